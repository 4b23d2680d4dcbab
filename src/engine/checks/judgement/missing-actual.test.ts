import { told } from "../../../../test/support/outcome-of";
import type { RowsLiteral } from "../../../adapters/memory/memory-workbook";
import { changed, INDICATORS } from "../example-sheets";

/** A fifth indicator without an actual. */
const FIVE: RowsLiteral = [...INDICATORS, ["效益指标", "社会效益指标", "就医等候时间", "≤30分钟", null, 10, 10, null]];

test.each<[string, RowsLiteral, readonly string[]]>([
  ["one of four", changed(INDICATORS, { E5: null }), ["missing_actual 绩效指标!E5"]],
  ["two of five", changed(FIVE, { E5: null }), ["missing_actual 绩效指标!E5", "missing_actual 绩效指标!E7"]],
  ["half of four, as in a plan", changed(INDICATORS, { E5: null, E6: null }), []],
])("targets without an actual, %s", (_, rows, expected) => {
  expect(told({ 绩效指标: rows }).filter((line) => line.startsWith("missing_actual"))).toEqual(expected);
});
