import { workbookOf } from "../../adapters/memory/memory-workbook";
import { evaluateWorkbook } from "../../app/evaluate-workbook";
import type { Language } from "../../domain/lists";
import { buildView } from "../view/build-view";
import { wordsFor } from "../words/words-for";
import { findingsText, findingText } from "./finding-text";
import type { FindingGroup } from "./group-findings";
import { groupFindings } from "./group-findings";
import { NO_FILTER } from "./use-findings-desk";

/** A total that leaves out a line. */
const BOOK = workbookOf({
  执行: [
    ["预算执行情况表（单位：万元）"],
    ["序号", "项目名称", "预算数", "执行数"],
    [1, "河道整治工程", 120, 118],
    [2, "校舍维修工程", 80, 80],
    [3, "农村公路养护", 60, 55],
    [null, "合计", 260, 173],
  ],
});

function groupsIn(language: Language): readonly FindingGroup[] {
  const evaluated = evaluateWorkbook(BOOK, { lang: language });
  if (!evaluated.ok) throw new Error(evaluated.refusal.code);
  const view = buildView(evaluated.value.outcome, evaluated.value.ledger, language);
  return groupFindings(view.findings, NO_FILTER);
}

test.each<[Language, string[]]>([
  [
    "zh",
    [
      "【错误】执行!D6 合计与明细不符",
      "“合计”的“执行数”填173，所含3项明细相加为253，相差80。",
      "可能的原因：差额正好是 执行!D4 的 80，可能漏计",
      "怎么办：逐项核对明细，更正合计数或有误的明细数。",
    ],
  ],
  [
    "en",
    [
      "[Error] 执行!D6: Total differs from its lines",
      "“执行数” of “合计” is 173; its 3 lines add up to 253, a difference of 80.",
      "Likely cause: The gap equals 80 in 执行!D4: perhaps left out",
      "What to do: Go through the lines and correct the total or the line that is wrong.",
    ],
  ],
])("a copied finding says where, what, why and what to do (%s)", (language, lines) => {
  expect(groupsIn(language).map((group) => findingText(group, wordsFor(language)).split("\n"))).toEqual([lines]);
});

test("what was decided and the other places of one cause go with it", () => {
  const [group] = groupsIn("zh");
  if (group === undefined) throw new Error("the total is wrong");
  const decision = { verdict: "accepted", reason: "", by: "李敏" } as const;
  const text = findingText({ lead: { ...group.lead, decision }, others: [group.lead] }, wordsFor("zh"));
  expect(text.split("\n").slice(-2)).toEqual(["同一原因的还有 1 处：执行!D6", "处理：已阅 · 李敏"]);
});

test("copied findings stand numbered under what they are of", () => {
  const groups = groupsIn("zh");
  const text = findingsText([...groups, ...groups], "预算执行情况表：共 2 个疑点", wordsFor("zh"));
  expect(text.split("\n").filter((line) => /^\d|共/.test(line))).toEqual([
    "预算执行情况表：共 2 个疑点",
    "1. 【错误】执行!D6 合计与明细不符",
    "2. 【错误】执行!D6 合计与明细不符",
  ]);
});
