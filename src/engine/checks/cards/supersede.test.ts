import { outcomeOf } from "../../../../test/support/outcome-of";
import { FOUR_PROJECTS } from "../../../../test/support/project-names";
import type { RowsLiteral } from "../../../adapters/memory/memory-workbook";
import { formatPlace } from "../../../domain/cells/address";
import { exact } from "../../../domain/figures/exact";
import type { Finding } from "../../../domain/finding";
import type { FindingKind, Severity } from "../../../domain/lists";
import { grouped, supersede } from "./supersede";

function told(rows: RowsLiteral): readonly string[] {
  return outcomeOf({ 执行情况: rows }).findings.map(
    ({ severity, kind, at }) => `${severity} ${kind} ${formatPlace(at)}`,
  );
}

test("a rate typed over its formula is one finding, although the formulas and the figures both show it", () => {
  const spent = [191.91, 49.29, 80, 33];
  const budget = [196, 51.78, 80, 35];
  const rows: RowsLiteral = [
    ["2024年度项目支出执行情况表"],
    ["单位：万元"],
    ["序号", "项目名称", "预算数", "支出数", "执行率"],
    ...FOUR_PROJECTS.map((name, i) => {
      const rate = (spent[i] ?? 0) / (budget[i] ?? 1);
      return [i + 1, name, budget[i], spent[i], i === 2 ? 0.95 : { f: `D${i + 4}/C${i + 4}`, v: rate }];
    }),
  ];
  expect(told(rows).filter((line) => line.endsWith("执行情况!E6"))).toEqual([
    "error hardcoded_in_formula_range 执行情况!E6",
  ]);
});

/** A finding at one cell, as far as it matters here. */
function finding(kind: FindingKind, severity: Severity): Finding {
  return {
    id: `${kind}-${severity}`,
    check: kind,
    kind,
    class: "logical",
    severity,
    at: { sheet: "执行", row: 4, col: 3 },
    variant: "",
    facts: {},
    related: [],
    explanations: [],
    evidence: [],
  };
}

test.each<[FindingKind, Severity, FindingKind, Severity, readonly string[]]>([
  ["hardcoded_in_formula_range", "error", "rate_mismatch", "error", ["hardcoded_in_formula_range-error"]],
  [
    "hardcoded_in_formula_range",
    "info",
    "rate_mismatch",
    "error",
    ["hardcoded_in_formula_range-info", "rate_mismatch-error"],
  ],
  ["formula_inconsistent", "info", "total_mismatch", "info", ["formula_inconsistent-info"]],
])("%s (%s) beside %s (%s): a remark never hides a graver finding", (cause, gravity, effect, graver, kept) => {
  const left = supersede([finding(cause, gravity), finding(effect, graver)], []);
  expect(left.map(({ id }) => id)).toEqual(kept);
});

test.each<[FindingKind, Severity, FindingKind, Severity, readonly (string | undefined)[]]>([
  ["row_sum_mismatch", "error", "score_exceeds_weight", "error", [undefined, "row_sum_mismatch-error"]],
  ["formula_inconsistent", "info", "row_sum_mismatch", "error", ["row_sum_mismatch-error", undefined]],
  ["number_stored_as_text", "info", "row_sum_mismatch", "error", [undefined, undefined]],
])("%s (%s) and %s (%s) at one cell: one card for one wrong figure", (first, gravity, second, graver, causes) => {
  expect(grouped([finding(first, gravity), finding(second, graver)]).map(({ cause }) => cause)).toEqual(causes);
});

test("a total whose stored result is out of date is told once", () => {
  const rows = [3, 4, 5].map((amount, index) => [index + 1, `${"甲乙丙"[index] ?? ""}镇河道工程`, amount]);
  expect(
    told([
      ["支出情况表"],
      ["单位：万元"],
      ["序号", "项目名称", "支出数"],
      ...rows,
      [null, "合计", { f: "SUM(C4:C6)", v: 15 }],
    ]),
  ).toEqual(["error stale_cached_value 执行情况!C7"]);
});

test.each([
  ["as much as is lacking there", "32", ["formula"]],
  ["more than is lacking there", "40", ["formula", "spending"]],
])("spending above a budget that a wrong formula made too small, by %s", (_, excess, kept) => {
  const shown = (text: string) => ({ value: exact(text), text, isPercent: false });
  const limit = { sheet: "执行", row: 4, col: 2 };
  const formula: Finding = {
    ...finding("formula_inconsistent", "error"),
    id: "formula",
    at: { sheet: "执行", row: 4, col: 1 },
    figures: { stated: shown("29"), expected: shown("62") },
  };
  const spending: Finding = {
    ...finding("spend_exceeds_budget", "error"),
    id: "spending",
    related: [limit],
    figures: { difference: shown(excess) },
  };
  expect(supersede([formula, spending], [{ cell: limit, by: "formula" }]).map(({ id }) => id)).toEqual(kept);
});
