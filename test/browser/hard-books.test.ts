import { workbookOf } from "../../src/adapters/memory/memory-workbook";
import { wordsFor } from "../../src/taskpane/words/words-for";
import { stateOf } from "../office/host/model/plain";
import { builtPages } from "./support/built-pages";
import { misfits } from "./support/judge-screen";
import { manyFindings } from "./support/many-findings";
import { sampleState } from "./support/pane-in-excel";
import type { SeenPane } from "./support/seen-pane";
import { openToLookAt } from "./support/seen-pane";
import { openWorkbench } from "./support/workbench-page";

/** Workbooks that are too large, too long or too empty for a screen made after the sample. */
const pages = builtPages();
let pane: SeenPane | undefined;

const zh = wordsFor("zh");

afterEach(async () => {
  await pane?.close();
  pane = undefined;
});

const LONG = "面向革命老区、少数民族地区和边境地区的农村人居环境整治提升与生活污水治理设施运行维护试点示范项目";

/** A province's amounts in 元, under a sheet and projects with long names. */
const PROVINCE = stateOf(
  workbookOf({
    "2023年度省级财政专项资金项目支出明细及绩效得分（终审）": [
      ["2023年度省级专项资金项目支出情况表"],
      ["单位：元"],
      ["序号", "项目名称", "项目单位", "预算数", "支出数", "执行率"],
      ...Array.from({ length: 12 }, (_, index) => {
        const budget = 7_213_456_789_012.25 + index;
        return [index + 1, `第${index + 1}批${LONG}`, "综合计划与项目管理处", budget, 6_987_654_321_098.75, 0.9687];
      }),
      ["合计", null, null, 86_561_481_468_213, 83_851_851_853_185, 0.9687],
    ],
  }),
);

test("amounts of fourteen digits and names of fifty letters are shown whole on the narrowest pane", async () => {
  const opened = (pane = await openToLookAt(pages.browser, {
    folder: pages.folder,
    book: "",
    left: PROVINCE,
    width: 320,
  }));
  await opened.check();
  const blamed: string[] = [];
  for (const tab of ["home", "mapping", "scores", "findings"] as const) {
    await opened.go(tab);
    for (const what of await misfits(opened.frame)) blamed.push(`${tab}: ${what}`);
  }
  expect(blamed).toEqual([]);
}, 120_000);

test("where nothing can be scored nor compared, Home says so once and what to do about it", async () => {
  const workbook = stateOf(workbookOf({ 说明: [["本表由各单位填报"], ["请于月底前交回"]] }));
  const { frame, check, go, button } = (pane = await openToLookAt(pages.browser, {
    folder: pages.folder,
    book: "",
    left: workbook,
    width: 320,
  }));
  const said = (text: string): Promise<number> => frame.getByText(text).count();
  await check();
  expect(await said(zh.home.notFunds)).toBe(0);
  expect(await said(zh.home.nextMapWhat)).toBe(1);
  expect(await frame.locator('[role="status"]').last().textContent()).toBe(zh.findings.nothingCompared);
  for (const screen of ["home", "scores"] as const) {
    await go(screen);
    await button(zh.home.nextMap).click();
    expect(await frame.locator("#tab-mapping").getAttribute("aria-selected")).toBe("true");
  }
  await pane.close();

  pane = await openToLookAt(pages.browser, { folder: pages.folder, book: "", left: workbook, width: 320 });
  await pane.frame.locator("[data-action=score]").click();
  await pane.frame.getByRole("alert").waitFor();
  expect(await pane.frame.getByText(zh.home.nextMapWhat).count()).toBe(0);
  await pane.button(zh.trouble.dismiss).click();
  await pane.frame.getByText(zh.home.nextMapWhat).waitFor();
}, 120_000);

test("where tables are found but none of a fund, Home says so and leads to where one can be named", async () => {
  const stock = [
    ["品名", "库存", "单价", "金额"],
    ["螺栓", 120, 2, 240],
    ["垫圈", 80, 3, 240],
    ["合计", 200, null, 490],
  ];
  const opened = (pane = await openToLookAt(pages.browser, {
    folder: pages.folder,
    book: "",
    left: stateOf(workbookOf({ 库存: stock })),
  }));
  await opened.check();
  const message = opened.frame.getByText(zh.home.notFunds);
  await message.getByRole("button", { name: zh.home.nextMap }).click();
  expect(await opened.frame.locator("#tab-mapping").getAttribute("aria-selected")).toBe("true");
}, 120_000);

test("a walk goes on after the card that another filter has taken away, and leaves none out", async () => {
  const opened = (pane = await openToLookAt(pages.browser, {
    folder: pages.folder,
    book: "",
    left: await sampleState(manyFindings(40)),
  }));
  const { frame, page, check, go, settled } = opened;
  const place = (): Promise<string | null> =>
    frame.locator('[data-finding][aria-current="true"] button').first().textContent();
  await check();
  await go("findings");
  for (const key of ["n", "c", "n", "c", "n", "c"]) {
    await page.keyboard.press(key);
    await settled();
  }
  expect(await place()).toBe("执行情况!E12");
  await frame.getByRole("combobox", { name: zh.findings.status }).selectOption("open");
  await page.keyboard.press("n");
  await frame.locator('[data-finding][aria-current="true"]').waitFor();
  expect(await place()).toBe("执行情况!E16");
}, 120_000);

test.each([
  [800, 600],
  [640, 400],
])("in a window of %i × %i pixels the tabs of the sheets are in sight under the grid", async (width, height) => {
  const bench = await openWorkbench(pages.browser, pages.url, { viewport: { width, height } });
  try {
    await bench.openSample();
    const seen = await bench.page.evaluate(() => {
      const tab = document.querySelector('[data-u-comp="slide-tab-item"]');
      const { left = 0, top = 0, width: across = 0, height: down = 0 } = tab?.getBoundingClientRect() ?? {};
      return tab?.contains(document.elementFromPoint(left + across / 2, top + down / 2)) === true;
    });
    expect(seen).toBe(true);
  } finally {
    await bench.close();
  }
});
