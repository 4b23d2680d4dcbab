import { type Sheets, toldWithExpected } from "../../../../test/support/outcome-of";
import type { RowsLiteral } from "../../../adapters/memory/memory-workbook";

const list = (title: string, ...below: RowsLiteral): RowsLiteral => [
  [title],
  ["序号", "项目名称", "实施单位", "预算（万元）", "支出（万元）", "支出率"],
  [1, "云溪镇河道整治工程", "水利局", 120, 115, "95.83%"],
  [2, "白石乡校舍安全加固项目", "教育局", 200, 200, "100.00%"],
  [3, "临海县公共图书馆免费开放经费", "文旅局", 60, 57, "95.00%"],
  [4, "平湖区应急广播体系建设项目", "文旅局", 80, 70, "87.50%"],
  [5, "金沙镇社区养老设施建设项目", "民政局", 90, 88, "97.78%"],
  ["", "合计", "", 550, 530, "96.36%"],
  ...below,
];

/** Kinds of projects, each counted; no project is named. */
const counted = (sentence: string): Sheets => ({
  分类: [
    ["衔接资金使用分类情况表"],
    ["单位：万元"],
    ["类别", "项目个数", "资金规模", "占比"],
    ["产业发展", 66, 16224.8, "62.3%"],
    ["基础设施", 40, 7057.66, "27.1%"],
    ["就业及其他", 27, 2760.58, "10.6%"],
    ["合计", 133, 26043.04, "100.0%"],
    [sentence],
  ],
});

/** The list without numbers; its total's line counts the projects. */
const totalled = (count: string): RowsLiteral =>
  list(PLAIN)
    .slice(1)
    .map((row, index) => [index === 6 ? "合计" : row[2], index === 6 ? count : row[1], row[3], row[4], row[5]]);

const PLAIN = "2024年度重点项目支出情况表";
const report = (sentence: string): Sheets => ({ 情况说明: [["资金使用情况说明"], [sentence]], 明细: list(PLAIN) });

test.each<[string, Sheets, readonly string[]]>([
  ["its own title counts rightly", { 清单: list("项目清单（共5个）") }, []],
  ["its total's line counts rightly", { 清单: totalled("5个项目") }, []],
  ["its total's line counts one more", { 清单: totalled("6个项目") }, ["count_mismatch 清单!B7 → 5"]],
  ["its own title counts one more", { 清单: list("项目清单（共6个）") }, ["count_mismatch 清单!A1 → 5"]],
  [
    "the title's amount is another one",
    { 清单: list("项目清单（共5个，预算资金合计560万元）") },
    ["total_mismatch 清单!A1 → 550"],
  ],
  [
    "a note beneath repeats an earlier state of the list",
    { 清单: list(PLAIN, ["注：共安排项目5个，预算资金合计550万元，累计拨付520万元。"]) },
    ["total_mismatch 清单!A9 → 530"],
  ],
  [
    "a report on another sheet",
    report("2024年共安排资金550万元，支持项目7个，支出率96.36%。"),
    ["count_mismatch 情况说明!A2 → 5"],
  ],
  ["a rate in the report", report("共支持项目5个，支出率98.36%。"), ["rate_mismatch 情况说明!A2 → 96.36%"]],
  ["in another unit and rounded", report("共安排资金0.055亿元，支出530.00万元，支持项目5个。"), []],
  ["about so much", report("共支持项目5个，安排资金约560万元。"), []],
  ["a summary that counts", counted("说明：共安排衔接资金26043.04万元，实施项目133个，其中产业类66个。"), []],
  [
    "a summary that counts fewer",
    counted("说明：共安排衔接资金26043.04万元，实施项目135个，其中产业类66个。"),
    ["count_mismatch 分类!A8 → 133"],
  ],
  ["rates of kinds after 其中", report("共支持项目5个，支出率96.36%。其中教育支出率100.00%，文旅支出率93.10%。"), []],
  ["a part of the list", report("共支持项目5个，其中支出率达到100%的项目4个，剩余资金21万元。"), []],
  ["last year", report("共支持项目5个，上年安排资金540万元。"), []],
  [
    "a report on several lists of the same projects, of which it tells nothing else",
    { ...report("本次评价的专项资金共安排项目6个。"), 得分: list("项目得分清单") },
    ["count_mismatch 情况说明!A2 → 5"],
  ],
  [
    "a report on how many projects had applied",
    { ...report("共申报项目6个，共受理项目6个。"), 得分: list("项目得分清单") },
    [],
  ],
  ["nothing in the report is of this list", report("全市共支持项目7个，安排资金590万元。"), []],
  ["far from it: another list", report("共支持项目5个，全市安排资金5500万元。"), []],
])("what a text tells of a list is held against it: %s", (_, sheets, told) => {
  expect(toldWithExpected(sheets)).toEqual(told);
});

