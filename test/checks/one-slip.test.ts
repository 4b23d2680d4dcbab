import type { RowsLiteral } from "../../src/adapters/memory/memory-workbook";
import { cards, type Sheets, told } from "../support/outcome-of";
import { SEVEN_PROJECTS } from "../support/project-names";

/** One slip whose consequences were computed through: one card, which names the slip. */
const NAMES = SEVEN_PROJECTS.slice(0, 6);
const round = (value: number, places = 2): number => Number(value.toFixed(places));
const sum = (values: readonly number[]): number => round(values.reduce((a, b) => a + b, 0));

const PARTS = [
  [18.2, 17.4, 26.1, 24.5],
  [16.9, 18.8, 27.3, 25.2],
  [19.1, 16.6, 24.8, 27.7],
  [17.7, 19.3, 28.4, 23.9],
  [18.5, 15.9, 25.6, 26.4],
  [15.8, 18.1, 23.7, 28.6],
];

function averaged(divisors: readonly number[]): RowsLiteral {
  const rows = PARTS.map((parts) => [...parts, sum(parts)]);
  const means = divisors.map((divisor, column) => round(sum(rows.map((row) => row[column] ?? 0)) / divisor));
  return [
    ["各项目得分汇总表"],
    ["序号", "项目名称", "投入", "过程", "产出", "效益", "总分"],
    ...rows.map((row, index) => [index + 1, NAMES[index] ?? "", ...row]),
    ["平均分", null, ...means, sum(means)],
  ];
}

test("averages all divided by one number of lines too few are one card that says so", () => {
  expect(cards({ 得分: averaged([5, 5, 5, 5]) })).toEqual([
    "average_mismatch 得分!C9 +3: 这一行的平均数都像是除以5得来，而明细有6项",
  ]);
});

test.each([
  ["right averages", [6, 6, 6, 6]],
  ["weighted ones, each off by another ratio", [5.3, 5.7, 6.2, 5.9]],
])("%s are no matter", (_, divisors) => {
  expect(told({ 得分: averaged(divisors) })).toEqual([]);
});

function graded(excellent: number, good: number, note: string): RowsLiteral {
  const scores = [88.5, 91.2, 86.3, 77.4, 89.1, 93.6];
  return [
    ["项目绩效评价结果"],
    ["序号", "项目名称", "总分", "等级"],
    ...scores.map((score, index) => [
      index + 1,
      NAMES[index] ?? "",
      score,
      score >= excellent ? "优" : score >= good ? "良" : "中",
    ]),
    [note],
  ];
}

const BANDS = "注：90分（含）以上为优，80分（含）至90分为良，60分（含）至80分为中，60分以下为差。";

test("grades that all follow another standard than the stated one are one card", () => {
  expect(cards({ 结果: graded(85, 75, BANDS) })).toEqual([
    "grade_mismatch 结果!D3 +3: 本列有4个等级同样偏离所注标准，高低次序却与得分一致，像是按另一套分数线评定的",
  ]);
  expect(cards({ 结果: graded(90, 80, BANDS) })).toEqual([]);
});

function distribution(counts: readonly number[]): Sheets {
  return {
    结果: graded(90, 80, BANDS),
    等级分布: [
      ["评价等级分布表"],
      ["等级", "项目个数"],
      ...["优", "良", "中", "差"].map((grade, index) => [grade, counts[index] ?? 0]),
      ["合计", sum(counts)],
    ],
  };
}

test("a distribution of grades that leaves one project out is told, its empty grades are no matter", () => {
  expect(told(distribution([2, 3, 1, 0]))).toEqual([]);
  expect(told(distribution([2, 2, 1, 0]))).toEqual(["count_mismatch 等级分布!B4"]);
});

const INDICATORS = [
  ["产出", "供水管网长度（公里）", 10, 120, 118],
  ["产出", "受益村数量（个）", 10, 45, 45],
  ["产出", "工程验收合格率（%）", 15, 100, 97.5],
  ["产出", "按期完工率（%）", 15, 100, 92],
  ["效益", "饮水安全人口（万人）", 20, 8.6, 8.4],
  ["效益", "漏损率下降（百分点）", 15, 5, 4.6],
  ["满意度", "群众满意度（%）", 15, 95, 96.2],
] as const;

