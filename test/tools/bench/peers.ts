import { spawnSync } from "node:child_process";
import { mkdirSync } from "node:fs";
import path from "node:path";
import process from "node:process";

/** The last release of SheetJS on npm. It has known holes, so it is no dependency, not even of development. */
const SHEET_JS = "xlsx@0.18.5";

/** Installs SheetJS into a folder; undefined where there is no network. Returns the folder to load it from. */
export function installSheetJs(folder: string): string | undefined {
  const peers = path.join(folder, "peers");
  mkdirSync(peers);
  const options = ["install", "--prefix", peers, "--no-save", "--no-audit", "--no-fund", "--ignore-scripts", SHEET_JS];
  const npm = process.platform === "win32" ? "npm.cmd" : "npm";
  const { status } = spawnSync(npm, options, { stdio: "ignore", timeout: 60_000, shell: process.platform === "win32" });
  return status === 0 ? peers : undefined;
}

/** Whether LibreOffice can be started from the command line. */
export function hasLibreOffice(): boolean {
  return spawnSync("soffice", ["--version"], { stdio: "ignore" }).status === 0;
}