const problems = (sentence: string): Sheets => ({
  问题清单: [
    ["重点绩效评价发现问题清单"],
    [sentence],
    ["序号", "项目单位", "项目名称", "问题描述", "整改情况"],
    [1, "水利局", "云溪镇河道整治工程", "资金未支付完毕", "已整改"],
    [2, "教育局", "白石乡校舍安全加固项目", "列支无关费用", "整改中"],
    [3, "文旅局", "临海县公共图书馆免费开放经费", "指标未细化", "已整改"],
    [4, "文旅局", "平湖区应急广播体系建设项目", "档案不齐全", "未整改"],
    [5, "民政局", "金沙镇社区养老设施建设项目", "资金未支付完毕", "已整改"],
  ],
});

test.each<[string, string, readonly string[]]>([
  ["as many as are listed", "本次评价共发现问题5个，已整改3个。", []],
  ["one more than are listed", "本次评价共发现问题6个，已整改3个。", ["count_mismatch 问题清单!A2 → 5"]],
  ["of another kind than the list", "本次评价共走访企业6家。", []],
])("problems told in a sentence above their list: %s", (_, sentence, expected) => {
  expect(toldWithExpected(problems(sentence))).toEqual(expected);
});

const uses = (sentence: string): Sheets => ({
  公益金: [
    ["福利彩票公益金使用情况"],
    [sentence],
    ["使用方向", "项目数", "安排资金（万元）", "占比", "支出资金（万元）", "支出率"],
    ["养老服务", 16, 1250, "55.80%", 1180, "94.40%"],
    ["残疾人福利", 7, 420, "18.75%", 399, "95.00%"],
    ["儿童福利", 5, 310, "13.84%", 310, "100.00%"],
    ["社会公益", 9, 260, "11.61%", 221, "85.00%"],
    ["合计", 37, 2240, "100.00%", 2110, "94.20%"],
  ],
});

test.each<[string, string, readonly string[]]>([
  ["both right", "其中养老服务支出率为94.40%，社会公益支出率最低，为85.00%。", []],
  [
    "one rate wrong",
    "其中养老服务支出率为94.40%，社会公益支出率最低，为88.00%。",
    ["rate_mismatch 公益金!A2 → 85.00%"],
  ],
  ["one share wrong", "养老服务占比最高，为55.80%；儿童福利占比为12.84%。", ["share_mismatch 公益金!A2 → 13.84%"]],
  ["about so much", "养老服务支出率为94.40%，社会公益支出率约88%。", []],
  ["of last year", "养老服务支出率为94.40%，社会公益上年支出率为88.00%。", []],
  ["nothing else of the table", "社会公益支出率为88.00%。", []],
])("what a text tells of single lines: %s", (_, sentence, expected) => {
  expect(toldWithExpected(uses(sentence))).toEqual(expected);
});

/** A register and its summary by department, which state the same totals. */
const twice = (sentence: string): Sheets => ({
  ...report(sentence),
  汇总: [
    ["按单位汇总"],
    ["实施单位", "项目数", "预算（万元）", "支出（万元）"],
    ["水利局", 1, 120, 115],
    ["教育局", 1, 200, 200],
    ["文旅局", 2, 140, 127],
    ["民政局", 1, 90, 88],
    ["合计", 5, 550, 530],
  ],
});

test.each<[string, Sheets, readonly string[]]>([
  ["a summary states the same", twice("共安排资金550万元，支出530万元，支出率96.36%。"), []],
  [
    "a summary states the same, and the sentence something else",
    twice("共安排资金550万元，支出530万元，支出率93.66%。"),
    ["rate_mismatch 情况说明!A2 → 96.36%"],
  ],
  ["what is left is the budget less the spending", report("共安排资金550万元，支出530万元，结余20万元。"), []],
  [
    "what is left is something else",
    report("共安排资金550万元，支出530万元，尚有22万元未支出。"),
    ["cross_sheet_total_mismatch 情况说明!A2 → 20"],
  ],
  ["what was left of another year", report("共安排资金550万元，支出530万元，上年结余22万元。"), []],
  ["about what is left", report("共安排资金550万元，支出530万元，结余约22万元。"), []],
])("a sentence about all projects: %s", (_, sheets, expected) => {
  expect(toldWithExpected(sheets)).toEqual(expected);
});
