import type { Exact } from "../../../../domain/figures/exact";
import { sumOf, ZERO } from "../../../../domain/figures/exact";
import type { Field } from "../../../../domain/lists";
import { onceFor } from "../../../../domain/remembered";
import type { FieldColumn, Line } from "../../../../domain/table";
import { EARLIER_YEARS } from "../../../../domain/words/earlier-years";
import type { Node } from "../../reading/figures/node";
import type { ReadingContext } from "../../reading/reading-context";
import { contractChanges } from "../../reading/tables/carried-in";
import { freeColumnsLike } from "../../reading/tables/free-columns";
import type { TableView } from "../../reading/tables/table-view";
import { numericColumns } from "../patterns/numeric-columns";
import { patternOf } from "../patterns/search";
import { isBesideIncome, isNoLineOfSpending, isNoSpending, isOfIncome, isOnlyReckoned } from "./no-spending";

/** Money of earlier years that may be spent beside the year's budget. */
const CARRIED_OVER = new RegExp(`(?:${EARLIER_YEARS}).*(?:结转|结余)|carried (?:over|forward)|brought forward`, "iu");

/** What is left, and what was spent, are made from the budget but limit nothing. */
const NO_LIMIT: ReadonlySet<Field> = new Set<Field>(["spent", "balance", "spent_prev_year"]);
/** What a plan foresees for a part of the year, or until now: who is ahead of it has not spent beyond the year's budget. */
const PLAN_SO_FAR =
  /(?:累计|截至.*|序时|进度|季度?|[一二三四]季度|\d月)计划|计划进度|序时|phased|profiled|(?:cumulative|to[- ]date|ytd|quarter\w*|\bq[1-4]\b).*\bplan|\bplan\w*.*(?:cumulative|to[- ]date|ytd|quarter\w*|\bq[1-4]\b)/iu;

/** 3月 / 预算, "Mar / Budget": what a month or a quarter foresees is a part of what the year gives. */
const PART_OF_YEAR =
  /^(?:\d{1,2}|[一二三四五六七八九十]{1,3})月|^(?:第?[一二三四]季度?|第\S{1,2}周)|^(?:jan|feb|mar|apr|may|jun|jul|aug|sept?|oct|nov|dec)(?:[a-z]{2,})?\b.* \/ |^(?:q[1-4]|week|wk)\b/iu;

/** A column that makes more, or less, of the budget: 可用资金合计 = 上年结转 + 本年预算, 调整后预算 = 批复 + 追加 − 追减. */
function availableColumn(view: TableView): FieldColumn | undefined {
  return baseOfResults(view) ?? sumWithBudget(view);
}

function isPlanSoFar({ heading }: FieldColumn): boolean {
  return PLAN_SO_FAR.test(heading) || PART_OF_YEAR.test(heading);
}

/** What the table's own rates and balances set the spending against. */
function baseOfResults(view: TableView): FieldColumn | undefined {
  for (const { index } of view.columns((field) => field === "rate" || field === "balance")) {
    const terms = patternOf(view, index)?.best.terms ?? [];
    const [base] = terms.filter(({ column }) => column.field !== "spent");
    if (
      terms.length === 2 &&
      terms.some(({ column }) => column.field === "spent") &&
      base?.dimension.startsWith("money") &&
      !isPlanSoFar(base.column)
    )
      return base.column;
  }
  return undefined;
}

/** What was added to contracts later on, unless the limit holds it: 结算价 = 合同价 + 变更. */
function changesBeside(view: TableView, limit: FieldColumn | undefined): readonly FieldColumn[] {
  const terms = limit === undefined ? undefined : patternOf(view, limit.index)?.best.terms;
  return terms === undefined && limit !== undefined ? contractChanges(view) : [];
}

function larger(a: Node | undefined, b: Node | undefined): Node | undefined {
  return a === undefined || (b !== undefined && b.dimension === a.dimension && b.value.gt(a.value)) ? b : a;
}

function sumWithBudget(view: TableView): FieldColumn | undefined {
  return numericColumns(view).find(({ column }) => {
    if (NO_LIMIT.has(column.field)) return false;
    const best = patternOf(view, column.index)?.best;
    if (
      best === undefined ||
      !best.isTold ||
      best.form.kind !== "sum" ||
      best.terms.some((term) => NO_LIMIT.has(term.column.field))
    )
      return false;
    const { signs } = best.form;
    return best.terms.some((term, place) => term.column.field.startsWith("budget") && signs?.[place] !== -1);
  })?.column;
}

