import { readFileSync } from "node:fs";
import path from "node:path";
import { openXlsx } from "../../src/adapters/xlsx/xlsx-workbook";
import type { Workbook } from "../../src/sheets/workbook";
import { gridOf, valueAt } from "../../src/sheets/workbook";
import { builtPages } from "./support/built-pages";
import type { WorkbenchPage } from "./support/workbench-page";
import { openWorkbench } from "./support/workbench-page";

/** What a user does while the page works on a large workbook: the work is held up, so that there is time for it. */
const pages = builtPages();
let bench: WorkbenchPage;

const sample = (name: string): string => path.resolve("assets/samples", name);

afterEach(async () => {
  expect(bench.complaints).toEqual([]);
  await bench.close();
});

/** From now on calls of this name wait on their way to the page's workers; gives the way to let them go. */
async function holdUp(call: string): Promise<() => Promise<void>> {
  await bench.page.evaluate((name) => {
    const held: (() => void)[] = [];
    const send = Reflect.get(Worker.prototype, "postMessage") as (this: Worker, message: { call?: string }) => void;
    Worker.prototype.postMessage = function (this: Worker, message: { call?: string }) {
      if (message.call === name) held.push(() => send.call(this, message));
      else send.call(this, message);
    };
    Reflect.set(window, "letGo", () => {
      Worker.prototype.postMessage = send;
      for (const go of held) go();
    });
  }, call);
  return () => bench.page.evaluate(() => (Reflect.get(window, "letGo") as () => void)());
}

async function downloaded(): Promise<Workbook> {
  const opened = openXlsx(readFileSync(await bench.download()));
  if (!opened.ok) throw new Error(opened.refusal.code);
  return opened.value.read();
}

const busyWith = (step: string) => bench.pane.getByRole("progressbar", { name: step }).waitFor();
const stale = () => bench.pane.getByText("数据已改动，下面的结果是改动前的");

test("what is typed while the results are being written stays, and makes them older than the data", async () => {
  bench = await openWorkbench(pages.browser, pages.url);
  await bench.openSample();
  const letGo = await holdUp("write");
  await bench.pane.locator("[data-action=score]").click();
  await busyWith("写入工作簿");
  await bench.tab("附件1");
  await bench.type("G5", "11.5");
  // Still being typed when the written workbook takes the place of the open one.
  await bench.select("G6");
  await bench.page.keyboard.type("7.5", { delay: 20 });
  await letGo();
  await bench.settled();
  await stale().waitFor();
  const graded = await downloaded();
  expect(graded.grids.some(({ own }) => own === "overview")).toBe(true);
  const sheet = gridOf(graded, "附件1");
  expect(sheet && [valueAt(sheet, 4, 6), valueAt(sheet, 5, 6)]).toEqual([11.5, 7.5]);
  await bench.check();
  await stale().waitFor({ state: "detached" });
}, 120_000);

test("what is typed while the figures are being checked makes what was found older than the data", async () => {
  bench = await openWorkbench(pages.browser, pages.url);
  await bench.openSample();
  const letGo = await holdUp("open");
  await bench.pane.locator("[data-action=check]").click();
  await busyWith("识别表格");
  await bench.tab("附件1");
  await bench.type("G5", "11.5");
  await letGo();
  await bench.settled();
  await stale().waitFor();
}, 120_000);

test.each(["plan", "write"])(
  "another workbook that is opened while one is being scored gets nothing of its results (%s)",
  async (call) => {
    bench = await openWorkbench(pages.browser, pages.url);
    await bench.openSample();
    const letGo = await holdUp(call);
    await bench.pane.locator("[data-action=score]").click();
    await busyWith(call === "plan" ? "准备结果表" : "写入工作簿");
    await bench.openFile(sample("guangdong-2023-en.xlsx"));
    await bench.page.locator('[data-u-comp="slide-tab-item"]').filter({ hasText: "Table 1-1" }).first().waitFor();
    await letGo();
    // What was let go is done by the time that another call is answered.
    await bench.check();
    const after = await downloaded();
    expect(after.grids.filter(({ own }) => own !== undefined)).toEqual([]);
    expect(after.grids.length).toBeGreaterThan(0);
  },
  120_000,
);

test("what is decided while the results are being written stays decided, and the sheets are said to be behind it", async () => {
  bench = await openWorkbench(pages.browser, pages.url);
  await bench.openSample();
  const letGo = await holdUp("write");
  await bench.pane.locator("[data-action=score]").click();
  await busyWith("写入工作簿");
  await bench.go("findings");
  await bench.page.keyboard.press("n");
  await bench.page.keyboard.press("c");
  const decided = bench.pane.locator("[data-finding]").first().getByText("待更正").first();
  await decided.waitFor();
  await letGo();
  await bench.settled();
  await decided.waitFor();
  await bench.go("home");
  await bench.pane
    .getByText(/^您的决定已记入台账/)
    .first()
    .waitFor();
  const graded = await downloaded();
  expect(graded.grids.filter(({ own }) => own === "ledger")).toHaveLength(1);
  expect(graded.grids.some(({ own }) => own === "overview")).toBe(true);
}, 120_000);

test("who cancels while the results are being written has the workbook as it was, and can score again", async () => {
  bench = await openWorkbench(pages.browser, pages.url);
  await bench.openSample();
  const letGo = await holdUp("write");
  await bench.pane.locator("[data-action=score]").click();
  await busyWith("写入工作簿");
  await bench.pane.getByRole("button", { name: "取消", exact: true }).click();
  await bench.pane
    .getByText(/正在停止/)
    .first()
    .waitFor();
  await letGo();
  await bench.settled();
  await bench.pane.getByText("已取消，工作簿没有改动。").first().waitFor();
  expect((await downloaded()).grids.filter(({ own }) => own !== undefined)).toEqual([]);
  await bench.score();
  await bench.pane
    .getByText(/已写入 \d+ 张结果表/)
    .first()
    .waitFor();
}, 180_000);
