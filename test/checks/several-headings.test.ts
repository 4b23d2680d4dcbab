import type { RowsLiteral } from "../../src/adapters/memory/memory-workbook";
import { changed } from "../../src/engine/checks/example-sheets";
import { type Sheets, told } from "../support/outcome-of";

const counted = (note: string): RowsLiteral => [
  ["项目分类统计"],
  ["类别", "项目数", "资金（万元）", "占比"],
  ["产业类", 12, 1830.5, "47.4%"],
  ["基础设施类", 9, 1420.3, "36.8%"],
  ["公共服务类", 6, 611.2, "15.8%"],
  ["合计", 25, 3862, "100.0%"],
  [note],
];

test.each([
  ["and nothing said of it", "注：数据截至年底。", ["count_mismatch 分类!B6"]],
  ["and a note that what stands twice was counted once", "注：2个项目同时属于两类，合计中已剔除重复。", []],
  ["and a note in other words", "注：同时属于两类的项目只计一次。", []],
])("fewer in all than under the kinds, %s", (_, note, expected) => {
  expect(told({ 分类: counted(note) })).toEqual(expected);
});

test("fewer in all than under the kinds, and the total says that nobody is counted twice", () => {
  const persons = (total: string): RowsLiteral => [
    ["就业补助资金受益对象统计"],
    ["补贴类型", "享受人数（人）", "补贴资金（万元）"],
    ["社会保险补贴", 4210, 1262.5],
    ["公益性岗位补贴", 1380, 2318.4],
    ["职业培训补贴", 5620, 842.6],
    [total, 10480, 4423.5],
  ];
  expect(told({ 受益: persons("合计（去重）") })).toEqual([]);
  expect(told({ 受益: persons("合计") })).toEqual(["total_mismatch 受益!B6"]);
});

const reached = (names: string, total: number, lines: readonly string[]): RowsLiteral => [
  ["专项资金分配情况"],
  [names, "金额（万元）", "占比", "涉及县区（个）"],
  ...[1200, 800, 500].map((amount, place) => [lines[place] ?? "", amount, `${amount / 25}.00%`, [6, 8, 7][place] ?? 0]),
  ["合计", 2500, "100.00%", total],
];

test("a county that has money for two uses is one county, but no city has counties of another", () => {
  const uses = ["耕地建设", "农机购置补贴", "动物防疫"];
  expect(told({ 用途: reached("资金用途", 8, uses) })).toEqual([]);
  expect(told({ 用途: reached("资金用途", 5, uses) })).toEqual(["total_mismatch 用途!D6"]);
  expect(told({ 分市: reached("地市", 20, ["云州市", "临海市", "松山市"]) })).toEqual(["total_mismatch 分市!D6"]);
});

const GRANTS: Sheets = {
  Grants: [
    ["Community grants register"],
    ["Unit: USD"],
    ["No.", "Project", "Window", "Award", "Disbursed"],
    [1, "Clean Water Points", "Social", 56000, 41200],
    [2, "Youth Skills Hub", "Economic", 31500, 30000],
    [3, "Solar Clinics", "Climate", 88000, 62100],
    [4, "Seed Bank", "Social", 24500, 24500],
    [5, "River Bridge", "Economic", 97000, 81800],
    [6, "Girls in Science", "Climate", 18000, 12600],
    [7, "Market Roof", "Social", 43500, 39900],
  ],
  Windows: [
    ["Summary by window"],
    ["Unit: USD"],
    ["Window", "Grants", "Award", "Disbursed"],
    ["Social", 3, 124000, 105600],
    ["Economic", 2, 128500, 111800],
    ["Climate", 2, 106000, 74700],
    ["Total", 7, 358500, 292100],
  ],
};

test.each<[string, number, readonly string[]]>([
  ["as many as the register lists", 2, []],
  ["one more than the register lists", 3, ["count_mismatch Windows!B5"]],
])("grants counted under a heading that may be of money, %s", (_, count, expected) => {
  expect(told({ ...GRANTS, Windows: changed(GRANTS.Windows ?? [], { B5: count }) })).toEqual(expected);
});

const PANEL: RowsLiteral = [
  ["项目评审专家评分表"],
  ["编号", "申报项目", "专家1", "专家2", "专家3", "平均分"],
  ["P01", "河道整治", 88, 90, 86, 88],
  ["P02", "校舍加固", 92, 91, 96, 93],
  ["P03", "图书馆开放", 79, 82, 85, 82],
  ["P04", "应急广播", 90, 87, 90, 89],
  ["P05", "养老设施", 76, 80, 81, 79],
];

const chosen = (second: number): RowsLiteral => [
  ["拟立项项目及补助金额"],
  ["单位：万元"],
  ["序号", "项目编号", "项目名称", "专家平均分", "拟补助金额"],
  [1, "P02", "校舍加固", 93, 60],
  [2, "P04", "应急广播", second, 45.5],
  [3, "P01", "河道整治", 88, 80],
  ["合计", null, null, null, 185.5],
];

test.each<[string, number, readonly string[]]>([
  ["the same", 89, []],
  ["another one", 98, ["cross_sheet_value_mismatch 立项!D5"]],
])("what a panel gave on average, on the next sheet %s", (_, second, expected) => {
  expect(told({ 打分: PANEL, 立项: chosen(second) })).toEqual(expected);
});
