import path from "node:path";
import { readFileSync } from "node:fs";
import type { Browser } from "playwright-core";
import { launchBrowser } from "./support/chromium";
import { manyFindings } from "./support/many-findings";
import type { Site } from "./support/serve";
import { serve } from "./support/serve";
import { builtSite } from "./support/site";
import type { PaneTab, WorkbenchPage } from "./support/workbench-page";
import { openWorkbench } from "./support/workbench-page";

/** What every screen owes its readers: nothing that shuts someone out, no side scrolling, no waiting. */
const TABS: readonly PaneTab[] = ["home", "mapping", "scores", "findings", "settings"];
const axe = readFileSync(require.resolve("axe-core/axe.min.js"), "utf8");

let browser: Browser;
let site: Site;
let bench: WorkbenchPage | undefined;

beforeAll(async () => {
  site = await serve(await builtSite());
  browser = await launchBrowser();
}, 600_000);

afterAll(async () => {
  await browser.close();
  await site.close();
});

afterEach(async () => {
  await bench?.close();
});

interface Violation {
  readonly id: string;
  readonly nodes: readonly { readonly html: string; readonly failureSummary: string }[];
}

/** Violations on the page as it stands. The grid is Univer's: a canvas with its own controls, none of them ours to mend. */
async function violations({ page }: WorkbenchPage): Promise<readonly string[]> {
  const found = await page.evaluate<readonly Violation[]>(`
    axe.run({ exclude: [".univer-grid"] }, { resultTypes: ["violations"] }).then(({ violations }) =>
      violations.map(({ id, nodes }) => ({
        id,
        nodes: nodes.map(({ html, failureSummary }) => ({ html: html.slice(0, 200), failureSummary })),
      })),
    )`);
  return found.flatMap(({ id, nodes }) => nodes.map(({ html, failureSummary }) => `${id}: ${html}\n${failureSummary}`));
}

/** Opens what a screen hides at first, so that it is looked at too. */
async function unfold({ pane, page }: WorkbenchPage, tab: PaneTab): Promise<void> {
  if (tab === "scores") await pane.locator("h3 ~ * button, [class*=fui-AccordionHeader] button").first().click();
  if (tab === "findings") {
    await pane.getByRole("region").first().focus();
    await page.keyboard.press("j");
    await pane.locator('[aria-current="true"]').waitFor();
  }
}

describe.each([
  ["zh", "light"],
  ["zh", "dark"],
  ["en", "light"],
  ["en", "dark"],
] as const)("in %s, %s", (language, colorScheme) => {
  test("axe finds nothing to blame on any screen, before and after scoring", async () => {
    const opened = await openWorkbench(browser, site.url, { language, colorScheme });
    bench = opened;
    // Fluent's entrances fade in; colours are judged when they have arrived.
    await opened.page.emulateMedia({ reducedMotion: "reduce" });
    await opened.page.evaluate(axe);
    const blamed: string[] = [];
    const look = async (when: string): Promise<void> => {
      await opened.page.waitForTimeout(400);
      blamed.push(...(await violations(opened)).map((violation) => `${when}: ${violation}`));
    };
    await look("at first");
    await opened.openSample();
    for (const tab of TABS) {
      await opened.go(tab);
      await look(`${tab}, nothing read`);
    }
    await opened.score();
    for (const tab of TABS) {
      await opened.go(tab);
      await unfold(opened, tab);
      await look(tab);
    }
    expect(blamed).toEqual([]);
  }, 240_000);
});

