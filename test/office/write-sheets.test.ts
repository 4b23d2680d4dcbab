/** @jest-environment ./test/office/host/excel-environment.ts */
import { workbookOf } from "../../src/adapters/memory/memory-workbook";
import { officePort } from "../../src/adapters/office/office-port";
import { cellKey } from "../../src/domain/cells/address";
import type { SheetPlan, WorkbookChanges } from "../../src/sheets/plan";
import type { Grid, Workbook } from "../../src/sheets/workbook";
import { formatAt, formulaAt, OWN_SHEETS, valueAt } from "../../src/sheets/workbook";
import { ExcelForTests } from "./open-excel";
import { overviewSheet, scoreSheet } from "./plans";

let excel: ExcelForTests;

beforeAll(async () => {
  excel = await ExcelForTests.start();
});

async function apply(changes: WorkbookChanges): Promise<void> {
  const result = await officePort().apply(changes);
  if (!result.ok) throw new Error(JSON.stringify(result.refusal));
}

async function read(): Promise<Workbook> {
  const result = await officePort().read();
  if (!result.ok) throw new Error(result.refusal.code);
  return result.value;
}

async function ownGrid(id: string): Promise<[Grid, Workbook]> {
  const workbook = await read();
  return [workbook.grids.find(({ own }) => own === id)!, workbook];
}

const USER = workbookOf({
  汇总: [
    ["学校", 1],
    ["医院", 2],
  ],
});

