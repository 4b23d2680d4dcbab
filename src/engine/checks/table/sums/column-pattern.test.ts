import { outcomeOf, seriousIn, toldWithExpected } from "../../../../../test/support/outcome-of";
import type { RowsLiteral } from "../../../../adapters/memory/memory-workbook";

const told = (rows: RowsLiteral): readonly string[] => toldWithExpected({ 表: rows });

const CARRIED = ["项目", "上年结转", "本年预算", "调整数", "可用资金合计", "本年支出", "年末结转结余", "执行率（%）"];

function carriedOver(change: Readonly<Record<string, number>> = {}): RowsLiteral {
  const lines: readonly (readonly [string, number, number, number, number])[] = [
    ["云溪镇河道整治工程", 33.5, 150.17, 0, 183.67],
    ["白石乡校舍安全加固项目", 12.4, 374.77, 0, 350.2],
    ["临海县公共图书馆免费开放经费", 0, 212.36, -10.5, 190.11],
    ["平湖区应急广播体系建设项目", 8.25, 96.4, 0, 99.03],
    ["金沙镇社区养老设施建设项目", 0, 501.9, 0, 488.75],
  ];
  const rows = lines.map(([name, carried, budget, adjusted, spent], index) => {
    const all = Math.round((carried + budget + adjusted) * 100) / 100;
    const row = index + 3;
    return [
      name,
      carried,
      budget,
      adjusted,
      change[`E${row}`] ?? all,
      spent,
      change[`G${row}`] ?? Math.round((all - spent) * 100) / 100,
      change[`H${row}`] ?? Math.round((spent / all) * 10_000) / 100,
    ];
  });
  return [["专项资金预算执行统计表（单位：万元）"], CARRIED, ...rows];
}

test("money carried over from last year is no overspending, and rate and balance may rest on it", () => {
  expect(told(carriedOver())).toEqual([]);
});

test.each<[string, Readonly<Record<string, number>>, string]>([
  ["a sum of columns without a field", { E4: 378.17 }, "row_sum_mismatch 表!E4 → 387.17"],
  ["a balance that begins with last year's money", { G6: 5.26 }, "row_sum_mismatch 表!G6 → 5.62"],
  ["a rate on the money at hand", { H7: 93.78 }, "rate_mismatch 表!H7 → 97.38"],
])("%s is checked by what the other lines do", (_, change, finding) => {
  expect(told(carriedOver(change))).toEqual([finding]);
});

function arrived(rates: readonly string[]): RowsLiteral {
  const lines = [
    ["云溪镇河道整治工程", 100, 90, 80.1],
    ["白石乡校舍安全加固项目", 200, 200, 171.3],
    ["临海县公共图书馆免费开放经费", 50, 45, 44.37],
    ["平湖区应急广播体系建设项目", 80, 80, 66.4],
  ] as const;
  return [
    ["项目资金到位与使用情况表（单位：万元）"],
    ["项目名称", "计划投资", "到位资金", "实际支出", "资金使用率"],
    ...lines.map((line, index) => [...line, rates[index] ?? ""]),
  ];
}

test("a rate on what arrived is not read as a rate on what was planned", () => {
  expect(told(arrived(["89.00%", "85.65%", "98.60%", "83.00%"]))).toEqual([]);
  expect(told(arrived(["89.00%", "85.65%", "95.60%", "83.00%"]))).toEqual(["rate_mismatch 表!E5 → 98.60%"]);
});

test.each<[string, RowsLiteral]>([
  [
    "months that grow evenly are no sums of one another",
    [
      ["分月支出（单位：万元）"],
      ["项目名称", "1月", "2月", "3月", "4月"],
      ["云溪镇河道整治工程", 1.11, 2.22, 3.33, 4.44],
      ["白石乡校舍安全加固项目", 2.05, 4.1, 6.15, 8.2],
      ["临海县公共图书馆免费开放经费", 7.31, 14.62, 21.93, 29.24],
      ["平湖区应急广播体系建设项目", 3.07, 6.14, 9.2, 12.28],
    ],
  ],
  [
    "two lines are too few to show how a column is computed",
    [
      ["补助测算表"],
      ["区县", "人数（人）", "标准（元/人）", "补助金额（元）"],
      ["云溪镇", 1203, 650, 781950],
      ["白石乡", 817, 720, 588240],
      ["临海县", 951, 800, 716800],
    ],
  ],
])("%s", (_, rows) => {
  expect(told(rows)).toEqual([]);
});

