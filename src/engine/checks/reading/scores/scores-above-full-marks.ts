import type { CellAddress } from "../../../../domain/cells/address";
import type { Exact } from "../../../../domain/figures/exact";
import { exact, HUNDRED, sumOf } from "../../../../domain/figures/exact";
import { contains } from "../../../../domain/figures/interval";
import { POINT_FIELDS } from "../../../../domain/lists";
import { onceFor } from "../../../../domain/remembered";
import type { FieldColumn, Line } from "../../../../domain/table";
import { namesBonusPoints } from "../../../../domain/words/extra-points";
import type { Node } from "../figures/node";
import { showStated } from "../figures/show";
import type { ReadingContext } from "../reading-context";
import { freeColumns, sparseColumns } from "../tables/free-columns";
import { lastPart } from "../tables/heading-words";
import type { TableView } from "../tables/table-view";
import type { FullMark } from "./full-marks";
import { fullMarks } from "./full-marks";
import { addedUpMarks, isAlike } from "./marks-within-weights";
import { rightWeight } from "./weight-sums";

/** Where more than this share is above, the full marks belong to another scale. */
const MOST_ABOVE = 0.4;
/** Too few scores to speak of a share. */
const FEW_SCORES = 3;

/** The scores above their full marks: suspects first, findings later. */
export const scoresAboveFullMarks = onceFor((context: ReadingContext): readonly Excess[] => excesses(scores(context)));

/** Total scores above a hundred, where the marks that the parts' headings state make no more. */
export function totalsAboveAHundred({ views }: ReadingContext): readonly Excess[] {
  return excesses(
    views.flatMap((view) => {
      const total = view.column("score");
      return total !== undefined && isOutOfAHundred(view, total) ? [aboveHeading(view, total, HUNDRED.toFixed())] : [];
    }),
  );
}

function excesses(held: Iterable<Scores>): readonly Excess[] {
  return [...held]
    .flatMap(({ count, above, name }) =>
      count > FEW_SCORES && above.length > count * MOST_ABOVE ? [] : above.map((one) => excessOf(one, name)),
    )
    .filter(({ name }) => !/加分|bonus/iu.test(name));
}

/** Scores that were held against full marks: how many there are, and which are above. */
interface Scores {
  readonly count: number;
  readonly above: readonly Scored[];
  readonly name: (line: Line | undefined) => string;
}

/** A score and its full marks: those of its own line's weight, else what the heading states for all. */
interface Scored {
  readonly line: Line | undefined;
  readonly score: Node;
  readonly maximum: Exact;
  readonly weight: Node | undefined;
  /** Full marks as the heading writes them. */
  readonly written: string | undefined;
}

/** A score above its full marks, ready to be told. */
export interface Excess {
  readonly name: string;
  readonly score: Node;
  readonly maximum: { readonly value: Exact; readonly text: string; readonly at?: CellAddress };
}

/** Names and texts are made here, for the few that exceed, not for every line. */
function excessOf({ line, score, maximum: value, weight, written }: Scored, name: Scores["name"]): Excess {
  const isOwn = weight?.asInput.hi === value;
  const text = written ?? (isOwn ? showStated(weight) : value.toFixed());
  return { name: name(line), score, maximum: { value, text, ...(weight === undefined ? {} : { at: weight.at }) } };
}

/** 目标管理（25分） */
const FULL_MARKS = /[（(]\s*(?:满分)?\s*(\d+(?:\.\d+)?)\s*(?:分|points?|pts?)\s*[）)]\s*$/iu;

/** Design (20) | Delivery (50) | Results (30): numbers that are full marks only because they make a hundred. */
const BARE_MARKS = /[（(]\s*(\d+(?:\.\d+)?)\s*[）)]\s*$/u;

function makeAHundred(columns: readonly FieldColumn[]): boolean {
  const marks = columns.flatMap(({ heading }) => BARE_MARKS.exec(heading)?.[1] ?? []);
  return marks.length > 1 && sumOf(marks.map(exact)).eq(HUNDRED);
}

