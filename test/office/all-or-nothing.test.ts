/** @jest-environment ./test/office/host/excel-environment.ts */
import { workbookOf } from "../../src/adapters/memory/memory-workbook";
import { officePort } from "../../src/adapters/office/office-port";
import type { Mark, WorkbookChanges } from "../../src/sheets/plan";
import { OWN_SHEET_NAME } from "../../src/sheets/workbook";
import { ExcelForTests } from "./open-excel";
import type { Fault } from "./host/faults";
import type { TransportFault } from "./host/faults";
import { TRANSPORT_FAULTS } from "./host/faults";
import type { SheetState } from "./host/model/state";
import { saved } from "./host/model/state";
import type { SimulatedExcel } from "./host/model/workbook";
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
  const simulated = excel.open(
    workbookOf({
      汇总: [
        ["学校", 1],
        ["医院", 2],
      ],
      明细: [["a", 1]],
    }),
  );
  const sheet = simulated.sheet("汇总");
  simulated.book.cell(sheet, 0, 1).look = { "Fill.Color": "#00FF00" };
  sheet.conditionalFormats.push({
    id: "user",
    type: "Custom",
    areas: [{ top: 0, left: 0, bottom: 9, right: 9 }],
    rule: "=LEN(A1)>5",
    look: { "Fill.Color": "#123456" },
  });
  simulated.select("汇总", "A2:B2");
  simulated.state.calculationMode = "Manual";
  return simulated;
}

/** What must be as it was: the user's sheets to the last detail; of ours name, place, state, figures, formats, charts. */
function picture({ state, book }: SimulatedExcel): string {
  book.calculate();
  const sheets = state.sheets.map((sheet) => (isOwn(sheet) ? figuresOf(sheet) : withoutIds(sheet)));
  return saved({ ...state, sheets, undoLost: false });
}

function isOwn({ names }: SheetState): boolean {
  return names.some(({ name }) => name === OWN_SHEET_NAME);
}

function withoutIds(sheet: SheetState): SheetState {
  return { ...sheet, conditionalFormats: sheet.conditionalFormats.map((format) => ({ ...format, id: "" })) };
}

/** Looks of our own sheets come with the next run; figures, formulas, number formats and charts do not wait. */
function figuresOf(sheet: SheetState): SheetState {
  const cells = [...sheet.cells]
    .filter(([, { value, formula }]) => value !== "" || formula !== undefined)
    .sort(([a], [b]) => a - b)
    .map(
      ([key, { value, formula, format }]): [
        number,
        SheetState["cells"] extends Map<number, infer Cell> ? Cell : never,
      ] => [key, { value, format, look: {}, ...(formula === undefined ? {} : { formula }) }],
    );
  const { id, name, visibility, isProtected, merges, names, charts } = sheet;
  return {
    ...{ id, name, visibility, isProtected, merges, names, charts },
    cells: new Map(cells),
    ...{ hiddenRows: new Set(), hiddenCols: new Set(), columnWidths: new Map(), rowHeights: new Map() },
    ...{ conditionalFormats: [], validations: [], page: {} },
  };
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
    let done = 0;
    for (const [afterRequests, count] of surveyed.actions.entries()) {
      for (let afterActions = 0; afterActions < count; afterActions++) {
        if (await expectAllOrNothing(way, surveyed, { code: "AccessDenied", afterRequests, afterActions })) done++;
      }
    }
    // Only when everything stands and old charts or marks wait to be removed is a refusal of Excel no refusal of ours.
    expect(done).toBeLessThan(30);
  }, 300_000);

  test.each(Object.keys(TRANSPORT_FAULTS).filter((name) => name !== "GeneralException") as TransportFault[])(
    "refused by the transport with %s at any of its requests leaves nothing behind",
    async (transport) => {
      const surveyed = await survey(way);
      for (const afterRequests of surveyed.actions.keys()) {
        const done = await expectAllOrNothing(way, surveyed, { transport, afterRequests });
        // An answer that is too large is asked for again in halves; everything else ends the run.
        if (transport !== "ResponsePayloadSizeLimitExceeded") expect(done).toBe(false);
      }
    },
    60_000,
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
    60_000,
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
