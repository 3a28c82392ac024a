// Pages without a style of their own: what an editor gets when somebody copies them.

import { axeFindings, noise, open, screen } from "../browser.js";
import { PLAIN } from "../subjects.js";

// What only a style can have.
const WITHOUT_STYLE = {
  "target-size": "WCAG 2.5.8 leaves out what the browser alone decides",
  "css-orientation-lock": "needs a style sheet to look at",
};

/** Looks at the plain page of a statement, on a screen that a person copies from. */
export async function plain(tab, site, statement, report) {
  const url = `${site.origin}/pages/${statement.name}/${PLAIN.file}`;
  await screen(tab.page, { width: 1280 });
  await open(tab, url);
  report.look("plain page", statement.name, [
    ...(await tab.page.evaluate(() => [...probe.layout(), ...probe.ids(), ...probe.headings()])),
    ...(await axeFindings(tab.page, { alsoNot: WITHOUT_STYLE })),
    ...noise(tab, url),
  ]);
}
