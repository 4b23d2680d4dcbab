import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import type { Page } from "playwright-core";
import { refusalMessage } from "../../src/messages/refusals/refusals";
import type { RefusalCode } from "../../src/sheets/port";
import { dayOf } from "../../src/taskpane/root/day-of";
import { wordsFor } from "../../src/taskpane/words/words-for";
import { workbenchWords } from "../../src/workbench/words";
import { builtPages } from "./support/built-pages";
import { openPane, sampleState } from "./support/pane-in-excel";
import { serve } from "./support/serve";
import type { WorkbenchPage } from "./support/workbench-page";
import { openWorkbench } from "./support/workbench-page";

/** What is told of a file before anything of it is read: what was dropped, what cannot be had, what was scored before. */
const pages = builtPages();

const SAMPLE = path.resolve("assets/samples/guangdong-2023.xlsx");
const zh = wordsFor("zh");
const folder = mkdtempSync(path.join(tmpdir(), "fundscore-opening-"));
const inFolder = (name: string): string => path.join(folder, name);

/** Lets files of the disk go over the page, as the system hands them to the browser. */
async function drop(page: Page, ...files: readonly string[]): Promise<void> {
  const devtools = await page.context().newCDPSession(page);
  const data = { items: [], files: [...files], dragOperationsMask: 1 };
  for (const type of ["dragEnter", "dragOver", "drop"] as const) {
    await devtools.send("Input.dispatchDragEvent", { type, x: 400, y: 300, data });
  }
  await devtools.detach();
}

const says = (bench: WorkbenchPage, text: string) => bench.page.getByText(text).first().waitFor();

test("several files or a folder are not opened, and it is said what to do; one file is", async () => {
  const bench = await openWorkbench(pages.browser, pages.url);
  const { notOne } = workbenchWords("zh");
  await drop(bench.page, SAMPLE, SAMPLE);
  await says(bench, notOne({ kind: "several", count: 2 }));
  await drop(bench.page, folder);
  await says(bench, notOne({ kind: "folder", name: path.basename(folder) }));
  await drop(bench.page, SAMPLE);
  await bench.page.getByRole("button", { name: "下载工作簿" }).waitFor();
  expect(await bench.page.getByText(/没有打开/).count()).toBe(0);
  expect(bench.complaints).toEqual([]);
  await bench.close();
});

test.each<[string, Uint8Array, RefusalCode, Readonly<Record<string, string>>]>([
  ["空.xlsx", new Uint8Array(), "empty-file", {}],
  ["扫描件.xlsx", new TextEncoder().encode("%PDF-1.7\n"), "not-a-workbook", { kind: "PDF" }],
])("%s is told as what it is", async (name, bytes, code, facts) => {
  writeFileSync(inFolder(name), bytes);
  const bench = await openWorkbench(pages.browser, pages.url);
  await drop(bench.page, inFolder(name));
  await says(bench, refusalMessage({ code, facts: { file: name, ...facts } }, "zh"));
  await bench.close();
});

test("what was said of a file is put away by key or mouse, and the keyboard goes on from beside it", async () => {
  const bench = await openWorkbench(pages.browser, pages.url);
  const { dismiss } = workbenchWords("zh");
  const bar = bench.page.getByRole("button", { name: dismiss });
  await drop(bench.page, SAMPLE, SAMPLE);
  await bar.click();
  await bar.waitFor({ state: "detached" });
  await bench.openSample();
  await drop(bench.page, inFolder("空.xlsx"));
  await bench.page.keyboard.press("F6");
  await bar.focus();
  await bench.page.keyboard.press("Enter");
  await bar.waitFor({ state: "detached" });
  expect(await bench.page.locator("header button:focus").count()).toBe(1);
  await bench.close();
});

test("with the page's server gone a user's workbook is still opened and scored, and the sample is said to be missing", async () => {
  const site = await serve(pages.folder);
  const bench = await openWorkbench(pages.browser, site.url);
  await bench.page.waitForLoadState("networkidle");
  await site.close();
  await bench.page.getByRole("button", { name: "打开示例" }).click();
  await says(bench, refusalMessage({ code: "part-missing", facts: {} }, "zh"));
  await bench.openFile(SAMPLE);
  await bench.score();
  await says(bench, zh.home.scoreAgain);
  expect(await bench.page.locator("header img").count()).toBe(0);
  await bench.close();
}, 120_000);

describe("a workbook that was scored before", () => {
  const former = zh.home.former;

  test("says so in the page, with the decisions in it, and what scoring again does", async () => {
    const bench = await openWorkbench(pages.browser, pages.url);
    await bench.openSample();
    await says(bench, zh.home.welcome);
    await bench.score();
    await bench.go("findings");
    await bench.page.keyboard.press("n");
    await bench.page.keyboard.press("c");
    await bench.settled();
    await bench.openFile(await bench.download());
    await says(bench, former.scored);
    await says(bench, former.count(1, dayOf(new Date())));
    await says(bench, former.whatDecisions);
    expect(await bench.pane.locator("[data-action=score]").textContent()).toBe(zh.home.scoreAgain);
    expect(await bench.page.getByText(zh.home.welcome).count()).toBe(0);
    await bench.check();
    expect(await bench.page.getByText(former.scored).count()).toBe(0);
    expect(bench.complaints).toEqual([]);
    await bench.close();
  }, 120_000);

  test("says so in Excel, in the language of the pane", async () => {
    const first = await openPane(pages.browser, { folder: pages.folder, workbook: await sampleState() });
    await first.says(zh.home.welcome);
    await first.score();
    const workbook = await first.workbook();
    await first.excel.close();
    const again = await openPane(pages.browser, { folder: pages.folder, workbook, language: "en" });
    const { home } = wordsFor("en");
    await again.says(home.former.scored);
    await again.says(home.former.what(true));
    await again.says(home.former.count(0, undefined));
    await again.button(home.scoreAgain).waitFor();
    expect(again.excel.complaints).toEqual([]);
    await again.excel.close();
  }, 120_000);
});
