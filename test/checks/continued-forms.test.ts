import type { RowsLiteral } from "../../src/adapters/memory/memory-workbook";
import { told } from "../support/outcome-of";

const _ = null;
const HEADINGS = ["一级指标", "二级指标", "三级指标", "指标值", "完成值", "分值", "得分"] as const;

/** The first page of a form, with its funds and half of its indicators. */
const FIRST: RowsLiteral = [
  ["项目支出绩效自评表"],
  ["项目名称", "非遗保护经费", _, "实施单位", "文化馆"],
  ["资金（万元）", "年初预算", "调整预算", "实际支出", "执行率", "分值", "得分"],
  ["合计", 186, 182, 180.18, "99%", 10, 9.9],
  HEADINGS,
  ["产出指标", "数量指标", "举办展演", "≥36场", "38场", 30, 30],
  ["产出指标", "质量指标", "考核合格率", "≥95%", "100%", 20, 20],
];

/** The other half, on a page that names no project. */
function second(title: string, total = 98.9): RowsLiteral {
  return [
    [title],
    HEADINGS,
    ["效益指标", "社会效益指标", "媒体报道", "≥60篇", "58篇", 30, 29],
    ["满意度指标", "服务对象满意度指标", "观众满意度", "≥90%", "95%", 10, 10],
    ["总分", _, _, _, _, 100, total],
  ];
}

test.each([
  ["says that it goes on", "项目支出绩效自评表（续）", "续表"],
  ["brings the weights to a hundred", "", "附件2"],
])("a form whose second sheet %s is one form", (_case, title, tab) => {
  expect(told({ 附件1: FIRST, [tab]: second(title) })).toEqual([]);
  expect(told({ 附件1: FIRST, [tab]: second(title, 97.9) })).toEqual([`score_total_mismatch ${tab}!G5`]);
  // The same where somebody moved the second sheet in front.
  expect(told({ [tab]: second(title), 附件1: FIRST })).toEqual([]);
  expect(told({ [tab]: second(title, 97.9), 附件1: FIRST })).toEqual([`score_total_mismatch ${tab}!G5`]);
});

test("two forms of one project are no halves: each has a total", () => {
  const whole = (total: number): RowsLiteral => [...FIRST, ["总分", _, _, _, _, 60, total]];
  expect(told({ 上半年: whole(59.9), 续表: second("自评表（续）") })).toContain("score_total_mismatch 续表!G5");
});
