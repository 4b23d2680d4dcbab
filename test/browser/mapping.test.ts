import { workbookOf } from "../../src/adapters/memory/memory-workbook";
import { wordsFor } from "../../src/taskpane/words/words-for";
import { stateOf } from "../office/host/model/plain";
import type { WorkbookState } from "../office/host/model/state";
import { WORKING_TABLE } from "../support/working-table";
import { builtPages } from "./support/built-pages";
import type { PaneInExcel } from "./support/pane-in-excel";
import { ledgerRows, openPane } from "./support/pane-in-excel";

/** What was understood wrongly, corrected through the selection in Excel, kept, and taken back. */
const pages = builtPages();
let pane: PaneInExcel;

const { mapping, trouble } = wordsFor("zh");

const BOOK = workbookOf({
  "2024年执行": WORKING_TABLE,
  草稿: [
    ["项目名称", "预算数"],
    ["甲县道路改造工程", 1],
    ["乙县供水工程", 2],
  ],
});

afterEach(async () => {
  expect(pane.excel.complaints).toEqual([]);
  await pane.excel.close();
});

async function openMapping(workbook: WorkbookState): Promise<void> {
  pane = await openPane(pages.browser, { folder: pages.folder, workbook });
  await pane.check();
  await pane.go("mapping");
}

/** Selects in Excel and says in the pane what it is. */
async function say(sheet: string, range: string, use: string): Promise<void> {
  await pane.excel.page.evaluate(([name, at]) => window.excel?.select(name, at), [sheet, range] as const);
  await pane.button(mapping.useSelection).click();
  await pane.button(use).click();
  await pane.settled();
}

const facts = (): Promise<string> =>
  pane.frame
    .getByText(new RegExp(`^${mapping.headings("[\\d–]+", false)}`))
    .first()
    .innerText();
const corrections = () => pane.frame.locator("[data-corrections] li");

test("headings and records are named by selecting them, outlive closing, and are taken back to what was found", async () => {
  await openMapping(stateOf(BOOK));
  const found = await facts();
  expect(found).toContain(`${mapping.headings("2", false)} · ${mapping.data("3–7", false)}`);
  await say("2024年执行", "A2:D3", mapping.uses.headings);
  await say("2024年执行", "A5:D6", mapping.uses.records);
  expect(await facts()).toContain(`${mapping.headings("2–3", false)} · ${mapping.data("5–6", false)}`);
  expect(ledgerRows(await pane.workbook()).join("\n")).toContain('"places"');
  const kept = await pane.workbook();
  await pane.excel.close();

  await openMapping(kept);
  expect(await facts()).toContain(`${mapping.headings("2–3", false)} · ${mapping.data("5–6", false)}`);
  await pane.frame.getByText(mapping.marked).first().waitFor();
  expect(await corrections().count()).toBe(1);
  await corrections().getByRole("button").click();
  await pane.settled();
  expect(await facts()).toBe(found);
  expect(ledgerRows(await pane.workbook()).join("\n")).not.toContain('"places"');
}, 240_000);

test("a sheet is set aside through the selection, and a range that is no table is refused with what to do", async () => {
  await openMapping(stateOf(BOOK));
  await pane.excel.page.evaluate(() => window.excel?.select("草稿", "A1"));
  await pane.button(mapping.useSelection).click();
  await pane.frame.getByRole("status").getByLabel(`草稿 ${mapping.takenFor}`).selectOption("notes");
  await pane.settled();
  expect(await corrections().allInnerTexts()).toEqual([expect.stringContaining("草稿")]);
  await say("2024年执行", "F20:H30", mapping.uses.range);
  await pane.says(trouble.refusal);
  await pane.says("F20:H30 不能当作一张表");
  expect(await corrections().count()).toBe(1);
}, 240_000);

test("a workbook that cannot be scored before a question is answered leads to the question, and is scored after it", async () => {
  const workbook = workbookOf({
    使用情况: [
      ["2024年度专项资金使用情况表（单位：万元）"],
      ["序号", "项目名称", "笼子", "支出"],
      [1, "城区道路整治项目", 500, 480],
      [2, "乡村小学改造项目", 320, 320],
      [3, "河道清淤工程", 210.5, 190.2],
    ],
  });
  pane = await openPane(pages.browser, { folder: pages.folder, workbook: stateOf(workbook) });
  await pane.score();
  await pane.says(trouble.answerFirst(1));
  expect(await pane.button(trouble.retry).count()).toBe(0);
  await pane.button(trouble.toMapping).click();
  await pane.frame.getByRole("radio", { name: "全年预算数" }).click();
  await pane.settled();
  await pane.go("home");
  await pane.score();
  await pane.says(wordsFor("zh").home.scored);
  await pane.says("96.09%");
}, 120_000);

test("amounts can be given another unit; of marks, which have none, it is not asked", async () => {
  const workbook = workbookOf({
    "2024年执行": WORKING_TABLE,
    得分: [
      ["项目绩效得分表"],
      ["序号", "项目名称", "投入（20分）", "过程（20分）", "产出（30分）", "效益（30分）", "总分"],
      [1, "城区道路整治项目", 19, 19, 28, 27, 93],
      [2, "乡村小学改造项目", 20, 18, 29, 26, 93],
      [3, "河道清淤工程", 18, 18, 27, 25, 88],
    ],
  });
  await openMapping(stateOf(workbook));
  await pane.frame.getByRole("button", { name: "得分 项目得分" }).click();
  await pane.frame.getByRole("combobox", { name: `总分 ${mapping.takenFor}` }).waitFor();
  expect(await pane.frame.getByRole("combobox", { name: mapping.tableUnit }).count()).toBe(1);
}, 120_000);