function* scores(context: ReadingContext): Iterable<Scores> {
  for (const view of context.views) {
    const weights = view.column("weight");
    const score = view.column("score");
    if (weights !== undefined) {
      const marks = [...view.columns((field) => field.startsWith("evaluator_")), ...marksOfProjects(view)];
      // Last year's marks may rest on other weights.
      const ofPlaces = score === undefined ? [] : addedUpMarks(view).filter(isAlike(score));
      const given = score === undefined && marks.length === 0 ? marksOfMean(view, weights) : marks;
      for (const each of score === undefined ? given : [score, ...given, ...ofPlaces])
        yield aboveWeights(context, view, { score: each, weights });
    }
    for (const mark of fullMarks(context, view)) yield aboveFullMark(view, mark);
    for (const column of view.columns((field) => field.startsWith("score") && field !== "score_rate")) {
      if (column.statedMaximum !== undefined) yield aboveHeading(view, column, column.statedMaximum);
    }
  }
  for (const view of context.views) {
    const points = freeColumns(view).filter(({ field }) => POINT_FIELDS.has(field));
    // One of the parts may bear the name of a field: Relevance (20) | Effectiveness (30) | …
    const parts = [...points, ...view.columns((field) => POINT_FIELDS.has(field))];
    const marks = makeAHundred(parts) ? BARE_MARKS : FULL_MARKS;
    for (const column of points) {
      const full = marks.exec(column.heading)?.[1];
      if (full !== undefined) yield aboveHeading(view, column, full);
    }
  }
  for (const table of context.fieldTables) {
    const score = context.fieldFigure(table, "exec_score");
    const weight = context.fieldFigure(table, "exec_weight");
    if (score === undefined || weight === undefined) continue;
    const above = aboveOwn(undefined, score, weight, undefined);
    yield { count: 1, above: above === undefined ? [] : [above], name: () => table.project?.name ?? table.sheet };
  }
}

/** What each of several projects got, below its name, of the weights that all of them share. */
function marksOfProjects({ table: { byProject = [] } }: TableView): readonly FieldColumn[] {
  return byProject.flatMap(({ columns }) =>
    columns.some(({ field }) => field === "weight") ? [] : columns.filter(({ field }) => field === "score"),
  );
}

/** Fewer columns of marks have no mean to speak of. */
const FEWEST_MARKED = 3;

/**
 * 分值 | 某项目 | 另一项目 | … | 平均得分: what stands between the weights and a mean and makes it in most lines are marks, though
 * their headings say only who got them.
 */
function marksOfMean(view: TableView, weights: FieldColumn): readonly FieldColumn[] {
  const mean = view.column("average");
  if (mean === undefined) return [];
  const between = freeColumns(view).filter(({ index }) => index > weights.index && index < mean.index);
  const marks = between.filter(({ field }) => POINT_FIELDS.has(field));
  if (marks.length < FEWEST_MARKED || marks.length < between.length) return [];
  const agreeing = view.data.filter((line) => {
    const stated = view.figure(line, mean);
    const given = marks.flatMap((mark) => view.figure(line, mark)?.value ?? []);
    return stated !== undefined && given.length > 0 && contains(stated.asResult, sumOf(given).div(given.length));
  });
  return agreeing.length * 2 > view.data.length ? marks : [];
}

/** 决策（15分）, 过程（25分）, 产出（35分）, 效益（25分）, 总得分: the total of parts whose marks make a hundred, with no extras beside them. */
function isOutOfAHundred(view: TableView, total: FieldColumn): boolean {
  if (total.statedMaximum !== undefined || view.column("weight") !== undefined) return false;
  const { columns, unmapped } = view.table;
  const others = [...columns, ...unmapped].filter(({ index }) => index !== total.index);
  if (others.some(({ heading }) => EXTRAS.test(heading))) return false;
  const marks = others.flatMap(({ heading }) => FULL_MARKS.exec(heading)?.[1] ?? []);
  return marks.length > 1 && sumOf(marks.map(exact)).eq(HUNDRED);
}

