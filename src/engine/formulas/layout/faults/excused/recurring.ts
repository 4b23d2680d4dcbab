import { onceFor } from "../../../../../domain/remembered";
import type { FormulaBook } from "../../../formula-book";
import type { Break } from "../../breaks/breaks";
import { breaksIn } from "../../breaks/breaks";
import { positionOn } from "../../cells/cells";

/**
 * Whether another line has the same exception in the same place beside the same formulas: the mean of those who came among the
 * sums of each quarter, 500 more for one class in the tenth year and in the fifteenth. Nobody slips twice so.
 */
export function recursInOtherLine(book: FormulaBook, it: Break): boolean {
  const key = keyOf(it);
  return key !== undefined && (recurring(book).get(key) ?? 0) > it.run.length;
}

const recurring = onceFor((book: FormulaBook): ReadonlyMap<string, number> => {
  const counted = new Map<string, number>();
  for (const it of breaksIn(book)) {
    const key = keyOf(it);
    if (key !== undefined) counted.set(key, (counted.get(key) ?? 0) + 1);
  }
  return counted;
});

function keyOf({ axis, at, found, expected }: Break): string | undefined {
  return found && [at.sheet, axis, positionOn(axis, at), found.shape, expected.shape].join("\n");
}
