import type { CellAddress, CellRange } from "../../../../domain/cells/address";
import { addressKey } from "../../../../domain/cells/address";
import type { Exact } from "../../../../domain/figures/exact";
import { sumOf } from "../../../../domain/figures/exact";
import { point } from "../../../../domain/figures/interval";
import { plainFigure } from "../../../../domain/figures/shown-figure";
import type { Explanation } from "../../../../domain/finding";
import { defineCheck } from "../../check";
import type { CheckContext } from "../../context";
import { changed, INDICATORS } from "../../example-sheets";
import type { Node } from "../../reading/figures/node";
import { showStated, statedAt } from "../../reading/figures/show";
import { weightSums } from "../../reading/scores/weight-sums";
import { weightsBelowLevels } from "../../relations/totals/weights-below-levels";

/** The weights of a scorecard must add up to 100. */
export const weights = defineCheck({
  code: "weights",
  kind: "weights_not_100",
  class: "logical",
  severity: "error",
  source: "财预〔2020〕10号: full marks are 100; third-level weights add up to the weight above them.",
  words: {
    zh: {
      title: "分值合计不是100",
      message: "“{name}”的指标分值（权重）合计为{stated}，应为{expected}，相差{difference}。",
      advice: "核对各指标分值，找出多计或少计的一项。",
      why: "分值合计不是满分时，总分和等级都不可比。",
    },
    en: {
      title: "Weights do not add up to 100",
      message: "The weights of “{name}” add up to {stated} instead of {expected}, a difference of {difference}.",
      advice: "Go through the weights and find the one that is too large or too small.",
      why: "With other full marks neither total nor grade can be compared.",
    },
  },
  silentWhen: {
    zh: "各评分表统一采用另一满分；合计行写明的整百满分（300、1000）；除预算执行率（10分）外合计90；权重以1为满分，或每级各为1；各项相等或由计算得出的权重因四舍五入略有出入；每级之下各自合计100的逐级权重；没有分值或分值不全；有注明“可选”的指标。",
    en: "All scorecards share other full marks; the total line states full marks of several hundred; 90 beside an execution row of 10; weights that add up to 1, or to 1 or 100 below each level; equal or computed weights within their roundings; weights missing for some indicators; indicators that are said to be optional.",
  },
  example: {
    sheets: { 绩效指标: changed(INDICATORS, { F3: 35, G3: 35, A7: "合计", F7: 105, G7: 105 }) },
    finds: "绩效指标!F7",
  },
  *suspects(context) {
    for (const { nodes, total, full } of weightSums(context)) {
      if (total.eq(full)) continue;
      for (const node of nodes()) yield { node, allowed: point(node.value.minus(total.minus(full))), isSure: false };
    }
  },
  *run(context) {
    for (const { name, cells, nodes: made, stated, total, full: expected, culprit } of weightSums(context)) {
      if (total.eq(expected)) {
        context.proved(cells());
        continue;
      }
      const nodes = made();
      const at = stated?.at ?? nodes[0]?.at;
      // A weight or a sum of weights that an equation corrects is that equation's finding.
      if (at === undefined || nodes.some((node) => context.corrected(node.at) !== undefined)) continue;
      if (stated !== undefined && context.corrected(stated.at) !== undefined) continue;
      const compared = {
        stated: plainFigure(total),
        expected: plainFigure(expected),
        difference: plainFigure(total.minus(expected).abs()),
      };
      yield {
        at,
        ...(stated === undefined ? { range: rangeOf(nodes.map((node) => node.at)) } : {}),
        key: [name],
        ...compared,
        related: nodes.map((node) => node.at),
        explanations: [
          ...(culprit === undefined ? [] : [weightByScore(culprit, total.minus(expected))]),
          ...withinLevel(context, nodes, total.minus(expected)),
        ],
        evidence: nodes.map(statedAt),
        facts: { name, ...compared },
      };
    }
  },
});

function weightByScore(culprit: Node, surplus: Exact): Explanation {
  const facts = { stated: showStated(culprit), expected: culprit.value.minus(surplus).toFixed() };
  return { code: "weight-by-score", facts, cells: [culprit.at] };
}

/** The innermost level whose weights are as far from its own as all weights are from their sum: there the slip is. */
function withinLevel(context: CheckContext, weights: readonly Node[], surplus: Exact): readonly Explanation[] {
  const places = new Set(weights.map(({ at }) => addressKey(at)));
  const levels = [...weightsBelowLevels(context)].filter(
    ({ result, inputs }) =>
      inputs.every(({ at }) => places.has(addressKey(at))) &&
      sumOf(inputs.map(({ value }) => value))
        .minus(result.value)
        .eq(surplus),
  );
  const [innermost] = levels.sort((a, b) => a.inputs.length - b.inputs.length);
  if (innermost === undefined) return [];
  const { result, inputs, facts } = innermost;
  const sum = sumOf(inputs.map(({ value }) => value)).toFixed();
  const told = { name: facts.name ?? "", stated: showStated(result), count: String(inputs.length), sum };
  return [{ code: "within-level", facts: told, cells: inputs.map(({ at }) => at) }];
}

function rangeOf([first, ...others]: readonly CellAddress[]): CellRange {
  const { sheet = "", row = 0, col = 0 } = first ?? {};
  return others.reduce(
    (range, at) => ({
      sheet,
      top: Math.min(range.top, at.row),
      left: Math.min(range.left, at.col),
      bottom: Math.max(range.bottom, at.row),
      right: Math.max(range.right, at.col),
    }),
    { sheet, top: row, left: col, bottom: row, right: col },
  );
}
