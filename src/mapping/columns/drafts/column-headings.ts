import { withoutLetterSpacing } from "../../../domain/letters/letter-spacing";
import { parseUnit } from "../../../domain/quantity/parse-unit";
import { COLUMN_NUMBER_WORDS } from "../../layout/header/column-numbers";
import { lineFacts } from "../../layout/view/line-facts";
import { monthNumbers } from "../../layout/view/month-numbers";
import type { RawTable } from "../../layout/view/raw-table";
import { isMaximum, oneLine } from "../../text";

const COLUMN_NUMBER = /^[(（]?(?:\d{1,2}|[A-Za-z]|[①-⑳])(?:[)）]|\s*=.+)?$/;

const IN_BRACKETS = /^[(（](.+)[)）]$/;

/** The headings over a field from the widest caption down to its own, each once; empty for a headless column. */
export function headingPath(table: RawTable, field: number): readonly string[] {
  const { view, headerLines } = table;
  const path: string[] = [];
  headerLines.forEach((line, place) => {
    const later = headerLines.slice(place + 1);
    const text = withoutLetterSpacing(
      oneLine(
        monthAt(table, line, field) ||
          view.shownText(line, field) ||
          yearAt(table, line, field) ||
          captionAtLeft(table, line, field, later),
      ),
    );
    if (text === "" || text === path.at(-1)) return;
    if (place > 0 && path.length > 0 && (COLUMN_NUMBER.test(text) || COLUMN_NUMBER_WORDS.has(text))) return;
    const above = path.at(-1);
    if (above !== undefined && UNIT_WORD.test(text) && isLineOfUnits(table, line)) return;
    // A line of units or of full marks below the headings: 预算数 over 万元 or （万元） reads 预算数（万元）.
    if (above !== undefined && (parseUnit(text) !== undefined || isMaximum(text)))
      path[path.length - 1] = `${above}（${text.replace(IN_BRACKETS, "$1")}）`;
    else path.push(text);
  });
  return path;
}

const LABEL_IN_CELL = /^([^:：\d]{2,8})[:：]\s*\S/u;
const FEWEST_LABELLED = 3;

/** 目标值：≥20公里 and 目标值：95% below each other: what every cell says of itself is the heading that the column lacks. */
export function labelInCells({ view }: RawTable, field: number, lines: readonly number[]): readonly string[] {
  const texts = lines.slice(0, MOST_ASKED).map((line) => view.text(line, field));
  const [label] = texts.slice(0, 1).flatMap((text) => LABEL_IN_CELL.exec(text)?.[1] ?? []);
  if (label === undefined || texts.length < FEWEST_LABELLED) return [];
  return texts.every((text) => text.startsWith(label) && LABEL_IN_CELL.test(text)) ? [oneLine(label)] : [];
}

const MOST_ASKED = 20;

const UNIT_WORD = /^(?:计量|金额)?单位$|^units?$/i;

/** 单位 | 万元 | 万元 | %: the word at the beginning says what the others are, and is no heading. */
function isLineOfUnits({ view, left, right }: RawTable, line: number): boolean {
  let units = 0;
  for (let field = left; field <= right; field += 1) {
    const text = view.text(line, field);
    if (text === "" || UNIT_WORD.test(text)) continue;
    if (parseUnit(text) === undefined) return false;
    units += 1;
  }
  return units > 0;
}

/** Captions that were not merged: the nearest one to the left, when all fields in between have a heading below. */
function captionAtLeft(table: RawTable, line: number, field: number, later: readonly number[]): string {
  if (later.length === 0) return "";
  const { view } = table;
  const hasOwnHeading = (at: number): boolean => later.some((below) => !view.isEmpty(below, at));
  for (let at = field; at >= table.left; at -= 1) {
    if (!hasOwnHeading(at)) return "";
    if (!view.isEmpty(line, at)) return view.text(line, at) || yearAt(table, line, at);
    // A heading merged downwards from above the gap ends the search, and so does a caption of a higher level.
    if (view.span(line, at).top !== line) return "";
    if (table.headerLines.some((above) => above < line && !view.isEmpty(above, at))) return "";
  }
  return "";
}

/** A month typed as a number: 3 below 各月支出, or among twelve of them. */
function monthAt({ view, left, right }: RawTable, line: number, field: number): string {
  const { left: first } = view.span(line, field);
  const month = monthNumbers(view, line, lineFacts(view, line, { top: line, bottom: line, left, right })).get(first);
  return month === undefined ? "" : `${month}月`;
}

/** A year typed as a number: 2024 over a column of amounts. */
function yearAt(table: RawTable, line: number, field: number): string {
  const span = table.view.span(line, field);
  const value = table.view.value(span.top, span.left);
  return typeof value === "number" && Number.isInteger(value) && value >= 1990 && value <= 2100 ? `${value}年` : "";
}
