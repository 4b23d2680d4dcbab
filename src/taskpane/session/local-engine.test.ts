import { workbookOf } from "../../adapters/memory/memory-workbook";
import { LocalEngine } from "./local-engine";

const nothing = (): void => undefined;

test("of a workbook in which no cell holds anything the pane is told so, and that there is nothing to plan", async () => {
  const engine = new LocalEngine();
  const opened = await engine.open(workbookOf({ 表: [[null]] }), "zh", nothing);
  expect(opened).toMatchObject({ ok: true, value: { blank: true } });
  expect(await engine.plan(true)).toMatchObject({ ok: false, refusal: { code: "nothing-in-it" } });
});

test("one word makes it a workbook that was understood or not", async () => {
  const opened = await new LocalEngine().open(workbookOf({ 表: [["说明"]] }), "zh", nothing);
  expect(opened.ok && "blank" in opened.value).toBe(false);
});
