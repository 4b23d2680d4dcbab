/** @jest-environment ./test/office/host/excel-environment.ts */
import { workbookOf } from "../../src/adapters/memory/memory-workbook";
import { parseRangeA1 } from "../../src/domain/cells/address";
import { constantsOfPlan, constantsUpTo, digestOf } from "../../src/sheets/own/written-digest";
import type { SheetPlan, WorkbookChanges } from "../../src/sheets/plan";
import type { WorkbookPort } from "../../src/sheets/port";
import type { CellValue, Workbook } from "../../src/sheets/workbook";
import { formatAt, formulaAt, gridOf, valueAt } from "../../src/sheets/workbook";
import { ADAPTERS } from "./adapters";

const START = workbookOf({
  预算执行: {
    rows: [
      ["项目", "预算", "支出", "执行率"],
      ["乡村振兴", 120.5, { v: 98, fmt: "0.00" }, { f: "C2/B2", v: 0.8132780082987552, fmt: "0.00%" }],
      ["教育", true, { error: "#N/A" }, { f: '"x"&A3', v: "x教育" }],
      ["=1+1", " 两端 ", null, "多\n行"],
    ],
    merges: ["A4:B4"],
  },
  附表: { rows: [[1]], state: "hidden" },
});

/** Formulas of each cell above formulas that fill three and two cells. */
const ARRAYS = workbookOf({
  汇总: [
    ["项目", "预算", "支出", "结余"],
    ["学校", 10, 8, { f: "B2:B4-C2:C4", v: 2 }],
    ["医院", 20, 15, 5],
    ["道路", 30, 30, 0],
    ["合计", { f: "SUM(B2:B4)", v: 60 }, { f: "SUM(C2:C4)", v: 53 }, { f: "B5-C5", v: 7 }],
    ["占比", { f: "B2:C2/B5", v: 0.16666666666666666 }, 0.13333333333333333],
  ],
});

/** The workbook with formulas of a sheet that fill these areas. */
function withArrays(workbook: Workbook, sheet: string, ranges: readonly string[]): Workbook {
  const arrays = ranges.flatMap((range) => parseRangeA1(range, sheet) ?? []);
  return { ...workbook, grids: workbook.grids.map((grid) => (grid.sheet === sheet ? { ...grid, arrays } : grid)) };
}

function plan(id: SheetPlan["id"], title: string, value: CellValue, more: Partial<SheetPlan> = {}): SheetPlan {
  return { id, title, columnWidths: [12], cells: [{ row: 0, col: 0, value }], ...more };
}

async function read(port: WorkbookPort): Promise<Workbook> {
  const result = await port.read();
  if (!result.ok) throw new Error(JSON.stringify(result.refusal));
  return result.value;
}

async function apply(port: WorkbookPort, changes: WorkbookChanges): Promise<Workbook> {
  const result = await port.apply(changes);
  if (!result.ok) throw new Error(JSON.stringify(result.refusal));
  return read(port);
}

/** What a sheet holds, cell by cell, whatever shape the adapter keeps it in. */
function contents(workbook: Workbook, sheet: string): readonly unknown[] {
  const grid = gridOf(workbook, sheet);
  if (grid === undefined) throw new Error(`no sheet ${sheet}`);
  const cells: unknown[] = [];
  for (let row = 0; row < grid.rowCount; row += 1) {
    for (let col = 0; col < grid.colCount; col += 1) {
      const value = valueAt(grid, row, col);
      const formula = formulaAt(grid, row, col);
      if (value !== null || formula !== undefined)
        cells.push([row, col, value, formula, formatAt(workbook, grid, row, col)]);
    }
  }
  return cells;
}

const tabs = (workbook: Workbook) => workbook.grids.map(({ sheet, own, state }) => [sheet, own, state]);

