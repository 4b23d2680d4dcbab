import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { createXlsx } from "../../../src/adapters/xlsx/xlsx-workbook";
import type { PlannedCell } from "../../../src/sheets/plan";

const HEADINGS = ["序号", "项目名称", "项目单位", "预算数", "支出数", "中央资金", "省级资金", "市级资金", "县级资金"];
/** Columns of money by source, each with some of its amounts typed as text. */
const SOURCES = [5, 6, 7, 8];

/**
 * A register of so many projects with a little more findings than projects: every fourth spent more than its budget
 * (an error), and every fifth amount of each source is text (for information). Gives the file.
 */
export function manyFindings(projects: number): string {
  const row = (index: number, values: readonly (string | number)[]): PlannedCell[] =>
    values.map((value, col) => ({ row: index, col, value }));
  const cells = [
    ...row(0, ["项目支出执行情况表"]),
    ...row(1, ["单位：万元"]),
    ...row(2, HEADINGS),
    ...Array.from({ length: projects }, (_, index) => {
      const budget = 1000 + (index % 37);
      const spent = index % 4 === 0 ? budget + 7 + (index % 23) : budget - 3;
      const sources = SOURCES.map((col) => {
        const amount = 20 + ((index * col) % 91);
        return (index + col) % 5 === 0 ? `${amount}.00` : amount;
      });
      const name = `数字档案建设项目${index + 1}`;
      return row(index + 3, [index + 1, name, `第${(index % 90) + 1}中学`, budget, spent, ...sources]);
    }).flat(),
  ];
  const file = path.join(mkdtempSync(path.join(tmpdir(), "fundscore-many-")), "many.xlsx");
  writeFileSync(file, createXlsx([{ title: "执行情况", cells, columnWidths: [], merges: [] }]));
  return file;
}
