import { groupedBy } from "../../domain/collections/groups";
import type { Field } from "../../domain/lists";
import type { Figure, Model } from "../../domain/model";
import type { FieldTable, RecordTable, Table } from "../../domain/table";
import { cellAt, columnOf, isRecordTable } from "../../domain/table";
import type { Basis } from "../outcome/execution";
import type { Mentioned, MentionIndex } from "../tables/mention-index";
import { projectText } from "../tables/mention-index";
import type { TableReader } from "../tables/table-reader";
import { allTables } from "../tables/table-reader";
import type { Amounts } from "./amounts";
import { amountsOf } from "./amounts";

/** Budget and spending of one project as one record gives them, in the result's unit. */
export interface ExecutionRecord extends Amounts {
  readonly table: string;
  readonly project: string;
  readonly name: string;
  readonly number: string | undefined;
  readonly statedRate: Figure | undefined;
  readonly remark: string | undefined;
  readonly direction: string | undefined;
  readonly department: string | undefined;
}

/** The table an execution result is made of, with its records of one currency. */
export interface ExecutionSource {
  readonly table: Table;
  readonly records: readonly ExecutionRecord[];
}

const DIRECTION: readonly Field[] = ["direction", "category"];
const IN_CHARGE: readonly Field[] = ["department", "implementing_unit"];

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
  const has = (field: Field) =>
    columnOf(table, field) !== undefined || table.sums?.some((sum) => sum.field === field) === true;
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
    adjustments: reader.adjustments(table, line),
    budget: reader.amount(table, line, "budget"),
    spent: reader.amount(table, line, "spent"),
  };
  const ownRemark = reader.text(table, line, "remark");
  const amounts = amountsOf(figures, basis, model.mainUnit, () =>
    mentioned === undefined ? ownRemark : remarkOf(mentioned),
  );
  if (amounts === undefined) return undefined;
  const direction = mentioned === undefined ? undefined : projectText(mentioned, DIRECTION);
  return {
    table: table.id,
    project: mentioned?.project.key ?? name,
    name: mentioned?.project.name.value ?? name,
    number: mentioned?.project.number,
    ...amounts,
    statedRate: reader.figure(table, line, "rate"),
    remark: ownRemark,
    direction: direction ?? group,
    department: mentioned === undefined ? undefined : projectText(mentioned, IN_CHARGE),
  };
}

function remarkOf(mentioned: Parameters<typeof projectText>[0]): string | undefined {
  const remarks = mentioned.project.mentions.flatMap(({ texts }) =>
    texts.filter(({ field }) => field === "remark").map(({ value }) => value),
  );
  return remarks.length === 0 ? undefined : remarks.join("；");
}

/** One source for each currency: they are never added up. */
function byCurrency(table: Table, records: readonly ExecutionRecord[]): ExecutionSource[] {
  const groups = groupedBy(records, ({ unit }) =>
    unit === undefined ? "" : `${unit.currency} ${unit.factor.toFixed()}`,
  );
  return [...groups.values()].map((group) => ({ table, records: group }));
}

/** A form's own budget and spending; undefined where it does not give both. */
export function formRecord(
  table: FieldTable,
  { model, reader, mentions, basis }: Reading,
): ExecutionRecord | undefined {
  const mentioned = mentions.at(table.id);
  const owner = mentioned === undefined ? unitOf(table, reader) : projectOf(mentioned);
  if (owner === undefined) return undefined;
  const inner = (field: "budget_initial" | "adjustment" | "budget" | "spent") => reader.fieldFigure(table, field);
  const figures = {
    initial: inner("budget_initial"),
    adjustments: [inner("adjustment")].filter((figure) => figure !== undefined),
    budget: inner("budget"),
    spent: inner("spent"),
  };
  const amounts = amountsOf(figures, basis, model.mainUnit);
  if (amounts === undefined || figures.spent === undefined) return undefined;
  return {
    table: table.id,
    ...owner,
    ...amounts,
    statedRate: reader.fieldFigure(table, "rate"),
    remark: undefined,
  };
}

type Owner = Pick<ExecutionRecord, "project" | "name" | "number" | "direction" | "department">;

function projectOf(mentioned: Mentioned): Owner {
  const { key, name, number } = mentioned.project;
  return {
    project: key,
    name: name.value,
    number,
    direction: projectText(mentioned, DIRECTION),
    department: projectText(mentioned, IN_CHARGE),
  };
}

/** 部门整体支出绩效自评表 is about all that a unit spends and names no project. */
function unitOf({ id, orientation, fields, indicators, title }: FieldTable, reader: TableReader): Owner | undefined {
  if (orientation !== "form" || indicators === undefined || fields.has("project_name")) return undefined;
  const unit = fields.get("department") ?? fields.get("implementing_unit");
  const name = unit === undefined ? undefined : reader.textAt(unit.at)?.replace(/^[^:：]{2,8}[:：]\s*/u, "");
  return { project: id, name: name ?? title, number: undefined, direction: undefined, department: undefined };
}
