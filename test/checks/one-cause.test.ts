import type { RowsLiteral } from "../../src/adapters/memory/memory-workbook";
import { formatPlace } from "../../src/domain/cells/address";
import { wordsOf } from "../../src/engine/checks/words";
import { seriousIn, type Sheets, told } from "../support/outcome-of";
import { FOUR_PROJECTS } from "../support/project-names";

function register(names: readonly string[] = FOUR_PROJECTS): RowsLiteral {
  return [
    ["入库项目清单"],
    ["单位：万元"],
    ["序号", "项目名称", "预算数"],
    ...names.map((name, index) => [index + 1, name, (index + 1) * 100 + 0.5]),
    [null, "合计", 1002],
  ];
}

function execution(names: readonly string[] = FOUR_PROJECTS, budget = 100.5): RowsLiteral {
  const budgets = names.map((_, index) => (index === 0 ? budget : (index + 1) * 100 + 0.5));
  return [
    ["项目支出执行情况表"],
    ["单位：万元"],
    ["序号", "项目名称", "预算数", "支出数", "执行率", "备注"],
    ...names.map((name, index) => {
      const own = (index + 1) * 100 + 0.5;
      const spent = index === 0 ? own : own - 10;
      const rate = `${((100 * spent) / own).toFixed(2)}%`;
      return [index + 1, name, budgets[index], spent, rate, index === 0 ? null : "质保金待付"];
    }),
  ];
}

test("a project whose name was overwritten is one finding, and the lost project is named", () => {
  const names = [FOUR_PROJECTS[1], ...FOUR_PROJECTS.slice(1)];
  const found = seriousIn({ 项目清单: register(names), 执行情况: execution() });
  expect(found.map(({ kind, at }) => `${kind} ${formatPlace(at)}`)).toEqual(["duplicate_project 项目清单!B4"]);
  expect(found[0]?.explanations).toEqual([
    { code: "overwritten-project", facts: { name: FOUR_PROJECTS[0] }, cells: [{ sheet: "执行情况", row: 3, col: 1 }] },
  ]);
});

test("a wrong budget is not also a balance that nobody explains", () => {
  expect(told({ 项目清单: register(), 执行情况: execution() })).toEqual([]);
  expect(told({ 项目清单: register(), 执行情况: execution(FOUR_PROJECTS, 1015) })).toEqual([
    "cross_sheet_value_mismatch 执行情况!C4",
  ]);
});

function indicators(weights: readonly number[], scores: readonly number[]): RowsLiteral {
  const rows = [
    ["产出指标", "数量指标", "整治河道长度", "≥12公里", "12公里"],
    ["产出指标", "质量指标", "工程验收合格率", "100%", "100%"],
    ["效益指标", "社会效益指标", "受益人口", "≥3000人", "3200人"],
    ["满意度指标", "服务对象满意度指标", "群众满意度", "≥90%", "95%"],
  ];
  return [
    ["云溪镇河道整治工程绩效指标完成情况表"],
    ["一级指标", "二级指标", "三级指标", "年度指标值", "实际完成值", "分值", "得分"],
    ...rows.map((row, index) => [...row, weights[index], scores[index]]),
    ["合计", null, null, null, null, { f: "SUM(F3:F6)", v: sum(weights) }, { f: "SUM(G3:G6)", v: sum(scores) }],
    ["注：得分=分值×完成率，最高不超过该指标分值。"],
  ];
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, each) => total + each, 0);
}

test.each([
  ["right weights", [30, 20, 30, 20], []],
  ["a weight below its score", [30, 12, 30, 20], ["weights_not_100 绩效指标!F7"]],
  ["a weight too large for its score", [30, 20, 38, 20], ["weights_not_100 绩效指标!F7"]],
])("%s: a wrong weight is told once, at the sum of the weights", (_, weights, expected) => {
  expect(told({ 绩效指标: indicators(weights, [30, 20, 30, 20]) })).toEqual(expected);
});

test("a score above its weight does not make the summary that quotes the total wrong", () => {
  const sheets = (score: number, quoted: number): Sheets => ({
    汇总表: [
      ["自评结果汇总表"],
      ["序号", "项目名称", "自评得分"],
      [1, FOUR_PROJECTS[0], quoted],
      [2, FOUR_PROJECTS[1], 95],
      [3, FOUR_PROJECTS[2], 88],
    ],
    绩效指标: indicators([30, 20, 30, 20], [30, score, 30, 20]),
  });
  expect(told(sheets(20, 100))).toEqual([]);
  expect(told(sheets(23, 100))).toEqual(["score_exceeds_weight 绩效指标!G4"]);
});

