import { addressKey } from "../../../../domain/cells/address";
import { theOnly } from "../../../../domain/collections/only";
import type { Exact } from "../../../../domain/figures/exact";
import { exact, ONE } from "../../../../domain/figures/exact";
import type { FieldColumn, Line } from "../../../../domain/table";
import { isSum } from "../../../../domain/table";
import { defineCheck } from "../../check";
import { changed, EXECUTION_RATES } from "../../example-sheets";
import type { Node } from "../../reading/figures/node";
import type { ReadingContext } from "../../reading/reading-context";
import { isAmount } from "../../reading/tables/amounts";
import { freeColumns } from "../../reading/tables/free-columns";
import type { Way } from "../../reading/tables/rate-ways";
import { added, headingsOf, waysFor } from "../../reading/tables/rate-ways";
import type { TableView } from "../../reading/tables/table-view";
import { mostCounted } from "../../reading/words/most-counted";
import { isCircular } from "../../relations/equation/circular";
import { isTrue } from "../../relations/equation/compute";
import { establish } from "../../relations/equation/establish";
import type { Computation, Relation } from "../../relations/equation/relation";
import { EQUATION_VARIANTS, equationDrafts } from "../../relations/equation-words";
import { ratesBelow } from "../../relations/lines/lines-below";
import { establishUsual } from "../../relations/patterns/overruled";

const CODE = "rate";

/** A stated execution rate must be spending over budget, as far as its decimals tell. */
export const rate = defineCheck({
  code: CODE,
  kind: "rate_mismatch",
  class: "logical",
  severity: "error",
  source: "Execution rate = spent ÷ budget in force (全年执行数 ÷ 全年预算数).",
  words: {
    zh: {
      title: "比率与金额不符",
      message: "“{name}”的“{heading}”填{stated}，按{over}÷{under}应为{expected}。",
      advice: "重新计算比率；若比率无误，则核对用来计算的两个数。",
      why: "执行率直接用于打分，填错会改变得分。",
    },
    en: {
      title: "Rate does not follow from its amounts",
      message: "“{heading}” of “{name}” is {stated}; {over} ÷ {under} gives {expected}.",
      advice: "Compute the rate again; if it is right, check the two figures that it is computed from.",
      why: "Execution rates earn points; a wrong one changes the score.",
    },
  },
  variants: EQUATION_VARIANTS,
  silentWhen: {
    zh: "比率按其显示位数四舍五入后相符（98%与99.41%可并存）；整列按年初预算计算；分母为零；分母为负数时按其绝对值计算；多数行不按此关系填列；用作分母或分子的数本身由该比率算出。",
    en: "The rate agrees within the decimals it shows (98% beside 99.41%); the whole column uses the first budget; the denominator is zero, or negative and taken on its magnitude; most rows do not follow the relation; the amount it is measured against is itself computed from the rate.",
  },
  example: { sheets: { 执行情况: changed(EXECUTION_RATES, { E5: "95.00%" }) }, finds: "执行情况!E5" },
  relations: (context) => [
    ...context.views.flatMap((view) =>
      ofColumns(view)
        .filter((of) => !isCircular(context.workbook, of))
        .flat(),
    ),
    ...context.views.flatMap((view) => [...ofCompletion(view), ...ofNamesakes(view)]),
    ...context.views.flatMap((view) => ratesBelow(context, view, CODE)),
    ...ofFields(context),
  ],
  run: (context) => equationDrafts(context, CODE, "over", "under"),
});

/** The equations of each column of rates. */
function ofColumns(view: TableView): readonly (readonly Relation[])[] {
  return view
    .columns((field) => field === "rate")
    .map((column) => {
      const stated = (way: Way): readonly Relation[] => relationsOf(view, column, way);
      const { usual, further } = waysFor(view);
      const established = establishUsual(view, column, { ways: usual, relationsOf: stated, tellingHeading: true });
      if (established.length > 0) return established;
      const shown = further.filter((way) => stated(way).filter(isTrue).length >= FEWEST_TRUE);
      return establishUsual(view, column, { ways: shown, relationsOf: stated, tellingHeading: false });
    });
}

function relationsOf(view: TableView, column: FieldColumn, [tops, bottoms]: Way): Relation[] {
  const [over, under] = [headingsOf(tops), headingsOf(bottoms)];
  const relations: Relation[] = [];
  for (const line of [...view.data, ...view.stated.filter(isAmountLine)]) {
    const result = view.figure(line, column);
    const part = added(view, line, tops);
    const whole = added(view, line, bottoms);
    if (result === undefined || part === undefined || whole === undefined || part.dimension !== whole.dimension)
      continue;
    relations.push({
      check: CODE,
      result,
      inputs: [part, whole],
      form: { kind: "ratio" },
      ...doubleRounding(result),
      facts: { name: view.nameOf(line), over, under },
    });
  }
  return relations;
}

/**
 * Columns of completion beside targets and actuals, under headings of the sheet's own. What repeats the completion before it,
 * as one that is capped does in most lines, is wrong only with it.
 */
