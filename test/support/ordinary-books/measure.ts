import { containsCell } from "../../../src/domain/cells/address";
import type { Finding } from "../../../src/domain/finding";
import type { Model } from "../../../src/domain/model";
import type { CheckSubject } from "../../../src/engine/checks/reading/reading-context";
import { checks } from "../../../src/engine/checks/registry";
import { runChecks } from "../../../src/engine/checks/run-checks";
import type { Workbook } from "../../../src/sheets/workbook";
import { calculated } from "./calculated";
import { KINDS } from "./kinds";
import { Random } from "./random";
import type { FaultyBook } from "./seed-fault";
import { FAULTS, seedFault } from "./seed-fault";

const FORMULA_KINDS: ReadonlySet<string> = new Set([
  "sum_range_incomplete",
  "sum_range_includes_subtotal",
  "hardcoded_in_formula_range",
  "formula_inconsistent",
  "stale_cached_value",
  "formula_error_value",
  "reference_to_empty_cell",
  "missing_formula",
]);
const formulaChecks = checks.filter(({ kind }) => FORMULA_KINDS.has(kind));

const NOTHING_MAPPED: Model = {
  sheets: [],
  projects: [],
  scorecards: [],
  stated: {},
  questions: [],
  concernsFunds: false,
};

/** What the formula checks say about a workbook that nobody has mapped. Throws when a check fails. */
export function formulaFindings(workbook: Workbook, model: Model = NOTHING_MAPPED): readonly Finding[] {
  const subject = {
    workbook,
    model,
    scored: { scorecards: [], projectScores: [], averages: [], execution: [] },
  } as unknown as CheckSubject; // formula checks look at no profile
  const { findings, defects } = runChecks(subject, formulaChecks);
  if (defects.length > 0) throw new Error(defects.map(({ where, message }) => `${where}: ${message}`).join("\n"));
  return findings;
}

/** A sound workbook of one of the kinds. */
export function soundBook(seed: number): { readonly kind: string; readonly workbook: Workbook } {
  const random = new Random(seed);
  const kind = random.pick(Object.keys(KINDS));
  const make = KINDS[kind];
  if (make === undefined) throw new Error(kind);
  const { sheets, formats } = make(random);
  return { kind, workbook: calculated(sheets, formats) };
}

/** The same with one fault; the sort of fault follows from the seed, too. Undefined when there is no place for it. */
export function faultyBook(seed: number): FaultyBook | undefined {
  const { workbook } = soundBook(seed);
  const random = new Random(seed + 1_000_003);
  const start = random.whole(0, FAULTS.length - 1);
  for (let i = 0; i < FAULTS.length; i += 1) {
    const found = seedFault(workbook, FAULTS[(start + i) % FAULTS.length] ?? "", random);
    if (found !== undefined) return found;
  }
  return undefined;
}

export function names(finding: Finding, { at, kinds }: FaultyBook): boolean {
  const there =
    finding.range === undefined
      ? finding.at.sheet === at.sheet && finding.at.row === at.row && finding.at.col === at.col
      : containsCell(finding.range, at);
  return there && kinds.includes(finding.kind);
}
