// Pages with words a third longer: what a language to come may need.

import { open, screen } from "../browser.js";
import { WIDTHS } from "../subjects.js";

/** Looks whether longer words still fit, on every screen. */
export async function pseudo(tab, site, statement, report) {
  await screen(tab.page, { width: 1280 });
  await open(tab, `${site.origin}/pseudo/${statement.name}/`);
  for (const width of WIDTHS) {
    await screen(tab.page, { width });
    report.look("longer words", `${statement.name} ${width}`, await tab.page.evaluate(() => probe.layout()));
  }
}
