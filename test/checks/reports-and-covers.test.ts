import type { RowsLiteral } from "../../src/adapters/memory/memory-workbook";
import { told, toldWithExpected } from "../support/outcome-of";

const COUNTIES: RowsLiteral = [
  ["以工代赈分县情况"],
  ["单位：万元"],
  ["县市", "项目个数", "下达资金", "支出", "支出进度", "项目平均资金"],
  ["云县", 12, 1260, 1198.5, "95.12%", 105],
  ["河县", 9, 840, 840, "100.00%", 93.33],
  ["岭县", 15, 1725, 1650.2, "95.66%", 115],
  ["湖市", 6, 690, 655, "94.93%", 115],
  ["合计", 42, 4515, 4343.7, "96.21%", 107.5],
];

function cover(count: number): RowsLiteral {
  return [["以工代赈专项概览"], ["项目个数", count], ["资金总额（万元）", 4515], ["已支出（万元）", 4343.7]];
}

test("a cover counts as many projects as the list of counties adds up, and means are added up by nobody", () => {
  expect(toldWithExpected({ 概览: cover(42), 分县: COUNTIES })).toEqual([]);
  expect(toldWithExpected({ 概览: cover(43), 分县: COUNTIES })).toEqual(["count_mismatch 概览!B2 → 42"]);
});

const PROJECTS: RowsLiteral = [
  ["一事一议财政奖补项目表"],
  ["单位：万元"],
  ["序号", "项目名称", "乡镇", "奖补资金", "完成支出"],
  [1, "道路硬化", "柳镇", 180, 172.4],
  [2, "太阳能路灯", "柳镇", 46, 46],
  [3, "文化广场", "桥镇", 95, 90.6],
  [4, "饮水管网", "桥镇", 220, 209],
  [5, "排水沟渠", "山乡", 64, 64],
  [6, "产业路", "山乡", 138, 131.5],
  ["合计", null, null, 743, 713.5],
];

test.each<[string, string, readonly string[]]>([
  ["all agree", "柳镇2个项目226万元，桥镇2个项目315万元，山乡2个项目202万元。", []],
  [
    "one amount does not",
    "柳镇2个项目226万元，桥镇2个项目335万元，山乡2个项目202万元。",
    ["total_mismatch 总结!A2 → 315"],
  ],
  ["one that agrees does not show which list is meant", "柳镇安排226万元，桥镇安排335万元。", []],
  ["a rate that some projects reached is that of no list", "支出率100%的项目2个。", []],
])("a sheet of prose speaks of the groups of a list elsewhere: %s", (_, sentence, findings) => {
  expect(toldWithExpected({ 项目: PROJECTS, 总结: [["工作总结"], [sentence]] })).toEqual(findings);
});

test("marks of projects across are added up beside the weights, and none is above them", () => {
  const rows: RowsLiteral = [
    ["重点项目绩效评价打分表"],
    ["一级指标", "二级指标", "分值", "公交更新", "港口疏浚", "路灯改造", "慢行绿道", "平均分"],
    ["决策", "立项依据", 20, 18, 19.5, 17, 20, 18.63],
    ["过程", "资金使用", 30, 28, 26, 29.5, 24, 26.88],
    ["产出", "完成数量", 35, 31, 34, 27.5, 30, 30.63],
    ["效益", "满意度", 15, 15, 12, 13.5, 9, 12.38],
    ["总分", null, 100, 92, 91.5, 87.5, 83, 88.5],
  ];
  const changed = (row: number, col: number, to: number): RowsLiteral =>
    rows.map((cells, line) => (line === row ? cells.map((cell, index) => (index === col ? to : cell)) : cells));
  expect(toldWithExpected({ 表: rows })).toEqual([]);
  expect(toldWithExpected({ 表: changed(6, 4, 93.5) })).toEqual(["score_total_mismatch 表!E7 → 91.5"]);
  expect(toldWithExpected({ 表: changed(3, 3, 31) })).toEqual(["score_exceeds_weight 表!D4 → ≤30"]);
});

/** A notice beside the table of what is settled. */
const settled = (advanced: number): Readonly<Record<string, RowsLiteral>> => ({
  结算表: [
    ["2024年公共卫生补助资金结算下达表"],
    ["单位：万元"],
    ["地区", "应补助资金", "已预拨资金", "结算资金"],
    ["江北区", 2342.48, 2400, -57.52],
    ["白云县", 2346.24, 2300, 46.24],
    ["马山县", 2876.4, 2900, -23.6],
    ["合计", 7565.12, 7600, -34.88],
  ],
  通知: [
    ["关于下达补助结算资金的通知（摘要）"],
    [`经结算，2024年应补助资金0.7565亿元，已预拨${String(advanced)}万元，结算资金-34.88万元，请及时下达。`],
  ],
});

test("a sheet of prose that quotes the totals of one table must state what its total line states", () => {
  expect(told(settled(7600))).toEqual([]);
  expect(told(settled(7870))).toEqual(["cross_sheet_total_mismatch 通知!A2"]);
});
