import { toldWithExpected } from "../../../../../test/support/outcome-of";
import type { RowsLiteral } from "../../../../adapters/memory/memory-workbook";

const told = (rows: RowsLiteral): readonly string[] => toldWithExpected({ 表: rows });

type Changes = Readonly<Record<string, number | string>>;

function changed(rows: RowsLiteral, changes: Changes): RowsLiteral {
  return rows.map((row, line) =>
    row.map((cell, index) => changes[`${String.fromCharCode(65 + index)}${line + 1}`] ?? cell),
  );
}

const SURVEY: RowsLiteral = [
  ["公共自行车服务满意度调查统计表"],
  ["站点", "发放问卷(份)", "回收问卷(份)", "回收率", "满意", "基本满意", "不满意", "满意度"],
  ["青年广场站", 120, 112, "93.33%", 80, 26, 6, "94.64%"],
  ["火车站站", 150, 141, "94.00%", 92, 37, 12, "91.49%"],
  ["医学院站", 100, 97, "97.00%", 71, 22, 4, "95.88%"],
  ["体育馆站", 80, 74, "92.50%", 55, 15, 4, "94.59%"],
  ["合计", 450, 424, "94.22%", 298, 100, 26, "93.87%"],
];

test.each<[string, Changes, readonly string[]]>([
  ["all agree", {}, []],
  ["answers make what came back, behind its rate", { F4: 31 }, ["row_sum_mismatch 表!F4 → 37"]],
  [
    "one wrong answer hides no wrong rate in a table of four lines",
    { F4: 31, H3: "97.64%" },
    ["rate_mismatch 表!H3 → 94.64%", "row_sum_mismatch 表!F4 → 37"],
  ],
])("beside the total of a short table: %s", (_, changes, findings) => {
  expect(told(changed(SURVEY, changes))).toEqual(findings);
});

const TRAINEES: RowsLiteral = [
  ["住院医师规范化培训补助测算表"],
  ["单位：人、万元"],
  ["专业基地", "2022级", "2023级", "2024级", "在培人数", "补助标准", "补助金额"],
  ["内科", 6, 5, 4, 15, 3, 45],
  ["外科", 4, 4, 3, 11, 3, 33],
  ["儿科", 3, 2, 2, 7, 3, 21],
  ["全科", 8, 7, 6, 21, 3, 63],
  ["合计", 21, 18, 15, 54, null, 162],
];

test.each<[string, Changes, readonly string[]]>([
  ["all agree", {}, []],
  ["persons times a standard in the unit of the sheet", { G5: 30 }, ["row_sum_mismatch 表!G5 → 33"]],
  ["years make the persons, though one line of four does not", { E7: 23 }, ["row_sum_mismatch 表!E7 → 21"]],
])("persons and money on one sheet: %s", (_, changes, findings) => {
  expect(told(changed(TRAINEES, changes))).toEqual(findings);
});

const VILLAGES: RowsLiteral = [
  ["农村综合改革分类明细"],
  ["单位：个、万元"],
  ["类别", "实施村数", "预算", "支出", "村均投入"],
  ["一事一议", 26, 412, 405.6, 15.85],
  ["美丽庭院", 18, 230, 221.9, 12.78],
  ["农村改厕", 33, 588, 570, 17.82],
  ["村级活动场所", 9, 315, 315, 35],
  ["合计", 86, 1545, 1512.5, 17.97],
];

test("what each village costs is worked out in the unit of the money, that of all villages too", () => {
  expect(told(VILLAGES)).toEqual([]);
  expect(told(changed(VILLAGES, { E6: 18.72 }))).toEqual(["rate_mismatch 表!E6 → 17.82"]);
  expect(told(changed(VILLAGES, { E8: 20.36 }))).toEqual(["rate_mismatch 表!E8 → 17.97"]);
});

test("the same amounts of several years make those of all years, however far apart", () => {
  const lines = [
    ["生态廊道", 300, 288, 320, 311.5, 350, 340],
    ["矿山修复", 820, 745.6, 900, 871, 760, 752.2],
    ["湿地保护", 140, 140, 150, 146, 160, 155.3],
    ["林长制", 60, 57, 65, 65, 70, 66.8],
  ] as const;
  const round = (value: number): number => Math.round(value * 100) / 100;
  const rows: RowsLiteral = [
    ["2022—2024年林业资金执行情况"],
    ["单位：万元"],
    ["项目", "2022年", null, null, "2023年", null, null, "2024年", null, null, "三年合计", null],
    [null, "预算", "支出", "备注", "预算", "支出", "备注", "预算", "支出", "备注", "预算", "支出"],
    ...lines.map(([name, a, b, c, d, e, f]) => {
      return [name, a, b, null, c, d, null, e, f, null, round(a + c + e), round(b + d + f)];
    }),
  ];
  expect(told(rows)).toEqual([]);
  expect(told(changed(rows, { L6: 2408.8 }))).toEqual(["row_sum_mismatch 表!L6 → 2368.8"]);
});

const REVIEWED: RowsLiteral = [
  ["项目支出绩效自评复核评分表"],
  ["三级指标", "分值", "自评得分", "核减分", "复核得分"],
  ["预算执行率", 10, 9.6, 0, 9.6],
  ["建设实训室", 15, 15, 1.25, 13.75],
  ["购置设备", 25, 25, 0, 25],
  ["按期完成率", 20, 20, 0.5, 19.5],
  ["校企合作机制", 15, 14, 2, 12],
  ["学生满意度", 15, 15, 0, 15],
  ["合计", 100, 98.6, 3.75, 94.85],
];

test("points taken off an indicator that is called a rate are points", () => {
  expect(told(REVIEWED)).toEqual([]);
  expect(told(changed(REVIEWED, { E6: 20, E9: 95.35 }))).toEqual(["row_sum_mismatch 表!E6 → 19.5"]);
});

test("of totals that contradict each other the one that is its column's sum is right", () => {
  expect(told(changed(REVIEWED, { E9: 94.35 }))).toEqual(["score_total_mismatch 表!E9 → 94.85"]);
});