test("points that end at the weight are no wrong product of weight and completion", () => {
  const lines = INDICATORS.map(([level, name, weight, target, actual]) => {
    const rate = round(actual / target, 4);
    return [level, name, weight, target, actual, `${round(rate * 100)}%`, round(weight * Math.min(1, rate))];
  });
  const points = sum(lines.map((line) => Number(line[6])));
  const sheet: RowsLiteral = [
    ["绩效评价评分表"],
    ["一级指标", "三级指标", "权重", "目标值", "实际值", "完成率", "得分"],
    ...lines,
    ["合计", null, 100, null, null, null, points],
  ];
  expect(told({ 评分表: sheet })).toEqual([]);
});

test("a deduction of more than the weight makes a score below nothing", () => {
  const lines = INDICATORS.map(([level, name, weight], index) => {
    const lost = [0, 20, 1.5, 0, 2, 0, 0.5][index] ?? 0;
    return [level, name, weight, lost, weight - lost];
  });
  const [lost, points] = [3, 4].map((column) => sum(lines.map((line) => Number(line[column]))));
  const sheet: RowsLiteral = [
    ["绩效评价评分表"],
    ["一级指标", "三级指标", "分值", "扣分", "得分"],
    ...lines,
    ["合计", null, 100, lost ?? 0, points ?? 0],
  ];
  expect(told({ 评分: sheet })).toEqual(["score_exceeds_weight 评分!E4"]);
});

const BUDGETS = [392.06, 151.37, 331.54, 214.8, 96.45, 128.12];

function register(title: string, lines: readonly (readonly [string, number])[], headings: readonly string[]) {
  return [
    [title, null, null, "单位：万元"],
    ["序号", ...headings],
    ...lines.map(([name, budget], index) => [index + 1, name, budget]),
    [null, "合计", sum(lines.map(([, budget]) => budget))],
  ];
}

const LINES = NAMES.map((name, index) => [name, BUDGETS[index] ?? 0] as const);

test("a project listed twice and the totals that count it twice are one card led by the repeated line", () => {
  const twice = [...LINES, LINES[2] ?? (["", 0] as const)];
  const sheets = {
    清单: register("项目清单", LINES, ["项目名称", "预算数"]),
    明细: register("项目支出明细", twice, ["项目名称", "预算数"]),
  };
  expect(cards(sheets)).toEqual([expect.stringMatching(/^duplicate_project 明细!B9 \+1: 清单!C5 的不符由此而来/u)]);
});

function adjusted(recall: number): RowsLiteral {
  const lines = BUDGETS.map((budget, index) => {
    const change = index === 3 ? recall : 0;
    return [index + 1, NAMES[index] ?? "", budget, change, round(budget + change)];
  });
  return [
    ["预算调整情况表", null, null, null, "单位：万元"],
    ["序号", "项目名称", "年初预算", "调整数", "调整后预算"],
    ...lines,
    [null, "合计", ...[2, 3, 4].map((column) => sum(lines.map((line) => Number(line[column]))))],
  ];
}

test("an adjustment that another sheet's adjusted budgets forget is told, though the first budget is the same", () => {
  const sheets = (budgets: readonly number[]): Sheets => ({
    调整: adjusted(-66.71),
    执行: register(
      "预算执行情况表",
      NAMES.map((name, index) => [name, budgets[index] ?? 0] as const),
      ["项目名称", "调整后预算"],
    ),
  });
  expect(told(sheets(BUDGETS.map((budget, index) => (index === 3 ? round(budget - 66.71) : budget))))).toEqual([]);
  expect(told(sheets(BUDGETS))).toEqual(["basis_conflict 执行!C9"]);
});

test("money added to a budget may be spent, though the rates are on the first one", () => {
  const lines = BUDGETS.map((budget, index) => {
    const [change, share] = [index === 1 ? 40 : 0, index === 1 ? 1.2 : 0.93];
    const spent = round(budget * share);
    const rate = `${round((spent / budget) * 100)}%`;
    return [index + 1, NAMES[index] ?? "", budget, change, round(budget + change), spent, rate];
  });
  const sheet: RowsLiteral = [
    ["预算执行情况表", null, null, null, null, null, "单位：万元"],
    ["序号", "项目名称", "年初预算", "调整数", "调整后预算", "支出数", "执行率"],
    ...lines,
  ];
  expect(told({ 执行: sheet })).toEqual([]);
});

