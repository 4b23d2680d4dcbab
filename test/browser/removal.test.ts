import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import ExcelJS from "exceljs";
import { wordsFor } from "../../src/taskpane/words/words-for";
import { sheetsIn } from "../support/sheets-in";
import { becomes } from "./support/becomes";
import { builtPages } from "./support/built-pages";
import { isOwn, openPane, sampleState, usersSheets } from "./support/pane-in-excel";
import { openWorkbench } from "./support/workbench-page";

/** Everything of ours is removed again, in Excel and in the page. */
const pages = builtPages();
const { removal } = wordsFor("zh").settings;

test("in Excel it is asked about first, and then nothing of ours is left and nothing of the user's has changed", async () => {
  const pane = await openPane(pages.browser, { folder: pages.folder, workbook: await sampleState() });
  const { frame } = pane;
  const before = usersSheets(await pane.workbook());
  await pane.score();
  await pane.go("findings");
  await pane.button(wordsFor("zh").findings.next).click();
  await pane.button(wordsFor("zh").findings.actions["to-correct"]).click();
  await pane.settled();

  await pane.go("settings");
  await pane.button(removal.begin).click();
  const question = frame.getByRole("alertdialog", { name: removal.ask });
  await question.getByText(/绩效评分总览、/).waitFor();
  await question.getByText(removal.mayShow).waitFor();
  await question.getByText(removal.decisions(1)).waitFor();
  await question.getByText(removal.noUndo).waitFor();
  await becomes(() => frame.evaluate(() => document.activeElement?.textContent), removal.stay);
  await pane.excel.page.keyboard.press("Shift+Tab");
  await becomes(() => frame.evaluate(() => document.activeElement?.textContent), removal.confirm);
  await pane.excel.page.keyboard.press("Escape");
  await question.waitFor({ state: "hidden" });
  expect((await pane.workbook()).sheets.filter(isOwn).length).toBeGreaterThan(5);
  expect(await frame.evaluate(() => document.activeElement?.textContent)).toBe(removal.begin);

  await pane.button(removal.begin).click();
  await question.getByRole("button", { name: removal.confirm, exact: true }).click();
  await pane.says(/已移除 \d+ 张工作表/);
  const after = await pane.workbook();
  expect(after.sheets.filter(isOwn)).toEqual([]);
  expect(usersSheets(after)).toBe(before);

  await pane.button(removal.begin).click();
  await pane.says(removal.nothing);
  await pane.go("home");
  await pane.says(wordsFor("zh").home.welcome);
  await pane.score();
  await pane.says("99.93");
  expect(pane.excel.complaints).toEqual([]);
  await pane.excel.close();
}, 180_000);

/** The sample with a drop-down list of the user's that takes its words from a sheet we are going to write. */
async function listOfResults(): Promise<string> {
  const book = new ExcelJS.Workbook();
  await book.xlsx.readFile("assets/samples/guangdong-2023.xlsx");
  const cell = book.getWorksheet("表1-1")?.getCell("H3");
  if (cell === undefined) throw new Error("the sample has no 表1-1");
  cell.dataValidation = { type: "list", allowBlank: true, formulae: ["绩效评分总览!$A$1:$A$9"] };
  const file = path.join(mkdtempSync(path.join(tmpdir(), "fundscore-removal-")), "下拉.xlsx");
  await book.xlsx.writeFile(file);
  return file;
}

test("in the page a list of the user's that shows a result sheet is named in place of the question, and all stays", async () => {
  const bench = await openWorkbench(pages.browser, pages.url);
  await bench.openFile(await listOfResults());
  await bench.score();
  await bench.go("settings");
  await bench.pane.getByRole("button", { name: removal.begin }).click();
  await bench.pane.getByRole("alert").getByText("表1-1!H3").waitFor();
  expect(await bench.pane.getByRole("alertdialog").count()).toBe(0);
  await bench.tab("绩效评分总览");
  expect(bench.complaints).toEqual([]);
  await bench.close();
}, 180_000);

test("in the page the grid shows the user's sheets alone, and the download has nothing of ours", async () => {
  const bench = await openWorkbench(pages.browser, pages.url);
  await bench.openSample();
  await bench.score();
  await bench.tab("绩效评分总览");
  await bench.go("settings");
  await bench.pane.getByRole("button", { name: removal.begin }).click();
  const question = bench.pane.getByRole("alertdialog");
  await question.getByText(removal.fileStays).waitFor();
  await question.getByRole("button", { name: removal.confirm, exact: true }).click();
  await bench.pane
    .getByText(/已移除 \d+ 张工作表/)
    .first()
    .waitFor();
  expect(await bench.page.locator('[data-u-comp="slide-tab-item"][data-id="绩效评分总览"]').count()).toBe(0);

  expect(sheetsIn(await bench.download())).toEqual(sheetsIn("assets/samples/guangdong-2023.xlsx"));
  await bench.score();
  await bench.pane.getByText("99.93").first().waitFor();
  expect(bench.complaints).toEqual([]);
  await bench.close();
}, 180_000);
