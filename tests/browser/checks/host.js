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
  let words = null;

  for (const { column, width, pictured, layoutOnly } of COLUMNS) {
    const view = `${column} in ${width}`;
    const address = (what) => `/host/${statement.name}/${part.format}/${column}-${width}${what}`;
    site.made.set(address("-empty"), hosted({ language, column }));
    site.made.set(address(""), hosted({ language, column, part: body, styles }));

    await screen(page, { width });
    await open(tab, site.origin + address("-empty"));
    const before = await page.evaluate(hostStyles);
    const url = site.origin + address("");
    await open(tab, url);
    look(view, restyled(before, await page.evaluate(hostStyles)));
    look(view, await page.evaluate(() => [...probe.layout(), ...probe.ids(), ...probe.headings()]));
    look(view, await page.evaluate(onlyOwnLinks));
    if (!layoutOnly) look(view, await axeFindings(page));
    words ??= await page.evaluate(() => probe.words(document.getElementById("part")));
    look(view, lost(words, await page.evaluate(() => probe.words(document.getElementById("part")))));
    if (pictured) await pictures.take(tab, `${statement.name}/${part.format}-${column}-in-${width}`);

    // The website stays light for people with a dark theme, so the part in it has to.
    const light = await page.evaluate(colours);
    await screen(page, { width, scheme: "dark" });
    look(`${view} dark`, (await page.evaluate(colours)) === light ? [] : ["the part turns dark in a light website"]);
    look(view, await page.evaluate(() => probe.covered()));
    look(view, noise(tab, url));
  }
}

/** How every element of the website itself looks, without what follows from the height of the part. Runs in the page. */
function hostStyles() {
  const follows = /^(block-size|height|width|inline-size|min-|max-|perspective-origin|transform-origin|inset|top|right|bottom|left)/;
  return [...document.querySelectorAll("[data-host]")].map((element) => {
    const style = getComputedStyle(element);
    const kept = [...style].filter((property) => !follows.test(property));
    return [probe.name(element), Object.fromEntries(kept.map((property) => [property, style[property]]))];
  });
}

function restyled(before, after) {
  return before.flatMap(([name, style], index) => {
    const other = after[index][1];
    const changed = Object.keys(style).filter((property) => style[property] !== other[property]);
    if (changed.length === 0) return [];
    const shown = changed.slice(0, 4).map((property) => `${property} ${style[property]} becomes ${other[property]}`);
    return [`the part changes ${name} of the website: ${shown.join(", ")}`];
  });
}

/** Links of the part that lead into the website around it. Runs in the page. */
function onlyOwnLinks() {
  const part = document.getElementById("part");
  return [...part.querySelectorAll("a[href^='#']")]
    .filter((link) => !part.contains(document.getElementById(link.getAttribute("href").slice(1))))
    .map((link) => `${probe.name(link)} leads to ${link.getAttribute("href")} of the website`);
}

function colours() {
  const all = [...document.querySelectorAll("body, #part *")];
  return all.map((one) => getComputedStyle(one)).map((style) => `${style.color}${style.backgroundColor}${style.borderTopColor}`).join();
}
