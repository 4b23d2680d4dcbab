import { columnLetters, formatA1, formatRangeA1 } from "../../domain/cells/address";
import type { FieldColumn, FieldTable, Line, LineKind, MappedSheet, RecordTable, Table } from "../../domain/table";
import { isRecordTable } from "../../domain/table";
import type { Json } from "./json-value";
import { unitName } from "./unit-name";

/** How a sheet was understood. Rows count from 1 and columns are letters, as Excel shows them. */
export function sheetJson(sheet: MappedSheet): Json {
  return { sheet: sheet.sheet, state: sheet.state, role: sheet.role, tables: sheet.tables.map(tableJson) };
}

function tableJson(table: Table): Json {
  const common = {
    role: table.role,
    orientation: table.orientation,
    title: table.title,
    title_rows: table.titleRows.map(oneBased),
    unit_row: table.unitRow === undefined ? null : oneBased(table.unitRow),
    unit: table.moneyUnit === undefined ? null : unitName(table.moneyUnit),
    confidence: hundredths(table.confidence),
    ...(table.setAside === undefined ? {} : { set_aside: table.setAside }),
    ...(table.year === undefined ? {} : { year: table.year }),
    ...(table.project === undefined ? {} : { project: table.project.name }),
  };
  if (!isRecordTable(table)) return { ...common, ...fieldsJson(table) };
  return { ...common, ...(table.orientation === "rows" ? rowsJson(table) : transposedJson(table)) };
}

function fieldsJson(table: FieldTable): Readonly<Record<string, Json>> {
  const fields = Object.fromEntries([...table.fields].map(([field, { at }]) => [field, formatA1(at)]));
  return {
    fields,
    ...(table.funds === undefined ? {} : { funds_block: formatRangeA1(table.funds.area) }),
    ...(table.indicators === undefined ? {} : { indicator_table: tableJson(table.indicators) }),
  };
}

/** What the records of a table may begin with: a caption, or a sum that stands above its lines. */
const BEGINS_RECORDS: ReadonlySet<LineKind> = new Set<LineKind>(["data", "group", "subtotal", "of_which"]);

function rowsJson(table: RecordTable): Readonly<Record<string, Json>> {
  const lines = recordSpan(table.lines);
  const columns = columnSpan(table);
  return {
    header_rows: table.headerLines.map(oneBased),
    header_row: lastOf(table.headerLines.map(oneBased)),
    first_data_row: lines === undefined ? null : oneBased(lines.first),
    last_data_row: lines === undefined ? null : oneBased(lines.last),
    data_range:
      lines === undefined || columns === undefined
        ? null
        : formatRangeA1({ top: lines.first, bottom: lines.last, left: columns.first, right: columns.last }),
    total_row: lastOf(linesOf(table, "total")),
    subtotal_rows: linesOf(table, "subtotal"),
    group_rows: linesOf(table, "group"),
    of_which_rows: linesOf(table, "of_which"),
    average_row: lastOf(linesOf(table, "average")),
    rate_row: lastOf(linesOf(table, "rate")),
    columns: Object.fromEntries(fieldColumns(table).map(({ index, field }) => [columnLetters(index), field])),
    unmapped: Object.fromEntries(strangers(table).map(({ index, heading }) => [columnLetters(index), heading])),
  };
}

/** The columns with a field, those of projects and of further indicators side by side among them. */
function fieldColumns({ columns, byProject = [], sets = [] }: RecordTable): readonly FieldColumn[] {
  const beside = [...byProject, ...sets.slice(1)];
  return beside.length === 0 ? columns : [...columns, ...beside.flatMap((own) => own.columns)];
}

function strangers(table: RecordTable): RecordTable["unmapped"] {
  if (table.byProject === undefined && table.sets === undefined) return table.unmapped;
  const known = new Set(fieldColumns(table).map(({ index }) => index));
  return table.unmapped.filter(({ index }) => !known.has(index));
}

/** Records run across: lines are columns, fields are rows. */
function transposedJson(table: RecordTable): Readonly<Record<string, Json>> {
  const lines = recordSpan(table.lines);
  const fields = columnSpan(table);
  const letters = (kind: LineKind) =>
    table.lines.filter((line) => line.kind === kind).map((line) => columnLetters(line.index));
  return {
    header_cols: table.headerLines.map(columnLetters),
    // The row that names the records, as a heading row names the fields of an upright table.
    header_rows: table.columns.slice(0, 1).map(({ index }) => oneBased(index)),
    data_range:
      lines === undefined || fields === undefined
        ? null
        : formatRangeA1({ top: fields.first, bottom: fields.last, left: lines.first, right: lines.last }),
    total_col: letters("total").at(-1) ?? null,
    subtotal_cols: letters("subtotal"),
    of_which_cols: letters("of_which"),
    rows: Object.fromEntries(table.columns.map(({ index, field }) => [String(oneBased(index)), field])),
    unmapped: Object.fromEntries(table.unmapped.map(({ index, heading }) => [String(oneBased(index)), heading])),
  };
}

interface Span {
  readonly first: number;
  readonly last: number;
}

/** From the first record to the last with its parts: a sum below the last group follows them, as the table's total does. */
function recordSpan(lines: readonly Line[]): Span | undefined {
  const first = lines.findIndex(({ kind }) => BEGINS_RECORDS.has(kind));
  if (first < 0) return undefined;
  let last = Math.max(first, lines.map(({ kind }) => kind).lastIndexOf("data"));
  while (lines[last + 1]?.kind === "of_which") last += 1;
  return spanOf([lines[first]?.index, lines[last]?.index].filter((index) => index !== undefined));
}

function columnSpan(table: RecordTable): Span | undefined {
  return spanOf([...table.columns, ...table.unmapped].map(({ index }) => index));
}

function spanOf(indexes: readonly number[]): Span | undefined {
  let span: Span | undefined;
  for (const index of indexes)
    span =
      span === undefined
        ? { first: index, last: index }
        : { first: Math.min(span.first, index), last: Math.max(span.last, index) };
  return span;
}

function linesOf(table: RecordTable, kind: LineKind): readonly number[] {
  return table.lines.filter((line) => line.kind === kind).map((line) => oneBased(line.index));
}

function lastOf(rows: readonly number[]): number | null {
  return rows.at(-1) ?? null;
}

function oneBased(index: number): number {
  return index + 1;
}

function hundredths(confidence: number): number {
  return Math.round(confidence * 100) / 100;
}
