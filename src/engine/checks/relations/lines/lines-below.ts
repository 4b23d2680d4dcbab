import { theOnly } from "../../../../domain/collections/only";
import type { Field } from "../../../../domain/lists";
import { MONEY_FIELDS } from "../../../../domain/lists";
import type { FieldColumn, Line } from "../../../../domain/table";
import { EXECUTION_RATE } from "../../../../domain/words/execution-rate";
import type { Node } from "../../reading/figures/node";
import type { ReadingContext } from "../../reading/reading-context";
import { asField } from "../../reading/tables/as-field";
import { freeColumns } from "../../reading/tables/free-columns";
import type { TableView } from "../../reading/tables/table-view";
import { holdsAsStated } from "../equation/compute";
import type { Relation } from "../equation/relation";

/** 占比, 占总支出比重, share of total: each column's total as a part of the total of all. */
const SHARES =
  /^(?:各?\p{Script=Han}{0,4}占\p{Script=Han}{0,6}(?:比|比例|比重|[%％])?|比重|比例|shares?|% of total|share of total)[（(%％)）]*$/iu;
/** 执行率, 支出进度: the total spent as a part of the total budget. */
const RATES = new RegExp(
  String.raw`^(?:预算|资金|支出|总)?${EXECUTION_RATE}[（(%％)）]*$|^(?:budget )?(?:execution|utili[sz]ation|absorption|disbursement)(?: rate)?(?: \(?%\)?)?$`,
  "iu",
);

/** 比上年增长, 同比增减幅度（%）: the total of each year's column against that of the year before. */
const CHANGES =
  /^(?:同比|[较比]上年)(?:增长|增减|变动)?(?:率|幅度)?[（(%％)）]*$|^(?:year[- ]on[- ]year|annual)(?: (?:change|growth))?[ (%％)]*$/iu;

/** So many rows below a total are looked at. */
const ROWS_BELOW = 3;

/** A line below the total of a table that states a rate under some of its columns. */
export interface LineBelow {
  readonly total: Line;
  readonly name: string;
  /** The totals of all columns, also of those under which the line states nothing. */
  readonly wholes: readonly { readonly column: FieldColumn; readonly whole: Node }[];
  /** The total of a column, and the rate that the line states below it. */
  readonly pairs: readonly { readonly column: FieldColumn; readonly whole: Node; readonly rate: Node }[];
}

/** The parts of the whole that a line below the total states, where at least two of them are right. */
export function sharesBelow(context: ReadingContext, view: TableView, check: string): readonly Relation[] {
  return linesBelow(context, view, SHARES).flatMap(({ total, name, pairs }) => {
    const ways = amountsOf(view).map((column) => {
      const whole = view.figure(total, column);
      return pairs.flatMap((pair): Relation[] => {
        if (whole === undefined || pair.whole.dimension !== whole.dimension) return [];
        const facts = {
          name: `${pair.column.heading}（${name}）`,
          over: pair.column.heading,
          group: "",
          whole: "total",
        };
        return [{ check, result: pair.rate, inputs: [pair.whole, whole], form: { kind: "ratio" }, facts }];
      });
    });
    return ways.find(isFollowed) ?? [];
  });
}

/** The rates below a total that may say how it grew from column to column. */
export function changesBelow(context: ReadingContext, view: TableView): readonly LineBelow[] {
  return linesBelow(context, view, CHANGES);
}

/** The execution rate that a line below the total states once, or under the spending. */
export function ratesBelow(context: ReadingContext, view: TableView, check: string): readonly Relation[] {
  const [over, under] = [view.column("spent"), view.column("budget")];
  if (over === undefined || under === undefined) return [];
  return linesBelow(context, view, RATES).flatMap(({ total, name, pairs }): Relation[] => {
    const [part, whole] = [view.figure(total, over), view.figure(total, under)];
    const only = theOnly(pairs.filter(({ column }) => column.field !== "budget"));
    if (part === undefined || whole === undefined || only === undefined) return [];
    if (only.column.index !== over.index || part.dimension !== whole.dimension) return [];
    const facts = { name, over: over.heading, under: under.heading };
    return [{ check, result: only.rate, inputs: [part, whole], form: { kind: "ratio" }, facts }];
  });
}

function isFollowed(relations: readonly Relation[]): boolean {
  // The whole is all of itself, whatever it is the whole of.
  const telling = relations.filter(({ inputs: [part, whole] }) => part !== whole);
  const good = telling.filter(holdsAsStated).length;
  return good >= 2 && good * 2 >= telling.length;
}

function amountsOf(view: TableView): readonly FieldColumn[] {
  return [...view.columns(isAmount), ...freeColumns(view).filter(({ field }) => isAmount(field))];
}

function isAmount(field: Field): boolean {
  return MONEY_FIELDS.has(field);
}

function linesBelow(context: ReadingContext, view: TableView, label: RegExp): readonly LineBelow[] {
  const total = view.totals.at(-1);
  const { orientation, sheet, area } = view.table;
  if (total === undefined || orientation !== "rows" || total.index < (view.data.at(-1)?.index ?? 0)) return [];
  const wholes = amountsOf(view).flatMap((column) => {
    const whole = view.figure(total, column);
    return whole === undefined ? [] : [{ column, whole }];
  });
  return Array.from({ length: ROWS_BELOW }, (_, step) => total.index + step + 1).flatMap((row): LineBelow[] => {
    const name = Array.from({ length: area.right - area.left + 1 }, (_, step) =>
      context.text({ sheet, row, col: area.left + step }).trim(),
    ).find((text) => text !== "");
    if (name === undefined || !label.test(name)) return [];
    const pairs = wholes.flatMap(({ column, whole }) => {
      const rate = view.figure({ index: row, kind: "rate" }, asField(column, "rate"));
      return rate?.dimension !== "rate" ? [] : [{ column, whole, rate }];
    });
    return pairs.length === 0 ? [] : [{ total, name, wholes, pairs }];
  });
}
