import type { CellAddress } from "../../../../domain/address";
import { formatA1 } from "../../../../domain/address";
import type { FormulaBook, FormulaTemplate, SheetFormulas } from "../../formula-book";
import { templateOf } from "../../formula-book";
import { isNumeric } from "../lines/cells";
import type { FaultGroup } from "./sum-report";
import { grouped } from "./sum-report";
import { cellAt, positionsOf } from "./summed-cells";
import type { LineSum } from "./sums";
import { lineSumsIn } from "./sums";

/** A sum down a column whose range runs on into rows that are empty from end to end. */
export interface BlankEnd {
  readonly sum: LineSum;
  /** The empty cells at the ends of the range. */
  readonly blank: readonly CellAddress[];
  /** The formula over the same range without them. */
  readonly better: FormulaTemplate;
}

/** More empty rows than this are room that was set aside for entries to come. */
const MOST_BLANK = 3;

/** All sums with an empty row at one end of their range, those of one line and one formula together. */
export function blankEnds(book: FormulaBook): readonly FaultGroup<BlankEnd>[] {
  const found: BlankEnd[] = [];
  for (const [sheet, sums] of lineSumsIn(book)) {
    for (const sum of sums.values()) {
      if (sum.axis !== "column" || sum.form !== "range") continue;
      const end = blankEndOf(sheet, sum);
      if (end !== undefined) found.push(end);
    }
  }
  return grouped(found, ({ blank }) => [blank, true]);
}

function blankEndOf(sheet: SheetFormulas, sum: LineSum): BlankEnd | undefined {
  const rows = positionsOf(sum);
  const isBlank = (row: number): boolean => isBlankRow(sheet, row);
  const first = rows.findIndex((row) => !isBlank(row));
  const last = rows.length - 1 - [...rows].reverse().findIndex((row) => !isBlank(row));
  const blank = [...rows.slice(0, Math.max(0, first)), ...rows.slice(last + 1)].map((row) => cellAt(sum, row));
  if (first < 0 || blank.length === 0 || blank.length > MOST_BLANK) return undefined;
  const kept = rows.slice(first, last + 1).map((row) => cellAt(sum, row));
  const [from, to] = [kept[0], kept[kept.length - 1]];
  if (from === undefined || to === undefined || !kept.some((cell) => isNumeric(sheet, cell))) return undefined;
  return { sum, blank, better: templateOf(`${sum.operation}(${formatA1(from)}:${formatA1(to)})`, sum.at) };
}

function isBlankRow({ grid, rows }: SheetFormulas, row: number): boolean {
  return (
    rows[row] === undefined &&
    (grid.values[row] ?? []).every((value) => value === null || (typeof value === "string" && value.trim() === ""))
  );
}
