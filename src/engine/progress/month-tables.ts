import type { CellAddress } from "../../domain/cells/address";
import type { Exact } from "../../domain/figures/exact";
import { ZERO } from "../../domain/figures/exact";
import { simplified } from "../../domain/letters/simplified";
import type { Field } from "../../domain/lists";
import { monthOfField } from "../../domain/month-field";
import type { MoneyUnit } from "../../domain/quantity/units";
import { convertMoney } from "../../domain/quantity/units";
import type { FieldColumn, MonthReading, RecordTable } from "../../domain/table";
import { cellAt, columnOf, dataLines, isRecordTable } from "../../domain/table";
import { saysNothing } from "../../domain/words/struck-out";
import { amountsOf } from "../execution/amounts";
import type { MonthSpending } from "../outcome/progress";
import type { Mentioned } from "../tables/mention-index";
import { allTables } from "../tables/table-reader";
import type { GivenPlan, ProgressReading, ProgressRecord, ProgressSource } from "./progress-records";
import { budgetInMentions, budgetInResults } from "./progress-records";

const YEAR = Array.from({ length: 12 }, (_, index) => index + 1);
/** A table that only plans: its months are no spending. */
const PLAN_TITLE = /计划|预算安排|plan/i;
const SPENT_TITLE = /执行|支出情况|支出进度|支付|完成|实际|spen[dt]|execut|actual|disburs/i;
const EXPLAINING: readonly Field[] = ["explanation", "deviation_reason", "remark"];

/** The year of every project in tables with a column for each month; a table that repeats another one is left out. */
export function monthTables(reading: ProgressReading): readonly ProgressSource[] {
  const tables = allTables(reading.model)
    .filter(isRecordTable)
    .filter((table) => table.setAside === undefined && columnOf(table, "project_name") !== undefined);
  const plans = givenPlans(tables, reading);
  const seen = new Set<string>();
  return tables.flatMap((table): ProgressSource[] => {
    if (table.months === undefined || onlyPlans(table)) return [];
    const source = sourceOf(table, table.months, plans, reading);
    const repeated = source?.records.filter(({ project }) => seen.has(project)).length ?? 0;
    if (source === undefined || repeated * 2 > source.records.length) return [];
    for (const { project } of source.records) seen.add(project);
    return [source];
  });
}

function onlyPlans({ title, sheet }: RecordTable): boolean {
  const text = simplified(`${sheet} ${title}`);
  return PLAN_TITLE.test(text) && !SPENT_TITLE.test(text);
}

function sourceOf(
  table: RecordTable,
  months: MonthReading,
  plans: ReadonlyMap<string, GivenPlan>,
  reading: ProgressReading,
): ProgressSource | undefined {
  const { mentions, model } = reading;
  const unit = unitOf(table, model.mainUnit);
  const source: MonthTable = { table, unit, reading };
  const leftOut: CellAddress[] = [];
  const records = dataLines(table).flatMap(({ index }): ProgressRecord[] => {
    const mentioned = mentions.at(table.id, index);
    if (mentioned === undefined) return [];
    const spending = monthsOf(source, index, "month", months);
    const budget = budgetOf(source, index, mentioned);
    if (spending === undefined) return [];
    if (budget === undefined) {
      leftOut.push(mentioned.mention.name.at);
      return [];
    }
    const plan = plans.get(mentioned.project.key);
    return [
      {
        project: mentioned.project.key,
        name: mentioned.project.name.value,
        at: mentioned.mention.name.at,
        ...budget,
        months: spending,
        ...(plan === undefined ? {} : { plan }),
        ...explanationIn(table, index, reading),
      },
    ];
  });
  if (records.length === 0) return undefined;
  return {
    fund: model.fundName?.value ?? table.title,
    table: table.id,
    ...(unit === undefined ? {} : { unit }),
    source: "months",
    reading: months,
    records,
    leftOut,
  };
}

/** The workbook's main unit where the table's currency is the same. */
function unitOf(table: RecordTable, mainUnit: MoneyUnit | undefined): MoneyUnit | undefined {
  const own = table.moneyUnit ?? mainUnit;
  return mainUnit !== undefined && own?.currency === mainUnit.currency ? mainUnit : own;
}

function monthColumns(table: RecordTable, kind: "month" | "plan"): ReadonlyMap<number, FieldColumn> {
  const columns = new Map<number, FieldColumn>();
  for (const column of table.columns) {
    const month = monthOfField(column.field);
    if (month?.kind === kind && !columns.has(month.month)) columns.set(month.month, column);
  }
  return columns;
}

/** A table with months, the unit its amounts are given in, and what it is read with. */
interface MonthTable {
  readonly table: RecordTable;
  readonly unit: MoneyUnit | undefined;
  readonly reading: ProgressReading;
}

