import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import type { Locator } from "playwright-core";
import { createXlsx, openXlsx } from "../../src/adapters/xlsx/xlsx-workbook";
import type { PlannedCell } from "../../src/sheets/plan";
import type { Workbook } from "../../src/sheets/workbook";
import { formatAt, formulaAt, gridOf, valueAt } from "../../src/sheets/workbook";
import { builtPages } from "./support/built-pages";
import type { WorkbenchPage } from "./support/workbench-page";
import { openWorkbench } from "./support/workbench-page";

/** Figures corrected in the page's own grid. */
const pages = builtPages();

let bench: WorkbenchPage;

afterEach(async () => {
  expect(bench.complaints).toEqual([]);
  await bench.close();
});

function read(file: string): Workbook {
  const opened = openXlsx(readFileSync(file));
  if (!opened.ok) throw new Error(opened.refusal.code);
  return opened.value.read();
}

const says = (text: string | RegExp) => bench.pane.getByText(text).first().waitFor();

/** A small bureau's table whose total is a formula, and one formula that no browser grid knows. */
function budgetBook(): string {
  const text = (row: number, col: number, value: string): PlannedCell => ({ row, col, value });
  const rows: readonly (readonly [string, number, number])[] = [
    ["河道整治工程", 120, 118.5],
    ["校舍维修工程", 80, 80],
    ["农村公路养护", 60.5, 55.25],
  ];
  const cells: PlannedCell[] = [
    text(0, 0, "项目支出预算执行情况表（单位：万元）"),
    ...["项目名称", "预算数", "执行数", "备注"].map((heading, col) => text(1, col, heading)),
    ...rows.flatMap(([name, budget, spent], index): PlannedCell[] => [
      text(index + 2, 0, name),
      { row: index + 2, col: 1, value: budget },
      { row: index + 2, col: 2, value: spent },
    ]),
    text(5, 0, "合计"),
    { row: 5, col: 1, value: 260.5, formula: "SUM(B3:B5)" },
    { row: 5, col: 2, value: 253.75, formula: "SUM(C3:C5)" },
    { row: 5, col: 3, value: 1, formula: "BUREAUFUNCTION(C6)" },
  ];
  const file = path.join(mkdtempSync(path.join(tmpdir(), "fundscore-edits-")), "预算执行.xlsx");
  writeFileSync(file, createXlsx([{ title: "执行表", cells, columnWidths: [24, 12, 12, 20] }]));
  return file;
}

const stale = (): Locator => bench.pane.getByText("数据已改动，下面的结果是改动前的");

async function undoOnce(): Promise<void> {
  await bench.page.getByRole("button", { name: "撤销改动" }).click();
}

test("a corrected figure makes the results stale; checked again, its finding is gone; undone, it is back", async () => {
  bench = await openWorkbench(pages.browser, pages.url);
  await bench.openSample();
  await bench.check();
  await bench.go("findings");
  await bench.pane.getByRole("searchbox").fill("附件1!G5");
  await says("附件1!G5");
  await bench.tab("附件1");
  await bench.type("G5", "11.93");
  await bench.go("home");
  await stale().waitFor();
  await bench.check();
  await stale().waitFor({ state: "detached" });
  await bench.go("findings");
  expect(await bench.pane.getByText("附件1!G5", { exact: true }).count()).toBe(0);

  await undoOnce();
  await bench.check();
  await bench.go("findings");
  await says("附件1!G5");
  await bench.page.getByRole("button", { name: "恢复改动" }).click();
  const sheet = gridOf(read(await bench.download()), "附件1");
  expect(sheet && valueAt(sheet, 4, 6)).toBe(11.93);
}, 120_000);

test("formulas follow an edit, one that cannot be calculated is named, and the copy asks Excel to calculate", async () => {
  bench = await openWorkbench(pages.browser, pages.url);
  await bench.openFile(budgetBook());
  await bench.check();
  await bench.type("C3", "100");
  await bench.page.getByText("仍显示原来的结果：执行表!D6").waitFor();
  await bench.check();
  await says("235.25 / 260.5 万元");
  await bench.type("B4", "=40*2+0.5");
  await bench.check();
  await says("235.25 / 261 万元");

  const sheet = gridOf(read(await bench.download()), "执行表");
  if (sheet === undefined) throw new Error("the sheet is gone");
  expect([valueAt(sheet, 5, 2), formulaAt(sheet, 5, 2)]).toEqual([235.25, "SUM(C3:C5)"]);
  expect([valueAt(sheet, 3, 1), formulaAt(sheet, 3, 1)]).toEqual([80.5, "40*2+0.5"]);
  expect([valueAt(sheet, 5, 3), formulaAt(sheet, 5, 3)]).toEqual([1, "BUREAUFUNCTION(C6)"]);
}, 120_000);

