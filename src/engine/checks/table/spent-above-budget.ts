import { sumOf, ZERO } from "../../../domain/exact";
import type { Field } from "../../../domain/lists";
import type { FieldColumn } from "../../../domain/table";
import { defineCheck } from "../check";
import { changed, EXECUTION } from "../example-sheets";
import type { CheckContext } from "../context";
import { addressKey } from "../reading/address-key";
import { freeColumnsLike } from "../reading/free-columns";
import { middle } from "../relations/compute";
import { numericColumns } from "../relations/patterns/numeric-columns";
import { patternOf } from "../relations/patterns/search";
import type { TableView } from "../reading/table-view";
import type { Node } from "../reading/node";
import { showGap, showStated } from "../reading/show";

/** More spent than the budget in force gives. */
export const spentAboveBudget = defineCheck({
  code: "spent-above-budget",
  kind: "spend_exceeds_budget",
  class: "logical",
  severity: "error",
  source: "Budget law: no spending beyond the budget in force; a rate above 100 % never earns more than full marks.",
  words: {
    zh: {
      title: "支出大于预算",
      message: "“{name}”的“{heading}”为{stated}，大于“{budgetHeading}”{budget}，超出{difference}。",
      advice: "核对支出数和预算数；如有追加或上年结转，请在预算调整数中反映。",
      why: "超预算支出须有依据，执行率也不得超过100%。",
    },
    en: {
      title: "Spending above the budget",
      message: "“{heading}” of “{name}” is {stated}, above “{budgetHeading}” of {budget} by {difference}.",
      advice: "Check both figures; if money was added or carried over, show it as an adjustment of the budget.",
      why: "Spending beyond the budget needs a basis, and the rate may not exceed 100%.",
    },
  },
  silentWhen: {
    zh: "仅超出四舍五入尾差；三成以上的行支出都大于预算（两列口径不同）；合计行（明细已说明）。",
    en: "Only by a rounding tail; in more than three rows of ten (the columns are on different bases); total lines (the rows say it).",
  },
  example: { sheets: { 执行情况: changed(EXECUTION, { D5: 210 }) }, finds: "执行情况!D5" },
  *suspects(context) {
    for (const { spent, budget } of overspent(context))
      yield { node: spent, allowed: { lo: ZERO, hi: budget.asInput.hi }, isSure: true };
  },
  *run(context) {
    const seen = new Set<string>();
    for (const { name, spent, budget } of overspent(context)) {
      const place = addressKey(spent.at);
      // When the budget is the wrong figure, or spending is no sum of its parts, that finding says so.
      if (seen.has(place) || context.doubted(budget.at) || isMiscalculated(context, spent, budget)) continue;
      seen.add(place);
      const difference = showGap(spent, budget.value);
      yield {
        at: spent.at,
        key: [name, spent.heading],
        stated: showStated(spent),
        expected: `≤${showStated(budget)}`,
        difference,
        related: [budget.at],
        evidence: [spent, budget].map((node) => ({ at: node.at, text: showStated(node) })),
        facts: {
          name,
          heading: spent.heading,
          stated: showStated(spent),
          budgetHeading: budget.heading,
          budget: showStated(budget),
          difference,
        },
      };
    }
  },
});

/** True when an equation of its own corrects the spending to within the budget. */
function isMiscalculated(context: CheckContext, spent: Node, budget: Node): boolean {
  const computed = context.computed(spent.at);
  return computed !== undefined && middle(computed).lte(budget.asInput.hi.times("1.001"));
}

function* overspent(context: CheckContext): Iterable<Spending> {
  for (const records of spending(context)) {
    const above = records.filter(({ spent, budget }) => spent.asInput.lo.gt(budget.asInput.hi));
    if (records.length <= 3 || above.length <= records.length * 0.3) yield* above;
  }
}

/** Money of earlier years that may be spent beside the year's budget. */
const CARRIED_OVER = /(?:上年|年初|期初|以前年度|往年).*(?:结转|结余)|carried (?:over|forward)|brought forward/iu;

/** What is left, and what was spent, are made from the budget but limit nothing. */
const NO_LIMIT: ReadonlySet<Field> = new Set<Field>(["spent", "balance", "spent_prev_year"]);
/** Money that comes in may well be more than was planned. */
const INCOME = /收入|征缴|征收|入库税|税收|revenue|receipts|income/iu;

/** A column that makes more, or less, of the budget: 可用资金合计 = 上年结转 + 本年预算, 调整后预算 = 批复 + 追加 − 追减. */
function availableColumn(view: TableView): FieldColumn | undefined {
  return baseOfResults(view) ?? sumWithBudget(view);
}

/** What the table's own rates and balances set the spending against. */
function baseOfResults(view: TableView): FieldColumn | undefined {
  for (const { index } of view.columns((field) => field === "rate" || field === "balance")) {
    const terms = patternOf(view, index)?.best.terms ?? [];
    const [base] = terms.filter(({ column }) => column.field !== "spent");
    if (
      terms.length === 2 &&
      terms.some(({ column }) => column.field === "spent") &&
      base?.dimension.startsWith("money")
    )
      return base.column;
  }
  return undefined;
}

function sumWithBudget(view: TableView): FieldColumn | undefined {
  return numericColumns(view).find(({ column }) => {
    if (NO_LIMIT.has(column.field)) return false;
    const best = patternOf(view, column.index)?.best;
    if (best === undefined || best.form.kind !== "sum" || best.terms.some((term) => NO_LIMIT.has(term.column.field)))
      return false;
    if (!best.isTold && !/可用|调整后|调整后预算|最终|available|revised|adjusted/iu.test(column.heading)) return false;
    const { signs } = best.form;
    return best.terms.some((term, place) => term.column.field.startsWith("budget") && signs?.[place] !== -1);
  })?.column;
}

interface Spending {
  readonly name: string;
  readonly spent: Node;
  readonly budget: Node;
}

function* spending(context: CheckContext): Iterable<readonly Spending[]> {
  for (const view of context.views) {
    if (view.column("spent") === undefined || INCOME.test(view.table.title)) continue;
    const available = availableColumn(view);
    const carried = freeColumnsLike(view, "budget").filter(({ heading }) => CARRIED_OVER.test(heading));
    yield view.data.flatMap((line): Spending[] => {
      const spent = view.of(line, "spent");
      const stated = view.column("budget") === undefined ? view.of(line, "budget_initial") : view.of(line, "budget");
      const budget = available === undefined ? stated : (view.figure(line, available) ?? stated);
      if (spent === undefined || budget === undefined || spent.dimension !== budget.dimension) return [];
      const more = sumOf(carried.flatMap((column) => view.figure(line, column)?.value ?? []));
      if (available === undefined && more.gt(0) && spent.asInput.lo.lte(budget.asInput.hi.plus(more))) return [];
      return [{ name: view.nameOf(line), spent, budget }];
    });
  }
  for (const table of context.fieldTables) {
    const spent = context.fieldFigure(table, "spent");
    const budget = context.fieldFigure(table, "budget");
    if (spent === undefined || budget === undefined || spent.dimension !== budget.dimension) continue;
    yield [{ name: table.project?.name ?? table.sheet, spent, budget }];
  }
}
