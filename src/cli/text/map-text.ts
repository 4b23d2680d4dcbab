import { columnLetters, formatA1, formatPlace, formatRangeA1 } from "../../domain/cells/address";
import type { Language } from "../../domain/lists";
import type { Model } from "../../domain/model";
import type { FieldTable, MappedSheet, RecordTable, Table } from "../../domain/table";
import { dataLines, isRecordTable, unitWords } from "../../domain/table";
import { CLI } from "../../messages/cli";
import { choiceWords, questionWords } from "../../messages/mapping";
import { fieldName } from "../../messages/terms/field-names";
import { roleName } from "../../messages/terms/role-names";
import { say } from "../../messages/text/fill";
import { padded } from "./padded";

/** Headings longer than this do not push the field names out of sight. */
const WIDEST_HEADING = 36;

/** How a workbook was understood: each sheet with its role, each table with what every column was taken for. */
export function modelText(model: Model, lang: Language): string {
  const questions = model.questions.map((question) =>
    say(CLI.mapQuestion, lang, {
      place: formatPlace(question.at),
      question: questionWords(question, lang),
      choices: question.choices.map(({ value }) => choiceWords(value, lang) ?? value).join(" / "),
    }),
  );
  return `${[...model.sheets.flatMap((sheet) => sheetLines(sheet, lang)), ...questions].join("\n")}\n`;
}

function sheetLines(sheet: MappedSheet, lang: Language): readonly string[] {
  const hidden = sheet.state === "visible" ? "" : CLI.mapHidden[lang];
  return [
    say(CLI.mapSheet, lang, { sheet: sheet.sheet, role: roleName(sheet.role, lang), hidden }),
    ...sheet.tables.flatMap((table) => tableLines(table, lang)),
  ];
}

function tableLines(table: Table, lang: Language): readonly string[] {
  const parts = [
    formatRangeA1(table.area),
    roleName(table.role, lang),
    isRecordTable(table) ? say(CLI.mapRecords, lang, { records: String(dataLines(table).length) }) : "",
    unitWords(table),
    table.setAside === undefined ? "" : CLI.mapSetAside[lang],
    say(CLI.mapConfidence, lang, { percent: `${Math.round(table.confidence * 100)}%` }),
  ].filter((part) => part !== "");
  return [
    `  ${parts.join(lang === "zh" ? "　" : "  ")}`,
    ...(isRecordTable(table) ? columnLines(table, lang) : fieldLines(table, lang)),
  ];
}

/** "    C  预算数（万元）  → 全年预算数", a row's number in place of the letter where the table lies on its side. */
function columnLines(table: RecordTable, lang: Language): readonly string[] {
  const place = (index: number) => (table.orientation === "rows" ? columnLetters(index) : String(index + 1));
  const taken = table.columns.map(({ index, heading, field }) => ({ index, heading, taken: fieldName(field, lang) }));
  const open = table.unmapped
    .filter(({ heading }) => heading !== "")
    .map(({ index, heading }) => ({ index, heading, taken: CLI.mapOpen[lang] }));
  return inColumns(
    [...taken, ...open].sort((a, b) => a.index - b.index).map((one) => ({ ...one, place: place(one.index) })),
  );
}

function fieldLines(table: FieldTable, lang: Language): readonly string[] {
  const fields = [...table.fields]
    .sort(([, a], [, b]) => a.at.row - b.at.row || a.at.col - b.at.col)
    .map(([field, { at, label }]) => ({
      place: formatA1(at),
      heading: label,
      taken: fieldName(field, lang),
    }));
  return [...inColumns(fields), ...(table.indicators === undefined ? [] : tableLines(table.indicators, lang))];
}

function inColumns(
  lines: readonly { readonly place: string; readonly heading: string; readonly taken: string }[],
): readonly string[] {
  return lines.map(({ place, heading, taken }) => {
    const text = heading.replace(/\s+/gu, " ");
    return `    ${padded(place, 4)} ${padded(text, WIDEST_HEADING)} → ${taken}`;
  });
}
