import { INDICATOR_HEADINGS } from "../../support/form-headings";
import { PaperSheet } from "../paper/book";
import { heightOf, wrappedLines } from "../paper/row-height";
import type { FormFacts, FormIndicator } from "./form-facts";
import { EXECUTION_POINTS, resultsOf } from "./form-facts";

const WIDTHS = [11, 13, 19, 24, 17, 17, 9, 11, 30] as const;
const AMOUNT = { format: "#,##0.00" } as const;
const LAST = WIDTHS.length - 1;
/** Rows counted from 0: the money block begins at 4, the indicators' headings stand in 11. */
const FUNDS = 5;
const INDICATORS = 12;

/** Where a form's results stand, for the summary's formulas. */
export interface DrawnFormSheet {
  readonly sheet: PaperSheet;
  readonly totalRow: number;
}

/** The form 项目支出绩效自评表 with amounts in 元, its sums, rate and marks as formulas. */
export function drawFormSheet(name: string, form: FormFacts): DrawnFormSheet {
  const sheet = new PaperSheet(name);
  WIDTHS.forEach((width, col) => sheet.widths.set(col, width));
  sheet.put(0, 0, "项目支出绩效自评表", "title");
  sheet.merge(0, 0, 0, LAST);
  sheet.heights.set(0, 32);
  sheet.put(1, 0, `（${form.year}年度）`, "subtitle");
  sheet.merge(1, 0, 1, LAST);
  drawHead(sheet, form);
  drawFunds(sheet, form);
  drawGoals(sheet, form);
  const totalRow = drawIndicators(sheet, form.indicators);
  drawTotal(sheet, form, totalRow);
  sheet.frame(2, 0, totalRow, LAST);
  return { sheet, totalRow };
}

function pair(
  sheet: PaperSheet,
  row: number,
  col: number,
  label: string,
  value: string,
  valueCols: readonly [number, number],
): void {
  sheet.put(row, col, label, "heading");
  sheet.merge(row, col, row, col + 1);
  sheet.put(row, valueCols[0], value, "text");
  sheet.merge(row, valueCols[0], row, valueCols[1]);
}

function drawHead(sheet: PaperSheet, form: FormFacts): void {
  pair(sheet, 2, 0, "项目名称", form.name, [2, LAST]);
  pair(sheet, 3, 0, "主管部门", form.department, [2, 4]);
  pair(sheet, 3, 5, "实施单位", form.unit, [7, LAST]);
  for (const row of [2, 3]) sheet.heights.set(row, 24);
}

function drawFunds(sheet: PaperSheet, form: FormFacts): void {
  const { budget, spent, rate, executionScore } = resultsOf(form);
  sheet.put(4, 0, "项目资金（元）", "heading");
  sheet.merge(4, 0, 8, 1);
  sheet.put(4, 2, "", "heading");
  ["年初预算数", "全年预算数（A）", "全年执行数（B）", "分值", "执行率（B/A）", "得分"].forEach((text, index) =>
    sheet.put(4, 3 + index, text, "heading"),
  );
  ["年度资金总额", "其中：本年财政拨款", "上年结转资金", "其他资金"].forEach((text, index) =>
    sheet.put(FUNDS + index, 2, text, "text"),
  );
  const initial = [form.initial, 0, 0];
  [initial, form.funds, form.spent].forEach((parts, index) => {
    const col = 3 + index;
    const letter = "DEF"[index] ?? "D";
    const total = [form.initial, budget, spent][index] ?? 0;
    sheet.put(FUNDS, col, total, "number", { ...AMOUNT, formula: `SUM(${letter}7:${letter}9)` });
    parts.forEach((part, offset) => sheet.put(FUNDS + 1 + offset, col, part, "number", AMOUNT));
  });
  sheet.put(FUNDS, 6, EXECUTION_POINTS, "number");
  sheet.put(FUNDS, 7, rate, "number", { format: "0.00%", formula: "F6/E6" });
  sheet.put(FUNDS, 8, executionScore, "number", { format: "0.00", formula: "ROUND(G6*MIN(1,F6/E6),2)" });
  for (const row of [4, 5, 6, 7, 8, 9]) sheet.heights.set(row, 20);
  for (const row of [6, 7, 8]) for (const col of [6, 7, 8]) sheet.put(row, col, "—", "text", { align: "center" });
}

