import { readFileSync } from "node:fs";
import { readXlsx } from "../../src/adapters/xlsx/xlsx-workbook";
import { refusalMessage } from "../../src/messages/refusals/refusals";
import { wordsFor } from "../../src/taskpane/words/words-for";
import { becomes } from "./support/becomes";
import { builtPages } from "./support/built-pages";
import type { PaneInExcel } from "./support/pane-in-excel";
import { openPane, sampleState } from "./support/pane-in-excel";

/** What the pane fetches only when it is used, with the server there and gone; and new windows of Excel. */
const pages = builtPages();
let pane: PaneInExcel;

const zh = wordsFor("zh");
const MISSING = refusalMessage({ code: "part-missing", facts: {} }, "zh");

beforeEach(async () => {
  pane = await openPane(pages.browser, { folder: pages.folder, workbook: await sampleState() });
});

afterEach(() => pane.excel.close());

/** Unfolds a part of the first screen. */
const unfold = (title: string) => pane.frame.getByText(title, { exact: true }).first().click();
const files = () => pane.frame.locator('input[type="file"][multiple]');
const openedBeside = async (): Promise<readonly string[]> =>
  (await pane.excel.page.evaluate(() => window.excel?.openedBeside())) ?? [];

/** The server no longer gives scripts; gives the way to let it do so again. */
async function serverGone(): Promise<() => Promise<void>> {
  const context = pane.excel.page.context();
  await context.route("**/*.js", (route) => route.abort());
  return () => context.unroute("**/*.js");
}

test("what the engine's thread cannot answer is said where it was asked", async () => {
  await pane.score();
  await pane.go("mapping");
  await pane.frame.evaluate(() => {
    Worker.prototype.postMessage = () => {
      throw new Error("the thread is gone");
    };
  });
  await pane.button(zh.mapping.saveTemplate).click();
  await pane.says(/the thread is gone/);
  await pane.go("settings");
  await pane.button(zh.settings.editProfile).click();
  await pane.says(zh.trouble.noPreview);
});

test("many forms become a new workbook in a window of its own, and the open one stays as it is", async () => {
  const before = (await pane.workbook()).sheets.length;
  await unfold(zh.collect.title);
  await files().setInputFiles("assets/samples/forms-yuan.xlsx");
  await pane.says(/已汇总 1 个文件/);
  const [base64 = ""] = await openedBeside();
  const read = readXlsx(new Uint8Array(Buffer.from(base64, "base64")), "new.xlsx");
  expect(read.ok && read.value.grids.length).toBe(6);
  expect((await pane.workbook()).sheets).toHaveLength(before);
  await unfold(zh.collect.template);
  await pane.button(zh.collect.create).click();
  await becomes(async () => String((await openedBeside()).length), "2");
  expect(pane.excel.complaints).toEqual([]);
}, 120_000);

test("a collection of five hundred files is left in the middle: nothing opens, and the next one is whole", async () => {
  await unfold(zh.collect.title);
  const form = readFileSync("assets/samples/forms-yuan.xlsx");
  const mimeType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
  // The browser takes no more than 50 MB from a test at once: 500 small files.
  await files().setInputFiles(
    Array.from({ length: 500 }, (_, index) => ({ name: `自评表${index}.xlsx`, mimeType, buffer: form })),
  );
  await pane.says(/已读 [1-9]\d* \/ 500 个文件/);
  const bar = pane.frame.getByRole("progressbar", { name: zh.collect.title });
  await bar.waitFor();
  // Looking at another screen meanwhile loses nothing.
  await pane.go("settings");
  await pane.go("home");
  await bar.waitFor();
  await pane.button(zh.home.cancel).click();
  await pane.button(zh.collect.choose).waitFor();
  await files().setInputFiles("assets/samples/forms-yuan.xlsx");
  await pane.says(/已汇总 1 个文件/);
  expect(await openedBeside()).toHaveLength(1);
  expect(pane.excel.complaints).toEqual([]);
}, 180_000);

test("a part that cannot be fetched is told with what to do, and is there once the server answers again", async () => {
  await pane.check();
  await unfold(zh.collect.title);
  let serverBack = await serverGone();
  await files().setInputFiles("assets/samples/forms-yuan.xlsx");
  await pane.says(MISSING);
  await serverBack();
  await pane.button(zh.trouble.retry).click();
  await pane.says(/已汇总 1 个文件/);

  await pane.go("settings");
  serverBack = await serverGone();
  await pane.button(zh.settings.editProfile).click();
  await pane.says(MISSING);
  await serverBack();
  await pane.button(zh.trouble.retry).click();
  await pane.button(zh.settings.saveProfile).waitFor();
  expect(pane.excel.complaints.every((text) => /Failed to load resource|ERR_FAILED/.test(text))).toBe(true);
}, 120_000);
