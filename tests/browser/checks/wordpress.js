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
    const before = text(statement, file);
    const after = execFileSync("php", [FILTER, includes], { input: before, encoding: "utf8", maxBuffer: 16 << 20 });
    report.look("the filter of WordPress", statement.name, changed(before, after));
  }
}

/** The first line that the filter changed, and how many. */
function changed(before, after) {
  if (before === after) return [];
  const [one, other] = [before, after].map((text) => text.split("\n"));
  const at = one.findIndex((line, index) => line !== other[index]);
  const column = [...one[at]].findIndex((sign, index) => sign !== [...(other[at] ?? "")][index]);
  const around = (line) => (line ?? "").slice(Math.max(0, column - 40), column + 60);
  return [`changes «${around(one[at])}» into «${around(other[at])}»`];
}
