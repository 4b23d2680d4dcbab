import { cellKey } from "../../src/domain/cells/address";
import { wordsFor } from "../../src/taskpane/words/words-for";
import type { CellState, WorkbookState } from "../office/host/model/state";
import { becomes } from "./support/becomes";
import { builtPages } from "./support/built-pages";
import type { PaneInExcel, PaneStart } from "./support/pane-in-excel";
import { isOwn, ledgerRows, marksIn, openPane, sampleState, usersSheets } from "./support/pane-in-excel";

/** The pane as it is built and served, in Chromium, with the real office.js inside the simulated Excel. */
const pages = builtPages();
let pane: PaneInExcel;

const zh = wordsFor("zh");

afterEach(async () => {
  await close();
});

/** Closes the workbook. Whatever was done: no error, and nothing asked for but the add-in's own files and office.js. */
async function close(): Promise<WorkbookState> {
  const state = await pane.workbook();
  expect(pane.excel.complaints).toEqual([]);
  expect(pane.excel.outside).toEqual([]);
  await pane.excel.close();
  return state;
}

async function open(start: Partial<PaneStart> = {}): Promise<void> {
  pane = await openPane(pages.browser, {
    folder: pages.folder,
    workbook: start.workbook ?? (await sampleState()),
    ...start,
  });
}

/** Saves, closes and opens again: another browser context, the same file. */
async function reopen(start: Partial<PaneStart> = {}): Promise<void> {
  const workbook = await close();
  await open({ ...start, workbook });
}

/** Scores by the rule of the report that the sample is made after. */
async function scoreAsReported(): Promise<void> {
  await pane.check();
  await pane.go("scores");
  await pane.frame.locator("select").first().selectOption("guangdong-2023");
  await pane.settled();
  await pane.score();
}

/** The sample with a fill and a conditional format of the user's on the cell that a finding is about. */
async function dressedSample(): Promise<WorkbookState> {
  const state = await sampleState();
  for (const sheet of state.sheets) {
    sheet.conditionalFormats.push({
      id: `user-${sheet.name}`,
      type: "Custom",
      areas: [{ top: 0, left: 0, bottom: 60, right: 20 }],
      rule: "=LEN(A1)>20",
      look: { "Fill.Color": "#DDEBF7" },
    });
    for (const cell of sheet.cells.values()) cell.look = { ...cell.look, "Fill.Color": "#FFF2CC" };
  }
  return state;
}

const card = (text: string | RegExp) => pane.frame.locator("[data-index]").filter({ hasText: text }).first();

test("opens with what it does, scores by the chosen rule and writes behind the user's sheets", async () => {
  await open();
  await pane.says(zh.home.welcome);
  const users = (await pane.workbook()).sheets.map(({ name }) => name);
  await scoreAsReported();
  await pane.says("91.43");
  await pane.says("99.41%");
  const names = (await pane.workbook()).sheets.map(({ name }) => name);
  expect(names.slice(0, users.length)).toEqual(users);
  expect(names.length).toBeGreaterThan(users.length + 5);
  await pane.button(zh.home.seeOverview).click();
  await becomes(pane.selected, `${names[users.length] ?? ""}!A1`);
}, 120_000);

test("where another rule gives the stated scores, one press takes it and nothing is offered after that", async () => {
  await open();
  await pane.score();
  await pane.says("99.93");
  const take = pane.button(zh.home.takeRule);
  await take.click();
  await pane.settled();
  await pane.says("91.43");
  expect(await take.count()).toBe(0);
}, 120_000);

test("a run costs nine round trips at most, and a decision six", async () => {
  await open();
  const requests = (): Promise<number | undefined> => pane.excel.page.evaluate(() => window.excel?.requests());
  await requests();
  await pane.score();
  expect(await requests()).toBeLessThanOrEqual(3 + 6);
  await pane.go("findings");
  await pane.button(zh.findings.next).click();
  await pane.button(zh.findings.actions["to-correct"]).waitFor();
  expect(await requests()).toBe(2);
  await pane.button(zh.findings.actions["to-correct"]).click();
  await pane.settled();
  expect(await requests()).toBeLessThanOrEqual(6);
}, 120_000);

