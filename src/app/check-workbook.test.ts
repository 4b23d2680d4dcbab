import { workbookOf } from "../adapters/memory/memory-workbook";
import { EMPTY_LEDGER } from "../ledger/ledger";
import { checkWorkbook } from "./check-workbook";
import { scoreWorkbook } from "./score-workbook";

const BOOK = workbookOf({
  评分表: [
    ["绩效评价得分表"],
    ["一级指标", "二级指标", "三级指标", "分值", "指标值", "实际完成值", "得分"],
    ["产出", "数量指标", "培训人次（人次）", 100, 10, 5, 50],
  ],
});
const SPOILED = { ...EMPTY_LEDGER, profile: { json: "{" } };

test("checking goes on where the ledger's profile cannot be read, scoring is refused", () => {
  expect(checkWorkbook(BOOK, { lang: "zh", ledger: SPOILED })).toMatchObject({
    ok: true,
    value: { outcome: { profile: { chosenBy: "default" } } },
  });
  expect(scoreWorkbook(BOOK, { lang: "zh", marks: true, ledger: SPOILED })).toMatchObject({
    ok: false,
    refusal: { code: "bad-profile" },
  });
});

test("a bad profile that the user names is refused by both", () => {
  expect(checkWorkbook(BOOK, { lang: "zh", profile: { id: "none" } })).toMatchObject({
    ok: false,
    refusal: { code: "bad-profile" },
  });
});

test("a cancelled run ends as a refusal before its next step", () => {
  const steps: string[] = [];
  const cancelled = scoreWorkbook(BOOK, {
    lang: "zh",
    marks: true,
    onStep: (step) => steps.push(step),
    isCancelled: () => steps.includes("map"),
  });
  expect(cancelled).toMatchObject({ ok: false, refusal: { code: "cancelled" } });
  expect(steps).toEqual(["map"]);
});

test.each([
  ["of empty sheets", { 表一: [], 表二: [[null, null]] }],
  ["of charts alone", {}],
])("a workbook %s is refused as what it is, with what to do; checking reads it all the same", (_, sheets) => {
  const book = workbookOf(sheets);
  const scored = scoreWorkbook(book, { lang: "zh", marks: true, file: "空.xlsx" });
  expect(scored).toMatchObject({ ok: false, refusal: { code: "nothing-in-it", facts: { file: "空.xlsx" } } });
  expect(checkWorkbook(book, { lang: "zh" })).toMatchObject({ ok: true, value: { outcome: { findings: [] } } });
});