/** What was agreed on after a tender, beside the budget it was tendered for. */
const AWARDED =
  /中标|成交|合同(?:金额|价|额)|contract (?:sum|price|amount|value)|award(?:ed)? (?:amount|price|value)/iu;
const TENDER = /采购|招标|中标|成交|procure|tender|award/iu;
/** A contract may run for longer than a year's budget. */
const OF_A_YEAR = /年度|当年|本年|今年|annual|this year/iu;

/** The column of contract sums that the budget limits: in tables of tenders only, where both are of one purchase. */
function awardedColumn(view: TableView, budget: FieldColumn): FieldColumn | undefined {
  if (OF_A_YEAR.test(budget.heading)) return undefined;
  const awarded = freeColumnsLike(view, "budget").find(({ heading }) => AWARDED.test(heading));
  const words = [view.table.title, budget.heading, awarded?.heading ?? ""].join(" ");
  return TENDER.test(words) ? awarded : undefined;
}

/** Contracts beside budgets, and payments beside contracts. */
function* tenders(view: TableView): Iterable<readonly Spending[]> {
  // A summary is above its budget where one of the purchases is.
  const budget = view.table.role === "summary" ? undefined : view.column("budget");
  const awarded = budget === undefined ? undefined : awardedColumn(view, budget);
  if (awarded === undefined) return;
  for (const [over, under] of [
    [awarded, budget],
    [view.column("spent"), awarded],
  ] as const) {
    yield view.data.flatMap((line): Spending[] => {
      const [spent, limit] = [view.figure(line, over), view.figure(line, under)];
      if (spent === undefined || limit === undefined || spent.dimension !== limit.dimension) return [];
      return [{ name: view.nameOf(line), spent, budget: limit, isOfTender: true }];
    });
  }
}

/** What was spent, and the budget that limits it, of one record or form. */
export interface Spending {
  readonly name: string;
  readonly spent: Node;
  readonly budget: Node;
  /** A contract beside the budget it was tendered for, or a payment beside its contract. */
  readonly isOfTender: boolean;
}

/** Spending beside its budget, one list for each table and form. */
export const spendingOf = onceFor((context: ReadingContext): readonly (readonly Spending[])[] => [
  ...spending(context),
]);

const BUDGET_OF_GROUP = /^(?:年度|全年|年初)?预算(?:数|额|安排|金额)?$|^budget$/iu;
const SPENT_OF_GROUP = /^(?:实际|全年)?(?:支出|执行|支付)(?:数|额|金额)?$|^(?:spent|actual)$/iu;

/** 2022年 / 预算 beside 2022年 / 支出: the years of a table have a budget each, of which the first ones are no field's. */
function* ofGroups(view: TableView): Iterable<readonly Spending[]> {
  const columns = [...view.table.columns, ...freeColumnsLike(view, "budget")];
  const ofPart = (part: RegExp): ReadonlyMap<string, FieldColumn> =>
    new Map(
      columns.flatMap((column) => {
        const [last = "", ...group] = column.heading.split(" / ").reverse();
        return group.length > 0 && part.test(last) ? [[group.join(" / "), column] as const] : [];
      }),
    );
  const budgets = ofPart(BUDGET_OF_GROUP);
  for (const [group, column] of ofPart(SPENT_OF_GROUP)) {
    const limit = budgets.get(group);
    if (limit === undefined || column === view.column("spent") || isPlanSoFar(limit)) continue;
    yield view.data.flatMap((line): Spending[] => {
      const [spent, budget] = [view.figure(line, column), view.figure(line, limit)];
      if (spent === undefined || budget === undefined || spent.dimension !== budget.dimension) return [];
      return [{ name: view.nameOf(line), spent, budget, isOfTender: false }];
    });
  }
}

/** Who names a line by what answers for its spending. */
const ANSWERABLE: readonly Field[] = ["project_name", "department", "implementing_unit", "direction", "category"];

