import { readFileSync } from "node:fs";
import path from "node:path";
import { xlsxPort } from "../../src/adapters/xlsx/xlsx-workbook";
import { readLedger } from "../../src/ledger/read-ledger";
import { becomes } from "./support/becomes";
import { builtPages } from "./support/built-pages";
import type { WorkbenchPage, WorkbenchStart } from "./support/workbench-page";
import { openWorkbench } from "./support/workbench-page";

/** The page for those without Excel, as it is built and served, in Chromium. */
const pages = builtPages();
let bench: WorkbenchPage;

const sample = (name: string): string => path.resolve("assets/samples", name);

afterEach(async () => {
  // Whatever a user does: no error, and no address but the page's own.
  expect(bench.complaints).toEqual([]);
  expect(bench.requests.filter((url) => !url.startsWith(`${pages.url}/`) && !/^(blob|data):/.test(url))).toEqual([]);
  await bench.close();
});

async function open(start: WorkbenchStart = {}): Promise<void> {
  bench = await openWorkbench(pages.browser, pages.url, start);
}

/** Scored with the rule of the report that the sample is made after. */
async function scoredAsReported(): Promise<void> {
  await open();
  await bench.openSample();
  await bench.score();
  await bench.go("scores");
  await chooseProfile("guangdong-2023");
}

async function chooseProfile(id: string): Promise<void> {
  await bench.pane.locator("select").first().selectOption(id);
  await bench.settled();
}

/** Walks to the first finding that an explanation can settle. */
async function walkToPlausible(): Promise<void> {
  const next = bench.pane.getByRole("button", { name: "下一个" });
  const explain = bench.pane.getByRole("button", { name: "说明理由" });
  for (let step = 0; step < 30; step++) {
    await next.click();
    await bench.pane.locator('[aria-current="true"]').getByRole("button", { name: "列为待更正" }).waitFor();
    if ((await explain.count()) > 0) return;
  }
  throw new Error("the sample has no finding that can be explained");
}

const says = (text: string | RegExp) => bench.pane.getByText(text).first().waitFor();

test("the page forbids itself every foreign address", async () => {
  await open();
  const policy = await bench.page.locator('meta[http-equiv="Content-Security-Policy"]').getAttribute("content");
  expect(policy).toContain("default-src 'none'");
  expect(policy).toContain("connect-src 'self'");
  const refused = await bench.page.evaluate(() =>
    fetch("https://example.org/").then(
      () => "fetched",
      () => "refused",
    ),
  );
  expect(refused).toBe("refused");
  // The attempt shows on the console; nothing went out.
  expect(bench.complaints.every((text) => /Content Security Policy|Failed to fetch|Refused/.test(text))).toBe(true);
  await bench.close();
  await open();
}, 120_000);

test("F6 leads out of the grid and back, and a run leaves the focus on its button", async () => {
  await open();
  await bench.openSample();
  const area = (): Promise<string> =>
    bench.page.evaluate(() => {
      const focused = document.activeElement;
      return ["[data-grid]", "header", "[data-pane]"].find((one) => focused?.closest(one) !== null) ?? "nowhere";
    });
  await bench.page.mouse.click(300, 300);
  await becomes(area, "[data-grid]");
  for (const next of ["[data-pane]", "header", "[data-grid]", "[data-pane]"]) {
    await bench.page.keyboard.press("F6");
    expect(await area()).toBe(next);
  }
  await bench.page.keyboard.press("Shift+F6");
  expect(await area()).toBe("[data-grid]");
  // The box for a cell's name stands in a bar of the grid, which is not the page's bar.
  await bench.page.locator('[data-u-comp="defined-name"] input').focus();
  for (const next of ["[data-pane]", "header", "[data-grid]"]) {
    await bench.page.keyboard.press("F6");
    expect(await area()).toBe(next);
  }

  const score = bench.pane.locator("[data-action=score]");
  await score.focus();
  await bench.page.keyboard.press("Enter");
  await bench.settled();
  await says("已写入");
  expect(await score.evaluate((button) => button === document.activeElement)).toBe(true);
}, 120_000);

test("the sample is opened, mapped and scored: 91.43, 优, executed to 99.41 %", async () => {
  await scoredAsReported();
  await bench.go("home");
  await says("91.43");
  await says("99.41%");
  await says("优");
  await bench.go("mapping");
  await says("项目清单");
}, 120_000);

