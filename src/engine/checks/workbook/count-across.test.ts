import { outcomeOf } from "../../../../test/support/outcome-of";
import type { RowsLiteral } from "../../../adapters/memory/memory-workbook";
import { wordsOf } from "../words";

const PAID: RowsLiteral = [
  ["支付明细表"],
  ["序号", "项目名称", "收款单位", "支付金额（元）"],
  [1, "河道整治", "宏达建设公司", 120_500],
  [2, "河道整治", "清源水利公司", 80_300],
  [3, "校舍加固", "宏达建设公司", 64_200],
  [4, "校舍加固", "永固检测中心", 9_800],
  [5, "校舍加固", "宏达建设公司", 31_700],
  [6, "图书馆开放", "新知书店", 45_000],
  [7, "图书馆开放", "市供电公司", 5_600],
];
const summary = (heading: string, paid: number): RowsLiteral => [
  ["资金支付情况汇总表"],
  ["序号", "项目名称", heading],
  [1, "河道整治", 2],
  [2, "校舍加固", paid],
  [3, "图书馆开放", 2],
];

test.each<[string, string, number, readonly string[]]>([
  ["payments that are right", "支付笔数", 3, []],
  ["payments", "支付笔数", 4, ["“校舍加固”的“支付笔数”填4，工作表“支付明细”中的明细共3条。"]],
])("a count of %s is held against the lines of the other sheet", (_, heading, paid, expected) => {
  const { findings } = outcomeOf({ 汇总: summary(heading, paid), 支付明细: PAID });
  expect(findings.map((finding) => wordsOf(finding, "zh").message)).toEqual(expected);
});
