import type { CellLiteral, RowsLiteral, SheetLiteral } from "../../src/adapters/memory/memory-workbook";
import { parseA1 } from "../../src/domain/cells/address";
import { changed } from "../../src/engine/checks/example-sheets";
import { calculated } from "../support/ordinary-books/calculated";
import { type DetailedSheets, outcomeOf, seriousIn, toldWithExpected } from "../support/outcome-of";

/** Districts of two classes, each class ranked by itself; the class is named once over all of its lines. */
function ranked(changes: Readonly<Record<string, number>> = {}): SheetLiteral {
  const lines: readonly (readonly [string | null, string, number, number])[] = [
    ["一类县", "赫山区", 91, 2],
    [null, "资阳区", 88.5, 3],
    [null, "南县", 93, 1],
    ["二类县", "沅江市", 84, 4],
    [null, "大通湖区", 92, 1],
    [null, "高新区", 90.5, 2],
    [null, "东部新区", 85, 3],
  ];
  const rows = lines.map(([group, name, score, rank]): CellLiteral[] => [group, name, score, changes[name] ?? rank]);
  return {
    rows: [["绩效考核得分排名"], ["类别", "县（区）", "总分", "类内名次"], ...rows],
    merges: ["A3:A5", "A6:A9"],
  };
}

describe("ranks within the classes of a table", () => {
  test.each<[string, DetailedSheets, readonly string[]]>([
    ["are silent where they follow the scores", { 排名: ranked() }, []],
    ["are told where one does not", { 排名: ranked({ 高新区: 5 }) }, ["rank_mismatch 排名!D8 → 2"]],
  ])("%s", (_, book, findings) => {
    expect(toldWithExpected(book)).toEqual(findings);
  });

  test("name the district, not its class", () => {
    expect(seriousIn({ 排名: ranked({ 沅江市: 1 }) }).map(({ facts }) => facts.name)).toEqual(["沅江市"]);
  });
});

/** Shares of the line's own group, and of all. */
function shares(ofGroup: string, ofAll: string): SheetLiteral {
  return {
    rows: [
      ["资金投向占比（单位：亿元）"],
      ["投向", "项目", "金额", "占本投向比重", "占总额比重"],
      ["交通", "高速公路", 6, "60.00%", "30.00%"],
      [null, "农村公路", 4, ofGroup, "20.00%"],
      ["水利", "水库除险", 7.5, "75.00%", "37.50%"],
      [null, "灌区", 2.5, "25.00%", ofAll],
      ["合计", null, 20, "—", "100.00%"],
    ],
    merges: ["A3:A4", "A5:A6"],
  };
}

test.each<[string, SheetLiteral, readonly string[]]>([
  ["that follow from them", shares("40.00%", "12.50%"), []],
  ["of a group that do not", shares("44.00%", "12.50%"), ["share_mismatch 占比!D4 → 40.00%"]],
  ["of all that do not", shares("40.00%", "15.20%"), ["share_mismatch 占比!E6 → 12.50%"]],
])("shares %s", (_, sheet, findings) => {
  expect(toldWithExpected({ 占比: sheet })).toEqual(findings);
});

test("a share of a group says what it is of", () => {
  expect(seriousIn({ 占比: shares("44.00%", "12.50%") })[0]?.facts.group).toBe("交通");
});

/** Two batches under headings of the sheet's own. */
function batches(cars: number): RowsLiteral {
  return [
    ["分批次汇总"],
    ["批次", "笔数", "车辆数", "金额（万元）"],
    ["第一批", 6, 420, 310.5],
    ["第二批", 4, 310, 199.25],
    ["合计", 10, cars, 509.75],
  ];
}

/** One column of amounts, and nothing beside it that adds up. */
function investments(total: number): RowsLiteral {
  return [
    ["分领域投入"],
    ["领域", "金额", "主要内容"],
    ["交通", 12.5, "农村公路"],
    ["水利", 8.3, "灌区改造"],
    ["能源", 4.1, "储能"],
    ["合计", total, null],
  ];
}

test.each<[string, RowsLiteral, readonly string[]]>([
  ["of two lines that add up", batches(730), []],
  ["of two lines that do not", batches(740), ["total_mismatch 表!C5 → 730"]],
  ["of the only amounts that add up", investments(24.9), []],
  ["of the only amounts that do not", investments(26.1), ["total_mismatch 表!B6 → 24.9"]],
])("a total %s", (_, rows, findings) => {
  expect(toldWithExpected({ 表: rows })).toEqual(findings);
});

