import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { wordsFor } from "../../src/taskpane/words/words-for";
import { becomes } from "./support/becomes";
import { builtPages } from "./support/built-pages";
import { bringAxe, misfits, violations } from "./support/judge-screen";
import { outOfReach } from "./support/keyboard";
import { manyFindings } from "./support/many-findings";
import { panelAndMonths } from "./support/panel-and-months";
import type { SeenPane } from "./support/seen-pane";
import { openToLookAt } from "./support/seen-pane";
import { walkScreens } from "./support/walk-screens";
import { openWorkbench } from "./support/workbench-page";

/** What every screen of the pane owes its readers, in the real office.js and the simulated Excel. */
const pages = builtPages();
let pane: SeenPane | undefined;

const zh = wordsFor("zh");

afterEach(async () => {
  await pane?.close();
  pane = undefined;
});

test.each([
  ["zh", "light", "guangdong-2023.xlsx"],
  ["zh", "dark", "forms-yuan.xlsx"],
  ["en", "light", "guangdong-2023.xlsx"],
  ["en", "dark", "guangdong-2023-en.xlsx"],
  ["zh", "dark", "a panel and months"],
  ["en", "light", "a panel and months"],
] as const)(
  "320 pixels wide, in %s and %s, no screen of %s shuts anyone out, scrolls sideways or is cut off",
  async (language, theme, book) => {
    const file = book === "a panel and months" ? panelAndMonths() : book;
    const opened = await openToLookAt(pages.browser, {
      folder: pages.folder,
      book: file,
      language,
      look: theme,
      width: 320,
    });
    pane = opened;
    await bringAxe(opened.frame);
    const blamed: string[] = [];
    const seen: string[] = [];
    const look = async ({ frame, page }: SeenPane, at: string): Promise<void> => {
      seen.push(at);
      // Bars and panels glide to their places.
      await page.waitForTimeout(250);
      for (const what of await violations(frame)) blamed.push(`${at}: ${what}`);
      for (const what of await misfits(frame)) blamed.push(`${at}: ${what}`);
    };
    const left = await walkScreens(opened, (at) => look(opened, at));
    expect(opened.excel.complaints).toEqual([]);
    await opened.close();
    const again = await openToLookAt(pages.browser, {
      folder: pages.folder,
      book: file,
      left,
      language,
      look: theme,
      width: 320,
    });
    pane = again;
    await bringAxe(again.frame);
    await again.frame.locator("[data-former]").waitFor();
    await look(again, "home-former");
    expect(blamed).toEqual([]);
    expect(seen).toEqual(
      expect.arrayContaining(["home-first", "home-busy", "mapping", "settings-editor", "scores-stale", "home-refused"]),
    );
    expect(again.excel.complaints).toEqual([]);
  },
  240_000,
);

test.each([
  ["zh", "light"],
  ["en", "dark"],
] as const)(
  "the workbench around the pane shuts nobody out either (%s, %s)",
  async (language, colorScheme) => {
    const bench = await openWorkbench(pages.browser, pages.url, { language, colorScheme });
    try {
      await bench.page.emulateMedia({ reducedMotion: "reduce" });
      await bringAxe(bench.page);
      const blamed: string[] = [];
      const look = async (at: string): Promise<void> => {
        await bench.page.waitForTimeout(250);
        // The grid is Univer's: a canvas with its own controls, none of them ours to mend.
        for (const what of await violations(bench.page, ["[data-grid]"])) blamed.push(`${at}: ${what}`);
      };
      await look("nothing open");
      for (const fold of await bench.page.locator("details").all()) await fold.locator("summary").click();
      const unreadable = path.join(mkdtempSync(path.join(tmpdir(), "fundscore-forms-")), "坏.xlsx");
      writeFileSync(unreadable, "no workbook");
      const made = bench.page.waitForEvent("download");
      await bench.page
        .locator('input[type="file"][multiple]')
        .setInputFiles([path.resolve("assets/samples/forms-yuan.xlsx"), unreadable]);
      await made;
      await bench.page.getByRole("listitem").filter({ hasText: "坏.xlsx" }).waitFor();
      await look("forms collected");
      await bench.openSample();
      await look("a book open");
      await bench.score();
      await look("scored");
      await bench.page
        .locator('input[type="file"][accept*="xlsx"]:not([multiple])')
        .setInputFiles(path.resolve("package.json"));
      const question = bench.page.getByRole("alertdialog");
      await question.waitFor();
      await look("asked about what was not downloaded");
      await question.getByRole("button").nth(1).click();
      await bench.page.getByRole("alert").filter({ hasText: /\S/ }).first().waitFor();
      await look("a file refused");
      expect(blamed).toEqual([]);
    } finally {
      await bench.close();
    }
  },
  120_000,
);

