// The part for WordPress against WordPress: its filter has to give back what it gets.

import { execFileSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { text } from "../build.js";
import { PARTS } from "../subjects.js";

const FILTER = fileURLToPath(new URL("./wordpress.php", import.meta.url));

/** Sends every part for WordPress through the filter of the WordPress under `includes`. */
export function throughFilter(statements, includes, report) {
  const { file } = PARTS.find(({ format }) => format === "wordpress");
  for (const statement of statements) {
    report.look("the filter of WordPress", statement.name, filtered(text(statement, file), includes));
  }
}

/** The first line that the filter changes. */
export function filtered(before, includes) {
  const after = execFileSync("php", [FILTER, includes], { input: before, encoding: "utf8", maxBuffer: 16 << 20 });
  if (before === after) return [];
  const [one, other] = [before, after].map((text) => text.split("\n"));
  const at = one.findIndex((line, index) => line !== other[index]);
  const column = [...one[at]].findIndex((sign, index) => sign !== [...(other[at] ?? "")][index]);
  const around = (line) => (line ?? "").slice(Math.max(0, column - 40), column + 60);
  return [`changes «${around(one[at])}» into «${around(other[at])}»`];
}