test("walking the findings selects their cells in Excel, and a decision is in the ledger at once", async () => {
  await open();
  await pane.score();
  await pane.go("findings");
  const visited = new Set<string>();
  for (let step = 0; step < 3; step++) {
    await pane.button(zh.findings.next).click();
    const place = await pane.frame.locator('[aria-current="true"]').getByRole("button").first().textContent();
    await becomes(pane.selected, place ?? "");
    visited.add(place ?? "");
  }
  expect(visited.size).toBe(3);
  const before = ledgerRows(await pane.workbook()).length;
  await pane.button(zh.findings.actions["to-correct"]).click();
  await pane.settled();
  const after = ledgerRows(await pane.workbook());
  expect(after).toHaveLength(before + 1);
  expect(after.filter((row) => row.includes([...visited].at(-1) ?? "?"))).toHaveLength(1);
  await becomes(pane.selected, [...visited].at(-1) ?? "");
}, 120_000);

test("a column corrected through the selection in Excel is kept in the ledger and read from it after reopening", async () => {
  await open();
  await pane.score();
  await pane.go("mapping");
  await pane.excel.page.evaluate(() => window.excel?.select("表1-1", "C6"));
  await pane.button(zh.mapping.useSelection).click();
  const picker = () => pane.frame.getByRole("status").getByRole("group").getByRole("combobox");
  expect(await picker().inputValue()).toBe("department");
  await picker().selectOption({ label: zh.mapping.unmapped });
  await pane.settled();
  await becomes(() => picker().inputValue(), "none");
  expect(ledgerRows(await pane.workbook()).join("\n")).toContain('"none"');
  await reopen();
  await pane.check();
  await pane.go("mapping");
  await pane.excel.page.evaluate(() => window.excel?.select("表1-1", "C6"));
  await pane.button(zh.mapping.useSelection).click();
  await becomes(() => picker().inputValue(), "none");
}, 180_000);

test("rule, decision and marks outlive saving, closing and opening, and clearing gives the user's looks back", async () => {
  const workbook = await dressedSample();
  const users = usersSheets(workbook);
  await open({ workbook });
  await scoreAsReported();
  await pane.go("findings");
  await card("合计与明细不符").click();
  await pane.button(zh.findings.actions["to-correct"]).click();
  await pane.settled();
  const marks = marksIn(await pane.workbook());
  expect(marks.length).toBeGreaterThan(0);

  await reopen();
  expect(marksIn(await pane.workbook())).toEqual(marks);
  await pane.check();
  await pane.says("91.43");
  await pane.says(zh.home.scored);
  await pane.go("findings");
  await card("合计与明细不符").getByText(zh.findings.verdicts["to-correct"]).waitFor();
  expect(usersSheets(await pane.workbook())).not.toBe(users);
  await pane.go("settings");
  await pane.button(zh.settings.clearMarks).click();
  await pane.settled();
  expect(usersSheets(await pane.workbook())).toBe(users);
}, 180_000);

test("marks go when highlighting is turned off and come back when it is turned on", async () => {
  await open();
  await pane.score();
  const marks = marksIn(await pane.workbook());
  const turn = async (): Promise<void> => {
    await pane.go("settings");
    await pane.frame.getByRole("switch", { name: zh.settings.marksOnScoring }).click();
    await pane.score();
  };
  await turn();
  expect(marksIn(await pane.workbook())).toEqual([]);
  await turn();
  expect(marksIn(await pane.workbook())).toEqual(marks);
}, 120_000);

test("a reviewer takes the marks off the sheets and puts them back from the findings, and nothing else changes", async () => {
  await open();
  await pane.score();
  const marks = marksIn(await pane.workbook());
  await pane.go("findings");
  const toggle = pane.frame.getByRole("button", { name: zh.findings.highlight });
  expect(await toggle.getAttribute("aria-pressed")).toBe("true");
  await toggle.click();
  await pane.settled();
  expect(marksIn(await pane.workbook())).toEqual([]);
  expect(await toggle.getAttribute("aria-pressed")).toBe("false");
  await toggle.click();
  await pane.settled();
  expect(marksIn(await pane.workbook())).toEqual(marks);
}, 120_000);

