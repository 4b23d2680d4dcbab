/** @jest-environment ./test/office/host/excel-environment.ts */
import { readFileSync } from "node:fs";
import { workbookOf } from "../../src/adapters/memory/memory-workbook";
import { officePort, readOwnSheet } from "../../src/adapters/office/office-port";
import { xlsxPort } from "../../src/adapters/xlsx/xlsx-workbook";
import { scoreWorkbook } from "../../src/app/score-workbook";
import { readLedger } from "../../src/ledger/read-ledger";
import type { WorkbookChanges } from "../../src/sheets/plan";
import type { Workbook } from "../../src/sheets/workbook";
import { ExcelForTests } from "./open-excel";

/** What a whole run costs in round trips: the promise that Excel on the web stays quick. */
let excel: ExcelForTests;

beforeAll(async () => {
  excel = await ExcelForTests.start();
});

interface Cost {
  readonly read: number;
  readonly write: number;
  readonly writeAgain: number;
  readonly clear: number;
}

async function costOf(workbook: Workbook): Promise<Cost> {
  excel.open(workbook);
  const port = officePort();
  const opened = await port.read();
  if (!opened.ok) throw new Error(opened.refusal.code);
  const read = excel.requests();
  const scored = scoreWorkbook(opened.value, { lang: "zh", marks: true });
  if (!scored.ok) throw new Error(scored.refusal.code);
  const apply = async (changes: WorkbookChanges): Promise<number> => {
    const done = await port.apply(changes);
    if (!done.ok) throw new Error(JSON.stringify(done.refusal));
    return excel.requests();
  };
  const write = await apply(scored.value.changes);
  const writeAgain = await apply(scored.value.changes);
  return { read, write, writeAgain, clear: await apply({ sheets: [], marks: [] }) };
}

const LIMIT = { read: 3, write: 6, writeAgain: 6, clear: 3 };

function expectWithin(cost: Cost, limit: Cost): void {
  for (const part of ["read", "write", "writeAgain", "clear"] as const) {
    expect([part, cost[part] <= limit[part]]).toEqual([part, true]);
  }
}

test("the sample is read, scored, written, written again and cleared within the limits", async () => {
  const file = await xlsxPort(readFileSync("assets/samples/guangdong-2023.xlsx")).read();
  if (!file.ok) throw new Error(file.refusal.code);
  const cost = await costOf(file.value);
  expectWithin(cost, LIMIT);
  expect(cost).toEqual({ read: 3, write: 4, writeAgain: 5, clear: 3 });
});

test("so is a workbook of fifty sheets and 200,000 cells, where reading takes one more for each further 5 MB", async () => {
  const months = Array.from({ length: 16 }, (_, month) => `第${month + 1}批支出（万元）`);
  const table = (sheet: number): (string | number)[][] => [
    ["序号", "项目名称", "预算数（万元）", "支出数（万元）", ...months],
    ...Array.from({ length: 60 }, (_, row) => [
      row + 1,
      `项目${sheet}-${row}`,
      100 + row,
      // One project has spent more than it had: there is something to mark.
      row === 7 ? 190 : 90 + row,
      ...months.map((_month, index) => index + row),
    ]),
    ...Array.from({ length: 139 }, (_, row) => ["", "", "", "", ...months.map((_month, index) => index + row)]),
  ];
  const sheets = Array.from({ length: 50 }, (_, sheet) => [`单位${sheet}`, table(sheet)] as const);
  const cost = await costOf(workbookOf(Object.fromEntries(sheets)));
  expectWithin(cost, { ...LIMIT, read: 3 + 3 });
  expect(cost).toEqual({ read: 6, write: 4, writeAgain: 5, clear: 3 });
}, 300_000);

test("what the ledger keeps is known after three round trips, with no other sheet read", async () => {
  excel.open(
    workbookOf({
      得分: [["项目绩效得分表"], ["项目名称", "投入（20分）", "产出（80分）", "总分"], ["道路养护项目", 19, 71, 90]],
    }),
  );
  const empty = await readOwnSheet("ledger");
  expect(empty.ok && empty.value.grids).toEqual([]);
  const port = officePort();
  const opened = await port.read();
  const scored = opened.ok ? scoreWorkbook(opened.value, { lang: "zh", marks: true }) : opened;
  if (!scored.ok) throw new Error(scored.refusal.code);
  await port.apply(scored.value.changes);
  excel.requests();
  const own = await readOwnSheet("ledger");
  expect(excel.requests()).toBeLessThanOrEqual(3);
  if (!own.ok) throw new Error(own.refusal.code);
  expect(own.value.grids.map((grid) => grid.own)).toEqual(["ledger"]);
  expect(readLedger(own.value).lastRun).not.toEqual([]);
});
