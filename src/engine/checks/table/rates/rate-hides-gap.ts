import type { Exact } from "../../../../domain/figures/exact";
import { HUNDRED, ONE, roundHalfUp } from "../../../../domain/figures/exact";
import { divideIntervals, overlap } from "../../../../domain/figures/interval";
import type { ShownFigure } from "../../../../domain/figures/shown-figure";
import type { FieldColumn } from "../../../../domain/table";
import { defineCheck } from "../../check";
import type { CheckContext } from "../../context";
import { changed, EXECUTION_RATES } from "../../example-sheets";
import { liesBelow } from "../../reading/figures/lies-below";
import type { Node } from "../../reading/figures/node";
import { showGap, showStated, statedAt, statedFigure } from "../../reading/figures/show";
import { freeColumns } from "../../reading/tables/free-columns";
import type { TableView } from "../../reading/tables/table-view";

/** A rate rounded up to 100 % hides that money is left. */
export const rateHidesGap = defineCheck({
  code: "rate-hides-gap",
  kind: "rate_rounding_hides_gap",
  class: "plausibility",
  severity: "warning",
  source: "A reader takes 100 % for fully spent; the balance then has no explanation.",
  words: {
    zh: {
      title: "四舍五入为100%掩盖结余",
      message: "“{name}”预算{budget}、支出{spent}，尚余{gap}，“{heading}”却显示{stated}；实际为{expected}。",
      advice: "填写{expected}，并在备注中说明结余原因。",
      why: "显示100%会被理解为资金全部用完，结余因此得不到说明。",
    },
    en: {
      title: "Rounding to 100% hides a balance",
      message:
        "“{name}” has a budget of {budget} and spent {spent}; {gap} is left, yet “{heading}” shows {stated}. It is {expected}.",
      advice: "Write {expected} and explain the balance in the remarks.",
      why: "100% reads as fully spent, so the balance stays unexplained.",
    },
  },
  silentWhen: {
    zh: "支出等于预算；显示的不是100%；由公式算出、只是格式不显示小数（仅提示）。",
    en: "Spending equals the budget; the rate shown is not 100%; a formula whose format hides the decimals (note only).",
  },
  example: {
    sheets: { 执行情况: changed(EXECUTION_RATES, { D5: 199.4, E5: "100%" }) },
    finds: "执行情况!E5",
  },
  *run(context) {
    for (const { name, rate, spent, budget } of hidingRecords(context)) {
      if (context.doubted(spent.at) || context.doubted(budget.at)) continue;
      const actual = spent.value.div(budget.value);
      if (actual.lt("0.98")) continue;
      const decimals = tellingDecimals(actual, rate.decimals);
      const expected = percent(actual, decimals);
      yield {
        at: rate.at,
        key: [name, rate.heading],
        stated: statedFigure(rate),
        expected,
        difference: percent(ONE.minus(actual), decimals),
        related: [spent.at, budget.at],
        evidence: [rate, spent, budget].map(statedAt),
        ...(rate.isFormula ? { severity: "info" as const } : {}),
        facts: {
          name,
          heading: rate.heading,
          stated: showStated(rate),
          expected,
          budget: showStated(budget),
          spent: showStated(spent),
          gap: showGap(budget, spent.value),
        },
      };
    }
  },
});

/** No format shows a rate farther from 1 than this as 100 %. */
const NEARLY_FULL = 0.01;

/** True when the figure reads as 100 %, and its own decimals allow the true rate: otherwise it is plainly wrong. */
function showsFull(rate: Node): boolean {
  if (Math.abs(rate.approx - 1) > NEARLY_FULL) return false;
  if (rate.isFormula) return /^100(?:\.0+)?%?$/u.test(showStated(rate));
  return rate.value.eq(ONE);
}

/** As many decimals as a rate below 100 % needs to read so: two for 99.70 %, three for 99.998 %. */
function tellingDecimals(rate: Exact, shown: number): number {
  let decimals = Math.max(shown, 2);
  while (roundHalfUp(rate.times(HUNDRED), decimals).gte(HUNDRED)) decimals += 1;
  return decimals;
}

function percent(rate: Exact, decimals: number): ShownFigure {
  const value = roundHalfUp(rate, decimals + 2);
  return { text: `${value.times(HUNDRED).toFixed(decimals)}%`, value, isPercent: true };
}

const FIELDS = ["rate", "spent", "budget"] as const;

interface RateRecord {
  readonly name: string;
  readonly rate: Node;
  readonly spent: Node;
  readonly budget: Node;
}

/** So many lines show that a rate under a heading of the sheet's own is spending over budget. */
const FEWEST_AGREEING = 2;

function hidesGap({ rate, spent, budget }: RateRecord): boolean {
  return liesBelow(spent, budget) && showsFull(rate);
}

function isTheirRate({ rate, spent, budget }: RateRecord): boolean {
  const ratio = divideIntervals(spent.asInput, budget.asInput);
  return ratio !== undefined && overlap(ratio, rate.asResult);
}

/** A line with a figure that another finding speaks of says nothing of what its column is of. */
function isAccused(context: CheckContext, { rate, spent, budget }: RateRecord): boolean {
  return [rate, spent, budget].some(({ at }) => context.doubted(at));
}

function* recordsIn(view: TableView, column: FieldColumn): Iterable<RateRecord> {
  for (const line of [...view.data, ...view.stated]) {
    const [rate, spent, budget] = [view.figure(line, column), view.of(line, "spent"), view.of(line, "budget")];
    if (rate === undefined || spent === undefined || budget === undefined) continue;
    if (spent.dimension === budget.dimension && budget.value.gt(0))
      yield { name: view.nameOf(line), rate, spent, budget };
  }
}

/** The lines whose rate reads as 100 % although money is left. */
function* hidingRecords(context: CheckContext): Iterable<RateRecord> {
  for (const view of context.views) {
    const own = view.column("rate");
    const free = freeColumns(view).filter(({ field }) => field === "rate");
    for (const column of own === undefined ? free : [own, ...free]) {
      const all = [...recordsIn(view, column)];
      const hiding = all.filter(hidesGap);
      // Long columns are mostly right: what the rate is of is only asked where something would be said of it.
      if (hiding.length === 0) continue;
      const told = all.filter((record) => !showsFull(record.rate) && !isAccused(context, record));
      const agreeing = told.filter(isTheirRate).length;
      // 拨付率 is what was allotted of the budget, whatever was spent of it.
      const isOfOther = agreeing * 2 < told.length || (column !== own && agreeing < FEWEST_AGREEING);
      if (!isOfOther) yield* hiding;
    }
  }
  for (const table of context.fieldTables) {
    const [rate, spent, budget] = FIELDS.map((field) => context.fieldFigure(table, field));
    if (rate === undefined || spent === undefined || budget === undefined) continue;
    const record = { name: table.project?.name ?? table.sheet, rate, spent, budget };
    if (spent.dimension === budget.dimension && budget.value.gt(0) && hidesGap(record)) yield record;
  }
}