/** Points beyond full marks. */
const EXTRAS = /加分|奖励分|附加|bonus|extra/iu;

function aboveWeights(
  context: ReadingContext,
  view: TableView,
  columns: { readonly score: FieldColumn; readonly weights: FieldColumn },
): Scores {
  const above: Scored[] = [];
  const isWithin = withinTyped(view, columns);
  let count = 0;
  for (const line of view.data) {
    if (isWithin(line) && rightWeight(context, { at: view.at(line, columns.weights) }) === undefined) {
      count += 1;
      continue;
    }
    const [score, weight] = [view.figure(line, columns.score), view.figure(line, columns.weights)];
    if (score === undefined || weight === undefined || score.dimension !== weight.dimension) continue;
    count += 1;
    // Where the sum of the weights shows that this weight is wrong, the score is measured by the right one.
    const one = aboveOwn(line, score, weight, rightWeight(context, weight));
    if (one !== undefined && !isAddedUp(view, one, columns.score)) above.push(one);
  }
  return { count, above, name: nameIn(view) };
}

/** 加（减）分 beside 基本分: what a line earns beyond its weight may stand in a column of its own. */
function isAddedUp(view: TableView, { line, score, maximum }: Scored, column: FieldColumn): boolean {
  return [...freeColumns(view), ...sparseColumns(view, column)].some((free) => {
    if (line === undefined || !namesBonusPoints(lastPart(free.heading))) return false;
    const more = view.figure(line, free);
    return more !== undefined && score.asInput.lo.lte(maximum.plus(more.value));
  });
}

/** Whether a line's score and weight are plain numbers that count alike, and the score is at most the weight. */
function withinTyped(view: TableView, columns: { readonly score: FieldColumn; readonly weights: FieldColumn }) {
  const [scores, weights] = [view.cells(columns.score), view.cells(columns.weights)];
  const areAlike =
    scores?.manner.dimension === weights?.manner.dimension && scores?.manner.factor === weights?.manner.factor;
  return ({ index }: Line): boolean => {
    const score = areAlike ? scores?.typed(index) : undefined;
    const weight = score === undefined ? undefined : weights?.typed(index);
    return score !== undefined && weight !== undefined && score <= weight;
  };
}

/** Most scores are at most their weight as both are stated: nobody needs to know then what they may stand for. */
function aboveOwn(line: Line | undefined, score: Node, weight: Node, right: Exact | undefined): Scored | undefined {
  if (right === undefined && score.value.lte(weight.value)) return undefined;
  const maximum = right ?? weight.asInput.hi;
  return score.asInput.lo.gt(maximum) ? { line, score, maximum, weight, written: undefined } : undefined;
}

function aboveHeading(view: TableView, column: FieldColumn, written: string): Scores {
  const maximum = exact(written);
  const figures = view.data.flatMap((line) => {
    const score = view.figure(line, column);
    return score === undefined ? [] : [{ line, score }];
  });
  const above = figures
    .filter(({ score }) => score.asInput.lo.gt(maximum))
    .map((one) => ({ ...one, maximum, weight: undefined, written }));
  return { count: figures.length, above, name: nameIn(view) };
}

/** By the table's own line of full marks. */
function aboveFullMark(view: TableView, { column, full }: FullMark): Scores {
  const figures = view.figures(view.data, column);
  const above = view.data.flatMap((line): Scored[] => {
    const score = view.figure(line, column);
    const one = score === undefined ? undefined : aboveOwn(line, score, full, undefined);
    return one === undefined ? [] : [one];
  });
  return { count: figures.length, above, name: nameIn(view) };
}

function nameIn(view: TableView): Scores["name"] {
  return (line) => (line === undefined ? "" : view.nameOf(line));
}