test("a live subtotal of rates that leaves out a failed lot is no wrong figure", () => {
  const book = calculated({
    政府采购: [
      ["采购项目", "包号", "采购预算", "中标金额", "节约金额", "节约率"],
      ["数字影像设备", "包1", 1501184, 1401784, "=C2-D2", "=E2/C2"],
      [null, "包2", 553581, 500581, "=C3-D3", "=E3/C3"],
      [null, "包3", 423294, "流标", "—", "—"],
      ["小计", null, "=SUM(C2:C4)", "=SUM(D2:D4)", "=SUM(E2:E4)", "=E5/(C5-C4)"],
      ["物业服务", "包1", 1813308, 1630382, "=C6-D6", "=E6/C6"],
      ["检测试剂", "包1", 212389, 198677, "=C7-D7", "=E7/C7"],
      ["合计", null, "=C5+C6+C7", "=D5+D6+D7", "=E5+E6+E7", "=E8/(C8-C4)"],
    ],
  });
  const errors = outcomeOf(book).findings.filter(({ severity }) => severity === "error");
  expect(errors).toEqual([]);
});

/** Each project has a line for what was planned and one for what was paid, and so has the total. */
function plannedAndPaid(changes: Readonly<Record<string, number>> = {}): SheetLiteral {
  const rows: (string | number | null)[][] = [
    ["项目分季度支出计划与执行对照（单位：万元）"],
    ["序号", "项目名称", "年度预算", "类型", "一季度", "二季度", "三季度", "四季度", "全年"],
    [1, "城乡供水管网改造", 482.05, "计划", 96.41, 144.62, 144.62, 96.4, 482.05],
    [null, null, null, "实际", 92.47, 137.36, 118.63, 91.49, 439.95],
    [2, "养老服务体系建设", 464.92, "计划", 92.98, 139.48, 139.48, 92.98, 464.92],
    [null, null, null, "实际", 87.27, 121.98, 132.65, 75.14, 417.04],
    [3, "职业技能提升培训", 330.3, "计划", 66.06, 99.09, 99.09, 66.06, 330.3],
    [null, null, null, "实际", 63.42, 80.08, 97.02, 53.15, 293.67],
    ["合计", null, 1277.27, "计划", 255.45, 383.19, 383.19, 255.44, 1277.27],
    [null, null, null, "实际", 243.16, 339.42, 348.3, 219.78, 1150.66],
  ];
  for (const [place, value] of Object.entries(changes)) {
    const { row, col } = parseA1(place, "") ?? { row: 0, col: 0 };
    const line = rows[row];
    if (line !== undefined) line[col] = value;
  }
  const merges = ["A", "B", "C"].flatMap((column) => [3, 5, 7].map((row) => `${column}${row}:${column}${row + 1}`));
  return { rows, merges: [...merges, "A9:B10", "C9:C10"] };
}

test.each<[string, Readonly<Record<string, number>>, readonly string[]]>([
  ["all is right", {}, []],
  ["a total of what was paid is wrong", { F10: 359.42 }, ["total_mismatch 对照!F10 → 339.42"]],
  ["a total of what was planned is wrong", { E9: 235.45 }, ["total_mismatch 对照!E9 → 255.45"]],
])("lines of two kinds have a total of each kind: %s", (_name, changes, findings) => {
  expect(toldWithExpected({ 对照: plannedAndPaid(changes) })).toEqual(findings);
});

test("a line inside a merged name is told by the name and its own word", () => {
  const [finding] = outcomeOf({ 对照: plannedAndPaid({ F10: 359.42 }) }).findings;
  expect(finding?.facts.name).toBe("合计（实际）");
});

/** Budget, spending and what is left of each project by kind of cost; 合计 stands in the first of its three lines. */
const KINDS_OF_COST: RowsLiteral = [
  ["重点研发计划经费决算表（单位：万元）"],
  ["编号", "项目名称", "内容", "设备费", "业务费", "合计"],
  ["Y01", "稀土永磁材料制备", "预算", 49, 36, 85],
  [null, null, "支出", 49, 34.92, 83.92],
  [null, null, "结余", 0, 1.08, 1.08],
  ["Y02", "水稻抗逆新品种", "预算", 129, 85, 214],
  [null, null, "支出", 105.78, 76.5, 182.28],
  [null, null, "结余", 23.22, 8.5, 31.72],
  ["合计", null, "预算", 178, 121, 299],
  [null, null, "支出", 154.78, 111.42, 266.2],
  [null, null, "结余", 23.22, 9.58, 32.8],
];

test.each<[string, Readonly<Record<string, number>>, readonly string[]]>([
  ["all is right", {}, []],
  ["what was spent in all is wrong", { D10: 145.78 }, ["total_mismatch 决算!D10 → 154.78"]],
])("a total that stands once over lines of several kinds is one of each: %s", (_name, changes, findings) => {
  expect(toldWithExpected({ 决算: { rows: changed(KINDS_OF_COST, changes) } })).toEqual(findings);
});

