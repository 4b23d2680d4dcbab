import { readFileSync } from "node:fs";
import type { Locator } from "playwright-core";
import type { Grade } from "../../src/domain/lists";
import { wordsFor } from "../../src/taskpane/words/words-for";
import { becomes } from "./support/becomes";
import { builtPages } from "./support/built-pages";
import type { PaneInExcel } from "./support/pane-in-excel";
import { ledgerRows, openPane, sampleState } from "./support/pane-in-excel";

/** The rule edited in the pane, inside the simulated Excel. */
const pages = builtPages();
let pane: PaneInExcel;

const { settings, scores, score } = wordsFor("zh");
const scored = (total: string, grade: Grade): string => score({ kind: "total", total, grade });
const RULE = "guangdong-2023";

beforeAll(async () => {
  pane = await openPane(pages.browser, { folder: pages.folder, workbook: await sampleState() });
  await pane.check();
}, 600_000);

afterAll(() => {
  expect(pane.excel.complaints).toEqual([]);
});

/** Begins with the rule of the report, its editor open. */
beforeEach(async () => {
  await pane.go("scores");
  await pane.frame.locator("select").first().selectOption(RULE);
  await pane.settled();
  await pane.go("settings");
  await pane.button(settings.editProfile).click();
  await form().waitFor();
});

const form = (): Locator => pane.frame.getByRole("form", { name: settings.editProfile });
const box = (label: string): Locator => form().getByRole("textbox", { name: label });
const choice = (label: string): Locator => form().getByRole("combobox", { name: label });
const live = async (): Promise<string> => (await pane.frame.locator("[data-live-total]").textContent()) ?? "";

test("the total follows the over-fulfilment cut-off while it is typed, and what is saved is kept", async () => {
  await becomes(live, settings.liveTotal(scored("91.43", "优")));
  const cutOff = box("超额完成的界线（%）");
  for (const [percent, total, grade] of [
    ["120", "82.93", "良"],
    ["200", "92.93", "优"],
    ["150", "91.43", "优"],
  ] as const) {
    await cutOff.fill(percent);
    await becomes(live, settings.liveTotal(scored(total, grade)));
  }
  await choice("超额完成的").selectOption("none");
  await becomes(live, settings.liveTotal(scored("99.93", "优")));
  expect(await cutOff.count()).toBe(0);
  await choice("超额完成的").selectOption("step");
  await cutOff.fill("120");
  await pane.button(settings.saveProfile).click();
  await pane.settled();
  expect(ledgerRows(await pane.workbook()).join("\n")).toContain('"above":"1.2"');
  await pane.go("home");
  await pane.says("82.93");
  await pane.go("settings");
  await pane.button(settings.editProfile).click();
  await form()
    .getByRole("button", { name: /^恢复为/ })
    .click();
  await pane.settled();
  await pane.go("home");
  await pane.says("91.43");
}, 120_000);

test("what cannot be a rule is said in words beside the entry, and cannot be saved", async () => {
  await box("总分").fill("1.5");
  await form().getByText("请填整数，如 2").first().waitFor();
  expect(await live()).toBe("总分：请填整数，如 2");
  expect(await pane.button(settings.saveProfile).isDisabled()).toBe(true);
  await pane.button(settings.discard).click();
  await becomes(live, settings.liveTotal(scored("91.43", "优")));
});

test("rounding, grades, weights, tier words and missed targets are edited, exported and imported", async () => {
  await box("总分").fill("1");
  await becomes(live, settings.liveTotal(scored("91.4", "优")));
  await box("优：不低于").fill("92");
  await becomes(live, settings.liveTotal(scored("91.4", "良")));
  await form()
    .getByRole("button", { name: `${settings.removeRow}：80` })
    .click();
  await becomes(live, settings.liveTotal(scored("91.4", "中")));
  await pane.button(settings.addGrade).click();
  await becomes(live, settings.liveTotal(scored("91.4", "良")));
  await pane.button(settings.addWeight).click();
  await box("新指标权重").fill("60");
  await becomes(live, "权重合计：各项权重相加是 60，与此不符");
  await pane.button(settings.addWeight).click();
  await form()
    .getByRole("button", { name: `${settings.removeRow}：新指标` })
    .first()
    .click();
  await form()
    .getByRole("button", { name: `${settings.removeRow}：新指标` })
    .click();
  await choice("应达到（≥）而未达到").selectOption("zero");
  await box("表示部分达成的词").fill("基本、部分");
  const coming = pane.excel.page.waitForEvent("download");
  await pane.button(settings.exportDraft).click();
  const file = await (await coming).path();
  expect(JSON.parse(readFileSync(file, "utf8"))).toMatchObject({
    id: `${RULE}-edited`,
    rounding: { total: 1, indicator: 2 },
    directions: { atLeast: { missed: "zero" } },
    tiers: { words: { partly: ["基本", "部分"] } },
    grades: { bands: [{ from: "92" }, { grade: "良", from: "76" }, { from: "60" }, { from: "0" }] },
  });
  await form().locator('input[type="file"]').setInputFiles(file);
  await pane.settled();
  await pane.go("home");
  await pane.says("91.4");
}, 120_000);

test("the editor opens at its beginning, and no entry that the tab key reaches lies under its foot", async () => {
  const { page } = pane.excel;
  const first = form().locator("input, select, textarea").first();
  await becomes(() => first.evaluate((field) => field === document.activeElement), true);
  const { top, above } = await form().evaluate((element) => ({
    top: element.getBoundingClientRect().top,
    above: element.closest("#panel")?.getBoundingClientRect().top ?? 0,
  }));
  expect(Math.abs(top - above)).toBeLessThan(20);
  const covered: string[] = [];
  for (let stop = 0; stop < 30; stop++) {
    const under = await form().evaluate((element) => {
      const active = document.activeElement;
      if (active === null || !element.contains(active)) return "outside";
      const { left, width, top: y, height } = active.getBoundingClientRect();
      const seen = document.elementFromPoint(left + width / 2, y + height - 2);
      return seen === null || !(active.contains(seen) || seen.contains(active)) ? active.outerHTML.slice(0, 120) : "";
    });
    if (under === "outside") break;
    if (under !== "") covered.push(under);
    await page.keyboard.press("Tab");
  }
  expect(covered).toEqual([]);
});

test("Escape leaves the editor without a change", async () => {
  await box("超额完成的界线（%）").fill("120");
  await box("超额完成的界线（%）").press("Escape");
  await pane.button(settings.editProfile).waitFor();
  await pane.go("scores");
  await pane.says(scores.cutOffPreview(scored("91.43", "优")));
});
