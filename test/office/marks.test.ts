/** @jest-environment ./test/office/host/excel-environment.ts */
import { marksShown } from "../../src/adapters/office/marks/marks-shown";
import { officePort } from "../../src/adapters/office/office-port";
import type { Mark } from "../../src/sheets/plan";
import { openDressed } from "./dressed-book";
import type { SimulatedExcel } from "./host/model/workbook";
import { ExcelForTests } from "./open-excel";
import { overviewSheet } from "./plans";

let excel: ExcelForTests;

beforeAll(async () => {
  excel = await ExcelForTests.start();
});

async function mark(marks: readonly Mark[]): Promise<void> {
  const result = await officePort().apply({ sheets: [], marks });
  if (!result.ok) throw new Error(JSON.stringify(result.refusal));
}

function markOf(sheet: string, row: number, col: number, severity: Mark["severity"] = "error"): Mark {
  return { range: { sheet, top: row, left: col, bottom: row, right: col }, severity };
}

const formatsOn = (simulated: SimulatedExcel, sheet: string) =>
  simulated
    .sheet(sheet)
    .conditionalFormats.map(({ id, areas, rule }) => (id === "user" ? "user" : [rule, areas.length]));

describe("highlighting", () => {
  test("lays our own conditional formats over the cells, one for each severity, and changes nothing beneath", async () => {
    const simulated = openDressed(excel);
    await mark([
      markOf("汇总", 0, 1),
      markOf("汇总", 1, 1),
      markOf("汇总", 0, 0, "warning"),
      markOf("明细", 0, 0, "info"),
    ]);
    expect(formatsOn(simulated, "汇总")).toEqual([
      ['=LEN("_fundscore_mark:warning")>0', 1],
      ['=LEN("_fundscore_mark:error")>0', 2],
      "user",
    ]);
    expect(formatsOn(simulated, "明细")).toEqual([['=LEN("_fundscore_mark:info")>0', 1]]);
    expect(simulated.sheet("汇总").cells.get(1)?.look).toEqual({ "Fill.Color": "#00FF00" });
  });

  test("is taken away without trace, also after saving, closing and opening again", async () => {
    let simulated = openDressed(excel);
    const before = JSON.stringify(simulated.sheet("汇总").conditionalFormats);
    await mark([markOf("汇总", 0, 1), markOf("明细", 0, 0)]);
    simulated = excel.reopen(simulated);
    await mark([]);
    expect(JSON.stringify(simulated.sheet("汇总").conditionalFormats)).toBe(before);
    expect(simulated.sheet("明细").conditionalFormats).toEqual([]);
  });

  test("replaces the marks of the run before", async () => {
    const simulated = openDressed(excel);
    await mark([markOf("汇总", 0, 1)]);
    await mark([markOf("汇总", 1, 0, "info")]);
    expect(formatsOn(simulated, "汇总")).toEqual([['=LEN("_fundscore_mark:info")>0', 1], "user"]);
  });

  test("leaves the marks alone when a run does not speak of them", async () => {
    const simulated = openDressed(excel);
    await mark([markOf("汇总", 0, 1)]);
    const result = await officePort().apply({
      sheets: [{ id: "overview", title: "总览", cells: [{ row: 0, col: 0, value: 1 }], columnWidths: [] }],
    });
    expect(result.ok).toBe(true);
    expect(formatsOn(simulated, "汇总")).toEqual([['=LEN("_fundscore_mark:error")>0', 1], "user"]);
  });

  test("passes over a sheet that the user has deleted or renamed meanwhile", async () => {
    const simulated = openDressed(excel);
    simulated.sheet("明细").name = "明细（改）";
    await mark([markOf("明细", 0, 0), markOf("汇总", 0, 0)]);
    expect(formatsOn(simulated, "明细（改）")).toEqual([]);
    expect(formatsOn(simulated, "汇总")).toHaveLength(2);
  });

  test("takes three round trips for one finding and for three thousand, and three to clear them", async () => {
    openDressed(excel);
    await mark([markOf("汇总", 0, 0)]);
    expect(excel.requests()).toBe(3);
    await mark(Array.from({ length: 3000 }, (_, index) => markOf("汇总", index * 2, index % 7)));
    expect(excel.requests()).toBe(3);
    await mark([]);
    expect(excel.requests()).toBe(3);
  });

  test("a protected sheet of the user's hinders no run that writes results: only its own marks stay as they were", async () => {
    const simulated = openDressed(excel);
    await mark([markOf("明细", 0, 0), markOf("汇总", 0, 0)]);
    const before = formatsOn(simulated, "明细");
    simulated.sheet("明细").isProtected = true;
    const result = await officePort().apply({ sheets: [overviewSheet()], marks: [markOf("汇总", 1, 0)] });
    expect(result).toEqual({ ok: true, value: { unmarked: ["明细"] } });
    expect(formatsOn(simulated, "明细")).toEqual(before);
    expect(simulated.state.sheets.map(({ name }) => name)).toContain(overviewSheet().title);
    simulated.sheet("明细").isProtected = false;
    expect(await officePort().apply({ sheets: [overviewSheet()], marks: [] })).toEqual({ ok: true, value: undefined });
    expect(formatsOn(simulated, "明细").length).toBeLessThan(before.length);
  });

  test("refuses before it touches anything where a sheet is protected, and names the sheet", async () => {
    const simulated = openDressed(excel);
    simulated.sheet("明细").isProtected = true;
    const result = await officePort().apply({ sheets: [], marks: [markOf("汇总", 0, 0), markOf("明细", 0, 0)] });
    expect(result).toEqual({ ok: false, refusal: { code: "sheet-protected", facts: { sheet: "明细" } } });
    expect(formatsOn(simulated, "汇总")).toEqual(["user"]);
  });
});

test("whether marks stand on the sheets is told from the sheets, whoever took them away", async () => {
  const simulated = openDressed(excel);
  expect(await marksShown()).toEqual({ ok: true, value: false });
  await mark([markOf("汇总", 0, 1)]);
  excel.requests();
  expect(await marksShown()).toEqual({ ok: true, value: true });
  expect(excel.requests()).toBe(2);
  const sheet = simulated.sheet("汇总");
  sheet.conditionalFormats = sheet.conditionalFormats.filter(({ id }) => id === "user");
  expect(await marksShown()).toEqual({ ok: true, value: false });
});
