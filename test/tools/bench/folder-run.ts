import { spawn } from "node:child_process";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import process from "node:process";
import { scorecard } from "./books";
import { builtScript } from "./built";
import type { Bench } from "./parts";
import { median } from "./runs";
import { table } from "./table";

const BOOKS = 1_000;

interface Run {
  readonly ms: number;
  /** Memory at every tenth of the run, in MB. */
  readonly memory: readonly number[];
}

/** A thousand books through the command line, its memory watched from outside. */
export async function folderRun({ folder, rounds }: Bench): Promise<string> {
  const books = path.join(folder, "books");
  mkdirSync(books);
  for (let number = 1; number <= BOOKS; number += 1)
    writeFileSync(path.join(books, `${number}.xlsx`), scorecard(number));
  const runs: Run[] = [];
  for (let round = 0; round < Math.min(rounds, 3); round += 1)
    runs.push(await checked(books, path.join(folder, "out.ndjson")));
  const memory = runs[0]?.memory ?? [];
  const tenths = Array.from(
    { length: 10 },
    (_, tenth) => memory[Math.floor(((tenth + 1) * memory.length) / 10) - 1] ?? NaN,
  );
  const seconds = median(runs.map(({ ms }) => ms)) / 1000;
  return (
    table([
      ["", "s", "books a second"],
      ["check of 1,000 books", seconds.toFixed(2), (BOOKS / seconds).toFixed(0)],
    ]) +
    `  MB at each tenth of the run: ${tenths.map((mb) => mb.toFixed(0)).join(" ")}\n` +
    `  at most ${most(tenths.slice(0, 5))} MB in the first half, ${most(tenths.slice(5))} MB in the second\n`
  );
}

function most(memory: readonly number[]): string {
  return Math.max(...memory).toFixed(0);
}

function checked(books: string, json: string): Promise<Run> {
  // Built before the clock starts: where a source is newer that takes as long as the run.
  const script = builtScript();
  const start = performance.now();
  const child = spawn(process.execPath, [script, "check", books, "--json", json, "--fail-on", "never"], {
    stdio: "ignore",
  });
  const memory: number[] = [];
  const watch = setInterval(() => memory.push(residentMb(child.pid)), 25);
  return new Promise((resolve, reject) => {
    child.on("exit", (code) => {
      clearInterval(watch);
      if (code === 0) resolve({ ms: performance.now() - start, memory: memory.filter((mb) => mb > 0) });
      else reject(new Error(`check ended with ${code}`));
    });
  });
}

/** Linux only; nothing elsewhere. */
function residentMb(pid: number | undefined): number {
  try {
    return Number(/VmRSS:\s*(\d+)/.exec(readFileSync(`/proc/${pid}/status`, "latin1"))?.[1]) / 1000;
  } catch {
    return 0;
  }
}
