import type { CellAddress } from "../../../../domain/cells/address";
import { evaluatorOf } from "../../evaluation/evaluator-of";
import type { FormulaBook, SheetFormulas } from "../../formula-book";
import { templateAt } from "../../formula-book";
import type { FormulaTemplate } from "../../formula-template";
import type { Axis } from "../cells/cells";
import { along, numberAt, otherAxis } from "../cells/cells";
import { addsUpOwnLine } from "../cells/own-line";
import { wouldMakeSense } from "../likeness/operands";
import { agrees } from "./agreement";

/** Lines to either side that are looked at. */
const REACH = 12;
/** Lines with a figure of their own in that place that show it to be history, and of these for one that agrees. */
const FEWEST_OWN = 3;
const OWN_FOR_ONE_COPY = 2;

/**
 * Whether the lines beside have figures of their own in the place of `at`, and calculate in that of `model`: the months behind us
 * in a forecast, the years before the first that is planned. A figure there that is what the formula gives is so by chance, or
 * because last year kept to the rule as well. A total of such figures is theirs, whatever the other lines hold; what remains of a
 * total is not: the cash that a plan balances with.
 */
export function isAmongHistory(
  book: FormulaBook,
  sheet: SheetFormulas,
  axis: Axis,
  at: CellAddress,
  model: CellAddress,
): boolean {
  const total = templateAt(sheet, model.row, model.col);
  if (total === undefined || (addsUpOwnLine(total, model, otherAxis(axis)) && !isRemainder(total))) return false;
  let own = 0;
  let copies = 0;
  for (let step = -REACH; step <= REACH; step += 1) {
    if (step === 0) continue;
    const typedAt = along(at, otherAxis(axis), step);
    const calculatedAt = along(model, otherAxis(axis), step);
    if (typedAt.row < 0 || typedAt.col < 0 || templateAt(sheet, typedAt.row, typedAt.col) !== undefined) continue;
    const typed = numberAt(sheet, typedAt);
    const template = templateAt(sheet, calculatedAt.row, calculatedAt.col);
    if (typed === undefined || template === undefined) continue;
    const { value, scale } = evaluatorOf(book).evaluate(template, typedAt);
    // A growth is reckoned from the figures behind us, which are then reckoned from it: they agree whatever they are.
    if (!wouldMakeSense(book, template, typedAt)) own += 1;
    else if (typeof value !== "number") continue;
    else if (agrees(typed, value, scale)) copies += 1;
    else own += 1;
  }
  return own >= FEWEST_OWN && own >= OWN_FOR_ONE_COPY * copies;
}

function isRemainder({ expression }: FormulaTemplate): boolean {
  return expression?.kind === "binary" && expression.operator === "-";
}