function* ofCompletion(view: TableView): Iterable<Relation> {
  const [actual, target] = [view.column("actual"), view.column("target")];
  if (actual === undefined || target === undefined) return;
  const before = new Map<string, Exact>();
  for (const column of freeColumns(view)) {
    if (column.field !== "rate" || !/完成|达成|实现|achiev|completion|attain/iu.test(column.heading)) continue;
    const most = mostCounted(column.heading) ?? ONE;
    const relations = relationsOf(view, column, [[actual], [target]]).map((one) => eitherWay(one, most));
    const isRepeated = ({ inputs: [reached], result: { value } }: Relation): boolean =>
      reached !== undefined && before.get(addressKey(reached.at))?.eq(value) === true;
    yield* establish([relations], { tellingHeading: false }).filter((one) => !isRepeated(one));
    for (const { inputs, result } of relations)
      if (inputs[0] !== undefined) before.set(addressKey(inputs[0].at), result.value);
  }
}

/** Of a limit the completion is target over actual; and nothing counts beyond the most that does. */
function eitherWay(relation: Relation, most: Exact): Relation {
  const [actual, target] = relation.inputs;
  if (actual === undefined || target === undefined) return relation;
  const { comparison } = target.quantity;
  const isLimit = comparison === "le" || comparison === "lt";
  const [less, more] = isLimit ? [actual, target] : [target, actual];
  const isFull = more.value.gte(less.value.times(most));
  const capped: readonly Computation[] = isFull ? [{ inputs: [], form: { kind: "sum", constant: most } }] : [];
  return { ...relation, alternatives: [{ inputs: [target, actual], form: { kind: "ratio" } }, ...capped] };
}

/** What a rate is called by: 到位 of 到位率, 整改 of 整改率（%）. */
const STEM = /(\p{Script=Han}{2})率(?:[（(][^（()）]*[)）])?$/u;

/**
 * Rates under headings of the sheet's own that are called like one of its amounts: 到位率 beside 到位资金, 整改率 beside
 * 已整改. What they are parts of is for arithmetic to tell. A live formula that differs from its neighbours is a matter of
 * formulas: a subtotal may leave out lots that found no bidder.
 */
function* ofNamesakes(view: TableView): Iterable<Relation> {
  const free = freeColumns(view);
  const amounts = [...view.columns(isAmount), ...free.filter(({ field }) => isAmount(field))];
  for (const column of free.filter(({ field }) => field === "rate")) {
    const stem = STEM.exec(column.heading)?.[1];
    const part = theOnly(
      amounts.filter(({ heading }) => stem !== undefined && heading.includes(stem) && !heading.includes(`未${stem}`)),
    );
    if (part === undefined) continue;
    const stated = (way: Way): readonly Relation[] =>
      relationsOf(view, column, way).filter(({ result }) => !result.isFormula);
    const all = amounts.filter((whole) => whole !== part).map((whole): Way => [[part], [whole]]);
    const shown = all.filter((way) => stated(way).filter(isTrue).length >= FEWEST_TRUE);
    yield* establishUsual(view, column, {
      ways: all.length === 1 ? all : shown,
      relationsOf: stated,
      tellingHeading: false,
    });
  }
}

/** So many lines must follow one of several ways. */
const FEWEST_TRUE = 2;

/**
 * 93.496% written as 93.50% on one sheet becomes 94% on the next: rates with few decimals are given that much
 * tolerance.
 */
function doubleRounding({ decimals }: Node): { readonly slack?: Exact } {
  return decimals < 2 ? { slack: TWICE_ROUNDED } : {};
}

/** Half of the second decimal of a per cent. */
const TWICE_ROUNDED = exact("0.00005");

function isAmountLine(line: Line): boolean {
  return isSum(line) || line.kind === "of_which";
}

/** The rate of a form's or a key-value block's own budget. */
function* ofFields(context: ReadingContext): Iterable<Relation> {
  for (const table of context.fieldTables) {
    const [result, part, whole] = (["rate", "spent", "budget"] as const).map((field) =>
      context.fieldFigure(table, field),
    );
    if (result === undefined || part === undefined || whole === undefined || part.dimension !== whole.dimension)
      continue;
    const isDefined = saysOfWhat([table.fields.get("rate")?.label, part.heading, whole.heading]);
    const initial = isDefined ? undefined : context.fieldFigure(table, "budget_initial");
    yield {
      check: CODE,
      result,
      inputs: [part, whole],
      form: { kind: "ratio" },
      ...doubleRounding(result),
      ...(initial === undefined ? {} : { alternatives: [{ inputs: [part, initial], form: { kind: "ratio" } }] }),
      facts: { name: table.project?.name ?? table.sheet, over: part.heading, under: whole.heading },
    };
  }
}

/** 执行率（B/A） beside 全年执行数（B） and 全年预算数（A）: the headings leave no choice of what it is a part of. */
function saysOfWhat([rate = "", part = "", whole = ""]: readonly (string | undefined)[]): boolean {
  const [, over = "", under = ""] = /[(（]\s*([A-Z])\s*[/÷／]\s*([A-Z])\b/u.exec(rate) ?? [];
  return over !== "" && bracketed(over).test(part) && bracketed(under).test(whole);
}

function bracketed(letter: string): RegExp {
  return new RegExp(`[(（]\\s*${letter}\\s*[)）]`, "u");
}
