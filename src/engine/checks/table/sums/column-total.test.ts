import { toldWithExpected } from "../../../../../test/support/outcome-of";
import type { RowsLiteral, SheetLiteral } from "../../../../adapters/memory/memory-workbook";

type Cell = RowsLiteral[number][number];

/** Eight projects below a line carried over from another table, with a total that may be live. */
function table(total: Cell, rate: Cell = null): RowsLiteral {
  const lines = [120, 80, 64.5, 33, 58, 47.25, 90, 71].map((amount, index): readonly Cell[] => [
    `第${String(index + 1)}批项目`,
    amount,
    amount / 2,
    { f: `C${String(index + 3)}/B${String(index + 3)}`, v: 0.5, fmt: "0%" },
  ]);
  return [
    ["批次", "预算数（万元）", "支出数（万元）", "人均（万元）"],
    ["前期转入", 500, 250, null],
    ...lines,
    ["合计", total, 531.88, rate],
  ];
}

test.each<[string, Cell, readonly string[]]>([
  ["typed, and it does not add up", 1063, ["total_mismatch 表!B11 → 1063.75"]],
  ["live, and it takes in what it should", { f: "SUM(B2:B10)", v: 1063.75 }, []],
  [
    "live, and leaves its last line out",
    { f: "SUM(B2:B4)+SUM(B5:B9)", v: 992.75 },
    ["sum_range_incomplete 表!B11 → 1063.75"],
  ],
  ["live, and no sum at all", { f: "MAX(B2:B10)*2", v: 1000 }, []],
])("a total that is %s", (_, total, expected) => {
  expect(toldWithExpected({ 表: table(total) }).filter((line) => line.includes("!B11"))).toEqual(expected);
});

/** Marks of six pupils, their mean, extremes and, further down, how often each word was given. */
function marks(mean: Cell): RowsLiteral {
  const rows = [81, 67, 92, 55, 74, 88].map((mark, i): readonly Cell[] => [`学生${String(i + 1)}`, mark, 100 - mark]);
  return [
    ["姓名", "平时得分", "期末得分"],
    ...rows,
    ["平均分", mean, 23.83],
    ["最高分", { f: "MAX(B2:B7)", v: 92 }, { f: "MAX(C2:C7)", v: 45 }],
    ["最低分", { f: "MIN(B2:B7)", v: 55 }, { f: "MIN(C2:C7)", v: 8 }],
    ["优秀", 1, null],
    ["良好", 3, null],
    ["及格", 2, null],
  ];
}

test.each<[string, Cell, readonly string[]]>([
  ["live, of the lines above it", { f: "AVERAGE(B2:B7)", v: 76.166666667 }, []],
  ["typed, and wrong", 70.17, ["average_mismatch"]],
])("a mean that is %s is held against the pupils alone", (_, mean, expected) => {
  const serious = toldWithExpected({ 表: marks(mean) }).filter((line) => line.includes("!B8"));
  expect(serious.map((line) => line.split(" ")[0])).toEqual(expected);
});

/** The same table once for each office, and the total of all offices below the last. */
function offices(total: number, lastSubtotal = 303): RowsLiteral {
  const head = ["项目名称", "预算", "支出"];
  return [
    ["2024年部门专项业务费执行情况（单位：万元）"],
    head,
    ["规划评估", 100, 80],
    ["节能监察", 50, 45],
    ["小计", 150, 125],
    [],
    head,
    ["技改贴息", 201, 160],
    ["数字化诊断", 102, 90],
    ["小计", lastSubtotal, 250],
    [],
    ["总计", total, 375],
  ];
}

test.each<[string, RowsLiteral, readonly string[]]>([
  ["holds all of them", offices(453), []],
  ["is wrong", offices(543), ["total_mismatch 表!B12 → 453"]],
  ["rests on a wrong subtotal", offices(453, 330), ["total_mismatch 表!B10 → 303"]],
])("a total below repeated blocks that %s", (_, rows, expected) => {
  expect(toldWithExpected({ 表: rows })).toEqual(expected);
});

test.each<[string, RowsLiteral[number], readonly string[]]>([
  ["the same sum as a check", ["核对", 150, 125], []],
  ["one of its lines once more", ["其余", 100, 80], []],
])("a line that follows a right total, %s, is no part of it", (_, line, expected) => {
  const rows: RowsLiteral = [
    ["项目名称", "预算", "支出"],
    ["规划评估", 70, 50],
    ["节能监察", 50, 45],
    ["技改贴息", 30, 30],
    ["合计", 150, 125],
    line,
  ];
  expect(toldWithExpected({ 表: rows })).toEqual(expected);
});

