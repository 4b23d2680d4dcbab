/** @jest-environment ./test/office/host/excel-environment.ts */
import { officePort } from "../../src/adapters/office/office-port";
import type { SheetPlan, WorkbookChanges } from "../../src/sheets/plan";
import { openDressed } from "./dressed-book";
import type { SimulatedExcel } from "./host/model/workbook";
import { ExcelForTests } from "./open-excel";
import { overviewSheet } from "./plans";

let excel: ExcelForTests;

beforeAll(async () => {
  excel = await ExcelForTests.start();
});

const LEDGER: SheetPlan = {
  id: "ledger",
  title: "台账",
  state: "veryHidden",
  columnWidths: [],
  cells: [{ row: 0, col: 0, value: "决定" }],
};
const REMOVAL: WorkbookChanges = { sheets: [], marks: [], removesOurs: true };

async function outcome(changes: WorkbookChanges) {
  const result = await officePort().apply(changes);
  return result.ok ? "done" : result.refusal;
}

/** The dressed book, scored and marked. */
async function openScored(): Promise<SimulatedExcel> {
  const simulated = openDressed(excel);
  await outcome({
    sheets: [overviewSheet(), LEDGER],
    marks: [{ range: { sheet: "汇总", top: 0, left: 1, bottom: 0, right: 1 }, severity: "error" }],
  });
  excel.requests();
  return simulated;
}

const sheetsOf = (simulated: SimulatedExcel) => JSON.stringify(simulated.state.sheets);

test("everything of ours goes in three requests, and the user's sheets are as they were", async () => {
  const before = sheetsOf(openDressed(excel));
  const simulated = await openScored();
  expect(simulated.state.sheets).toHaveLength(4);
  expect(await outcome(REMOVAL)).toBe("done");
  expect(excel.requests()).toBe(3);
  expect(sheetsOf(simulated)).toBe(before);
});

test("a rehearsal takes two requests, finds nothing in the way and changes nothing", async () => {
  const simulated = await openScored();
  const before = sheetsOf(simulated);
  expect(await officePort().rehearse(REMOVAL)).toEqual({ ok: true, value: undefined });
  expect(excel.requests()).toBe(2);
  expect(sheetsOf(simulated)).toBe(before);
});

test("where a result sheet is shown, the user's first one comes to the front", async () => {
  const simulated = await openScored();
  const overview = simulated.state.sheets.find(({ name }) => name === overviewSheet().title);
  simulated.state.activeSheet = overview?.id ?? "";
  expect(await outcome(REMOVAL)).toBe("done");
  expect(simulated.state.activeSheet).toBe(simulated.sheet("汇总").id);
});

test("a protected structure is refused before anything goes", async () => {
  const simulated = await openScored();
  simulated.state.structureProtected = true;
  const before = sheetsOf(simulated);
  expect(await outcome(REMOVAL)).toEqual({ code: "workbook-protected", facts: {} });
  expect(sheetsOf(simulated)).toBe(before);
});

test("a protected sheet of the user's with marks on it is refused before anything goes", async () => {
  const simulated = await openScored();
  simulated.sheet("汇总").isProtected = true;
  const before = sheetsOf(simulated);
  expect(await outcome(REMOVAL)).toEqual({ code: "sheet-protected", facts: { sheet: "汇总" } });
  expect(sheetsOf(simulated)).toBe(before);
});

test("a conditional format of the user's that a result sheet decides is named, and nothing goes", async () => {
  const simulated = await openScored();
  const [format] = simulated.sheet("汇总").conditionalFormats;
  if (format !== undefined) format.rule = `='${overviewSheet().title}'!$B$1>5`;
  const before = sheetsOf(simulated);
  const refusal = { code: "results-shown", facts: { rules: "汇总" } };
  expect(await officePort().rehearse(REMOVAL)).toEqual({ ok: false, refusal });
  expect(await outcome(REMOVAL)).toEqual(refusal);
  expect(sheetsOf(simulated)).toBe(before);
});
