import { cellsOf } from "../../test/support/cells-of";
import { SCORECARD_HEADINGS } from "../../test/support/form-headings";
import { recalculate } from "../../test/support/recalculate";
import { workbookOf } from "../adapters/memory/memory-workbook";
import type { KeptScoreDecision, Ledger } from "../ledger/ledger";
import { EMPTY_LEDGER } from "../ledger/ledger";
import { scoreDecisions, scoreEvidence } from "../ledger/score-evidence";
import { scoreWorkbook } from "./score-workbook";

function book({ actual = 300, weight = 30, stated = 15, rows = 0 } = {}) {
  const more = Array.from({ length: rows }, (_, index) => ["产出", "质量指标", `附加检查${index}`, 0, 1, 1, 0]);
  return workbookOf({
    评分表: [
      ["某专项资金绩效评价得分表"],
      SCORECARD_HEADINGS,
      ...more,
      ["过程", "资金管理", "监管有效性", 20, null, null, 18],
      ["产出", "数量指标", "培训人次（人次）", weight, 100, actual, stated],
      ["效益", "社会效益", "满意率（%）", 50, 90, 95, 50],
    ],
  });
}

function scored(workbook: ReturnType<typeof book>, ledger: Ledger = EMPTY_LEDGER) {
  const result = scoreWorkbook(workbook, { lang: "zh", marks: true, ledger, profile: { id: "guangdong-2023" } });
  if (!result.ok) throw new Error(result.refusal.code);
  return result.value;
}

/** A decision about an indicator of the untouched book, as the pane keeps it. */
function decided(name: string, decision: Pick<KeptScoreDecision, "kind"> & Partial<KeptScoreDecision>): Ledger {
  const { outcome } = scored(book());
  const indicator = outcome.model.scorecards
    .flatMap(({ indicators }) => indicators)
    .find((one) => one.name.value === name);
  if (indicator === undefined) throw new Error(`no indicator ${name}`);
  const kept: KeptScoreDecision = {
    indicator: indicator.id,
    name,
    reason: "现场核实",
    by: "王评",
    when: "2024-03-01",
    evidence: scoreEvidence(indicator),
    ...decision,
  };
  return { ...EMPTY_LEDGER, scores: [kept] };
}

const total = (workbook: ReturnType<typeof book>, ledger: Ledger): string =>
  scored(workbook, ledger).outcome.scorecards[0]?.total.toFixed(2) ?? "";

test.each<[string, string, Pick<KeptScoreDecision, "kind"> & Partial<KeptScoreDecision>, string]>([
  ["a tier with a score inside it", "监管有效性", { kind: "tier", tier: "partly", score: "14" }, "79.00"],
  ["a reason that restores full marks", "培训人次（人次）", { kind: "restore-full-marks" }, "98.00"],
  ["an override", "满意率（%）", { kind: "override", score: "45.5" }, "78.50"],
])("%s changes the total, stands in the written sheets, and their formulas agree", (_, name, decision, expected) => {
  const ledger = decided(name, decision);
  const { outcome, changes } = scored(book(), ledger);
  expect(outcome.scorecards[0]?.total.toFixed(2)).toBe(expected);
  expect(outcome.scorecards[0]?.points.evaluator.isZero()).toBe(false);
  const { formulas, different } = recalculate(book(), changes.sheets);
  expect(formulas).toBeGreaterThan(10);
  expect(different).toEqual([]);
  const ledgerSheet = changes.sheets.find(({ id }) => id === "ledger");
  expect(cellsOf(ledgerSheet).some(({ value }) => value === "现场核实")).toBe(true);
});

test.each<[string, ReturnType<typeof book>, boolean]>([
  ["nothing has changed", book(), true],
  ["rows were inserted above", book({ rows: 3 }), true],
  ["the score in the sheet was put right", book({ stated: 30 }), true],
  ["the actual has changed", book({ actual: 310 }), false],
  ["the weight has changed", book({ weight: 28 }), false],
])("a decision where %s", (_, workbook, stands) => {
  const ledger = decided("培训人次（人次）", { kind: "restore-full-marks" });
  const { outcome, ledger: kept } = scored(workbook, ledger);
  const { standing, fallen } = scoreDecisions(ledger, outcome.model);
  expect([standing.size, fallen.size]).toEqual(stands ? [1, 0] : [0, 1]);
  expect(total(workbook, ledger) === total(workbook, EMPTY_LEDGER)).toBe(!stands);
  // It is flagged, not forgotten: the ledger keeps it until a person takes it back.
  expect(kept.scores).toEqual(ledger.scores);
});

test("a decision of which nothing is recorded stands", () => {
  const ledger = decided("培训人次（人次）", { kind: "restore-full-marks", evidence: "" });
  expect(total(book({ actual: 310 }), ledger)).toBe("98.00");
});
