// A part inside a page of somebody else: neither spoils the other.

import { axeFindings, noise, open, screen } from "../browser.js";
import { text } from "../build.js";
import { hosted } from "../server.js";
import { COLUMNS } from "../subjects.js";
import { lost } from "./words.js";

/** Looks at one part of a statement in every column. */
export async function inHost(tab, site, statement, part, report, pictures) {
  const { page } = tab;
  const { language } = statement;
  const look = (view, problems) => report.look(`${part.format} in a website`, `${statement.name} ${view}`, problems);
  const styles = part.styles ? text(statement, part.styles) : "";
  const body = text(statement, part.file);
  // What a part does to the website does not depend on the column.
  const [{ column: some }] = COLUMNS;
  const alone = `/host/${statement.name}/${part.format}/alone`;
  site.made.set(alone, hosted({ language, column: some }));
  await screen(page, { width: 1280 });
  await open(tab, site.origin + alone);
  const before = await page.evaluate(hostStyles);

  const address = `/host/${statement.name}/${part.format}/`;
  site.made.set(address, hosted({ language, column: some, part: body, styles }));
  const url = site.origin + address;
  await open(tab, url);
  look("", restyled(before, await page.evaluate(hostStyles)));
  look("", await page.evaluate(() => [...probe.ids(), ...probe.headings()]));
  look("", await page.evaluate(onlyOwnLinks));
  const words = await page.evaluate(() => probe.words(document.getElementById("part")));

  for (const { column, width, pictured, layoutOnly } of COLUMNS) {
    const view = `${column} in ${width}`;
    await screen(page, { width });
    await page.evaluate((column) => document.documentElement.style.setProperty("--column", `${column}px`), column);
    look(view, await page.evaluate(() => [...probe.layout(), ...probe.covered()]));
    look(view, lost(words, await page.evaluate(() => probe.words(document.getElementById("part")))));
    if (!layoutOnly) look(view, await axeFindings(page));
    if (pictured) await pictures.take(tab, `${statement.name}/${part.format}-${column}-in-${width}`);
  }
  // The website stays light for people with a dark theme, so the part in it has to.
  const light = await page.evaluate(colours);
  await screen(page, { width: 1280, scheme: "dark" });
  look("dark", (await page.evaluate(colours)) === light ? [] : ["the part turns dark in a light website"]);
  look("", noise(tab, url));
}

/** How every element of the website itself looks, without what follows from the height of the part. Runs in the page. */
export function hostStyles() {
  const follows = /^(block-size|height|width|inline-size|min-|max-|perspective-origin|transform-origin|inset|top|right|bottom|left)/;
  return [...document.querySelectorAll("[data-host]")].map((element) => {
    const style = getComputedStyle(element);
    const kept = [...style].filter((property) => !follows.test(property));
    return [probe.name(element), Object.fromEntries(kept.map((property) => [property, style[property]]))];
  });
}

/** What of the website looks other with the part than without. */
export function restyled(before, after) {
  return before.flatMap(([name, style], index) => {
    const other = after[index][1];
    const changed = Object.keys(style).filter((property) => style[property] !== other[property]);
    if (changed.length === 0) return [];
    const shown = changed.slice(0, 4).map((property) => `${property} ${style[property]} becomes ${other[property]}`);
    return [`the part changes ${name} of the website: ${shown.join(", ")}`];
  });
}

/** Links of the part that lead into the website around it. Runs in the page. */
export function onlyOwnLinks() {
  const part = document.getElementById("part");
  return [...part.querySelectorAll("a[href^='#']")]
    .filter((link) => !part.contains(document.getElementById(link.getAttribute("href").slice(1))))
    .map((link) => `${probe.name(link)} leads to ${link.getAttribute("href")} of the website`);
}

function colours() {
  const all = [...document.querySelectorAll("body, #part *")];
  return all.map((one) => getComputedStyle(one)).map((style) => `${style.color}${style.backgroundColor}${style.borderTopColor}`).join();
}
