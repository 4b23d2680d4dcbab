/** @jest-environment ./test/office/host/excel-environment.ts */
import { workbookOf } from "../../src/adapters/memory/memory-workbook";
import { watchCells } from "../../src/adapters/office/host/changes";
import { officePort } from "../../src/adapters/office/office-port";
import { EditedCells } from "../../src/adapters/office/reading/edited-cells";
import { holds } from "../../src/sheets/cell-edit";
import { ExcelForTests } from "./open-excel";

let excel: ExcelForTests;

beforeAll(async () => {
  excel = await ExcelForTests.start();
});

const settled = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 50));

/** A workbook that was read, and what is known of the user's edits since. */
async function watched() {
  const simulated = excel.open(workbookOf({ 汇总: [["学校", 1, { v: 2, f: "B1*2" }]] }));
  const edited = new EditedCells();
  const watching = await watchCells(({ touched }) => edited.note(touched));
  const read = await officePort().read();
  if (!watching.ok || !read.ok) throw new Error("refused");
  return {
    simulated,
    edited,
    types: async (cell: string, entry: string | number) => {
      simulated.type("汇总", cell, entry);
      excel.host.flushEvents();
      await settled();
    },
    isAsRead: async () => {
      const cells = await edited.now();
      return cells && holds(read.value, cells);
    },
  };
}

test("a cell that was changed and changed back holds what was read, its kind and its formula included", async () => {
  const { types, isAsRead } = await watched();
  await types("B1", 5);
  expect(await isAsRead()).toBe(false);
  await types("B1", 1);
  expect(await isAsRead()).toBe(true);
  await types("C1", 2);
  expect(await isAsRead()).toBe(false);
  await types("C1", "=B1*2");
  expect(await isAsRead()).toBe(true);
  await types("D9", "新");
  expect(await isAsRead()).toBe(false);
  await types("D9", "");
  expect(await isAsRead()).toBe(true);
});

test("where rows came or went, or formulas wait to be calculated, nothing is said", async () => {
  const { edited, simulated, types, isAsRead } = await watched();
  await types("B1", 1);
  simulated.state.calculationMode = "Manual";
  expect(await isAsRead()).toBeUndefined();
  simulated.state.calculationMode = "Automatic";
  expect(await isAsRead()).toBe(true);
  edited.note(undefined);
  expect(await isAsRead()).toBeUndefined();
  edited.forget();
  expect(await isAsRead()).toBe(true);
});
