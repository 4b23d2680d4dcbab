import { readFileSync } from "node:fs";
import path from "node:path";
import vm from "node:vm";
import { Linter } from "eslint";
import type { Page } from "playwright-core";
import { builtPages } from "./support/built-pages";

/** What the pane's page says where the program cannot run: an Excel of old, no office.js, files that do not come. */
const gate = readFileSync("assets/pages/gate.js", "utf8");

interface OldWindow {
  /** What the page shows instead of the program; "" when the program may run. */
  readonly says: () => string;
  readonly fail: (event: object) => void;
}

/** Runs the gate as a browser engine would that knows only what is given. */
function run(known: Readonly<Record<string, unknown>>, script: object, array: object, object: object): OldWindow {
  const page = { className: "" };
  const document = { documentElement: page, createElement: () => script };
  let listener: (event: object) => void = () => undefined;
  const window = { ...known, addEventListener: (_: string, heard: (event: object) => void) => (listener = heard) };
  vm.runInNewContext(gate, { window, document, Array: { prototype: array }, Object: object, String });
  return { says: () => page.className, fail: (event) => listener(event) };
}

const nothing = (): undefined => undefined;
const NEW = { Promise: nothing, Symbol: nothing, Map: nothing, fetch: nothing, Worker: nothing };
const recent = (known: Readonly<Record<string, unknown>> = NEW): OldWindow =>
  run(known, { noModule: false }, { at: nothing }, { hasOwn: nothing });

describe("the gate", () => {
  test("is written in ECMAScript 5, which Internet Explorer reads", () => {
    const messages = new Linter().verify(gate, { languageOptions: { ecmaVersion: 5, sourceType: "script" } });
    expect(messages).toEqual([]);
    const newer = new Linter().verify("const a = () => 1;", {
      languageOptions: { ecmaVersion: 5, sourceType: "script" },
    });
    expect(newer).not.toEqual([]);
  });

  test("lets a recent engine through and stops one that lacks anything the program is built on", () => {
    expect(recent().says()).toBe("");
    for (const missing of Object.keys(NEW)) {
      expect([missing, recent({ ...NEW, [missing]: undefined }).says()]).toEqual([missing, "says-too-old"]);
    }
    expect(run(NEW, {}, { at: nothing }, { hasOwn: nothing }).says()).toBe("says-too-old");
    expect(run(NEW, { noModule: false }, {}, { hasOwn: nothing }).says()).toBe("says-too-old");
    expect(run(NEW, { noModule: false }, { at: nothing }, {}).says()).toBe("says-too-old");
  });

  test("tells what it is that does not come or cannot be read", () => {
    const failed = (event: object): string => {
      const window = recent();
      window.fail(event);
      return window.says();
    };
    const script = (src: string) => ({ target: { tagName: "SCRIPT", src } });
    expect(failed(script("https://example.org/lib/office.js"))).toBe("says-no-office");
    expect(failed(script("https://example.org/taskpane.1a2b.js"))).toBe("says-no-files");
    expect(failed({ message: "SyntaxError: Unexpected token" })).toBe("says-too-old");
    expect(failed({ message: "TypeError: x is not a function" })).toBe("");
  });
});

describe("the page in Chromium", () => {
  const pages = builtPages();
  let page: Page;

  afterEach(async () => {
    await page.context().close();
  });

  /** Opens a page whose requests for office.js (and for files that match `lost`) fail; nothing leaves the machine. */
  async function open(lost?: RegExp): Promise<void> {
    page = await (await pages.browser.newContext({ locale: "zh-CN" })).newPage();
    await page.route(
      (url) => !url.href.startsWith(pages.url) || lost?.test(url.pathname) === true,
      (route) => route.abort(),
    );
  }

  /** The sentences that can be seen. */
  const seen = async (): Promise<string> => (await page.locator("#root").innerText()).trim();

  test("an engine without what the program needs gets plain words and the way to the workbench", async () => {
    await open();
    await page.addInitScript(() => Reflect.deleteProperty(Array.prototype, "at"));
    await page.goto(`${pages.url}/taskpane.html`);
    expect(await seen()).toMatch(/浏览器过旧[\s\S]*too old/);
    await page.getByRole("link", { name: "工作台页面" }).waitFor();
    expect(await page.getByRole("link", { name: "workbench page" }).getAttribute("href")).toBe("workbench.html");
  });

  test("without office.js the pane says so, and not that anything is too old", async () => {
    await open();
    await page.goto(`${pages.url}/taskpane.html`);
    await page.getByText("没有取到微软的 office.js").waitFor();
    expect(await seen()).not.toMatch(/过旧|too old/);
  });

  test("a file of ours that does not come is named as such", async () => {
    await open(/\/workbench\.[0-9a-f]+\.js$/);
    await page.goto(`${pages.url}/workbench.html`);
    await page.getByText("文件没有取全").waitFor();
  });

  test("every page asks for the gate first, under a name that changes with its contents", async () => {
    await open();
    await page.goto(`${pages.url}/workbench.html`);
    for (const name of ["taskpane", "commands", "message", "workbench"]) {
      const html = readFileSync(path.join(pages.folder, `${name}.html`), "utf8");
      expect(/<script[^>]*src="([^"]+)"/.exec(html)?.[1]).toMatch(/^gate\.[0-9a-f]{8}\.js$/);
    }
  });
});