test("a summary in another unit than it says is one card", () => {
  const bureaus = ["水务局", "教育局", "民政局"];
  const detail = LINES.map(([name, budget], index) => [
    index + 1,
    name,
    bureaus[index % 3] ?? "",
    budget,
    round(budget * 0.9),
  ]);
  const of = (bureau: string, column: number): number =>
    Math.round(sum(detail.filter((line) => line[2] === bureau).map((line) => Number(line[column]))) * 10_000);
  const sheets: Sheets = {
    明细: [
      ["项目支出明细表", null, null, null, "单位：万元"],
      ["序号", "项目名称", "主管部门", "预算数", "支出数"],
      ...detail,
      [null, "合计", null, ...[3, 4].map((column) => sum(detail.map((line) => Number(line[column]))))],
    ],
    汇总: [
      ["分部门汇总表", null, null, "单位：万元"],
      ["主管部门", "项目个数", "预算数", "支出数"],
      ...bureaus.map((bureau) => [bureau, 2, of(bureau, 3), of(bureau, 4)]),
      ["合计", 6, ...[3, 4].map((column) => bureaus.reduce((all, bureau) => all + of(bureau, column), 0))],
    ],
  };
  expect(cards(sheets)).toEqual([expect.stringMatching(/^unit_mismatch .*像是整行或整张表用了另一个单位$/u)]);
});

test("a group left out of the grand total is one card that names its line", () => {
  const groups = [LINES.slice(0, 2), LINES.slice(2, 4), LINES.slice(4)];
  const amounts = groups.map((lines) => [
    sum(lines.map(([, budget]) => budget)),
    sum(lines.map(([, budget]) => budget * 0.9)),
  ]);
  const total = (places: readonly number[]): readonly number[] =>
    [0, 1].map((column) => sum(places.map((place) => amounts[place]?.[column] ?? 0)));
  const sheet = (places: readonly number[]): RowsLiteral => [
    ["分类支出情况表", null, null, "单位：万元"],
    ["序号", "项目名称", "预算数", "支出数"],
    ...groups.flatMap((lines, place) => [
      ...lines.map(([name, budget], index) => [index + 1, name, budget, round(budget * 0.9)]),
      [null, "小计", ...(amounts[place] ?? [])],
    ]),
    [null, "总计", ...total(places)],
  ];
  expect(cards({ 支出: sheet([0, 1, 2]) })).toEqual([]);
  expect(cards({ 支出: sheet([0, 2]) })).toEqual([
    "total_mismatch 支出!C12 +1: 各栏的差额正好是 支出!C8、D8，可能整行漏计",
  ]);
});

test("money at hand that lacks what was carried over is told, though balances rest on it", () => {
  const carried = [38.95, 11.16, 8.85, 10.2, 57.74, 39.39];
  const lines = LINES.map(([name, budget], index) => {
    const all = round(budget + (index === 4 ? 0 : (carried[index] ?? 0)));
    const spent = round(budget * 0.91);
    return [index + 1, name, carried[index] ?? 0, budget, all, spent, round(all - spent)];
  });
  const sheet: RowsLiteral = [
    ["资金结转结余情况表", null, null, null, null, null, "单位：万元"],
    ["序号", "项目名称", "上年结转", "本年预算", "可用资金", "本年支出", "年末结余"],
    ...lines,
  ];
  expect(told({ 结转: sheet })).toEqual([expect.stringMatching(/^row_sum_mismatch 结转!.7$/u)]);
});

test("what was computed from a budget in another unit is on its card", () => {
  const form = (budget: number): RowsLiteral => {
    const spent = [380.3, 140.2, 310.6, 200.1, 90.9, 120.4];
    const lines = BUDGETS.map((stated, index) => {
      const own = index === 2 ? budget : stated;
      const paid = spent[index] ?? 0;
      return [index + 1, NAMES[index] ?? "", own, paid, round(own - paid), `${round((paid / own) * 100)}%`];
    });
    const [all = 0, paid = 0, rest = 0] = [2, 3, 4].map((column) => sum(lines.map((line) => Number(line[column]))));
    return [
      ["预算执行情况表", null, null, null, null, "单位：万元"],
      ["序号", "项目名称", "预算数", "支出数", "结余", "执行率"],
      ...lines,
      [null, "合计", all, paid, rest, `${round((paid / all) * 100)}%`],
    ];
  };
  const overview: RowsLiteral = [
    ["总体情况"],
    ["项目", "数值", "单位"],
    ["预算总额", sum(BUDGETS), "万元"],
    ["支出总额", 1242.5, "万元"],
    ["结余", round(sum(BUDGETS) - 1242.5), "万元"],
  ];
  const sheets = { 清单: register("项目清单", LINES, ["项目名称", "预算数"]), 执行: form(3_315_400), 概况: overview };
  expect(cards(sheets)).toEqual([expect.stringMatching(/^unit_mismatch 执行!C5 /u)]);
  expect(cards({ ...sheets, 执行: form(331.54) })).toEqual([]);
});
