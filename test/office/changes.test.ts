/** @jest-environment ./test/office/host/excel-environment.ts */
import { workbookOf } from "../../src/adapters/memory/memory-workbook";
import type { CellsChanged } from "../../src/adapters/office/host/changes";
import { keepWatching, watchCells } from "../../src/adapters/office/host/changes";
import { officePort } from "../../src/adapters/office/office-port";
import { ExcelForTests } from "./open-excel";
import { overviewSheet } from "./plans";

let excel: ExcelForTests;

beforeAll(async () => {
  excel = await ExcelForTests.start();
});

const settled = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 50));

describe("watching the cells", () => {
  test("tells the user's edits from our own writing, and stops when asked", async () => {
    const simulated = excel.open(workbookOf({ 汇总: [["学校", 1]] }));
    const seen: CellsChanged[] = [];
    const watching = await watchCells((change) => seen.push(change));
    simulated.type("汇总", "B1", 2);
    excel.host.flushEvents();
    await settled();
    expect(seen).toMatchObject([{ byUs: false, touched: { address: "B1" } }]);
    await officePort().apply({ sheets: [overviewSheet()] });
    await settled();
    expect(seen.slice(1).length).toBeGreaterThan(0);
    expect(seen.slice(1).every(({ byUs }) => byUs)).toBe(true);

    if (!watching.ok) throw new Error(watching.refusal.code);
    await watching.value();
    seen.length = 0;
    simulated.type("汇总", "B1", 3);
    excel.host.flushEvents();
    await settled();
    expect(seen).toEqual([]);
  });

  test("is begun again where Excel refused it, and asks for nothing where it is going on", async () => {
    const simulated = excel.open(workbookOf({ 汇总: [["学校", 1]] }));
    simulated.state.editing = true;
    const seen: CellsChanged[] = [];
    const watch = keepWatching((change) => seen.push(change));
    await watch();
    simulated.state.editing = false;
    await watch();
    excel.requests();
    await watch();
    expect(excel.requests()).toBe(0);
    simulated.type("汇总", "B1", 2);
    excel.host.flushEvents();
    await settled();
    expect(seen).toMatchObject([{ byUs: false, touched: { address: "B1" } }]);
  });
});