test("a total of people under a heading of the sheet's own must add up", () => {
  const rows = (total: number): RowsLiteral => [
    ["困难群众救助资金表（单位：万元）"],
    ["县区", "救助人数（人）", "补助金额", "已拨付"],
    ["云溪镇", 1203, 78.2, 70],
    ["白石乡", 817, 58.82, 50.1],
    ["临海县", 2264, 147.16, 140],
    ["合计", total, 284.18, 260.1],
  ];
  expect(told(rows(4284))).toEqual([]);
  expect(told(rows(4248))).toEqual(["total_mismatch 表!B6 → 4284"]);
});

test("a total that leaves something out is compared with the rest only", () => {
  const rows = (total: number, name: string): RowsLiteral => [
    ["科技专项资金执行情况（单位：万元）"],
    ["序号", "项目名称", "预算数", "支出数", "项目状态"],
    [1, "云溪镇河道整治工程", 100.4, 95, "已完成"],
    [2, "白石乡校舍安全加固项目", 200.1, 0, "已撤销，不计入合计"],
    [3, "临海县公共图书馆免费开放经费", 50.7, 50, "已完成"],
    [4, "平湖区应急广播体系建设项目", 80.5, 60, "实施中"],
    [null, name, total, 205],
  ];
  expect(told(rows(231.6, "合计（不含已撤销项目）"))).toEqual([]);
  expect(told(rows(261.3, "合计（不含已撤销项目）"))).toEqual(["total_mismatch 表!C7 → 231.6"]);
  expect(told(rows(900, "合计（不含市本级项目）"))).toEqual([]);
});

test("what was added to the budget may be spent: the table's own rates and balances say what counts", () => {
  const lines = [
    ["云溪镇河道整治工程", 121.71, 14.3, 0, 127.74],
    ["白石乡校舍安全加固项目", 374.77, 0, 3.1, 350.2],
    ["临海县公共图书馆免费开放经费", 212.36, 10.5, 0, 190.11],
    ["平湖区应急广播体系建设项目", 96.4, 8.25, 2.05, 99.03],
  ] as const;
  const rows = (spent: number): RowsLiteral => [
    ["预算追加追减及执行（单位：万元）"],
    ["项目名称", "批复预算", "追加预算", "追减预算", "调整后预算", "累计支付", "未支付数", "支付率"],
    ...lines.map(([name, first, more, less, paid], index) => {
      const all = Math.round((first + more - less) * 100) / 100;
      const own = index === 0 ? spent : paid;
      const rate = `${(Math.round((own / all) * 10_000) / 100).toFixed(2)}%`;
      return [name, first, more, less, all, own, Math.round((all - own) * 100) / 100, rate];
    }),
  ];
  expect(told(rows(127.74))).toEqual([]);
  expect(told(rows(140))).toEqual(["spend_exceeds_budget 表!F3 → ≤136.01"]);
});

test("a share of something counted, under a heading of the sheet's own, follows from its total", () => {
  const rows = (share: string): RowsLiteral => [
    ["因素法分配测算表"],
    ["乡镇", "耕地面积（亩）", "面积占比", "分配金额（万元）"],
    ["云溪镇", 12030, "35.05%", 78.2],
    ["白石乡", 8170, share, 58.82],
    ["临海镇", 14125, "41.15%", 147.16],
    ["合计", 34325, "100.00%", 284.18],
  ];
  expect(told(rows("23.80%"))).toEqual([]);
  expect(told(rows("28.30%"))).toEqual(["share_mismatch 表!C4 → 23.80%"]);
});

