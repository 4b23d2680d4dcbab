import { spawnSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import path from "node:path";
import process from "node:process";
import { scorecard } from "./books";
import { builtScript } from "./built";
import type { Bench } from "./parts";
import { median, pairedRatio } from "./runs";
import { table } from "./table";

/** The command line from start to end, beside Node doing nothing. */
export function startUp({ folder, rounds }: Bench): string {
  const script = builtScript();
  const book = path.join(folder, "start.xlsx");
  writeFileSync(book, scorecard(1));
  const commands: readonly (readonly string[])[] = [
    ["-e", "0"],
    [script, "--version"],
    [script, "--help"],
    [script, "check", book, "--fail-on", "never"],
    [script, "score", book, "-o", `${book}.out.xlsx`, "--force"],
  ];
  const times = commands.map((): number[] => []);
  for (let round = 0; round < rounds * 4; round += 1) {
    commands.forEach((command, index) => {
      const start = performance.now();
      const { status, stderr } = spawnSync(process.execPath, command, { encoding: "utf8" });
      if (status !== 0) throw new Error(stderr);
      times[index]?.push(performance.now() - start);
    });
  }
  const names = [
    "node doing nothing",
    "fundscore --version",
    "fundscore --help",
    "check of a small book",
    "score of a small book",
  ];
  const rows = names.map((name, index) => {
    const of = times[index] ?? [];
    return [name, median(of).toFixed(0), Math.min(...of).toFixed(0), `${pairedRatio(of, times[0] ?? []).toFixed(2)}×`];
  });
  return table([["", "median ms", "least ms", "ratio"], ...rows]);
}