test("an edit that is undone leaves what was found as it was, formulas included; done again, it is out of date", async () => {
  bench = await openWorkbench(pages.browser, pages.url);
  await bench.openFile(budgetBook());
  await bench.check();
  await bench.type("C4", "70");
  await stale().waitFor();
  await undoOnce();
  await stale().waitFor({ state: "detached" });
  await bench.page.getByRole("button", { name: "恢复改动" }).click();
  await stale().waitFor();
  await undoOnce();
  await stale().waitFor({ state: "detached" });
}, 120_000);

test("an edit survives scoring and can still be undone after it; a sheet of results takes none", async () => {
  bench = await openWorkbench(pages.browser, pages.url);
  await bench.openFile(budgetBook());
  await bench.type("C4", "70");
  // The grid calculates after the edit; what it cannot calculate is said when its results are there.
  await bench.page.getByText(/本页不会算.*执行表!D6/).waitFor({ timeout: 20_000 });
  await bench.score();
  await says("243.75 / 260.5 万元");
  const graded = read(await bench.download());
  const overview = graded.grids.find(({ own }) => own === "overview");
  expect(overview).toBeDefined();

  await bench.tab(overview?.sheet ?? "");
  await bench.type("A1", "改掉标题");
  await bench.tab("执行表");
  await undoOnce();
  await bench.check();
  await says("253.75 / 260.5 万元");
  const after = read(await bench.download());
  const sheet = gridOf(after, "执行表");
  expect(sheet && valueAt(sheet, 3, 2)).toBe(80);
  const title = after.grids.find(({ own }) => own === "overview");
  expect(title && valueAt(title, 0, 0)).not.toBe("改掉标题");
}, 120_000);

test("text, a rate and an emptied cell come out as they were typed; Ctrl+Z takes back the last", async () => {
  bench = await openWorkbench(pages.browser, pages.url);
  await bench.openFile(budgetBook());
  await bench.type("D3", "135户次，约三成");
  await bench.type("D4", "97.5%");
  await bench.select("A5");
  await bench.page.keyboard.press("Delete");
  const first = read(await bench.download());
  const sheet = gridOf(first, "执行表");
  if (sheet === undefined) throw new Error("the sheet is gone");
  expect([valueAt(sheet, 2, 3), valueAt(sheet, 3, 3), valueAt(sheet, 4, 0)]).toEqual(["135户次，约三成", 0.975, null]);
  expect(formatAt(first, sheet, 3, 3)).toContain("%");

  // The download button has the keys now: back to the grid.
  await bench.select("A7");
  await bench.page.keyboard.press("Control+z");
  const again = gridOf(read(await bench.download()), "执行表");
  expect(again && valueAt(again, 4, 0)).toBe("农村公路养护");
}, 120_000);

test("another workbook takes the place of one with edits only after the user has been asked", async () => {
  bench = await openWorkbench(pages.browser, pages.url);
  const file = budgetBook();
  await bench.openFile(file);
  await bench.type("C3", "100");
  await bench.page.getByRole("button", { name: "撤销改动" }).and(bench.page.locator(":enabled")).waitFor();
  const dialog = bench.page.getByRole("alertdialog");
  const chooseAgain = () =>
    bench.page.locator('input[type="file"][accept*="xlsx"]:not([multiple])').setInputFiles(file);

  await chooseAgain();
  await dialog.getByText("还没有下载").waitFor();
  await dialog.getByRole("button", { name: "取消" }).click();
  await dialog.waitFor({ state: "hidden" });
  const sheet = gridOf(read(await bench.download()), "执行表");
  expect(sheet && valueAt(sheet, 2, 2)).toBe(100);

  // Downloaded: nothing is lost, nothing is asked.
  await chooseAgain();
  await bench.page.getByRole("button", { name: "撤销改动" }).and(bench.page.locator(":disabled")).waitFor();
  expect(await dialog.count()).toBe(0);
  await bench.type("C3", "100");
  await bench.page.getByRole("button", { name: "撤销改动" }).and(bench.page.locator(":enabled")).waitFor();
  await chooseAgain();
  await dialog.getByRole("button", { name: "不下载，直接打开" }).click();
  await dialog.waitFor({ state: "hidden" });
  const again = gridOf(read(await bench.download()), "执行表");
  expect(again && valueAt(again, 2, 2)).toBe(118.5);
}, 120_000);

test("a workbook is opened by dropping it on the page", async () => {
  bench = await openWorkbench(pages.browser, pages.url);
  const bytes = [...readFileSync(budgetBook())];
  const transfer = await bench.page.evaluateHandle((data) => {
    const files = new DataTransfer();
    files.items.add(new File([new Uint8Array(data)], "预算执行.xlsx"));
    return files;
  }, bytes);
  await bench.page.dispatchEvent("header", "dragover", { dataTransfer: transfer });
  await bench.page.dispatchEvent("header", "drop", { dataTransfer: transfer });
  await bench.page.locator('[data-u-comp="slide-tab-item"][data-id="执行表"]').waitFor();
  await bench.check();
  await says("253.75 / 260.5 万元");
}, 120_000);