test("a criterion whose heading states its full marks has no more, whatever it is called", () => {
  const rows = (score: number): RowsLiteral => [
    ["部门预算绩效管理考评得分表"],
    ["部门", "目标管理（25分）", "运行监控（35分）", "结果应用（40分）", "考评总分"],
    ["教育局", score, 30, 35, score + 65],
    ["水务局", 22, 33, 36, 91],
    ["住建局", 20, 31.5, 38, 89.5],
    ["民政局", 24.5, 29, 33, 86.5],
  ];
  expect(told(rows(24))).toEqual([]);
  expect(told(rows(26))).toEqual(["score_exceeds_weight 表!B3 → ≤25"]);
});

/** A table of measured values: no column is computed from the others. */
function measured(lines: number, line: (index: number) => readonly (number | string)[]): RowsLiteral {
  return [["编号", "甲", "乙", "丙", "丁", "戊"], ...Array.from({ length: lines }, (_, index) => line(index))];
}

const noise = (index: number, by: number): number => ((index + 3) * by * 7919) % 9973;

test.each<[string, RowsLiteral]>([
  [
    "columns that repeat one another",
    measured(40, (i) => [
      `N${i}`,
      noise(i, 1),
      noise(i, 2),
      noise(i, 1),
      noise(i, 3),
      i > 35 ? noise(i, 5) : noise(i, 3),
    ]),
  ],
  [
    "a sum that holds in the first lines only",
    measured(400, (i) => {
      const [a, b] = [noise(i, 1), noise(i, 2)];
      return [`N${i}`, a, b, i < 230 ? a + b : noise(i, 3), noise(i, 5), noise(i, 7)];
    }),
  ],
  [
    "a figure that hardly ever changes beside running numbers",
    measured(60, (i) => [`N${i}`, 1000 + i, 1001 + i, i % 6 === 0 ? 2 + (i % 5) : 1, noise(i, 3), noise(i, 5)]),
  ],
])("nothing is held to be computed where it looks so by chance: %s", (_, rows) => {
  expect(told(rows)).toEqual([]);
});

test("a total that is the sum of its column is right, although the columns beside it state more than its lines do", () => {
  // 调整后 − 年初 gives 追加 in every line that has one; in the total 追减 counts, too.
  const rows = (added: number): RowsLiteral => [
    ["预算指标执行情况表（单位：元）"],
    ["项目", "年初预算", "追加预算", "追减预算", "调整后预算"],
    ["中医药传承创新经费", 518.87, 59.91, null, 578.78],
    ["法治宣传教育经费", 662.87, null, null, 662.87],
    ["应急避难场所建设专项资金", 859.87, null, 75.42, 784.45],
    ["道路交通安全设施补助", 131.21, 31.15, null, 162.36],
    ["渔业资源增殖放流专项资金", 408.69, 85.78, null, 494.47],
    ["水毁水利设施修复工作经费", 840.23, 164.89, null, 1005.12],
    ["总计", 3421.74, added, 75.42, 3688.05],
  ];
  expect(told(rows(341.73))).toEqual([]);
  expect(told(rows(314.73))).toEqual(["total_mismatch 表!C9 → 341.73"]);
});

/** What each household got; the state forest has no households, its money is in the total all the same. */
function byHousehold(ofTotal: number): RowsLiteral {
  const lines = [
    ["黄泥乡", 320_896.3, 486, 660.28],
    ["大路镇", 243_640.5, 274, 889.2],
    ["石桥镇", 127_779.2, 499, 256.07],
    ["白果乡", 122_763.6, 434, 282.87],
    ["高山林场", 124_275.2, "—", "—"],
    ["龙洞镇", 126_856, 639, 198.52],
  ] as const;
  return [["乡镇", "补偿资金合计（元）", "兑现户数", "户均（元）"], ...lines, ["合计", 1_066_210.8, 2332, ofTotal]];
}

test.each<[string, number, readonly string[]]>([
  ["all lines", 457.21, []],
  ["the lines that have a ratio", 403.92, []],
  ["neither", 430.92, ["rate_mismatch 表!D8 → 457.21"]],
])("the ratio of a total over %s", (_, ofTotal, findings) => {
  expect(told(byHousehold(ofTotal))).toEqual(findings);
});

const MONTHS = [12, 10, 12, 12, 10, 6];
const PERSONS = [123, 88, 60, 179, 56, 250];
const STANDARDS = [600, 450, 300, 600, 450, 325];

