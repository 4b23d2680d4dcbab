import { columnLetters, formatA1, formatRangeA1 } from "../../../src/domain/address";
import type { Model } from "../../../src/domain/model";
import type { FieldTable, LineKind, RecordTable, Table } from "../../../src/domain/table";
import { isRecordTable } from "../../../src/domain/table";
import { compareEntities } from "./compare-entities";
import type { LabelledTable, LabelledWorkbook } from "./labels";
import type { Tally } from "./tally";
import { expectFact, newTally } from "./tally";

/** Compares a model with the labels of its workbook. `label` is the parsed file, trusted: a developer's own. */
export function compareWorkbook(label: unknown, model: Model): Tally {
  const labels = label as LabelledWorkbook;
  const tally = newTally();
  for (const sheet of labels.sheets) {
    const mapped = model.sheets.find((one) => one.sheet === sheet.sheet);
    expectFact(tally, "role", sheet.sheet, sheet.role, mapped?.role);
    expectFact(tally, "state", sheet.sheet, sheet.state, mapped?.state);
    expectFact(tally, "tables", sheet.sheet, sheet.tables.length, mapped?.tables.length);
    sheet.tables.forEach((table, place) =>
      compareTable(tally, `${sheet.sheet}#${place + 1}`, table, mapped?.tables[place]),
    );
  }
  compareEntities(tally, labels, model);
  return tally;
}

function compareTable(tally: Tally, where: string, label: LabelledTable, table: Table | undefined): void {
  if (label.role !== undefined) expectFact(tally, "role", where, label.role, table?.role);
  expectFact(tally, "orient", where, label.orientation ?? "rows", table?.orientation);
  if (label.title_rows !== undefined && label.orientation !== "transposed") {
    expectFact(
      tally,
      "title",
      where,
      label.title_rows,
      table?.titleRows.map((row) => row + 1),
    );
  }
  if (label.unit !== undefined) expectFact(tally, "unit", where, label.unit, table?.moneyUnit?.text ?? null);
  if (label.unit_row !== undefined && label.orientation !== "transposed") {
    expectFact(tally, "unitrow", where, label.unit_row, table?.unitRow === undefined ? null : table.unitRow + 1);
  }
  if (table === undefined) {
    for (const column of Object.keys(label.columns ?? label.rows ?? label.fields ?? {}))
      expectFact(tally, "column", `${where} ${column}`, 1, 0);
  } else if (isRecordTable(table)) compareRecords(tally, where, label, table);
  else compareFields(tally, where, label, table);
}

function linesOf(table: RecordTable, ...kinds: readonly LineKind[]): readonly number[] {
  return table.lines.filter((line) => kinds.includes(line.kind)).map((line) => line.index + 1);
}

/** First and last line of records, captions in front of the first one included. */
function recordExtent(table: RecordTable): readonly [number, number] | undefined {
  const data = linesOf(table, "data");
  const parts = linesOf(table, "of_which");
  const captions = linesOf(table, "group");
  if (data.length === 0) return undefined;
  const totals = linesOf(table, "total", "average", "rate");
  const end = Math.max(...data, ...parts.filter((line) => !totals.some((total) => total < line)));
  return [Math.min(...data, ...captions), end];
}

function compareRecords(tally: Tally, where: string, label: LabelledTable, table: RecordTable): void {
  if (label.orientation === "transposed") {
    for (const [row, field] of Object.entries(label.rows ?? {})) {
      expectFact(
        tally,
        "column",
        `${where} ${row}`,
        field,
        table.columns.find((column) => column.index === Number(row) - 1)?.field,
      );
    }
    if (label.total_col !== undefined)
      expectFact(tally, "lines", `${where} total`, label.total_col, letterOf(linesOf(table, "total")[0]));
    const data = linesOf(table, "data");
    const rows = table.columns.map((column) => column.index);
    if (label.data_range !== undefined && data.length > 0) {
      const range = {
        top: Math.min(...rows),
        bottom: Math.max(...rows),
        left: Math.min(...data) - 1,
        right: Math.max(...data) - 1,
      };
      expectFact(tally, "extent", `${where} range`, label.data_range, formatRangeA1(range));
    }
    return;
  }
  expectFact(
    tally,
    "header",
    where,
    label.header_rows,
    table.headerLines.map((row) => row + 1),
  );
  const extent = recordExtent(table);
  expectFact(tally, "extent", `${where} first`, label.first_data_row, extent?.[0]);
  expectFact(tally, "extent", `${where} last`, label.last_data_row, extent?.[1]);
  for (const [letter, field] of Object.entries(label.columns ?? {})) {
    expectFact(
      tally,
      "column",
      `${where} ${letter}`,
      field,
      table.columns.find((column) => columnLetters(column.index) === letter)?.field,
    );
  }
  const extra = table.columns.filter((column) => label.columns?.[columnLetters(column.index)] === undefined);
  expectFact(
    tally,
    "column",
    `${where} extra`,
    [],
    extra.map((column) => `${columnLetters(column.index)} ${column.field}`),
  );
  for (const [kind, key] of [
    ["group", "group_rows"],
    ["of_which", "of_which_rows"],
    ["subtotal", "subtotal_rows"],
  ] as const) {
    if (label[key] !== undefined) expectFact(tally, "lines", `${where} ${kind}`, label[key], linesOf(table, kind));
  }
  for (const [kind, key] of [
    ["total", "total_row"],
    ["average", "average_row"],
    ["rate", "rate_row"],
  ] as const) {
    if (label[key] !== undefined)
      expectFact(tally, "lines", `${where} ${kind}`, label[key], linesOf(table, kind)[0] ?? null);
  }
  for (const relation of label.relations ?? []) {
    if (
      relation.type !== "col_total" ||
      !Array.isArray(relation.over) ||
      relation.over.some((row) => typeof row === "string")
    )
      continue;
    const line = table.lines.find((one) => one.index + 1 === relation.row);
    expectFact(
      tally,
      "covers",
      `${where} row ${relation.row ?? 0}`,
      relation.over,
      line?.covers?.map((row) => row + 1),
    );
  }
}

function letterOf(line: number | undefined): string | null {
  return line === undefined ? null : columnLetters(line - 1);
}

function compareFields(tally: Tally, where: string, label: LabelledTable, table: FieldTable): void {
  const found = new Map([...table.fields].map(([field, cell]) => [field as string, formatA1(cell.at)]));
  for (const [field, cell] of Object.entries(label.fields ?? {})) {
    expectFact(tally, "field", `${where} ${field}`, cell, found.get(field));
  }
  const indicators = label.indicator_table;
  if (indicators === undefined) return;
  if (table.indicators === undefined) expectFact(tally, "column", `${where} indicators`, true, false);
  else compareRecords(tally, `${where} indicators`, indicators, table.indicators);
}
