/**
 * How well formula faults that people labelled in public workbooks are found:
 * `node test/tools/run.mjs test/tools/formula-labels.ts FOLDER ANNOTATIONS.json [-v]`. Figures are given for two halves of
 * the workbooks, split by a hash of their names: one to work with, one to look at only for its figures.
 */
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import process from "node:process";
import { openXlsx } from "../../src/adapters/xlsx/xlsx-workbook";
import { formatA1, formatRangeA1 } from "../../src/domain/cells/address";
import type { Finding } from "../../src/domain/finding";
import { formulaFindings } from "../support/ordinary-books/measure";
import { isWorkHalf } from "./formula-labels/halves";
import type { Annotation, SheetTruth } from "./formula-labels/truth";
import { cellsOf, INCONSISTENT, MISSING, sheetKey, truthOf } from "./formula-labels/truth";

const [folder = "", labels = ""] = process.argv.slice(2).filter((argument) => !argument.startsWith("-"));
const verbose = process.argv.includes("-v");
const annotations = JSON.parse(readFileSync(labels, "utf8")) as readonly Annotation[];

interface Book {
  readonly file: string;
  readonly findings: readonly Finding[];
}

const books: Book[] = [];
for (const file of readdirSync(folder).sort()) {
  if (!/\.xls[xm]$/i.test(file)) continue;
  const opened = openXlsx(readFileSync(path.join(folder, file)), { file });
  if (opened.ok) books.push({ file, findings: formulaFindings(opened.value.read()) });
}

function placesOf({ at, range }: Finding): readonly string[] {
  return cellsOf((range === undefined ? formatA1(at) : formatRangeA1(range)).replace(/^.*!/, ""));
}

/** Which of our kinds of finding speak of each kind of label; errors and stale values were never labelled. */
const SPEAKS_OF: Readonly<Record<string, ReadonlySet<string>>> = {
  inconsistent: new Set(["formula_inconsistent", "sum_range_incomplete", "sum_range_includes_subtotal"]),
  missing: new Set(["hardcoded_in_formula_range", "missing_formula"]),
};

const NOTHING: SheetTruth = { faults: [], doubtful: new Set() };
const f1 = (p: number, r: number): string => ((2 * p * r) / Math.max(1e-9, p + r)).toFixed(3);

interface Measured {
  readonly severities: readonly string[];
  /** The labels that count as faults. */
  readonly kinds: ReadonlySet<string>;
  /** The kinds of finding that are counted; undefined for all. */
  readonly findingKinds?: ReadonlySet<string> | undefined;
}

function measure(name: string, some: readonly Book[], { severities, kinds, findingKinds }: Measured): void {
  const counts = ({ severity, kind }: Finding): boolean =>
    severities.includes(severity) && (findingKinds === undefined || findingKinds.has(kind));
  const truth = truthOf(annotations, kinds);
  let [right, wrong, doubtful, found, faults] = [0, 0, 0, 0, 0];
  let [meanPrecision, meanRecall] = [0, 0];
  for (const { file, findings } of some) {
    let [hits, misses, all] = [0, 0, 0];
    const bySheet = new Map<string, Set<string>>();
    for (const finding of findings.filter(counts)) {
      const key = sheetKey(file, finding.at.sheet);
      const cells = placesOf(finding);
      const sheet = truth.get(key) ?? NOTHING;
      if (cells.some((cell) => sheet.faults.some((fault) => fault.cells.has(cell)))) right += 1;
      else if (!cells.some((cell) => sheet.doubtful.has(cell))) {
        wrong += 1;
        if (verbose && isWorkHalf(file))
          console.log("unlabelled", key, formatA1(finding.at), finding.kind, finding.severity);
      }
      bySheet.set(key, new Set([...(bySheet.get(key) ?? []), ...cells]));
    }
    for (const [key, { faults: ofSheet, doubtful: labelled }] of truth) {
      if (!key.startsWith(`${file.toLowerCase()}|`)) continue;
      const told = bySheet.get(key) ?? new Set<string>();
      for (const fault of ofSheet) {
        const count = [...fault.cells].filter((cell) => told.has(cell)).length;
        hits += Math.min(fault.count, count);
        all += fault.count;
        faults += 1;
        if (count > 0) found += 1;
      }
      misses += [...told].filter((cell) => !labelled.has(cell)).length;
      bySheet.delete(key);
    }
    for (const cells of bySheet.values()) misses += cells.size;
    doubtful = wrong;
    meanPrecision += hits + misses === 0 ? 1 : hits / (hits + misses);
    meanRecall += all === 0 ? 1 : hits / all;
  }
  const [p, r] = [right / Math.max(1, right + wrong), found / Math.max(1, faults)];
  const [mp, mr] = [meanPrecision / some.length, meanRecall / some.length];
  console.log(
    `${name.padEnd(44)} mean of books: precision ${mp.toFixed(3)} recall ${mr.toFixed(3)} F1 ${f1(mp, mr)} | ` +
      `findings: precision ${p.toFixed(3)}, faults ${found}/${faults} F1 ${f1(p, r)} | unlabelled a book ${(doubtful / some.length).toFixed(2)}`,
  );
}

const HALVES = {
  all: books,
  work: books.filter(({ file }) => isWorkHalf(file)),
  held: books.filter(({ file }) => !isWorkHalf(file)),
};
const KINDS = { inconsistent: INCONSISTENT, missing: MISSING, both: new Set([...INCONSISTENT, ...MISSING]) };
const WARNINGS = ["error", "warning"];
for (const [half, some] of Object.entries(HALVES)) {
  for (const [kind, kinds] of Object.entries(KINDS)) {
    measure(`${half}, ${kind}, errors and warnings`, some, { severities: WARNINGS, kinds });
    measure(`${half}, ${kind}, all severities`, some, { severities: [...WARNINGS, "info"], kinds });
    const findingKinds = SPEAKS_OF[kind];
    if (findingKinds !== undefined)
      measure(`${half}, ${kind}, findings of that kind`, some, { severities: WARNINGS, kinds, findingKinds });
  }
}
