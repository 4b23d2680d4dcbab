import { type DetailedSheets, toldWithExpected } from "../../../../../test/support/outcome-of";
import type { RowsLiteral } from "../../../../adapters/memory/memory-workbook";
import { changed } from "../../example-sheets";

const told = (rows: RowsLiteral): readonly string[] => toldWithExpected({ 表: rows });

/** Projects of five fields by grade; `change` puts another figure into a cell. */
function graded(change: Readonly<Record<string, number | string>> = {}): RowsLiteral {
  const lines = [
    ["教育", 12, 5, 5, 2, 0],
    ["卫生健康", 9, 4, 3, 1, 1],
    ["农业农村", 16, 6, 7, 2, 1],
    ["交通运输", 7, 2, 4, 1, 0],
    ["文化旅游", 11, 1, 6, 3, 1],
  ] as const;
  const percent = (part: number, whole: number): string => `${((part / whole) * 100).toFixed(2)}%`;
  const rows: RowsLiteral = [
    ["项目自评复核结果统计表"],
    ["领域", "项目数", "优", "良", "中", "差", "优秀率", "优良率"],
    ...lines.map(([name, all, first, second, third, last]) => [
      name,
      all,
      first,
      second,
      third,
      last,
      percent(first, all),
      percent(first + second, all),
    ]),
  ];
  return changed(rows, change);
}

test.each<[string, Readonly<Record<string, number | string>>, readonly string[]]>([
  ["as it is", {}, []],
  ["another one", { H5: "91.25%" }, ["rate_mismatch 表!H5 → 81.25%"]],
  ["a count of one grade that both rates contradict", { C3: 6 }, ["row_sum_mismatch 表!C3 → 5"]],
])("the share of projects with one of the two best grades: %s", (_, change, expected) => {
  expect(told(graded(change))).toEqual(expected);
});

function survey(change: Readonly<Record<string, number | string>> = {}): RowsLiteral {
  const rows: RowsLiteral = [
    ["满意度调查统计表"],
    ["站点", "回收问卷（份）", "满意", "基本满意", "不满意", "满意度"],
    ["青年广场站", 112, 80, 26, 6, "94.64%"],
    ["火车站站", 141, 92, 37, 12, "91.49%"],
    ["医学院站", 97, 71, 22, 4, "95.88%"],
    ["体育馆站", 74, 55, 15, 4, "94.59%"],
    ["开发区站", 186, 121, 48, 17, "90.86%"],
  ];
  return changed(rows, change);
}

test.each<[string, Readonly<Record<string, number | string>>, readonly string[]]>([
  ["as they are", {}, []],
  ["with a wrong share", { F4: "89.49%" }, ["rate_mismatch 表!F4 → 91.49%"]],
  ["with a wrong sum of them", { B6: 84 }, ["row_sum_mismatch 表!B6 → 74"]],
])("answers add up to what came back, though only one heading says of what: %s", (_, change, expected) => {
  expect(told(survey(change))).toEqual(expected);
});

const SCHOOLS: RowsLiteral = [
  ["校舍建设项目造价情况表"],
  ["单位：平方米、万元、元/平方米"],
  ["项目", "建筑面积", "总投资", "单方造价"],
  ["第一小学教学楼", 4200, 1176, 2800],
  ["实验中学食堂", 1850, 536.5, 2900],
  ["城南幼儿园", 3600, 1047.6, 2910],
  ["职教中心实训楼", 7800, 2301, 2950],
  ["特殊教育学校", 2100, 651, 3100],
  ["合计", 19550, 5712.1, 2921.79],
];

test.each<[string, Readonly<Record<string, number>>, readonly string[]]>([
  ["which is no sum below them", {}, []],
  ["of one of them", { D5: 2800 }, ["rate_mismatch 表!D5 → 2900"]],
  ["of all", { D9: 3020 }, ["rate_mismatch 表!D9 → 2921.79"]],
])("the cost of a piece in yuan, of money in 万元, %s", (_, change, expected) => {
  expect(told(changed(SCHOOLS, change))).toEqual(expected);
});

test("trainees by their first year are counted, whatever money stands beside them", () => {
  const rows: RowsLiteral = [
    ["规培补助测算表"],
    ["单位：人、万元"],
    ["专业基地", "2022级", "2023级", "2024级", "在培人数", "补助金额"],
    ["内科", 26, 15, 14, 55, 165],
    ["外科", 14, 24, 13, 51, 153],
    ["儿科", 13, 12, 22, 47, 141],
    ["全科", 38, 27, 16, 83, 243],
    ["麻醉科", 12, 22, 11, 45, 135],
  ];
  expect(told(rows)).toEqual(["row_sum_mismatch 表!E7 → 81"]);
});

