/**
 * Reads every workbook of a folder that its expected.json names and prints where the reader agrees.
 * `npm run corpus -- FOLDER`: exit status 1 when a file was neither read as expected nor refused.
 */
import { readFileSync } from "node:fs";
import path from "node:path";
import process from "node:process";
import { openXlsx } from "../../src/adapters/xlsx/xlsx-workbook";
import { formatRangeA1 } from "../../src/domain/cells/address";
import { isDateFormat } from "../../src/sheets/number-format/number-format";
import type { Grid, Workbook } from "../../src/sheets/workbook";
import { formatAt, isCellError } from "../../src/sheets/workbook";

interface ExpectedSheet {
  readonly name: string;
  readonly state: string;
  readonly dim: string;
  readonly non_empty: number;
  readonly formulas: number;
  readonly numbers: number;
  readonly strings: number;
  readonly sum_numbers: number;
  readonly merged: number;
}
/** Of sheets too big for the reference only name and state are known. */
type ExpectedFigures = Pick<ExpectedSheet, "name" | "state" | "dim"> & Partial<ExpectedSheet>;
interface Expected {
  readonly expect: string;
  readonly sheets?: readonly ExpectedFigures[];
}
interface Verdict {
  readonly file: string;
  readonly outcome: "read" | "refused" | "differs" | "crashed";
  readonly note: string;
}

/** The same figures of our grid, counted as the reference counts: dates are no numbers, error values are texts. */
function figuresOf(workbook: Workbook, grid: Grid): Omit<ExpectedSheet, "dim"> {
  let cells = 0;
  let numbers = 0;
  let strings = 0;
  let sum = 0;
  grid.values.forEach((cellsOfRow, row) =>
    cellsOfRow?.forEach((value, col) => {
      if (value === null) return;
      cells += 1;
      if (typeof value === "number" && !isDateFormat(formatAt(workbook, grid, row, col))) {
        numbers += 1;
        sum += value;
      } else if (typeof value === "string" || isCellError(value)) strings += 1;
    }),
  );
  return {
    name: grid.sheet,
    state: grid.state,
    non_empty: cells,
    formulas: grid.formulas.size,
    numbers,
    strings,
    sum_numbers: sum,
    merged: grid.merges.length,
  };
}

function differences(expected: readonly ExpectedFigures[], workbook: Workbook): string[] {
  const { grids } = workbook;
  if (expected.length !== grids.length) return [`${grids.length} sheets, expected ${expected.length}`];
  return expected.flatMap((sheet, index) => {
    const grid = grids[index]!;
    const ours = figuresOf(workbook, grid);
    const extent = formatRangeA1({ top: 0, left: 0, bottom: grid.rowCount - 1, right: grid.colCount - 1 });
    return (Object.keys(ours) as (keyof typeof ours)[])
      .filter((key) => sheet[key] !== undefined)
      .filter((key) => (key === "sum_numbers" ? !sameSum(ours[key], sheet[key] ?? 0) : ours[key] !== sheet[key]))
      .map((key) => `${sheet.name} (${sheet.dim}, ours ${extent}): ${key} ${ours[key]}, expected ${sheet[key]}`);
  });
}

/** The reference prints sums to six decimals. */
function sameSum(ours: number, expected: number): boolean {
  return Math.abs(ours - expected) <= 1e-6 + 1e-9 * Math.abs(expected);
}

function judge(folder: string, file: string, expected: Expected): Verdict {
  try {
    const opened = openXlsx(readFileSync(path.join(folder, file)), { file });
    if (!opened.ok) {
      const { code, facts } = opened.refusal;
      const wanted = expected.expect === "read" ? " (expected to be read)" : "";
      return {
        file,
        outcome: wanted === "" ? "refused" : "differs",
        note: `${code} ${JSON.stringify(facts)}${wanted}`,
      };
    }
    const notes = differences(expected.sheets ?? [], opened.value.read());
    // A reference without sheets could not read the file itself: then reading it is all there is to compare.
    const judged = (expected.sheets ?? []).length > 0 && notes.length > 0;
    return { file, outcome: judged ? "differs" : "read", note: judged ? notes.join("; ") : "" };
  } catch (error) {
    return { file, outcome: "crashed", note: String(error) };
  }
}

const folder = process.argv[2];
if (folder === undefined) {
  console.error("usage: corpus.ts FOLDER");
  process.exit(2);
}
const expectations = JSON.parse(readFileSync(path.join(folder, "expected.json"), "utf8")) as Record<string, Expected>;
const verdicts = Object.entries(expectations).map(([file, expected]) => judge(folder, file, expected));
for (const { file, outcome, note } of verdicts) if (note !== "") console.log(`${outcome.padEnd(8)} ${file}  ${note}`);
const bySource = new Map<string, Verdict[]>();
for (const verdict of verdicts) {
  const source = path.dirname(verdict.file);
  bySource.set(source, [...(bySource.get(source) ?? []), verdict]);
}
console.log("\nsource       files   read  refused  differs  crashed");
for (const [source, of] of bySource) {
  const count = (outcome: Verdict["outcome"]) => String(of.filter((verdict) => verdict.outcome === outcome).length);
  const [read, refused, differs, crashed] = (["read", "refused", "differs", "crashed"] as const).map(count);
  console.log(
    `${source.padEnd(12)}${String(of.length).padStart(6)}${read!.padStart(7)}${refused!.padStart(9)}${differs!.padStart(9)}${crashed!.padStart(9)}`,
  );
}
process.exitCode = verdicts.some(({ outcome }) => outcome === "differs" || outcome === "crashed") ? 1 : 0;
