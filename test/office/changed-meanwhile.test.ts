/** @jest-environment ./test/office/host/excel-environment.ts */
import { workbookOf } from "../../src/adapters/memory/memory-workbook";
import { officePort } from "../../src/adapters/office/office-port";
import { OWN_AREA_NAME } from "../../src/sheets/own/own-sheets";
import type { Mark, WorkbookChanges } from "../../src/sheets/plan";
import type { Workbook } from "../../src/sheets/workbook";
import { valueAt } from "../../src/sheets/workbook";
import type { SheetState } from "./host/model/state";
import type { SimulatedExcel } from "./host/model/workbook";
import { ExcelForTests } from "./open-excel";
import { overviewSheet, scoreSheet } from "./plans";

/** The user goes on working between two runs, or between opening the pane and writing. */
let excel: ExcelForTests;

beforeAll(async () => {
  excel = await ExcelForTests.start();
});

const mark = (sheet: string, row: number): Mark => ({
  range: { sheet, top: row, left: 0, bottom: row, right: 0 },
  severity: "error",
});
const RUN: WorkbookChanges = { sheets: [overviewSheet(), scoreSheet(3)], marks: [mark("汇总", 1), mark("明细", 0)] };

async function scored(): Promise<SimulatedExcel> {
  const simulated = excel.open(
    workbookOf({
      汇总: [
        ["学校", 1],
        ["医院", 2],
      ],
      明细: [["a", 1]],
    }),
  );
  await applied(RUN);
  return simulated;
}

async function applied(changes: WorkbookChanges): Promise<void> {
  const done = await officePort().apply(changes);
  if (!done.ok) throw new Error(JSON.stringify(done.refusal));
}

async function read(): Promise<Workbook> {
  const done = await officePort().read();
  if (!done.ok) throw new Error(done.refusal.code);
  return done.value;
}

const marksOn = ({ conditionalFormats }: SheetState): unknown[] => conditionalFormats.map(({ areas }) => areas);

/** The user inserts rows above everything: cells, conditional formats, merges, names and charts move down. */
function insertRows(sheet: SheetState, rows: number): void {
  sheet.cells = new Map([...sheet.cells].map(([key, cell]) => [key + rows * 16_384, cell]));
  for (const format of sheet.conditionalFormats) {
    format.areas = format.areas.map((area) => ({ ...area, top: area.top + rows, bottom: area.bottom + rows }));
  }
  sheet.merges = sheet.merges.map((area) => ({ ...area, top: area.top + rows, bottom: area.bottom + rows }));
  sheet.validations = sheet.validations.map((one) => ({
    ...one,
    area: { ...one.area, top: one.area.top + rows, bottom: one.area.bottom + rows },
  }));
  for (const name of sheet.names) {
    name.formula = name.formula.replaceAll(/\$(\d+)/g, (_, row: string) => `$${Number(row) + rows}`);
  }
}

describe("a sheet of the user's", () => {
  test("that was renamed keeps its marks until they are cleared, and all of them go", async () => {
    const simulated = await scored();
    simulated.sheet("汇总").name = "汇总（定稿）";
    expect(marksOn(simulated.sheet("汇总（定稿）"))).toHaveLength(1);
    await applied({ sheets: [], marks: [] });
    expect(marksOn(simulated.sheet("汇总（定稿）"))).toEqual([]);
    expect(marksOn(simulated.sheet("明细"))).toEqual([]);
  });

  test("that was deleted is no trouble, neither for a run nor for clearing", async () => {
    const simulated = await scored();
    simulated.state.sheets = simulated.state.sheets.filter(({ name }) => name !== "明细");
    await applied(RUN);
    expect(marksOn(simulated.sheet("汇总"))).toHaveLength(1);
    await applied({ sheets: [], marks: [] });
    expect(marksOn(simulated.sheet("汇总"))).toEqual([]);
  });

  test("that got rows above the marked cell has the mark moved along, and it goes with all others", async () => {
    const simulated = await scored();
    insertRows(simulated.sheet("汇总"), 3);
    expect(marksOn(simulated.sheet("汇总"))).toEqual([[{ top: 4, left: 0, bottom: 4, right: 0 }]]);
    await applied({ sheets: [], marks: [] });
    expect(marksOn(simulated.sheet("汇总"))).toEqual([]);
  });

  test("that was copied with its marks is cleared too", async () => {
    const simulated = await scored();
    const original = simulated.sheet("汇总");
    simulated.state.sheets.push({
      ...structuredClone(original),
      id: "{00000000-0001-0000-0000-000000000099}",
      name: "汇总 (2)",
    });
    await applied({ sheets: [], marks: [] });
    expect(marksOn(simulated.sheet("汇总"))).toEqual([]);
    expect(marksOn(simulated.sheet("汇总 (2)"))).toEqual([]);
  });

  test("that was protected with a mark on it is named, and the marks of the others stay", async () => {
    const simulated = await scored();
    simulated.sheet("明细").isProtected = true;
    expect(await officePort().apply({ sheets: [], marks: [] })).toEqual({
      ok: false,
      refusal: { code: "sheet-protected", facts: { sheet: "明细" } },
    });
    expect(marksOn(simulated.sheet("汇总"))).toHaveLength(1);
  });
});

describe("a sheet of ours", () => {
  test("that was deleted is written again at its place", async () => {
    const simulated = await scored();
    simulated.state.sheets = simulated.state.sheets.filter(({ name }) => name !== "总览");
    await applied(RUN);
    expect(simulated.state.sheets.map(({ name }) => name)).toEqual(["汇总", "明细", "总览", "项目得分"]);
  });

  test("into which the user inserted rows is written from its top again, and what stood above is left alone", async () => {
    const simulated = await scored();
    const sheet = simulated.sheet("项目得分");
    insertRows(sheet, 2);
    simulated.type("项目得分", "F1", "局里的批注");
    expect(sheet.names.find(({ name }) => name === OWN_AREA_NAME)?.formula).toContain("$A$3:");
    await applied({ sheets: [scoreSheet(3)] });
    const grid = (await read()).grids.find(({ own }) => own === "project-scores")!;
    expect(valueAt(grid, 0, 0)).toBe("各项目得分");
    expect(valueAt(grid, 0, 5)).toBe("局里的批注");
    expect(grid.rowCount).toBe(6);
    expect(grid.merges).toHaveLength(1);
  });

  test("that the user hid or moved is reused where it stands", async () => {
    const simulated = await scored();
    const { id } = simulated.sheet("项目得分");
    simulated.sheet("项目得分").visibility = "Hidden";
    simulated.state.sheets.unshift(...simulated.state.sheets.splice(3, 1));
    await applied(RUN);
    expect(simulated.state.sheets[0]).toMatchObject({ id, name: "项目得分", visibility: "Visible" });
    expect(simulated.state.sheets).toHaveLength(4);
  });

  test("that the user copied leaves the copy to the user", async () => {
    const simulated = await scored();
    const copy = { ...structuredClone(simulated.sheet("项目得分")), id: "{copy}", name: "项目得分 (2)" };
    simulated.state.sheets.push(copy);
    await applied({ sheets: [scoreSheet(1)] });
    expect(simulated.state.sheets.map(({ name }) => name)).toEqual([
      "汇总",
      "明细",
      "总览",
      "项目得分",
      "项目得分 (2)",
    ]);
    expect(copy.cells.get(5 * 16_384)?.value).toBe("002");
  });
});
