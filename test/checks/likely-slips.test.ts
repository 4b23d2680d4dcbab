import type { RowsLiteral } from "../../src/adapters/memory/memory-workbook";
import { formatPlace } from "../../src/domain/cells/address";
import { wordsOf } from "../../src/engine/checks/words";
import { explanationWords } from "../../src/messages/explanations";
import { outcomeOf, seriousIn, type Sheets, told } from "../support/outcome-of";
import { SEVEN_PROJECTS } from "../support/project-names";

const NAMES = SEVEN_PROJECTS.slice(0, 6);

/** Each finding with its place and its likely causes. */
function causes(sheets: Sheets): readonly string[] {
  return seriousIn(sheets).map(({ kind, at, explanations }) =>
    [
      `${kind} ${formatPlace(at)}`,
      ...explanations.map(({ code, cells }) => `${code} ${cells.map(formatPlace).join(" ")}`),
    ].join(" | "),
  );
}

test("the one amount of another unit is named, and not the sum that it spoils", () => {
  const rows = (third: number): RowsLiteral => [
    ["债券额度表"],
    [null, null, "单位：亿元"],
    ["序号", "项目名称", "债券额度"],
    ...[1.25, 2.38, third, 0.79].map((amount, index) => [index + 1, NAMES[index] ?? "", amount]),
    [null, "合计", 5.88],
  ];
  expect(told({ 债券: rows(1.46) })).toEqual([]);
  expect(causes({ 债券: rows(14600) })).toEqual(["unit_mismatch 债券!C6 | times-power 债券!C6"]);
});

test("a total over a list that lacks a project names the project", () => {
  const amounts = [120.5, 220.25, 60.75, 80.5, 90.25];
  const list = (places: readonly number[], total: number): RowsLiteral => [
    ["项目清单"],
    ["序号", "项目名称", "立项金额（万元）"],
    ...places.map((place, index) => [index + 1, NAMES[place] ?? "", amounts[place] ?? 0]),
    [null, "合计", total],
  ];
  expect(causes({ 立项: list([0, 1, 2, 3, 4], 572.25), 执行: list([0, 1, 2, 4], 572.25) })).toContain(
    "total_mismatch 执行!C7 | missing-project 立项!C6",
  );
});

test("a figure taken from the year before is told as another column of a turned table", () => {
  const rows: RowsLiteral = [
    ["专项资金历年执行情况"],
    ["项目", "2022年", "2023年", "2024年"],
    ["预算安排（万元）", 1000.4, 1203.6, 1105.5],
    ["实际支出（万元）", 902.7, 1101.1, 1007.3],
    ["执行率", "90.23%", "91.48%", "91.48%"],
  ];
  expect(causes({ 历年: rows })).toEqual(["rate_mismatch 历年!D5 | neighbour-column 历年!C5"]);
});

test.each([
  ["digits that changed places", "89.36%", "预算执行!E4 可能有两位数字颠倒：89.36% 与 98.36%"],
  ["other digits, though 0.89 and 0.98 would be a swap", "89.14%", undefined],
])("of a rate in per cent the digits of its cell are compared: %s", (_, stated, text) => {
  const rows: RowsLiteral = [
    ["预算执行情况表（单位：万元）"],
    ["序号", "项目名称", "预算数", "支出数", "执行率"],
    [1, "污水管网配套工程", 445.77, 411.55, "92.32%"],
    [2, "生态护林补助项目", 136.47, 134.23, stated],
    [3, "文化广场提升工程", 282.49, 250.05, "88.52%"],
    [4, "防火隔离带工程", 233.26, 222.22, "95.27%"],
  ];
  const [only] = seriousIn({ 预算执行: rows });
  expect(only?.explanations.map((cause) => explanationWords(cause, "zh"))[0]).toBe(text);
});

test("sums of marks with deductions follow what the headings take away", () => {
  const rows = (mark: number): RowsLiteral => [
    ["乡镇考核得分表"],
    ["序号", "乡镇", "基础分", "管理扣分", "执行扣分", "加分", "考核得分"],
    [1, "云溪镇", 100, 3.5, 2, 1, 95.5],
    [2, "白石乡", 100, 1.5, 5, 0, mark],
    [3, "临海镇", 100, 6, 4.5, 2, 91.5],
    [4, "平湖乡", 100, 2.5, 7, 3, 93.5],
    [5, "金沙镇", 100, 0.5, 3, 0, 96.5],
  ];
  expect(told({ 考核: rows(93.5) })).toEqual([]);
  expect(told({ 考核: rows(103.5) })).toEqual(["row_sum_mismatch 考核!G4"]);
});

