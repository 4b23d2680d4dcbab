import { execFileSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import type { Browser, BrowserContext, Frame, Page, Route } from "playwright-core";
import type { ExcelStart } from "./excel-page";

const ORIGIN = "https://fundscore.test";
const OFFICE_JS = "https://appsforoffice.microsoft.com/lib/1/hosted/";
const root = path.resolve(".");

/** An add-in's page open in the simulated Excel, in a real browser. */
export interface ExcelInChromium {
  /** The page of Excel; `window.excel` in it is an `ExcelPage`. */
  readonly page: Page;
  /** The add-in's own page. */
  readonly frame: Frame;
  /** Addresses that were asked for and are neither the add-in's own files nor office.js. Nothing was fetched. */
  readonly outside: readonly string[];
  /** What the pages complained of on the console, and their errors. */
  readonly complaints: string[];
  readonly close: () => Promise<void>;
}

let hostScript: string | undefined;

/** The host's script, bundled once for a test run. */
export function bundledHost(): string {
  if (hostScript === undefined) {
    const folder = mkdtempSync(path.join(tmpdir(), "fundscore-excel-"));
    const webpack = path.join(root, "node_modules/webpack-cli/bin/cli.js");
    const config = path.join(root, "test/office/host/excel-page.webpack.cjs");
    execFileSync(process.execPath, [webpack, "--config", config, "--output-path", folder], {
      cwd: root,
      stdio: "pipe",
    });
    hostScript = readFileSync(path.join(folder, "excel-page.js"), "utf8");
  }
  return hostScript;
}

/**
 * Opens a page of the built site (`folder`) as Excel on the web would. The pages are as they are built: what they ask of
 * Microsoft's server is answered from the npm package, and nothing reaches the network.
 */
export async function openInChromium(
  browser: Browser,
  { folder, ...start }: ExcelStart & { readonly folder: string },
): Promise<ExcelInChromium> {
  // Before the first page is asked for: on a busy machine the bundling takes longer than a page may.
  bundledHost();
  const context = await browser.newContext({ viewport: { width: 400, height: 900 }, locale: start.locale });
  const outside: string[] = [];
  await context.route("**/*", (route) => answer(route, folder, start, outside));
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on("console", (message) => {
    if (message.type() === "error") complaints.push(message.text());
  });
  page.on("pageerror", (error) => complaints.push(error.message));
  await page.goto(`${ORIGIN}/excel.html`);
  const frame = await addInFrame(page);
  await page.evaluate(() => window.excel?.whenStarted());
  return { page, frame, outside, complaints, close: () => closed(context) };
}

async function closed(context: BrowserContext): Promise<void> {
  await context.unrouteAll({ behavior: "ignoreErrors" });
  await context.close();
}

async function addInFrame(page: Page): Promise<Frame> {
  const element = await page.waitForSelector("iframe");
  const frame = await element.contentFrame();
  if (frame === null) throw new Error("the add-in has no frame");
  return frame;
}

async function answer(route: Route, folder: string, start: ExcelStart, outside: string[]): Promise<void> {
  const url = route.request().url().split(/[?#]/)[0] ?? "";
  if (url === `${ORIGIN}/excel.html`) return route.fulfill({ contentType: "text/html", body: excelPage(start) });
  if (url === `${ORIGIN}/excel-page.js`) return route.fulfill({ contentType: "text/javascript", body: bundledHost() });
  const file = fileOf(url, folder);
  if (file !== undefined) return route.fulfill({ path: file });
  if (url.startsWith(ORIGIN)) return route.fulfill({ status: 404 });
  if (!/^(data|blob|about):/.test(url)) outside.push(url);
  return route.abort();
}

function fileOf(url: string, folder: string): string | undefined {
  const office = path.join(root, "node_modules/@microsoft/office-js/dist");
  const file = url.startsWith(OFFICE_JS)
    ? path.join(office, url.slice(OFFICE_JS.length))
    : url.startsWith(ORIGIN)
      ? path.join(folder, url.slice(ORIGIN.length))
      : undefined;
  return file !== undefined && existsSync(file) && statSync(file).isFile() ? file : undefined;
}

/** The page around the add-in, as HTML; its script is `bundledHost`. */
export function excelPage(start: ExcelStart): string {
  const data = JSON.stringify(start).replaceAll("<", "\\u003c");
  return `<!doctype html><meta charset="utf-8"><title>Excel</title>
<style>html,body{margin:0;height:100%}iframe{border:0;width:100%;height:100%;display:block}
iframe[hidden]{display:none}</style>
<body><script>window.excelStart = ${data};</script><script src="/excel-page.js"></script></body>`;
}