/** Plan and payment of each quarter; the year's spending is what was paid in all four. */
const quarters = (changes: Readonly<Record<string, number>> = {}): RowsLiteral => {
  const lines: readonly (readonly [string, number, readonly (readonly [number, number])[]])[] = [
    [
      "送戏下乡",
      860_000,
      [
        [150_000, 148_000],
        [200_000, 210_000],
        [260_000, 255_600],
        [250_000, 239_400],
      ],
    ],
    [
      "农家书屋",
      420_000,
      [
        [0, 0],
        [210_000, 198_500],
        [120_000, 131_200],
        [90_000, 84_300],
      ],
    ],
    [
      "文化站设备",
      1_350_000,
      [
        [200_000, 0],
        [450_000, 512_800],
        [400_000, 386_450],
        [300_000, 420_750],
      ],
    ],
    [
      "非遗传承",
      240_000,
      [
        [60_000, 60_000],
        [60_000, 60_000],
        [60_000, 60_000],
        [60_000, 60_000],
      ],
    ],
    [
      "场馆开放",
      980_000,
      [
        [245_000, 245_000],
        [245_000, 240_800],
        [245_000, 238_900],
        [245_000, 251_300],
      ],
    ],
    [
      "全民阅读",
      315_000,
      [
        [50_000, 42_300],
        [85_000, 91_240],
        [90_000, 76_500],
        [90_000, 88_760],
      ],
    ],
  ];
  const rows = lines.map(([name, budget, parts]) => {
    const paid = parts.reduce((sum, [, each]) => sum + each, 0);
    return [name, budget, ...parts.flat(), changes[name] ?? paid];
  });
  const captions = ["一季度", "二季度", "三季度", "四季度"].flatMap((quarter) => [quarter, null]);
  return [
    ["文化惠民专项资金分季度支出情况表（单位：元）"],
    ["项目", "年度预算", ...captions, "全年支出"],
    [null, null, ...captions.map((_, place) => (place % 2 === 0 ? "计划" : "实际")), null],
    ...rows,
  ];
};

test("what was paid in each quarter makes the year's spending, the plans beside it left out", () => {
  const book = (changes?: Readonly<Record<string, number>>): DetailedSheets => ({
    表: { rows: quarters(changes), merges: ["C2:D2", "E2:F2", "G2:H2", "I2:J2", "A2:A3", "B2:B3", "K2:K3"] },
  });
  expect(toldWithExpected(book())).toEqual([]);
  expect(toldWithExpected(book({ 文化站设备: 1_302_000, 全民阅读: 289_800 }))).toEqual([
    "row_sum_mismatch 表!K6 → 1320000",
    "row_sum_mismatch 表!K9 → 298800",
  ]);
});

/** What a review gave for four parts beside the bureau's own total, which stands between the parts and the review's. */
function reviewed(change: Readonly<Record<string, number | string>> = {}): RowsLiteral {
  const lines = [
    ["档案数字化", 9.77, 38.4, 27.4, 8.9, 87.67, 84.47, -3.2],
    ["政务热线运维", 9.07, 42.2, 24.9, 9.6, 90.77, 85.77, -5],
    ["电子政务外网", 9.06, 42.4, 25.1, 9.2, 85.76, 85.76, 0],
    ["党建阵地建设", 9.44, 45.3, 20.5, 8.4, 88.64, 83.64, -5],
    ["法律援助办案", 8.42, 36, 29.4, 8.1, 81.92, 81.92, 0],
    ["公证惠民", 9.11, 40.9, 25, 8.6, 85.11, 83.61, -1.5],
    ["社区矫正", 8.38, 34.1, 22, 8.8, 74.78, 73.28, -1.5],
  ] as const;
  const rows: RowsLiteral = [
    ["2023年度项目支出绩效自评复核结果汇总表"],
    ["项目名称", "预算执行（10分）", "产出（50分）", "效益（30分）", "满意度（10分）", "自评得分", "复核得分", "差异"],
    ...lines,
  ];
  return changed(rows, change);
}

test.each<[string, Readonly<Record<string, number | string>>, readonly string[]]>([
  ["as they are", {}, []],
  ["with a total that neither parts nor difference bear out", { G9: 74.18 }, ["row_sum_mismatch 表!G9 → 73.28"]],
])("columns that share a hundred points make the score that most lines say: %s", (_, change, expected) => {
  expect(told(reviewed(change))).toEqual(expected);
});

/** Marks of four parts, extras that few have, and deductions; `total` is that of 交通局. */
const withDeductions = (total: number): RowsLiteral => [
  ["2023年度部门预算绩效管理考核得分表"],
  ["部门", "目标管理（20分）", "运行监控（25分）", "绩效评价（30分）", "结果应用（25分）", "加分", "扣分", "总分"],
  ["财政局", 19, 24, 28.5, 24, 2, null, 97.5],
  ["教育局", 18.5, 23, 27, 22.5, 1, 0.5, 91.5],
  ["卫健委", 18, 22.5, 26, 21, null, null, 87.5],
  ["交通局", 17, 20, 25.5, 20, null, 1, total],
  ["文旅局", 15, 19.5, 23, 18.5, null, null, 76],
  ["住建局", 14, 16, 20, 15, null, 3, 62],
];

test("extras are added and deductions taken away, though few lines have either", () => {
  expect(told(withDeductions(81.5))).toEqual([]);
  expect(told(withDeductions(83.5))).toEqual(["row_sum_mismatch 表!H6 → 81.5"]);
});
