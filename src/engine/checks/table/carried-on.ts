import type { FieldColumn, Line } from "../../../domain/table";
import { defineCheck } from "../check";
import type { Node } from "../reading/figures/node";
import { sparseColumns } from "../reading/tables/free-columns";
import type { TableView } from "../reading/tables/table-view";
import { saysCarriedOn } from "../reading/totals/carried-on";
import { lowestHeading, partNames } from "../reading/words/part-names";
import { asStated, holds } from "../relations/compute";
import { EQUATION_VARIANTS, equationDrafts } from "../relations/equation-words";
import { numericColumns } from "../relations/patterns/numeric-columns";
import type { Relation } from "../relations/relation";

const CODE = "carried-on";

/** Steps that must follow: as many by themselves, and of all that can be told such a part. */
const FEWEST = 4;
const MOST = 0.8;
/** Steps at which ways are tried before one is held against all lines. */
const TRIED = 60;
/** Ledgers have few columns of amounts; pairs of many would agree by chance. */
const WIDEST = 12;

/** What goes on from line to line (a balance, what came together so far) must be the line before with what came and went. */
export const carriedOn = defineCheck({
  code: CODE,
  kind: "row_sum_mismatch",
  class: "logical",
  severity: "error",
  source: "Arithmetic: a running balance or total equals the one before it with what came and less what went.",
  words: {
    zh: {
      title: "累计数或余额与上一期接不上",
      message: "“{name}”的“{heading}”填{stated}，由上一期的{before}按{parts}推算应为{expected}，相差{difference}。",
      advice: "核对本期发生数和上一期的数，更正有误的一个；若自此另起一段，请注明。",
      why: "台账逐笔结转，一处接不上，其后各行的余额都不可信。",
    },
    en: {
      title: "Running figure does not follow from the line before",
      message:
        "“{heading}” of “{name}” is {stated}; {before} before it with {parts} gives {expected}, a difference of {difference}.",
      advice: "Check what came and went here and the figure before; if a new series begins here, say so.",
      why: "A ledger carries each balance on: where one does not follow, none of those after it can be relied on.",
    },
  },
  variants: EQUATION_VARIANTS,
  silentWhen: {
    zh: "该列标题并非累计、余额；不足四行接得上，或两成以上的行接不上（不是逐行结转）；自本行另起一段；由公式计算。",
    en: "The heading says nothing of balances or totals so far; fewer than four lines follow, or a fifth of them do not (nothing is carried on); a new series begins; live formulas.",
  },
  example: {
    sheets: {
      支付台账: [
        ["专项资金支付台账"],
        ["单位：元"],
        ["日期", "摘要", "指标下达", "支付金额", "指标余额"],
        ["2024-01-03", "下达预算指标", 500000, null, 500000],
        ["2024-01-12", "支付工程进度款", null, 62000, 438000],
        ["2024-02-03", "支付监理费", null, 26000, 412000],
        ["2024-02-20", "追加预算指标", 80000, null, 492000],
        ["2024-03-05", "支付种苗款", null, 40000, 425000],
        ["2024-03-18", "支付培训费", null, 12000, 413000],
        ["2024-04-02", "支付设计费", null, 33000, 380000],
        ["2024-04-20", "支付验收费", null, 8000, 372000],
        ["2024-05-06", "支付材料款", null, 51000, 321000],
        ["2024-05-21", "支付工程尾款", null, 95000, 226000],
      ],
    },
    finds: "支付台账!E8",
  },
  relations: (context) => context.views.flatMap((view) => [...ofView(view)]),
  run: (context) => equationDrafts(context, CODE, "parts", "before"),
});

/** Figures of one kind, place by place: a column from line to line, or a line from month to month. */
interface Series {
  readonly name: string;
  /** The figure at a place, counted from 0. */
  readonly at: (place: number) => Node | undefined;
}

/** What comes and goes between two places, with the sign by which it changes the figure that is carried on. */
type Changes = readonly { readonly series: Series; readonly sign: 1 | -1 }[];

/** A figure that is carried on, and what may change it. */
interface Carried {
  readonly result: Series;
  readonly others: readonly Series[];
  readonly places: number;
  /** What the figure at a place is called by. */
  readonly nameAt: (place: number) => string;
}

function* ofView(view: TableView): Iterable<Relation> {
  for (const carried of [...downwards(view), ...alongMonths(view)]) {
    if (carried.others.length > WIDEST) continue;
    const way = likeliest(carried);
    const all = way === undefined ? [] : stepsOf(carried, way, carried.places);
    if (followed(all) > 0) yield* all;
  }
}

