import type { Locator } from "playwright-core";
import { wordsFor } from "../../src/taskpane/words/words-for";
import { becomes } from "./support/becomes";
import { builtPages } from "./support/built-pages";
import type { PaneInExcel } from "./support/pane-in-excel";
import { ledgerRows, openPane, sampleState } from "./support/pane-in-excel";
import { panelAndMonths } from "./support/panel-and-months";

/** Choosing by panel scores, spending by months and the grade radar: whole flows in the simulated Excel. */
const pages = builtPages();
let pane: PaneInExcel;

const { home, panel, progress, scores, findings } = wordsFor("zh");

afterEach(async () => {
  expect(pane.excel.complaints).toEqual([]);
  expect(pane.excel.outside).toEqual([]);
  await pane.excel.close();
});

async function openPanel(): Promise<void> {
  pane = await openPane(pages.browser, { folder: pages.folder, workbook: await sampleState(panelAndMonths()) });
}

/** Saves, closes and opens again, and looks at the scores. */
async function reopen(): Promise<void> {
  const workbook = await pane.workbook();
  await pane.excel.close();
  pane = await openPane(pages.browser, { folder: pages.folder, workbook });
  await pane.check();
  await pane.go("scores");
}

const part = (title: string): Locator =>
  pane.frame.locator("section").filter({ has: pane.frame.getByRole("heading", { name: title, exact: true }) });

async function offer(funds: string): Promise<void> {
  await pane.button(panel.changeAvailable).click();
  await pane.frame.getByRole("textbox", { name: panel.available }).fill(funds);
  await pane.button(scores.save).click();
  await pane.settled();
}

test("projects are chosen by rank for the money there is, and other funds are kept in the ledger", async () => {
  await openPanel();
  await pane.score();
  await pane.go("scores");
  // 420 + 260 + 310 + 85.5 = 1075.5; the next one asks for 180.
  await pane.says(panel.chosen(4, 8));
  await part(panel.title).getByRole("button", { name: "应急广播体系建设（二期）" }).click();
  await becomes(pane.selected, "专家评审!B7");

  // 420 + 260 = 680; the third asks for 310, and the rule stops at the first that does not fit.
  await offer("800万元");
  await pane.says(panel.chosen(2, 8));
  expect(ledgerRows(await pane.workbook()).join("\n")).toContain("800万元");
  await pane.go("home");
  await pane.says(home.unwritten);
  await pane.score();
  expect(await pane.frame.getByText(home.unwritten).count()).toBe(0);

  await reopen();
  await pane.says(panel.chosen(2, 8));
  await offer("");
  await pane.says(panel.chosen(4, 8));
}, 180_000);

test("the form for other funds is left by Escape, and the focus is on its button again", async () => {
  await openPanel();
  await pane.check();
  await pane.go("scores");
  await pane.button(panel.changeAvailable).click();
  await pane.frame.getByRole("textbox", { name: panel.available }).press("Escape");
  await becomes(() => pane.frame.locator(":focus").textContent(), panel.changeAvailable);
});

test("spending is judged up to the month that is chosen, which the ledger keeps, and a project behind is gone to", async () => {
  await openPanel();
  await pane.score();
  await pane.go("scores");
  await pane.says(progress.upToMonth(9));
  const standing = async (): Promise<string> =>
    (await part(progress.title).getByRole("list").last().textContent()) ?? "";
  const inSeptember = await standing();
  await part(progress.title).getByRole("button", { name: "县域冷链物流示范点" }).click();
  await becomes(pane.selected, "支出进度!N11");

  const month = (): Locator => pane.frame.getByRole("combobox", { name: progress.upTo });
  await month().selectOption("4");
  await pane.settled();
  await pane.says(progress.upToMonth(4));
  expect(await standing()).not.toBe(inSeptember);
  await reopen();
  await pane.says(progress.upToMonth(4));
  expect(await month().inputValue()).toBe("4");
  await month().selectOption("");
  await pane.settled();
  await pane.says(progress.upToMonth(9));
  expect(await standing()).toBe(inSeptember);
}, 180_000);

test("the radar names the findings that bear on a score, leads to their cells, and forgets those that are settled", async () => {
  pane = await openPane(pages.browser, { folder: pages.folder, workbook: await sampleState() });
  await pane.score();
  await pane.go("scores");
  const radar = pane.frame.getByRole("region", { name: scores.radar });
  const [count = ""] = /\d+/.exec((await radar.textContent()) ?? "") ?? [];
  const place = radar.getByRole("button").first();
  const label = (await place.textContent()) ?? "";
  await place.click();
  await becomes(pane.selected, label);

  await pane.go("findings");
  await pane.frame.locator("[data-index]").filter({ hasText: label }).first().click();
  await pane.button(findings.actions.accepted).click();
  await pane.settled();
  await pane.go("scores");
  await becomes(async () => /\d+/.exec((await radar.textContent()) ?? "0")?.[0] ?? "0", String(Number(count) - 1));
}, 120_000);
