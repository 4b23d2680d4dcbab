import { toldWithExpected } from "../../../../../test/support/outcome-of";
import type { RowsLiteral } from "../../../../adapters/memory/memory-workbook";

const TOWNS = ["城关镇", "白沙镇", "柳林乡", "河口镇", "山阳乡"];
const PUPILS = [3120, 1045, 688, 1530, 402];

/** What each town gets for its pupils, 720 yuan for each, and how much of that the province bears. */
function grants(
  amounts: readonly number[],
  total: number,
  shares = amounts.map((amount) => amount * 0.6),
): RowsLiteral {
  return [
    ["乡镇", "小学生数", "公用经费(元)", "省级承担(元)"],
    ...TOWNS.map((town, place) => [town, PUPILS[place] ?? 0, amounts[place] ?? 0, shares[place] ?? 0]),
    ["合计", 6785, total, 2_931_120],
  ];
}

const RIGHT = PUPILS.map((pupils) => pupils * 720);

function changed(place: number, amount: number): readonly number[] {
  return RIGHT.map((right, at) => (at === place ? amount : right));
}

test("a line that keeps a total from adding up is the one that does not follow the standard of the others", () => {
  const shares = RIGHT.map((amount) => amount * 0.6);
  expect(toldWithExpected({ 测算: grants(RIGHT, 4_885_200) })).toEqual([]);
  expect(toldWithExpected({ 测算: grants(changed(2, 595_360), 4_885_200, shares) })).toEqual([
    "row_sum_mismatch 测算!C4 → 495360",
  ]);
});

test("a line with a standard of its own is right where the total holds it as it is", () => {
  const shares = RIGHT.map((amount) => amount * 0.6);
  expect(toldWithExpected({ 测算: grants(changed(4, 402 * 800), 4_885_200 + 402 * 80, shares) })).toEqual([]);
});

test("a total that is as many times the other total as no line is stays the figure that is wrong", () => {
  const shares = RIGHT.map((amount) => amount * 0.6);
  expect(toldWithExpected({ 测算: grants(RIGHT, 4_858_200, shares) })).toEqual(["total_mismatch 测算!C7 → 4885200"]);
});
