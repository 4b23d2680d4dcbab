import { columnLetters, formatA1, parseRangeA1 } from "../../../src/domain/cells/address";
import type { Model } from "../../../src/domain/model";
import type { FieldTable, LineKind, MappedSheet, RecordTable, Table } from "../../../src/domain/table";
import { isRecordTable } from "../../../src/domain/table";
import type { LabelledTable, Labels } from "../generator/labels";
import type { Facts } from "./facts";

/** Compares roles, places, units, columns and special lines of all tables with the labels. */
export function judgeReading(labels: Labels, model: Model, facts: Facts): void {
  const aboutFunds = labels.concerns_funds !== false;
  facts.state("trade", "workbook", aboutFunds, model.concernsFunds);
  if (!aboutFunds) return;
  for (const labelled of labels.sheets) {
    const mapped = model.sheets.find(({ sheet }) => sheet === labelled.sheet);
    facts.state("role", labelled.sheet, labelled.role, mapped?.role);
    // Whether a list of codes is a table is a matter of taste; that it is no table of projects is not.
    if (labelled.role !== "lookup")
      facts.state("tables", labelled.sheet, labelled.tables.length, mapped?.tables.length);
    for (const table of labelled.tables) {
      judgeTable(`${labelled.sheet}#${table.id}`, table, tableFor(table, labelled.sheet, mapped), facts);
    }
  }
}

/** The table that covers most of the labelled data; of forms, of their indicators. The only one for label–value blocks. */
function tableFor(label: LabelledTable, sheet: string, mapped: MappedSheet | undefined): Table | undefined {
  const place = label.data_range ?? label.indicator_table?.data_range;
  const range = place === undefined ? undefined : parseRangeA1(place, sheet);
  if (range === undefined) return mapped?.tables[0];
  const overlap = ({ area }: Table): number =>
    Math.max(0, Math.min(area.bottom, range.bottom) - Math.max(area.top, range.top) + 1) *
    Math.max(0, Math.min(area.right, range.right) - Math.max(area.left, range.left) + 1);
  const near = (mapped?.tables ?? []).filter((table) => overlap(table) > 0);
  return near.sort((a, b) => overlap(b) - overlap(a))[0];
}

function judgeTable(where: string, label: LabelledTable, table: Table | undefined, facts: Facts): void {
  facts.state("role", where, label.role, table?.role);
  if (label.unit !== undefined) facts.state("unit", where, label.unit, table?.moneyUnit?.text);
  if (label.title_rows !== undefined)
    facts.state("heading", `${where} titles`, label.title_rows, table?.titleRows.map(fromOne));
  // A unit named in the title stands in no line of its own; labels then give none or the title's row.
  if (typeof label.unit_row === "number" && label.title_rows?.includes(label.unit_row) !== true)
    facts.state("unit", `${where} line`, label.unit_row, table?.unitRow === undefined ? undefined : table.unitRow + 1);
  if (label.orientation === "form" || label.orientation === "key_value") {
    judgeFields(where, label, table, facts);
    return;
  }
  const records = table !== undefined && isRecordTable(table) ? table : undefined;
  facts.state("heading", `${where} orientation`, label.orientation, records?.orientation);
  if (label.orientation === "transposed") judgeTransposed(where, label, records, facts);
  else judgeRows(where, label, records, facts);
}

function judgeRows(
  where: string,
  label: Omit<LabelledTable, "id" | "orientation">,
  table: RecordTable | undefined,
  facts: Facts,
): void {
  facts.state("heading", where, label.header_rows, table?.headerLines.map(fromOne));
  const records = linesOf(table, "data", "of_which", "group");
  facts.state("extent", `${where} first`, label.first_data_row, records[0]);
  facts.state("extent", `${where} last`, label.last_data_row, linesOf(table, "data", "of_which").at(-1));
  judgeColumns(where, label.columns ?? {}, table, columnLetters, facts);
  const lists = { group: "group_rows", of_which: "of_which_rows", subtotal: "subtotal_rows" } as const;
  for (const [kind, key] of Object.entries(lists)) {
    const rows = label[key];
    if (rows !== undefined && isLineKind(kind)) facts.state("line", `${where} ${kind}`, rows, linesOf(table, kind));
  }
  const singles = { total: "total_row", average: "average_row", rate: "rate_row" } as const;
  for (const [kind, key] of Object.entries(singles)) {
    const row = label[key];
    if (row !== undefined && isLineKind(kind)) facts.state("line", `${where} ${kind}`, row, linesOf(table, kind)[0]);
  }
}

function judgeTransposed(where: string, label: LabelledTable, table: RecordTable | undefined, facts: Facts): void {
  judgeColumns(where, label.rows ?? {}, table, (index) => String(index + 1), facts);
  const [total] = linesOf(table, "total");
  facts.state("line", `${where} total`, label.total_col, total === undefined ? undefined : columnLetters(total - 1));
}

/** Labelled columns with their fields; a field read where the labels have none is wrong too. */
function judgeColumns(
  where: string,
  labelled: Readonly<Record<string, string>>,
  table: RecordTable | undefined,
  nameOf: (index: number) => string,
  facts: Facts,
): void {
  const read = new Map(table?.columns.map(({ index, field }) => [nameOf(index), field]));
  for (const [name, field] of Object.entries(labelled))
    facts.state("column", `${where} ${name}`, field, read.get(name));
  for (const [name, field] of read) {
    if (labelled[name] === undefined) facts.state("column", `${where} ${name}`, undefined, field);
  }
}

function judgeFields(where: string, label: LabelledTable, table: Table | undefined, facts: Facts): void {
  const fields: FieldTable | undefined = table === undefined || isRecordTable(table) ? undefined : table;
  facts.state("heading", `${where} orientation`, label.orientation, table?.orientation);
  const places = new Map<string, string>([...(fields?.fields ?? [])].map(([field, { at }]) => [field, formatA1(at)]));
  for (const [field, cell] of Object.entries(label.fields ?? {})) {
    facts.state("column", `${where} ${field}`, cell, places.get(field));
  }
  if (label.indicator_table !== undefined) {
    judgeRows(`${where} indicators`, label.indicator_table, fields?.indicators, facts);
  }
}

const LINE_KINDS: readonly LineKind[] = ["data", "group", "subtotal", "total", "of_which", "average", "rate", "blank"];

function isLineKind(text: string): text is LineKind {
  return LINE_KINDS.some((kind) => kind === text);
}

function linesOf(table: RecordTable | undefined, ...kinds: readonly LineKind[]): number[] {
  const lines = table?.lines.filter(({ kind }) => kinds.includes(kind)) ?? [];
  return lines.map(({ index }) => fromOne(index)).sort((a, b) => a - b);
}

function fromOne(index: number): number {
  return index + 1;
}
