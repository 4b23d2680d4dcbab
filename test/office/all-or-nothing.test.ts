/** @jest-environment ./test/office/host/excel-environment.ts */
import { officePort } from "../../src/adapters/office/office-port";
import { listing } from "../../src/domain/listing";
import type { Mark, WorkbookChanges } from "../../src/sheets/plan";
import { openDressed } from "./dressed-book";
import type { Fault } from "./host/faults";
import type { TransportFault } from "./host/faults";
import { TRANSPORT_FAULTS } from "./host/faults";
import type { CellState, SheetState } from "./host/model/state";
import { saved } from "./host/model/state";
import type { SimulatedExcel } from "./host/model/workbook";
import { ExcelForTests } from "./open-excel";
import { overviewSheet, scoreSheet } from "./plans";

/** A run is refused at every place where Excel can refuse it, and the workbook is looked at afterwards. */
let excel: ExcelForTests;

beforeAll(async () => {
  excel = await ExcelForTests.start();
});

const markOf = (row: number, severity: Mark["severity"]): Mark => ({
  range: { sheet: "汇总", top: row, left: 1, bottom: row, right: 1 },
  severity,
});
const FIRST: WorkbookChanges = {
  sheets: [overviewSheet(), scoreSheet(2)],
  marks: [markOf(0, "error"), markOf(1, "warning")],
};
/** Another number of rows, another title, another state, other marks: everything that a run can change. */
const SECOND: WorkbookChanges = {
  sheets: [overviewSheet(), scoreSheet(3, "得分明细")],
  marks: [markOf(1, "error")],
};

/** A workbook with a selection, a way of calculating, a fill and a conditional format of the user's. */
function openUsers(): SimulatedExcel {
  const simulated = openDressed(excel);
  simulated.select("汇总", "A2:B2");
  simulated.state.calculationMode = "Manual";
  return simulated;
}

/** The whole workbook, to the last fill and width; only what nobody can see is left out. */
function picture({ state, book }: SimulatedExcel): string {
  book.calculate();
  return saved({ ...state, sheets: state.sheets.map(visible), undoLost: false });
}

/** A cell that holds nothing and looks like nothing is no cell; the number of a conditional format is not seen. */
function visible(sheet: SheetState): SheetState {
  const cells = [...sheet.cells]
    .filter(([, { value, formula, format, look, link }]) => {
      const plain = value === "" && formula === undefined && format === "General" && link === undefined;
      return !plain || Object.keys(look).length > 0;
    })
    .map(([key, cell]): [number, CellState] => [key, withoutWaiting(cell)])
    .sort(([a], [b]) => a - b);
  const conditionalFormats = sheet.conditionalFormats.map((format) => ({ ...format, id: "" }));
  return { ...sheet, cells: new Map(cells), conditionalFormats };
}

/** A formula that waits for calculation shows what it showed. */
function withoutWaiting(cell: CellState): CellState {
  const shown = { ...cell };
  delete shown.stale;
  return shown;
}

interface Way {
  readonly name: string;
  /** What was done to the workbook before. */
  readonly first?: WorkbookChanges;
  readonly changes: WorkbookChanges;
}

const WAYS: readonly Way[] = [
  { name: "the first run", changes: FIRST },
  { name: "a run over the sheets of another", first: FIRST, changes: SECOND },
  { name: "a run that only clears the marks", first: FIRST, changes: { sheets: [], marks: [] } },
];

async function applied(changes: WorkbookChanges): Promise<void> {
  const done = await officePort().apply(changes);
  if (!done.ok) throw new Error(JSON.stringify(done.refusal));
}

/** The workbook where the run starts, as saved. */
async function startOf({ first }: Way): Promise<string> {
  const simulated = openUsers();
  if (first !== undefined) await applied(first);
  simulated.book.calculate();
  return saved(simulated.state);
}

interface Survey {
  readonly start: string;
  /** Actions of every request of the run. */
  readonly actions: readonly number[];
  readonly before: string;
  readonly after: string;
}

/** Carries the run out once without any fault. */
async function survey(way: Way): Promise<Survey> {
  const start = await startOf(way);
  const simulated = excel.openSaved(start);
  const before = picture(simulated);
  excel.requests();
  await applied(way.changes);
  const { exchanges } = excel.host.journal;
  const actions = exchanges.filter(({ cleanUp }) => !cleanUp).map((exchange) => exchange.actions);
  return { start, actions, before, after: picture(simulated) };
}

/** Whether a request of the run gives sheets their looks, after their figures stand. */
function isFinish({ changes }: Way, { actions }: Survey, request: number): boolean {
  return changes.sheets.length > 0 && request === actions.length - 1;
}

/** Refused and as it was, or done and as it should be; never anything between. Says which. */
async function expectAllOrNothing(way: Way, { start, before, after }: Survey, fault: Fault): Promise<boolean> {
  const simulated = excel.openSaved(start);
  excel.host.faults.plan(fault);
  const result = await officePort().apply(way.changes);
  const now = picture(simulated);
  expect([JSON.stringify(fault), now]).toEqual([JSON.stringify(fault), result.ok ? after : before]);
  expect(simulated.state).toMatchObject({ selection: "A2:B2", calculationMode: "Manual" });
  return result.ok;
}

