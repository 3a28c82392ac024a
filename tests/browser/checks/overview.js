// The list of all statements, for who looks after many clinics.

import { axeFindings, noise, open, screen } from "../browser.js";
import { PICTURED, SCHEMES } from "../subjects.js";

// A row says of which clinic its links are; that each link says so by itself is level AAA.
const IN_A_TABLE = { "identical-links-same-purpose": "level AAA" };

/** Looks at the list in every way that matters to a page with one table. */
export async function overview(tab, site, report, pictures) {
  const url = `${site.origin}/pages/`;
  const look = (view, problems) => report.look("the list of statements", view, problems);
  await screen(tab.page, { width: 1280 });
  await open(tab, url);
  look("", await tab.page.evaluate(() => [...probe.ids(), ...probe.headings()]));
  for (const width of PICTURED) {
    for (const scheme of SCHEMES) {
      await screen(tab.page, { width, scheme });
      look(`${width} ${scheme}`, [
        ...(await tab.page.evaluate(() => [...probe.layout(), ...probe.covered()])),
        ...(await axeFindings(tab.page, { alsoNot: IN_A_TABLE })),
      ]);
      await pictures.take(tab, `list/${width}-${scheme}`);
    }
  }
  look("", noise(tab, url));
  look("", await deadLinks(tab.page));
}

/** Files that the list leads to and that are not there. */
async function deadLinks(page) {
  const links = await page.evaluate(() => [...new Set([...document.querySelectorAll("a[href]")].map((link) => link.href.split("#")[0]))]);
  const own = links.filter((link) => link.startsWith("http://127.0.0.1"));
  const answers = await Promise.all(own.map(async (link) => [link, (await page.request.get(link)).status()]));
  return answers.filter(([, status]) => status !== 200).map(([link]) => `leads to ${new URL(link).pathname}, which is not there`);
}
