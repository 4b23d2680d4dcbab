/** @jest-environment ./test/office/host/excel-environment.ts */
import { workbookOf } from "../../src/adapters/memory/memory-workbook";
import { officePort } from "../../src/adapters/office/office-port";
import type { SheetPlan } from "../../src/sheets/plan";
import { ExcelForTests } from "./open-excel";

let excel: ExcelForTests;

beforeAll(async () => {
  excel = await ExcelForTests.start();
});

/** A sheet of cards, from and to which rows they go. */
function cards(...blocks: readonly (readonly [number, number])[]): SheetPlan {
  return {
    id: "fund-scores",
    title: "指标评分",
    cells: Array.from({ length: 80 }, (_, row) => ({ row, col: 0, value: `第${row + 1}行` })),
    columnWidths: [20, 30],
    print: { landscape: true, keepTogether: blocks.map(([top, bottom]) => ({ top, bottom })) },
  };
}

test("pages begin with cards that they would tear; scoring again doubles none and keeps none of rows that moved", async () => {
  const simulated = excel.open(workbookOf({ 汇总: [["学校", 1]] }));
  const breaksAfter = async (plan: SheetPlan): Promise<unknown> => {
    const written = await officePort().apply({ sheets: [plan] });
    expect(written.ok).toBe(true);
    return simulated.state.sheets.find(({ name }) => name === "指标评分")?.page["HorizontalPageBreaks"];
  };
  expect(await breaksAfter(cards([1, 20], [22, 41]))).toEqual(["A23"]);
  expect(await breaksAfter(cards([1, 20], [22, 41]))).toEqual(["A23"]);
  expect(await breaksAfter(cards([1, 25], [27, 46]))).toEqual(["A28"]);
  expect(await breaksAfter(cards())).toBeUndefined();
  expect(simulated.state.sheets.find(({ name }) => name === "汇总")?.page).toEqual({});
});
