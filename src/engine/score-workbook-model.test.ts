import { workbookOf } from "../adapters/memory/memory-workbook";
import { plain } from "../domain/figures/exact";
import type { Profile } from "./profile/profile";
import { shippedProfile } from "./profile/shipped-profiles";
import { scoreModel } from "./score-workbook-model";
import type { IndicatorLiteral } from "./scoring/testing/model-builder";
import { modelOf, scorecardOf, statedScore, tableOf } from "./scoring/testing/model-builder";

const ECONOMIC = { level1: "效益", level2: "经济效益指标" };
const SOCIAL = { level1: "效益", level2: "社会效益指标" };
const QUANTITY = { level1: "产出", level2: "数量指标" };
const QUALITY = { level1: "产出", level2: "质量指标" };

/** The fund-level indicators of the published evaluation of 2023 with the scores that it prints. */
const ROWS: readonly (IndicatorLiteral & { readonly printed: number })[] = [
  {
    level1: "过程",
    level2: "资金管理",
    name: "专项资金支出率",
    weight: 12,
    target: "100%",
    actual: "99.41%",
    execution: true,
    printed: 11.93,
  },
  { level1: "过程", level2: "事项管理", name: "监管有效性", weight: 8, score: 8, printed: 8 },
  { ...QUANTITY, name: "数字人民币场景落地个数（个）", weight: 3, target: 3, actual: 10, printed: 1.5 },
  { ...QUANTITY, name: "实施金融服务实体经济项目（个）", weight: 5, target: "≥5个", actual: 5, printed: 5 },
  { ...QUANTITY, name: "实施防范化解金融风险项目（个）", weight: 5, target: "3个", actual: 4, printed: 5 },
  { ...QUANTITY, name: "系统升级建设完成率（%）", weight: 5, target: 100, actual: 100, printed: 5 },
  { ...QUANTITY, name: "覆盖中小微企业数量（户次）", weight: 5, target: 12000, actual: 16288, printed: 5 },
  { ...QUANTITY, name: "“降1补1”补助发放完成率（%）", weight: 5, target: 100, actual: 100, printed: 5 },
  { ...QUALITY, name: "系统验收合格率（%）", weight: 6, target: "100%", actual: "100%", printed: 6 },
  { ...QUALITY, name: "系统正常运行率（%）", weight: 6, target: "95%", actual: "≥95%", printed: 6 },
  { ...ECONOMIC, name: "再担保业务合作融资金额总量（亿元）", weight: 3, target: "≥135", actual: 247.76, printed: 1.5 },
  { ...ECONOMIC, name: "股交中心实现各类融资（亿元）", weight: 3, target: "≥200", actual: 451.21, printed: 1.5 },
  { ...ECONOMIC, name: "交易系统交易量（亿元）", weight: 3, target: "≥100", actual: 217, printed: 1.5 },
  { ...ECONOMIC, name: "补助业务实现融资金额总量（亿元）", weight: 4, target: "≥4", actual: 5.86, printed: 4 },
  { ...ECONOMIC, name: "入驻金融机构数量（家）", weight: 3, target: "≥50", actual: 51, printed: 3 },
  { ...ECONOMIC, name: "上线金融产品数量", weight: 3, target: "≥50", actual: 70, printed: 3 },
  { ...ECONOMIC, name: "推动实现融资额（亿元）", weight: 3, target: "≥2", actual: 30, printed: 1.5 },
  { ...SOCIAL, name: "重大金融风险发生率（%）", weight: 8, target: 0, actual: 0, printed: 8 },
  { ...SOCIAL, name: "为企业提供政策服务（次）", weight: 3, target: 1000, actual: 1155, printed: 3 },
  { ...SOCIAL, name: "协助企业完成年报披露（家）", weight: 2, target: 200, actual: 481, printed: 1 },
  {
    level1: "效益",
    level2: "服务对象满意度",
    name: "支持企业的满意度",
    weight: 5,
    target: "≥90",
    actual: 100,
    printed: 5,
  },
];

