import { execFileSync } from "node:child_process";
import { existsSync, mkdtempSync, readdirSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { gzipSync } from "node:zlib";
import type { Browser } from "playwright-core";
import { launchBrowser } from "./support/chromium";
import type { PaneInExcel } from "./support/pane-in-excel";
import { isOwn, openPane, sampleState } from "./support/pane-in-excel";

/** The site for an internal server without internet, as `npm run build` writes it: built, served, and used in Chromium. */
const BASE = "https://office.example.gov.cn/fundscore";
const library = path.resolve("node_modules/@microsoft/office-js");
let browser: Browser;
let folder: string;
const served = (): string => path.join(folder, "fundscore");

beforeAll(async () => {
  folder = mkdtempSync(path.join(tmpdir(), "fundscore-server-"));
  const build = ["test/tools/build.mjs", "--base", `${BASE}/`, "--local-office-js", "--out", served()];
  // The workbench has a test of its own; it would double the time of this build.
  execFileSync(process.execPath, [...build, "--pages", "taskpane,commands,message"], { stdio: "pipe" });
  browser = await launchBrowser();
}, 600_000);

afterAll(async () => {
  await browser.close();
});

test("the manifest names the server and nothing else, and every file it names is there", () => {
  const text = readFileSync(path.join(served(), "manifest.xml"), "utf8");
  const urls = [...text.matchAll(/(?:DefaultValue|Value)="(https?:[^"]+)"/g)].map(([, url]) => url ?? "");
  expect(urls.length).toBeGreaterThan(10);
  expect(urls.filter((url) => !url.startsWith(`${BASE}/`))).toEqual([]);
  expect(text).not.toContain("localhost:3000/");
  expect(urls.filter((url) => !existsSync(path.join(served(), url.slice(BASE.length))))).toEqual([]);
});

test("Microsoft's library is carried as it is, with its licence", () => {
  const carried = path.join(served(), "office-js");
  expect(readFileSync(path.join(carried, "LICENSE.md"))).toEqual(readFileSync(path.join(library, "LICENSE.md")));
  const files = readdirSync(carried, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  expect(files.length).toBeGreaterThan(50);
  for (const { parentPath, name } of files) {
    const file = path.relative(carried, path.join(parentPath, name));
    if (file === "LICENSE.md") continue;
    expect(readFileSync(path.join(carried, file)).equals(readFileSync(path.join(library, "dist", file)))).toBe(true);
  }
});

test("the pane's script weighs less than 400 KB on its way", () => {
  const script = readdirSync(served()).find((name) => /^taskpane\.[0-9a-f]+\.js$/.test(name)) ?? "";
  expect(gzipSync(readFileSync(path.join(served(), script))).length).toBeLessThan(400 * 1024);
});

describe("in the simulated Excel", () => {
  let pane: PaneInExcel;

  afterEach(async () => {
    await pane.excel.close();
  });

  test("the pane boots and scores with the library from the same server, and asks for nothing else", async () => {
    pane = await openPane(browser, { folder, base: "fundscore/", workbook: await sampleState(), withRibbon: true });
    await pane.score();
    expect((await pane.workbook()).sheets.filter(isOwn).length).toBeGreaterThan(5);
    await pane.excel.page.evaluate(() => window.excel?.press("clearMarks"));
    expect(pane.excel.outside).toEqual([]);
    expect(pane.excel.complaints).toEqual([]);
  }, 120_000);

  test("its policy names no address at all, and Microsoft's is refused like any other", async () => {
    pane = await openPane(browser, { folder, base: "fundscore/", workbook: await sampleState() });
    const policy = await pane.frame.locator('meta[http-equiv="Content-Security-Policy"]').getAttribute("content");
    expect(policy).not.toMatch(/https?:/);
    const tried = await pane.frame.evaluate(() =>
      Promise.all(
        ["https://appsforoffice.microsoft.com/lib/1/hosted/office.js", "https://example.org/"].map((address) =>
          fetch(address).then(
            () => "fetched",
            () => "refused",
          ),
        ),
      ),
    );
    expect(tried).toEqual(["refused", "refused"]);
    expect(pane.excel.outside).toEqual([]);
  });
});

test.each([
  ["http://office.example.gov.cn", "no https"],
  ["https://office.example.gov.cn/?x=1", "a query"],
  ["office", "no address"],
])("--base %s (%s) is refused with an example of a right one", (base) => {
  const run = (): unknown =>
    execFileSync(process.execPath, ["test/tools/build.mjs", "--base", base], { stdio: "pipe", encoding: "utf8" });
  expect(run).toThrow(/must be an https address, for example https:\/\//);
});
