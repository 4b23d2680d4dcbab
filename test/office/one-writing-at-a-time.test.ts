/** @jest-environment ./test/office/host/excel-environment.ts */
import { workbookOf } from "../../src/adapters/memory/memory-workbook";
import { officePort } from "../../src/adapters/office/office-port";
import type { Mark, WorkbookChanges } from "../../src/sheets/plan";
import { saved } from "./host/model/state";
import type { SimulatedExcel } from "./host/model/workbook";
import { ExcelForTests } from "./open-excel";
import { overviewSheet, scoreSheet } from "./plans";

/** A decision is written while results still are: both are asked of the same port, and neither waits for the other. */
let excel: ExcelForTests;

beforeAll(async () => {
  excel = await ExcelForTests.start();
});

const mark = (row: number): Mark => ({
  range: { sheet: "汇总", top: row, left: 0, bottom: row, right: 0 },
  severity: "error",
});
const RESULTS: WorkbookChanges = { sheets: [overviewSheet(), scoreSheet(2)], marks: [mark(0)] };
/** Another number of rows and another mark: what a decision makes of the results. */
const DECIDED: WorkbookChanges = { sheets: [overviewSheet(), scoreSheet(3)], marks: [mark(1)] };

function users(): SimulatedExcel {
  return excel.open(
    workbookOf({
      汇总: [
        ["学校", 1],
        ["医院", 2],
      ],
    }),
  );
}

const shown = ({ state, book }: SimulatedExcel): string => {
  book.calculate();
  return saved({ ...state, undoLost: false });
};

/** The workbook after these writings, each begun when the one before has ended. */
async function oneByOne(...writings: readonly WorkbookChanges[]): Promise<string> {
  const simulated = users();
  for (const changes of writings) expect(await officePort().apply(changes)).toMatchObject({ ok: true });
  return shown(simulated);
}

test("two writings begun at once leave what they leave one by one", async () => {
  const expected = await oneByOne(RESULTS, DECIDED);
  const simulated = users();
  const port = officePort();
  const both = await Promise.all([port.apply(RESULTS), port.apply(DECIDED)]);
  expect(both).toMatchObject([{ ok: true }, { ok: true }]);
  expect(shown(simulated)).toBe(expected);
});

test("what waits is written all the same when the writing before it was refused", async () => {
  const expected = await oneByOne(DECIDED);
  const simulated = users();
  excel.host.faults.plan({ code: "AccessDenied", afterRequests: 1, afterActions: 3 });
  const port = officePort();
  const [first, second] = await Promise.all([port.apply(RESULTS), port.apply(DECIDED)]);
  expect(first).toMatchObject({ ok: false, refusal: { code: "access-denied" } });
  expect(second).toMatchObject({ ok: true });
  expect(shown(simulated)).toBe(expected);
});

test("what waits is written all the same when the writing before it was cancelled", async () => {
  const expected = await oneByOne(DECIDED);
  const simulated = users();
  const port = officePort();
  let asked = 0;
  const [first, second] = await Promise.all([port.apply(RESULTS, () => ++asked > 1), port.apply(DECIDED)]);
  expect(first).toMatchObject({ ok: false, refusal: { code: "cancelled" } });
  expect(second).toMatchObject({ ok: true });
  expect(shown(simulated)).toBe(expected);
});

test("what waits is written all the same when the writing before it met a bug of ours", async () => {
  const simulated = users();
  excel.host.faults.plan({ code: "InvalidArgument", afterRequests: 1, afterActions: 3 });
  const port = officePort();
  const [first, second] = await Promise.allSettled([port.apply(RESULTS), port.apply(DECIDED)]);
  expect(first).toMatchObject({ status: "rejected", reason: { code: "InvalidArgument" } });
  expect(second).toMatchObject({ status: "fulfilled", value: { ok: true } });
  expect(shown(simulated)).toBe(await oneByOne(DECIDED));
});

test("one that was cancelled while it waited writes nothing", async () => {
  const expected = await oneByOne(RESULTS);
  const simulated = users();
  const port = officePort();
  const [first, second] = await Promise.all([port.apply(RESULTS), port.apply(DECIDED, () => true)]);
  expect(first).toMatchObject({ ok: true });
  expect(second).toMatchObject({ ok: false, refusal: { code: "cancelled" } });
  expect(shown(simulated)).toBe(expected);
});