/** Items numbered on three levels, of which the last section has no third one. */
const sections = (training: number): RowsLiteral => [
  ["卫生健康专项资金支出完成情况表（单位：万元）"],
  ["项目", "本年预算数", "本年完成数", "完成预算%"],
  ["一、公共卫生", 980, 962.75, 98.24],
  ["（一）基本公共卫生服务", 835, 825.25, 98.83],
  ["1.健康档案管理", 325, 318.5, 98],
  ["2.慢病管理", 300, 296.75, 98.92],
  ["3.预防接种", 210, 210, 100],
  ["（二）重大公共卫生服务", 145, 137.5, 94.83],
  ["1.艾滋病防治", 80, 76.2, 95.25],
  ["2.结核病防治", 65, 61.3, 94.31],
  ["二、医疗机构能力建设", 1110, 1058.16, 95.33],
  ["（一）县级医院", 1110, 1058.16, 95.33],
  ["1.重点专科", 500, 455.8, 91.16],
  ["2.设备购置", 610, 602.36, 98.75],
  ["三、人才培养", training, 181.5, 94.53],
  ["（一）全科医生规培", 150, 141.6, 94.4],
  ["（二）乡村医生培训", 42, 39.9, 95],
  ["合计", 2282, 2202.41, 96.51],
];

test("a section without a third level ends the one before it, and its own sum is held against its lines", () => {
  expect(toldWithExpected({ 表: sections(192) })).toEqual([]);
  expect(toldWithExpected({ 表: sections(129) })).toEqual(["total_mismatch 表!B15 → 192"]);
});

/** Components by letter over their activities, and what a cover says of them. */
const components = (counted: number): Record<string, RowsLiteral> => ({
  Outturn: [
    ["Coastal Resilience Fund: budget and outturn (USD thousand)"],
    ["Ref", "Component", "Budget", "Outturn"],
    ["A", "Sea-wall rehabilitation", 6570, 6500],
    ["A.1", "Design and supervision", 420, 400],
    ["A.2", "Civil works", 6150, 6100],
    ["B", "Mangrove restoration", 1725, 1624.1],
    ["B.1", "Nurseries", 310, 296.2],
    ["B.2", "Planting", 875, 742.9],
    ["B.3", "Community wages", 540, 585],
    ["C", "Early warning systems", 1405, 1220],
    ["C.1", "Equipment", 1260, 1101.7],
    ["C.2", "Training", 145, 118.3],
    [null, "Grand total", 9700, 9344.1],
  ],
  "Key facts": [
    ["Key facts"],
    ["Number of components", counted],
    ["Budget (USD thousand)", 9700],
    ["Outturn (USD thousand)", 9344.1],
  ],
});

test.each<[string, number, readonly string[]]>([
  ["counts the components", 3, []],
  ["counts the activities", 7, []],
  ["counts neither", 8, ["count_mismatch Key facts!B2 → 7"]],
])("components over activities are sums of these, and a cover %s", (_, counted, expected) => {
  expect(toldWithExpected(components(counted)).filter((told) => !told.startsWith("spend_exceeds"))).toEqual(expected);
});

/** Where the money of a county comes from, by level of government, each sum above its lines; the city gives money of one kind. */
function integrated({ city = 2397, uses = 104 } = {}): Readonly<Record<string, RowsLiteral>> {
  return {
    资金来源: [
      ["统筹整合财政涉农资金来源表（单位：万元）"],
      ["序号", "资金名称", "收到资金规模", "计划整合资金", "已整合资金", "整合率（%）"],
      [null, "合计", 14132, 13368, 13368, 100],
      ["一", "中央资金小计", 4462, 3698, 3698, 100],
      [1, "衔接推进乡村振兴补助资金", 814, 814, 814, 100],
      [2, "水利发展资金", 1738, 1738, 1738, 100],
      [3, "农业生产发展资金", 1910, 1146, 1146, 100],
      ["二", "省级资金小计", 3706, 3706, 3706, 100],
      [1, "省级衔接资金", 1382, 1382, 1382, 100],
      [2, "省级水利专项", 2324, 2324, 2324, 100],
      ["三", "市级资金小计", 2397, 2397, city, 100],
      [1, "市级衔接资金", 2397, 2397, 2397, 100],
      ["四", "县级资金小计", 3567, 3567, 3567, 100],
      [1, "县级衔接资金", 2848, 2848, 2848, 100],
      [2, "县级农业专项", 719, 719, 719, 100],
    ],
    资金使用: [
      ["整合资金使用情况表（单位：万元）"],
      ["项目类别", "项目个数", "安排资金", "占比"],
      ["产业发展", 23, 8021, "60.00%"],
      ["基础设施", 58, 4010, "30.00%"],
      ["人居环境整治", 23, 1337, "10.00%"],
      ["合计", uses, 13368, "100.00%"],
    ],
  };
}

describe("sums above their lines, one of which has a single line", () => {
  test("are silent, with a rate that is 100 everywhere, and beside a table that counts what the money is used for", () => {
    expect(toldWithExpected(integrated())).toEqual([]);
  });

  test.each<[string, Parameters<typeof integrated>[0], string]>([
    ["the sum of the single line", { city: 2379 }, "total_mismatch 资金来源!E11 → 2397"],
    ["the number of projects", { uses: 105 }, "count_mismatch 资金使用!B6 → 104"],
  ])("are told where %s is off", (_, change, finding) => {
    expect(toldWithExpected(integrated(change))).toEqual([finding]);
  });
});
