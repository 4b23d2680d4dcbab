import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { createXlsx } from "../../../src/adapters/xlsx/xlsx-workbook";
import type { SheetPlan } from "../../../src/sheets/plan";

type NewSheet = Omit<SheetPlan, "id">;

type Row = readonly (string | number | null)[];

/** Name, amount asked for, five scores, budget, spending from January to September, remark. */
const PROJECTS: readonly (readonly [string, number, Row, number, Row, string | null])[] = [
  ["云溪镇河道综合整治工程", 420, [92, 95, 90, 93, 94], 400, [20, 35, 30, 42, 38, 40, 36, 28, 31], null],
  ["白石乡中心校校舍安全加固", 260, [88, 86, 90, 87, 89], 260, [0, 0, 20, 26, 30, 22, 18, 10, 12], null],
  ["公共图书馆免费开放经费", 85.5, [85, 91, 62, 88, 90], 85.5, [7, 7, 7, 7, 7, 7, 7, 7, 7], null],
  [
    "应急广播体系建设（二期）",
    310,
    [84, 83, 86, 85, 82],
    300,
    [0, 0, 0, 5, 6, 10, 20, 18, 16],
    "设备招标流标一次，八月重新开标",
  ],
  ["社区居家养老服务设施建设", 180, [81, 84, 83, 80, 82], 180, [10, 12, 15, 14, 16, 15, 18, 13, 14], null],
  ["农村饮水安全巩固提升", 500, [79, 82, 80, 81, 78], 500, [0, 0, 10, 12, 15, 20, 22, 25, 26], null],
  ["数字政务服务大厅改造", 150, [76, 74, 78, null, 77], 150, [5, 9, 12, 14, 13, 15, 12, 14, 13], null],
  ["县域冷链物流示范点", 240, [70, 74, 72, 69, 73], 240, [0, 0, 0, 0, 0, 0, 8, 9, 11], null],
];

function sheet(title: string, rows: readonly Row[]): NewSheet {
  const cells = rows.flatMap((values, row) =>
    values.flatMap((value, col) => (value === null ? [] : [{ row, col, value }])),
  );
  return { title, cells, columnWidths: [], merges: [] };
}

/** A year's panel scores with the money there is, and the same projects' spending by month up to September. Gives the file. */
export function panelAndMonths(): string {
  const months = Array.from({ length: 9 }, (_, index) => `${index + 1}月`);
  const panel = sheet("专家评审", [
    ["2024年县级专项资金入库项目专家评审打分汇总表"],
    ["可安排资金：1200万元"],
    ["序号", "项目名称", "申报金额（万元）", "张建国", "李秀英", "王海涛", "赵晓敏", "孙立群"],
    ...PROJECTS.map(([name, asked, scores], index): Row => [index + 1, name, asked, ...scores]),
  ]);
  const spending = sheet("支出进度", [
    ["2024年县级专项资金支出进度表"],
    ["单位：万元"],
    ["序号", "项目名称", "预算数", ...months, "累计支出", "备注"],
    ...PROJECTS.map(([name, , , budget, spent, remark], index): Row => [
      index + 1,
      name,
      budget,
      ...spent,
      Math.round(spent.reduce((sum: number, month) => sum + Number(month), 0) * 100) / 100,
      remark,
    ]),
  ]);
  const file = path.join(mkdtempSync(path.join(tmpdir(), "fundscore-panel-")), "panel-and-months.xlsx");
  writeFileSync(file, createXlsx([panel, spending]));
  return file;
}