test.each(["zh", "en"] as const)(
  "at 320 pixels no screen scrolls sideways (%s)",
  async (language) => {
    const opened = await openWorkbench(browser, site.url, { language });
    bench = opened;
    await opened.openSample();
    await opened.score();
    // The pane as narrow as Excel makes it; the rest of the page keeps its room.
    await opened.page.addStyleTag({ content: "aside { width: 320px }" });
    const tooWide: string[] = [];
    for (const tab of TABS) {
      await opened.go(tab);
      await unfold(opened, tab);
      const wide = await opened.pane.evaluate((aside) =>
        [aside, ...aside.querySelectorAll("main, main *")]
          .filter((element) => {
            const scrolls = getComputedStyle(element).overflowX;
            return (scrolls === "auto" || scrolls === "scroll") && element.scrollWidth > element.clientWidth + 1;
          })
          .map((element) => `${element.tagName} ${element.scrollWidth} > ${element.clientWidth}`),
      );
      const beyond = await opened.pane.evaluate((aside) => {
        const edge = aside.getBoundingClientRect().right + 1;
        return [...aside.querySelectorAll("main *, [role=tab]")]
          .filter((element) => {
            const box = element.getBoundingClientRect();
            return box.width > 0 && box.right > edge && element.closest("[hidden]") === null;
          })
          .map((element) => `${element.tagName} “${(element.textContent ?? "").slice(0, 40)}” reaches beyond the pane`);
      });
      tooWide.push(...[...wide, ...beyond].map((what) => `${tab}: ${what}`));
    }
    expect(tooWide).toEqual([]);
  },
  180_000,
);

test("the tab key reaches every control of every screen", async () => {
  const opened = await openWorkbench(browser, site.url);
  bench = opened;
  await opened.openSample();
  await opened.score();
  for (const tab of TABS) {
    await opened.go(tab);
    const controls = await opened.pane.evaluate((aside) => {
      const all = [...aside.querySelectorAll<HTMLElement>("button, input, select, textarea, a[href], [role=combobox]")];
      const seen = all.filter((element) => element.offsetParent !== null && !element.hasAttribute("disabled"));
      seen.forEach((element, index) => (element.dataset["control"] = String(index)));
      return seen.length;
    });
    await opened.pane.locator(`#tab-${tab}`).focus();
    const reached = new Set<string>();
    for (let press = 0; press < controls + 20; press++) {
      const control = await opened.page.evaluate(() => {
        const active = document.activeElement;
        return active instanceof HTMLElement ? active.dataset["control"] : undefined;
      });
      if (control !== undefined) reached.add(control);
      await opened.page.keyboard.press("Tab");
    }
    // A group of radio buttons and a row of tabs take one stop; the arrow keys go on inside.
    const missed = await opened.pane.evaluate(
      (aside, known) =>
        [...aside.querySelectorAll<HTMLElement>("[data-control]")]
          .filter((element) => !known.includes(element.dataset["control"] ?? ""))
          .filter((element) => element.getAttribute("role") !== "tab" && element.getAttribute("type") !== "radio")
          .map((element) => element.outerHTML.slice(0, 160)),
      [...reached],
    );
    expect({ tab, missed }).toEqual({ tab, missed: [] });
  }
}, 180_000);

test("ten thousand findings scroll from end to end with a handful of cards in the page", async () => {
  const opened = await openWorkbench(browser, site.url);
  bench = opened;
  await opened.openFile(path.resolve(manyFindings(10_000)));
  await opened.check();
  await opened.go("findings");
  const list = opened.pane.getByRole("region").first();
  const cards = opened.pane.locator("[data-index]");
  await cards.first().waitFor();
  const lastShown = async (): Promise<number> =>
    Math.max(...(await cards.evaluateAll((all) => all.map((card) => Number(card.getAttribute("data-index"))))));
  expect(await lastShown()).toBeLessThan(60);
  expect(await cards.count()).toBeLessThan(60);

  const slowest = await list.evaluate(async (element) => {
    let worst = 0;
    for (let step = 0; step < 40; step++) {
      element.scrollTop += 900;
      const before = performance.now();
      await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
      worst = Math.max(worst, performance.now() - before);
    }
    return worst;
  });
  // Two frames take 33 ms on an idle machine; the bound leaves room for a loaded one and none for drawing ten thousand.
  expect(slowest).toBeLessThan(1500);
  await list.evaluate((element) => (element.scrollTop = element.scrollHeight));
  await opened.page.waitForTimeout(500);
  expect(await lastShown()).toBeGreaterThanOrEqual(9_000);
  expect(await cards.count()).toBeLessThan(60);
}, 300_000);
