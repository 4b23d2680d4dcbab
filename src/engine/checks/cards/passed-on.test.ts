import { workbookOf } from "../../../adapters/memory/memory-workbook";
import { disputedLimits, passedOn } from "./passed-on";
import type { FindingLiteral } from "./testing/findings";
import { cell, finding, told } from "./testing/findings";

const SUMS = {
  relations: [],
  workbook: workbookOf({
    表: [
      ["项目", "预算", "支出"],
      ["一", 100, 130],
      ["二", 100, 90],
      ["合计", 200, { f: "SUM(C2:C3)", v: 220 }],
    ],
  }),
};
const LINE = { kind: "spend_exceeds_budget", at: "表!C2", stated: "130", expected: "≤100", difference: "30" } as const;
const SUM = { kind: "spend_exceeds_budget", at: "表!C4", stated: "220", expected: "≤200", difference: "20" } as const;

test("a sum above its limit is on the card of the term that is", () => {
  const bonds = passedOn([LINE, SUM].map(finding), SUMS).map(told);
  const explanation = { code: "carried-on", facts: {}, cells: [cell("表!C4")] };
  expect(bonds).toContainEqual([[`${LINE.kind}-表!C2`, `${SUM.kind}-表!C4`], explanation]);
});

test.each<[string, FindingLiteral]>([
  ["it is farther above than the term", { ...SUM, difference: "45" }],
  ["it is not computed from the term", { ...SUM, at: "表!B4" }],
])("a sum above its limit has its own card where %s", (_, sum) => {
  expect(passedOn([LINE, sum].map(finding), SUMS)).toEqual([]);
});

const DISPUTE = { kind: "cross_sheet_value_mismatch", at: "表!B2", related: ["清单!C2"] } as const;

test.each<[string, FindingLiteral, boolean]>([
  ["enough", { ...DISPUTE, stated: "100", expected: "140", difference: "40" }, true],
  ["too little too", { ...DISPUTE, stated: "100", expected: "120", difference: "20" }, false],
  ["another budget", { ...DISPUTE, at: "表!B3", stated: "100", expected: "140", difference: "40" }, false],
])("spending above a budget that another sheet states otherwise: %s", (_, dispute, isCard) => {
  const spending = finding({ ...LINE, related: ["表!B2"] });
  expect(disputedLimits([finding(dispute), spending])).toHaveLength(isCard ? 1 : 0);
});

const MARKS = {
  relations: [],
  workbook: workbookOf({
    表: [
      ["指标", "分值", "得分"],
      ["一", 15, 13.5],
      ["二", 10, 10],
      ["小计", 25, { f: "SUM(C2:C3)", v: 21.25 }],
    ],
  }),
};
const SCORE = { kind: "score_mismatch", at: "表!C2", stated: "13.5", expected: "11.25", difference: "2.25" } as const;

test.each<[string, string, number]>([
  ["by as much", "2.25", 1],
  ["by something else", "1.75", 0],
])("a total that is off %s as a score that its rule contradicts", (_, difference, cards) => {
  const total: FindingLiteral = {
    kind: "score_total_mismatch",
    at: "表!C4",
    stated: "21.25",
    expected: "23.5",
    difference,
  };
  expect(passedOn([SCORE, total].map(finding), MARKS)).toHaveLength(cards);
});
