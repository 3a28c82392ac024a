// How heavy a page is: a telephone on a bad line has to show it at once.

import { gzipSync } from "node:zlib";
import { text } from "../build.js";
import { PAGE } from "../subjects.js";

const ACTIVITIES = 10;
const BYTES = 35 * 1024;
const ZIPPED = 10 * 1024;

/** Weighs every page of a clinic with no more than ten activities. */
export function weights(statements, report) {
  let heaviest = [0, 0];
  for (const statement of statements) {
    if (statement.activities > ACTIVITIES) continue;
    const html = Buffer.from(text(statement, PAGE.file));
    const zipped = gzipSync(html, { level: 9 }).length;
    heaviest = [Math.max(heaviest[0], html.length), Math.max(heaviest[1], zipped)];
    report.look("weight", statement.name, [
      ...(html.length > BYTES ? [`${html.length} bytes, where ${BYTES} is the most for ${ACTIVITIES} activities`] : []),
      ...(zipped > ZIPPED ? [`${zipped} bytes packed, where ${ZIPPED} is the most`] : []),
    ]);
  }
  report.note("weight", `the heaviest is ${kb(heaviest[0])}, packed ${kb(heaviest[1])}`);
}

function kb(bytes) {
  return `${(bytes / 1024).toFixed(1)} KB`;
}
