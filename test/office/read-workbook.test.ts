/** @jest-environment ./test/office/host/excel-environment.ts */
import type { CellLiteral } from "../../src/adapters/memory/memory-workbook";
import { workbookOf } from "../../src/adapters/memory/memory-workbook";
import { officePort } from "../../src/adapters/office/office-port";
import type { Workbook } from "../../src/sheets/workbook";
import { formatAt, valueAt } from "../../src/sheets/workbook";
import { ExcelForTests } from "./open-excel";

let excel: ExcelForTests;

beforeAll(async () => {
  excel = await ExcelForTests.start();
});

async function read(): Promise<Workbook> {
  const result = await officePort().read();
  if (!result.ok) throw new Error(result.refusal.code);
  return result.value;
}

describe("reading the open workbook", () => {
  test("gives values, formulas, formats, merges, hidden rows and columns, names and the date system", async () => {
    const workbook = workbookOf(
      {
        汇总: {
          rows: [
            ["标题", undefined, undefined],
            [undefined, 12.5, { f: "B2*2", v: 25, fmt: "0.00" }],
            [true, { error: "#N/A" }, { f: 'IF(B2>0,"",1)', v: "" }],
          ],
          merges: ["A1:C1"],
          hiddenRows: [2],
          hiddenCols: [1],
        },
        底稿: { rows: [["x"]], state: "hidden" },
        码表: { rows: [["y"]], state: "veryHidden" },
        空: [],
      },
      { names: [{ name: "总额", refersTo: "汇总!$B$2" }], date1904: true },
    );
    excel.open(workbook);

    const got = await read();

    expect(got.grids[0]).toEqual({
      sheet: "汇总",
      state: "visible",
      rowCount: 3,
      colCount: 3,
      values: [
        ["标题", null, null],
        [null, 12.5, 25],
        [true, { error: "#N/A" }, ""],
      ],
      formulas: workbook.grids[0]?.formulas,
      formatIds: [
        [0, 0, 0],
        [0, 0, 1],
        [0, 0, 0],
      ],
      merges: [{ sheet: "汇总", top: 0, left: 0, bottom: 0, right: 2 }],
      hiddenRows: new Set([2]),
      hiddenCols: new Set([1]),
    });
    expect(got.grids.map(({ sheet, state }) => [sheet, state])).toEqual([
      ["汇总", "visible"],
      ["底稿", "hidden"],
      ["码表", "veryHidden"],
      ["空", "visible"],
    ]);
    expect(got.names).toEqual([{ name: "总额", refersTo: "汇总!$B$2", hidden: false }]);
    expect(got.date1904).toBe(true);
    expect(got.formats).toEqual(["General", "0.00"]);
  });

  test("places cells that begin below and right of A1 where they stand", async () => {
    excel.open(workbookOf({ 表: [[], [undefined, undefined, { v: 0.5, fmt: "0%" }]] }));
    const got = await read();
    expect(valueAt(got.grids[0]!, 1, 2)).toBe(0.5);
    expect(formatAt(got, got.grids[0]!, 1, 2)).toBe("0%");
    expect(valueAt(got.grids[0]!, 0, 0)).toBeNull();
  });

  test("takes text that begins with = for text", async () => {
    excel.open(workbookOf({ 表: [["=1+1"]] }));
    const got = await read();
    expect(valueAt(got.grids[0]!, 0, 0)).toBe("=1+1");
    expect(got.grids[0]?.formulas.size).toBe(0);
  });

  test("tells our own sheets by their hidden name, whatever they are called", async () => {
    excel.open(workbookOf({ 用户: [["a"]], 改过名的表: { rows: [["b"]], own: "overview" } }));
    const got = await read();
    expect(got.grids.map(({ own }) => own)).toEqual([undefined, "overview"]);
    expect(got.names).toEqual([]);
  });

  test("tells areas that array formulas fill, spilled or entered as such, from columns of ordinary formulas", async () => {
    const row = (at: number): CellLiteral[] => [at, { f: `A${at}*2`, v: at * 2 }, "备注"];
    const rows = Array.from({ length: 8 }, (_, index) => row(index + 1));
    const simulated = excel.open(
      workbookOf({
        表: [...rows, [{ f: "A1:A3", v: 1 }, { f: "A1:B1*2", v: 2 }, 4], [2, { f: "A1:B2", v: 1 }, 2], [3, 2, 4]],
        无: [[1, { f: "A1", v: 1 }, 2]],
      }),
    );
    const area = (top: number, left: number, bottom: number, right: number) => ({ top, left, bottom, right });
    const [spilledDown, spilledAcross, entered] = [area(8, 0, 10, 0), area(8, 1, 8, 2), area(9, 1, 10, 2)];
    simulated
      .sheet("表")
      .arrays.push(
        { ...spilledDown, spilled: true },
        { ...spilledAcross, spilled: true },
        { ...entered, spilled: false },
      );
    const [grid, other] = (await read()).grids;
    expect(grid?.arrays).toHaveLength(3);
    for (const one of [spilledDown, spilledAcross, entered])
      expect(grid?.arrays).toContainEqual({ sheet: "表", ...one });
    expect(grid?.formulas.size).toBe(8 + 3);
    expect(other?.arrays).toBeUndefined();
    expect(excel.requests()).toBe(3 + 2);
  });

  test("reads the rest where Excel cannot tell what array formulas fill", async () => {
    const simulated = excel.open(workbookOf({ 表: [[{ f: "SEQUENCE(2)", v: 1 }], [2]] }));
    simulated.sheet("表").arrays.push({ top: 0, left: 0, bottom: 1, right: 0, spilled: true });
    excel.host.faults.plan({ code: "ApiNotFound", afterRequests: 4, afterActions: 0 });
    const [grid] = (await read()).grids;
    expect(grid?.values).toEqual([[1], [2]]);
    expect(grid?.arrays).toBeUndefined();
  });

  test("reads merged areas also where there are more than Excel lists at once", async () => {
    const rows = Array.from({ length: 1300 }, (_, row) => [row, "", "x"]);
    const merges = Array.from({ length: 650 }, (_, pair) => `A${2 * pair + 1}:B${2 * pair + 2}`);
    excel.open(workbookOf({ 表: { rows, merges } }));
    const got = await read();
    expect(got.grids[0]?.merges).toHaveLength(650);
    expect(got.grids[0]?.merges[649]).toEqual({ sheet: "表", top: 1298, left: 0, bottom: 1299, right: 1 });
  });
});

