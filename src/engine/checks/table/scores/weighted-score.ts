import { addTo } from "../../../../domain/collections/groups";
import { HUNDRED } from "../../../../domain/figures/exact";
import { defineCheck } from "../../check";
import type { StatingContext } from "../../context";
import type { Node } from "../../reading/figures/node";
import type { WeightedScore } from "../../reading/scores/score-weights";
import { weightedScores } from "../../reading/scores/score-weights";
import type { TableView } from "../../reading/tables/table-view";
import { lowestHeading } from "../../reading/words/part-names";
import { holdsAsStated } from "../../relations/equation/compute";
import type { Relation } from "../../relations/equation/relation";
import { EQUATION_VARIANTS, equationDrafts } from "../../relations/equation-words";

const CODE = "weighted-score";

/** A final score must be the scores that it is made of, each with its part. */
export const weightedScore = defineCheck({
  code: CODE,
  kind: "row_sum_mismatch",
  class: "logical",
  severity: "error",
  source: "Arithmetic: final score = self-evaluation × 40 % + review × 60 %, or whatever parts the sheet states.",
  words: {
    zh: {
      title: "综合得分与加权结果不符",
      message: "“{name}”的“{heading}”填{stated}，按{formula}应为{expected}，相差{difference}。",
      advice: "按权重重新计算综合得分；若综合得分无误，则核对各项得分。",
      why: "综合得分决定等级和排名。",
    },
    en: {
      title: "Final score is not the weighted sum",
      message: "“{heading}” of “{name}” is {stated}; {formula} gives {expected}, a difference of {difference}.",
      advice: "Compute the final score again by the weights; if it is right, check the scores that it is made of.",
      why: "The final score decides grade and rank.",
    },
  },
  variants: EQUATION_VARIANTS,
  silentWhen: {
    zh: "表头和附注没有写明权重，且各行看不出同一权重；多数行不按此计算（表头或附注写明权重的，过半不符）；四舍五入后相符。",
    en: "Neither headings nor a note state the weights, and the lines show no weights that they share; most lines are computed otherwise (more than half where weights are stated); equal within roundings.",
  },
  example: {
    sheets: {
      终评: [
        ["项目绩效终评得分表"],
        ["序号", "项目名称", "自评得分（40%）", "复核得分（60%）", "终评得分"],
        [1, "云溪镇河道整治工程", 95, 90, 92],
        [2, "白石乡校舍安全加固项目", 90, 80, 86],
        [3, "临海县公共图书馆免费开放经费", 98, 93, 95],
        [4, "平湖区应急广播体系建设项目", 92, 82, 86],
      ],
    },
    finds: "终评!E4",
  },
  *relations(context) {
    for (const view of context.views) {
      const byResult = new Map<number, (readonly Relation[])[]>();
      for (const way of weightedScores(context, view)) {
        const relations = relationsOf(view, way);
        if (isFollowed(context, way, relations)) addTo(byResult, way.result.index, relations);
      }
      // Two ways that the same lines follow show neither.
      for (const [only, ...others] of byResult.values()) if (only !== undefined && others.length === 0) yield* only;
    }
  },
  run: (context) => equationDrafts(context, CODE, "formula"),
});

function relationsOf(view: TableView, { result: column, terms }: WeightedScore): readonly Relation[] {
  const formula = terms
    .map((term) => `${nameOf(term.column.heading)}×${term.part.times(HUNDRED).toFixed()}%`)
    .join("+");
  const parts = terms.map(({ part }) => part);
  return view.data.flatMap((line): Relation[] => {
    const result = view.figure(line, column);
    const inputs = terms.flatMap((term): Node[] => {
      const node = view.figure(line, term.column);
      return node === undefined ? [] : [node];
    });
    if (result === undefined || result.isFormula || inputs.length < terms.length) return [];
    if (inputs.some(({ dimension }) => dimension !== result.dimension)) return [];
    return [
      { check: CODE, result, inputs, form: { kind: "weighted", parts }, facts: { name: view.nameOf(line), formula } },
    ];
  });
}

/** The heading without the part that it states. */
function nameOf(heading: string): string {
  return lowestHeading(heading)
    .replace(/[（(][^（()）]*[%％][^（()）]*[）)]|[×xX*].*$/u, "")
    .trim();
}

/** So many lines must follow parts that are stated, and parts that nobody states. */
const FEWEST_TOLD = 2;
const FEWEST_SHOWN = 3;

/** Most lines follow it, half of them where the parts are stated, and no other check knows how they are computed. */
function isFollowed(context: StatingContext, { isTold }: WeightedScore, relations: readonly Relation[]): boolean {
  const good = relations.filter(holdsAsStated).length;
  const known = relations.filter(({ result }) => context.isComputed(result.at)).length;
  const areEnough = isTold
    ? good >= FEWEST_TOLD && good * 2 >= relations.length
    : good >= FEWEST_SHOWN && good * 2 > relations.length;
  return areEnough && known * 2 <= relations.length;
}
