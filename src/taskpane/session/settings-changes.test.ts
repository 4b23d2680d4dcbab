import { workbookOf } from "../../adapters/memory/memory-workbook";
import { evaluateWorkbook } from "../../app/evaluate-workbook";
import type { SessionChange } from "../services/engine";
import { buildView } from "../view/build-view";
import { changedLedger } from "./ledger-changes";

const BOOK = workbookOf({
  评审: [
    ["项目专家评审打分表"],
    ["可安排资金：150万元"],
    ["序号", "项目名称", "申报金额（万元）", "专家1", "专家2", "平均分"],
    [1, "云溪镇河道整治工程", 100, 90, 88, 89],
    [2, "白石乡校舍安全加固项目", 100, 80, 84, 82],
  ],
  进度: [
    ["支出进度表"],
    ["单位：万元"],
    ["项目名称", "预算数", "1月", "2月", "3月"],
    ["云溪镇河道整治工程", 100, 3, 6, 9],
    ["白石乡校舍安全加固项目", 100, 1, 4, 8],
    ["公共图书馆免费开放经费", 100, 2, 4, 5],
  ],
});

type Change = Exclude<SessionChange, { readonly kind: "language" }>;

/** What the pane shows after changes, each applied to the ledger of the one before. */
function shownAfter(...changes: readonly Change[]) {
  let evaluated = evaluateWorkbook(BOOK, { lang: "zh" });
  for (const change of changes) {
    if (!evaluated.ok) throw new Error(evaluated.refusal.code);
    const ledger = changedLedger(evaluated.value.ledger, change, evaluated.value);
    if (!ledger.ok) throw new Error(ledger.refusal.code);
    evaluated = evaluateWorkbook(BOOK, { lang: "zh", ledger: ledger.value });
  }
  if (!evaluated.ok) throw new Error(evaluated.refusal.code);
  return buildView(evaluated.value.outcome, evaluated.value.ledger, "zh");
}

test("the money the sheet names chooses in rank order; a person's amount goes before it and can be taken back", () => {
  const verdicts = (...changes: readonly Change[]) =>
    shownAfter(...changes).panels.flatMap(({ projects }) => projects.map(({ choice }) => choice?.verdict));
  expect(verdicts()).toEqual(["chosen", "not-chosen"]);
  expect(verdicts({ kind: "available", amount: "200万元" })).toEqual(["chosen", "chosen"]);
  expect(verdicts({ kind: "available", amount: "200万元" }, { kind: "available", amount: undefined })).toEqual([
    "chosen",
    "not-chosen",
  ]);
});

test("the question what month columns hold is answered once, and execution is shown", () => {
  const before = shownAfter();
  const [question] = before.questions;
  expect([before.progress, question?.about, question?.choices.map(({ label }) => label)]).toEqual([
    [],
    "months",
    ["当月支出", "截至当月的累计支出"],
  ]);
  const after = shownAfter({ kind: "months", table: question?.table ?? "", reading: "cumulative" });
  expect(after.questions).toEqual([]);
  expect(after.progress.map(({ month, spent, lamp }) => [month, spent, lamp.word])).toEqual([[3, "22", "红灯"]]);
});

test("the month that a person chooses is the one looked at", () => {
  const months = { kind: "months", table: shownAfter().questions[0]?.table ?? "", reading: "monthly" } as const;
  const shown = shownAfter(months, { kind: "month", month: 2 }).progress[0];
  expect([shown?.month, shown?.monthBy, shown?.spent]).toEqual([2, "person", "20"]);
});
