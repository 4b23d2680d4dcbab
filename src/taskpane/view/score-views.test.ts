import { workbookOf } from "../../adapters/memory/memory-workbook";
import { evaluateWorkbook } from "../../app/evaluate-workbook";
import type { KeptScoreDecision } from "../../ledger/ledger";
import { EMPTY_LEDGER } from "../../ledger/ledger";
import { buildView } from "./build-view";

const BOOK = workbookOf({
  执行: [
    ["预算执行情况表（单位：万元）"],
    ["序号", "项目名称", "预算数", "执行数"],
    [1, "河道整治工程", 120, 118],
    [2, "校舍维修工程", 80, 80],
    [3, "农村公路养护", 60, 55],
  ],
  评分: [
    ["一级指标", "二级指标", "三级指标", "分值", "指标值", "完成值", "得分"],
    ["过程", "资金管理", "资金支出率", 20, "100%", "97%", 19],
    ["产出", "数量指标", "维修校舍", 40, "≥10所", "12所", 40],
    ["效益", "社会效益", "受益人口", 40, "≥5万人", "5万人", 40],
  ],
});

test("budget and spending lead to the cells that they are the sums of, in the proof and under execution", () => {
  const evaluated = evaluateWorkbook(BOOK, { lang: "zh" });
  if (!evaluated.ok) throw new Error(evaluated.refusal.code);
  const view = buildView(evaluated.value.outcome, evaluated.value.ledger, "zh");
  const labels = (places: readonly { readonly label: string }[]) => places.map(({ label }) => label);
  expect(view.execution.map((one) => [labels(one.budgetPlaces), labels(one.spentPlaces)])).toEqual([
    [["执行!C3:C5"], ["执行!D3:D5"]],
  ]);
  const proofs = view.scorecards.flatMap(({ indicators }) => indicators).map(({ proof }) => proof);
  expect(proofs).toHaveLength(3);
  expect(proofs.flatMap(({ inputs }) => inputs).filter(({ places }) => places.length === 0)).toEqual([]);
  expect(proofs[0]?.inputs.flatMap(({ places }) => labels(places))).toEqual(
    expect.arrayContaining(["执行!C3:C5", "执行!D3:D5"]),
  );
});

test.each([
  ["a tier", { kind: "tier", tier: "reached", score: "36" }, "zh", "档次", "达成 36"],
  ["a tier", { kind: "tier", tier: "partly", score: "30" }, "en", "Tier", "Partly 30"],
  ["a score", { kind: "override", score: "35" }, "zh", "评定得分", "35"],
  ["a score", { kind: "override", score: "35" }, "en", "Score set", "35"],
] as const)(
  "%s that an evaluator set stands in the proof in words, not in codes: %j in %s",
  (_, set, lang, label, text) => {
    const plain = evaluateWorkbook(BOOK, { lang });
    if (!plain.ok) throw new Error(plain.refusal.code);
    const indicator = plain.value.outcome.model.scorecards.flatMap(({ indicators }) => indicators)[2];
    const decision: KeptScoreDecision = {
      indicator: indicator?.id ?? "",
      name: indicator?.name.value ?? "",
      reason: "抽查",
      by: "王评",
      when: "2024-03-01",
      evidence: "",
      ...set,
    };
    const ledger = { ...EMPTY_LEDGER, scores: [decision] };
    const evaluated = evaluateWorkbook(BOOK, { lang, ledger });
    if (!evaluated.ok) throw new Error(evaluated.refusal.code);
    const view = buildView(evaluated.value.outcome, evaluated.value.ledger, lang);
    const proof = view.scorecards.flatMap(({ indicators }) => indicators)[2]?.proof;
    expect(proof?.inputs.map((input) => [input.label, input.text])).toContainEqual([label, text]);
  },
);
