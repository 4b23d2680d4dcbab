import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { createXlsx, openXlsx } from "../../src/adapters/xlsx/xlsx-workbook";
import { builtPages } from "./support/built-pages";
import type { WorkbenchPage } from "./support/workbench-page";
import { openWorkbench } from "./support/workbench-page";

/** Many files in, one workbook out; blank templates; a rule edited in the pane. */
const pages = builtPages();
let bench: WorkbenchPage;

afterEach(async () => {
  expect(bench.complaints).toEqual([]);
  await bench.close();
});

const says = (text: string | RegExp) => bench.page.getByText(text).first().waitFor();

async function downloaded(start: () => Promise<void>) {
  const coming = bench.page.waitForEvent("download");
  await start();
  const download = await coming;
  const file = path.join(mkdtempSync(path.join(tmpdir(), "fundscore-collect-")), download.suggestedFilename());
  await download.saveAs(file);
  const opened = openXlsx(readFileSync(file));
  if (!opened.ok) throw new Error(opened.refusal.code);
  return { name: download.suggestedFilename(), sheets: opened.value.read().grids.map(({ sheet }) => sheet) };
}

/** A list of projects with budget and spending. */
function manyProjects(count: number): Uint8Array {
  const lines = Array.from({ length: count }, (_, index) => [`第${index + 1}号水库除险加固`, 100 + index, 90 + index]);
  const rows = [["项目名称", "预算数（万元）", "支出数（万元）"], ...lines];
  const cells = rows.flatMap((values, row) => values.map((value, col) => ({ row, col, value })));
  return createXlsx([{ title: "执行", cells, columnWidths: [] }]);
}

test("chosen forms become one workbook, a file that is none is listed with its reason", async () => {
  bench = await openWorkbench(pages.browser, pages.url);
  await bench.page.getByText("批量汇总自评表").click();
  const folder = mkdtempSync(path.join(tmpdir(), "fundscore-forms-"));
  const bad = path.join(folder, "坏文件.xlsx");
  writeFileSync(bad, "这不是工作簿");
  const { sheets } = await downloaded(() =>
    bench.page
      .locator('input[type="file"][multiple]')
      .setInputFiles([path.resolve("assets/samples/forms-yuan.xlsx"), bad]),
  );
  expect(sheets.length).toBe(6);
  await says(/已汇总 2 个文件中的 \d+ 个项目，1 个文件未能读取/);
  const refused = bench.page.getByRole("listitem").filter({ hasText: "坏文件.xlsx" });
  expect(await refused.innerText()).toMatch(/^“坏文件\.xlsx”(?!.*坏文件).*请.*。$/);
}, 120_000);

test("however large a file is, the page answers meanwhile, says what it is at, and stops in its midst", async () => {
  bench = await openWorkbench(pages.browser, pages.url);
  await bench.page.getByText("批量汇总自评表").click();
  const file = path.join(mkdtempSync(path.join(tmpdir(), "fundscore-forms-")), "大文件.xlsx");
  writeFileSync(file, manyProjects(20_000));
  await bench.page.locator('input[type="file"][multiple]').setInputFiles(file);
  await says(/^大文件\.xlsx：(识别表格|计算得分|核对数字)$/);
  await bench.page.getByRole("button", { name: "取消", exact: true }).focus();
  await bench.page.keyboard.press("Enter");
  await says("已取消，没有生成汇总工作簿。");
  // Who stopped it by keyboard goes on from there.
  expect(await bench.page.locator("button:focus").textContent()).toBe("选择文件");

  const { name } = await downloaded(() =>
    bench.page.locator('input[type="file"][multiple]').setInputFiles(path.resolve("assets/samples/forms-yuan.xlsx")),
  );
  expect(name).toMatch(/^自评表汇总/);
}, 180_000);

test("a blank template is made for those who start from nothing", async () => {
  bench = await openWorkbench(pages.browser, pages.url);
  await bench.page.getByText("空白模板", { exact: true }).click();
  const { name } = await downloaded(() => bench.page.getByRole("button", { name: "生成空白模板" }).click());
  expect(name).toBe("项目支出绩效自评表.xlsx");
}, 120_000);

test("an edited rule scores at once and names where it comes from; a bad figure is told beside its entry", async () => {
  bench = await openWorkbench(pages.browser, pages.url);
  await bench.openSample();
  await bench.score();
  await bench.go("scores");
  await bench.pane.locator("select").first().selectOption("guangdong-2023");
  await bench.settled();
  await bench.go("settings");
  await bench.pane.getByRole("button", { name: "修改规则" }).click();
  const cutOff = bench.pane.getByRole("textbox", { name: "超额完成的界线（%）" });
  await cutOff.fill("一倍半");
  await says("请填百分数，如 150");
  await cutOff.fill("120");
  await bench.pane.getByRole("button", { name: "按此评分" }).click();
  await bench.settled();
  await says(/改自 guangdong-2023/);
  await bench.go("home");
  await says("82.93");
}, 120_000);
