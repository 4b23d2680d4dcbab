import { told } from "../../../../../test/support/outcome-of";
import type { RowsLiteral } from "../../../../adapters/memory/memory-workbook";
import { changed } from "../../example-sheets";

/** Few projects change, and none in both directions. */
const TRANSFERS: RowsLiteral = [
  ["2024年部门项目预算调剂表"],
  ["单位：万元"],
  ["序号", "项目名称", "年初预算", "调增", "调减", "调剂净额", "调剂后预算"],
  [1, "河道整治", 178.8, 12.5, null, 12.5, 191.3],
  [2, "校舍加固", 253.72, null, 25, -25, 228.72],
  [3, "图书馆开放", 94.45, null, null, 0, 94.45],
  [4, "应急广播", 367.41, null, 15.7, -15.7, 351.71],
  [5, "养老设施", 178.31, 28.2, null, 28.2, 206.51],
  ["合计", null, 1072.69, 40.7, 40.7, 0, 1072.69],
];

test.each<[string, RowsLiteral, readonly string[]]>([
  ["that agree", TRANSFERS, []],
  ["of which one has the wrong sign", changed(TRANSFERS, { F7: 15.7 }), ["row_sum_mismatch 调剂!F7"]],
  ["of which one is a hundredth off", changed(TRANSFERS, { F4: 12.51 }), ["row_sum_mismatch 调剂!F4"]],
])("additions and cuts beside what they come to, %s", (_, rows, expected) => {
  expect(told({ 调剂: rows })).toEqual(expected);
});
