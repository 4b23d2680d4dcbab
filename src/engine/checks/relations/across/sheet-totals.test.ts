import { toldWithExpected } from "../../../../../test/support/outcome-of";
import type { CellLiteral, RowsLiteral } from "../../../../adapters/memory/memory-workbook";

const PROJECTS = ["定西薯种繁育", "陇南花椒加工", "庆阳苹果冷链", "张掖湿地监测"];

/** One year's execution, with a total of budget and spending. */
function year(name: string, budgets: readonly number[], spent: readonly number[]): RowsLiteral {
  const rate = (part: number, whole: number): string => `${((part / whole) * 100).toFixed(2)}%`;
  const sum = (figures: readonly number[]): number => figures.reduce((total, each) => total + each, 0);
  const rows = PROJECTS.map((project, place): CellLiteral[] => {
    const [whole = 0, part = 0] = [budgets[place], spent[place]];
    return [place + 1, project, whole, part, rate(part, whole)];
  });
  return [
    [`${name}年度预算执行情况表（单位：万元）`],
    ["序号", "项目名称", "预算数", "执行数", "执行率"],
    ...rows,
    [null, "合计", sum(budgets), sum(spent), rate(sum(spent), sum(budgets))],
  ];
}

function compared(budget: number, rate: string): Readonly<Record<string, RowsLiteral>> {
  return {
    "2022年执行": year("2022", [110, 220, 310, 90], [100, 210, 300, 80]),
    "2023年执行": year("2023", [130, 240, 300, 80], [120, 230, 270, 75]),
    两年比较: [
      ["年度", "预算数（万元）", "执行数（万元）", "执行率"],
      ["2022年", 730, 690, "94.52%"],
      ["2023年", budget, 695, rate],
    ],
  };
}

test.each<[string, number, string, readonly string[]]>([
  ["as they are", 750, "92.67%", []],
  ["one otherwise", 770, "92.67%", ["cross_sheet_total_mismatch 两年比较!B3 → 750"]],
])("a summary with a line for the sheet of each year states their totals %s", (_, budget, rate, findings) => {
  expect(toldWithExpected(compared(budget, rate))).toEqual(findings);
});

const WORKS = ["农机购置补贴", "消防水源建设", "校园安防提升", "古籍保护修复"];

/** What a bureau's projects cost, on the sheet of the bureau. */
function bureau(budgets: readonly number[], spent: readonly number[]): RowsLiteral {
  const sum = (figures: readonly number[]): number => figures.reduce((total, each) => total + each, 0);
  const rows = budgets.map((budget, place): CellLiteral[] => [
    place + 1,
    WORKS[place] ?? "",
    budget,
    spent[place] ?? 0,
  ]);
  return [["序号", "项目名称", "预算数", "支出数"], ...rows, [null, "合计", sum(budgets), sum(spent)]];
}

test("a summary that states the budgets of all sheets is held to what they spent, though most of that is wrong", () => {
  const told = (spent: readonly number[]): readonly string[] =>
    toldWithExpected({
      教育局: bureau([171, 533, 144, 591], [171, 465, 101, 577]),
      水利局: bureau([129, 305, 96, 66], [102, 280, 81, 58]),
      民政局: bureau([228, 512, 426, 424], [181, 512, 400, 424]),
      汇总: [
        ["部门", "预算合计", "支出合计"],
        ["市教育局", 1439, spent[0] ?? 0],
        ["市水利局", 596, spent[1] ?? 0],
        ["市民政局", 1590, spent[2] ?? 0],
      ],
    });
  expect(told([1314, 521, 1517])).toEqual([]);
  expect(told([1314, 571, 1571])).toEqual([
    "cross_sheet_total_mismatch 汇总!C3 → 521",
    "cross_sheet_total_mismatch 汇总!C4 → 1517",
  ]);
});
