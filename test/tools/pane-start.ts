/**
 * How long the pane takes to show itself: `node test/tools/run.mjs test/tools/pane-start.ts [--runs 9]`. Builds the site with
 * Microsoft's library beside it, serves it over https, opens it in Chromium inside the simulated Excel, first with an
 * empty and then with a filled cache, and prints sizes and the median of the times. Reported, not judged: a machine under
 * load is slow.
 */
import { execFileSync } from "node:child_process";
import { createHash, X509Certificate } from "node:crypto";
import { existsSync, mkdtempSync, readdirSync, readFileSync, statSync } from "node:fs";
import { createServer } from "node:https";
import { tmpdir } from "node:os";
import path from "node:path";
import process from "node:process";
import { parseArgs } from "node:util";
import { gzipSync } from "node:zlib";
import { generateCertificates } from "office-addin-dev-certs";
import type { Page } from "playwright-core";
import { chromium } from "playwright-core";
import { sampleState } from "../browser/support/pane-in-excel";
import { bundledHost, excelPage } from "../office/host/excel-in-chromium";
import { saved } from "../office/host/model/state";
import { findBrowser } from "./browser.cjs";

const TYPES: Readonly<Record<string, string>> = { ".html": "text/html", ".js": "text/javascript", ".png": "image/png" };
const HOUR = 3600;

interface Start {
  /** Milliseconds from the pane's own navigation on. */
  readonly firstPaint: number;
  readonly usable: number;
}

const { values } = parseArgs({ options: { runs: { type: "string", default: "9" } } });
const folder = mkdtempSync(path.join(tmpdir(), "fundscore-start-"));
const site = path.join(folder, "site");
const build = ["test/tools/build.mjs", "--local-office-js", "--out", site, "--pages", "taskpane,commands,message"];
execFileSync(process.execPath, build, { stdio: "pipe" });
printSizes();
void printTimes();

function printSizes(): void {
  for (const file of readdirSync(site).filter((name) => name.endsWith(".js"))) {
    const bytes = readFileSync(path.join(site, file));
    print(`${file}: ${kilobytes(bytes.length)} KB, ${kilobytes(gzipSync(bytes, { level: 9 }).length)} KB gzipped`);
  }
}

async function printTimes(): Promise<void> {
  const files = ["ca.crt", "localhost.crt", "localhost.key"].map((name) => path.join(folder, name));
  const [ca = "", certificate = "", key = ""] = files;
  await generateCertificates(ca, certificate, key, 1);
  const page = excelPage({ workbook: saved(await sampleState()), page: "taskpane.html", locale: "zh-CN" });
  const server = createServer({ cert: readFileSync(certificate), key: readFileSync(key) }, (request, response) => {
    const name = (request.url ?? "/").split("?")[0] ?? "/";
    const file = path.join(site, name);
    const headers = { "cache-control": `max-age=${HOUR}`, "content-type": TYPES[path.extname(name)] ?? "text/plain" };
    if (name === "/excel.html") response.writeHead(200, headers).end(page);
    else if (name === "/excel-page.js") response.writeHead(200, headers).end(bundledHost());
    else if (file.startsWith(site) && existsSync(file) && statSync(file).isFile()) {
      response.writeHead(200, headers).end(readFileSync(file));
    } else response.writeHead(404).end();
  });
  await new Promise<void>((resolve) => server.listen(0, "localhost", resolve));
  const address = server.address();
  const port = typeof address === "object" ? (address?.port ?? 0) : 0;
  // Chromium keeps nothing in its cache that came under a certificate it does not trust: it is told to trust this one.
  const key64 = createHash("sha256")
    .update(new X509Certificate(readFileSync(certificate)).publicKey.export({ type: "spki", format: "der" }))
    .digest("base64");
  const executablePath = findBrowser();
  if (executablePath === undefined) throw new Error("No browser was found.");
  const context = await chromium.launchPersistentContext(path.join(folder, "profile"), {
    executablePath,
    args: ["--no-sandbox", "--disable-gpu", `--ignore-certificate-errors-spki-list=${key64}`],
    viewport: { width: 400, height: 900 },
  });
  await context.addInitScript(() => {
    const watching = new MutationObserver(() => {
      if (document.querySelector("#tab-home") === null) return;
      watching.disconnect();
      requestAnimationFrame(() => performance.mark("usable"));
    });
    watching.observe(document, { childList: true, subtree: true });
  });
  const starts: Start[] = [];
  for (let run = 0; run <= Number(values.runs); run++) {
    const tab = await context.newPage();
    starts.push(await startOf(tab, `https://localhost:${port}/excel.html`));
    await tab.close();
  }
  const [cold, ...warm] = starts;
  print(`empty cache: first paint ${cold?.firstPaint.toFixed(0)} ms, usable ${cold?.usable.toFixed(0)} ms`);
  print(`filled cache: first paint ${median(warm.map(({ firstPaint }) => firstPaint))} ms (median of ${warm.length})`);
  print(`filled cache: usable ${median(warm.map(({ usable }) => usable))} ms (median of ${warm.length})`);
  await context.close();
  server.close();
}

async function startOf(tab: Page, url: string): Promise<Start> {
  await tab.goto(url);
  const frame = await (await tab.waitForSelector("iframe")).contentFrame();
  if (frame === null) throw new Error("the add-in has no frame");
  await frame.waitForFunction(() => performance.getEntriesByName("usable").length > 0);
  await frame.waitForFunction(() => performance.getEntriesByName("first-contentful-paint").length > 0);
  return frame.evaluate(() => {
    const at = (name: string): number => performance.getEntriesByName(name)[0]?.startTime ?? NaN;
    return { firstPaint: at("first-contentful-paint"), usable: at("usable") };
  });
}

function median(times: readonly number[]): string {
  const sorted = [...times].sort((a, b) => a - b);
  return (sorted[Math.floor(sorted.length / 2)] ?? NaN).toFixed(0);
}

function kilobytes(bytes: number): string {
  return (bytes / 1024).toFixed(0);
}

function print(line: string): void {
  process.stdout.write(`${line}\n`);
}