test("a finding is copied by its button or by Ctrl+C, all that are shown by theirs, as text for a letter", async () => {
  await open();
  await pane.check();
  await pane.go("findings");
  const { frame } = pane;
  const { page } = pane.excel;
  const search = frame.getByRole("searchbox");
  /** What a user gets who pastes: a line of search has no line breaks. */
  const pasted = async (): Promise<string> => {
    await search.fill("");
    await search.focus();
    await page.keyboard.press("Control+V");
    const text = await search.inputValue();
    await search.fill("");
    return text;
  };
  const first = frame.locator("[data-finding]").first();
  await pane.button(zh.findings.copyShown).click();
  await frame.getByText(zh.copied).waitFor({ state: "attached" });
  expect(await pasted()).toMatch(/^.*共 18 个疑点，按原因并为 16 条.*1\. 【错误】表1-2!B6 .*16\. 【提示】/);
  await first.locator("button[aria-expanded]").click();
  await first.getByRole("button", { name: zh.findings.copyOne }).click();
  await first.getByText(zh.copied).waitFor({ state: "attached" });
  expect(await pasted()).toMatch(/^【错误】表1-2!B6 合计与明细不符.*怎么办：[^【]*$/);
  await first.locator("button[aria-expanded]").focus();
  await page.keyboard.press("n");
  await frame.locator("[data-finding][aria-current=true]").filter({ hasText: "表1-2!E3" }).waitFor();
  await page.keyboard.press("Control+C");
  await frame.locator("[data-finding][aria-current=true]").getByText(zh.copied).waitFor({ state: "attached" });
  expect(await pasted()).toMatch(/^【提醒】表1-2!E3 项目归类不一致/);
});

test("an edit in Excel makes the results stale, and checking again sees it", async () => {
  await open();
  await pane.score();
  await pane.go("findings");
  const gone = card("合计与明细不符");
  await gone.waitFor();
  // 表1-2 states nine projects where thirteen are listed.
  await pane.excel.page.evaluate(() => window.excel?.type("表1-2", "B6", 13));
  await pane.go("home");
  await pane.says(zh.home.stale.edited.said);
  await pane.button(zh.home.recheck).click();
  await pane.settled();
  expect(await pane.frame.getByText(zh.home.stale.edited.said).count()).toBe(0);
  await pane.go("findings");
  expect(await pane.frame.getByRole("button", { name: "表1-2!B6" }).count()).toBe(0);
}, 120_000);

test("an edit that is undone, or typed back, makes nothing out of date", async () => {
  await open();
  await pane.check();
  const types = (entry: string | number) =>
    pane.excel.page.evaluate((typed) => window.excel?.type("表1-2", "B6", typed), entry);
  const stale = pane.frame.getByText(zh.home.stale.edited.said);
  await types(13);
  await stale.waitFor();
  await types("=6+7");
  await types(9);
  await stale.waitFor({ state: "detached" });
  await types("九");
  await stale.waitFor();
  await pane.button(zh.home.recheck).click();
  await pane.settled();
  await stale.waitFor({ state: "detached" });
  // Now the word is what was read, and the figure is the edit.
  await types(9);
  await stale.waitFor();
}, 120_000);

test("what is typed over a formula or a text of ours is told before it is replaced, and only then", async () => {
  await open();
  await scoreAsReported();
  await pane.excel.page.evaluate(() => {
    window.excel?.type("绩效评分总览", "B5", 77);
    window.excel?.type("绩效评分总览", "A1", "王科长已审核");
  });
  await pane.go("home");
  const again = async (): Promise<void> => {
    await pane.button(zh.home.scoreAgain).click();
    await pane.settled();
  };
  await again();
  await pane.says(/结果表中有 2 处内容是手工填写的（绩效评分总览!A1、绩效评分总览!B5）/);
  const total = async (): Promise<CellState | undefined> => {
    const sheet = (await pane.workbook()).sheets.find(({ name }) => name === "绩效评分总览");
    return sheet?.cells.get(cellKey(4, 1));
  };
  expect(await total()).toMatchObject({ value: 77 });
  await pane.button(zh.trouble.retry).click();
  await pane.settled();
  await becomes(async () => String((await total())?.formula !== undefined), "true");
}, 120_000);