test("a total that is stated once more in another unit below holds no line besides", () => {
  const rows: RowsLiteral = [
    ["2024年老旧小区改造资金支付明细（单位：元）"],
    ["日期", "凭证号", "收款单位", "贷方（收入）", "借方（支出）"],
    ["2024-01-23", "记-32", null, 546040.25, null],
    ["2024-01-27", "记-34", "丙公司", null, 99790.52],
    ["2024-02-07", "记-48", "甲公司", null, 49797.93],
    ["2024-02-22", "记-69", null, 705848.65, null],
    ["合计", null, null, 1251888.9, 149588.45],
    ["折合万元", null, null, 125.19, 14.96],
  ];
  expect(toldWithExpected({ 表: rows })).toEqual([]);
});

test("a total named after some of the lines, below that of all, is theirs", () => {
  const rows: RowsLiteral = [
    ["行业", "人数"],
    ["金融", 90],
    ["咨询", 62],
    ["软件", 57],
    ["其他", 155],
    ["合计", { f: "SUM(B2:B5)", v: 364 }],
    [],
    ["前三名合计", { f: "SUM(B2:B4)", v: 209 }],
  ];
  expect(toldWithExpected({ 表: rows })).toEqual([]);
});

test.each(["前三名合计", "前3家小计", "Total Top Three", "Total of the largest three"])(
  "a typed total of the foremost lines is not held against all of them: %s",
  (name) => {
    const rows: RowsLiteral = [
      ["项目名称", "预算", "支出"],
      ["规划评估", 70, 50],
      ["节能监察", 50, 45],
      ["技改贴息", 30, 30],
      ["人才培训", 20, 15],
      ["合计", 170, 140],
      [name, 150, 125],
    ];
    expect(toldWithExpected({ 表: rows })).toEqual([]);
  },
);

test("steps of a reckoning are no lines of the sum of the last of them", () => {
  const rows: RowsLiteral = [
    ["Line", "Description", "Amount"],
    ["2", "Net profit", 43000],
    ["4a", "Multiply Line 2 by 92.35%", { f: "C2*0.9235", v: 39710.5 }],
    ["8a", "Wages this year", 0],
    ["8d", "Subtotal (entered for wage base):", { f: "C4", v: 0 }],
    ["9", "Subtract: wage base", { f: "MAX(176100-C4,0)", v: 176100 }],
    ["10", "Social part (smaller of 4a or 9 × 12.4%):", { f: "MIN(C3,C6)*0.124", v: 4924.102 }],
    ["11", "Medicare part (Line 4a × 2.9%):", { f: "C3*0.029", v: 1151.6045 }],
    ["12", "Total tax (Line 10 + 11)", { f: "C7+C8", v: 6075.7065 }],
  ];
  expect(toldWithExpected({ S: rows }).filter((line) => line.includes("_mismatch"))).toEqual([]);
});

const counties = (counts: readonly number[], whole: number): RowsLiteral => [
  ["各县区绩效得分情况"],
  ["地市", "县区", "项目数", "平均得分"],
  ["永安市", "清源县", counts[0] ?? 0, 80.17],
  [null, "平坝县", 5, 92.43],
  [null, "小计", 12, 86.3],
  ["云岭市", "青龙县", 5, 81.14],
  [null, "望江县", counts[1] ?? 0, 78.02],
  [null, "小计", 9, 79.58],
  ["江陵市", "柳城县", 5, 80.43],
  [null, "临溪县", 6, 93.59],
  [null, "小计", 11, 87.01],
  ["全省", null, whole, 84.3],
];

test.each<[string, RowsLiteral, readonly string[]]>([
  ["all of them agree", counties([7, 4], 32), []],
  ["one line is wrong", counties([8, 4], 32), ["total_mismatch 表!C5 → 13"]],
  ["two lines are wrong: the column may mean something else", counties([8, 5], 40), []],
])("counts beside means have sums that bear one another out: %s", (_, rows, expected) => {
  expect(toldWithExpected({ 表: rows }).filter((line) => line.includes("!C"))).toEqual(expected);
});

