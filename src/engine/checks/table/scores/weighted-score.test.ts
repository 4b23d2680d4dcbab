import { outcomeOf, toldWithExpected } from "../../../../../test/support/outcome-of";
import type { RowsLiteral } from "../../../../adapters/memory/memory-workbook";
import { formatPlace } from "../../../../domain/cells/address";
import { changed } from "../../example-sheets";

const finals = (self: string, review: string, ...below: RowsLiteral): RowsLiteral => [
  ["2024年度项目绩效终评结果"],
  ["序号", "项目名称", self, review, "终评得分", "等级"],
  [1, "河道整治", 95, 90, 92, "优"],
  [2, "校舍加固", 90.5, 80, 84.2, "良"],
  [3, "图书馆开放", 98, 93.5, 95.3, "优"],
  [4, "应急广播", 92, 82, 86, "良"],
  [5, "养老设施", 88.25, 76, 80.9, "良"],
  ...below,
];

const STATED = finals("自评得分（40%）", "复核得分（占60%）");
const NOTED = finals("自评", "复核", ["注：终评得分=自评×40%+复核×60%。"]);
const UNSTATED = finals("自评得分", "复核得分");

test.each<[string, RowsLiteral, readonly string[]]>([
  ["stated in the headings", STATED, []],
  ["stated in the headings, one off", changed(STATED, { E6: 88 }), ["row_sum_mismatch 终评!E6 → 86"]],
  ["stated in a note, one off", changed(NOTED, { E6: 88 }), ["row_sum_mismatch 终评!E6 → 86"]],
  ["that only the lines show, one off", changed(UNSTATED, { E6: 88 }), ["row_sum_mismatch 终评!E6 → 86"]],
  ["that most lines do not follow", changed(STATED, { E3: 91, E4: 85, E5: 94, E6: 88 }), []],
  ["of which two lines show nothing", UNSTATED.slice(0, 4).concat([[3, "图书馆开放", 98, 93.5, 94, "优"]]), []],
])("final scores of self-evaluation and review by parts %s", (_, rows, expected) => {
  expect(toldWithExpected({ 终评: rows })).toEqual(expected);
});

const SELF: RowsLiteral = [
  ["2024年度项目绩效自评得分"],
  ["序号", "项目名称", "自评得分"],
  [1, "河道整治", 95],
  [2, "校舍加固", 90.5],
  [3, "图书馆开放", 98],
  [4, "应急广播", 92],
  [5, "养老设施", 88.25],
  ["", "平均分", 92.75],
];

test.each<[string, RowsLiteral, readonly string[]]>([
  ["is right", STATED, []],
  [
    "is wrong itself, as its own average says",
    [...changed(STATED, { C6: 82 }), ["", "平均分", 92.75, 84.3, 87.68, ""]],
    ["average_mismatch 终评!C6 → 92"],
  ],
])("one of the scores that a final score is made of %s", (_, rows, expected) => {
  expect(toldWithExpected({ 自评: SELF, 终评: rows })).toEqual(expected);
});

test("a final score that is wrong names the scores that it is made of", () => {
  const { findings } = outcomeOf({ 终评: changed(STATED, { E6: 88 }) });
  expect(findings.map(({ at, related }) => [at, ...related].map(formatPlace))).toEqual([
    ["终评!E6", "终评!C6", "终评!D6"],
  ]);
});

const panel = (third: number, fourth: number): RowsLiteral => [
  ["项目评审综合得分表"],
  ["序号", "项目", "组长（40%）", "专家A（30%）", "专家B（30%）", "综合得分", "建议"],
  [1, "海岛垃圾转运船", 88, 84, 90, 87.4, "支持"],
  [2, "渔港视频监控", 82, 86, 80, 82.6, "支持"],
  [3, "休闲渔业码头", 79, 81, 76, third, "修改后支持"],
  [4, "海带苗种繁育", 86, 88, 82, fourth, "支持"],
];

test.each<[string, number, number, readonly string[]]>([
  ["of which all are right", 78.7, 85.4, []],
  ["of which one is wrong", 78.7, 84.5, ["row_sum_mismatch 评审!F6 → 85.4"]],
  ["of which two are wrong", 79.7, 84.5, ["row_sum_mismatch 评审!F5 → 78.7", "row_sum_mismatch 评审!F6 → 85.4"]],
])("scores of evaluators whose headings say how much each counts, %s", (_, third, fourth, expected) => {
  expect(toldWithExpected({ 评审: panel(third, fourth) })).toEqual(expected);
});