/** The changes that most steps tell of; the simpler ones of two. */
function likeliest(carried: Carried): Changes | undefined {
  const tried = Math.min(carried.places, TRIED);
  let [best, most]: [Changes | undefined, number] = [undefined, 0];
  for (const changes of changesOf(carried.others)) {
    const telling = followed(stepsOf(carried, changes, tried));
    if (telling > most) [best, most] = [changes, telling];
  }
  return best;
}

/** Columns whose headings speak of balances or of totals so far, each from line to line. */
function downwards(view: TableView): readonly Carried[] {
  const { data } = view;
  const seriesOf = (column: FieldColumn): Series => ({
    name: lowestHeading(column.heading),
    at: (place) => figureAt(view, data[place], column),
  });
  const columns = numericColumns(view).flatMap(({ column, dimension }) => (dimension === "rate" ? [] : column));
  return columns
    .filter(({ heading }) => saysCarriedOn(lowestHeading(heading)))
    .map((result): Carried => {
      const others = [...columns.filter((column) => column !== result), ...sparseColumns(view, result)];
      const nameAt = (place: number): string => nameOf(view, data[place]);
      return { result: seriesOf(result), others: others.map(seriesOf), places: data.length, nameAt };
    });
}

/** Lines whose names speak of totals so far, each from month to month. */
function alongMonths(view: TableView): readonly Carried[] {
  const months = view.columns((field) => field.startsWith("month_"));
  if (months.length <= FEWEST) return [];
  const seriesOf = (line: Line): Series => ({
    name: view.nameOf(line),
    at: (place) => figureAt(view, line, months[place]),
  });
  return view.data
    .filter((line) => saysCarriedOn(view.nameOf(line)))
    .map((line): Carried => {
      const others = view.data.filter((other) => other !== line).map(seriesOf);
      return { result: seriesOf(line), others, places: months.length, nameAt: () => view.nameOf(line) };
    });
}

function figureAt(view: TableView, line: Line | undefined, column: FieldColumn | undefined): Node | undefined {
  return line === undefined ? undefined : view.figure(line, column);
}

function nameOf(view: TableView, line: Line | undefined): string {
  return line === undefined ? "" : view.nameOf(line);
}

/** What may have come or gone, simple ways first: this month's amount; what came less what went. */
function changesOf(others: readonly Series[]): readonly Changes[] {
  const plus = (series: Series) => ({ series, sign: 1 }) as const;
  const minus = (series: Series) => ({ series, sign: -1 }) as const;
  const single = others.flatMap((series): Changes[] => [[plus(series)], [minus(series)]]);
  const pairs = others.flatMap((came) =>
    others.filter((went) => went !== came).map((went): Changes => [plus(came), minus(went)]),
  );
  return [...single, ...pairs];
}

/** The equations of all places but the first; a new series may begin anywhere. */
function stepsOf({ result, nameAt }: Carried, changes: Changes, places: number): readonly Relation[] {
  const relations: Relation[] = [];
  const parts = partNames(changes.map(({ series, sign }) => (sign === 1 ? `+${series.name}` : `−${series.name}`)));
  let before: Node | undefined;
  for (let place = 0; place < places; place += 1) {
    const now = result.at(place);
    if (now === undefined) continue;
    const terms = changes.flatMap(({ series, sign }) => {
      const node = series.at(place);
      return node === undefined || node.dimension !== now.dimension ? [] : [{ node, sign }];
    });
    if (before !== undefined && terms.length > 0 && !now.isFormula) {
      const signs = terms.map(({ sign }) => sign);
      const inputs = terms.map(({ node }) => node);
      relations.push({
        check: CODE,
        result: now,
        inputs: [before, ...inputs],
        form: { kind: "sum", signs: [1, ...signs] },
        alternatives: [{ inputs, form: { kind: "sum", signs } }],
        facts: { name: nameAt(place), before: result.name, parts },
      });
    }
    before = now;
  }
  return relations;
}

/** How many steps tell that they follow; none where fewer than nearly all do, or where most begin a new series. */
function followed(steps: readonly Relation[]): number {
  let [telling, wrong, anew] = [0, 0, 0];
  let wasWrong = false;
  for (const step of steps) {
    const { check, result, inputs, form, facts } = step;
    const follows = holds({ check, result, inputs, form, facts }, asStated) === true;
    const isWrong = !follows && holds(step, asStated) === false;
    if (follows) telling += isTelling(step) ? 1 : 0;
    else if (!isWrong) anew += 1;
    // One wrong figure breaks two steps: that to it and that from it.
    else if (!wasWrong) wrong += 1;
    wasWrong = isWrong && !wasWrong;
  }
  return telling >= FEWEST && telling > anew && telling >= (telling + wrong) * MOST ? telling : 0;
}

/** Something was there, and something changed. */
function isTelling({ inputs: [before, ...changes] }: Relation): boolean {
  return before?.value.isZero() === false && changes.some(({ value }) => !value.isZero());
}
