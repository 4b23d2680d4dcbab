import type { RowsLiteral } from "../../src/adapters/memory/memory-workbook";
import { toldWithExpected } from "../support/outcome-of";

const _ = null;

function places(change: Readonly<Record<string, number>> = {}): RowsLiteral {
  const lines: readonly (readonly [string, number, string, number, string, number])[] = [
    ["建成面积完成率", 20, "100%", 20, "92%", 18.4],
    ["工程质量合格率", 30, "100%", 30, "100%", 30],
    ["上图入库及时率", 10, "90%", 9, "80%", 8],
    ["资金执行率", 10, "97%", 9.7, "86%", 8.6],
    ["新增产能完成率", 30, "100%", 30, "96%", 28.8],
  ];
  return [
    ["农田建设补助资金绩效评价得分表"],
    ["指标", "分值", "云阳市", _, "临海市", _],
    [_, _, "完成值", "得分", "完成值", "得分"],
    ...lines.map((line, at) => line.map((cell, col) => change[`${"ABCDEF"[col] ?? ""}${String(at + 4)}`] ?? cell)),
    ["合计", 100, _, change["D9"] ?? 98.7, _, change["F9"] ?? 93.8],
  ];
}

test.each<[string, Readonly<Record<string, number>>, readonly string[]]>([
  ["that add up are silent", {}, []],
  ["one of which does not add up is told", { F9: 94.8 }, ["score_total_mismatch 得分!F9 → 93.8"]],
  ["one of which is above its weight is told", { F5: 31, F9: 94.8 }, ["score_exceeds_weight 得分!F5 → ≤30"]],
])("marks of places side by side %s", (_name, change, expected) => {
  expect(toldWithExpected({ 得分: places(change) })).toEqual(expected);
});

test("last year's marks beside this year's are added up as well, which shows that a change has the wrong sign", () => {
  const rows: RowsLiteral = [
    ["公立医院绩效考核得分分析"],
    ["维度", "指标", "满分值", "得分", "上年得分", "较上年变化"],
    ["医疗质量", "四级手术比例", 60, 48.9, 45.6, 3.3],
    [_, "抗菌药物使用强度", 40, 36, 34.2, 1.8],
    [_, "小计", 100, 84.9, 79.8, 5.1],
    ["运营效率", "医师日均负担", 20, 16.8, 17.5, 0.7],
    [_, "收支结余", 40, 31.2, 28, 3.2],
    [_, "辅助用药占比", 40, 38.4, 37.9, 0.5],
    [_, "小计", 100, 86.4, 83.4, 3],
    ["合计", _, 200, 171.3, 163.2, 8.1],
  ];
  expect(toldWithExpected({ 得分分析: rows })).toEqual(["row_sum_mismatch 得分分析!F6 → -0.7"]);
});

const experts = (weighted: number): RowsLiteral => [
  ["省级重点实验室评估专家评分汇总表"],
  ["评估内容", "权重", "专家1", "专家2", "专家3", "专家4", "平均分", "加权得分"],
  ["研究水平与贡献", "40%", 92, 88, 90, 86, 89, 35.6],
  ["队伍建设", "20%", 84, 86, 80, 82, 83, 16.6],
  ["开放运行", "15%", 78, 82, 80, 84, 81, 12.15],
  ["平台条件", "15%", 90, 86, 88, 88, 88, 13.2],
  ["依托单位支持", "10%", 95, 91, 93, 89, 92, weighted],
  ["综合得分", "100%", 88.3, 86.7, 86.5, 85.5, _, 86.75],
];

test.each<[string, number, readonly string[]]>([
  ["right throughout", 9.2, []],
  ["with a weighted mark that is wrong", 9.8, ["row_sum_mismatch 评审!H7 → 9.2"]],
])("marks out of a hundred are weighted before they are added up: %s", (_name, weighted, expected) => {
  expect(toldWithExpected({ 评审: experts(weighted) })).toEqual(expected);
});
