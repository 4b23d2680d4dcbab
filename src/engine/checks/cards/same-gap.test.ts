import { workbookOf } from "../../../adapters/memory/memory-workbook";
import { sameGap } from "./same-gap";
import type { FindingLiteral } from "./testing/findings";
import { cell, finding, told } from "./testing/findings";

const NOWHERE = { workbook: workbookOf({}), relations: [] };

const TOTAL = { kind: "total_mismatch", at: "表!B5", stated: "620", expected: "500.25", difference: "119.75" } as const;

test.each<[string, FindingLiteral, boolean]>([
  ["off by the same", { ...TOTAL, kind: "cross_sheet_total_mismatch", at: "二!D9" }, true],
  ["off by another amount", { ...TOTAL, at: "表!C5", difference: "119.85" }, false],
  ["of a kind that says nothing of amounts", { ...TOTAL, kind: "rate_mismatch", at: "表!C5" }, false],
])("a figure beside a wrong total, %s", (_, other, isCard) => {
  expect(sameGap([TOTAL, other].map(finding), NOWHERE)).toHaveLength(isCard ? 1 : 0);
});

test("two digits are alike by chance", () => {
  const short = { ...TOTAL, stated: "112", expected: "100", difference: "12" };
  expect(sameGap([short, { ...short, at: "二!B5" }].map(finding), NOWHERE)).toEqual([]);
});

const OPPOSITE = { ...TOTAL, at: "表!C5", stated: "300", expected: "419.75", difference: "119.75" } as const;

function explained(rows: readonly (readonly (string | number)[])[]) {
  return sameGap([TOTAL, OPPOSITE].map(finding), { workbook: workbookOf({ 表: rows }), relations: [] }).map(
    (bond) => told(bond)[1],
  );
}

test("totals off by the same in opposite directions: the line whose two figures differ by just that is named", () => {
  const rows = [
    ["项目", "甲", "乙"],
    ["一", 100, 90],
    ["二", 200.25, 80.5],
    ["三", 100, 219.75],
  ];
  const swapped = { code: "swapped-in-line", facts: {}, cells: [cell("表!B4"), cell("表!C4")] };
  expect(explained(rows)).toEqual([swapped]);
});

test("where no line differs by that, the amount was moved from the one total to the other", () => {
  const moved = { code: "moved-between", facts: { figure: "119.75" }, cells: [cell("表!B5"), cell("表!C5")] };
  expect(explained([["项目", "甲", "乙"]])).toEqual([moved]);
});