const EXECUTION: readonly (readonly [string, string, string, number, number, string])[] = [
  ["项目1", "降费补助", "省委金融办", 500, 500, ""],
  ["项目2", "再担保补助", "再担保公司", 1189.84, 1189.84, ""],
  ["项目3", "特色板块", "股权交易中心", 500, 500, ""],
  ["项目4", "交易系统", "金融资产交易中心", 93.29, 93.29, "原下达160万元，后收回66.71万元"],
  ["项目5", "平台运维", "省委金融办", 196, 191.91, ""],
  ["项目6", "监管系统", "省委金融办", 177.94, 177.94, ""],
  ["项目7", "数据报送", "省委金融办", 77.92, 76.56, ""],
  ["项目8", "融资平台", "省委金融办", 148, 148, ""],
  ["项目9", "平台租赁", "省委金融办", 51.78, 49.29, ""],
  ["项目10", "平台升级", "省委金融办", 335.64, 321.22, ""],
  ["项目11", "平台服务", "省委金融办", 199.2, 199.2, ""],
  ["项目12", "安全租赁", "省委金融办", 64.68, 64.5, ""],
  ["项目13", "产业园", "广电运通", 300, 300, ""],
];

const workbook = workbookOf({
  执行: [["序号", "项目名称", "实施主体", "预算金额", "支出金额", "备注"], ...EXECUTION],
  方向: [
    ["方向", "具体项目"],
    ["服务实体经济", "项目1、项目2、项目3、项目4、项目5、项目8、项目9、项目11"],
    ["防控风险", "项目6、项目7、项目10、项目12"],
    ["区域发展", "项目13"],
  ],
});
const tables = [
  tableOf(workbook, "执行", "expenditures", ["seq", "project_name", "department", "budget", "spent", "remark"]),
  tableOf(workbook, "方向", "summary", ["direction", "project_list"]),
];
const scorecard = scorecardOf(ROWS, { stated: [statedScore(0, "合计", 91.43), statedScore(1, "过程", 19.93)] });
const model = modelOf(workbook, tables, { scorecards: [scorecard] });
const guangdong = shippedProfile("guangdong-2023");

function scored(profile: Profile = guangdong) {
  return scoreModel({ workbook, model, profile, decisions: [] });
}

test.each(ROWS.map((row, index) => [row.name, row.printed, index] as const))(
  "%s earns %s as printed",
  (_, printed, index) => {
    expect(scored().scorecards[0]!.indicators[index]!.score.toNumber()).toBe(printed);
  },
);

test("the fund's mark is 91.43 优, of which 8 points are taken as stated", () => {
  const fund = scored().scorecards[0]!;
  expect([plain(fund.total), fund.grade, plain(fund.weight), plain(fund.stated!)]).toEqual([
    "91.43",
    "优",
    "100",
    "91.43",
  ]);
  expect(Object.fromEntries(Object.entries(fund.points).map(([method, value]) => [method, plain(value)]))).toEqual({
    computed: "83.43",
    stated: "8",
    evaluator: "0",
  });
});

test("groups have their sums, and what the sheet states beside them", () => {
  const groups = scored().scorecards[0]!.groups.map(
    ({ level, name, weight, score, stated }) =>
      `${level} ${name} ${plain(weight)} ${score.toFixed(2)} ${stated?.toFixed() ?? ""}`,
  );
  expect(groups).toEqual([
    "1 过程 20 19.93 19.93",
    "2 资金管理 12 11.93 ",
    "2 事项管理 8 8.00 ",
    "1 产出 40 38.50 ",
    "2 数量指标 28 26.50 ",
    "2 质量指标 12 12.00 ",
    "1 效益 40 33.00 ",
    "2 经济效益指标 22 16.00 ",
    "2 社会效益指标 13 12.00 ",
    "2 服务对象满意度 5 5.00 ",
  ]);
});

test.each([
  ["1.2", "82.93 良"],
  ["1.3", "82.93 良"],
  ["1.4", "89.43 良"],
  ["1.5", "91.43 优"],
  ["1.465", "91.43 优"],
  ["1.835", "91.43 优"],
  ["2", "92.93 优"],
  ["3", "96.93 优"],
  ["none", "99.93 优"],
])("a cut-off of %s gives %s", (above, expected) => {
  const { overFulfilment } = guangdong;
  const rule: Profile["overFulfilment"] =
    above === "none" || overFulfilment.kind !== "step"
      ? { kind: "none", source: overFulfilment.source }
      : { ...overFulfilment, above };
  const fund = scored({ ...guangdong, overFulfilment: rule }).scorecards[0]!;
  expect(`${plain(fund.total)} ${fund.grade}`).toBe(expected);
});