function monthly(ofThird: number, inWan: boolean, remark: string | null = null): RowsLiteral {
  const amount = (line: number): number => (PERSONS[line] ?? 0) * (STANDARDS[line] ?? 0) * (MONTHS[line] ?? 0);
  return [
    ["村级养老服务岗位补贴资金测算表"],
    [
      "序号",
      "岗位类别",
      "补贴人数（人）",
      "补贴标准（元/人·月）",
      "补贴月数",
      "补贴金额（元）",
      ...(inWan ? ["折合万元"] : []),
      "备注",
    ],
    ...["护理员", "社工", "管理员", "保洁员", "厨师", "司机"].map((name, line): RowsLiteral[number] => [
      line + 1,
      name,
      PERSONS[line] ?? 0,
      STANDARDS[line] ?? 0,
      MONTHS[line] ?? 0,
      line === 2 ? ofThird : amount(line),
      ...(inWan ? [amount(line) / 10_000] : []),
      line === 2 ? remark : null,
    ]),
  ];
}

test.each<[string, number, boolean, readonly string[]]>([
  ["right", 216_000, false, []],
  ["wrong", 219_600, false, ["row_sum_mismatch 表!F5 → 216000"]],
  ["wrong beside the right amount in another unit", 219_600, true, ["row_sum_mismatch 表!F5 → 216000"]],
])("persons × standard × months, %s", (_, amount, inWan, expected) => {
  expect(told(monthly(amount, inWan))).toEqual(expected);
});

test("a line that says that somebody was paid for fewer months is right", () => {
  expect(told(monthly(215_400, false, "1人3月到岗，少发2个月"))).toEqual([]);
});

test("columns of one heading are told apart by the headings above them", () => {
  const [finding] = outcomeOf({
    抽评: [
      ["自评抽评结果汇总表"],
      ["序号", "项目名称", "自评", "抽评", "得分差异"],
      [null, null, "得分", "得分", null],
      [1, "云溪镇河道整治工程", 95.2, 88.4, -6.8],
      [2, "白石乡校舍安全加固项目", 93.6, 91.3, -2.3],
      [3, "临海县公共图书馆免费开放经费", 91.8, 79.5, 12.3],
      [4, "平湖区应急广播体系建设项目", 88.7, 84.1, -4.6],
      [5, "金沙镇社区养老设施建设项目", 96.1, 97.4, 1.3],
    ],
  }).findings;
  expect(finding?.facts.formula).toBe("抽评 / 得分−自评 / 得分");
});

test("what is taken away is told after what it is taken from", () => {
  const rows: RowsLiteral = [
    ["专项资金结转结余情况表"],
    ["单位：万元"],
    ["专项名称", "上年结转结余", "本年收入", "本年支出", "收回存量", "年末结转结余"],
    ["产业引导专项", 320.5, 500, 610.2, 60, 150.3],
    ["人才发展专项", 88, 200, 221, 5, 62],
    ["质量强市专项", 45.6, 80, 96.4, 5, 24.2],
    ["商贸流通专项", 150, 300, 355, 20, 85],
    ["会展专项", 12.5, 100, 72.5, 3, 47],
  ];
  const [finding] = seriousIn({ 表: rows });
  expect(finding?.facts.formula).toBe("上年结转结余+本年收入−本年支出−收回存量");
});

const PRICES: RowsLiteral = [
  ["产品名称", "单位", "本期价格（元）", "比上期价格涨跌（元）", "涨跌幅（%）"],
  ["螺纹钢", "吨", 3768.8, -49.7, -1.3],
  ["线材", "吨", 3954.5, -59.2, -1.5],
  ["中板", "吨", 4075.4, -37.4, -0.9],
  ["无缝钢管", "吨", 4677.8, -16.7, -0.4],
  ["电解铜", "吨", 69010.0, 129.3, 0.2],
  ["铝锭", "吨", 19005.0, 205.0, 1.1],
  ["锌锭", "吨", 20785.0, 312.1, 1.5],
  ["硫酸", "吨", 286.5, 41.4, 16.9],
  ["甲醇", "吨", 2385.4, 25.7, 1.1],
];

