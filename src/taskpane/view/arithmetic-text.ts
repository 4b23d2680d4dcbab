import type { Exact } from "../../domain/figures/exact";
import { plain, roundHalfUp } from "../../domain/figures/exact";
import type { Language } from "../../domain/lists";
import type { IndicatorScore, ScoreInput } from "../../engine/outcome/scores";

function input(score: IndicatorScore, role: ScoreInput["role"]): string {
  const found = score.inputs.find((one) => one.role === role);
  return found === undefined ? "?" : plain(found.value);
}

function text(score: IndicatorScore, language: Language): string {
  const weight = plain(score.weight);
  const zh = language === "zh";
  const { arithmetic } = score;
  switch (arithmetic.kind) {
    case "full":
      return weight;
    case "zero":
      return "0";
    case "stated":
      return zh ? "取表中所填得分" : "the score as stated";
    case "evaluator":
      return zh ? "取评价人评定的得分" : "the evaluator's score";
    case "proportion":
      return `${weight} × ${input(score, "actual")} ÷ ${input(score, "target")}`;
    case "inverse-proportion":
      return `${weight} × ${input(score, "target")} ÷ ${input(score, "actual")}`;
    case "linear-to-double": {
      const [actual, target] = [input(score, "actual"), input(score, "target")];
      return `${weight} × (1 − (${actual} − ${target}) ÷ ${target})`;
    }
    case "pass-mark": {
      const pass = plain(arithmetic.passMark);
      return `${weight} × (${input(score, "actual")} ÷ ${input(score, "target")} − ${pass}) ÷ (1 − ${pass})`;
    }
    case "loss": {
      const { from, actual, per, off, over } = arithmetic;
      const [high, low] = (over ? [actual, from] : [from, actual]).map(plain);
      return `${weight} − (${high ?? ""} − ${low ?? ""}) ÷ ${plain(per)} × ${plain(off)}`;
    }
    case "part":
      return `${weight} × ${plain(arithmetic.part)}`;
    case "execution-rate": {
      const [spent, budget] = [input(score, "spent"), input(score, "budget")];
      return zh
        ? `${weight} × ${spent} ÷ ${budget}，不超过 ${weight}`
        : `${weight} × ${spent} ÷ ${budget}, at most ${weight}`;
    }
    case "stated-rate": {
      const rate = input(score, "actual");
      return zh ? `${weight} × ${rate}，不超过 ${weight}` : `${weight} × ${rate}, at most ${weight}`;
    }
    case "lower-bound":
      return `${weight} × ${input(score, "actual")} ÷ ${input(score, "target")}`;
    case "upper-bound":
      return `${weight} × ${input(score, "target-upper")} ÷ ${input(score, "actual")}`;
  }
}

/** The arithmetic of a score with its figures and its result: "12 × 3811.75 ÷ 3834.29 → 11.93". */
export function arithmeticText(score: IndicatorScore, language: Language): string {
  const formula = text(score, language);
  const result = plain(score.score);
  return formula === result ? result : `${formula} → ${result}`;
}

/** actual ÷ target as a percentage of at most one decimal: "146.5%". */
export function ratioText(ratio: Exact): string {
  return `${plain(roundHalfUp(ratio.times(100), 1))}%`;
}