test("execution: 3,811.75 of 3,834.29, with the first allotment and the recall beside it", () => {
  const [fund] = scored().execution;
  expect(fund).toMatchObject({ basis: "adjusted", unit: { text: "万元" } });
  expect([fund!.total.budget, fund!.total.spent, fund!.total.balance].map(plain)).toEqual([
    "3834.29",
    "3811.75",
    "22.54",
  ]);
  expect(fund!.total.rate!.times(100).toFixed(2)).toBe("99.41");
  const other = fund!.otherBasis!;
  expect([other.basis, plain(other.budget), plain(other.recalled!), other.rate!.times(100).toFixed(2)]).toEqual([
    "initial",
    "3901",
    "66.71",
    "97.71",
  ]);
});

test("the basis is the profile's choice", () => {
  const profile: Profile = { ...guangdong, execution: { ...guangdong.execution, basis: "initial" } };
  const [fund] = scored(profile).execution;
  expect([fund!.basis, plain(fund!.total.budget), plain(fund!.otherBasis!.budget)]).toEqual([
    "initial",
    "3901",
    "3834.29",
  ]);
});

test("execution by project, direction and implementer adds up to the fund", () => {
  const [fund] = scored().execution;
  expect(fund!.projects.map(({ rate }) => rate!.times(100).toFixed(2))).toEqual([
    ...["100.00", "100.00", "100.00", "100.00", "97.91", "100.00", "98.25", "100.00", "95.19", "95.70"],
    ...["100.00", "99.72", "100.00"],
  ]);
  expect(fund!.byDirection.map(({ name, budget }) => `${name} ${plain(budget)}`)).toEqual([
    "服务实体经济 2878.11",
    "防控风险 656.18",
    "区域发展 300",
  ]);
  expect(fund!.byDepartment.map(({ name, spent }) => `${name} ${plain(spent)}`)).toEqual([
    "省委金融办 1728.62",
    "再担保公司 1189.84",
    "股权交易中心 500",
    "金融资产交易中心 93.29",
    "广电运通 300",
  ]);
});

test("nothing of the published evaluation contradicts itself as input", () => {
  expect(scored().rivals).toEqual([]);
});

test("a decision follows its indicator to another row, by name", () => {
  const decision = {
    indicator: "评分表#1/99",
    name: "监管有效性",
    kind: "override",
    score: "7",
    reason: "复核",
    by: "张三",
  } as const;
  const fund = scoreModel({ workbook, model, profile: guangdong, decisions: [decision] }).scorecards[0]!;
  expect([plain(fund.total), plain(fund.points.evaluator)]).toEqual(["90.43", "7"]);
});

test("a sentence takes the number of the scorecard that gives one, and is never read itself", () => {
  const prose = scorecardOf(
    [{ name: "入驻金融机构数量", weight: 3, target: "≥50", actual: "新增入驻51家，跨年度累计1200家" }],
    { table: "完成情况#1" },
  );
  const both = modelOf(workbook, tables, { scorecards: [scorecard, prose] });
  const [, sentence] = scoreModel({ workbook, model: both, profile: guangdong, decisions: [] }).scorecards;
  expect(sentence!.indicators[0]).toMatchObject({ rule: "at-least-met", method: "computed" });
  const alone = modelOf(workbook, tables, { scorecards: [prose] });
  expect(
    scoreModel({ workbook, model: alone, profile: guangdong, decisions: [] }).scorecards[0]!.indicators[0]!.rule,
  ).toBe("actual-not-comparable");
});

test("of thousands of scorecards each finds the money of its own project", () => {
  const names = Array.from({ length: 2_000 }, (_, index) => `项目${index}`);
  const large = workbookOf({
    执行: [["项目名称", "预算", "支出"], ...names.map((name, index) => [name, 100 + index, 99 + index])],
  });
  const table = tableOf(large, "执行", "expenditures", ["project_name", "budget", "spent"]);
  const twenty = scorecard.indicators.slice(0, 20);
  const scorecards = names.map((project) => ({ ...scorecard, project, table: `${project}#1`, indicators: twenty }));
  const largeModel = modelOf(large, [table], { scorecards });
  const result = scoreModel({ workbook: large, model: largeModel, profile: guangdong, decisions: [] });
  expect(result.scorecards).toHaveLength(2_000);
  expect(result.scorecards[7]!.indicators[0]!.ratio!.toFixed(4)).toBe("0.9907");
});