function drawGoals(sheet: PaperSheet, { goal, done }: FormFacts): void {
  sheet.put(9, 0, "年度总体目标", "heading");
  sheet.merge(9, 0, 10, 0);
  sheet.put(9, 1, "预期目标", "heading");
  sheet.merge(9, 1, 9, 4);
  sheet.put(9, 5, "实际完成情况", "heading");
  sheet.merge(9, 5, 9, LAST);
  sheet.put(10, 1, goal, "text");
  sheet.merge(10, 1, 10, 4);
  sheet.put(10, 5, done, "text");
  sheet.merge(10, 5, 10, LAST);
  sheet.heights.set(10, heightOf(Math.max(wrappedLines(goal, 73), wrappedLines(done, 67), 2)));
}

/** Writes the indicators with merged level names; gives the row below. */
function drawIndicators(sheet: PaperSheet, indicators: readonly FormIndicator[]): number {
  sheet.put(11, 0, "绩效指标", "heading");
  INDICATOR_HEADINGS.forEach((text, index) => sheet.put(11, 1 + index, text, "heading"));
  sheet.heights.set(11, 24);
  indicators.forEach((line, index) => {
    const row = INDICATORS + index;
    const above = indicators[index - 1];
    const startsLevel1 = above?.level1 !== line.level1;
    if (startsLevel1)
      groupName(
        sheet,
        row,
        1,
        line.level1,
        runLength(indicators, index, ({ level1 }) => level1),
      );
    if (startsLevel1 || above.level2 !== line.level2) {
      groupName(
        sheet,
        row,
        2,
        line.level2,
        runLength(indicators, index, ({ level1, level2 }) => level1 + level2),
      );
    }
    sheet.put(row, 3, line.name, "text");
    sheet.put(row, 4, line.target, "text", { align: "center" });
    sheet.put(row, 5, line.actual, "text", { align: "center" });
    sheet.put(row, 6, line.weight, "number");
    sheet.put(row, 7, line.score, "number", { format: "0.00" });
    if (line.reason !== "") sheet.put(row, 8, line.reason, "text");
    sheet.heights.set(
      row,
      heightOf(Math.max(wrappedLines(line.name, WIDTHS[3]), wrappedLines(line.reason, WIDTHS[8]), 1)),
    );
  });
  const end = INDICATORS + indicators.length;
  sheet.merge(11, 0, end - 1, 0);
  return end;
}

function groupName(sheet: PaperSheet, row: number, col: number, name: string, rows: number): void {
  sheet.put(row, col, name, "text", { align: "center" });
  sheet.merge(row, col, row + rows - 1, col);
}

function runLength(
  indicators: readonly FormIndicator[],
  start: number,
  key: (indicator: FormIndicator) => string,
): number {
  const [first, ...rest] = indicators.slice(start).map(key);
  const other = rest.findIndex((each) => each !== first);
  return 1 + (other === -1 ? rest.length : other);
}

function drawTotal(sheet: PaperSheet, form: FormFacts, row: number): void {
  const first = INDICATORS + 1;
  sheet.put(row, 0, "总分", "total");
  sheet.heights.set(row, 22);
  sheet.merge(row, 0, row, 5);
  sheet.put(row, 6, 100, "total", { formula: `G6+SUM(G${first}:G${row})` });
  sheet.put(row, 7, resultsOf(form).total, "total", { format: "0.00", formula: `ROUND(I6+SUM(H${first}:H${row}),2)` });
}
