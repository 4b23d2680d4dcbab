import type { Exact } from "../../domain/exact";
import { ZERO } from "../../domain/exact";
import type { Figure, Model } from "../../domain/model";
import type { MoneyUnit } from "../../domain/quantity/units";
import { convertMoney } from "../../domain/quantity/units";
import type { FieldTable, RecordTable, Table } from "../../domain/table";
import { cellAt, columnOf, dataLines, isRecordTable } from "../../domain/table";
import type { Basis } from "../outcome";
import { initialFromRemark } from "./initial-budget";
import type { MentionIndex } from "./mention-index";
import { projectText } from "./mention-index";
import { allTables } from "./table-reader";
import type { TableReader } from "./table-reader";

/** Budget and spending of one project as one record gives them, in the result's unit. */
export interface ExecutionRecord {
  readonly table: string;
  readonly project: string;
  readonly name: string;
  readonly number?: string;
  readonly budget: Exact;
  readonly spent: Exact;
  readonly budgetFigure: Figure;
  readonly spentFigure?: Figure;
  /** First allotted, where the record tells it. */
  readonly initial?: Exact;
  /** In force after all changes, where the record tells it. */
  readonly adjusted?: Exact;
  /** Which of the two `budget` is. */
  readonly basis: Basis;
  readonly unit?: MoneyUnit;
  readonly statedRate?: Figure;
  readonly remark?: string;
  readonly direction?: string;
  readonly department?: string;
}

/** The table an execution result is made of, with its records of one currency. */
export interface ExecutionSource {
  readonly table: Table;
  readonly records: readonly ExecutionRecord[];
}

/** What records are read with. */
export interface Reading {
  readonly model: Model;
  readonly reader: TableReader;
  readonly mentions: MentionIndex;
  readonly basis: Basis;
}

/**
 * Tables with budget and spending by project. Expenditure tables go before registers, these before forms; of several
 * copies of one role all are given. Tables without projects (by direction, by department) are sums of these, not sources.
 */
export function executionSources(reading: Reading): readonly ExecutionSource[] {
  const tables = allTables(reading.model).filter((table) => table.setAside === undefined);
  const records = tables.filter(isRecordTable).filter(hasBudgetAndSpending);
  for (const role of ["expenditures", "projects", "scores"] as const) {
    const sources = records
      .filter((table) => table.role === role)
      .flatMap((table) => byCurrency(table, recordsOf(table, reading)));
    if (sources.length > 0) return sources;
  }
  const forms = tables.filter((table) => !isRecordTable(table));
  const inForms = forms.flatMap((form) => formRecord(form, reading) ?? []);
  const first = forms[0];
  return first === undefined || inForms.length === 0 ? [] : byCurrency(first, inForms);
}

function hasBudgetAndSpending(table: RecordTable): boolean {
  const has = (field: Parameters<typeof columnOf>[1]) => columnOf(table, field) !== undefined;
  return (has("budget") || has("budget_initial")) && has("spent") && has("project_name");
}

function recordsOf(table: RecordTable, reading: Reading): ExecutionRecord[] {
  const records: ExecutionRecord[] = [];
  let group: string | undefined;
  for (const line of table.lines) {
    if (line.kind === "group") group = groupCaption(table, line.index, reading.reader);
    if (line.kind !== "data") continue;
    const record = recordAt(table, line.index, group, reading);
    if (record !== undefined) records.push(record);
  }
  return records;
}

/** The words of a caption line, wherever in the line they stand. */
function groupCaption(table: RecordTable, line: number, reader: TableReader): string | undefined {
  for (const column of table.columns) {
    const text = reader.textAt(cellAt(table, line, column.index));
    if (text !== undefined && !/^[\d.,%\s]*$/.test(text))
      return text.replace(/^[（(]?[一二三四五六七八九十\d]+[)）]?[、.．]\s*/, "");
  }
  return undefined;
}

function recordAt(
  table: RecordTable,
  line: number,
  group: string | undefined,
  { model, reader, mentions, basis }: Reading,
): ExecutionRecord | undefined {
  const mentioned = mentions.at(table.id, line);
  const name = mentioned?.mention.name.value ?? reader.text(table, line, "project_name");
  if (name === undefined) return undefined;
  const figures = {
    initial: reader.figure(table, line, "budget_initial"),
    adjustment: reader.figure(table, line, "adjustment"),
    budget: reader.figure(table, line, "budget"),
    spent: reader.figure(table, line, "spent"),
  };
  const statedRate = reader.figure(table, line, "rate");
  const remark = mentioned === undefined ? reader.text(table, line, "remark") : remarkOf(mentioned);
  const ownRemark = reader.text(table, line, "remark");
  const amounts = amountsOf(figures, basis, model.mainUnit, remark);
  if (amounts === undefined) return undefined;
  const direction = mentioned === undefined ? undefined : projectText(mentioned, ["direction", "category"]);
  const department = mentioned === undefined ? undefined : projectText(mentioned, ["department", "implementing_unit"]);
  const grouped = direction ?? group;
  return {
    table: table.id,
    project: mentioned?.project.key ?? name,
    name: mentioned?.project.name.value ?? name,
    ...(mentioned?.project.number === undefined ? {} : { number: mentioned.project.number }),
    ...amounts,
    ...(statedRate === undefined ? {} : { statedRate }),
    ...(ownRemark === undefined ? {} : { remark: ownRemark }),
    ...(grouped === undefined ? {} : { direction: grouped }),
    ...(department === undefined ? {} : { department }),
  };
}

