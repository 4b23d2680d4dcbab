import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import type { Browser, Locator, Page } from "playwright-core";

export type PaneTab = "home" | "mapping" | "scores" | "findings" | "settings";

const WORDS = {
  zh: {
    sample: "打开示例",
    score: /^(评分并写回工作簿|重新评分)$/,
    download: "下载工作簿",
  },
  en: {
    sample: "Open the sample",
    score: /^Score (workbook|again)$/,
    download: "Download the workbook",
  },
} as const;

/** How the page is opened. */
export interface WorkbenchStart {
  readonly language?: "zh" | "en";
  readonly colorScheme?: "light" | "dark";
  readonly viewport?: { readonly width: number; readonly height: number };
}

/** The workbench open in a real browser, with the handles a user has. */
export interface WorkbenchPage {
  readonly page: Page;
  readonly pane: Locator;
  /** Every address the page and its worker asked for. */
  readonly requests: readonly string[];
  /** Errors of the page and what it complained of on the console. */
  readonly complaints: readonly string[];
  readonly openSample: () => Promise<void>;
  readonly openFile: (file: string) => Promise<void>;
  readonly go: (tab: PaneTab) => Promise<void>;
  /** Maps and checks without writing. */
  readonly check: () => Promise<void>;
  readonly score: () => Promise<void>;
  /** Waits until no run is under way. */
  readonly settled: () => Promise<void>;
  /** Goes to a sheet by its tab. */
  readonly tab: (sheet: string) => Promise<void>;
  /** Types into a cell of the sheet that is shown, as a user would, and ends with Enter. */
  readonly type: (cell: string, text: string) => Promise<void>;
  readonly select: (cell: string) => Promise<void>;
  /** What the grid has selected, as "sheet!A1". */
  readonly selected: () => Promise<string>;
  /** Downloads the workbook as it is now; gives the path of the file. */
  readonly download: () => Promise<string>;
  readonly close: () => Promise<void>;
}

/** Opens the workbench in a context of its own, so that nothing kept by one test reaches another. */
export async function openWorkbench(browser: Browser, url: string, start: WorkbenchStart = {}): Promise<WorkbenchPage> {
  const { language = "zh", colorScheme = "light", viewport = { width: 1400, height: 900 } } = start;
  const words = WORDS[language];
  const context = await browser.newContext({
    viewport,
    colorScheme,
    locale: language === "zh" ? "zh-CN" : "en-US",
    acceptDownloads: true,
  });
  context.setDefaultTimeout(60_000);
  const requests: string[] = [];
  const complaints: string[] = [];
  context.on("request", (request) => requests.push(request.url()));
  const page = await context.newPage();
  page.on("pageerror", (error) => complaints.push(error.message));
  page.on("console", (message) => {
    if (message.type() === "error") complaints.push(message.text());
  });
  await page.goto(`${url}/workbench.html`);
  const pane = page.locator("aside");
  const header = page.locator("header").first();

  const settled = async (): Promise<void> => {
    // A run shows itself with the next rendering; only then its end can be waited for.
    await page.waitForTimeout(100);
    await pane.locator('[role="progressbar"][data-busy]').waitFor({ state: "detached" });
  };
  const go = (tab: PaneTab): Promise<void> => pane.locator(`#tab-${tab}`).click();
  const select = async (cell: string): Promise<void> => {
    const box = page.locator('[data-u-comp="defined-name"] input');
    await box.fill(cell);
    await box.press("Enter");
  };
  const opened = async (): Promise<void> => {
    await header.getByRole("button", { name: words.download }).waitFor();
    await page.locator('[data-u-comp="slide-tab-item"]').first().waitFor();
    // Keys typed before the grid has registered its cell editor would be lost.
    await page.locator("[data-grid][data-listens]").waitFor();
  };

  return {
    page,
    pane,
    requests,
    complaints,
    go,
    settled,
    openSample: async () => {
      await page.getByRole("button", { name: words.sample }).click();
      await opened();
    },
    openFile: async (file) => {
      await page.locator('input[type="file"][accept*="xlsx"]:not([multiple])').setInputFiles(file);
      await opened();
    },
    check: async () => {
      await go("home");
      await pane.locator("[data-action=check]").click();
      await settled();
    },
    score: async () => {
      await go("home");
      await pane.getByRole("button", { name: words.score }).first().click();
      await settled();
    },
    tab: (sheet) => page.locator(`[data-u-comp="slide-tab-item"][data-id="${sheet}"]`).click(),
    type: async (cell, text) => {
      await select(cell);
      await page.keyboard.type(text, { delay: 20 });
      await page.keyboard.press("Enter");
    },
    select,
    selected: async () => {
      const sheet = await page.locator('[data-u-comp="slide-tab-item"][aria-selected="true"]').getAttribute("data-id");
      const cells = await page.locator('[data-u-comp="defined-name"] input').inputValue();
      return `${sheet ?? ""}!${cells}`;
    },
    download: async () => {
      const coming = page.waitForEvent("download");
      await header.getByRole("button", { name: words.download }).click();
      const download = await coming;
      const file = path.join(mkdtempSync(path.join(tmpdir(), "fundscore-download-")), download.suggestedFilename());
      await download.saveAs(file);
      return file;
    },
    close: () => context.close(),
  };
}