test("sums of a balance sheet bear nothing out: the last of them adds up other sums", () => {
  const rows: RowsLiteral = [
    ["项目", "期末余额", "期初余额"],
    ["流动资产：", null, null],
    ["货币资金", 4484.25, 5092.44],
    ["应收账款", 2341.74, 1331.05],
    ["存货", 2163.42, 2119.28],
    ["流动资产合计", 8989.41, 8542.77],
    ["流动负债：", null, null],
    ["短期借款", 2643.35, 2085.03],
    ["应付账款", 1240.71, 1294.7],
    ["流动负债合计", 3884.06, 3379.73],
    ["所有者权益：", null, null],
    ["股本", 2787.51, 2787.51],
    ["未分配利润", 802.27, 947.46],
    ["归属于母公司所有者权益合计", 3589.78, 3734.97],
    ["少数股东权益", 1515.57, 1428.07],
    ["所有者权益合计", 5105.35, 5163.04],
    ["负债和所有者权益总计", 8989.41, 8542.77],
  ];
  expect(toldWithExpected({ 资产负债表: rows }).filter((line) => line.includes("_mismatch"))).toEqual([]);
});

test("the days from the first line to the last are no sum of the days of each line", () => {
  const tasks = (total: string): RowsLiteral => [
    ["Task", "Start day", "End day", "Days", "Budget (CNY 10k)"],
    ...[0, 1, 2, 3, 4].map((i): RowsLiteral[number] => {
      const [row, start] = [String(i + 2), 10 + 9 * i];
      return [`Task ${row}`, start, start + 12, { f: `C${row}-B${row}+1`, v: 13 }, 20 + 3 * i];
    }),
    ["Total", null, { f: "MAX(C2:C6)", v: 58 }, { f: total, v: 49 }, { f: "SUM(E2:E6)", v: 130 }],
  ];
  const totals = (total: string): readonly string[] =>
    toldWithExpected({ S: tasks(total) }).filter((line) => line.startsWith("total_mismatch S!D7"));
  expect(totals("C7-B2+1")).toEqual([]);
  expect(totals("SUM(D2:D6)-16")).toHaveLength(1);
});

/** A table of a report that is about no fund, under headings that name no amounts. */
function income(value: number, total = 45334.55): RowsLiteral {
  return [
    ["产生其他收益的来源", "本期数", "上期数"],
    ["政府补助", 40697, 58652.32],
    ["增值税减免", 2451.23, null],
    ["个税手续费", value, null],
    ["合计", total, 58652.32],
  ];
}

test.each<[string, RowsLiteral, readonly string[]]>([
  ["adds up", income(2186.32), []],
  ["misses by one stroke in a line", income(2386.32), ["total_mismatch 表!B5 → 45534.55"]],
  ["misses by one stroke in itself", income(2186.32, 45324.55), ["total_mismatch 表!B5 → 45334.55"]],
  ["lacks a digit", income(2186.32, 4534.55), ["total_mismatch 表!B5 → 45334.55"]],
  ["is another figure altogether: it may mean something else", income(2186.32, 61250.07), []],
])("the only sum of an ordinary table %s", (_, rows, expected) => {
  expect(toldWithExpected({ 表: rows }).filter((line) => line.includes("mismatch"))).toEqual(expected);
});

test.each(["2024年半年度", "上年度", "Same period of last year"])("amounts of %s are no years", (heading) => {
  const rows: RowsLiteral = [
    ["项目", heading],
    ["货币资金", 870918.33],
    ["固定资产", 1131489.4],
    ["无形资产", 20400.5],
    ["合计", 2022880.23],
  ];
  expect(toldWithExpected({ 表: rows }).filter((line) => line.includes("mismatch"))).toEqual([
    "total_mismatch 表!B5 → 2022808.23",
  ]);
});

test("a total that leaves out the same line in both columns is no sum of it", () => {
  const rows: RowsLiteral = [
    ["年末", 2019, 2018],
    ["应收账款余额", 22446, 31182],
    ["单项计提", 177, 220],
    ["组合计提", 45, 72],
    ["坏账准备合计", 221, 292],
    ["应收账款净额", 22224, 30890],
  ];
  expect(toldWithExpected({ 表: rows }).filter((line) => line.includes("mismatch"))).toEqual([]);
});

test("a balance that stands in few lines is added up like the one that stands in all", () => {
  const rows: RowsLiteral = [
    ["项目", "期末余额", "期初余额"],
    ["分局系统建设", 1628318.58, null],
    ["指挥调度平台", 1426455, null],
    ["外场设备养护", 1097990.5, null],
    ["劳务分包服务", 949266.99, 366155.27],
    ["其他项目", 9633294.6, 2749011.72],
    ["合计", 14735325.67, 27856166.99],
  ];
  expect(toldWithExpected({ 表: rows })).toEqual(["total_mismatch 表!C7 → 3115166.99"]);
});

test.each(["Up to 1 year", "1 year"])("amounts that are due within %s are no years", (heading) => {
  const rows: RowsLiteral = [
    ["", heading, "1 to 3 years", "Total"],
    ["Lease obligations", 11664, 19812, 31476],
    ["Financing", 2956, 5912, 8868],
    ["Purchase obligations", 55755, 16220, 71975],
    ["Total", 74875, 41944, 116819],
  ];
  expect(toldWithExpected({ Sheet: rows })).toEqual(["total_mismatch Sheet!B5 → 70375"]);
});