test("a change is a rate of what stood before it, however nearly it fits what it has led to", () => {
  expect(told(PRICES)).toEqual([]);
});

test.each<[string, number, readonly string[]]>([
  ["a last place beside what whole energy gives is a rounding", -40.88, []],
  ["more than that is told", -41.88, ["rate_mismatch 表!D5 → -40.94"]],
])("whole megawatt-hours are rounded: %s", (_, rate, expected) => {
  const rows: RowsLiteral = [
    ["地区", "本年发电量（兆瓦时）", "上年发电量（兆瓦时）", "同比变化率（%）"],
    ["云溪", 260851, 215344, 21.13],
    ["白石", 142288, 142896, -0.43],
    ["临海", 210967, 165622, 27.38],
    ["平湖", 593, 1004, rate],
    ["金沙", 414150, 463436, -10.63],
    ["永安", 221893, 95136, 133.24],
  ];
  expect(told(rows)).toEqual(expected);
});

test("what nobody announced and whole amounts miss by one says nothing of a slip", () => {
  const rows: RowsLiteral = [
    ["指标", "2023A", "2024E", "2025E", "2026E"],
    ["营业收入", 1253, 1535, 2127, 2625],
    ["营业成本", 1138, 1397, 1885, 2271],
    ["利润总额", 115, 138, 242, 353],
    ["所得税", 20, 23, 41, 59],
    ["净利润", 95, 115, 201, 295],
  ];
  expect(told(rows)).toEqual([]);
});

test.each<[string, readonly string[]]>([
  ["Target", []],
  ["Centre", ["rate_mismatch 表!F7 → 22.22"]],
])("a round rate in the column “%s” beside shops whose rate is computed", (heading, expected) => {
  const rows: RowsLiteral = [
    ["KPI", "North", "South", "East", "West", heading],
    ["Orders", 912, 2741, 887, 930, 900],
    ["Late", 38, 121, 29, 44, 40],
    ["Revenue", 80150, 263170, 78420, 81390, 80000],
    ["Hours", 3611, 11202, 3544, 3598, 3600],
    ["Late share", 38 / 912, 121 / 2741, 29 / 887, 44 / 930, 0.05],
    ["Revenue per hour", 80150 / 3611, 263170 / 11202, 78420 / 3544, 81390 / 3598, 22],
  ];
  expect(told(rows)).toEqual(expected);
});

test("things that are numbered in one list are not computed from one another", () => {
  const rows: RowsLiteral = [
    ["费用", "单位1", "单位2", "单位3", "单位4"],
    ["面积", 139, 108, 73, 104],
    ["月数", 3, 3, 3, 3],
    ["应收", 1167.6, 907.2, 613.2, 873.6],
    ["优惠", 20, 50, 50, 20],
    ["实收", 1147.6, 857.2, 563.2, 853.6],
    ["逾期天数", 0, 15, 0, 40],
  ];
  expect(told(rows)).toEqual([]);
});

test("what two kinds of money leave is not the fourth one where a third kind stands beside them", () => {
  const lines: readonly (readonly number[])[] = [
    [300, 0, 0, 52.5],
    [0, 0, 185, 0],
    [0, 3963.8, 0, 0],
    [260.4, 120, 0, 33],
  ];
  const sum = (parts: readonly number[]): number => Math.round(parts.reduce((a, b) => a + b, 0) * 100) / 100;
  const names = ["客运站改造", "国企退休人员社会化", "征地拆迁补偿", "校园食堂提升"];
  const rows = names.map((name, index) => [name, sum(lines[index] ?? []), ...(lines[index] ?? [])]);
  expect(
    told([
      ["项目支出按资金性质执行情况表（单位：万元）"],
      ["项目名称", "执行数合计", "一般公共预算", "政府性基金", "国有资本经营", "单位自有"],
      ...rows,
    ]),
  ).toEqual([]);
});

