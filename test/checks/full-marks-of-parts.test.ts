import type { RowsLiteral } from "../../src/adapters/memory/memory-workbook";
import { toldWithExpected } from "../support/outcome-of";

const health = (total: number, marks: RowsLiteral[number]): RowsLiteral => [
  ["基本公共卫生服务项目绩效考核结果"],
  ["机构名称", "组织管理", "资金管理", "项目执行", "项目效果", "考核得分", "预算数（万元）"],
  marks,
  ["城关卫生院", 9.5, 14, 55.5, 13, 92, 32650],
  ["河东卫生院", 9, 13.5, 52, 12.5, total, 21480],
  ["松岭卫生院", 8, 12, 49.5, 11.5, 81, 15320],
  ["白石卫生院", 9.5, 14.5, 57, 14, 95, 18960],
];

test.each<[string, number, readonly string[]]>([
  ["add up, and are silent", 87, []],
  ["do not add up, and are told", 88, ["row_sum_mismatch 考核!F5 → 87"]],
])(
  "marks whose full marks share a hundred are points, whatever words of money name them: they %s",
  (_, total, expected) => {
    expect(toldWithExpected({ 考核: health(total, ["满分", 10, 15, 60, 15, 100]) })).toEqual(expected);
  },
);

test("full marks that make no hundred of their own show nothing of how a score is made", () => {
  expect(toldWithExpected({ 考核: health(88, ["满分", 10, 15, 60, 25, 100]) })).not.toContain(
    "row_sum_mismatch 考核!F5 → 87",
  );
});

const grants = (weighted: number): RowsLiteral => [
  ["Community grants - assessment matrix"],
  ["Applicant", "Local need", null, "Value for money", null, "Deliverability", null, "Total (max 100)", "Award (GBP)"],
  [null, null, 30, null, 40, null, 30, null, null],
  [null, "Score (0-5)", "Weighted", "Score (0-5)", "Weighted", "Score (0-5)", "Weighted", null, null],
  ["Canal Street Allotments", 4, 24, 4, 32, 5, 30, 86, 4800],
  ["Northside Youth Boxing", 5, 30, 3, 24, 3, 18, weighted, 7500],
  ["Friends of Mill Park", 2, 12, 3, 24, 3, 18, 54, 0],
  ["Repair Cafe Network", 4, 24, 5, 40, 4, 24, 88, 5400],
  ["Digital Buddies", 4, 24, 3, 24, 4, 24, 72, 6100],
];

test.each<[string, number, readonly string[]]>([
  ["a total that follows", 72, []],
  ["a total that does not", 75, ["row_sum_mismatch Assessment!H6 → 72"]],
])(
  "weights in the midst of a heading are part of it, and a maximum of points is no money: %s",
  (_, total, expected) => {
    const merges = ["A2:A4", "B2:C2", "D2:E2", "F2:G2", "H2:H4", "I2:I4"];
    expect(toldWithExpected({ Assessment: { rows: grants(total), merges } })).toEqual(expected);
  },
);