/** Departments merged over their projects, with one total and one share each. */
function departments({ traffic = 680, share = "43.87%", all = 1550 }: Readonly<Record<string, Cell>>): SheetLiteral {
  return {
    merges: [3, 5, 8].flatMap((top, i) =>
      ["A", "B", "F"].map((col) => `${col}${String(top)}:${col}${String([4, 7, 9][i])}`),
    ),
    rows: [
      ["部门专项资金安排（单位：万元）"],
      ["部门", "部门合计", "项目名称", "安排数", "使用数", "部门占比"],
      ["教体局", 390, "校舍加固", 160, 90, "25.16%"],
      [null, null, "操场改造", 230, 180],
      ["交通局", traffic, "村道硬化", 120, 120, share],
      [null, null, "便民桥重建", 130, 60],
      [null, null, "公交站台", 430, 400],
      ["林业局", 480, "防火道路", 290, 90, "30.97%"],
      [null, null, "苗圃基地", 190, 75],
      ["总计", all, "", 1550, 1015, "100.00%"],
    ],
  };
}

test.each<[string, Readonly<Record<string, Cell>>, readonly string[]]>([
  ["right", {}, []],
  ["wrong", { traffic: 740 }, ["total_mismatch 表!B5 → 680"]],
  ["wrong in its share", { share: "34.87%" }, ["share_mismatch 表!F5 → 43.87%"]],
  ["wrong in the total of all", { all: 1500 }, ["total_mismatch 表!B10 → 1550"]],
])("a department's total over its projects, merged or not, that is %s", (_, changed, expected) => {
  const merged = departments(changed);
  expect(toldWithExpected({ 表: merged })).toEqual(expected);
  expect(toldWithExpected({ 表: { ...merged, merges: [] } })).toEqual(expected);
});

/** Interest of each loan beside what its firm gets, merged over the loans of a firm; two firms have one loan. */
function subsidies(third: number, sixth: number): SheetLiteral {
  const total = 17.68 + 6.85 + third + 16.38 + sixth;
  return {
    merges: ["A3:A4", "E3:E4", "A6:A8", "E6:E8", "A9:A10", "E9:E10"],
    rows: [
      ["贷款贴息资金核定表（单位：万元）"],
      ["项目名称", "贷款银行", "贷款金额", "应安排贴息", "核定总额"],
      ["恒达轴承", "工行", 1000, 9.05, 17.68],
      [null, "建行", 500, 8.63],
      ["丰泽食品", "农行", 800, 6.85, 6.85],
      ["瑞芯微电", "建行", 1000, 15.3, third],
      [null, "建行", 1500, 27.38],
      [null, "农行", 500, 9.13],
      ["华茂纺织", "农行", 500, 7.25, 16.38],
      [null, "工行", 500, 9.13],
      ["宏图印刷", "工行", 1000, 21, sixth],
      ["合计", "9笔", 7300, 113.72, Number(total.toFixed(2))],
    ],
  };
}

test.each<[string, number, number, readonly string[]]>([
  ["cut to the same most", 20, 20, []],
  ["what their loans add up to", 51.81, 21, []],
  ["one of them other than its loans", 50.81, 21, ["total_mismatch 表!E6 → 51.81"]],
])("firms whose interest on several loans is %s", (_, third, sixth, expected) => {
  expect(toldWithExpected({ 表: subsidies(third, sixth) })).toEqual(expected);
});

test("a firm that gets less than its loans add up to, as its line says", () => {
  const sheet = subsidies(20, 21);
  const remarks = new Map([
    [1, "备注"],
    [5, "按单户上限20万元核定"],
  ]);
  const noted = sheet.rows.map((row, index) => [...row, remarks.get(index) ?? null]);
  expect(toldWithExpected({ 表: { ...sheet, rows: noted } })).toEqual([]);
});

/** Those who get aid in each quarter, and in the last line their mean or a slip; what they got adds up. */
function aided(people: number): RowsLiteral {
  return [
    ["2023年城乡低保资金支出情况"],
    ["单位：户、人、万元"],
    ["季度", "城市人数", "城市支出", "农村人数", "农村支出", "支出合计"],
    ["一季度", 882, 158.76, 4361, 523.32, 682.08],
    ["二季度", 831, 149.58, 4374, 524.88, 674.46],
    ["三季度", 820, 147.6, 4374, 524.88, 672.48],
    ["四季度", 877, 157.86, 4316, 517.92, 675.78],
    ["全年", people, 613.8, 4356, 2091, 2704.8],
  ];
}

