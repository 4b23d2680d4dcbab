import { workbookOf } from "../../src/adapters/memory/memory-workbook";
import { wordsFor } from "../../src/taskpane/words/words-for";
import { workbenchWords } from "../../src/workbench/words";
import { stateOf } from "../office/host/model/plain";
import { becomes } from "./support/becomes";
import { builtPages } from "./support/built-pages";
import { openPane } from "./support/pane-in-excel";
import { openToLookAt } from "./support/seen-pane";
import { openWorkbench } from "./support/workbench-page";

/** Where the keyboard is once the control that was pressed is gone. */
const pages = builtPages();

const zh = wordsFor("zh");

/** Runs in the page: what the focused control says, or the page itself. */
function focused(): string {
  const active = document.activeElement;
  if (active === null || active === document.body) return "nowhere";
  return active.getAttribute("aria-label") ?? active.textContent;
}

test("a run that was cancelled leaves the keyboard where it was begun", async () => {
  const pane = await openToLookAt(pages.browser, { folder: pages.folder, book: "guangdong-2023.xlsx" });
  const goOn = await pane.hold();
  await pane.frame.locator("[data-action=score]").focus();
  await pane.page.keyboard.press("Enter");
  await pane.frame.locator("[data-busy]").waitFor();
  await pane.button(zh.home.cancel).focus();
  await pane.page.keyboard.press("Enter");
  await pane.frame.locator("[data-busy]").waitFor({ state: "detached" });
  await becomes(() => pane.frame.evaluate(focused), zh.home.score);
  await goOn();
  await pane.close();
}, 120_000);

test("corrections are taken back one after the other by keyboard, and no letter falls into the grid", async () => {
  const bench = await openWorkbench(pages.browser, pages.url);
  await bench.openSample();
  await bench.check();
  await bench.go("mapping");
  for (const heading of ["项目名称", "实施主体"]) {
    await bench.pane.getByRole("combobox", { name: `${heading} ${zh.mapping.takenFor}` }).selectOption("remark");
    await bench.settled();
  }
  const left = bench.pane.locator("[data-corrections] li button");
  await becomes(() => left.count(), 2);
  await left.first().focus();
  for (const count of [1, 0]) {
    await bench.page.keyboard.press("Enter");
    await bench.settled();
    await becomes(() => left.count(), count);
    const now = await bench.page.evaluate(focused);
    expect(now).toContain(count === 1 ? zh.mapping.takeBack : zh.mapping.saveTemplate);
  }
  await bench.page.keyboard.press("x");
  const undo = bench.page.getByRole("button", { name: workbenchWords("zh").undo });
  expect(await undo.isDisabled()).toBe(true);
  expect(bench.complaints).toEqual([]);
  await bench.close();
}, 120_000);

test("a way to another screen takes the keyboard there, and what a screen says itself does not follow the reader", async () => {
  const workbook = stateOf(
    workbookOf({
      库存: [
        ["品名", "库存", "货位"],
        ["螺栓", 120, "A-1"],
        ["垫圈", 80, "A-2"],
      ],
    }),
  );
  const pane = await openPane(pages.browser, { folder: pages.folder, workbook });
  const alert = pane.frame.getByRole("alert");
  await pane.frame.locator("[data-action=score]").click();
  await alert.waitFor();
  await alert.getByRole("button", { name: zh.trouble.toMapping }).focus();
  await pane.excel.page.keyboard.press("Enter");
  await becomes(() => pane.frame.locator("#tab-mapping").getAttribute("aria-selected"), "true");
  await becomes(() => pane.frame.evaluate(focused), zh.trouble.retry);
  await pane.go("findings");
  expect(await alert.count()).toBe(0);
  await pane.go("home");
  await pane.button(zh.home.nextMap).focus();
  await pane.excel.page.keyboard.press("Enter");
  await becomes(() => pane.frame.evaluate(focused), zh.mapping.useSelection);
  expect(pane.excel.complaints).toEqual([]);
  await pane.excel.close();
}, 120_000);