describe.each(WAYS)("$name", (way) => {
  test("stopped at any action of any of its requests leaves all or nothing", async () => {
    const surveyed = await survey(way);
    for (const [afterRequests, count] of surveyed.actions.entries()) {
      let done = 0;
      for (let afterActions = 0; afterActions < count; afterActions++) {
        if (await expectAllOrNothing(way, surveyed, { code: "AccessDenied", afterRequests, afterActions })) done++;
      }
      // Once the figures stand, which the last action before the finish asks, the rest is done again.
      if (isFinish(way, surveyed, afterRequests)) expect(done).toBe(count);
      // A run about marks alone has all in one request: marks that wait to be removed are no reason to refuse.
      else expect(done).toBeLessThan(way.changes.sheets.length > 0 ? 2 : 30);
    }
  }, 300_000);

  test.each(Object.keys(TRANSPORT_FAULTS).filter((name) => name !== "GeneralException") as TransportFault[])(
    "refused by the transport with %s at any of its requests leaves all or nothing",
    async (transport) => {
      const surveyed = await survey(way);
      for (const afterRequests of surveyed.actions.keys()) {
        const done = await expectAllOrNothing(way, surveyed, { transport, afterRequests });
        // An answer that is too large is asked for again in halves; everything else before the finish ends the run.
        if (transport === "ResponsePayloadSizeLimitExceeded") continue;
        expect(done).toBe(isFinish(way, surveyed, afterRequests));
      }
    },
  );

  test.each(["InvalidOperationInCellEditMode", "ApiNotFound", "Conflict", "RequestAborted", "InactiveWorkbook"])(
    "stopped here and there with %s leaves all or nothing",
    async (code) => {
      const surveyed = await survey(way);
      for (const [afterRequests, count] of surveyed.actions.entries()) {
        for (let afterActions = 0; afterActions < count; afterActions += 41) {
          await expectAllOrNothing(way, surveyed, { code, afterRequests, afterActions });
        }
      }
    },
  );
});

test("a bug of ours midway is thrown on, with everything taken back", async () => {
  const way = WAYS[1]!;
  const { start, before } = await survey(way);
  const simulated = excel.openSaved(start);
  excel.host.faults.plan({ code: "InvalidArgument", afterRequests: 3, afterActions: 70 });
  await expect(officePort().apply(way.changes)).rejects.toMatchObject({ code: "InvalidArgument" });
  expect(picture(simulated)).toBe(before);
});

test("refused twice while sheets get their looks, a run names them, keeps its figures, and the next run completes them", async () => {
  const way = WAYS[1]!;
  const { start, actions, after } = await survey(way);
  const simulated = excel.openSaved(start);
  const finish = actions.length - 1;
  excel.host.faults.plan({ code: "AccessDenied", afterRequests: finish, afterActions: 30 });
  excel.host.faults.plan({ code: "AccessDenied", afterRequests: finish + 2, afterActions: 30 });
  expect(await officePort().apply(way.changes)).toMatchObject({
    ok: false,
    refusal: { code: "access-denied", facts: { unfinished: listing(["总览", "得分明细"]) } },
  });
  const read = await officePort().read();
  expect(read.ok && read.value.grids.find(({ own }) => own === "project-scores")?.rowCount).toBe(6);
  await applied(way.changes);
  expect(withoutNumbers(picture(simulated))).toBe(withoutNumbers(after));
});

/** Charts and rules take the next free number, which a run more moves on. */
function withoutNumbers(shown: string): string {
  return shown.replaceAll(/"(id|name)":"(?:\{chart-\d+\}|fundscore-chart-\d+)"/g, '"$1":""');
}

/** More than one request can carry: 5 MB of texts as long as cells take. */
const LONG: WorkbookChanges = {
  sheets: [
    {
      id: "inputs",
      title: "长文",
      columnWidths: [],
      cells: Array.from({ length: 60 }, (_, row) => ({ row, col: 0, value: "长".repeat(30_000) })),
    },
  ],
  marks: [markOf(1, "error")],
};

test.each([...WAYS, { name: "a run of several requests", first: FIRST, changes: LONG }])(
  "$name that is cancelled while it is written leaves all or nothing",
  async (way: Way) => {
    const { start, before, after } = await survey(way);
    let done = false;
    for (let asked = 0; !done && asked < 20; asked++) {
      const simulated = excel.openSaved(start);
      let left = asked;
      const result = await officePort().apply(way.changes, () => left-- <= 0);
      if (!result.ok) expect(result.refusal.code).toBe("cancelled");
      expect(picture(simulated)).toEqual(result.ok ? after : before);
      done = result.ok;
    }
    expect(done).toBe(true);
  },
  120_000,
);
