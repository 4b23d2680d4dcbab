import type { CellAddress } from "../../domain/cells/address";
import type { InLanguages, Language } from "../../domain/lists";
import type { ExecutionResult } from "../../engine/outcome/execution";
import type { Outcome } from "../../engine/outcome/outcome";
import type { IndicatorScore } from "../../engine/outcome/scores";
import type { KeptScoreDecision } from "../../ledger/ledger";
import { saidBy } from "../../ledger/ledger-sheet";
import { ruleWords } from "../../messages/rules";
import { partIn } from "../../messages/text/punctuation";
import { arithmeticText } from "./arithmetic-text";
import type { ProofView } from "./book/scores-view";
import { cellPlace, placesOf } from "./places";

const INPUT_NAMES: Record<IndicatorScore["inputs"][number]["role"], InLanguages> = {
  weight: { zh: "分值", en: "Weight" },
  target: { zh: "指标值", en: "Target" },
  "target-upper": { zh: "指标值上限", en: "Upper target" },
  actual: { zh: "完成值", en: "Actual" },
  budget: { zh: "预算数", en: "Budget" },
  spent: { zh: "执行数", en: "Spent" },
  stated: { zh: "表中得分", en: "Stated score" },
  tier: { zh: "档次", en: "Tier" },
};

const SET_SCORE: InLanguages = { zh: "评定得分", en: "Score set" };

/** The cells of the projects that a fund's budget or spending is the sum of; none for what is no such sum. */
export function summed(role: string, execution: readonly ExecutionResult[]): readonly CellAddress[] {
  if (role !== "budget" && role !== "spent") return [];
  const lines = execution.slice(0, 1).flatMap(({ projects }) => projects);
  return lines.flatMap((line) => {
    const [at, terms] = role === "budget" ? [line.budgetAt, line.budgetTerms] : [line.spentAt, line.spentTerms];
    return terms?.map((term) => term.at) ?? at ?? [];
  });
}

/** What an evaluator has set is told in the words of the ledger, and named by what was set. */
function setByEvaluator(decision: KeptScoreDecision, language: Language): ProofView["inputs"][number] {
  const label = decision.kind === "tier" ? INPUT_NAMES.tier : SET_SCORE;
  return { label: label[language], text: saidBy(decision, language), places: [] };
}

/** How a score came about: its inputs with their cells, the rule and its source, the arithmetic, the rounding. */
export function proofView(
  score: IndicatorScore,
  { profile: { profile }, execution }: Outcome,
  decision: KeptScoreDecision | undefined,
  language: Language,
): ProofView {
  const { rounding, directions, source } = profile;
  const { document, clause } = directions.source.document === "" ? source : directions.source;
  const named = partIn(document, language);
  return {
    rule: ruleWords(score, profile, language),
    source: clause === undefined ? named : `${named} ${clause}`,
    arithmetic: arithmeticText(score, language),
    rounding:
      language === "zh" ? `四舍五入，保留 ${rounding.indicator} 位小数` : `Half up to ${rounding.indicator} decimals`,
    inputs: score.inputs.map((input) =>
      input.role === "tier" && score.method === "evaluator" && decision !== undefined
        ? setByEvaluator(decision, language)
        : {
            label: INPUT_NAMES[input.role][language],
            text: input.text,
            places: input.at === undefined ? placesOf(summed(input.role, execution)) : [cellPlace(input.at)],
          },
    ),
  };
}
