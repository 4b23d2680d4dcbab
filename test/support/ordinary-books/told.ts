import { evaluateWorkbook } from "../../../src/app/evaluate-workbook";
import { formatA1, formatRangeA1 } from "../../../src/domain/cells/address";
import { wordsOf } from "../../../src/engine/checks/words";
import type { Workbook } from "../../../src/sheets/workbook";
import type { PlainRows } from "./calculated";
import { calculated } from "./calculated";
import { formulaFindings } from "./measure";

/** What the formula checks tell of a sheet, short: "error D4 formula_inconsistent". */
export function told(sheet: PlainRows | Workbook): readonly string[] {
  const workbook = "grids" in sheet ? sheet : calculated({ S: sheet });
  return formulaFindings(workbook).map(({ severity, at, range, kind }) =>
    [severity, range === undefined ? formatA1(at) : formatRangeA1(range), kind].join(" "),
  );
}

/** The same of a sheet whose tables are understood, of one kind. */
export function toldInTables(sheet: PlainRows, kind: string): readonly string[] {
  const evaluated = evaluateWorkbook(calculated({ S: sheet }), { lang: "en" });
  if (!evaluated.ok) throw new Error(evaluated.refusal.code);
  const { findings, defects } = evaluated.value.outcome;
  expect(defects).toEqual([]);
  return findings
    .filter((finding) => finding.kind === kind)
    .map(({ severity, at, range }) => `${severity} ${range === undefined ? formatA1(at) : formatRangeA1(range)}`);
}

/** The sentences a user reads about a sheet. */
export function messages(sheet: PlainRows | Workbook, language: "zh" | "en" = "en"): readonly string[] {
  const workbook = "grids" in sheet ? sheet : calculated({ S: sheet });
  return formulaFindings(workbook).map((finding) => wordsOf(finding, language).message);
}