/** Grants carried on: what was taken to income, and in few lines what was granted anew or set against costs. */
function grants(last: number): RowsLiteral {
  return [
    ["补助项目", "年初余额", "新增补助", "计入收益", "冲减成本", "年末余额"],
    ["核心技术攻关", 3390779.62, null, 254655, null, 3136124.62],
    ["面板项目", 7991842.69, null, 403653.48, null, 7588189.21],
    ["技改项目", 4057972, null, 497004, null, 3560968],
    ["掩膜板研发", 7242064.2, null, 517193.58, null, 6724870.62],
    ["设备贴息", 87645078.41, null, 150000, 7016806.62, 80478271.79],
    ["其他", 86824980.78, 20190000, 10559423.01, null, last],
  ];
}

test.each<[string, number, readonly string[]]>([
  ["what keeps them from it stands in the same line", 96455557.77, []],
  ["nothing in the line accounts for it", 76355557.77, ["row_sum_mismatch 表!F7 → 76265557.77"]],
])("lines of which some have a further term: %s", (_, last, expected) => {
  expect(told(grants(last))).toEqual(expected);
});

/** Money given in three batches, and in some counties taken back or given once more. */
function batches(last: number): RowsLiteral {
  return [
    ["县区", "全年合计", "第一批", "第二批", "第三批", "年中收回", "收回再安排"],
    ["濉溪县", 165.5, 153, null, 12.5],
    ["界首县", 188, 174, 14],
    ["颍上县", 50.5, 30, 8, 12.5],
    ["临泉县", 193.5, 181, 12.5],
    ["金寨县", 175.5, 116, 47, 12.5],
    ["宿松县", 214.5, 194, 8, 12.5],
    ["太湖县", 98, 35, 55, 8],
    ["霍山县", last, 35, 55, 8, -3.5, 6.6],
  ];
}

test.each<[string, number, readonly string[]]>([
  ["both account for the difference", 101.1, []],
  ["they do not", 111.1, ["row_sum_mismatch 表!B9"]],
])("a line with two further terms of which %s", (_, last, expected) => {
  expect(told(batches(last)).map((text) => text.split(" → ")[0])).toEqual(expected);
});

test("points given beside the criteria, in the few lines that have any, belong to the final score", () => {
  const rows = (last: number): RowsLiteral => [
    ["县区", "资金规模（万元）", "自评得分", "复核得分", "加分", "扣分", "最终得分"],
    ["甲县", 1200, 96, 92.5, 1, null, 93.5],
    ["乙县", 860, 94, 90, null, 2, 88],
    ["丙市", 1540, 95.5, 88.5, 2, null, last],
    ["丁区", 640, 93, 84, null, 0.5, 83.5],
    ["戊县", 720, 90, 79, null, 3, 76],
  ];
  expect(told(rows(90.5))).toEqual([]);
  expect(told(rows(95.5))).toEqual(["row_sum_mismatch 表!G4 → 90.5"]);
});

test("what was cut is not worked out from the budgets before and after where more was added as well", () => {
  const lines: readonly (readonly [string, number, number | null, number | null, number])[] = [
    ["水质自动监测站", 260, null, null, 251.37],
    ["黑臭水体治理", 480, 65, null, 512.6],
    ["危险废物管理平台", 135, null, 28.5, 106.5],
    ["油烟在线监控", 88, null, null, 73.9],
    ["水源地隔离防护", 210, 30, 12, 219.84],
    ["生态文明宣传", 42, null, 5, 36.2],
    ["土壤污染详查", 156, null, null, 156],
    ["噪声自动监测", 98, null, 41.2, 55.1],
  ];
  const rows = lines.map(([name, first, more, cut, spent]) => {
    const budget = Math.round((first + (more ?? 0) - (cut ?? 0)) * 100) / 100;
    return [name, first, more, cut, budget, spent];
  });
  const headings = ["项目名称", "年初预算", "追加", "调减（收回）", "调整后预算", "累计支出"];
  expect(told([["预算调整及执行情况表（单位：万元）"], headings, ...rows])).toEqual([]);
});

test.each(["毛利率（%）", "Effective tax rate4 (%)"])(
  "the change of %s is stated in points, beside changes in per cent",
  (name) => {
    const rows: RowsLiteral = [
      ["项目", 2019, 2018, "变动（%）"],
      ["订单", 532, 470, 13.2],
      ["营业收入", 503.6, 476.9, 5.6],
      ["毛利", 368.6, 344.5, 7],
      [name, 13, 15.4, -2.4],
      ["税前利润", 89.6, 61.2, 46.4],
      ["现金余额", 183.2, 121.6, 50.7],
    ];
    expect(told(rows)).toEqual([]);
  },
);

