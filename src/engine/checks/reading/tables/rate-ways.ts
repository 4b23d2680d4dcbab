import { exact } from "../../../../domain/figures/exact";
import type { Field } from "../../../../domain/lists";
import { MONEY_FIELDS } from "../../../../domain/lists";
import type { FieldColumn, Line } from "../../../../domain/table";
import type { Node } from "../figures/node";
import { scaledNode } from "../figures/scaled-node";
import { sumNode } from "../figures/sum-node";
import { carriedInColumns, contractChanges } from "./carried-in";
import { freeColumns } from "./free-columns";
import type { TableView } from "./table-view";

/** What is divided by what; several columns on one side are added up. */
export type Way = readonly [over: readonly FieldColumn[], under: readonly FieldColumn[]];

/** How a rate column may have been computed, the usual way first. */
const WAYS: readonly (readonly [over: Field, under: Field])[] = [
  ["spent", "budget"],
  ["spent", "budget_initial"],
  ["budget", "budget_initial"],
  ["pay_amount", "budget"],
  ["actual", "target"],
  ["score", "weight"],
];

/** Money that may be spent, under headings of the sheet's own: 可执行数, 可用资金, 下达. */
const MAY_BE_SPENT = /可(?:执行|用|支配|使用)|到位|下达|拨付|调整后|available|released/iu;

/**
 * Ways that are tried together, and those that are tried once none of them is followed: where no column is known for
 * the budget, spending may be divided by any money of the table (累计支付 ÷ 结算金额).
 */
export interface Ways {
  readonly usual: readonly Way[];
  readonly further: readonly Way[];
}

/** The ways of a table in which its rates may have been computed. */
export function waysFor(view: TableView): Ways {
  const named = WAYS.flatMap(([over, under]): readonly Way[] => {
    const [tops, bottoms] = [columnsOf(view, over), columnsOf(view, under)];
    return tops.length === 0 || bottoms.length === 0 ? [] : [[tops, bottoms]];
  });
  const spent = view.column("spent");
  if (spent === undefined) return { usual: named, further: [] };
  const money = freeColumns(view).filter(({ field }) => MONEY_FIELDS.has(field));
  const available = money.filter(({ heading }) => MAY_BE_SPENT.test(heading)).map((under): Way => [[spent], [under]]);
  // Where most projects carried nothing in, most rates follow both ways.
  const usual = [
    ...named,
    ...available,
    ...withCarriedIn(named, carriedInColumns(view)),
    ...withChange(view, named),
    ...withSupplements(view, named),
  ];
  const further = named.length > 0 ? withFurtherSpending(named, money) : ofMoney(view, spent, money);
  return { usual, further };
}

/** The column that holds a field, or those that are it together. */
function columnsOf(view: TableView, field: Field): readonly FieldColumn[] {
  const column = view.column(field);
  return column === undefined ? (view.table.sums?.find((sum) => sum.field === field)?.columns ?? []) : [column];
}

/** 本年支出 ÷ (上年结转 + 本年下达). */
function withCarriedIn(ways: readonly Way[], carried: readonly FieldColumn[]): readonly Way[] {
  return ways.flatMap(([over, under]) => carried.map((each): Way => [over, [each, ...under]]));
}

/** 全年支出 ÷ (下达资金 − 收回资金). */
function withChange(view: TableView, ways: readonly Way[]): readonly Way[] {
  const changes = view.columns((field) => field === "adjustment");
  return ways.flatMap(([over, under]): readonly Way[] => {
    const isOfBudget = under.every(({ field }) => field === "budget" || field === "budget_initial");
    return isOfBudget && changes.length > 0 ? [[over, [...under, ...changes]]] : [];
  });
}

/** 累计支付 ÷ (合同金额 + 补充协议), where the contracts are what may be spent. */
function withSupplements(view: TableView, ways: readonly Way[]): readonly Way[] {
  const changes = contractChanges(view);
  return changes.length === 0 ? [] : ways.map(([over, under]): Way => [over, [...under, ...changes]]);
}

/** 累计支付 ÷ 结算金额, or ÷ (合同金额 + 补充协议). */
function ofMoney(view: TableView, spent: FieldColumn, money: readonly FieldColumn[]): readonly Way[] {
  const changes = contractChanges(view);
  const alone = money.map((under): Way => [[spent], [under]]);
  if (changes.length === 0) return alone;
  const contracts = money.filter(({ index }) => !changes.some((change) => change.index === index));
  return [...alone, ...contracts.map((contract): Way => [[spent], [contract, ...changes]])];
}

/** (已支付 + 应付未付) ÷ 预算数. */
function withFurtherSpending(ways: readonly Way[], money: readonly FieldColumn[]): readonly Way[] {
  return ways.flatMap(([over, under]) => money.map((each): Way => [[...over, each], under]));
}

/** The figures of a side in one line, added up; undefined where none stands there. */
export function added(view: TableView, line: Line, columns: readonly FieldColumn[]): Node | undefined {
  if (columns.length === 1) return view.figure(line, columns[0]);
  const figures = columns.flatMap((column) => {
    const node = view.figure(line, column);
    if (node === undefined) return [];
    return column.sign !== undefined && node.value.gt(0) ? scaledNode(node, MINUS) : node;
  });
  return figures.length > 1 ? sumNode(figures) : figures[0];
}

const MINUS = exact(-1);

/** What a side is called: its headings, in brackets where there are several. */
export function headingsOf(columns: readonly FieldColumn[]): string {
  const [first, ...others] = columns;
  const all = others.reduce(
    (text, { heading, sign }) => `${text}${sign === undefined ? "+" : "−"}${asOperand(heading)}`,
    first === undefined ? "" : asOperand(first.heading),
  );
  return others.length > 0 ? `(${all})` : all;
}

/** 累计支出 / 四季度末 is one heading of two lines: beside a ÷ it stands in quotes. */
function asOperand(heading: string): string {
  return heading.includes(" / ") ? `“${heading}”` : heading;
}