/** What each month paid; undefined where no month of the line has a figure, or one is in another currency. */
function monthsOf(
  { table, unit, reading }: MonthTable,
  line: number,
  kind: "month" | "plan",
  as: MonthReading,
): readonly MonthSpending[] | undefined {
  const columns = monthColumns(table, kind);
  let before = ZERO;
  let known = 0;
  const months: MonthSpending[] = [];
  for (const month of YEAR) {
    const column = columns.get(month);
    const figure = column === undefined ? undefined : reading.reader.figureIn(table, line, column);
    if (figure === undefined) {
      months.push({ spent: ZERO, cells: [] });
      continue;
    }
    const amount = inUnit(figure.quantity, unit);
    if (amount === undefined) return undefined;
    known += 1;
    months.push({ spent: as === "cumulative" ? amount.minus(before) : amount, cells: [figure.at] });
    if (as === "cumulative") before = amount;
  }
  return known === 0 ? undefined : months;
}

/** Exactly converted; undefined for another currency. */
export function inUnit(
  { value, unit: own }: { readonly value: Exact; readonly unit?: { readonly kind: string } | MoneyUnit | undefined },
  unit: MoneyUnit | undefined,
): Exact | undefined {
  return own !== undefined && isMoney(own) && unit !== undefined ? convertMoney(value, own, unit) : value;
}

function isMoney(unit: { readonly kind: string }): unit is MoneyUnit {
  return unit.kind === "money";
}

function budgetOf(
  { table, unit, reading }: MonthTable,
  line: number,
  mentioned: Mentioned,
): Pick<ProgressRecord, "budget" | "budgetAt"> | undefined {
  const { reader, basis, execution } = reading;
  const own = amountsOf(
    {
      initial: reader.figure(table, line, "budget_initial"),
      adjustments: reader.adjustments(table, line),
      budget: reader.figure(table, line, "budget"),
      spent: undefined,
    },
    basis,
    unit,
    undefined,
  );
  if (own !== undefined) return { budget: own.budget, budgetAt: own.budgetFigure.at };
  const executed = budgetInResults(execution, mentioned.project.key);
  if (executed !== undefined) {
    const budget = inUnit(
      { value: executed.budget, ...(executed.unit === undefined ? {} : { unit: executed.unit }) },
      unit,
    );
    return budget === undefined
      ? undefined
      : { budget, ...(executed.at === undefined ? {} : { budgetAt: executed.at }) };
  }
  const stated = budgetInMentions(mentioned.project.mentions);
  const budget = stated === undefined ? undefined : inUnit(stated.quantity, unit);
  return stated === undefined || budget === undefined ? undefined : { budget, budgetAt: stated.at };
}

/** The words beside a project's months, and the cell where they stand or would have to. */
export function explanationIn(
  table: RecordTable,
  line: number,
  { reader }: Pick<ProgressReading, "reader">,
): Pick<ProgressRecord, "explanation" | "explanationAt"> {
  const columns = EXPLAINING.flatMap((field) => columnOf(table, field) ?? []);
  for (const column of columns) {
    const at = cellAt(table, line, column.index);
    const text = reader.textAt(at);
    if (text !== undefined && !saysNothing(text)) return { explanation: text, explanationAt: at };
  }
  const [first] = columns;
  return first === undefined ? {} : { explanationAt: cellAt(table, line, first.index) };
}

/** Plans by month, from columns of planned amounts or from a table that only plans. */
function givenPlans(tables: readonly RecordTable[], reading: ProgressReading): ReadonlyMap<string, GivenPlan> {
  const plans = new Map<string, GivenPlan>();
  for (const table of tables) {
    const ways: readonly (readonly ["month" | "plan", MonthReading | undefined])[] = [
      ["plan", table.plans],
      ["month", onlyPlans(table) ? table.months : undefined],
    ];
    for (const [kind, as] of ways) {
      if (as === undefined) continue;
      const unit = unitOf(table, reading.model.mainUnit);
      for (const { index } of dataLines(table)) {
        const project = reading.mentions.at(table.id, index)?.project.key;
        const months = project === undefined ? undefined : monthsOf({ table, unit, reading }, index, kind, as);
        if (project === undefined || months === undefined || plans.has(project)) continue;
        plans.set(project, { planned: runningSums(months), cells: months.map(({ cells }) => cells[0]), as });
      }
    }
  }
  return plans;
}

/** The sum up to each month. */
export function runningSums(months: readonly MonthSpending[]): readonly Exact[] {
  let sum = ZERO;
  return months.map(({ spent }) => (sum = sum.plus(spent)));
}