test("persons times standard is what is due, and what was paid beside it may be less", () => {
  const rows: RowsLiteral = [
    ["公用经费补助资金分配及支付表"],
    ["学校名称", "学生数（人）", "补助标准（元/生）", "应拨金额（元）", "实拨金额（元）"],
    ["青溪县第一小学", 412, 650, 267800, 267800],
    ["青溪县第二小学", 285, 650, 185250, 178750],
    ["白石镇中心小学", 633, 650, 411450, 411450],
    ["龙口中学", 871, 850, 740350, 740350],
  ];
  expect(told(rows)).toEqual([]);
});

test.each<[string, number, readonly string[]]>([
  ["is not in all others", -4, []],
  ["is not what is lacking", -5, ["row_sum_mismatch 表!E5 → 343"]],
])(
  "what was broken or found stands in a column of zeros, and the closing stock of a line with some %s",
  (_, adjust, findings) => {
    const rows: RowsLiteral = [
      ["品名", "期初数量", "入库数量", "出库数量", "期末数量", "盘盈盘亏"],
      ["角码", 184, 76, 41, 219, 0],
      ["铰链", 246, 26, 217, 55, 0],
      ["滑轨", 95, 140, 88, 147, 0],
      ["门吸", 373, 208, 238, 339, adjust],
      ["锁芯", 118, 61, 97, 82, 0],
      ["把手", 207, 35, 64, 178, 0],
      ["胶垫", 330, 90, 111, 309, 0],
    ];
    expect(told(rows)).toEqual(findings);
  },
);

const QUARTERS = ["Item", "Jan", "Feb", "Mar", "Q1", "Apr", "May", "Jun", "Q2"];

function household(...savings: readonly number[]): RowsLiteral {
  return [
    ["Our money"],
    QUARTERS,
    ["Rent", 1150, 1150, 1150, 3450, 1150, 1150, 1160, 3460],
    ["Electricity", 699, 84, 659, 1442, 846, 671, 824, 2341],
    ["Food", 881, 723, 886, 2490, 579, 229, 222, 1030],
    ["Car", 453, 754, 224, 1431, 509, 600, 802, 1911],
    ["Savings", ...savings],
  ];
}

test.each<[string, readonly number[], number]>([
  ["repeats the last month in both quarters", [3151, 4752, 5500, 5500, 6783, 8736, 8415, 8415], 0],
  ["repeats it once", [3151, 4752, 5500, 5500, 6783, 8736, 8415, 23934], 1],
  ["repeats another month", [3151, 4752, 5500, 4752, 6783, 8736, 8415, 8736], 2],
])("a line among sums of months that %s", (_, savings, findings) => {
  expect(told(household(...savings))).toHaveLength(findings);
});

test.each<[string, RowsLiteral[number], number]>([
  ["shares", ["Top two", 0.3277, 0.4525, 0.3966, 0.1094, 0.3443], 0],
  ["counts", ["Asked", 184, 161, 224, 121, 190], 1],
])("a line of %s below lines of counts that add up", (_, last, findings) => {
  const rows: RowsLiteral = [
    ["How satisfied are you with the library?"],
    ["Answer", "Under 20", "20–39", "40–59", "60+", "All"],
    ["very", 48, 59, 48, 9, 164],
    ["rather", 10, 41, 21, 5, 77],
    ["neither", 36, 44, 55, 59, 194],
    ["rather not", 30, 22, 22, 31, 105],
    last,
  ];
  expect(told(rows)).toHaveLength(findings);
});

