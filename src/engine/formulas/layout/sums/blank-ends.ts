import type { CellAddress } from "../../../../domain/cells/address";
import { formatA1 } from "../../../../domain/cells/address";
import type { FormulaBook, SheetFormulas } from "../../formula-book";
import { templateAt } from "../../formula-book";
import type { FormulaTemplate } from "../../formula-template";
import { templateOf } from "../../formula-template";
import { isNumeric } from "../cells/cells";
import type { FaultGroup } from "./sum-report";
import { grouped } from "./sum-report";
import { cellAt, positionsOf } from "./summed-cells";
import type { LineSum } from "./sums";
import { lineSumsIn } from "./sums";

/** A sum down a column whose range runs on into rows that hold no item: empty from end to end, or a caption above the items. */
export interface BlankEnd {
  readonly sum: LineSum;
  /** The cells of such rows at the ends of the range. */
  readonly blank: readonly CellAddress[];
  /** The formula over the same range without them. */
  readonly better: FormulaTemplate;
}

/** More such rows than this are room that was set aside for entries to come. */
const MOST_BLANK = 3;

/** The text of a line that only announces those below it: "Funds available:". */
const ANNOUNCES = /[:：]\s*$/u;

/**
 * All sums with such a row at one end of their range, those of one line and one formula together. Where none of them finds a
 * figure, the form has not been filled yet.
 */
export function blankEnds(book: FormulaBook): readonly FaultGroup<BlankEnd>[] {
  const found: BlankEnd[] = [];
  for (const [sheet, sums] of lineSumsIn(book)) {
    for (const sum of sums.values()) {
      if (sum.axis !== "column" || sum.form !== "range") continue;
      const end = blankEndOf(sheet, sum);
      if (end !== undefined) found.push(end);
    }
  }
  return grouped(found, ({ blank }) => [blank, true]).filter(
    ({ all }) => all.some(({ sum }) => addsUpFigures(sum)) && !all.some((end) => isFilledElsewhere(book, end)),
  );
}

/**
 * The same line of the same form finds figures there on another sheet: February has rows for 31 days like every month. The forms
 * have the first line in common, or the headings above it, where each lists items of its own.
 */
function isFilledElsewhere(book: FormulaBook, { sum, blank }: BlankEnd): boolean {
  const { sheet, at, template } = sum;
  const first = positionsOf(sum)[0] ?? at.row;
  return book.sheets.some((other) => {
    const hasWordsOf = (row: number): boolean => wordsIn(other, row) === wordsIn(sheet, row);
    const isHeaded = wordsIn(sheet, first - 1) !== "" && hasWordsOf(first - 1);
    return (
      other !== sheet &&
      templateAt(other, at.row, at.col) === template &&
      hasWordsOf(at.row) &&
      (hasWordsOf(first) || isHeaded) &&
      blank.every(({ row, col }) => isNumeric(other, { sheet: other.grid.sheet, row, col }))
    );
  });
}

function wordsIn({ grid }: SheetFormulas, row: number): string {
  return (grid.values[row] ?? [])
    .flatMap((value) => (typeof value === "string" && !isBlank(value) ? [value.trim()] : []))
    .join("\n");
}

function addsUpFigures(sum: LineSum): boolean {
  return positionsOf(sum).some((position) => isNumeric(sum.sheet, cellAt(sum, position)));
}

function blankEndOf(sheet: SheetFormulas, sum: LineSum): BlankEnd | undefined {
  const rows = positionsOf(sum);
  const last = rows.length - 1 - [...rows].reverse().findIndex((row) => !isBlankRow(sheet, row));
  let first = rows.findIndex((row) => !isBlankRow(sheet, row));
  const caption = rows[first];
  if (caption !== undefined && first < last && isCaption(sheet, caption)) first += 1;
  const kept = rows.slice(Math.max(0, first), last + 1).map((row) => cellAt(sum, row));
  const blank = [...rows.slice(0, Math.max(0, first)), ...rows.slice(last + 1)].map((row) => cellAt(sum, row));
  const [from, to] = [kept[0], kept[kept.length - 1]];
  if (first < 0 || blank.length === 0 || blank.length > MOST_BLANK || from === undefined || to === undefined)
    return undefined;
  return { sum, blank, better: templateOf(`${sum.operation}(${formatA1(from)}:${formatA1(to)})`, sum.at) };
}

function isBlankRow({ grid, rows }: SheetFormulas, row: number): boolean {
  return rows[row] === undefined && (grid.values[row] ?? []).every(isBlank);
}

/** Nothing in the row but a text that announces the lines below. */
function isCaption({ grid, rows }: SheetFormulas, row: number): boolean {
  const [text, ...others] = (grid.values[row] ?? []).filter((value) => !isBlank(value));
  return rows[row] === undefined && others.length === 0 && typeof text === "string" && ANNOUNCES.test(text);
}

function isBlank(value: unknown): boolean {
  return value === null || value === undefined || (typeof value === "string" && value.trim() === "");
}