test("moving the over-fulfilment cut-off shows the total live and keeps nothing until it is taken", async () => {
  await scoredAsReported();
  const slider = bench.pane.getByRole("slider");
  const shown = async (percent: string, total: string): Promise<void> => {
    await slider.fill(percent);
    await says(new RegExp(`按此界线：${total} 分`));
  };
  await shown("120", "82.93");
  await shown("200", "92.93");
  await shown("500", "99.93");
  await shown("150", "91.43");
  await bench.go("home");
  await says("91.43");
  await bench.go("scores");
  await shown("120", "82.93");
  await bench.pane.getByRole("button", { name: "采用" }).click();
  await bench.settled();
  await bench.go("home");
  await says("82.93");
}, 120_000);

test("a score opens its proof, and an input of it leads to its cell", async () => {
  await scoredAsReported();
  await bench.pane.getByRole("button", { name: /专项资金支出率/ }).click();
  await says(/12 × 3811\.75 ÷ 3834\.29/);
  const link = bench.pane.locator("dl").getByRole("button").first();
  const place = (await link.textContent()) ?? "";
  await link.click();
  await becomes(bench.selected, place);
}, 120_000);

test("keys walk the findings, and the grid goes to each", async () => {
  await open();
  await bench.openSample();
  await bench.score();
  await bench.go("findings");
  const list = bench.pane.getByRole("region", { name: "疑点" });
  await list.focus();
  const visited: string[] = [];
  for (let step = 0; step < 3; step++) {
    await bench.page.keyboard.press("j");
    const place = await bench.pane.locator('[aria-current="true"]').getByRole("button").first().textContent();
    await becomes(bench.selected, place);
    visited.push(place ?? "");
  }
  expect(new Set(visited).size).toBe(3);
  await bench.page.keyboard.press("k");
  await becomes(bench.selected, visited[1]);
}, 120_000);

test("decisions and the rule are in the downloaded copy, and the page reads them there", async () => {
  await scoredAsReported();
  await bench.go("settings");
  await bench.pane.getByRole("textbox", { name: "姓名" }).fill("王评");
  await bench.go("findings");
  await walkToPlausible();
  await bench.pane.getByRole("button", { name: "说明理由" }).click();
  await bench.pane.getByRole("textbox", { name: "理由" }).fill("原件如此");
  expect(await bench.pane.getByRole("textbox", { name: "评价人" }).inputValue()).toBe("王评");
  await bench.pane.getByRole("button", { name: "保存" }).click();
  await bench.settled();
  await says("原件如此");

  const file = await bench.download();
  expect(path.basename(file)).toBe("guangdong-2023.graded.xlsx");
  const read = await xlsxPort(readFileSync(file)).read();
  if (!read.ok) throw new Error(read.refusal.code);
  const ledger = readLedger(read.value);
  expect(ledger.profile).toEqual({ id: "guangdong-2023" });
  expect(ledger.findings.length).toBeGreaterThan(0);
  for (const kept of ledger.findings) expect(kept).toMatchObject({ kind: "explained", reason: "原件如此", by: "王评" });

  await bench.openFile(file);
  await bench.check();
  await says("91.43");
  await bench.go("findings");
  const status = bench.pane.getByRole("combobox", { name: "处理情况" });
  await status.selectOption("decided");
  await bench.pane.locator("[data-finding]").filter({ hasText: "已说明" }).first().click();
  await status.selectOption("all");
  await bench.pane.getByRole("button", { name: "撤回处理" }).click();
  await bench.settled();
  await bench.pane.getByRole("button", { name: "说明理由" }).waitFor();
}, 180_000);

test("a contradiction cannot be explained away", async () => {
  await scoredAsReported();
  await bench.go("findings");
  await bench.pane.locator("[data-index]").filter({ hasText: "合计与明细不符" }).first().click();
  await says("两个数字不可能都对");
  expect(await bench.pane.getByRole("button", { name: "说明理由" }).count()).toBe(0);
}, 120_000);

test("a figure typed over a formula is explained where it stands, and the pane says so", async () => {
  await open();
  await bench.openFile(path.resolve("docs/checks/examples/hardcoded-in-formula-range.xlsx"));
  await bench.check();
  await bench.go("findings");
  await bench.pane.locator("[data-index]").filter({ hasText: "公式被数字覆盖" }).first().click();
  await says("在该行备注中写明依据");
}, 120_000);

