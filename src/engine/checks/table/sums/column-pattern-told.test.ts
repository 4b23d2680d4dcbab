import { toldWithExpected } from "../../../../../test/support/outcome-of";
import type { RowsLiteral } from "../../../../adapters/memory/memory-workbook";

const told = (rows: RowsLiteral): readonly string[] => toldWithExpected({ 表: rows });

/** 运费清单: one line of which the sum is `sum`, with a remark. */
function freight(sum: number, remark: string): RowsLiteral {
  const lines = [
    [412.5, 24.75, 15, 30],
    [386.2, 23.17, 0, 0],
    [1204.6, 72.28, 36, 15],
    [598.81, 35.93, 3, 30],
    [276.4, 16.58, 15, 0],
    [845.3, 50.72, 0, 15],
  ];
  const cents = (figure: number): number => Math.round(figure * 100) / 100;
  const sums = lines.map((line, index) => (index === 3 ? sum : cents(line.reduce((all, each) => all + each, 0))));
  return [
    ["六月运费清单（元）"],
    ["运单号", "运费", "燃油附加", "保价费", "派送费", "合计", "备注"],
    ...lines.map((line, index) => [`YD60${String(index)}`, ...line, sums[index] ?? 0, index === 3 ? remark : ""]),
    [
      "合计",
      ...[0, 1, 2, 3].map((col) => cents(lines.reduce((all, line) => all + (line[col] ?? 0), 0))),
      cents(sums.reduce((all, each) => all + each, 0)),
      "",
    ],
  ];
}

test.each<[string, number, string, readonly string[]]>([
  ["by as much as the remark takes off", 647.74, "迟到扣20元", []],
  ["by the share that the remark takes off", 600.97, "老客户优惠10%", []],
  ["by half, as the remark says", 333.87, "签约首月减半", []],
  ["by another amount than the remark takes off", 637.74, "迟到扣20元", ["row_sum_mismatch 表!F6 → 667.74"]],
  ["by what the remark names, though it takes off nothing", 647.74, "第20号车", ["row_sum_mismatch 表!F6 → 667.74"]],
])("a sum that is off %s", (_, sum, remark, findings) => {
  expect(told(freight(sum, remark))).toEqual(findings);
});

/** 提成表: commission, bonus and what was drawn in advance; nobody is paid less than nothing. */
function payable(fourth: number, sixth: number): RowsLiteral {
  const lines: readonly (readonly [number, number, number])[] = [
    [1840, 500, -1000],
    [2310, 0, -1000],
    [1675, 0, -1000],
    [620, 0, -1000],
    [3120, 500, -1000],
    [745, 0, -1000],
    [1980, 0, -1000],
  ];
  const due = lines.map(([own, bonus, drawn], index) =>
    index === 3 ? fourth : index === 5 ? sixth : own + bonus + drawn,
  );
  return [
    ["业务员提成表（元）"],
    ["业务员", "提成", "奖金", "预支", "应付"],
    ...lines.map((line, index) => [`业务员${String(index)}`, ...line, due[index] ?? 0]),
  ];
}

test.each<[string, number, number, readonly string[]]>([
  ["several lines, of which none is below it", 0, 0, []],
  ["one line, where another is below it", 0, -255, ["row_sum_mismatch 表!E6 → -380"]],
])("0 in place of a sum below nothing in %s", (_, fourth, sixth, findings) => {
  expect(told(payable(fourth, sixth))).toEqual(findings);
});