test("the language changes at once, and follows Excel until one is chosen", async () => {
  await open({ language: "en" });
  await pane.says("Score workbook");
  await pane.check();
  await pane.go("settings");
  await pane.frame.getByRole("radio", { name: "中文" }).click();
  await pane.says(zh.settings.privacy);
  await pane.go("findings");
  await pane.says("合计与明细不符");
  expect(await pane.frame.locator("html").getAttribute("lang")).toBe("zh-CN");
}, 120_000);

test("a ribbon command works while the pane is open, and the pane shows what it left", async () => {
  await open({ withRibbon: true });
  await pane.says(zh.home.welcome);
  await pane.excel.page.evaluate(() => window.excel?.press("scoreWorkbook"));
  await pane.says(zh.home.scored);
  expect(marksIn(await pane.workbook()).length).toBeGreaterThan(0);
  await pane.go("findings");
  await pane.says("合计与明细不符");
  expect(await pane.frame.getByText(zh.home.stale.edited.said).count()).toBe(0);
  const highlights = pane.frame.getByRole("button", { name: zh.findings.highlight });
  const shown = (): Promise<string | null> => highlights.getAttribute("aria-pressed");
  await becomes(shown, "true");
  await pane.excel.page.evaluate(() => window.excel?.press("clearMarks"));
  expect(marksIn(await pane.workbook())).toEqual([]);
  await becomes(shown, "false");
}, 120_000);

test("what Excel refuses is said with what to do, and works again when the cause is gone", async () => {
  await open();
  await pane.excel.page.evaluate(() => window.excel?.editing(true));
  await pane.score();
  await pane.says(zh.trouble.refusal);
  await pane.excel.page.evaluate(() => window.excel?.editing(false));
  await pane.button(zh.trouble.retry).click();
  await pane.settled();
  await pane.says(zh.home.scored);
  expect(await pane.frame.getByText(zh.trouble.refusal).count()).toBe(0);
  const overview = (await pane.workbook()).sheets.find(isOwn)?.name ?? "";
  await pane.excel.page.evaluate((name) => window.excel?.protect(name, true), overview);
  const before = ledgerRows(await pane.workbook());
  await pane.score();
  await pane.says(zh.trouble.refusal);
  await pane.says(`工作表“${overview}”受保护`);
  expect(ledgerRows(await pane.workbook())).toEqual(before);
}, 120_000);

test("a place that Excel cannot go to is said, and gone to once it can", async () => {
  await open();
  await pane.score();
  await pane.go("findings");
  await card("合计与明细不符").click();
  await pane.excel.page.evaluate(() => window.excel?.editing(true));
  const place = pane.frame.getByRole("button", { name: /^表1-\d![A-Z]+\d+$/ }).first();
  await place.click();
  await pane.says(zh.trouble.refusal);
  await pane.excel.page.evaluate(() => window.excel?.editing(false));
  await pane.button(zh.trouble.retry).click();
  await becomes(async () => String(await pane.frame.getByText(zh.trouble.refusal).count()), "0");
}, 120_000);

test("the pane's own page forbids itself every address but its own files and office.js", async () => {
  await open();
  const tried = await pane.frame.evaluate(() =>
    fetch("https://example.org/").then(
      () => "fetched",
      () => "refused",
    ),
  );
  expect(tried).toBe("refused");
  expect(pane.excel.outside).toEqual([]);
  expect(pane.excel.complaints.splice(0).every((text) => /Content Security Policy|Failed to fetch/.test(text))).toBe(
    true,
  );
});
