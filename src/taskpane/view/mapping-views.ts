import { columnLetters, formatA1 } from "../../domain/cells/address";
import type { Language } from "../../domain/lists";
import type { MappingQuestion } from "../../domain/model";
import type { MappedSheet, Table } from "../../domain/table";
import { unitWords } from "../../domain/table";
import { choiceWords, mappingReasonWords, questionWords } from "../../messages/mapping";
import type { MappedColumnView, MappedSheetView, MappedTableView, QuestionView } from "./book/mapping-view";
import { cellPlace, columnRange, isFieldTable, linesText, placeOf, recordsOf } from "./places";

/** A question about the mapping, with the answers there are. */
export function questionView(question: MappingQuestion, language: Language): QuestionView {
  const slash = question.id.lastIndexOf("/");
  return {
    id: question.id,
    table: question.id.slice(0, slash),
    index: Number(question.id.slice(slash + 1)),
    text: questionWords(question, language),
    place: cellPlace(question.at),
    about: question.code === "months" ? "months" : "column",
    choices: question.choices.flatMap(({ value }) => choiceView(value, language)),
  };
}

function choiceView(value: string, language: Language): QuestionView["choices"] {
  const label = choiceWords(value, language);
  return label === undefined ? [] : [{ value, label }];
}

/** How a sheet was understood, table by table and column by column. */
export function sheetView(sheet: MappedSheet, language: Language): MappedSheetView {
  return {
    sheet: sheet.sheet,
    state: sheet.state,
    role: sheet.role,
    confidence: sheet.confidence,
    tables: sheet.tables.map((table) => tableView(table, language)),
  };
}

function tableView(table: Table, language: Language): MappedTableView {
  const records = recordsOf(table);
  const transposed = records?.orientation === "transposed";
  const headerRows = records && linesText(records.headerLines, transposed);
  const data = records?.lines.filter((line) => line.kind === "data").map((line) => line.index) ?? [];
  const dataRows = linesText(data, transposed);
  const unit = unitWords(table);
  return {
    id: table.id,
    title: table.title,
    role: table.role,
    area: placeOf(table.area),
    transposed,
    ...(headerRows !== undefined && { headerRows }),
    ...(dataRows !== undefined && { dataRows }),
    ...(unit !== "" && { unit }),
    confidence: table.confidence,
    setAside: table.setAside !== undefined,
    marked: table.place !== undefined,
    isRecords: !isFieldTable(table),
    columns: [...fieldCells(table), ...recordColumns(table, language)],
  };
}

function fieldCells(table: Table): MappedColumnView[] {
  if (!isFieldTable(table)) return [];
  const cells = [...table.fields].sort(([, one], [, other]) => one.at.row - other.at.row || one.at.col - other.at.col);
  return cells.map(([field, cell]) => ({
    position: formatA1(cell.at),
    index: -1,
    heading: cell.label,
    field,
    confidence: table.confidence,
    reasons: [],
    place: cellPlace(cell.at),
  }));
}

function recordColumns(table: Table, language: Language): MappedColumnView[] {
  const records = recordsOf(table);
  if (records === undefined) return [];
  const position = (index: number): string =>
    records.orientation === "rows" ? columnLetters(index) : String(index + 1);
  const mapped = records.columns.map((column): MappedColumnView => ({
    position: position(column.index),
    index: column.index,
    heading: column.heading,
    field: column.field,
    confidence: column.confidence,
    reasons: column.reasons.map((reason) => mappingReasonWords(reason, language, column.field)),
    place: placeOf(columnRange(records, column.index)),
  }));
  const unmapped = records.unmapped.map((column): MappedColumnView => ({
    position: position(column.index),
    index: column.index,
    heading: column.heading,
    confidence: 0,
    reasons: [],
    place: placeOf(columnRange(records, column.index)),
  }));
  return [...mapped, ...unmapped].sort((a, b) => a.index - b.index);
}
