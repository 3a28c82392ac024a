// All HTML that the program writes, held to the standard.

import { HtmlValidate, StaticConfigLoader } from "html-validate";
import { text } from "../build.js";
import { PAGE, PARTS, PLAIN } from "../subjects.js";

// What is switched off has its reason beside it; everything else of the presets counts.
const RULES = {
  // How the file is laid out, which no reader sees: the template has lines where its blocks begin and end.
  "no-trailing-whitespace": "off",
  // Either way is HTML.
  "doctype-style": "off",
  // The title holds the name of the clinic, and how long that is, is not ours.
  "long-title": "off",
};

const reader = (presets) =>
  new HtmlValidate(new StaticConfigLoader({ root: true, extends: presets.map((name) => `html-validate:${name}`), rules: RULES }));
const wholes = reader(["recommended", "a11y", "document"]);
const pieces = reader(["recommended", "a11y"]);

/** Reads every file, whole pages as pages and parts as parts. */
export async function allHtml(built, report) {
  const read = (validator, statement, { file }) => look(validator, `${statement.name}/${file}`, text(statement, file), report);
  for (const statement of built.pages) {
    for (const format of [PAGE, PLAIN]) await read(wholes, statement, format);
    for (const format of PARTS) await read(pieces, statement, format);
  }
  for (const statement of built.pseudo) await read(wholes, statement, PAGE);
  for (const { name, html } of built.other) await look(wholes, name, html, report);
}

async function look(validator, name, html, report) {
  report.look("html-validate", name, await mistakes(html, validator));
}

/** What the standard says of some HTML. */
export async function mistakes(html, validator = wholes) {
  const { results } = await validator.validateString(html);
  const found = results.flatMap(({ messages }) => messages);
  return found.map(({ ruleId, message, selector }) => `${ruleId}: ${message}${selector ? ` at ${selector}` : ""}`);
}
