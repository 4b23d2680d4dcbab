import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { createXlsx } from "../../../src/adapters/xlsx/xlsx-workbook";
import type { PlannedCell } from "../../../src/sheets/plan";

const HEADINGS = ["序号", "项目名称", "项目单位", "预算数（万元）", "支出数（万元）", "执行率（%）"];

/** A register of so many projects, each with a typed execution rate that its own figures contradict. Gives the file. */
export function manyFindings(count: number): string {
  const row = (index: number, values: readonly (string | number)[]): PlannedCell[] =>
    values.map((value, col) => ({ row: index, col, value }));
  const cells = [
    ...row(0, ["项目支出执行情况表"]),
    ...row(1, HEADINGS),
    ...Array.from({ length: count }, (_, index) => {
      const budget = 100 + (index % 37);
      const spent = 60 + (index % 23);
      const wrong = Math.round((spent / budget) * 10_000) / 100 + 7.5 + (index % 5);
      return row(index + 2, [
        index + 1,
        `数字档案建设项目${index + 1}`,
        `第${(index % 90) + 1}中学`,
        budget,
        spent,
        wrong,
      ]);
    }).flat(),
  ];
  const file = path.join(mkdtempSync(path.join(tmpdir(), "fundscore-many-")), "many.xlsx");
  writeFileSync(file, createXlsx([{ title: "执行情况", cells, columnWidths: [], merges: [] }]));
  return file;
}
