import { spawnSync } from "node:child_process";
import path from "node:path";
import process from "node:process";

/** Path of the built command line; built first where a source is newer. */
export function builtScript(): string {
  const { status, stderr } = spawnSync(process.execPath, ["test/tools/fundscore.mjs", "--version"], {
    encoding: "utf8",
  });
  if (status !== 0) throw new Error(stderr);
  return path.resolve("dist/cli/fundscore.js");
}
