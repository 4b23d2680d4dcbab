import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { runJob } from "../../src/cli/book-job";
import { runCommand } from "../../src/cli/run-command";
import type { Status } from "../../src/cli/tools";
import { xlsxTools } from "../../src/cli/worker";

/** What a run of the command line left: its status and what it wrote to the two outputs. */
export interface Ran {
  readonly status: Status;
  readonly out: string;
  readonly err: string;
}

/** Runs the command line in this process, as a script with pipes would see it. */
export async function fundscore(...args: readonly string[]): Promise<Ran> {
  const out: string[] = [];
  const err: string[] = [];
  const status = await runCommand(args, {
    streams: { out: (text) => out.push(text), err: (text) => err.push(text), watched: false },
    tools: xlsxTools,
    runners: () => [{ run: (job) => runJob(xlsxTools, job), close: () => Promise.resolve() }],
    version: "test",
  });
  return { status, out: out.join(""), err: err.join("") };
}

/** A folder of its own for a test file, removed after it. */
export function temporaryFolder(): (...names: readonly string[]) => string {
  const folder = mkdtempSync(path.join(tmpdir(), "fundscore-"));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  return (...names) => path.join(folder, ...names);
}
