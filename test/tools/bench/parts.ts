import { statSync, writeFileSync } from "node:fs";
import path from "node:path";
import { createXlsx } from "../../../src/adapters/xlsx/xlsx-workbook";
import { figures, illustrated, indicatorLines, register } from "./books";
import { firstPaint } from "./first-paint";
import { folderRun } from "./folder-run";
import { recalculation } from "./recalculation";
import type { Entrant } from "./runs";
import { byTurns, MOST_LONG_ROUNDS } from "./runs";
import { checking, scoring } from "./stages";
import { startUp } from "./start-up";
import { byRows, comparison } from "./table";

/** Where a part finds what it needs. */
export interface Bench {
  readonly folder: string;
  readonly rounds: number;
  /** The compiled script that measures. */
  readonly script: string;
  /** Where SheetJS is, if it could be installed. */
  readonly peers: string | undefined;
}

interface Part {
  readonly what: string;
  /** Runs it and returns the lines to print. */
  run(bench: Bench): string | Promise<string>;
}

/** The parts of the benchmark in the order they are run. */
export const PARTS: Readonly<Record<string, Part>> = {
  read: {
    what: "100,000 rows × 12 columns; goal: exceljs takes 4 times as long and twice the memory",
    run(bench) {
      const file = path.join(bench.folder, "read.xlsx");
      writeFileSync(file, createXlsx([register(100_000)]));
      const rivals = [
        { task: "read ours", args: [file] },
        { task: "read ours, as in a browser", args: [file] },
        { task: "read exceljs", args: [file] },
        ...sheetJs(bench, "read sheetjs", file),
      ];
      return compared(bench, rivals, [{ task: "inflate once", args: [file] }]);
    },
  },
  write: {
    what: "a result sheet of 100,000 rows × 12 columns, styles and formulas; goal as for reading (SheetJS writes no styles)",
    run: (bench) =>
      compared(bench, [
        { task: "write ours", args: ["100000"] },
        { task: "write ours, as in a browser", args: ["100000"] },
        { task: "write exceljs", args: ["100000"] },
        ...sheetJs(bench, "write sheetjs", "100000"),
      ]),
  },
  growth: {
    what: "cost by number of cells, ours",
    run: growth,
  },
  patch: {
    what: "mark one cell in a 50 MB workbook; goal: 1.5 times the copy with its parts inflated and deflated",
    run(bench) {
      const file = path.join(bench.folder, "patch.xlsx");
      writeFileSync(file, illustrated(50));
      return compared(
        bench,
        [
          { task: "patch ours", args: [file] },
          { task: "copy, inflate and deflate the parts", args: [file] },
        ],
        [{ task: "copy the file", args: [file, `${file}.copy`] }],
      );
    },
  },
  checks: {
    what: "all checks on 500 projects × 10 sheets, formulas among them; goal: 300 ms",
    run: checking,
  },
  score: {
    what: "projects × 20 indicators in one process, stage by stage; goal: 200,000 rows scored and checked in 2 s, linear",
    run: scoring,
  },
  grade: {
    what: "what a user of `score` waits for: a file of projects × 20 indicators read, scored, checked and its graded copy made; then its JSON",
    run: grading,
  },
  folder: { what: "check of a folder of 1,000 small workbooks; goal: 5 s on two cores, memory flat", run: folderRun },
  start: { what: "start of the command line; goal: 150 ms", run: startUp },
  paint: { what: "start of the pane in headless Chromium; goal: first paint from cache in 500 ms", run: firstPaint },
  recalculate: { what: "formulas of a graded sample calculated anew", run: recalculation },
};

function sheetJs({ peers }: Bench, task: string, first: string): readonly Entrant[] {
  return peers === undefined ? [] : [{ task, args: [first, peers] }];
}

/** Rivals must agree on the result; limits stand below them without being compared. */
function compared(bench: Bench, rivals: readonly Entrant[], limits: readonly Entrant[] = []): string {
  const all = [...rivals, ...limits];
  const costs = byTurns(bench.script, all, bench.rounds);
  const results = new Set(costs.slice(0, rivals.length).flatMap((of) => of.map(({ result }) => result)));
  const warning = results.size === 1 ? "" : `  The rivals disagree: ${[...results].join(", ")}\n`;
  return comparison(all, costs) + warning;
}

function growth({ folder, script, rounds: asked }: Bench): string {
  const rounds = Math.min(asked, MOST_LONG_ROUNDS);
  const sizes = [1_000, 10_000, 100_000, 1_000_000];
  const files = sizes.map((size) => {
    const file = path.join(folder, `growth-${size}.xlsx`);
    writeFileSync(file, createXlsx([figures(size)]));
    return file;
  });
  const reading = byTurns(
    script,
    files.map((file) => ({ task: "read ours", args: [file] })),
    rounds,
  );
  const writing = byTurns(
    script,
    sizes.map((size) => ({ task: "write ours", args: [String(Math.round(size / 12))] })),
    rounds,
  );
  const checking = byTurns(
    script,
    sizes.map((size) => ({ task: "check a register", args: [String(Math.round(size / 12))] })),
    rounds,
  );
  const bytes = files.map((file) => `${(statSync(file).size / 1e6).toFixed(2)} MB file`);
  return `reading\n${byRows(sizes, reading, "cells", bytes)}writing\n${byRows(sizes, writing, "cells")}mapping, scoring and checking\n${byRows(sizes, checking, "cells")}`;
}

function grading({ folder, script, rounds }: Bench): string {
  const sizes = [1_000, 10_000];
  const files = sizes.map((size) => {
    const file = path.join(folder, `grade-${size}.xlsx`);
    writeFileSync(file, createXlsx([indicatorLines(size, 20)]));
    return file;
  });
  const costs = (task: string) =>
    byTurns(
      script,
      files.map((file) => ({ task, args: [file] })),
      Math.min(rounds, MOST_LONG_ROUNDS),
    );
  const rows = sizes.map((size) => size * 20);
  return `graded copy\n${byRows(rows, costs("grade a file"))}JSON\n${byRows(rows, costs("JSON of a file"))}`;
}