test("an evaluator's score is checked against the weight, signed, and shown in the proof", async () => {
  await scoredAsReported();
  await bench.pane.getByRole("button", { name: /监管有效性/ }).click();
  await bench.pane.getByRole("button", { name: "评价人评定" }).click();
  const score = bench.pane.getByRole("textbox", { name: /评定得分/ });
  await score.fill("9");
  await says(/请填 .* 到 8 之间的数/);
  await score.fill("7.5");
  await bench.pane.getByRole("textbox", { name: "理由" }).fill("现场抽查两处不到位");
  await bench.pane.getByRole("textbox", { name: "评价人" }).fill("王评");
  await bench.pane.getByRole("button", { name: "保存" }).click();
  await bench.settled();
  await says("王评：现场抽查两处不到位");
  await bench.go("home");
  await says("90.93");
  await says("您的决定已记入台账");
}, 120_000);

test("a column is corrected through the selection in the sheet, and the correction is kept", async () => {
  await open();
  await bench.openSample();
  await bench.check();
  await bench.go("mapping");
  await bench.pane
    .getByRole("button", { name: /表1-1!|转到 表1-1!/ })
    .nth(3)
    .click();
  await bench.pane.getByRole("button", { name: "用我选中的区域" }).click();
  const picker = bench.pane.getByRole("status").getByRole("group").getByRole("combobox");
  expect(await picker.inputValue()).toBe("department");
  await picker.selectOption({ label: "未识别" });
  await bench.settled();
  await becomes(() => picker.inputValue(), "none");
  const read = await xlsxPort(readFileSync(await bench.download())).read();
  if (!read.ok) throw new Error(read.refusal.code);
  expect(readLedger(read.value).mapping).toContain('"none"');
}, 120_000);

test("the language changes at once in the pane and around it", async () => {
  await open();
  await bench.openSample();
  await bench.check();
  await bench.go("settings");
  await bench.pane.getByRole("radio", { name: "English" }).click();
  await bench.page.getByRole("button", { name: "Download the workbook" }).waitFor();
  await bench.go("findings");
  await says("Total differs from its lines");
  expect(await bench.page.locator("html").getAttribute("lang")).toBe("en");
  await bench.go("settings");
  await bench.pane.getByRole("radio", { name: "中文" }).click();
  await says("疑点标记");
}, 120_000);

test.each([
  ["the English copy of the sample", "guangdong-2023-en.xlsx", "en"],
  ["the self-evaluation forms in yuan", "forms-yuan.xlsx", "zh"],
] as const)(
  "%s is scored and written",
  async (_, file, language) => {
    await open({ language });
    await bench.openFile(sample(file));
    await bench.score();
    await says(language === "zh" ? /已写入 \d+ 张结果表/ : /\d+ result sheets written/);
    await bench.go("scores");
    expect(await bench.pane.getByRole("tabpanel").textContent()).toMatch(/\d+\.\d\d/);
  },
  120_000,
);

test("who reads English gets the sample in English", async () => {
  await open({ language: "en" });
  await bench.openSample();
  await bench.page.locator("header").getByText("guangdong-2023-en.xlsx").waitFor();
  await bench.tab("Table 1-1");
});

test("several forms show their mean and the spread of grades, and each project's scorecard unfolds", async () => {
  await open();
  await bench.openFile(sample("forms-yuan.xlsx"));
  await bench.score();
  const tab = bench.pane.getByRole("tabpanel");
  await says("4 个项目平均分");
  expect(await tab.getByRole("list", { name: "等级分布" }).textContent()).toBe("优4");
  await bench.go("scores");
  const project = tab.getByRole("button", { name: /地方金融风险监测防控平台.*98\.37/ });
  expect(await tab.locator("[data-indicator]").count()).toBe(0);
  await project.click();
  expect(await project.getAttribute("aria-expanded")).toBe("true");
  await tab.locator("[data-indicator]").first().waitFor();
  await says("失分 1.63 · 表中所填 98.37");
}, 120_000);

test("a file that is no workbook is refused with what to do about it", async () => {
  await open();
  await bench.page
    .locator('input[type="file"][accept*="xlsx"]:not([multiple])')
    .setInputFiles(path.resolve("package.json"));
  await bench.page.getByText("不是 .xlsx 工作簿").waitFor();
});
