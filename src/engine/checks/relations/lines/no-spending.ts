import type { Field } from "../../../../domain/lists";
import type { FieldColumn } from "../../../../domain/table";
import { isBareTotal } from "../../../../domain/words/sum-words";
import type { TableView } from "../../reading/tables/table-view";

/** Money that comes in may well be more than was planned. */
const INCOME = /收入|岁入|征缴|征收|入库税|税收|revenue|receipts|income/iu;
/** 国有资源使用收入, in a table whose title does not say that it is of income. A project for 低收入家庭 spends. */
const LINE_OF_INCOME = /(?:收入|revenues?|receipts|income)$/iu;
/** What is left at the end of the year is carried on and not spent; 上年结转 is money that may be. */
const LINE_OF_REST =
  /(?:(?:年末|年终|期末|本年(?:收支)?)\p{Script=Han}{0,4}(?:结转|结余)|结转下年|滚存结余|closing balance|carried forward)$/iu;

/** What one budget hands on to another, or to its lenders, follows what came in for it: 专项债务转贷支出, 调出资金. */
const LINE_HANDED_ON =
  /(?:转贷|上解|转移性|债务还本|补助(?:下级|市县))\p{Script=Han}{0,4}支出$|^(?:调出资金|(?:安排|补充)预算(?:稳定)?(?:调节|周转)基金)$/u;

/** Whether a line, by its name, says what comes in, what is handed on or what is left, and not what is spent. */
export function isNoLineOfSpending(name: string): boolean {
  return LINE_OF_INCOME.test(name) || LINE_OF_REST.test(name) || LINE_HANDED_ON.test(name);
}

/**
 * Neither heading says that it is about a budget or spending; only arithmetic fits: litres per 100 km are a quotient of
 * two columns, too.
 */
export function isOnlyReckoned(view: TableView): boolean {
  const columns = view.columns((field) => field === "spent" || field.startsWith("budget"));
  return columns.every(({ reasons }) => reasons.length > 0 && reasons.every(({ code }) => code === "arithmetic"));
}

/** What the treasury pays out is what arrives, soon or late: 财政拨付数 beside 单位到账数. What is collected is no spending. */
const PAID_OUT = /拨付|拨款|下拨|下达/u;
const ARRIVED = /到账|到位|收到|已收/u;
/**
 * What was built by the end of the year, at its price, beside what was planned to be: who is ahead of the plan spent no
 * more than he had.
 */
const BUILT = /完成.*投资|投资.*完成/u;
const TO_BE_BUILT = /投资.*计划|计划.*投资/u;
const COLLECTED = /collect(?:ed|ions?)\b/iu;

/** What a rolling forecast foresees is not spent yet, unless its heading says that it was. */
const FORESEEN = /预测|预计|测算|forecast|projected|projections?\b|outlook/iu;
const DONE = /实际|已|actual/iu;

/** 收入决算表, or the half of an account whose lines stand under 收入项目. */
export function isOfIncome(view: TableView): boolean {
  const named = [...NAMING.flatMap((field) => view.column(field) ?? []), ...view.table.unmapped.slice(0, 1)];
  return INCOME.test(view.table.title) || named.some(({ heading }) => NAMES_INCOME.test(heading.replace(" / ", "")));
}

/**
 * The other half of such an account, whose lines stand beside those of the income: headings of the budget, on which more is
 * spent than was foreseen once more comes in (上级补助, 转贷). Nobody answers there for a budget of his own.
 */
export function isBesideIncome(view: TableView, incomes: readonly TableView[]): boolean {
  return incomes.some(
    (other) =>
      other !== view &&
      other.table.sheet === view.table.sheet &&
      other.table.orientation === view.table.orientation &&
      other.data.some(({ index }) => view.lineAt(index) !== undefined),
  );
}

const NAMING: readonly Field[] = ["project_name", "direction", "category", "indicator_name"];
const NAMES_INCOME = /^(?:收入|岁入)(?:项目|科目|来源|类别|名称|内容)?$|^(?:revenues?|receipts?|income)(?: items?)?$/iu;

/** "Total" beside an award may be what was asked for: such a word says spending only where the column adds up what was spent. */
function isOnlyTotal({ heading, reasons }: FieldColumn): boolean {
  return isBareTotal(heading.trim()) && reasons.every(({ code }) => !SHOWN_BY_FIGURES.has(code));
}

const SHOWN_BY_FIGURES: ReadonlySet<string> = new Set(["arithmetic", "sum-of-parts", "template"]);

/**
 * Whether what was spent, by its heading, is no spending under a limit: foreseen, collected, paid out by the treasury,
 * built ahead of a plan, or a total of anything.
 */
export function isNoSpending(view: TableView, limit: FieldColumn | undefined): boolean {
  const column = view.column("spent");
  if (column !== undefined && isOnlyTotal(column)) return true;
  const spent = column?.heading ?? "";
  if (FORESEEN.test(view.table.title) && !DONE.test(spent)) return true;
  if (BUILT.test(spent) && TO_BE_BUILT.test(limit?.heading ?? "")) return true;
  return COLLECTED.test(spent) || (PAID_OUT.test(spent) && ARRIVED.test(limit?.heading ?? ""));
}