describe.each(ADAPTERS)("the $name adapter", ({ open }) => {
  test("reads values of every kind, formulas, formats, merges and states", async () => {
    const workbook = await read(await open(START));
    expect(tabs(workbook)).toEqual([
      ["预算执行", undefined, "visible"],
      ["附表", undefined, "hidden"],
    ]);
    for (const sheet of ["预算执行", "附表"]) expect(contents(workbook, sheet)).toEqual(contents(START, sheet));
    expect(workbook.grids[0]!.merges).toEqual(START.grids[0]!.merges);
    expect(workbook.grids[0]).toMatchObject({ rowCount: 4, colCount: 4 });
    expect(workbook.formats[0]).toBe("General");
    expect(workbook.date1904).toBe(false);
  });

  test("reads a formula that fills an area in its first cell, the area beside it, and leaves it alone when writing", async () => {
    const start = withArrays(ARRAYS, "汇总", ["D2:D4", "B6:C6"]);
    const port = await open(start);
    const before = await read(port);
    expect(gridOf(before, "汇总")?.arrays).toEqual(gridOf(start, "汇总")?.arrays);
    expect(contents(before, "汇总")).toEqual(contents(ARRAYS, "汇总"));
    const after = await apply(port, { sheets: [plan("overview", "总览", 1)], marks: [] });
    expect(gridOf(after, "汇总")).toEqual(gridOf(before, "汇总"));
  });

  test("reads what is written about cells, in hidden sheets and beside the cells too, and leaves it alone when writing", async () => {
    const start = workbookOf({
      预算执行: { rows: [["项目", 1]], comments: { A1: "经批准终止，\n不计入合计", F9: "=1+1" } },
      附表: { rows: [[1]], state: "hidden", comments: { A1: "年中收回30万元" } },
      空表: [],
    });
    const port = await open(start);
    const comments = (workbook: Workbook) => workbook.grids.slice(0, 3).map((grid) => grid.comments);
    expect(comments(await read(port))).toEqual(comments(start));
    expect(comments(await apply(port, { sheets: [plan("overview", "总览", 1)], marks: [] }))).toEqual(comments(start));
  });

  test("reads the tables of sheets as formulas name them, and leaves them alone when writing", async () => {
    const rows = [
      ["项目", "预算", "支出"],
      ["甲", 10, 8],
    ];
    const start = workbookOf({
      执行: { rows, tables: { 执行表: "A1:C2" } },
      附表: { rows, state: "hidden", tables: { 附表一: "B1:C2" } },
      空表: [],
    });
    const port = await open(start);
    const tables = (workbook: Workbook) => workbook.grids.slice(0, 3).map((grid) => grid.tables);
    expect(tables(await read(port))).toEqual(tables(start));
    expect(tables(await apply(port, { sheets: [plan("overview", "总览", 1)], marks: [] }))).toEqual(tables(start));
  });

  test("says nothing of areas where each formula fills its own cell", async () => {
    expect((await read(await open(ARRAYS))).grids.map(({ arrays }) => arrays)).toEqual([undefined]);
  });

  test("puts new sheets behind the user's in the order of the plans, and leaves the user's alone", async () => {
    const port = await open(START);
    const after = await apply(port, {
      sheets: [plan("overview", "总览", 1), plan("ledger", "台账", 2, { state: "hidden" })],
    });
    expect(tabs(after).slice(2)).toEqual([
      ["总览", "overview", "visible"],
      ["台账", "ledger", "hidden"],
    ]);
    expect(contents(after, "预算执行")).toEqual(contents(START, "预算执行"));
  });

  test("replaces a sheet of ours where it stands, whole", async () => {
    const port = await open(START);
    const cells = [
      { row: 0, col: 0, value: "旧" },
      { row: 3, col: 2, value: "旧" },
    ];
    await apply(port, { sheets: [plan("overview", "总览", null, { cells }), plan("ledger", "台账", 2)] });
    const after = await apply(port, { sheets: [plan("overview", "总览", "新")] });
    expect(tabs(after).map(([sheet]) => sheet)).toEqual(["预算执行", "附表", "总览", "台账"]);
    expect(contents(after, "总览")).toEqual([[0, 0, "新", undefined, "General"]]);
    expect(contents(after, "台账")).toEqual([[0, 0, 2, undefined, "General"]]);
  });

  test("leaves a copy of a sheet of ours alone, wherever it stands, and writes the original", async () => {
    const copies = workbookOf({
      "总览 (2)": { rows: [["去年的", 1]], own: "overview" },
      总览: { rows: [["旧", 2]], own: "overview" },
      "总览 (3)": { rows: [["留底", 3]], own: "overview" },
      数据: [["项目"]],
    });
    const after = await apply(await open(copies), { sheets: [plan("overview", "总览", "新")], marks: [] });
    expect(tabs(after).map(([sheet, own]) => [sheet, own])).toEqual(tabs(copies).map(([sheet, own]) => [sheet, own]));
    expect(contents(after, "总览")[0]).toEqual([0, 0, "新", undefined, "General"]);
    for (const copy of ["总览 (2)", "总览 (3)"]) expect(contents(after, copy)).toEqual(contents(copies, copy));
  });

  test("removes all sheets of ours, leaves copies to those who made them, and touches nothing of the user's", async () => {
    const start = workbookOf({
      "总览 (2)": { rows: [["去年的", 1]], own: "overview" },
      总览: { rows: [["旧", 2]], own: "overview" },
      数据: [["项目", { f: "1+1", v: 2 }]],
    });
    const port = await open(start);
    await apply(port, {
      sheets: [plan("overview", "总览", "新"), plan("ledger", "台账", 1, { state: "veryHidden" })],
      marks: [{ range: { sheet: "数据", top: 0, left: 0, bottom: 0, right: 0 }, severity: "error" }],
    });
    const after = await apply(port, { sheets: [], marks: [], removesOurs: true });
    expect(tabs(after)).toEqual([
      ["总览 (2)", "copy", "visible"],
      ["数据", undefined, "visible"],
    ]);
    for (const sheet of ["总览 (2)", "数据"]) expect(contents(after, sheet)).toEqual(contents(start, sheet));
    const again = await apply(port, { sheets: [plan("overview", "总览", "再来")] });
    expect(tabs(again).map(([sheet, own]) => [sheet, own])).toEqual([
      ["总览 (2)", "copy"],
      ["数据", undefined],
      ["总览", "overview"],
    ]);
    expect(contents(again, "总览 (2)")).toEqual(contents(start, "总览 (2)"));
  });

  test("removes nothing where nothing is ours", async () => {
    const port = await open(START);
    expect(await apply(port, { sheets: [], marks: [], removesOurs: true })).toEqual(await read(await open(START)));
  });

  test("puts a sheet that is new before the next planned one that exists", async () => {
    const port = await open(START);
    await apply(port, { sheets: [plan("findings", "问题", 1), plan("ledger", "台账", 2)] });
    const after = await apply(port, {
      sheets: [
        plan("overview", "总览", 0),
        plan("findings", "问题", 1),
        plan("rules", "规则", 3),
        plan("ledger", "台账", 2),
      ],
    });
    expect(after.grids.flatMap(({ own }) => own ?? [])).toEqual(["overview", "findings", "rules", "ledger"]);
  });

  test("writes text as text, whatever it begins with", async () => {
    const texts = ["=1+1", "+1", "-1", "@SUM(A1)", "'x", "1", "TRUE", "#N/A", " 前后 ", "2024-05-01", "_x0041_"];
    const cells = texts.map((value, row) => ({ row, col: 0, value }));
    const after = await apply(await open(START), { sheets: [plan("overview", "总览", null, { cells })] });
    expect(contents(after, "总览")).toEqual(texts.map((text, row) => [row, 0, text, undefined, "General"]));
  });

  test("writes formulas with their results, formats and merges", async () => {
    const cells = [
      { row: 0, col: 0, value: 218.5, formula: "SUM('预算执行'!B2:C2)", look: { format: "0.00" } },
      { row: 0, col: 1, value: "优", formula: 'IF(A1>0,"优","差")' },
      { row: 1, col: 0, value: true, formula: "A1>0" },
      { row: 1, col: 1, value: { error: "#DIV/0!" }, formula: "1/0" },
      { row: 2, col: 0, value: 0.98, look: { format: "0.0%" } },
    ];
    const merges = [{ top: 2, left: 0, bottom: 2, right: 1 }];
    const after = await apply(await open(START), { sheets: [plan("overview", "总览", null, { cells, merges })] });
    expect(contents(after, "总览")).toEqual([
      [0, 0, 218.5, "SUM('预算执行'!B2:C2)", "0.00"],
      [0, 1, "优", 'IF(A1>0,"优","差")', "General"],
      [1, 0, true, "A1>0", "General"],
      [1, 1, { error: "#DIV/0!" }, "1/0", "General"],
      [2, 0, 0.98, undefined, "0.0%"],
    ]);
    expect(gridOf(after, "总览")!.merges).toEqual([{ sheet: "总览", ...merges[0] }]);
  });

  test("sets and removes marks without changing what is read", async () => {
    const port = await open(START);
    const range = { sheet: "预算执行", top: 1, left: 1, bottom: 1, right: 3 };
    const marked = await apply(port, { sheets: [], marks: [{ range, severity: "error" }] });
    expect(contents(marked, "预算执行")).toEqual(contents(START, "预算执行"));
    const cleared = await apply(port, { sheets: [], marks: [] });
    expect(contents(cleared, "预算执行")).toEqual(contents(START, "预算执行"));
  });

  test("records what it wrote, so that what people type into it can be told", async () => {
    const texts = ["标题", "=1+1", " 前后 ", "多\r\n行", "1", "TRUE", "'x", "", null, 0.1 + 0.2, 1e-7, -3, true];
    const cells = [
      ...texts.map((value, row) => ({ row, col: 1, value })),
      { row: 1, col: 2, value: 0.5, formula: "1/2", look: { format: "0%" } },
      { row: 2, col: 2, value: "优", formula: '"优"' },
    ];
    const port = await open(START);
    const overview = plan("overview", "总览", null, { cells: [{ row: 0, col: 0, value: "总" }, ...cells] });
    const ledger = plan("ledger", "台账", "旧");
    const recordOf = async (workbook: Promise<Workbook>, sheet: string) => {
      const grid = gridOf(await workbook, sheet);
      if (grid?.written === undefined) throw new Error("nothing is recorded");
      return { grid, ...grid.written };
    };
    const { grid, area, digest } = await recordOf(apply(port, { sheets: [overview, ledger] }), "总览");
    expect(area).toEqual({ sheet: "总览", top: 0, left: 0, bottom: 12, right: 2 });
    expect(digest).toBe(digestOf(constantsOfPlan(overview)));
    expect(digestOf(constantsUpTo(grid, area))).toBe(digest);
    const again = await recordOf(apply(port, { sheets: [plan("ledger", "台账", "新")] }), "台账");
    expect(again.digest).toBe(digestOf([{ row: 0, col: 0, value: "新" }]));
    expect((await recordOf(read(port), "总览")).digest).toBe(digest);
    expect((await read(port)).grids.filter(({ own }) => own === undefined).map(({ written }) => written)).toEqual([
      undefined,
      undefined,
    ]);
  });

  test("reads the same after the same changes a second time", async () => {
    const port = await open(START);
    const changes = { sheets: [plan("overview", "总览", 1), plan("ledger", "台账", 2)], marks: [] };
    const once = await apply(port, changes);
    expect(await apply(port, changes)).toEqual(once);
  });
});
