/** @jest-environment ./test/office/host/excel-environment.ts */
import { workbookOf } from "../../src/adapters/memory/memory-workbook";
import { officePort } from "../../src/adapters/office/office-port";
import { activeSelection, selectCells } from "../../src/adapters/office/selection";
import { listing } from "../../src/domain/listing";
import type { TransportFault } from "./host/faults";
import type { SimulatedExcel } from "./host/model/workbook";
import { ExcelForTests } from "./open-excel";
import { overviewSheet, scoreSheet } from "./plans";

let excel: ExcelForTests;

beforeAll(async () => {
  excel = await ExcelForTests.start();
});

const USER = workbookOf({
  汇总: [
    ["学校", 1],
    ["医院", 2],
  ],
});
const PLANS = [overviewSheet(), scoreSheet(3)];

const TRANSPORT: readonly [TransportFault, string][] = [
  ["InvalidOrTimedOutSession", "session-lost"],
  ["InvalidRequestContext", "session-lost"],
  ["ActivityLimitReached", "host-busy"],
  ["WriteNotSupportedWhenModalDialogOpen", "host-busy"],
  ["RequestPayloadSizeLimitExceeded", "payload-too-large"],
  ["ResponsePayloadSizeLimitExceeded", "payload-too-large"],
  ["AccessDenied", "access-denied"],
];

describe("what Excel says no to", () => {
  test.each(TRANSPORT)("%s between page and Excel is the refusal %s, on reading", async (transport, code) => {
    excel.open(USER);
    excel.host.faults.plan({ transport });
    expect(await officePort().read()).toMatchObject({ ok: false, refusal: { code } });
  });

  test.each(TRANSPORT)("%s while writing is the refusal %s, and the sheets begun are gone", async (transport, code) => {
    const simulated = excel.open(USER);
    excel.host.faults.plan({ transport, afterRequests: 1 });
    expect(await officePort().apply({ sheets: PLANS })).toMatchObject({ ok: false, refusal: { code } });
    expect(simulated.state.sheets.map(({ name }) => name)).toEqual(["汇总"]);
  });

  test.each([
    ["InvalidOperationInCellEditMode", "cell-being-edited"],
    ["AccessDenied", "access-denied"],
    ["ApiNotFound", "api-missing"],
    ["Conflict", "host-busy"],
    ["RequestAborted", "host-busy"],
    ["InactiveWorkbook", "host-busy"],
  ])("%s inside a batch is the refusal %s", async (code, refusal) => {
    excel.open(USER);
    excel.host.faults.plan({ code });
    expect(await officePort().read()).toMatchObject({ ok: false, refusal: { code: refusal } });
  });

  test.each<TransportFault>(["GeneralException"])("%s is nothing we know and is thrown on", async (transport) => {
    excel.open(USER);
    excel.host.faults.plan({ transport });
    await expect(officePort().read()).rejects.toMatchObject({ code: "GeneralException" });
  });

  test("a cell that is being edited is the user's to finish", async () => {
    const simulated = excel.open(USER);
    simulated.state.editing = true;
    expect(await officePort().read()).toMatchObject({ ok: false, refusal: { code: "cell-being-edited" } });
  });

  test("a page that is not in Excel has no workbook to read", async () => {
    const real = globalThis.Excel;
    try {
      Reflect.set(globalThis, "Excel", undefined);
      expect(await officePort().read()).toMatchObject({ ok: false, refusal: { code: "api-missing" } });
    } finally {
      globalThis.Excel = real;
    }
  });
});

