import { seriousIn } from "../../../../../test/support/outcome-of";
import type { RowsLiteral } from "../../../../adapters/memory/memory-workbook";
import { formatPlace } from "../../../../domain/cells/address";
import { wordsOf } from "../../words";

const FEBRUARY: RowsLiteral = [
  ["2月支出"],
  ["单位：万元"],
  ["序号", "项目名称", "本月支出"],
  [1, "云溪镇河道整治工程", 20.35],
  [2, "白石乡校舍安全加固项目", 64.82],
  [3, "临海县公共图书馆免费开放经费", 10.08],
  [4, "平湖区应急广播体系建设项目", 50.84],
  [5, "金沙镇社区养老设施建设项目", 28.35],
  [null, "合计", 174.44],
];

function quarter(february: number, total: number): RowsLiteral {
  return [
    ["一季度支出汇总"],
    ["单位：万元"],
    ["序号", "项目名称", "年度预算", "2月", "3月"],
    [1, "云溪镇河道整治工程", 236.37, 20.35, 16.55],
    [2, "白石乡校舍安全加固项目", 678.04, 64.82, 23.09],
    [3, "临海县公共图书馆免费开放经费", 318.68, february, 27.82],
    [4, "平湖区应急广播体系建设项目", 570.78, 50.84, 37.83],
    [5, "金沙镇社区养老设施建设项目", 547.16, 28.35, 33.25],
    [null, "合计", 2351.03, total, 138.54],
  ];
}

function told(february: number, total: number): readonly string[] {
  return seriousIn({ "2月": FEBRUARY, 一季度: quarter(february, total) }).map(
    (finding) => `${finding.kind} ${formatPlace(finding.at)}: ${wordsOf(finding, "zh").message}`,
  );
}

test("a figure that another table has otherwise is told with the other one where the sum agrees with it", () => {
  expect(told(13.08, 174.44)).toEqual([
    "cross_sheet_value_mismatch 一季度!D6: “临海县公共图书馆免费开放经费”的“2月”在本表为13.08，在2月!C6为10.08，相差3.00。",
  ]);
});

test("a sum that is wrong by itself stays the one that is told", () => {
  expect(told(10.08, 177.44)).toEqual([
    "total_mismatch 一季度!D9: “合计”的“2月”填177.44，所含5项明细相加为174.44，相差3.00。",
  ]);
});

test("a figure that differs from the other table is not doubted where the sum agrees with it", () => {
  expect(told(13.08, 177.44)).toEqual([]);
});

test("a figure that follows from the others of its line is right, though another table and a wrong total have it otherwise", () => {
  const due: RowsLiteral = [
    ["应发情况"],
    ["单位：元"],
    ["学校", "资助人数", "应发金额"],
    ["一中", 135, 120000],
    ["二中", 111, 96500],
    ["实验", 102, 89000],
    ["职高", 178, 161000],
    ["合计", 526, 466500],
  ];
  const paid: RowsLiteral = [
    ["银行代发回单汇总"],
    ["单位：元"],
    ["学校", "发放金额", "退回金额", "实发金额"],
    ["一中", 120000, 1500, 118500],
    ["二中", 96500, 0, 96500],
    ["实验", 89000, 0, 89000],
    ["职高", 161000, 0, 161000],
    ["合计", 466500, 1500, 466500],
  ];
  const found = seriousIn({ 应发: due, 回单: paid });
  expect(found.map(({ kind, at }) => `${kind} ${formatPlace(at)}`)).toEqual(["total_mismatch 回单!D8"]);
});