test.each([
  [320, 256],
  [360, 740],
  [640, 400],
])(
  "in a window of %i × %i pixels nothing of the workbench is beyond the edge, nor under the grid's own controls, and the file's name is whole",
  async (width, height) => {
    const bench = await openWorkbench(pages.browser, pages.url, { viewport: { width, height } });
    try {
      await bench.openSample();
      await bench.check();
      const misplaced = await bench.page.evaluate(() => {
        const pane = document.querySelector("[data-pane]");
        pane?.scrollIntoView();
        const ours = [...document.querySelectorAll("header, header *, [data-pane], [data-pane] *")].filter(
          (element) => element.closest("[data-grid]") === null && element.getBoundingClientRect().width > 1,
        );
        const beyond = ours.filter((element) => {
          const { left, right } = element.getBoundingClientRect();
          return left < -1 || right > window.innerWidth + 1;
        });
        const { left = 0, bottom = 0 } = pane?.getBoundingClientRect() ?? {};
        const above = document.elementFromPoint(left + 24, Math.min(bottom, window.innerHeight) - 8);
        const covering = pane?.contains(above) === true ? [] : [above];
        return [...beyond, ...covering].map((element) => element?.outerHTML.slice(0, 200));
      });
      expect(misplaced).toEqual([]);
      const name = bench.page.getByRole("heading", { name: "guangdong-2023.xlsx" });
      expect(
        await name.evaluate(
          ({ scrollWidth, clientWidth, scrollHeight, clientHeight }) =>
            scrollWidth <= clientWidth && scrollHeight <= clientHeight + 1,
        ),
      ).toBe(true);
    } finally {
      await bench.close();
    }
  },
  120_000,
);

test("in high contrast an empty bar is not painted as if it were full", async () => {
  pane = await openToLookAt(pages.browser, { folder: pages.folder, book: "guangdong-2023.xlsx", look: "contrast" });
  await pane.check();
  const bar = pane.frame.getByRole("progressbar");
  const paint = (element: Element): string => getComputedStyle(element).backgroundColor;
  expect(await bar.getAttribute("aria-valuenow")).toBe("0");
  const track = await bar.evaluate(paint);
  expect(track).not.toBe(await bar.evaluate((element) => getComputedStyle(element).color));
  expect(await bar.locator("div").evaluate(paint)).not.toBe(track);
});

test("in dark high contrast the texts of the cells are told from the ground that the system paints behind them", async () => {
  const bench = await openWorkbench(pages.browser, pages.url, { colorScheme: "dark" });
  try {
    await bench.page.emulateMedia({ colorScheme: "dark", forcedColors: "active" });
    await bench.openSample();
    await bench.page.waitForTimeout(500);
    const cell = await bench.page.locator("[data-grid] canvas").first().boundingBox();
    // Rows of the sample that have no fill of their own.
    const clip = { x: (cell?.x ?? 0) + 60, y: (cell?.y ?? 0) + 110, width: 400, height: 100 };
    const picture = (await bench.page.screenshot({ clip })).toString("base64");
    const lights = await bench.page.evaluate(async (png) => {
      const image = await createImageBitmap(new Blob([Uint8Array.from(atob(png), (byte) => byte.charCodeAt(0))]));
      const paper = new OffscreenCanvas(image.width, image.height).getContext("2d");
      paper?.drawImage(image, 0, 0);
      const dots = paper?.getImageData(0, 0, image.width, image.height).data ?? [];
      return [...dots].filter((green, index) => index % 4 === 1 && green > 180).length;
    }, picture);
    expect(lights).toBeGreaterThan(200);
  } finally {
    await bench.close();
  }
});

