import { swapped } from "./swapped";
import type { FindingLiteral } from "./testing/findings";
import { cell, finding, told } from "./testing/findings";

const FIRST = { kind: "cross_sheet_value_mismatch", at: "表!C4", stated: "214.80", expected: "96.45" } as const;

test.each<[string, FindingLiteral, boolean]>([
  ["in one column", { ...FIRST, at: "表!C9", stated: "96.45", expected: "214.8" }, true],
  ["in one line", { ...FIRST, at: "表!F4", stated: "96.45", expected: "214.8" }, true],
  ["neither in one line nor in one column", { ...FIRST, at: "表!D9", stated: "96.45", expected: "214.8" }, false],
  ["on another sheet", { ...FIRST, at: "二!C9", stated: "96.45", expected: "214.8" }, false],
  ["another figure is expected of the second", { ...FIRST, at: "表!C9", stated: "96.45", expected: "215" }, false],
])("two figures that state what is expected of each other: %s", (_, second, isCard) => {
  const bonds = swapped([FIRST, second].map(finding)).map(told);
  const explanation = { code: "swapped-figures", facts: {}, cells: [cell("表!C4"), cell(second.at)] };
  expect(bonds).toEqual(isCard ? [[[`${FIRST.kind}-表!C4`, `${FIRST.kind}-${second.at}`], explanation]] : []);
});

test("grades and ranks are swapped as figures are", () => {
  const grades = [
    { kind: "grade_mismatch", at: "表!E4", stated: "优", expected: "良" },
    { kind: "grade_mismatch", at: "表!E5", stated: "良", expected: "优" },
  ] as const;
  expect(swapped(grades.map(finding))).toHaveLength(1);
});
