/**
 * How well the cells are found that people labelled as faulty in a folder of workbooks:
 * `node test/tools/run.mjs test/tools/quality/by-cells.ts FOLDER LABELS.csv [-v]`. The labels are lines of
 * "book,sheet,cells" (see `labelled-cells.ts`); workbooks that they do not name are left out. Figures are given for two halves,
 * split by a hash of the name: one to work with, one to look at only for its figures; `-v` lists the workbooks of the first.
 */
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import process from "node:process";
import { openXlsx } from "../../../src/adapters/xlsx/xlsx-workbook";
import type { Severity } from "../../../src/domain/lists";
import { formulaFindings } from "../../support/ordinary-books/measure";
import { isWorkHalf } from "../formula-labels/halves";
import type { ByCells } from "./labelled-cells";
import { f1Of, judgeByCells, readCellLabels, together } from "./labelled-cells";

const [folder = "", labels = ""] = process.argv.slice(2).filter((argument) => !argument.startsWith("-"));
const verbose = process.argv.includes("-v");

const LEVELS: Readonly<Record<string, ReadonlySet<Severity>>> = {
  "errors and warnings": new Set<Severity>(["error", "warning"]),
  "with remarks": new Set<Severity>(["error", "warning", "info"]),
};

interface Judged {
  readonly file: string;
  readonly byLevel: Readonly<Record<string, ByCells>>;
}

function judgedBooks(): readonly Judged[] {
  const all = readCellLabels(readFileSync(labels, "utf8"));
  return readdirSync(folder)
    .sort()
    .flatMap((file): readonly Judged[] => {
      const labelled = all.get(file.replace(/\.xls[xm]$/i, ""));
      if (labelled === undefined || !/\.xls[xm]$/i.test(file)) return [];
      const opened = openXlsx(readFileSync(path.join(folder, file)), { file });
      if (!opened.ok) {
        console.error(`${file}: not readable`);
        return [];
      }
      const findings = formulaFindings(opened.value.read());
      const byLevel = Object.fromEntries(
        Object.entries(LEVELS).map(([level, severities]) => [level, judgeByCells(findings, labelled, severities)]),
      );
      return [{ file, byLevel }];
    });
}

function line(name: string, { right, told, labelled }: ByCells, f1: number): string {
  const share = (of: number): string => (of === 0 ? "    –" : (right / of).toFixed(3));
  return `${name.padEnd(50)} F1 ${f1.toFixed(3)}  precision ${share(told)}  recall ${share(labelled)}  (${right} of ${told} told, ${labelled} labelled)`;
}

/** By workbook first, so that one long list of labels does not speak for all. */
function measure(name: string, books: readonly Judged[]): void {
  for (const level of Object.keys(LEVELS)) {
    const judged = books.flatMap(({ byLevel }) => byLevel[level] ?? []);
    const mean = judged.reduce((sum, book) => sum + f1Of(book), 0) / Math.max(1, judged.length);
    console.log(line(`${name} (${judged.length} workbooks), ${level}`, together(judged), mean));
  }
}

const books = judgedBooks();
if (books.length === 0) {
  console.error("usage: by-cells.ts FOLDER LABELS.csv [-v]: no workbook of the folder is named in the labels");
  process.exitCode = 2;
}
const work = books.filter(({ file }) => isWorkHalf(file));
if (verbose)
  for (const { file, byLevel } of work)
    for (const [level, judged] of Object.entries(byLevel)) console.log(line(`${file}, ${level}`, judged, f1Of(judged)));
measure("all", books);
measure("to work with", work);
measure(
  "held back",
  books.filter(({ file }) => !isWorkHalf(file)),
);