test("the tab key reaches every control of every screen, and one sees where it is", async () => {
  const opened = await openToLookAt(pages.browser, { folder: pages.folder, book: "guangdong-2023.xlsx" });
  pane = opened;
  const lost: string[] = [];
  const seek = async (at: string): Promise<void> => {
    for (const what of await outOfReach(opened.page, opened.frame)) lost.push(`${at}: ${what}`);
  };
  await seek("home-first");
  await opened.score();
  await seek("home");
  await opened.go("mapping");
  await seek("mapping");
  await opened.go("scores");
  await opened.frame.locator("[data-indicator] button[aria-expanded]").first().click();
  await opened.button("评价人评定").click();
  await seek("scores");
  await opened.go("findings");
  await opened.frame.locator("[data-finding] button[aria-expanded]").first().click();
  await seek("findings");
  await opened.go("settings");
  await seek("settings");
  expect(lost).toEqual([]);
}, 240_000);

test("a whole day's work by keyboard alone: score, walk, explain, leave a form, take back", async () => {
  const { page, frame, settled, selected } = (pane = await openToLookAt(pages.browser, {
    folder: pages.folder,
    book: "guangdong-2023.xlsx",
  }));
  const press = (key: string): Promise<void> => page.keyboard.press(key);
  /** What the focused control says, without the key that stands on it. */
  const focus = (): Promise<string> =>
    frame.evaluate(() => {
      const said = [...(document.activeElement?.childNodes ?? [])].filter(({ nodeName }) => nodeName !== "KBD");
      return said
        .map(({ textContent }) => textContent ?? "")
        .join("")
        .trim();
    });
  const heard = (): Promise<string | null> => frame.locator('[role="status"]').last().textContent();

  await frame.locator("#tab-home").focus();
  await press("Tab");
  expect(await focus()).toBe(zh.home.score);
  await press("Enter");
  await settled();
  const waiting = Number((await frame.locator("#tab-findings").textContent())?.replace(/\D/g, ""));
  expect(waiting).toBeGreaterThan(0);
  await becomes(
    heard,
    `${zh.labelled(zh.tabs.scores, "99.93 分，优")}${zh.home.pause}${zh.findings.toSettle(waiting)}`,
  );

  await frame.locator("#tab-home").focus();
  for (const tab of ["mapping", "scores", "findings"]) {
    await press("ArrowRight");
    expect(await frame.locator(`#tab-${tab}`).getAttribute("aria-selected")).toBe("true");
  }
  const open = frame.locator('[data-finding][aria-current="true"]');
  const explain = open.locator("[data-action=explain]");
  await press("n");
  const first = await open.getAttribute("data-finding");
  expect(await focus()).toBe(await open.locator("button[aria-expanded]").textContent());
  await press("n");
  const second = await open.getAttribute("data-finding");
  expect(second).not.toBe(first);
  await becomes(selected, await open.locator("button").first().textContent());
  await press("p");
  await becomes(() => open.getAttribute("data-finding"), first);
  for (let step = 0; step < 20 && (await explain.count()) === 0; step++) await press("n");

  await explain.focus();
  await press("Enter");
  await page.keyboard.type("原件如此 n p");
  await press("Escape");
  await becomes(focus, zh.findings.actions.explained);
  expect(await frame.getByRole("textbox", { name: zh.scores.reason }).count()).toBe(0);
  await press("Enter");
  await page.keyboard.type("原件如此");
  await press("Tab");
  await page.keyboard.type("王评");
  await press("Enter");
  await settled();
  await becomes(focus, zh.findings.takeBack);
  await becomes(heard, zh.home.kept);
  await frame.getByText(zh.findings.decided(zh.findings.verdicts.explained, "原件如此", "王评")).waitFor();
  await press("Enter");
  await settled();
  await becomes(focus, zh.findings.actions["to-correct"]);
  await becomes(heard, zh.home.takenBack);
  await press("Escape");
  await becomes(() => open.count(), 0);
  await becomes(() => frame.locator("[data-finding] button[aria-expanded]:focus").count(), 1);
}, 180_000);