describe("writing a result sheet", () => {
  test("gives values, live formulas, number formats and merges that read back the same", async () => {
    excel.open(USER);
    await apply({ sheets: [overviewSheet(), scoreSheet(3)] });
    const [grid, workbook] = await ownGrid("project-scores");
    expect(grid).toMatchObject({ sheet: "项目得分", state: "visible", rowCount: 6, colCount: 4 });
    expect(valueAt(grid, 3, 1)).toBe(12.5);
    expect([formulaAt(grid, 3, 2), valueAt(grid, 3, 2)]).toEqual(["ROUND(B4*2,2)", 25]);
    expect(formatAt(workbook, grid, 5, 2)).toBe("0.00");
    expect(formatAt(workbook, grid, 5, 0)).toBe("General");
    expect(grid.merges).toEqual([{ sheet: "项目得分", top: 0, left: 0, bottom: 0, right: 3 }]);
    const overview = workbook.grids.find(({ own }) => own === "overview");
    expect(valueAt(overview!, 0, 1)).toBe(25);
  });

  test.each([
    ["a formula", "=SUM(A1:A9)"],
    ["a number with leading zeros", "007"],
    ["a percentage", "98%"],
    ["a date", "2024-01-05"],
    ["a truth value", "TRUE"],
    ["an error", "#N/A"],
    ["an apostrophe", "'quoted"],
    ["a command", "@SUM(1)"],
    ["a list", "-未完成"],
    ["an addition", "+86 10"],
  ])("keeps text that looks like %s as text", async (_, value) => {
    excel.open(USER);
    await apply({ sheets: [{ id: "findings", title: "问题", cells: [{ row: 0, col: 0, value }], columnWidths: [] }] });
    const [grid] = await ownGrid("findings");
    expect(valueAt(grid, 0, 0)).toBe(value);
    expect(grid.formulas.size).toBe(0);
  });

  test("prints on one page what is planned so", async () => {
    const { sheet } = wrapped(excel.open(USER));
    await apply({ sheets: [{ ...scoreSheet(2), print: { landscape: false, onePage: true } }] });
    expect(sheet("项目得分").page).toMatchObject({
      Orientation: "Portrait",
      Zoom: { horizontalFitToPages: 1, verticalFitToPages: 1 },
    });
  });

  test("dresses cells, columns, panes, paper, conditions, choices and the chart as planned", async () => {
    const { state, sheet } = wrapped(excel.open(USER));
    await apply({ sheets: [scoreSheet(2)] });
    const written = sheet("项目得分");
    expect(written.cells.get(cellKey(0, 0))?.look).toEqual({
      "Font.Bold": true,
      "Font.Size": 16,
      "Font.Color": "#1F3864",
      HorizontalAlignment: "Center",
    });
    expect(written.cells.get(cellKey(2, 1))?.look).toMatchObject({
      "Fill.Color": "#1F3864",
      "Font.Color": "#FFFFFF",
      WrapText: true,
      VerticalAlignment: "Center",
      "EdgeTop.Style": "Continuous",
      "InsideVertical.Style": "Continuous",
    });
    expect(written.cells.get(cellKey(3, 0))).toMatchObject({
      link: { documentReference: "'汇总'!A1" },
      look: { "Font.Color": "#0563C1", IndentLevel: 1 },
    });
    expect(written.columnWidths.get(0)).toBe((20 * 7 + 5) * 0.75);
    expect(written.rowHeights.get(0)).toBe(30);
    expect(written.frozen).toEqual({ top: 0, left: 0, bottom: 2, right: 0 });
    expect(written.page).toEqual({
      Orientation: "Landscape",
      PaperSize: "A4",
      Zoom: { horizontalFitToPages: 1 },
      PrintTitleRows: "$1:$3",
    });

    expect(written.conditionalFormats.map(({ type, rule, look }) => [type, rule, look])).toEqual([
      [
        "DataBar",
        null,
        {
          LowerBoundRule: { type: "Number", formula: "=0" },
          UpperBoundRule: { type: "HighestValue" },
          FillColor: "#5B9BD5",
          GradientFill: false,
        },
      ],
      ["CellValue", { formula1: "=60", operator: "LessThan" }, { "Font.Color": "#9C0006", "Fill.Color": "#FCE4E4" }],
      ["CellValue", { formula1: '="优"', operator: "EqualTo" }, { "Font.Color": "#375623", "Fill.Color": "#E2EFDA" }],
    ]);
    expect(written.validations.map(({ rule }) => rule)).toEqual([
      { list: { inCellDropDown: true, source: "优,良,中,差" } },
      { decimal: { formula1: 0, formula2: 100, operator: "Between" } },
    ]);
    expect(written.charts).toMatchObject([
      {
        name: "fundscore-chart-1",
        type: "BarClustered",
        title: "项目得分",
        position: ["F4", "M21"],
        series: [{ name: "得分", values: "项目得分!C4:C5", categories: "项目得分!A4:A5" }],
      },
    ]);
    expect(state.undoLost).toBe(false);
  });

  test("gives the headings of a table buttons to filter by, once", async () => {
    const simulated = excel.open(USER);
    const filter = { top: 2, left: 0, bottom: 4, right: 3 };
    await apply({ sheets: [{ ...scoreSheet(3), filter }] });
    expect(simulated.sheet("项目得分").filterButtons).toEqual(filter);
    delete simulated.sheet("项目得分").filterButtons;
    await apply({ sheets: [{ ...scoreSheet(3), filter }] });
    expect(simulated.sheet("项目得分").filterButtons).toBeUndefined();
  });

  test("leaves the user's sheets, the selection, the active sheet and the way of calculating alone", async () => {
    const simulated = excel.open(USER);
    simulated.select("汇总", "A1:B1");
    simulated.state.calculationMode = "Manual";
    const before = JSON.stringify([...simulated.sheet("汇总").cells]);
    await apply({ sheets: [overviewSheet(), scoreSheet(3)] });
    expect(JSON.stringify([...simulated.sheet("汇总").cells])).toBe(before);
    expect(simulated.state).toMatchObject({ selection: "A1:B1", calculationMode: "Manual" });
    expect(simulated.state.activeSheet).toBe(simulated.sheet("汇总").id);
    expect(excel.host.heldReferences).toBe(0);
  });
});

