import type { Exact } from "../../../../domain/figures/exact";
import { exact, HUNDRED, ONE, sumOf } from "../../../../domain/figures/exact";
import type { Field } from "../../../../domain/lists";
import { POINT_FIELDS } from "../../../../domain/lists";
import type { FieldColumn } from "../../../../domain/table";
import type { ReadingContext } from "../reading-context";
import { freeColumns } from "../tables/free-columns";
import type { TableView } from "../tables/table-view";
import { lowestHeading } from "../words/part-names";

/** A score and the part of the final one that it makes. */
export interface WeightedColumn {
  readonly column: FieldColumn;
  readonly part: Exact;
}

/** A final score and the scores that it may be made of, each with its part. */
export interface WeightedScore {
  readonly result: FieldColumn;
  readonly terms: readonly WeightedColumn[];
  /** Headings or a note state the parts; otherwise the lines have to show them. */
  readonly isTold: boolean;
}

/** 终评得分, 综合得分, weighted total: what several scores come to. */
const FINAL = /终评|最终|最后|综合|加权|总分|总得分|final|overall|weighted|composite|total score/iu;
/** 自评得分（40%）, 复核得分（占60%）, 专家评审×0.5 */
const PART_IN_HEADING = /(\d{1,3}(?:\.\d+)?)\s*[%％]|[×xX*]\s*(0?\.\d+)/u;
/** 自评×20%, 30% × 现场评价得分 */
const PARTS_IN_NOTE =
  /([\p{Script=Han}A-Za-z ]{2,16}?)(?:得分|分数?|成绩|score)?\s*[×xX*]\s*(\d{1,3}(?:\.\d+)?)\s*[%％]|(\d{1,3}(?:\.\d+)?)\s*[%％]\s*[×xX*]\s*([\p{Script=Han}A-Za-z ]{2,16})/gu;

/** The final scores of a table that may be weighted sums of other scores beside them. */
export function weightedScores(context: ReadingContext, view: TableView): readonly WeightedScore[] {
  const scores = [...view.columns((field) => isScore(field) && field !== "weight"), ...freeColumns(view)]
    .filter(({ field }) => isScore(field))
    .sort((a, b) => a.index - b.index);
  return scores
    .filter(({ heading }) => FINAL.test(lowestHeading(heading)) && partInHeading(heading) === undefined)
    .flatMap((result): readonly WeightedScore[] => {
      const others = scores.filter((each) => each !== result);
      const told = [partsOf(others, ({ heading }) => partInHeading(heading)), partsInNotes(context, view, others)];
      const stated = told.filter(isWhole).map((terms) => ({ result, terms, isTold: true }));
      return stated.length > 0 ? stated : sharedByTwo(result, others);
    });
}

/** Scores, those of single evaluators among them: 组长（40%）, 专家A（30%）. */
function isScore(field: Field): boolean {
  return POINT_FIELDS.has(field) || field.startsWith("evaluator_");
}

function partInHeading(heading: string): Exact | undefined {
  const [, percent, share] = PART_IN_HEADING.exec(lowestHeading(heading)) ?? [];
  if (percent !== undefined) return exact(percent).div(HUNDRED);
  return share === undefined ? undefined : exact(share);
}

function partsOf(
  columns: readonly FieldColumn[],
  partOf: (column: FieldColumn) => Exact | undefined,
): readonly WeightedColumn[] {
  return columns.flatMap((column) => {
    const part = partOf(column);
    return part === undefined ? [] : [{ column, part }];
  });
}

/** 综合得分=自评×20%+专家评×50%+现场评×30%, in a note of the sheet. */
function partsInNotes(
  context: ReadingContext,
  view: TableView,
  columns: readonly FieldColumn[],
): readonly WeightedColumn[] {
  const texts = context.model.sheets.find(({ sheet }) => sheet === view.table.sheet)?.texts ?? [];
  const parts = texts.flatMap(({ text }) =>
    [...text.matchAll(PARTS_IN_NOTE)].map(([, before = "", percent = "", other = "", after = ""]) => ({
      name: (before || after).trim(),
      part: exact(percent || other).div(HUNDRED),
    })),
  );
  return partsOf(columns, ({ heading }) => {
    const name = lowestHeading(heading);
    const [own, ...more] = parts.filter((each) => name.includes(each.name) || each.name.endsWith(name));
    return more.length > 0 ? undefined : own?.part;
  });
}

function isWhole(terms: readonly WeightedColumn[]): boolean {
  return terms.length > 1 && sumOf(terms.map(({ part }) => part)).eq(ONE);
}

/** In twentieths: 5 %, 10 % … */
const STEPS = Array.from({ length: 19 }, (_, step) => exact(step + 1).div(20));

/** Of two scores in parts that nobody states, each way to share them; the lines show which one is meant. */
function sharedByTwo(result: FieldColumn, others: readonly FieldColumn[]): readonly WeightedScore[] {
  const [first, second, third] = others;
  if (first === undefined || second === undefined || third !== undefined) return [];
  return STEPS.map((part) => ({
    result,
    terms: [
      { column: first, part },
      { column: second, part: ONE.minus(part) },
    ],
    isTold: false,
  }));
}