test("a reviewer scores the sample, settles all that waits and writes it, in sixteen key presses and one reason", async () => {
  const { page, frame, settled, selected } = (pane = await openToLookAt(pages.browser, {
    folder: pages.folder,
    book: "guangdong-2023.xlsx",
  }));
  let pressed = 0;
  const press = async (key: string): Promise<void> => {
    pressed += 1;
    await page.keyboard.press(key);
    await settled();
  };
  const waiting = async (): Promise<number> =>
    Number((await frame.locator("#tab-findings").textContent())?.replace(/\D/g, ""));
  const open = frame.locator('[data-finding][aria-current="true"]');

  await frame.locator("#tab-home").focus();
  for (const key of ["Tab", "Enter"]) await press(key);
  for (const key of ["Shift+Tab", "Enter"]) await press(key);
  await becomes(() => frame.getByText("91.43").count(), 1);
  await press("Enter");
  await open.waitFor();
  await becomes(selected, await open.locator("button").first().textContent());

  const explained = open.locator("[data-action=explain]");
  let reasons = 0;
  for (let left = await waiting(); left > 0; left = await waiting()) {
    const id = await open.getAttribute("data-finding");
    if (reasons > 0 || (await explained.count()) === 0) await press("c");
    else {
      reasons += 1;
      await press("e");
      await page.keyboard.type("见粤财金〔2023〕12号文 s c");
      await press("Control+Enter");
      await page.keyboard.type("王评");
      await press("Enter");
    }
    await frame.locator(`[data-finding="${id ?? ""}"]`).waitFor({ state: "detached" });
  }
  await frame.getByRole("heading", { name: zh.findings.allSettled }).waitFor();
  await settled();
  await becomes(() => frame.locator("button:focus").textContent(), zh.home.scoreAgain);
  await press("Enter");
  await frame.getByText(zh.findings.allSettledWhat).waitFor();
  await becomes(() => frame.locator("button:focus").textContent(), zh.findings.showAll);
  expect(reasons).toBe(1);
  expect(pressed).toBeLessThanOrEqual(16);
}, 180_000);

test("a letter decides about the open card and Z takes it back, but letters that are typed decide nothing", async () => {
  const { page, frame, score, go, settled } = (pane = await openToLookAt(pages.browser, {
    folder: pages.folder,
    book: "guangdong-2023.xlsx",
  }));
  await score();
  await go("findings");
  const open = frame.locator('[data-finding][aria-current="true"]');
  await page.keyboard.press("n");
  await open.waitFor();
  const decided = open.locator("[data-action=take-back]");
  await page.keyboard.press("s");
  await settled();
  await decided.waitFor();
  await frame.getByText(zh.findings.verdicts.accepted, { exact: true }).first().waitFor();
  await page.keyboard.press("z");
  await settled();
  await decided.waitFor({ state: "detached" });
  await frame.getByRole("searchbox").click();
  await page.keyboard.type("cs");
  await page.keyboard.press("Control+A");
  await page.keyboard.press("Delete");
  await open.waitFor();
  expect(await decided.count()).toBe(0);
}, 120_000);

test("E says why a contradiction cannot be explained, and a form that lacks something says what", async () => {
  const { page, frame, score, go, settled } = (pane = await openToLookAt(pages.browser, {
    folder: pages.folder,
    book: "guangdong-2023.xlsx",
  }));
  const focused = (): Promise<string> =>
    frame.evaluate(() => {
      const active = document.activeElement;
      return active instanceof HTMLTextAreaElement || active instanceof HTMLInputElement
        ? (active.labels?.[0]?.textContent ?? "")
        : (active?.textContent ?? "");
    });
  const open = frame.locator('[data-finding][aria-current="true"]');
  const explain = open.locator("[data-action=explain]");
  const reason = frame.getByRole("textbox", { name: zh.scores.reason });
  const missing = (label: string): Promise<void> => frame.getByText(zh.scores.needed(label)).waitFor();
  await score();
  await go("findings");
  await page.keyboard.press("n");
  await open.waitFor();
  expect(await explain.count()).toBe(0);
  await page.keyboard.press("e");
  await becomes(focused, zh.findings.cannotExplain.figures);
  expect(await reason.count()).toBe(0);

  for (let step = 0; step < 20 && (await explain.count()) === 0; step++) await page.keyboard.press("n");
  await page.keyboard.press("e");
  await reason.waitFor();
  await page.keyboard.press("Control+Enter");
  await missing(zh.scores.reason);
  await becomes(focused, `${zh.scores.reason}*`);
  await page.keyboard.type("原件如此");
  await page.keyboard.press("Control+Enter");
  await missing(zh.scores.by);
  await becomes(focused, `${zh.scores.by}*`);
  await page.keyboard.press("Escape");

  await go("scores");
  await frame.locator("[data-indicator] button[aria-expanded]").first().click();
  await frame.locator("[data-action=override]").first().click();
  await frame.getByRole("button", { name: zh.scores.save, exact: true }).click();
  await missing(zh.scores.reason);
  await missing(zh.scores.by);
  await becomes(focused, `${zh.scores.reason}*`);
  await page.keyboard.type("按会议纪要");
  await page.keyboard.press("Tab");
  await page.keyboard.type("王评");
  await page.keyboard.press("Control+Enter");
  await settled();
  await frame.getByText(zh.scores.decided("王评", "按会议纪要")).first().waitFor();
}, 120_000);