test("beside two rates stands how the rate changed, which is no rate of the changes", () => {
  const [revenue, hours] = [
    [80000, 86000, 636000],
    [3890, 3481, 33133],
  ] as const;
  const perHour = revenue.map((amount, index) => amount / (hours[index] ?? 1));
  const lines: readonly (readonly [string, ...number[]])[] = [
    ["Orders", 977, 936, 7995],
    ["Late", 30, 38, 384],
    ["Returns", 26, 11, 265],
    ["Revenue", ...revenue],
    ["Hours", ...hours],
    ["Revenue per hour", ...perHour],
  ];
  const rows: RowsLiteral = [
    ["Board, September"],
    ["KPI", "Now", "Prior month", "Change", "YTD"],
    ...lines.map(([name, now = 0, prior = 1, year = 0]): RowsLiteral[number] => [
      name,
      now,
      prior,
      now / prior - 1,
      year,
    ]),
  ];
  expect(told(rows)).toEqual([]);
});

test("a 1 without decimals stands for less than all as well, and does not tell what a rate is a part of", () => {
  const pledges = [
    [250, 125, 0],
    [100, 50, 0],
    [50, 50, 0],
    [50, 50, 1.3],
    [100, 50, 0],
    [50, 25, 0],
    [20, 10, 0.54],
    [100, 50, 1.3],
    [20, 0, 0.35],
    [20, 20, 0.73],
    [760, 430, 4.22],
  ] as const;
  const rows: RowsLiteral = [
    ["Pledges"],
    ["Donor", "Pledged", "Received", "Fee", "Net", "Done %"],
    ...pledges.map(([pledged, received, fee], index): RowsLiteral[number] => {
      const name = index === pledges.length - 1 ? "All" : `Donor ${String(index + 1)}`;
      return [name, pledged, received, fee, Math.round((received - fee) * 100) / 100, received / pledged];
    }),
  ];
  expect(told(rows)).toEqual([]);
});

/** What each restricted fund had, got, spent, was given by others, gained, and has left. */
const FUNDS: RowsLiteral = [
  ["Note 18: Movement in restricted funds (£)"],
  ["Fund", "Balance at 1 April", "Income", "Expenditure", "Transfers", "Gains/(losses)", "Balance at 31 March"],
  ["Families First", 12450, 88000, -91320, 0, 0, 9130],
  ["City Bridge Trust", 0, 45000, -38775, 0, 0, 6225],
  ["Henry Smith Charity", 8200, 30000, -36110, -2090, 0, 0],
  ["Capital appeal", 154300, 26750, -12000, 2090, 3415, 174555],
  ["Hardship fund", 3310, 9120, -8875, 0, 0, 3555],
  ["Total restricted funds", 178260, 198870, -187080, 0, 3415, 193465],
];

test("what was there at first follows from nothing that came afterwards", () => {
  expect(told(FUNDS)).toEqual([]);
});

test("the marks of four quarters are no sums or differences of each other, whatever they happen to rise by", () => {
  const lots: readonly (readonly [string, number, number, number, number, number])[] = [
    ["一标段", 92.5, 94, 91.5, 93, 92.75],
    ["二标段", 88, 86.5, 90.5, 89, 88.5],
    ["三标段", 95, 96.5, 94, 95.5, 95.25],
    ["四标段", 79.5, 82, 84.5, 78, 81],
  ];
  const rows: RowsLiteral = [
    ["环卫服务季度考核"],
    ["标段", "一季度", "二季度", "三季度", "四季度", "年度得分"],
    ...lots,
  ];
  expect(told(rows)).toEqual([]);
});

test("what a place reached is not worked out from its score, which a line of satisfaction may earn in full", () => {
  const rows: RowsLiteral = [
    ["农田建设补助资金绩效评价得分表"],
    ["指标", "分值", "云阳市", null, "临海市", null],
    [null, null, "完成值", "得分", "完成值", "得分"],
    ["建成面积完成率", 20, "100%", 20, "92%", 18.4],
    ["节水灌溉面积完成率", 15, "100%", 15, "88%", 13.2],
    ["上图入库及时率", 10, "90%", 9, "80%", 8],
    ["资金执行率", 10, "97%", 9.7, "86%", 8.6],
    ["新增产能完成率", 35, "100%", 35, "96%", 33.6],
    ["受益农户满意度", 10, "94%", 10, "89%", 9.5],
  ];
  expect(toldWithExpected({ 表: rows })).toEqual([]);
});
