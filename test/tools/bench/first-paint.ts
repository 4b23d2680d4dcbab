import { spawnSync } from "node:child_process";
import process from "node:process";
import { findBrowser } from "../browser.cjs";
import type { Bench } from "./parts";

/** How soon the pane shows itself in Chromium within the simulated Excel, with an empty and with a filled cache. */
export function firstPaint({ rounds }: Bench): string {
  if (findBrowser() === undefined) return "  No browser was found.\n";
  const script = ["test/tools/run.mjs", "test/tools/pane-start.ts", "--runs", String(rounds)];
  const { status, stdout, stderr } = spawnSync(process.execPath, script, { encoding: "utf8" });
  if (status !== 0) throw new Error(stderr);
  const lines = stdout.split("\n").filter((line) => /cache|^taskpane/.test(line));
  return lines.map((line) => `  ${line}\n`).join("");
}