test.each<[string, number, readonly string[]]>([
  ["their mean", 853, []],
  ["their sum", 3410, []],
  ["neither", 3510, ["total_mismatch 表!B8 → 3410"]],
])("who is counted in each quarter makes over the year %s", (_, people, expected) => {
  expect(toldWithExpected({ 表: aided(people) })).toEqual(expected);
});

test.each<[string, readonly (number | null)[]]>([
  ["比上年增长", [-44.4, -76.5, -61.1]],
  ["增幅", [12.3, 8.1, 10.2]],
])("rates under %s, written without a per cent sign, are no parts of a sum", (heading, [first, second, all]) => {
  const rows: RowsLiteral = [
    ["专项资金投入对照表"],
    ["单位：万元、%"],
    ["项目", "2022年决算", "2023年决算", "比上年增减", heading],
    ["产业发展", 18625, 10357, -8268, first],
    ["基础设施", 20252, 4755, -15497, second],
    ["合计", 38877, 15112, -23765, all],
  ];
  expect(toldWithExpected({ 表: rows })).toEqual([]);
});

/** What five firms were given and spent, which adds up, and beside it what a heading leaves open. */
function firms(heading: string, all: number): RowsLiteral {
  return [
    ["2023年度产业扶持专项资金使用情况表"],
    ["单位：万元"],
    ["项目单位", "安排资金", "已支出", heading],
    ["青山农业公司", 252, 160.98, 92.3],
    ["绿野合作社", 66, 44.94, 73.4],
    ["金穗种业", 70, 53.52, 105.7],
    ["云岭茶业", 296, 160.58, 65],
    ["江源食品", 180, 171.2, 98.2],
    ["合计", 864, 591.22, all],
  ];
}

test.each<[string, number, readonly string[]]>([
  ["占年度计划", 86.9, []],
  ["占年度预算", 86.9, []],
  ["完成情况", 86.9, []],
  ["平均工期（天）", 86.9, []],
  ["环比", 86.9, []],
  ["设备费", 86.9, ["total_mismatch 表!D9 → 434.6"]],
  ["其他", 434.6, []],
  ["其他", 43.46, ["total_mismatch 表!D9 → 434.60"]],
])("under %s the total line may state %d", (heading, all, expected) => {
  expect(toldWithExpected({ 表: firms(heading, all) })).toEqual(expected);
});

/** Two kinds of subsidies one below the other, each with its sum, and the sum of both. */
function stacked(all: number): RowsLiteral {
  const heading = ["企业", "吸纳人数", "补贴金额（元）", "备注"];
  return [
    ["一、吸纳就业补贴"],
    heading,
    ["康达电子", 20, 60000, null],
    ["山珍食品", 34, 96000, null],
    ["竹艺坊", 24, 72000, null],
    ["小计", 78, 228000, null],
    [],
    ["二、社会保险补贴"],
    heading,
    ["康达电子", 15, 36588.43, null],
    ["鑫源鞋业", 33, 112822.36, null],
    ["山珍食品", 44, 209810.77, null],
    ["小计", 92, 359221.56, null],
    [],
    ["总计", 170, all, null],
  ];
}

test.each<[number, readonly string[]]>([
  [587221.56, []],
  [577221.56, ["total_mismatch 表!C15 → 587221.56"]],
])("the total below several blocks may be of all of them: %d", (all, expected) => {
  expect(toldWithExpected({ 表: stacked(all) })).toEqual(expected);
});

/** Deliveries of growers, with what all of them weigh and are paid, and what stands below the prices. */
function deliveries(price: number, discount: number): RowsLiteral {
  const lines = [
    [2360, 0.72, 1699.2, 0.1, 1529.28],
    [2331.5, 0.68, 1585.42, 0.05, 1506.15],
    [1890, 0.6, 1134, 0, 1134],
    [2745, 0.64, 1756.8, 0.1, 1581.12],
    [3120, 0.55, 1716, 0, 1716],
  ] as const;
  const rows = lines.map((line, index) => [`Grower ${String(index + 1)}`, ...line]);
  return [
    ["Grower", "Net kg", "Price", "Gross pay", "Taken off", "Net pay"],
    ...rows,
    ["Total", 12446.5, price, 7891.42, discount, 7466.55],
  ];
}

test("what all are paid by what all weigh is no sum of prices, nor is what was taken off of all", () => {
  expect(toldWithExpected({ Harvest: deliveries(0.6340272365, 0.0538394813) })).toEqual([]);
});
