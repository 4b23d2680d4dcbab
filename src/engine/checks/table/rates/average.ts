import { ONE } from "../../../../domain/figures/exact";
import { addIntervals, overlap, scaleInterval } from "../../../../domain/figures/interval";
import { MONEY_FIELDS } from "../../../../domain/lists";
import type { FieldColumn, Line } from "../../../../domain/table";
import { defineCheck } from "../../check";
import { changed, PART_SCORES } from "../../example-sheets";
import type { Node } from "../../reading/figures/node";
import { projectTables } from "../../reading/projects/project-tables";
import type { ReadingContext } from "../../reading/reading-context";
import { freeColumns } from "../../reading/tables/free-columns";
import type { TableView } from "../../reading/tables/table-view";
import { saysOtherwise } from "../../reading/totals/formula-says";
import { statesMean } from "../../reading/totals/means";
import { withoutUnlikeFirst } from "../../reading/totals/unlike-first";
import { isWeightedMean } from "../../reading/totals/weighted-mean";
import { statedAcross } from "../../relations/across/all-across";
import { holdsAsStated } from "../../relations/equation/compute";
import type { Relation } from "../../relations/equation/relation";
import { EQUATION_VARIANTS, equationDrafts } from "../../relations/equation-words";
import { mergedMeans } from "../../relations/totals/merged-means";

const CODE = "average";

/** A stated average must be the mean of its lines. */
export const average = defineCheck({
  code: CODE,
  kind: "average_mismatch",
  class: "logical",
  severity: "error",
  source: "Arithmetic: the mean of the listed figures, rounded half up.",
  words: {
    zh: {
      title: "平均数与明细不符",
      message: "“{name}”一行的“{heading}”填{stated}，{terms}项的平均数应为{expected}，相差{difference}。",
      advice: "重新计算平均数；若平均数无误，则核对明细得分。",
      why: "平均分和得分率是报告分析各指标失分的依据。",
    },
    en: {
      title: "Average differs from its lines",
      message:
        "“{heading}” in “{name}” is {stated}; the mean of {terms} figures is {expected}, a difference of {difference}.",
      advice: "Compute the average again; if it is right, check the single figures.",
      why: "Averages and score rates carry the report's analysis of lost points.",
    },
  },
  variants: EQUATION_VARIANTS,
  silentWhen: {
    zh: "平均数的公式本身求的是另一些行的平均；按显示位数四舍五入后相符；平均数是按项目数或金额加权的，或按另一列的合计（如折算人数）计算，或名称写明加权；首行缺少其他各行都有的内容（学分、标准杆）而未计入；各列均不是简单平均。",
    en: "The formula of the average speaks of other lines; the average agrees within the decimals it shows; the mean is weighted by numbers of projects or by amounts, or divided by the sum of another column (full-time posts), or called weighted; it leaves out a first line that lacks what all others have (credits, par); no column is a simple mean.",
  },
  example: { sheets: { 得分情况: changed(PART_SCORES, { E7: 26.25 }) }, finds: "得分情况!E7" },
  *relations(context) {
    for (const view of context.views) {
      yield* ofLines(context, view);
      yield* mergedMeans(context, view, CODE);
    }
    yield* ofOverviews(context);
    yield* statedAcross(context, CODE);
  },
  run: (context) => equationDrafts(context, CODE, "terms"),
});

function* ofLines(context: ReadingContext, view: TableView): Iterable<Relation> {
  for (const line of view.stated.filter(({ kind }) => kind === "average")) {
    const relations = [...view.table.columns, ...freeColumns(view)].flatMap(
      (column) => meanOf(context, view, line, column) ?? [],
    );
    if (relations.length === 1 || relations.some(holdsAsStated)) yield* relations;
    // A weighted mean fails in every column: then nothing is claimed, unless one number divides all of them.
    else yield* dividedByOther(relations, view.covered(line).length);
  }
  for (const line of view.stated) {
    for (const column of [...view.table.columns, ...freeColumns(view)]) {
      const relation = statesMean(view, line, column) ? meanOf(context, view, line, column) : undefined;
      if (relation !== undefined) yield relation;
    }
  }
}