test("a mean of years beside their sum is held against the years", () => {
  const years = [
    [301.2, 340.8, 366.1],
    [205.5, 211.9, 240.3],
    [150.7, 149.2, 161.4],
    [88.6, 92.4, 97.2],
  ];
  const rows = (ofSecond: number): RowsLiteral => [
    ["三年支出对比（单位：万元）"],
    ["支出项目", "2022年", "2023年", "2024年", "三年合计", "年均"],
    ...years.map((amounts, index) => {
      const sum = Number(amounts.reduce((all, each) => all + each, 0).toFixed(1));
      return [
        `项目${["甲", "乙", "丙", "丁"][index] ?? ""}`,
        ...amounts,
        sum,
        index === 1 ? ofSecond : Number((sum / 3).toFixed(2)),
      ];
    }),
  ];
  expect(told({ 对比: rows(219.23) })).toEqual([]);
  expect(told({ 对比: rows(328.85) })).toEqual(["average_mismatch 对比!F4"]);
});

describe("lists under headings of their own", () => {
  const towns = ["东乡", "西镇", "东乡", "西镇", "东乡", "西镇"];
  const amounts = [23.11, 26.46, 21.15, 47.7, 5.58, 30.25];
  const rows = (fourth: number, town: string): RowsLiteral => [
    ["项目", "乡镇", "补助（万元）"],
    ...NAMES.map((name, index) => [
      name,
      index === 1 ? town : (towns[index] ?? ""),
      index === 3 ? fourth : (amounts[index] ?? 0),
    ]),
  ];
  test.each<[string, RowsLiteral, readonly string[]]>([
    ["that agree", rows(47.7, "西镇"), []],
    ["that differ in an amount", rows(50.7, "西镇"), ["cross_sheet_value_mismatch 公示!C5"]],
    ["that differ in a town", rows(47.7, "东乡"), ["classification_conflict 公示!B3"]],
  ])("%s", (_, second, places) => {
    expect(told({ 台账: rows(47.7, "西镇"), 公示: second })).toEqual(places);
  });

  test("a summary tells which of two lists is wrong, and makes no further findings", () => {
    const works = [
      "水渠修复",
      "校舍加固",
      "桥梁改造",
      "泵站更新",
      "书屋建设",
      "路灯安装",
      "厕所改造",
      "绿化补植",
      "广场翻新",
      "冷库新建",
    ];
    const places = ["东乡", "西镇", "南村", "北岸", "中洲"];
    const list = (townOfThird: string): RowsLiteral => [
      ["项目", "乡镇", "补助（万元）"],
      ...works.map((name, index) => [name, index === 2 ? townOfThird : (places[index % 5] ?? ""), 10.3 + index * 3.7]),
    ];
    const summary: RowsLiteral = [
      ["乡镇", "项目个数", "补助（万元）"],
      ["东乡", 2, 39.1],
      ["西镇", 2, 46.5],
      ["南村", 2, 53.9],
      ["北岸", 2, 61.3],
      ["中洲", 2, 68.7],
      ["合计", 10, 269.5],
    ];
    const found = (first: string, second: string): readonly string[] =>
      told({ 台账: list(first), 公示: list(second), 统计: summary });
    expect(found("南村", "南村")).toEqual([]);
    expect(found("南村", "东乡")).toEqual(["classification_conflict 公示!B4"]);
    expect(found("东乡", "南村")).toEqual(["classification_conflict 台账!B4"]);
  });
});

test("a wrong score leaves the one wrong rank beside it to be told", () => {
  const rows = (third: number, ofSecond: number): RowsLiteral => [
    ["项目绩效得分排名表"],
    ["名次", "项目名称", "决策", "过程", "产出", "效益", "综合得分"],
    [1, NAMES[0] ?? "", 20, 20, 29, 29, 98],
    [ofSecond, NAMES[1] ?? "", 20, 19, 29, 28, 96],
    [3, NAMES[2] ?? "", 19, 19, 28, 28, 94],
    [4, NAMES[3] ?? "", 19, 18, 28, 27, 92],
    [5, NAMES[4] ?? "", 18, 18, 27, 27, third],
  ];
  expect(told({ 得分: rows(90, 2) })).toEqual([]);
  expect(told({ 得分: rows(99, 2) })).toEqual(["row_sum_mismatch 得分!G7"]);
  expect(told({ 得分: rows(99, 5) })).toEqual(["rank_mismatch 得分!A4", "row_sum_mismatch 得分!G7"]);
});

