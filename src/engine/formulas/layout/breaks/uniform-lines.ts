import { templateAt } from "../../formula-book";
import type { FormulaTemplate } from "../../formula-template";
import { along, otherAxis } from "../cells/cells";
import type { Break } from "./breaks";

/** Lines to either side that are looked at for uniform ones. */
const FARTHEST_LINE = 6;
/** Uniform lines with formulas of its outline from which on one that is not stands out, and such lines with any formulas. */
const FEWEST_OF_ITS_OUTLINE = 2;
const FEWEST_UNIFORM = 3;
/** Uniform lines for one that is not, which may hold a slip of its own. */
const UNIFORM_FOR_ONE_OTHER = 4;

/** The lines beside with formulas of this outline each have one constant for all their cells. */
export function isAmongUniformLines(it: Break): boolean {
  return uniformLines(it, ({ outline }) => outline === it.expected.outline) >= FEWEST_OF_ITS_OUTLINE;
}

/** All lines beside have one formula for their cells: three scenarios, of which one is reckoned otherwise in one place. */
export function isInUniformBlock(it: Break): boolean {
  return uniformLines(it, () => true) >= FEWEST_UNIFORM;
}

/** How many lines beside hold one of these formulas, the same in each of their cells; 0 where too many lines hold several. */
function uniformLines(
  { sheet, at, axis, before, after }: Break,
  isMeant: (template: FormulaTemplate) => boolean,
): number {
  const cells = [at, ...before, ...after];
  let uniform = 0;
  let others = 0;
  for (let step = -FARTHEST_LINE; step <= FARTHEST_LINE; step += 1) {
    if (step === 0) continue;
    const beside = cells.map((cell) => {
      const { row, col } = along(cell, otherAxis(axis), step);
      return row < 0 || col < 0 ? undefined : templateAt(sheet, row, col);
    });
    const [first] = beside;
    if (first === undefined || beside.some((template) => template === undefined || !isMeant(template))) continue;
    if (beside.some((template) => template !== first)) others += 1;
    else uniform += 1;
  }
  return uniform >= UNIFORM_FOR_ONE_OTHER * others ? uniform : 0;
}
