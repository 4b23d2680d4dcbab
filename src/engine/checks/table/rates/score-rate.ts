import type { Exact } from "../../../../domain/figures/exact";
import { exact, sumOf } from "../../../../domain/figures/exact";
import { POINT_FIELDS } from "../../../../domain/lists";
import type { FieldColumn, Line } from "../../../../domain/table";
import { defineCheck } from "../../check";
import { changed, PART_SCORES } from "../../example-sheets";
import type { Node } from "../../reading/figures/node";
import type { ReadingContext } from "../../reading/reading-context";
import { fullMarks } from "../../reading/scores/full-marks";
import { freeColumns } from "../../reading/tables/free-columns";
import type { TableView } from "../../reading/tables/table-view";
import { holdsAsStated } from "../../relations/equation/compute";
import { establish } from "../../relations/equation/establish";
import type { Computation, Relation } from "../../relations/equation/relation";
import { EQUATION_VARIANTS, equationDrafts } from "../../relations/equation-words";
import { isCoefficient } from "../../relations/lines/points-of-lines";

const CODE = "score-rate";

/** A score rate must be the average over the full marks; the average may be the unrounded one. */
export const scoreRate = defineCheck({
  code: CODE,
  kind: "rate_mismatch",
  class: "logical",
  severity: "error",
  source: "Score rate = average score ÷ full marks, from the unrounded or the rounded average.",
  words: {
    zh: {
      title: "得分率与平均分不符",
      message: "“{name}”的“{heading}”填{stated}，按得分除以满分{maximum}应为{expected}。",
      advice: "重新计算得分率；若得分率无误，则核对平均分或满分值。",
      why: "得分率是比较各指标失分多少的依据。",
    },
    en: {
      title: "Score rate does not follow from the average",
      message: "“{heading}” of “{name}” is {stated}; scores over the full marks of {maximum} give {expected}.",
      advice: "Compute the score rate again; if it is right, check the average or the full marks.",
      why: "Score rates show where points were lost.",
    },
  },
  variants: EQUATION_VARIANTS,
  silentWhen: {
    zh: "由未四舍五入的平均分算得；满分不明；各列均不按此关系填列。",
    en: "It was computed from the unrounded average; the full marks are unknown; no column follows the relation.",
  },
  example: {
    sheets: {
      得分情况: changed(PART_SCORES, {
        B8: "得分率",
        C8: "92.50%",
        D8: "90.00%",
        E8: "94.83%",
        F8: "85.83%",
        G8: "89.50%",
      }),
    },
    finds: "得分情况!E8",
  },
  *relations(context) {
    for (const view of context.views) {
      yield* ofLines(context, view);
      yield* ofColumn(view);
    }
  },
  run: (context) => equationDrafts(context, CODE, "maximum"),
});

function* ofLines(context: ReadingContext, view: TableView): Iterable<Relation> {
  const lineOfMarks = fullMarks(context, view);
  const stated = new Map(lineOfMarks.map(({ column, full }) => [column.index, full]));
  const free = lineOfMarks.map(({ column }) => column).filter((column) => !view.table.columns.includes(column));
  for (const line of view.stated.filter(({ kind }) => kind === "rate")) {
    const averages = view.stated.find(({ kind }) => kind === "average");
    const relations = [...view.table.columns, ...free].flatMap(
      (column) => rateOf(view, { line, averages, full: stated.get(column.index) }, column) ?? [],
    );
    if (relations.length === 1 || relations.some(holdsAsStated)) yield* relations;
  }
}

/** A line of score rates, the line of averages above it, and the cell that states the full marks of the column. */
interface RateLine {
  readonly line: Line;
  readonly averages: Line | undefined;
  readonly full: Node | undefined;
}

function rateOf(view: TableView, { line, averages, full }: RateLine, column: FieldColumn): Relation | undefined {
  const result = view.figure(line, column);
  const divisor = full === undefined ? marksOf(view, column) : positive(full.value);
  if (result === undefined || divisor === undefined) return undefined;
  const single = view.figures(view.covered(line), column);
  const stated = averages === undefined ? undefined : view.figure(averages, column);
  const ofAll: Computation = { inputs: single, form: { kind: "mean", divisor } };
  const ofStated = stated === undefined ? undefined : overFullMarks(stated, divisor, full);
  const [first, ...rest] = [ofStated, single.length > 0 ? ofAll : undefined].filter((way) => way !== undefined);
  if (first === undefined) return undefined;
  return {
    check: CODE,
    result,
    ...first,
    alternatives: rest,
    facts: { name: view.nameOf(line), maximum: divisor.toFixed() },
  };
}

function overFullMarks(average: Node, divisor: Exact, full: Node | undefined): Computation {
  if (full !== undefined) return { inputs: [average, full], form: { kind: "ratio" } };
  return { inputs: [average], form: { kind: "mean", divisor } };
}

/** Full marks of a column: what its heading states; for a total the sum of the parts' full marks, or 100. */
function marksOf(view: TableView, column: FieldColumn): Exact | undefined {
  if (column.statedMaximum !== undefined) return positive(exact(column.statedMaximum));
  if (column.field !== "score" && column.field !== "total_score") return undefined;
  const parts = view.columns((field) => field.startsWith("score_") && field !== "score_rate");
  const maxima = parts.flatMap(({ statedMaximum }) => (statedMaximum === undefined ? [] : [exact(statedMaximum)]));
  if (maxima.length < parts.length || maxima.length === 0) return exact(100);
  return positive(sumOf(maxima));
}

function positive(value: Exact): Exact | undefined {
  return value.gt(0) ? value : undefined;
}

/** Full marks beside the weights: those that apply where some indicators do not. */
const OTHER_MARKS = /适用|调整后|标准分|满分|分值|applicable|adjusted|full marks|maximum/iu;

/** A column of score rates beside columns of scores (or averages) and weights. */
function* ofColumn(view: TableView): Iterable<Relation> {
  const [rates, weights] = [view.column("score_rate"), view.column("weight")];
  if (rates === undefined || weights === undefined || isCoefficient(rates)) return;
  const others = freeColumns(view).filter(({ field, heading }) => POINT_FIELDS.has(field) && OTHER_MARKS.test(heading));
  const ways = (["average", "score"] as const).flatMap((field) => {
    const scores = view.column(field);
    if (scores === undefined) return [];
    return [
      [...view.data, ...view.stated].flatMap((line): Relation[] => {
        const [result, score, weight] = [rates, scores, weights].map((column) => view.figure(line, column));
        if (result === undefined || score === undefined || weight === undefined) return [];
        const facts = { name: view.nameOf(line), maximum: weight.quantity.text };
        const form = { kind: "ratio" } as const;
        const alternatives = others.flatMap((column): Computation[] => {
          const marks = view.figure(line, column);
          return marks === undefined ? [] : [{ inputs: [score, marks], form }];
        });
        return [{ check: CODE, result, inputs: [score, weight], form, alternatives, facts }];
      }),
    ];
  });
  if (ways.length > 0) yield* establish(ways, { tellingHeading: true });
}
