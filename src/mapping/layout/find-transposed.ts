import { withoutLetterSpacing } from "../../domain/letters/letter-spacing";
import { parseUnit } from "../../domain/quantity/parse-unit";
import type { HeadingLexicon } from "../headings/heading-lexicon";
import { MEANS_IT_SURELY, MEANS_SOMETHING } from "../headings/heading-lexicon";
import { squeezedLabel } from "../headings/heading-text";
import { isLabelledLine } from "./form/label-lines";
import { findHeadings } from "./header/header-lines";
import { readTitles, titleTop } from "./header/titles";
import { filledFields } from "./view/line-facts";
import { labelKind } from "./view/line-words";
import type { RawTable, Rect } from "./view/raw-table";
import type { SheetView } from "./view/sheet-view";

/** Of one record alone nobody makes a table that lies on its side. */
const FEWEST_RECORDS = 2;

/** So many figures with a word beside each are pairs of labels and values. */
const FEWEST_LABELS = 3;

/** So many sure headings in the first row, where a table on its side names its records. */
const FEWEST_UPRIGHT = 2;

/** A corner that says when: the months below are records, whatever each column states of them. */
const OF_TIME = /^(?:月份|月度|月|季度|年度|年份|时间|日期|期间|months?|quarters?|years?|periods?|dates?)$/iu;

/** 一季度, 下半年, Q3: a part of the year. */
const PART_OF_YEAR = /^(?:第?[一二三四1-4]季度|[上下]半年|q[1-4])$/iu;

/** A table that lies on its side: headings down a column, one record a column. */
export function findTransposed(view: SheetView, rect: Rect, lexicon: HeadingLexicon): RawTable | undefined {
  const turned = view.turned();
  // Titles above the records are no labels of theirs, nor is 项目名称 | 某工程 | 实施单位 | 某站.
  const start = firstRow(
    view,
    rect,
    (filled, row) => filled.length > FEWEST_RECORDS && !isLabelledLine(view, row, filled, lexicon),
  );
  const side: Rect = { top: rect.left, left: start, bottom: rect.right, right: rect.bottom };
  const heading = findHeadings(turned, side, lexicon)[0];
  const column = heading?.lines.at(-1);
  if (heading === undefined || column === undefined) return undefined;
  const labelled = new Set(heading.lines.flatMap((line) => filledFields(turned, line, side.left, side.right)));
  const rows = [...labelled]
    .sort((a, b) => a - b)
    .filter((row) => filledFields(view, row, column + 1, rect.right).length >= 2);
  const [first] = rows;
  const last = withEmptyRows(view, rows.at(-1), column, rect, lexicon);
  // Of two columns of headings the second may hold nothing but units.
  const known = rows.filter((row) =>
    heading.lines.some((line) => lexicon.likeness(turned.text(line, row)) >= MEANS_SOMETHING),
  );
  const labels = new Set(known.map((row) => heading.lines.map((line) => turned.text(line, row)).join(" ")));
  // "2025年6月底" in every record is a value that reads like a heading.
  if (first === undefined || last === undefined || labels.size < 3 || labels.size * 2 < rows.length) return undefined;
  let bottom = column;
  for (const row of rows) bottom = Math.max(bottom, filledFields(view, row, column + 1, rect.right).at(-1) ?? column);
  if (OF_TIME.test(withoutLetterSpacing(view.text(first, column).trim()))) return undefined;
  if (namesAreBelow(view, heading.lines, first, bottom, lexicon)) return undefined;
  if (headsUpright(view, { top: first, left: column + 1, bottom: last, right: bottom }, lexicon)) return undefined;
  if (bottom < column + 2 || !hasTwoRecords(view, rows, column + 1, bottom, lexicon)) return undefined;
  const left = namesAbove(view, heading.lines, first, bottom, rect);
  const top = titleTop(view, left, rect.top, rect);
  return {
    view: turned,
    headerLines: heading.lines,
    titles: readTitles(view, top, left - 1, rect),
    bodyTop: column + 1,
    bodyBottom: bottom,
    left,
    right: last,
    byWords: true,
  };
}

/** 项目名称 | 类别 | 一季度 | 二季度: what is named stands below the corner, and the quarters beside it are no records. */
function namesAreBelow(
  view: SheetView,
  sides: readonly number[],
  top: number,
  right: number,
  lexicon: HeadingLexicon,
): boolean {
  if (!sides.some((field) => lexicon.likeness(view.text(top, field)) >= 1)) return false;
  const names = filledFields(view, top, (sides.at(-1) ?? 0) + 1, right).map((field) => view.text(top, field).trim());
  return names.filter((name) => PART_OF_YEAR.test(name)).length >= FEWEST_RECORDS;
}

