import { quoteSheet } from "../../../src/domain/cells/address";
import type { PaperBook } from "../paper/book";
import { CHINESE_FONT, PaperSheet } from "../paper/book";
import { heightOf, wrappedLines } from "../paper/row-height";
import type { FormFacts } from "./form-facts";
import { FORMS, resultsOf } from "./form-facts";
import { drawFormSheet } from "./form-sheet";

const COLUMNS = [
  ["序号", 8],
  ["项目名称", 62],
  ["全年预算数", 18],
  ["全年执行数", 18],
  ["执行率", 12],
  ["自评得分", 12],
  ["自评等级", 12],
] as const;
const NAME_WIDTH = COLUMNS[1][1];
const FIRST = 3;

/** Four self-evaluation forms in 元 and the sheet that sums them up. */
export function formsYuanBook(): PaperBook {
  const forms = FORMS.map((form, index) => ({ form, ...drawFormSheet(`自评表${index + 1}`, form) }));
  const summary = new PaperSheet("自评汇总");
  COLUMNS.forEach(([heading, width], col) => {
    summary.widths.set(col, width);
    summary.put(2, col, heading, "heading");
  });
  summary.put(0, 0, "项目支出绩效自评结果汇总表", "title");
  summary.merge(0, 0, 0, COLUMNS.length - 1);
  summary.heights.set(0, 32);
  summary.put(1, 0, "单位：元", "unit");
  summary.merge(1, 0, 1, COLUMNS.length - 1);
  summary.heights.set(2, 24);
  forms.forEach(({ form, sheet, totalRow }, index) => summaryRow(summary, FIRST + index, form, sheet.name, totalRow));
  totalRow(summary, FIRST + forms.length);
  return { sheets: [summary, ...forms.map(({ sheet }) => sheet)], font: CHINESE_FONT };
}

function summaryRow(summary: PaperSheet, row: number, form: FormFacts, sheet: string, totalRow: number): void {
  const { budget, spent, rate, total } = resultsOf(form);
  const from = (cell: string): string => `${quoteSheet(sheet)}!${cell}`;
  summary.put(row, 0, row - FIRST + 1, "number", { align: "center" });
  summary.put(row, 1, form.name, "text");
  summary.put(row, 2, budget, "number", { format: "#,##0.00", formula: from("E6") });
  summary.put(row, 3, spent, "number", { format: "#,##0.00", formula: from("F6") });
  summary.put(row, 4, rate, "number", { format: "0.00%", formula: `D${row + 1}/C${row + 1}` });
  summary.put(row, 5, total, "number", { format: "0.00", formula: from(`H${totalRow + 1}`) });
  summary.put(row, 6, "优", "text", { align: "center" });
  summary.heights.set(row, heightOf(wrappedLines(form.name, NAME_WIDTH)));
}

function totalRow(summary: PaperSheet, row: number): void {
  const sum = (of: (form: FormFacts) => number): number =>
    FORMS.reduce((cents, form) => cents + Math.round(of(form) * 100), 0) / 100;
  const [budget, spent] = [sum((form) => resultsOf(form).budget), sum((form) => resultsOf(form).spent)];
  summary.put(row, 0, "合计", "total");
  summary.merge(row, 0, row, 1);
  summary.put(row, 2, budget, "total", { format: "#,##0.00", formula: `SUM(C${FIRST + 1}:C${row})` });
  summary.put(row, 3, spent, "total", { format: "#,##0.00", formula: `SUM(D${FIRST + 1}:D${row})` });
  summary.put(row, 4, spent / budget, "total", { format: "0.00%", formula: `D${row + 1}/C${row + 1}` });
  summary.frame(FIRST, 0, row, COLUMNS.length - 1);
}