test("a stale result is not also called a formula that differs", () => {
  const rate = (row: number, value: number) => ({ f: `D${row}/C${row}`, v: value, fmt: "0.00%" });
  const sheets = (stored: number): Sheets => ({
    执行情况: [
      ["项目支出执行情况表"],
      ["单位：万元"],
      ["序号", "项目名称", "预算数", "支出数", "执行率"],
      [1, FOUR_PROJECTS[0], 100, 95, rate(4, 0.95)],
      [2, FOUR_PROJECTS[1], 200, 180, rate(5, stored)],
      [3, FOUR_PROJECTS[2], 50, 50, rate(6, 1)],
      [4, FOUR_PROJECTS[3], 80, 60, rate(7, 0.75)],
    ],
  });
  expect(told(sheets(0.9))).toEqual([]);
  expect(told(sheets(1.2))).toEqual(["stale_cached_value 执行情况!E5"]);
});

test("a score of exactly 90 is 优: a boundary is no rounding", () => {
  const sheets = (grade: string): Sheets => ({
    得分情况: [
      ["各项目绩效评价得分情况表（90分（含）以上为优，80（含）-90分为良，60（含）-80分为中，60分以下为差）"],
      ["序号", "项目名称", "投入", "过程", "产出", "效益", "合计", "等级"],
      [1, FOUR_PROJECTS[0], 18, 18, 27, 27, { v: 90, fmt: "0.00" }, grade],
      [2, FOUR_PROJECTS[1], 18, 19, 27, 24, { v: 88, fmt: "0.00" }, "良"],
      [3, FOUR_PROJECTS[2], 20, 19, 29, 28, { v: 96, fmt: "0.00" }, "优"],
      [4, FOUR_PROJECTS[3], 17, 16, 25, 24, { v: 82, fmt: "0.00" }, "良"],
    ],
  });
  expect(told(sheets("优"))).toEqual([]);
  expect(told(sheets("良"))).toEqual(["grade_mismatch 得分情况!H3"]);
});

test("amounts rounded one by one to 万元 may add up to another total than those in 元", () => {
  const yuan = [1234567.49, 2345671.49, 3456712.49];
  const wan = yuan.map((amount) => Math.round(amount / 100) / 100);
  const sheets: Sheets = {
    项目清单: [
      ["入库项目清单"],
      ["单位：元"],
      ["序号", "项目名称", "预算数"],
      ...yuan.map((amount, index) => [index + 1, FOUR_PROJECTS[index], amount]),
      [null, "合计", { f: "SUM(C4:C6)", v: 7036951.47 }],
    ],
    执行情况: [
      ["项目支出执行情况表"],
      ["单位：万元"],
      ["序号", "项目名称", "预算数", "支出数"],
      ...wan.map((amount, index) => [index + 1, FOUR_PROJECTS[index], amount, amount]),
      [
        null,
        "合计",
        { f: "SUM(C4:C6)", v: Number(sum(wan).toFixed(2)) },
        { f: "SUM(D4:D6)", v: Number(sum(wan).toFixed(2)) },
      ],
    ],
  };
  expect(told(sheets)).toEqual([]);
});

test("a rate that was rounded twice is no mistake", () => {
  const sheets = (rate: string): Sheets => ({
    执行情况: [
      ["项目支出执行情况表"],
      ["单位：万元"],
      ["序号", "项目名称", "预算数", "支出数", "执行率"],
      [1, FOUR_PROJECTS[0], 100, 95, "95%"],
      [2, FOUR_PROJECTS[1], 4915.82, 4596.11, rate],
      [3, FOUR_PROJECTS[2], 50, 50, "100%"],
      [4, FOUR_PROJECTS[3], 80, 60, "75%"],
    ],
  });
  // 93.496% is 93.50% in two decimals, and that is 94%.
  expect(told(sheets("94%"))).toEqual([]);
  expect(told(sheets("93%"))).toEqual([]);
  expect(told(sheets("95%"))).toEqual(["rate_mismatch 执行情况!E5"]);
});

