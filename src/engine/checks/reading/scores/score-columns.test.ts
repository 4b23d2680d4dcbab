import { toldWithExpected } from "../../../../../test/support/outcome-of";
import type { RowsLiteral } from "../../../../adapters/memory/memory-workbook";

const told = (rows: RowsLiteral): readonly string[] => toldWithExpected({ 表: rows });

function compared(grades: readonly (readonly [string, string])[]): RowsLiteral {
  const scores = [
    [89.97, 81.37],
    [93.68, 89.33],
    [88.64, 79.2],
    [91.8, 90.2],
    [95.1, 91.4],
  ];
  return [
    ["自评与复核得分对比表"],
    ["序号", "预算单位", "自评得分", "复核得分", "自评等级", "复核等级"],
    ...scores.map((pair, index) => [index + 1, `第${String(index + 1)}小学`, ...pair, ...(grades[index] ?? [])]),
    ["注：90分（含）以上为优，80（含）-90分为良，60（含）-80分为中，60分以下为差。"],
  ];
}

test("each grade is held to the score whose heading it shares", () => {
  const right = [
    ["良", "良"],
    ["优", "良"],
    ["良", "中"],
    ["优", "优"],
    ["优", "优"],
  ] as const;
  expect(told(compared(right))).toEqual([]);
  expect(told(compared(right.map((pair, index) => (index === 2 ? ["优", "中"] : pair))))).toEqual([
    "grade_mismatch 表!E5 → 良",
  ]);
  expect(told(compared(right.map((pair, index) => (index === 2 ? ["良", "良"] : pair))))).toEqual([
    "grade_mismatch 表!F5 → 中",
  ]);
});

test.each<[string, readonly number[], readonly string[]]>([
  ["ties may share a rank", [1, 2, 3, 3, 5], []],
  ["ties may follow each other", [1, 2, 3, 4, 5], []],
  ["the next rank may follow at once", [1, 2, 3, 3, 4], []],
  ["a rank in no order is found", [1, 2, 3, 3, 6], ["rank_mismatch 表!D7 → 5"]],
])("%s", (_, ranks, findings) => {
  const scores = [96, 95, 93, 93, 91.5];
  const rows: RowsLiteral = [
    ["区县绩效考核得分表"],
    ["区县", "基础分", "最终得分", "名次"],
    ...scores.map((score, index) => [`第${String(index + 1)}区`, 100, score, ranks[index] ?? 0]),
  ];
  expect(told(rows)).toEqual(findings);
});

function ruled(score: number, reason: string | null): RowsLiteral {
  return [
    ["专项资金绩效评价指标评分表"],
    ["一级指标", "三级指标", "分值", "目标值", "完成值", "得分", "扣分原因"],
    ["产出", "新增就业岗位", 30, "≥800个", "836个", score, reason],
    ["产出", "培训合格率", 20, "≥95%", "96.4%", 20, null],
    ["产出", "完成及时率", 20, "≥90%", "81%", 18, "设备采购延迟"],
    ["效益", "受益群众满意度", 30, "≥90%", "91.7%", 30, null],
    ["注：定量指标得分=分值×完成率，超额完成不加分。"],
  ];
}

test("a rule without the word 最高 is a rule, and points taken off with a reason are no mistake", () => {
  expect(told(ruled(30, null))).toEqual([]);
  expect(told(ruled(27, null))).toEqual(["score_mismatch 表!F3 → 30"]);
  expect(told(ruled(27, "佐证材料不完整，扣3分"))).toEqual([]);
});

/** Scores and grades of two reviews, under a heading of the group each. */
function twice(last: string): RowsLiteral {
  return [
    ["自评抽评结果汇总表"],
    ["序号", "项目名称", "自评", null, "抽评", null],
    [null, null, "得分", "等级", "得分", "等级"],
    [1, "云溪镇河道整治工程", 95.2, "优", 88.4, "良"],
    [2, "白石乡校舍安全加固项目", 93.6, "优", 91.3, "优"],
    [3, "临海县公共图书馆免费开放经费", 91.8, "优", 79.5, "中"],
    [4, "平湖区应急广播体系建设项目", 88.7, "良", 84.1, "良"],
    [5, "金沙镇社区养老设施建设项目", 96.1, "优", 57.5, last],
  ];
}

test.each<[string, readonly string[]]>([
  ["差", []],
  ["中", ["grade_mismatch 表!F8 → 差"]],
])("a grade under the heading of its group goes with the score beside it: %s", (last, expected) => {
  expect(told(twice(last))).toEqual(expected);
});
