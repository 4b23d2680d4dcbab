import { readFileSync } from "node:fs";
import type { Browser, Frame, Locator } from "playwright-core";
import { xlsxPort } from "../../../src/adapters/xlsx/xlsx-workbook";
import { MAX_COLS } from "../../../src/domain/cells/address";
import { OWN_SHEET_NAME } from "../../../src/sheets/workbook";
import { wordsFor } from "../../../src/taskpane/words/words-for";
import type { ExcelInChromium } from "../../office/host/excel-in-chromium";
import { openInChromium } from "../../office/host/excel-in-chromium";
import { stateOf } from "../../office/host/model/plain";
import type { WorkbookState } from "../../office/host/model/state";
import { emptyWorkbook, opened, saved } from "../../office/host/model/state";
import type { PaneTab } from "./workbench-page";

/** The pane open inside the simulated Excel, with the handles a user has. */
export interface PaneInExcel {
  readonly excel: ExcelInChromium;
  readonly frame: Frame;
  readonly go: (tab: PaneTab) => Promise<void>;
  /** Maps and checks without writing. */
  readonly check: () => Promise<void>;
  readonly score: () => Promise<void>;
  /** Waits until no run is under way. */
  readonly settled: () => Promise<void>;
  readonly says: (text: string | RegExp) => Promise<void>;
  readonly button: (name: string | RegExp) => Locator;
  /** The workbook as it is in Excel now. */
  readonly workbook: () => Promise<WorkbookState>;
  /** What is selected in Excel, as "sheet!A1". */
  readonly selected: () => Promise<string>;
}

export interface PaneStart {
  readonly folder: string;
  /** Where in the folder the pages stand, for example "fundscore/"; "" when absent. */
  readonly base?: string;
  readonly workbook: WorkbookState;
  readonly language?: "zh" | "en";
  /** Loads the ribbon's functions beside the pane, as Excel does. */
  readonly withRibbon?: boolean;
}

/** The sample as Excel would have it open. */
export async function sampleState(file = "assets/samples/guangdong-2023.xlsx"): Promise<WorkbookState> {
  const read = await xlsxPort(readFileSync(file)).read();
  if (!read.ok) throw new Error(read.refusal.code);
  return stateOf(read.value);
}

/** Opens the pane, in a browser context of its own: nothing that one test's page kept reaches another. */
export async function openPane(browser: Browser, start: PaneStart): Promise<PaneInExcel> {
  const { folder, base = "", language = "zh" } = start;
  const excel = await openInChromium(browser, {
    folder,
    workbook: saved(start.workbook),
    page: `${base}taskpane.html`,
    locale: language === "zh" ? "zh-CN" : "en-US",
    ...(start.withRibbon === true ? { ribbon: `${base}commands.html` } : {}),
  });
  const { frame, page } = excel;
  const { home } = wordsFor(language);
  const button = (name: string | RegExp): Locator =>
    frame.getByRole("button", { name, ...(typeof name === "string" ? { exact: true } : {}) }).first();
  const settled = async (): Promise<void> => {
    // A run shows itself with the next rendering; only then its end can be waited for.
    await page.waitForTimeout(100);
    await frame.locator('[role="progressbar"][data-busy]').waitFor({ state: "detached" });
  };
  const go = (tab: PaneTab): Promise<void> => frame.locator(`#tab-${tab}`).click();
  await frame.locator("#tab-home").waitFor();
  return {
    excel,
    frame,
    go,
    settled,
    button,
    check: async () => {
      await go("home");
      await frame.locator("[data-action=check]").click();
      await settled();
    },
    score: async () => {
      await go("home");
      await button(home.score).or(button(home.scoreAgain)).first().click();
      await settled();
    },
    says: (text) => frame.getByText(text).first().waitFor(),
    workbook: async () => opened((await page.evaluate(() => window.excel?.workbook())) ?? ""),
    selected: async () => {
      const at = await page.evaluate(() => window.excel?.selection());
      return `${at?.sheet ?? ""}!${at?.address ?? ""}`;
    },
  };
}

/** The ledger's rows in a workbook of the simulated Excel, as texts. */
export function ledgerRows({ sheets }: WorkbookState): string[] {
  const ledger = sheets.find(({ names }) => names.some(({ formula }) => formula === '="ledger"'));
  const rows = new Map<number, string[]>();
  for (const [key, { value }] of [...(ledger?.cells ?? [])].sort(([a], [b]) => a - b)) {
    const row = Math.floor(key / MAX_COLS);
    if (value !== "") rows.set(row, [...(rows.get(row) ?? []), String(value)]);
  }
  return [...rows.values()].map((texts) => texts.join(" | "));
}

/** Formulas of the conditional formats on the user's sheets that are marks of ours. */
export function marksIn({ sheets }: WorkbookState): string[] {
  return sheets
    .flatMap(({ conditionalFormats }) => conditionalFormats.map(({ rule }) => String(rule)))
    .filter((rule) => rule.includes("_fundscore_mark"));
}

/** Whether a sheet is one of ours, by its mark. */
export function isOwn({ names }: WorkbookState["sheets"][number]): boolean {
  return names.some(({ name }) => name === OWN_SHEET_NAME);
}

/** Everything of the sheets that are not ours, as text: contents, looks, conditional formats, sizes. */
export function usersSheets(state: WorkbookState): string {
  return saved({ ...emptyWorkbook(), sheets: state.sheets.filter((sheet) => !isOwn(sheet)) });
}
