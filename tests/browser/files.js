// Folders for what a run leaves behind.

import { mkdirSync, rmSync } from "node:fs";

/** An empty folder, whatever stood there before. */
export function emptied(folder) {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  return folder;
}
