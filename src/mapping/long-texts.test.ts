import { workbookOf } from "../adapters/memory/memory-workbook";
import { mapWorkbook } from "./map-workbook";

/** Texts as long as a cell can hold once took each pattern the square of their length: this test would not end. */
const UNITS = ["项", "1", "1,", "[", "（", "得12分", "2023/", "1 ", "项目1，金额2万元；", "a'"];

test.each(UNITS.map((unit) => [unit, unit.repeat(Math.floor(32_767 / unit.length))]))(
  "a table with cells full of “%s” is read",
  (_, text) => {
    const rows = Array.from({ length: 40 }, (__, row) => [`项目${row}`, 10, 9, text]);
    const titles = [[text], ["项目名称", "预算数", "支出数", "备注", text]];
    const mapped = mapWorkbook(workbookOf({ 表: [...titles, ...rows] }));
    expect(mapped.sheets).toHaveLength(1);
  },
);
