import { type RowsLiteral, workbookOf } from "../../../../adapters/memory/memory-workbook";
import { evaluateWorkbook } from "../../../../app/evaluate-workbook";
import { formatPlace } from "../../../../domain/cells/address";

type Sheets = Readonly<Record<string, RowsLiteral>>;

/** The likely causes that are named for the errors of a workbook. */
function causes(sheets: Sheets): readonly string[] {
  const evaluated = evaluateWorkbook(workbookOf(sheets), { lang: "zh" });
  if (!evaluated.ok) throw new Error(evaluated.refusal.code);
  return evaluated.value.outcome.findings
    .filter(({ severity }) => severity === "error")
    .flatMap(({ explanations }) =>
      explanations.map(({ code, cells }) => `${code} ${cells.map(formatPlace).join(" ")}`),
    );
}

const HEAD = ["序号", "项目名称", "年初预算", "调整数", "全年预算数", "上年支出", "全年执行数"];

function execution(cells: Readonly<Record<string, number>> = {}): RowsLiteral {
  const lines: readonly (readonly [string, number, number, number, number, number])[] = [
    ["云溪镇河道整治工程", 412.36, 20.5, 432.86, 377.41, 401.23],
    ["白石乡校舍安全加固项目", 618.07, -35.2, 582.87, 540.02, 566.64],
    ["临海县公共图书馆免费开放经费", 203.55, 11.4, 214.95, 188.3, 207.19],
    ["平湖区应急广播体系建设项目", 955.28, -60.1, 895.18, 903.77, 871.46],
  ];
  return [
    ["项目支出预算执行情况表"],
    ["单位：万元"],
    HEAD,
    ...lines.map(([name, initial, change, budget, before, spent], index) => {
      const row = index + 4;
      return [index + 1, name, initial, change, cells[`E${row}`] ?? budget, before, spent];
    }),
    [null, "合计", 2189.26, -63.4, 2125.86, 2009.5, 2046.52],
  ];
}

test("a sound table has no causes", () => {
  expect(causes({ 执行: execution() })).toEqual([]);
});

test.each<[string, Readonly<Record<string, number>>, string]>([
  ["the figure of the column beside it", { E6: 203.55 }, "neighbour-column 执行!C6"],
  ["the figure of the line above it", { E6: 582.87 }, "neighbour-row 执行!E5"],
  ["last year's figure", { E5: 540.02 }, "last-year 执行!F5"],
])("%s is named as the likely cause", (_, cells, cause) => {
  expect(causes({ 执行: execution(cells) })).toContain(cause);
});

test("a figure that stands nowhere else in its line has no such cause", () => {
  const found = causes({ 执行: execution({ E6: 219.47 }) });
  expect(found.filter((cause) => /^(?:neighbour|last-year)/u.test(cause))).toEqual([]);
});
