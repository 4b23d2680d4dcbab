import type { CellAddress } from "../../../src/domain/cells/address";
import { formatQualified } from "../../../src/domain/cells/address";
import { simplified } from "../../../src/domain/letters/simplified";
import type { FindingKind } from "../../../src/domain/lists";
import type { Indicator } from "../../../src/domain/model";
import type { RecordTable, Table } from "../../../src/domain/table";
import { cellAt, isRecordTable } from "../../../src/domain/table";
import type { Outcome } from "../../../src/engine/outcome/outcome";

/** What is said of how figures are typed, and not of what they say. */
const OF_TYPING: ReadonlySet<FindingKind> = new Set(["number_stored_as_text"]);

/**
 * All that is told about a workbook, a line for each thing, by places and figures and not by words: the words of two
 * disguises of one workbook differ.
 */
export function tellings(outcome: Outcome, original: (at: CellAddress) => CellAddress): readonly string[] {
  const place = (at: CellAddress): string => formatQualified(original(at));
  return [
    ...outcome.model.sheets.flatMap(({ tables }) => tables.flatMap((table) => ofTable(table, place))),
    ...outcome.model.projects.map(({ mentions }) =>
      told("project", ...mentions.map(({ name }) => place(name.at)).sort()),
    ),
    ...outcome.model.scorecards.flatMap(({ indicators }) => indicators.map((each) => ofIndicator(each, place))),
    ...outcome.findings
      .filter(({ kind, severity }) => severity !== "info" && !OF_TYPING.has(kind))
      .map(({ kind, at, severity }) => told("finding", kind, severity, place(at))),
    ...outcome.scorecards.map(({ total, stated, grade }) => told("score", total, stated ?? "", grade)),
    ...outcome.projectScores.map(({ at, total, grade }) => told("project score", place(at), total, grade)),
    ...outcome.execution.map(({ total: { budget, spent, rate } }) => told("execution", budget, spent, rate ?? "")),
  ];
}

function told(...parts: readonly unknown[]): string {
  return parts.map(String).join(" ");
}

function ofTable(table: Table, place: (at: CellAddress) => string): readonly string[] {
  const { sheet, area } = table;
  const corner = place({ sheet, row: area.top, col: area.right });
  const head = told("table", corner, table.role, table.orientation, simplified(table.moneyUnit?.text ?? ""));
  if (isRecordTable(table)) return [head, ...ofRecords(table, place)];
  const fields = [...table.fields].map(([field, { at }]) => told("field", field, place(at)));
  const blocks = [table.funds, table.indicators].flatMap((block) =>
    block === undefined ? [] : ofRecords(block, place),
  );
  return [head, ...fields, ...blocks];
}

function ofRecords(table: RecordTable, place: (at: CellAddress) => string): readonly string[] {
  const [[first], [name]] = [table.lines, table.columns];
  if (first === undefined || name === undefined) return [];
  return [
    ...table.columns.map(({ field, index, unit }) =>
      told("column", field, place(cellAt(table, first.index, index)), simplified(unit?.text ?? "")),
    ),
    ...table.lines.map(({ kind, index }) => told("line", kind, place(cellAt(table, index, name.index)))),
  ];
}

function ofIndicator(indicator: Indicator, place: (at: CellAddress) => string): string {
  const { name, target, actual, weight, score } = indicator;
  const amounts = [target?.quantity, actual?.quantity, weight?.quantity, score?.quantity];
  return told("indicator", place(name.at), ...amounts.map((quantity) => quantity?.value ?? "–"));
}
