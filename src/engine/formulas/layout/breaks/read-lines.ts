import { addOne, countedBy } from "../../../../domain/collections/groups";
import type { FormulaBook, SheetFormulas } from "../../formula-book";
import type { FormulaTemplate } from "../../formula-template";
import { positionOn } from "../cells/cells";
import type { TypedCopy } from "../copies/held-against";
import type { TypedCopies } from "../copies/typed-copies";
import { typedCopiesOf } from "../copies/typed-copies";
import type { Stretch } from "../lines/lines";
import { stretchesOf } from "../lines/lines";

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
  if (lines === undefined) known.set(sheet, (lines = readLines(book, sheet)));
  return lines;
}

/** Certain copies in one line, or in two lines of one way, from which on a third that may be chance is no chance. */
const FEWEST_SAME_WAY = 2;

/**
 * Last year's totals typed beside this year's: one of them may agree with the formula of the other column by chance, but
 * where others of the two columns do so with all their digits, it is a copy as well.
 */
function readLines(book: FormulaBook, sheet: SheetFormulas): readonly ReadLine[] {
  const read = (["column", "row"] as const).flatMap((axis) =>
    stretchesOf(sheet, axis).map((stretch) => ({ stretch, found: typedCopiesOf(book, sheet, stretch) })),
  );
  const times = new Map<string, number>();
  for (const { stretch, found } of read) {
    const ways = new Set<string>();
    for (const [index, copy] of found.copies) if (copy.strong) ways.add(wayOf(stretch, index, copy));
    for (const way of ways) addOne(times, way);
  }
  return read.map(({ stretch, found }) => {
    const { axis, entries, formulas } = stretch;
    const isOfWay = (index: number, copy: TypedCopy): boolean =>
      (times.get(wayOf(stretch, index, copy)) ?? 0) >= FEWEST_SAME_WAY;
    return { axis, entries, formulas, copies: withBorneOut(found, isOfWay) };
  });
}

/** The certain copies of a line, and those that others of the line or of their way bear out. */
function withBorneOut(
  { copies, doubtful }: TypedCopies,
  isOfWay: (index: number, copy: TypedCopy) => boolean,
): ReadonlyMap<number, TypedCopy> {
  if (doubtful.size === 0) return copies;
  const inLine = countedBy(copies.values(), ({ strong, template }) => (strong ? template : undefined));
  const more = [...doubtful].filter(
    ([index, copy]) => (inLine.get(copy.template) ?? 0) >= FEWEST_SAME_WAY || isOfWay(index, copy),
  );
  return more.length === 0
    ? copies
    : new Map([...copies, ...more.map(([index, copy]) => [index, { ...copy, strong: true }] as const)]);
}

/** From which line across to which a figure was copied. */
function wayOf({ axis, entries }: Stretch, index: number, { model }: TypedCopy): string {
  const at = entries[index]?.at ?? model;
  return `${axis} ${String(positionOn(axis, model))} ${String(positionOn(axis, at))}`;
}