/** Of a heading of the budget (文化旅游体育与传媒) the table itself says that more was spent than foreseen: 为预算的100.5%. */
function isToldAbove(view: TableView, line: Line): boolean {
  if (ANSWERABLE.some((field) => view.column(field) !== undefined)) return false;
  return (view.of(line, "rate")?.approx ?? 0) > 1;
}

/** A rate in per cent with two decimals is so far from the quotient at most. */
const ROUNDING = 0.0001;

/** 到账经费 | 配套 | 支出 | 余额 | 使用率: what the line itself says is left, and how much of all was spent, agree that there was enough. */
function statesEnough(view: TableView, line: Line): boolean {
  const [spent, balance, rate] = (["spent", "balance", "rate"] as const).map((field) => view.of(line, field)?.approx);
  if (spent === undefined || balance === undefined || rate === undefined) return false;
  // Of nothing left and all spent the two always agree.
  return spent > 0 && balance > 0 && Math.abs(spent / (spent + balance) - rate) <= ROUNDING;
}

/** 合计 = 财政资金 + 自筹资金 + 其他资金, in a table of what was spent: the money of one source limits nothing. */
function isSumOverSources(view: TableView, limit: FieldColumn | undefined): boolean {
  const spent = view.column("spent");
  const best = spent === undefined ? undefined : patternOf(view, spent.index)?.best;
  if (best?.form.kind !== "sum" || best.form.signs?.includes(-1) === true || best.terms.length < 2) return false;
  return best.terms.some(({ column }) => column.index === limit?.index);
}

function sumIn(view: TableView, line: Line, columns: readonly FieldColumn[]): Exact {
  return columns.length === 0 ? ZERO : sumOf(columns.flatMap((column) => view.figure(line, column)?.value ?? []));
}

function* spending(context: ReadingContext): Iterable<readonly Spending[]> {
  const incomes = context.views.filter(isOfIncome);
  for (const view of context.views) {
    yield* tenders(view);
    if (view.column("spent") === undefined || isOfIncome(view) || isOnlyReckoned(view)) continue;
    if (isBesideIncome(view, incomes)) continue;
    const available = availableColumn(view);
    const limit = [view.column("budget"), view.column("budget_initial")].find(
      (column) => column !== undefined && !isPlanSoFar(column),
    );
    if (isSumOverSources(view, limit) || isNoSpending(view, limit)) continue;
    yield* ofGroups(view);
    const carriedIn = freeColumnsLike(view, "budget").filter(({ heading }) => CARRIED_OVER.test(heading));
    // Without a final figure what was added to the first budget may be spent as well.
    const added =
      view.column("budget") === undefined
        ? view.columns((field) => field === "adjustment").filter(({ sign }) => sign === undefined)
        : [];
    const additions = [...carriedIn, ...added];
    const changed = changesBeside(view, available);
    yield view.data.flatMap((line): Spending[] => {
      const name = view.nameOf(line).trim();
      if (isNoLineOfSpending(name) || isToldAbove(view, line) || statesEnough(view, line)) return [];
      const spent = view.of(line, "spent");
      const stated = limit === undefined ? undefined : view.figure(line, limit);
      const base = available === undefined ? undefined : view.figure(line, available);
      // A rate on the first budget says how the year went, not that what was added may not be spent.
      const budget = available?.field === "budget_initial" ? larger(base, stated) : (base ?? stated);
      if (spent === undefined || budget === undefined || spent.dimension !== budget.dimension) return [];
      // Less than nothing is what remains of others (Net), and limits no spending.
      if (budget.value.isNegative()) return [];
      const more = sumIn(view, line, additions);
      const changes = sumIn(view, line, changed);
      if (changes.gt(0) && spent.asInput.lo.lte(budget.asInput.hi.plus(changes))) return [];
      if (available === undefined && more.gt(0) && spent.asInput.lo.lte(budget.asInput.hi.plus(more))) return [];
      return [{ name: view.nameOf(line), spent, budget, isOfTender: false }];
    });
  }
  for (const table of context.fieldTables) {
    const spent = context.fieldFigure(table, "spent");
    const budget = context.fieldFigure(table, "budget");
    if (spent === undefined || budget === undefined || spent.dimension !== budget.dimension) continue;
    yield [{ name: table.project?.name ?? table.sheet, spent, budget, isOfTender: false }];
  }
}
