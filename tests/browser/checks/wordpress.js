// The part for WordPress against WordPress: its filter has to give back what it gets.

import { execFileSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { text } from "../build.js";
import { PARTS } from "../subjects.js";

const FILTER = fileURLToPath(new URL("./wordpress.php", import.meta.url));

/** Sends every part for WordPress through the filters of the WordPress under `includes`. */
export function throughFilter(statements, includes, report) {
  const { file } = PARTS.find(({ format }) => format === "wordpress");
  for (const statement of statements) {
    report.look("the filter of WordPress", statement.name, filtered(text(statement, file), includes));
  }
}

/** The first line that the filter for authors changes, and what the classic editor makes a paragraph of. */
export function filtered(before, includes) {
  const through = (filter) => execFileSync("php", [FILTER, includes, filter], { input: before, encoding: "utf8", maxBuffer: 16 << 20 });
  return [
    ...changed(before.split("\n"), through("wp_kses_post").split("\n")),
    // It lays out the lines anew and writes <br /> for <br>, which no reader sees.
    ...changed(pieces(before), pieces(through("wpautop").replaceAll("<br />", "<br>"))),
  ];
}

/** Tags and texts, whatever stands on which line. */
function pieces(html) {
  return html.split(/(<[^>]+>)/).map((piece) => piece.trim().replace(/\s+/g, " ")).filter(Boolean);
}

function changed(before, after) {
  if (before.join("\n") === after.join("\n")) return [];
  const at = before.findIndex((line, index) => line !== after[index]);
  const [one, other] = [before[at] ?? "", after[at] ?? ""];
  const column = [...one].findIndex((sign, index) => sign !== other[index]);
  const around = (line) => line.slice(Math.max(0, column - 40), column + 60);
  return [`changes «${around(one)}» into «${around(other)}»`];
}