/** The line above the first label, where its corner is empty and each record has a name in it; else that of the first label. */
function namesAbove(view: SheetView, sides: readonly number[], first: number, right: number, { top }: Rect): number {
  const row = first - 1;
  const from = (sides.at(-1) ?? 0) + 1;
  if (row < top || sides.some((field) => !view.isEmpty(row, field))) return first;
  for (let field = from; field <= right; field += 1) {
    if (view.isEmpty(first, field)) continue;
    if (view.isEmpty(row, field) || view.number(row, field) !== undefined) return first;
  }
  return row;
}

/** 指标 | 分值 | 扣分标准 | 得分 above items that are named like fields: the table stands upright. */
function headsUpright(view: SheetView, values: Rect, lexicon: HeadingLexicon): boolean {
  const { top, left, right } = values;
  const cells = filledFields(view, top, left, right);
  if (cells.some((field) => view.number(top, field) !== undefined)) return false;
  // 产出指标 | 效益指标 behind 一级指标 are its values.
  if (left > 0 && /^[一二]级指标$/.test(squeezedLabel(view.text(top, left - 1)))) return false;
  const sure = cells.filter((field) => {
    const text = view.text(top, field);
    const isSum = ["total", "subtotal", "average"].includes(labelKind(text)?.kind ?? "");
    return !isSum && lexicon.likeness(text) >= 1;
  });
  return sure.length >= FEWEST_UPRIGHT || cells.some((field) => isRateColumn(view, values, field));
}

/** 整改率 over rates alone: below the name of a record stand all kinds of figures. */
function isRateColumn(view: SheetView, { top, bottom }: Rect, field: number): boolean {
  if (!/率(?:[（(][%％][)）])?$/u.test(view.text(top, field))) return false;
  const lines = Array.from({ length: bottom - top }, (_, place) => top + 1 + place);
  const figures = lines.filter((line) => view.number(line, field) !== undefined);
  return figures.length >= FEWEST_RECORDS && figures.every((line) => view.isPercent(line, field));
}

/** 备注 below the last row of figures is a row of the table although no record has a remark. */
function withEmptyRows(
  view: SheetView,
  last: number | undefined,
  column: number,
  rect: Rect,
  lexicon: HeadingLexicon,
): number | undefined {
  if (last === undefined) return undefined;
  let row = last;
  while (
    row < rect.bottom &&
    lexicon.likeness(view.text(row + 1, column)) >= MEANS_IT_SURELY &&
    filledFields(view, row + 1, column + 1, rect.right).length === 0
  )
    row += 1;
  return row;
}

/** The first row of a rectangle that is as asked; its first of all where none is. */
function firstRow(view: SheetView, rect: Rect, is: (filled: readonly number[], row: number) => boolean): number {
  for (let row = rect.top; row <= rect.bottom; row += 1)
    if (is(filledFields(view, row, rect.left, rect.right), row)) return row;
  return rect.top;
}

/** Labels in a further column, or units beside the only figures, make pairs of the lines: 预算总额 | 8620.5 | 万元. */
function hasTwoRecords(
  view: SheetView,
  rows: readonly number[],
  from: number,
  to: number,
  lexicon: HeadingLexicon,
): boolean {
  let records = 0;
  for (let column = from; column <= to; column += 1) {
    const texts = rows.map((row) => view.text(row, column)).filter((text) => text !== "");
    const filled = rows.filter((row) => !view.isEmpty(row, column)).length;
    if (texts.filter((text) => lexicon.likeness(text) >= MEANS_IT_SURELY).length * 2 > filled) return false;
    if (holdsLabels(view, rows, column)) return false;
    if (filled > 0 && texts.filter((text) => parseUnit(text) !== undefined).length * 2 < filled) records += 1;
  }
  return records >= 2;
}

/**
 * Award amount | 1250000 | Start date | 2023-04-01: a column of words in lines that state figures elsewhere holds the labels of
 * what stands behind it.
 */
function holdsLabels(view: SheetView, rows: readonly number[], column: number): boolean {
  const isFigure = (row: number, at: number): boolean => view.number(row, at) !== undefined;
  const figures = rows.filter((row) => isFigure(row, column - 1));
  return (
    figures.length >= FEWEST_LABELS &&
    figures.every((row) => !isFigure(row, column) && /\p{L}{2}/u.test(view.text(row, column)))
  );
}