test("whole groups below their sums are read as such although one figure of them is wrong", () => {
  const group = (name: string, wrong?: number): readonly (readonly (string | number | null)[])[] => {
    const members = [1, 2, 3].map((each) => [100 * each + 0.5, 70 * each + 0.75, 90 * each + 0.25, 80 * each + 0.5]);
    const sums = [0, 1, 2, 3].map((column) => members.reduce((sum, each) => sum + (each[column] ?? 0), 0));
    return [
      [null, name, ...sums],
      ...members.map((amounts, index) => [
        `${name}${String(index)}`,
        `${name}${NAMES[index] ?? ""}`,
        index === 1 && wrong !== undefined ? wrong : (amounts[0] ?? 0),
        ...amounts.slice(1),
      ]),
    ];
  };
  const rows = (wrong?: number): RowsLiteral => [
    ["部门支出明细表（单位：万元）"],
    ["编码", "项目名称", "申请数", "审减数", "审定数", "自筹数"],
    ...group("水利局"),
    ...group("教育局", wrong),
    ...group("民政局"),
    [null, "合计", 1804.5, 1266.75, 1622.25, 1444.5],
  ];
  expect(told({ 明细: rows() })).toEqual([]);
  expect(told({ 明细: rows(20050) })).toEqual(["unit_mismatch 明细!C9"]);
});

test("targets restated line by line are one card", () => {
  const rows: RowsLiteral = [
    ["项目绩效目标自评情况"],
    ["序号", "指标名称", "年度目标", "实际完成", "分值", "得分"],
    [1, "新建村卫生室", "不少于12个", "不少于12个", 40, 40],
    [2, "培训村医", "≥300人次", "≥300人次", 30, 30],
    [3, "群众就医满意度", "≥90%", "92%", 30, 30],
  ];
  const found = outcomeOf({ 自评: rows }).findings.filter(({ kind }) => kind === "target_restated");
  expect(found.map(({ cause }) => cause)).toEqual([undefined, found[0]?.id]);
});

test("a project that ended is seen in whatever column explains its line", () => {
  const rows: RowsLiteral = [
    ["项目支出及结余情况表"],
    ["序号", "项目名称", "下达预算（万元）", "实际支出（万元）", "结余资金（万元）", "结余原因及说明"],
    [1, NAMES[0] ?? "", 120, 120, 0, "因规划调整，项目已终止"],
    [2, NAMES[1] ?? "", 200, 180, 20, "质保金"],
    [3, NAMES[2] ?? "", 60, 58, 2, "招标节约"],
  ];
  const [found] = outcomeOf({ 支出: rows }).findings.filter(({ kind }) => kind === "terminated_but_delivered");
  expect(found === undefined ? "" : wordsOf(found, "zh").message).toContain(NAMES[0] ?? "-");
});

test("a change whose sign was lost is named, and not the year before", () => {
  const rows = (change: number): RowsLiteral => [
    ["三年支出对比（单位：万元）"],
    ["项目", "上年支出", "本年支出", "比上年增减%"],
    ["健康档案管理", 310, 318.5, 2.74],
    ["慢病管理", 286.4, 296.75, 3.61],
    ["结核病防治", 66, 61.3, change],
    ["预防接种", 198, 210, 6.06],
    ["合计", 860.4, 886.55, 3.04],
  ];
  expect(causes({ 对比: rows(-7.12) })).toEqual([]);
  expect(causes({ 对比: rows(7.12) })).toEqual(["rate_mismatch 对比!D5 | sign 对比!D5"]);
});

test("a sum beside the number of its lines is called by its word", () => {
  const rows: RowsLiteral = [
    ["补贴发放表（单位：元）"],
    ["村名", "户主姓名", "耕地面积（亩）", "补贴金额"],
    ["东岭村", "张国强", 12.5, 1081.25],
    ["东岭村", "李秀英", 6.8, 588.2],
    ["西河村", "赵德柱", 22, 1903],
    ["西河村", "刘翠花", 9.6, 830.4],
    ["合计", "4户", 50.9, 4204.85],
  ];
  expect(seriousIn({ 表: rows }).map(({ facts }) => facts.name)).toEqual(["合计"]);
});