test("a wrong quarter is named where its row and its column cross", () => {
  const sheets = (third: number): Sheets => ({
    季度: [
      ["各项目季度支出进度"],
      ["单位：万元"],
      ["序号", "项目名称", "一季度", "二季度", "三季度", "四季度", "累计支出"],
      [1, FOUR_PROJECTS[0], 10, 20, 30, 35, 95],
      [2, FOUR_PROJECTS[1], 40, 40, third, 50, 180],
      [3, FOUR_PROJECTS[2], 10, 10, 15, 15, 50],
      [4, FOUR_PROJECTS[3], 5, 15, 20, 20, 60],
      [null, "合计", 65, 85, 115, 120, 385],
    ],
  });
  expect(told(sheets(50))).toEqual([]);
  expect(told(sheets(59))).toEqual(["row_sum_mismatch 季度!E5"]);
});

test("where any of several terms may be wrong, the stated sum is named", () => {
  const sheets = (score: number): Sheets => ({
    得分: [
      ["各项目绩效评价得分情况表"],
      ["序号", "项目名称", "投入（20分）", "过程（20分）", "产出（30分）", "效益（30分）", "合计"],
      [1, FOUR_PROJECTS[0], 18, score, 28, 27, 92],
      [2, FOUR_PROJECTS[1], 18, 19, 27, 24, 88],
      [3, FOUR_PROJECTS[2], 20, 19, 29, 28, 96],
    ],
  });
  expect(told(sheets(19))).toEqual([]);
  expect(told(sheets(17))).toEqual(["row_sum_mismatch 得分!G3"]);
});

test("a wrong weight is not told again for its level", () => {
  const sheets = (weight: number): Sheets => ({
    绩效指标: [
      ["云溪镇河道整治工程绩效指标完成情况表"],
      ["一级指标", "二级指标", "三级指标", "年度指标值", "实际完成值", "分值", "得分"],
      ["产出指标（50分）", "数量指标", "整治河道长度", "≥12公里", "12公里", weight, 30],
      ["产出指标（50分）", "质量指标", "工程验收合格率", "100%", "100%", 20, 20],
      ["效益指标（30分）", "社会效益指标", "受益人口", "≥3000人", "3200人", 30, 30],
      ["满意度指标（20分）", "服务对象满意度指标", "群众满意度", "≥90%", "95%", 20, 20],
      ["合计", null, null, null, null, 70 + weight, 100],
    ],
  });
  expect(told(sheets(30))).toEqual([]);
  expect(told(sheets(33))).toEqual(["weights_not_100 绩效指标!F7"]);
});

test("quotes of a project's own name do not double", () => {
  const name = "“数字乡村”平台建设";
  const sheets: Sheets = {
    执行情况: [
      ["项目支出执行情况表"],
      ["单位：万元"],
      ["序号", "项目名称", "预算数", "支出数"],
      [1, name, 100, 195],
      [2, FOUR_PROJECTS[1], 200, 180],
      [3, FOUR_PROJECTS[2], 50, 50],
      [4, FOUR_PROJECTS[3], 80, 60],
    ],
  };
  const [finding] = seriousIn(sheets);
  expect(finding === undefined ? "" : wordsOf(finding, "zh").message).toBe(
    "“‘数字乡村’平台建设”的“支出数”为195，大于“预算数”100，超出95。",
  );
});

/** Scores of five projects with their total, grade and averages; some cells replaced. */
function scores(totals: Readonly<Record<number, number>>, grades: Readonly<Record<number, string>> = {}): RowsLiteral {
  const parts = [
    [19, 18, 28, 27],
    [18, 19, 27, 24],
    [20, 19, 29, 28],
    [17, 16, 25, 24],
    [19, 19, 28, 30],
  ] as const;
  const rows = parts.map((scored, index) => {
    const total = scored.reduce<number>((sum, score) => sum + score, 0);
    const name = `${["云溪镇河道", "白石乡校舍", "临海县图书馆", "平湖区广播", "金沙镇养老"][index] ?? ""}项目`;
    return [index + 1, name, ...scored, totals[index] ?? total, grades[index] ?? (total >= 90 ? "优" : "良")];
  });
  return [
    ["各项目绩效评价得分情况表"],
    ["序号", "项目名称", "投入（20分）", "过程（20分）", "产出（30分）", "效益（30分）", "合计", "等级"],
    ...rows,
    [null, "平均分", 18.6, 18.2, 27.4, 26.6, 90.8, null],
    ["注：90分（含）以上为优，80分（含）至90分为良，60分（含）至80分为中，60分以下为差。"],
  ];
}

test("a wrong grade has a card of its own beside a wrong total in another line of the same averages", () => {
  const found = seriousIn({ 得分: scores({ 2: 95 }, { 1: "优" }) });
  expect(found.map(({ at, cause }) => [formatPlace(at), cause])).toEqual([
    ["得分!H4", undefined],
    ["得分!G5", undefined],
  ]);
});