/** By what its figures are weighted stands nowhere, or in a column that shows it. */
const WEIGHTED = /加权|weighted/iu;
/** The highest of all is no mean of the highest of each group. */
const EXTREMES = /最[高低大小多少]|highest|lowest|\bmax|\bmin(?:imum)?\b/iu;

function meanOf(context: ReadingContext, view: TableView, line: Line, column: FieldColumn): Relation | undefined {
  if (column.field === "seq" || column.field === "rank" || EXTREMES.test(column.heading)) return undefined;
  if (WEIGHTED.test(view.nameOf(line))) return undefined;
  const result = view.figure(line, column);
  if (result === undefined) return undefined;
  const inputs = view.figures(view.covered(line), column);
  if (inputs.length < 2 || inputs.some(({ dimension }) => dimension !== result.dimension)) return undefined;
  if (saysOtherwise(context, result, inputs, [], "mean")) return undefined;
  if (isWeightedMean(view, line, column) || statesSum(column, inputs, result)) return undefined;
  const facts = { name: view.nameOf(line), terms: String(inputs.length) };
  const others = withoutUnlikeFirst(view, view.covered(line));
  const alternatives =
    others === undefined ? [] : [{ inputs: view.figures(others, column), form: { kind: "mean" } as const }];
  const relation: Relation = { check: CODE, result, inputs, form: { kind: "mean" }, alternatives, facts };
  return isOverGroups(view, line) && !holdsAsStated(relation) ? undefined : relation;
}

/** Of groups of 3, 4 and 2 projects the mean of all projects is none of the groups' means. */
function isOverGroups(view: TableView, line: Line): boolean {
  return line.kind === "total" && view.column("project_count") !== undefined;
}

/** Whoever miscounts the lines does so by one or two. */
const MOST_MISCOUNTED = 2;

/**
 * The means of a line that all are their sums divided by one number, which is not how many figures there are: nor how
 * many lines, with the empty ones, nor how many figures above nothing.
 */
function dividedByOther(relations: readonly Relation[], lines: number): readonly Relation[] {
  const [first] = relations;
  if (first === undefined) return [];
  const terms = first.inputs.length;
  const figures = first.inputs.filter(({ value }) => !value.isZero()).length;
  const others = Array.from({ length: 2 * MOST_MISCOUNTED + 1 }, (_, index) => terms - MOST_MISCOUNTED + index).filter(
    (count) => count > 1 && ![terms, lines, figures].includes(count),
  );
  const fitting = others.filter((count) => relations.every((relation) => isDividedBy(relation, count)));
  const [divisor] = fitting;
  if (divisor === undefined || fitting.length > 1 || relations.some(({ inputs }) => inputs.length !== terms)) return [];
  return relations.map((relation) => ({ ...relation, facts: { ...relation.facts, divisor: String(divisor) } }));
}

function isDividedBy({ result, inputs }: Relation, count: number): boolean {
  const sum = addIntervals(inputs.map(({ asInput }) => asInput));
  return overlap(scaleInterval(sum, ONE.div(count)), result.asResult);
}

/** In a line of means amounts may be added up all the same: nobody wants the mean of what was granted. */
function statesSum({ field }: FieldColumn, inputs: readonly Node[], result: Node): boolean {
  if (!MONEY_FIELDS.has(field) && field !== "project_count") return false;
  return overlap(addIntervals(inputs.map(({ asInput }) => asInput)), result.asResult);
}

/** An overview's average score against the one table of project scores. */
function* ofOverviews(context: ReadingContext): Iterable<Relation> {
  const tables = projectTables(context).filter(({ isList, view }) => isList && view.column("score") !== undefined);
  const [table] = tables;
  if (table === undefined || tables.length > 1) return;
  const inputs = table.view.data.flatMap((line) => table.view.of(line, "score") ?? []);
  for (const fields of context.fieldTables) {
    const result = fields.role === "summary" ? context.fieldFigure(fields, "average") : undefined;
    if (result === undefined || inputs.length < 2) continue;
    const name = fields.title === "" ? fields.sheet : fields.title;
    yield { check: CODE, result, inputs, form: { kind: "mean" }, facts: { name, terms: String(inputs.length) } };
  }
}
