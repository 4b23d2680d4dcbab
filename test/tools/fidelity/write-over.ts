/**
 * Writes result sheets and marks into every workbook under some folders, for other programs to judge:
 * `node test/tools/run.mjs test/tools/fidelity/write-over.ts OUT FOLDER …`. OUT/<number>.before.xlsx is a copy of the file,
 * OUT/<number>.after.xlsx what was written. Where there is nothing to score, sheets with one of every feature are
 * written instead. Prints what our own checker of packages finds that it does not find in the original, where the same
 * changes to the result are not the same bytes, and which parts are not as they were once the marks are gone.
 */
import { mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import path from "node:path";
import process from "node:process";
import { markXlsx, openXlsx } from "../../../src/adapters/xlsx/xlsx-workbook";
import { scoreWorkbook } from "../../../src/app/score-workbook";
import type { WorkbookChanges } from "../../../src/sheets/plan";
import type { Workbook } from "../../../src/sheets/workbook";
import { packageProblems } from "../../xlsx/package-checker";
import { ledgerPlan, overviewPlan } from "../../xlsx/sample-plans";
import { unzipParts } from "../../xlsx/zip-parts";

const LARGEST = 3_000_000;

/** What `score` would write; else one of every feature, and a mark on the first cell of each sheet. */
function changesFor(workbook: Workbook): { readonly changes: WorkbookChanges; readonly scored: boolean } {
  const scored = scoreWorkbook(workbook, { lang: "zh", marks: true });
  if (scored.ok) return { changes: scored.value.changes, scored: true };
  const ranges = workbook.grids.map(({ sheet }) => ({ sheet, top: 0, left: 0, bottom: 0, right: 0 }));
  const marks = ranges.map((range) => ({ range, severity: "error" as const }));
  return { changes: { sheets: [overviewPlan, ledgerPlan], marks }, scored: false };
}

function newProblems(before: Uint8Array, after: Uint8Array): readonly string[] {
  try {
    const known = new Set(packageProblems(before));
    return packageProblems(after).filter((problem) => !known.has(problem));
  } catch (error) {
    return [`the checker failed: ${String(error)}`];
  }
}

/** The parts that hold our additions once the marks are gone: lists that only grow, and what leads to our sheets. */
const GROWING =
  /(^|\/)(\[content_types\]\.xml|calcchain\.xml|styles\.xml|sharedstrings\.xml|workbook\d*\.xml|[^/]+\.rels)$/i;

/** Parts of the user's that are not as they were when the marks are taken out again. */
function notGivenBack(before: Uint8Array, after: Uint8Array): readonly string[] {
  const unmarked = markXlsx(after, []);
  if (!unmarked.ok) return [`marks cannot be taken out: ${unmarked.refusal.code}`];
  const now = unzipParts(unmarked.value);
  return [...unzipParts(before)].flatMap(([name, bytes]) => {
    const part = now.get(name);
    if (GROWING.test(name) || (part !== undefined && Buffer.compare(part, bytes) === 0)) return [];
    return [`without its marks it has another ${name}`];
  });
}

/** Whether the same changes leave what was written as it is. */
function isStable(after: Uint8Array, changes: WorkbookChanges): boolean {
  const opened = openXlsx(after);
  const again = opened.ok ? opened.value.apply(changes) : opened;
  return again.ok && Buffer.compare(again.value, after) === 0;
}

function main([out, ...folders]: readonly string[]): void {
  if (out === undefined || folders.length === 0) {
    process.stderr.write("usage: write-over.ts OUT FOLDER …\n");
    process.exit(2);
  }
  mkdirSync(out, { recursive: true });
  const counts = { scored: 0, written: 0, refused: 0, faulty: 0, crashed: 0 };
  const files = folders.flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: "utf8" }).map((name) => path.join(folder, name)),
  );
  const books = files.filter((file) => /\.xls[xm]$/i.test(file) && statSync(file).size < LARGEST).sort();
  const writeOver = (file: string, number: number): void => {
    const before = new Uint8Array(readFileSync(file));
    const opened = openXlsx(before, { file });
    const { changes, scored } = opened.ok ? changesFor(opened.value.read()) : { changes: undefined, scored: false };
    const written = opened.ok && changes !== undefined ? opened.value.apply(changes) : opened;
    if (!written.ok) {
      counts.refused += 1;
      process.stdout.write(`refused ${file} ${written.refusal.code} ${JSON.stringify(written.refusal.facts)}\n`);
      return;
    }
    if (!(written.value instanceof Uint8Array)) return;
    counts[scored ? "scored" : "written"] += 1;
    const stem = path.join(out, String(number).padStart(4, "0"));
    const ending = path.extname(file).toLowerCase();
    writeFileSync(`${stem}.before${ending}`, before);
    writeFileSync(`${stem}.after${ending}`, written.value);
    const problems = [
      ...newProblems(before, written.value),
      ...notGivenBack(before, written.value),
      ...(changes === undefined || isStable(written.value, changes) ? [] : ["applied again it gives other bytes"]),
    ];
    if (problems.length > 0) counts.faulty += 1;
    process.stdout.write(`${path.basename(stem)} ${file}\n`);
    for (const problem of problems) process.stdout.write(`  FAULT ${problem}\n`);
  };
  books.forEach((file, number) => {
    try {
      writeOver(file, number);
    } catch (error) {
      counts.crashed += 1;
      process.stdout.write(`crashed ${file} ${String(error)}\n`);
    }
  });
  process.stdout.write(`${books.length} files: ${JSON.stringify(counts)}\n`);
}

main(process.argv.slice(2));