describe("writing a second time", () => {
  test("reuses the sheets in place, keeps the undo history and leaves nothing of the longer run before", async () => {
    const simulated = excel.open(USER);
    await apply({ sheets: [overviewSheet(), scoreSheet(9)] });
    const ids = simulated.state.sheets.map(({ id }) => id);
    await apply({ sheets: [overviewSheet(), scoreSheet(4)] });
    expect(simulated.state.sheets.map(({ id }) => id)).toEqual(ids);
    expect(simulated.state.undoLost).toBe(false);
    const [grid] = await ownGrid("project-scores");
    expect(grid.rowCount).toBe(7);
    expect(simulated.sheet("项目得分").charts).toHaveLength(1);
    expect(simulated.sheet("项目得分").conditionalFormats).toHaveLength(3);
    expect(simulated.sheet("项目得分").validations).toHaveLength(2);
  });

  test("gives exactly the same sheets as the first time", async () => {
    const simulated = excel.open(USER);
    const plans = [overviewSheet(), scoreSheet(4)];
    const pictures: string[] = [];
    const picture = (): void => {
      const { cells, merges, frozen, page, columnWidths } = simulated.sheet("项目得分");
      const sorted = [...cells].sort(([a], [b]) => a - b);
      pictures.push(JSON.stringify([sorted, merges, frozen, page, [...columnWidths]]));
    };
    await apply({ sheets: plans });
    await read();
    picture();
    await apply({ sheets: plans });
    await read();
    picture();
    expect(pictures[1]).toBe(pictures[0]);
  });

  test("keeps what the user wrote beside our cells, and a chart of the user's own", async () => {
    const simulated = excel.open(USER);
    await apply({ sheets: [scoreSheet(4)] });
    simulated.type("项目得分", "Z30", "我的备注");
    simulated.sheet("项目得分").charts.push({ id: "u", name: "图表 1", type: "Pie", look: {}, series: [] });
    await apply({ sheets: [scoreSheet(2)] });
    const [grid] = await ownGrid("project-scores");
    expect(valueAt(grid, 29, 25)).toBe("我的备注");
    expect(simulated.sheet("项目得分").charts.map(({ name }) => name)).toEqual(["图表 1", "fundscore-chart-2"]);
  });

  test("finds its sheet again after the user renamed it, and after the workbook was reopened", async () => {
    let simulated = excel.open(USER);
    await apply({ sheets: [scoreSheet(2)] });
    simulated.sheet("项目得分").name = "我的得分表";
    simulated = excel.reopen(simulated);
    await apply({ sheets: [scoreSheet(2, "我的得分表")] });
    expect(simulated.state.sheets.map(({ name }) => name)).toEqual(["汇总", "我的得分表"]);
  });

  test("puts a new sheet before the planned sheet that follows it", async () => {
    const simulated = excel.open(USER);
    await apply({ sheets: [scoreSheet(2)] });
    await apply({ sheets: [overviewSheet(), scoreSheet(2)] });
    expect(simulated.state.sheets.map(({ name }) => name)).toEqual(["汇总", "总览", "项目得分"]);
  });
});

describe("round trips of writing", () => {
  const allSheets = (rows: number): SheetPlan[] =>
    OWN_SHEETS.map((id, index) => ({ ...scoreSheet(rows, `结果${index}`), id }));

  test("are four for all ten result sheets with charts and marks, five when they are written again", async () => {
    excel.open(USER);
    await apply({ sheets: allSheets(30), marks: [] });
    expect(excel.requests()).toBe(4);
    await apply({ sheets: allSheets(30), marks: [] });
    expect(excel.requests()).toBe(5);
  });

  test("stay within six for ten sheets of 1,500 cells each, no request above the limit of Excel on the web", async () => {
    excel.open(USER);
    await apply({ sheets: allSheets(380) });
    expect(Math.max(...excel.host.journal.exchanges.map(({ requestBytes }) => requestBytes))).toBeLessThan(5_242_880);
    expect(excel.requests()).toBeLessThanOrEqual(6);
  });
});

function wrapped(simulated: ReturnType<ExcelForTests["open"]>) {
  return { state: simulated.state, sheet: (name: string) => simulated.sheet(name) };
}
