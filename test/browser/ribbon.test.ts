import type { ExcelInChromium } from "../office/host/excel-in-chromium";
import { openInChromium } from "../office/host/excel-in-chromium";
import type { WorkbookState } from "../office/host/model/state";
import { opened, saved } from "../office/host/model/state";
import { builtPages } from "./support/built-pages";
import { sampleState } from "./support/pane-in-excel";

/** The ribbon's functions as they are built and served, in Chromium, with the real office.js and the simulated Excel. */
const pages = builtPages();
let excel: ExcelInChromium;

afterEach(async () => {
  await excel.close();
});

async function openSample(): Promise<void> {
  excel = await openInChromium(pages.browser, {
    folder: pages.folder,
    workbook: saved(await sampleState()),
    page: "commands.html",
    locale: "zh-CN",
  });
}

const press = (command: string): Promise<void> => excel.page.evaluate((name) => window.excel?.press(name), command);
const requests = (): Promise<number | undefined> => excel.page.evaluate(() => window.excel?.requests());
const selection = () => excel.page.evaluate(() => window.excel?.selection());
const workbook = async (): Promise<WorkbookState> =>
  opened((await excel.page.evaluate(() => window.excel?.workbook())) ?? "");
const marks = ({ sheets }: WorkbookState): number =>
  sheets.flatMap(({ conditionalFormats }) => conditionalFormats).filter(({ rule }) => String(rule).includes("_mark"))
    .length;

test("scoring from the ribbon writes the result sheets, highlights the findings and asks nothing of the network", async () => {
  await openSample();
  const users = (await workbook()).sheets.map(({ name }) => name);
  await press("scoreWorkbook");
  expect(await requests()).toBeLessThanOrEqual(3 + 6);
  const scored = await workbook();
  expect(scored.sheets.map(({ name }) => name).slice(0, users.length)).toEqual(users);
  expect(scored.sheets.length).toBeGreaterThan(users.length + 5);
  const values = scored.sheets.flatMap(({ cells }) => [...cells.values()].map(({ value }) => value));
  expect(values).toContain(91.43);
  expect(marks(scored)).toBeGreaterThan(0);
  expect(excel.outside).toEqual([]);
  expect(excel.complaints).toEqual([]);
}, 120_000);

test("next and previous walk the anomalies, and clearing leaves no mark", async () => {
  await openSample();
  await press("checkWorkbook");
  expect(marks(await workbook())).toBeGreaterThan(0);
  const start = await selection();
  await press("nextAnomaly");
  const first = await selection();
  await press("nextAnomaly");
  const second = await selection();
  expect(second).not.toEqual(first);
  await press("previousAnomaly");
  expect(await selection()).toEqual(first);
  expect(first).not.toEqual(start);
  await requests();
  await press("clearMarks");
  expect(await requests()).toBe(3);
  expect(marks(await workbook())).toBe(0);
}, 120_000);

test("what Excel does not let a command do is said in a small window, and the command ends when that is closed", async () => {
  await openSample();
  await excel.page.evaluate(() => window.excel?.editing(true));
  let ended = false;
  const pressed = press("scoreWorkbook").then(() => (ended = true));
  const dialog = excel.page.frameLocator("dialog iframe");
  await dialog.getByRole("alert").getByText("正在编辑").waitFor();
  expect(ended).toBe(false);
  await excel.page.getByRole("button", { name: "Close" }).click();
  await pressed;
  expect(excel.outside).toEqual([]);
});

test("scoring names the protected sheets that it could not mark, and writes the results all the same", async () => {
  await openSample();
  await excel.page.evaluate(() => window.excel?.protect("表1-2", true));
  const pressed = press("scoreWorkbook");
  const dialog = excel.page.frameLocator("dialog iframe");
  await dialog.getByRole("alert").getByText("工作表“表1-2”受保护，上面的疑点标记没有更新").waitFor();
  await excel.page.getByRole("button", { name: "Close" }).click();
  await pressed;
  const values = (await workbook()).sheets.flatMap(({ cells }) => [...cells.values()].map(({ value }) => value));
  expect(values).toContain(91.43);
});

test("a command keeps to the language and the highlighting that were chosen in the pane", async () => {
  await openSample();
  await excel.frame.evaluate(() => {
    localStorage.setItem("fundscore.language", "en");
    localStorage.setItem("fundscore.marks", "off");
  });
  await press("scoreWorkbook");
  const scored = await workbook();
  expect(scored.sheets.map(({ name }) => name)).toContain("Score overview");
  expect(marks(scored)).toBe(0);
});
