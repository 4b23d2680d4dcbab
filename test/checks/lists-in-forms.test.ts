import type { RowsLiteral, SheetLiteral } from "../../src/adapters/memory/memory-workbook";
import { wordsOf } from "../../src/engine/checks/words";
import { seriousIn, toldWithExpected } from "../support/outcome-of";

const _ = null;

/** An application whose estimate stands between its labels, merged down beside its caption. */
const application = (line: RowsLiteral[number], total = 1460000): SheetLiteral => ({
  rows: [
    ["项目支出绩效目标申报表"],
    ["项目名称", _, "特殊教育学校康复设备购置"],
    ["主管部门", _, "东岭区教育局", _, "实施单位", "东岭区特殊教育学校"],
    ["项目资金（万元）", _, "年度资金总额", _, 146],
    ["测算明细", _, "名称", "单价（元）", "数量", "金额（元）"],
    [_, _, "感统训练器材", 32000, 12, 384000],
    [_, _, "语言康复系统", 145000, 4, 580000],
    line,
    [_, _, "合计", _, _, total],
    ["绩效指标", "一级指标", "二级指标", "三级指标", "指标值", "权重"],
    [_, "产出指标", "数量指标", "购置设备数量", "≥18台", 60],
    [_, "效益指标", "社会效益指标", "受益学生人数", "≥210人", 30],
    [_, "满意度指标", "服务对象满意度指标", "家长满意度", "≥90%", 10],
  ],
  merges: ["A1:F1", "A2:B2", "C2:F2", "A3:B3", "C3:D3", "A4:B4", "C4:D4", "E4:F4", "A5:B9", "A10:A13"],
});

test.each<[string, SheetLiteral, readonly string[]]>([
  ["right", application([_, _, "水疗设备", 248000, 2, 496000]), []],
  ["one product wrong", application([_, _, "水疗设备", 248000, 2, 469000]), ["row_sum_mismatch 申报表!F8 → 496000"]],
  [
    "its total wrong",
    application([_, _, "水疗设备", 248000, 2, 496000], 1640000),
    ["total_mismatch 申报表!F9 → 1460000"],
  ],
])("a list between the labels of a form, %s", (_name, 申报表, expected) => {
  expect(toldWithExpected({ 申报表 })).toEqual(expected);
});

test("a line of money that nothing names is called by its sheet", () => {
  const messages = (sheets: Readonly<Record<string, RowsLiteral>>): readonly string[] =>
    seriousIn(sheets).map((finding) => wordsOf(finding, "zh").message);
  const indicators: RowsLiteral = [
    ["指标名称", "目标值", "完成值", "分值", "得分"],
    ["整治村庄数", "40个", "40个", 60, 60],
    ["群众满意度", "≥90%", "95%", 30, 30],
  ];
  const unlabelled: RowsLiteral = [
    ["农村人居环境整治资金绩效自评表"],
    ["项目名称", "农村人居环境整治资金", _, "实施单位", "农业农村局"],
    ["资金（万元）", "预算数", "执行数", "执行率", "得分（10分）"],
    [_, 3120, 3057.6, "89.00%", 9.8],
    ...indicators,
  ];
  expect(messages({ 南岗区: unlabelled })).toEqual(["“南岗区”的“执行率”填89.00%，按执行数÷预算数应为98.00%。"]);
});
