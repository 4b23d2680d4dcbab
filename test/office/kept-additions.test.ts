/** @jest-environment ./test/office/host/excel-environment.ts */
import { workbookOf } from "../../src/adapters/memory/memory-workbook";
import { officePort } from "../../src/adapters/office/office-port";
import type { SheetPlan } from "../../src/sheets/plan";
import type { SheetState } from "./host/model/state";
import { ExcelForTests } from "./open-excel";
import { scoreSheet } from "./plans";

/** What an evaluator adds to a sheet of ours, and what is left of it when the workbook is scored again. */
let excel: ExcelForTests;
let sheet: SheetState;

beforeAll(async () => {
  excel = await ExcelForTests.start();
});

async function written(plan: SheetPlan): Promise<void> {
  const result = await officePort().apply({ sheets: [plan] });
  if (!result.ok) throw new Error(JSON.stringify(result.refusal));
}

beforeEach(async () => {
  const simulated = excel.open(workbookOf({ 汇总: [["学校", 1]] }));
  await written(scoreSheet(4));
  sheet = simulated.sheet("项目得分");
});

test("rules of the user's stay, and ours are not doubled", async () => {
  const area = { top: 3, left: 0, bottom: 6, right: 3 };
  const theirs = [
    {
      id: "u1",
      type: "CellValue",
      areas: [area],
      rule: { formula1: '="优"', operator: "EqualTo" },
      look: { "Fill.Color": "#FFC7CE", "Font.Color": "#9C0006" },
    },
    { id: "u2", type: "DataBar", areas: [area], rule: null, look: { FillColor: "#63C384" } },
    {
      id: "u3",
      type: "Custom",
      areas: [area],
      rule: "=$B4>20",
      look: { "Fill.Color": "#FCE4E4", "Font.Color": "#9C0006" },
    },
  ];
  sheet.conditionalFormats.push(...theirs.map((rule) => ({ ...rule, areas: [...rule.areas] })));
  await written(scoreSheet(6));
  expect(sheet.conditionalFormats).toHaveLength(6);
  for (const rule of theirs) expect(sheet.conditionalFormats).toContainEqual(rule);
});

test("rules that were written into the file instead are known as ours", async () => {
  const limit = sheet.conditionalFormats.find(({ rule }) => JSON.stringify(rule).includes("LessThan"))!;
  sheet.conditionalFormats[sheet.conditionalFormats.indexOf(limit)] = {
    ...limit,
    type: "Custom",
    rule: "=AND(ISNUMBER(C4),C4<60)",
  };
  await written(scoreSheet(4));
  expect(sheet.conditionalFormats.map(({ type }) => type)).toEqual(["DataBar", "CellValue", "CellValue"]);
});

test("choices, widths, panes and paper stay as the user set them", async () => {
  sheet.validations.push({ area: { top: 3, left: 0, bottom: 6, right: 0 }, rule: { list: { source: "已核,未核" } } });
  sheet.columnWidths.set(0, 300);
  delete sheet.frozen;
  sheet.page["Orientation"] = "Portrait";
  await written(scoreSheet(6));
  expect(sheet.validations).toContainEqual({
    area: { top: 3, left: 0, bottom: 6, right: 0 },
    rule: { list: { source: "已核,未核" } },
  });
  expect(sheet.columnWidths.get(0)).toBe(300);
  expect(sheet.frozen).toBeUndefined();
  expect(sheet.page["Orientation"]).toBe("Portrait");
});

test("widths are ours again where the table has other columns", async () => {
  sheet.columnWidths.set(0, 300);
  const plan = scoreSheet(4);
  await written({
    ...plan,
    cells: [...(plan.cells as Iterable<never>), { row: 2, col: 4, value: "备注" }],
    columnWidths: [20, 14, 10, 8, 30],
  });
  expect(sheet.columnWidths.get(0)).toBe((20 * 7 + 5) * 0.75);
  expect(sheet.columnWidths.get(4)).toBe((30 * 7 + 5) * 0.75);
});

test("a filter stays and is applied to what stands there now", async () => {
  sheet.filter = { area: { top: 2, left: 0, bottom: 6, right: 3 }, col: 3, shown: ["优"] };
  sheet.hiddenRows = new Set([4, 6]);
  const plan = scoreSheet(4);
  const cells = [...(plan.cells as Iterable<{ row: number; col: number; value: string }>)].map((cell) =>
    cell.row === 4 && cell.col === 3 ? { ...cell, value: "优" } : cell,
  );
  await written({ ...plan, cells });
  expect([...sheet.hiddenRows]).toEqual([6]);
});

describe("a sheet with more merges and links than Excel takes in reasonable time", () => {
  const ROWS = 3_000;
  const section = (row: number): SheetPlan["cells"] => [
    { row, col: 0, value: `项目${row}`, look: { tone: "group", bold: true } },
    { row: row + 1, col: 0, value: "小计", look: { align: "center", wrap: true, border: true } },
    { row: row + 1, col: 1, value: null, look: { align: "center", wrap: true, border: true } },
    { row: row + 1, col: 2, value: row, link: { sheet: "汇总", row: 0, col: 1 } },
  ];
  const rows = Array.from({ length: ROWS / 2 }, (_, index) => index * 2);
  const long: SheetPlan = {
    id: "fund-scores",
    title: "评分表",
    columnWidths: [10, 10, 10],
    cells: [
      ...rows.flatMap((row) => [...(section(row) as Iterable<never>)]),
      { row: ROWS, col: 0, value: "说明", look: { wrap: true } },
    ],
    merges: [
      ...rows.flatMap((row) => [
        { top: row, left: 0, bottom: row, right: 2 },
        { top: row + 1, left: 0, bottom: row + 1, right: 1 },
      ]),
      { top: ROWS, left: 0, bottom: ROWS, right: 2 },
    ],
    rowHeights: new Map(
      rows.flatMap(
        (row) =>
          [
            [row, 22],
            [row + 1, 19],
          ] as const,
      ),
    ),
  };

  test("is written in as few calls as a short one: only paragraphs are merged, centred texts stand across their cells", async () => {
    const simulated = excel.open(workbookOf({ 汇总: [["学校", 1]] }));
    excel.requests();
    await written(long);
    const { exchanges } = excel.host.journal;
    const actions = exchanges.reduce((sum, exchange) => sum + exchange.actions, 0);
    expect(excel.requests()).toBe(3);
    // Links are what is left of what grows: seven for each, and a call for every twenty or so rows of one height or look.
    expect(actions).toBeLessThan(11_000);
    const state = simulated.sheet("评分表");
    expect(state.merges).toEqual([{ top: ROWS, left: 0, bottom: ROWS, right: 2 }]);
    expect(state.rowHeights.size).toBe(ROWS);
    expect([state.rowHeights.get(0), state.rowHeights.get(2_999)]).toEqual([22, 19]);
    const lookAt = (row: number, col: number) => state.cells.get(row * 16_384 + col)?.look;
    expect(lookAt(2_999, 0)).toMatchObject({ HorizontalAlignment: "CenterAcrossSelection", WrapText: false });
    expect(lookAt(2_999, 1)).toMatchObject({ HorizontalAlignment: "CenterAcrossSelection" });
    await written(long);
    expect(excel.requests()).toBe(5);
  });
});
