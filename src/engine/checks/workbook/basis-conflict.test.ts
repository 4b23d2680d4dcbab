import { type Sheets, told } from "../../../../test/support/outcome-of";
import type { RowsLiteral } from "../../../adapters/memory/memory-workbook";
import { changed } from "../example-sheets";

const ALLOTTED: RowsLiteral = [
  ["专项资金下达表"],
  ["单位：万元"],
  ["项目名称", "下达金额"],
  ["水肥一体化", 210.4],
  ["果园改造", 332.1],
  ["农技推广", 495.02],
  ["品牌培育", 140.7],
  ["智慧农场", 285],
  ["仓储保鲜", 96.6],
  ["合计", 1559.82],
];

/** Two of the five gave money back. */
const executed = (heading: string): RowsLiteral => [
  ["专项资金执行表"],
  ["单位：万元"],
  ["项目名称", heading, "实际支出"],
  ["水肥一体化", 210.4, 200.3],
  ["果园改造", 332.1, 332.1],
  ["农技推广", 465.02, 419],
  ["品牌培育", 140.7, 133.5],
  ["智慧农场", 272.6, 260],
  ["仓储保鲜", 96.6, 96.6],
  ["合计", 1517.42, 1441.5],
];

const NOTED = changed(ALLOTTED, { A12: "年中收回农技推广30万元、智慧农场12.4万元。" });

test.each<[string, Sheets, readonly string[]]>([
  ["a heading that says 收回后", { 下达: ALLOTTED, 执行: executed("实际下达金额（收回后）") }, []],
  ["the heading and a note with the amounts", { 下达: NOTED, 执行: executed("实际下达金额（收回后）") }, []],
  ["a note with the amounts alone", { 下达: NOTED, 执行: executed("预算金额") }, ["basis_conflict 执行!B10"]],
  [
    "a note that says of the heading that it is after the recall",
    { 下达: NOTED, 执行: changed(executed("实际下达金额"), { A11: "注：实际下达金额为扣除收回资金后的金额。" }) },
    [],
  ],
  [
    "nothing, so that the amounts contradict each other",
    { 下达: ALLOTTED, 执行: executed("预算金额") },
    ["cross_sheet_value_mismatch 执行!B6", "cross_sheet_value_mismatch 执行!B8"],
  ],
  [
    "a heading that says 收回后 over an amount that grew",
    { 下达: ALLOTTED, 执行: changed(executed("实际下达金额（收回后）"), { B7: 141.7, B10: 1518.42 }) },
    ["cross_sheet_value_mismatch 执行!B7"],
  ],
])("amounts before and after a recall, told apart by %s", (_, sheets, expected) => {
  expect(told(sheets)).toEqual(expected);
});