describe("round trips of reading", () => {
  const sheetOf = (rows: number, cols: number): (string | number)[][] =>
    Array.from({ length: rows }, (_, row) => Array.from({ length: cols }, (_, col) => row * cols + col));

  test("are three for a workbook of six sheets and three for one of fifty", async () => {
    const sheets = (count: number): Workbook =>
      workbookOf(Object.fromEntries(Array.from({ length: count }, (_, index) => [`表${index}`, sheetOf(40, 12)])));
    excel.open(sheets(6));
    await read();
    expect(excel.requests()).toBe(3);
    excel.open(sheets(50));
    await read();
    expect(excel.requests()).toBe(3);
  });

  test("grow with the bytes of the cells only: 50 sheets with 200,000 cells take six", async () => {
    excel.open(
      workbookOf(Object.fromEntries(Array.from({ length: 50 }, (_, index) => [`表${index}`, sheetOf(200, 20)]))),
    );
    const got = await read();
    expect(excel.requests()).toBe(6);
    expect(got.grids[49]?.values[199]?.[19]).toBe(3999);
  });

  test("ask again in halves where an answer was too large, and lose nothing", async () => {
    const long = "绩效目标完成情况说明".repeat(40);
    excel.open(workbookOf({ 表: Array.from({ length: 3000 }, (_, row) => [row, long, long]) }));
    const got = await read();
    expect(got.grids[0]?.rowCount).toBe(3000);
    expect(got.grids[0]?.values.every((row, index) => row?.[0] === index && row[2] === long)).toBe(true);
    expect(excel.requests()).toBe(8);
  });
});