describe("writing is all or nothing", () => {
  /** Everything that can be read back of the workbook. */
  const contents = async (): Promise<unknown> => {
    excel.host.faults.clear();
    return officePort().read();
  };

  test.each(Array.from({ length: 12 }, (_, index) => index * 4))(
    "a first run that stops after %d actions leaves the workbook as it was",
    async (afterActions) => {
      const simulated = excel.open(USER);
      const before = await contents();
      excel.host.faults.plan({ code: "AccessDenied", afterRequests: 1, afterActions });
      const result = await officePort().apply({ sheets: PLANS });
      expect(result).toMatchObject({ ok: false, refusal: { code: "access-denied" } });
      expect(await contents()).toEqual(before);
      expect(simulated.state.activeSheet).toBe(simulated.sheet("汇总").id);
    },
  );

  test.each(Array.from({ length: 12 }, (_, index) => index * 5))(
    "a second run that stops after %d actions gives the figures of the first one back",
    async (afterActions) => {
      excel.open(USER);
      await officePort().apply({ sheets: PLANS });
      const before = await contents();
      excel.host.faults.plan({ code: "AccessDenied", afterRequests: 3, afterActions });
      const result = await officePort().apply({ sheets: [overviewSheet(), scoreSheet(7)] });
      expect(result).toMatchObject({ ok: false, refusal: { code: "access-denied" } });
      expect(await contents()).toEqual(before);
    },
  );

  test("says which sheets were deleted again, since Excel's undo history goes with them", async () => {
    excel.open(USER);
    excel.host.faults.plan({ code: "Conflict", afterRequests: 1, afterActions: 40 });
    expect(await officePort().apply({ sheets: PLANS })).toEqual({
      ok: false,
      refusal: { code: "host-busy", facts: { host: "Conflict", deleted: listing(["总览", "项目得分"]) } },
    });
  });

  test("says which sheets could not be put right when the session is gone for good", async () => {
    excel.open(USER);
    await officePort().apply({ sheets: PLANS });
    excel.host.faults.plan({ transport: "InvalidOrTimedOutSession", afterRequests: 3 });
    excel.host.faults.plan({ transport: "InvalidOrTimedOutSession", afterRequests: 4 });
    expect(await officePort().apply({ sheets: PLANS })).toEqual({
      ok: false,
      refusal: {
        code: "session-lost",
        facts: { host: "InvalidOrTimedOutSession", left: listing(["总览", "项目得分"]) },
      },
    });
  });

  test.each<[string, (simulated: SimulatedExcel) => void, object]>([
    [
      "a result sheet that is protected",
      (one) => (one.sheet("项目得分").isProtected = true),
      { code: "sheet-protected", facts: { sheet: "项目得分" } },
    ],
    [
      "a workbook whose structure is protected",
      (one) => (one.state.structureProtected = true),
      { code: "workbook-protected", facts: {} },
    ],
    [
      "a workbook open for reading only",
      (one) => (one.state.readOnly = true),
      { code: "read-only", facts: { host: "AccessDenied" } },
    ],
  ])("refuses %s and changes nothing", async (_, lock, refusal) => {
    const simulated = excel.open(USER);
    await officePort().apply({ sheets: [scoreSheet(3)] });
    lock(simulated);
    const before = await contents();
    expect(await officePort().apply({ sheets: PLANS })).toEqual({ ok: false, refusal });
    simulated.state.readOnly = false;
    expect(await contents()).toEqual(before);
  });
});

describe("the selection", () => {
  test("goes to the cells of a finding", async () => {
    const simulated = excel.open(workbookOf({ 汇总: [["a"]], 明细: [["b"]] }));
    const range = { sheet: "明细", top: 1, left: 1, bottom: 2, right: 3 };
    expect(await selectCells(range)).toEqual({ ok: true, value: undefined });
    expect(simulated.state).toMatchObject({ activeSheet: simulated.sheet("明细").id, selection: "B2:D3" });
    expect(await activeSelection()).toEqual({ ok: true, value: range });
  });

  test("is refused where the sheet is gone or hidden, with its name", async () => {
    const simulated = excel.open(workbookOf({ 汇总: [["a"]], 明细: { rows: [["b"]], state: "hidden" } }));
    const cell = { top: 0, left: 0, bottom: 0, right: 0 };
    expect(await selectCells({ sheet: "明细", ...cell })).toMatchObject({
      ok: false,
      refusal: { code: "place-gone", facts: { sheet: "明细" } },
    });
    expect(await selectCells({ sheet: "没有", ...cell })).toMatchObject({
      ok: false,
      refusal: { code: "place-gone", facts: { sheet: "没有" } },
    });
    simulated.select("汇总", "A1,C3");
    expect(await activeSelection()).toMatchObject({ ok: false });
  });
});
