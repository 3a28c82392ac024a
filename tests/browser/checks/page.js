// A whole page in the browser: every screen, every wish of the person before it.

import { axeFindings, noise, open, screen } from "../browser.js";
import { PICTURED, SCHEMES, WIDTHS } from "../subjects.js";
import { keyboard } from "./keyboard.js";
import { jumps, languageSwitch } from "./links.js";
import { print } from "./print.js";
import { lost } from "./words.js";

/** Looks at one page in every way. */
export async function wholePage(tab, site, statement, report, pictures) {
  const { page } = tab;
  const url = `${site.origin}/pages/${statement.name}/`;
  const look = (group, view, problems) => report.look(group, `${statement.name} ${view}`, problems);

  await screen(page, { width: 1280 });
  await open(tab, url);
  look("links and headings", "", await page.evaluate(() => [...probe.ids(), ...probe.headings()]));
  const words = await page.evaluate(() => probe.words());

  for (const width of WIDTHS) {
    for (const scheme of SCHEMES) {
      const view = `${width} ${scheme}`;
      await screen(page, { width, scheme });
      look("layout", view, await page.evaluate(() => probe.layout()));
      // The other theme has other colours and nothing else.
      look("axe", view, await axeFindings(page, scheme === SCHEMES[0] ? {} : { only: "cat.color" }));
      if (PICTURED.includes(width)) await pictures.take(tab, `${statement.name}/${width}-${scheme}`);
    }
    look("nothing vanishes", `${width}`, lost(words, await page.evaluate(() => probe.words())));
    look("nothing covered", `${width}`, await page.evaluate(() => probe.covered()));
  }
  for (const width of PICTURED) await wishes(page, width, words, look);
  await screen(page, { width: 1280 });
  look("quiet", "", noise(tab, url));

  // A stop is the same in every language: the first is walked through on a telephone, the others on a laptop in the dark.
  const [width, scheme] = statement.first ? [375, "light"] : [1280, "dark"];
  await screen(page, { width, scheme, motion: "reduce" });
  await open(tab, url);
  look("keyboard", `${width} ${scheme}`, await keyboard(page));
  look("jumps", `${width}`, await jumps(page));
  look("language switch", "", await languageSwitch(page, url, statement.language));
  await open(tab, url);
  await print(page, statement, look, report, pictures);
}

/** What people set for themselves: larger letters, more room, fixed colours, no motion. */
async function wishes(page, width, words, look) {
  const still = async (group) => {
    look(group, `${width}`, await page.evaluate(() => probe.layout()));
    look(group, `${width}`, lost(words, await page.evaluate(() => probe.words())));
    look(group, `${width}`, await page.evaluate(() => probe.covered()));
  };
  await screen(page, { width });
  const before = await page.evaluate(() => probe.sizes());
  await page.evaluate(() => probe.lay("html { font-size: 200% !important }"));
  await still("letters twice as large");
  look("letters twice as large", `${width}`, smaller(before, await page.evaluate(() => probe.sizes())));

  await screen(page, { width });
  // The values of WCAG 1.4.12.
  await page.evaluate(() => probe.lay(
    "* { line-height: 1.5 !important; letter-spacing: .12em !important; word-spacing: .16em !important }" +
    "p { margin-bottom: 2em !important }",
  ));
  await still("more room for letters");
  await page.evaluate(() => probe.lay(""));

  await screen(page, { width, forced: "active", scheme: "dark" });
  await still("forced colours");
  await screen(page, { width, motion: "reduce" });
  look("no motion", `${width}`, await page.evaluate(moving));
}

/** Text that did not grow with the letters of the browser. Headings may grow less: they are large already. */
export function smaller(before, after) {
  const problems = [];
  before.forEach(([place, text, size], index) => {
    const grown = after[index]?.[2] ?? 0;
    const least = size > 22 ? 1.2 : 1.95;
    if (grown < size * least) problems.push(`${place} «${text}» grows from ${size} to ${grown} px`);
  });
  return problems;
}

/** What moves although the person asked for no motion. Runs in the page. */
export function moving() {
  const problems = document.getAnimations().map((one) => `${probe.name(one.effect.target)} moves`);
  if (getComputedStyle(document.documentElement).scrollBehavior !== "auto") problems.push("the page scrolls smoothly");
  for (const element of document.body.querySelectorAll("*")) {
    const { transitionDuration, transitionProperty } = getComputedStyle(element);
    const moves = /transform|translate|scale|rotate|all|top|left|height|width/.test(transitionProperty);
    if (moves && transitionDuration !== "0s") problems.push(`${probe.name(element)} has a transition`);
  }
  return problems;
}
