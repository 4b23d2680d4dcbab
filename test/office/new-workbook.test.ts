/** @jest-environment ./test/office/host/excel-environment.ts */
import { workbookOf } from "../../src/adapters/memory/memory-workbook";
import { openNewWorkbook } from "../../src/adapters/office/host/new-workbook";
import { createXlsx, readXlsx } from "../../src/adapters/xlsx/xlsx-workbook";
import type { SheetPlan } from "../../src/sheets/plan";
import { ExcelForTests } from "./open-excel";

const PLAN: Omit<SheetPlan, "id"> = {
  title: "汇总",
  cells: [{ row: 0, col: 0, value: "项目名称" }],
  merges: [],
  columnWidths: [20],
};

let excel: ExcelForTests;
beforeAll(async () => (excel = await ExcelForTests.start()));

test("a new workbook opens in a window of its own with what was planned, the open one stays as it is", async () => {
  const open = excel.open(workbookOf({ 表: [["甲"]] }));
  excel.requests();
  expect(await openNewWorkbook(createXlsx([PLAN]))).toEqual({ ok: true, value: undefined });
  expect(excel.requests()).toBeLessThanOrEqual(2);
  const [base64 = ""] = open.book.openedBeside;
  const read = readXlsx(new Uint8Array(Buffer.from(base64, "base64")), "new.xlsx");
  expect(read.ok && read.value.grids.map(({ sheet, values }) => [sheet, values])).toEqual([["汇总", [["项目名称"]]]]);
  expect(open.state.sheets.map(({ name }) => name)).toEqual(["表"]);
});

test("a host that refuses is told as a refusal with its code", async () => {
  excel.open(workbookOf({ 表: [["甲"]] }));
  excel.host.faults.plan({ transport: "AccessDenied" });
  expect(await openNewWorkbook(createXlsx([PLAN]))).toMatchObject({ ok: false, refusal: { code: "access-denied" } });
});
