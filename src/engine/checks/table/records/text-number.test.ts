import type { PlainRows } from "../../../../../test/support/ordinary-books/calculated";
import { calculated } from "../../../../../test/support/ordinary-books/calculated";
import { outcomeOf } from "../../../../../test/support/outcome-of";
import { workbookOf } from "../../../../adapters/memory/memory-workbook";
import { evaluateWorkbook } from "../../../../app/evaluate-workbook";
import { formatPlace } from "../../../../domain/cells/address";

/** Where a number is told to stand as text, of a register with these amounts. */
function told(...amounts: readonly (number | string)[]): readonly string[] {
  const rows = amounts.map((amount, place) => [place + 1, `第${place + 1}水厂改造工程`, amount]);
  const workbook = workbookOf({ 清单: [["序号", "项目名称", "预算数（万元）"], ...rows] });
  const evaluated = evaluateWorkbook(workbook, { lang: "zh" });
  if (!evaluated.ok) throw new Error(evaluated.refusal.code);
  return evaluated.value.outcome.findings
    .filter(({ kind }) => kind === "number_stored_as_text")
    .map(({ at }) => formatPlace(at));
}

test.each<[string, readonly (number | string)[], readonly string[]]>([
  ["one text among three numbers", [120.5, "372.62", 88, 61.3], ["清单!C3"]],
  ["one text among two numbers, which may be how the sheet is kept", [120.5, "372.62", 88], []],
  ["a column of texts", ["120.5", "372.62", "88.00", "61.30", 40], []],
])("%s", (_, amounts, expected) => {
  expect(told(...amounts)).toEqual(expected);
});

test.each<[string, PlainRows, readonly string[]]>([
  [
    "in a ledger that nothing else is known of",
    [["日期", "凭证号", "收款人", "金额"], ...payments("71800")],
    ["warning 台账!D3"],
  ],
  [
    "a code with leading noughts, of which only a remark is made",
    [["日期", "凭证号", "收款人", "金额"], ...payments("00718")],
    ["info 台账!D3"],
  ],
  ["a word among the numbers", [["日期", "凭证号", "收款人", "金额"], ...payments("待定")], []],
])("a text that a SUM leaves out: %s", (_, rows, expected) => {
  const told = outcomeOf(calculated({ 台账: rows })).findings.filter(({ kind }) => kind === "number_stored_as_text");
  expect(told.map(({ severity, at }) => `${severity} ${formatPlace(at)}`)).toEqual(expected);
});

function payments(second: string): PlainRows {
  return [
    ["2024-01-15", "记-1", "合作社", 52300],
    ["2024-02-15", "记-2", "施工队", second],
    ["2024-03-15", "记-3", "农户", 8800],
    ["2024-04-15", "记-4", "农户", 12450],
    [null, null, "合计", "=SUM(D2:D5)"],
  ];
}

test("a text that two sums leave out is one finding with both, and no second one at either", () => {
  const rows: PlainRows = [
    ["月份", "甲单位", "乙单位", "丙单位", "丁单位", "合计"],
    ...[
      [14.2, 9.1, 7.7, 3.6],
      [11.8, 16.4, 5.2, 8.9],
      [20.3, "24.8", 9.6, 1.4],
      [8.7, 13.5, 12.1, 6.2],
      [17.9, 10.6, 4.3, 5.5],
    ].map((amounts, index) => [`${index + 1}月`, ...amounts, `=SUM(B${index + 2}:E${index + 2})`]),
    ["全年", ...["B", "C", "D", "E", "F"].map((column) => `=SUM(${column}2:${column}6)`)],
  ];
  const told = outcomeOf(calculated({ 分月: rows })).findings.filter(({ severity }) => severity !== "info");
  expect(told.map(({ kind, at, related }) => [kind, formatPlace(at), related.map(formatPlace)])).toEqual([
    ["number_stored_as_text", "分月!C4", ["分月!F4", "分月!C7"]],
  ]);
});