function remarkOf(mentioned: Parameters<typeof projectText>[0]): string | undefined {
  const remarks = mentioned.project.mentions.flatMap(({ texts }) =>
    texts.filter(({ field }) => field === "remark").map(({ value }) => value),
  );
  return remarks.length === 0 ? undefined : remarks.join("；");
}

interface AmountFigures {
  readonly initial: Figure | undefined;
  readonly adjustment: Figure | undefined;
  readonly budget: Figure | undefined;
  readonly spent: Figure | undefined;
}

type Amounts = Pick<
  ExecutionRecord,
  "budget" | "spent" | "budgetFigure" | "spentFigure" | "initial" | "adjusted" | "basis" | "unit"
>;

/** Budget on the wanted basis where the record has it, else on the one it has; undefined without any budget. */
function amountsOf(
  { initial, adjustment, budget, spent }: AmountFigures,
  wanted: Basis,
  mainUnit: MoneyUnit | undefined,
  remark: string | undefined,
): Amounts | undefined {
  const leading = budget ?? initial;
  if (leading === undefined) return undefined;
  const unit = resultUnit(leading, mainUnit);
  const amount = (figure: Figure | undefined) => (figure === undefined ? undefined : converted(figure, unit));
  const change = amount(adjustment);
  const adjusted = amount(budget) ?? plus(amount(initial), change);
  const first =
    amount(initial) ??
    (adjusted !== undefined && change !== undefined ? adjusted.minus(change) : undefined) ??
    (adjusted !== undefined && unit !== undefined && remark !== undefined
      ? initialFromRemark(remark, adjusted, unit)
      : undefined);
  const usesInitial = (wanted === "initial" && first !== undefined) || adjusted === undefined;
  const value = usesInitial ? first : adjusted;
  const spentValue = spent === undefined ? ZERO : converted(spent, unit);
  if (value === undefined || spentValue === undefined) return undefined;
  return {
    budget: value,
    spent: spentValue,
    budgetFigure: (usesInitial ? initial : budget) ?? leading,
    ...(spent === undefined ? {} : { spentFigure: spent }),
    ...(first === undefined ? {} : { initial: first }),
    ...(adjusted === undefined ? {} : { adjusted }),
    basis: usesInitial ? "initial" : "adjusted",
    ...(unit === undefined ? {} : { unit }),
  };
}

function plus(a: Exact | undefined, b: Exact | undefined): Exact | undefined {
  return a === undefined || b === undefined ? undefined : a.plus(b);
}

/** The workbook's main unit where the amount's currency is the same; else the amount's own unit. */
function resultUnit({ quantity: { unit } }: Figure, mainUnit: MoneyUnit | undefined): MoneyUnit | undefined {
  if (unit?.kind !== "money") return undefined;
  return mainUnit?.currency === unit.currency ? mainUnit : unit;
}

/** Exactly converted; undefined for another currency. An amount without a unit stands as it is beside others without. */
function converted({ quantity }: Figure, to: MoneyUnit | undefined): Exact | undefined {
  if (to === undefined) return quantity.value;
  return quantity.unit?.kind === "money" ? convertMoney(quantity.value, quantity.unit, to) : quantity.value;
}

/** One source for each currency: they are never added up. */
function byCurrency(table: Table, records: readonly ExecutionRecord[]): ExecutionSource[] {
  const groups = new Map<string, ExecutionRecord[]>();
  for (const record of records) {
    const key = record.unit === undefined ? "" : `${record.unit.currency} ${record.unit.factor.toFixed()}`;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [record]);
    else group.push(record);
  }
  return [...groups.values()].map((group) => ({ table, records: group }));
}

/** A form's own budget and spending; undefined where it does not give both. */
export function formRecord(
  table: FieldTable,
  { model, reader, mentions, basis }: Reading,
): ExecutionRecord | undefined {
  const mentioned = mentions.at(table.id);
  if (mentioned === undefined) return undefined;
  const inner = (field: "budget_initial" | "adjustment" | "budget" | "spent") =>
    reader.fieldFigure(table, field) ?? firstOf(table.funds, field, reader);
  const figures = {
    initial: inner("budget_initial"),
    adjustment: inner("adjustment"),
    budget: inner("budget"),
    spent: inner("spent"),
  };
  const amounts = amountsOf(figures, basis, model.mainUnit, undefined);
  if (amounts === undefined || figures.spent === undefined) return undefined;
  const statedRate = reader.fieldFigure(table, "rate");
  const department = projectText(mentioned, ["department", "implementing_unit"]);
  const direction = projectText(mentioned, ["direction", "category"]);
  return {
    table: table.id,
    project: mentioned.project.key,
    name: mentioned.project.name.value,
    ...(mentioned.project.number === undefined ? {} : { number: mentioned.project.number }),
    ...amounts,
    ...(statedRate === undefined ? {} : { statedRate }),
    ...(direction === undefined ? {} : { direction }),
    ...(department === undefined ? {} : { department }),
  };
}

/** The first line of a form's funds block is its total. */
function firstOf(
  funds: RecordTable | undefined,
  field: "budget_initial" | "adjustment" | "budget" | "spent",
  reader: TableReader,
): Figure | undefined {
  if (funds === undefined) return undefined;
  const total = funds.lines.find(({ kind }) => kind === "total") ?? dataLines(funds)[0];
  return total === undefined ? undefined : reader.figure(funds, total.index, field);
}