test("deciding with only what is open shown goes on to the next finding, until none is left", async () => {
  const { frame, score, button, settled, says } = (pane = await openToLookAt(pages.browser, {
    folder: pages.folder,
    book: "guangdong-2023.xlsx",
  }));
  await score();
  await frame.getByRole("button", { name: zh.home.seeFindings }).click();
  await frame.getByRole("combobox", { name: zh.findings.status }).selectOption("open");
  const cards = frame.locator("[data-finding]");
  await cards.first().waitFor();
  await button(zh.findings.next).click();
  const open = frame.locator('[data-finding][aria-current="true"]');
  await open.waitFor();
  for (let left = Number(await open.getAttribute("aria-setsize")); left > 0; left--) {
    const id = (await open.getAttribute("data-finding")) ?? "";
    expect(await open.getAttribute("aria-setsize")).toBe(String(left));
    await open.locator("[data-action=accept]").click();
    await settled();
    await frame.locator(`[data-finding="${id}"]`).waitFor({ state: "detached" });
    if (left > 1) await open.waitFor();
  }
  await says(zh.findings.allSettled);
  await button(zh.findings.showAll).click();
  await cards.first().waitFor();
  expect(await frame.locator("#tab-findings").textContent()).toBe(zh.tabs.findings);
}, 180_000);

test("ten thousand findings: a handful of cards in the page, and search, filters, next and previous reach them all", async () => {
  const bench = await openWorkbench(pages.browser, pages.url);
  try {
    await bench.openFile(manyFindings(10_000));
    await bench.check();
    await bench.go("findings");
    const cards = bench.pane.locator("[data-finding]");
    const position = async (): Promise<number> =>
      Number(await bench.pane.locator('[aria-current="true"]').getAttribute("aria-posinset"));
    await cards.first().waitFor();
    const all = Number(await cards.first().getAttribute("aria-setsize"));
    expect(all).toBeGreaterThanOrEqual(10_000);
    expect(await cards.count()).toBeLessThan(40);

    await bench.pane.locator("[data-action=previous]").click();
    await becomes(position, all);
    expect(await cards.count()).toBeLessThan(40);
    await bench.pane.locator("[data-action=previous]").click();
    await becomes(position, all - 1);
    await bench.pane.locator("[data-action=next]").click();
    await bench.pane.locator("[data-action=next]").click();
    await becomes(position, 1);

    const search = bench.pane.getByRole("searchbox");
    await search.fill("项目7777”的“支出数");
    await becomes(() => cards.count(), 1);
    await bench.pane.locator("[data-action=next]").click();
    await becomes(bench.selected, "执行情况!E7780");
    await search.fill("没有这样的项目");
    await becomes(() => cards.count(), 0);
    await bench.pane.getByRole("button", { name: zh.findings.showAll }).click();
    await becomes(async () => (await cards.count()) > 1, true);
    await bench.pane.getByRole("button", { name: `${zh.severity.error} 2500` }).click();
    await becomes(async () => Number(await cards.first().getAttribute("aria-setsize")), 2500);
    expect(await bench.pane.locator("*").count()).toBeLessThan(3000);
    expect(bench.complaints).toEqual([]);
  } finally {
    await bench.close();
  }
}, 300_000);
