import { workbookOf } from "../../adapters/memory/memory-workbook";
import { planRemoval } from "./removal";

const RESULTS = {
  绩效评分总览: { rows: [["总分", { f: "数据!B1", v: 90 }]], own: "overview" },
  _绩效台账: { rows: [["台账"]], own: "ledger", state: "hidden" },
} as const;

test("all sheets of ours go, and a copy that somebody made stays", () => {
  const plan = planRemoval(
    workbookOf({ 数据: [["总分", 90]], ...RESULTS, "绩效评分总览 (2)": { rows: [["留底"]], own: "overview" } }),
  );
  expect(plan).toMatchObject({
    ok: true,
    value: { sheets: ["绩效评分总览", "_绩效台账"], copies: ["绩效评分总览 (2)"] },
  });
});

test.each([
  ["a formula", "绩效评分总览!B1"],
  ["a formula with quotes", "SUM('绩效评分总览'!B1:B3)"],
  ["a formula over a range of sheets", "SUM('数据:绩效评分总览'!B1)"],
])("%s that takes something from a result sheet is named, and nothing is removed", (_, formula) => {
  const plan = planRemoval(workbookOf({ 数据: [["总分", { f: formula, v: 90 }]], ...RESULTS }));
  expect(plan).toEqual({ ok: false, refusal: { code: "results-in-use", facts: { places: "数据!B1" } } });
});

test.each(["旧绩效评分总览!B1", '"绩效评分总览"&A1', "'绩效评分总览 (3)'!B1"])(
  "%s takes nothing from a result sheet",
  (formula) => {
    expect(planRemoval(workbookOf({ 数据: [["总分", { f: formula, v: 90 }]], ...RESULTS })).ok).toBe(true);
  },
);

test("a name that stands for cells of a result sheet is named, one of the result sheet itself is not", () => {
  const names = [
    { name: "总分", refersTo: "绩效评分总览!$B$1" },
    { name: "打印区", refersTo: "绩效评分总览!$A$1:$B$1", sheet: "绩效评分总览" },
  ];
  const plan = planRemoval(workbookOf({ 数据: [["总分", 90]], ...RESULTS }, { names }));
  expect(plan).toEqual({ ok: false, refusal: { code: "results-in-use", facts: { places: "总分" } } });
});

test("a workbook with nothing else to see keeps its results", () => {
  const plan = planRemoval(workbookOf({ 数据: { rows: [["x"]], state: "hidden" }, ...RESULTS }));
  expect(plan).toEqual({ ok: false, refusal: { code: "only-results", facts: {} } });
});
