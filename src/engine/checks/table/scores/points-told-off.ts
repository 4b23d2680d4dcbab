import type { Exact } from "../../../../domain/figures/exact";
import { plainFigure } from "../../../../domain/figures/shown-figure";
import type { FieldColumn, Line } from "../../../../domain/table";
import { defineCheck } from "../../check";
import type { CheckContext } from "../../context";
import { changed, INDICATORS } from "../../example-sheets";
import type { Node } from "../../reading/figures/node";
import { showStated, statedFigure } from "../../reading/figures/show";
import { freeColumns } from "../../reading/tables/free-columns";
import type { TableView } from "../../reading/tables/table-view";
import { pointsToldOff } from "../../reading/words/points-told-off";

/** Points that a line's reason says were taken off must be those between its full marks and its score. */
export const pointsToldOffCheck = defineCheck({
  code: "points-told-off",
  kind: "score_mismatch",
  class: "logical",
  severity: "warning",
  source: "得分 = 分值 − 扣分: the reason beside a score says how many points were taken off.",
  words: {
    zh: {
      title: "得分与扣分说明不符",
      message: "“{name}”分值{weight}，说明写明共扣{told}分，应得{expected}分，得分填{stated}。",
      advice: "核对扣分说明和得分，更正有误的一处，并重算合计。",
      why: "扣分说明是得分的依据，两者须一致。",
    },
    en: {
      title: "Score and stated deduction disagree",
      message:
        "“{name}”: of {weight} points the reason takes off {told}, which leaves {expected}; the score is {stated}.",
      advice: "Check the reason and the score, correct the wrong one, and add up again.",
      why: "The reason is what the score rests on; both must agree.",
    },
  },
  silentWhen: {
    zh: "说明是评分标准（每…扣…分）、另有加分或再扣；同表写明扣分的其他行不足两行与得分相符；扣分栏与说明一致；得分已有其他疑点。",
    en: "The text is a criterion (so much for each), or takes off more besides; the points are taken off another score beside it (self-evaluation); fewer than two other lines with such a reason agree with their scores; a column of deductions agrees with the reason; the score is doubted already.",
  },
  example: {
    sheets: {
      绩效指标: changed(INDICATORS, {
        G3: 29,
        H3: "1处延期，扣1分",
        G4: 18,
        H4: "资料不全，扣2分",
        G5: 28,
        H5: "1个班次未办，扣1分",
      }),
    },
    finds: "绩效指标!G5",
  },
  *run(context) {
    for (const view of context.views) {
      const told = reasonsOf(view).flatMap((reason) => toldIn(context, view, reason));
      const unlike = told.filter(({ fits }) => !fits);
      if (told.length - unlike.length < FEWEST_ALIKE * Math.max(1, unlike.length)) continue;
      for (const { line, score, weight, points, at } of unlike) {
        const expected = weight.value.minus(points);
        yield {
          at: score.at,
          key: [view.nameOf(line)],
          stated: statedFigure(score),
          expected: plainFigure(expected),
          related: [weight.at, at],
          facts: {
            name: view.nameOf(line),
            weight: showStated(weight),
            told: points.toFixed(),
            expected: expected.toFixed(),
            stated: showStated(score),
          },
        };
      }
    }
  },
});

/** So many lines whose reason and score agree show, for each that do not, that reasons say all that was taken off. */
const FEWEST_ALIKE = 2;

interface Told {
  readonly line: Line;
  readonly score: Node;
  readonly weight: Node;
  readonly points: Exact;
  readonly at: Node["at"];
  readonly fits: boolean;
}

type Column = Pick<FieldColumn, "index" | "heading">;

const OF_CRITERIA = /标准|规则|办法|细则|方法|criteri|rule/iu;

/** Columns of words behind the indicators that are no criteria. */
function reasonsOf(view: TableView): readonly Column[] {
  if (view.column("score") === undefined || view.column("weight") === undefined) return [];
  const known = view.columns((field) => field === "deviation_reason" || field === "explanation" || field === "remark");
  return [...known, ...view.table.unmapped].filter(({ heading }) => !OF_CRITERIA.test(heading));
}

const OF_DEDUCTIONS = /扣分|扣减|核减|deduct/iu;

const OF_SCORES = /得分|评分|score/iu;

/** Whether the points were taken off a score beside it, as a reviewer takes them off what the unit gave itself. */
function isOffAnotherScore(view: TableView, line: Line, score: Node, points: Exact): boolean {
  return freeColumns(view)
    .filter(({ heading }) => OF_SCORES.test(heading))
    .some((column) => view.figure(line, column)?.value.minus(points).eq(score.value) === true);
}

function toldIn(context: CheckContext, view: TableView, reason: Column): readonly Told[] {
  return view.data.flatMap((line): Told[] => {
    const points = pointsToldOff(view.word(line, reason));
    const [score, weight] = [view.of(line, "score"), view.of(line, "weight")];
    if (points === undefined || score === undefined || weight === undefined || points.gt(weight.value)) return [];
    const off = weight.value.minus(score.value);
    const columns = view.table.unmapped.filter(({ heading }) => OF_DEDUCTIONS.test(heading));
    const isInColumn = columns.some((column) => view.said(line, column) === points.toFixed());
    const fits = off.eq(points) || isInColumn || isOffAnotherScore(view, line, score, points);
    if (!fits && (context.doubted(score.at) || context.doubted(weight.at) || off.isNegative())) return [];
    return [{ line, score, weight, points, at: view.at(line, reason), fits }];
  });
}
