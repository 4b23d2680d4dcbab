import type { RowsLiteral } from "../../src/adapters/memory/memory-workbook";
import { changed } from "../../src/engine/checks/example-sheets";
import { told } from "../support/outcome-of";

/** Few lines, sources that add up as well: that the amount is number times price is seen once it is put right. */
const EQUIPMENT: RowsLiteral = [
  ["医疗设备购置项目执行表"],
  ["单位：台、万元"],
  ["科室", "设备名称", "数量", "预算单价", "预算金额", "财政资金", "自筹资金", "中标金额", "节约率"],
  ["影像科", "DR机", 2, 68, 136, 81.6, 54.4, 130, "4.41%"],
  [null, "便携超声", 5, 22.5, 112.5, 67.5, 45, 108, "4.00%"],
  [null, "小计", 7, null, 248.5, 149.1, 99.4, 238, "4.23%"],
  ["检验科", "生化分析仪", 1, 145, 145, 87, 58, 139.8, "3.59%"],
  [null, "离心机", 6, 1.8, 10.8, 6.5, 4.3, 9.9, "8.33%"],
  [null, "生物安全柜", 4, 4.6, 18.4, 11, 7.4, 18, "2.17%"],
  [null, "小计", 11, null, 174.2, 104.5, 69.7, 167.7, "3.73%"],
  [null, "合计", 18, null, 422.7, 253.6, 169.1, 405.7, "4.02%"],
];

test.each<[string, RowsLiteral, readonly string[]]>([
  ["right", EQUIPMENT, []],
  ["told by its row", changed(EQUIPMENT, { E7: 135 }), ["row_sum_mismatch 表!E7"]],
  ["a wrong total is told as a total", changed(EQUIPMENT, { E11: 432.7 }), ["total_mismatch 表!E11"]],
])("an amount that is number times price: %s", (_, rows, expected) => {
  expect(told({ 表: rows })).toEqual(expected);
});
