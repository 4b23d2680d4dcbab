import type { FormulaBook, FormulaTemplate, SheetFormulas } from "../../formula-book";
import type { Stretch } from "./lines";
import { stretchesOf } from "./lines";
import type { TypedCopy } from "./typed-copies";
import { typedCopiesOf } from "./typed-copies";

/** A stretch of a line with what its typed figures were found to be. */
export interface ReadLine extends Stretch {
  /** Typed figures that copy a formula, by index of the entry. */
  readonly copies: ReadonlyMap<number, TypedCopy>;
}

/** The formula that an entry holds or plainly copies; undefined for a figure of its own. */
export function meaningOf({ entries, copies }: ReadLine, index: number): FormulaTemplate | undefined {
  const template = entries[index]?.template;
  if (template !== undefined) return template;
  const copy = copies.get(index);
  return copy?.strong === true ? copy.template : undefined;
}

const known = new WeakMap<SheetFormulas, readonly ReadLine[]>();

/** The columns and rows of a sheet, read once for all checks. */
export function linesOf(book: FormulaBook, sheet: SheetFormulas): readonly ReadLine[] {
  let lines = known.get(sheet);
  if (lines === undefined) {
    lines = (["column", "row"] as const).flatMap((axis) =>
      stretchesOf(sheet, axis).map((stretch) => readLine(book, sheet, stretch)),
    );
    known.set(sheet, lines);
  }
  return lines;
}

function readLine(book: FormulaBook, sheet: SheetFormulas, stretch: Stretch): ReadLine {
  const { axis, entries, formulas } = stretch;
  return { axis, entries, formulas, copies: typedCopiesOf(book, sheet, stretch) };
}
