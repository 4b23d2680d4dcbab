import type { Node } from "../figures/node";
import type { ReadingContext } from "../reading-context";

/** Where more than this share is below nothing, the column holds no scores. */
const MOST_BELOW = 0.4;

/** Lines that take points off whatever the others earned. */
const OF_DEDUCTION = /扣分|减分|加分|bonus|deduct|penalt/iu;

/** A score below nothing, and what could have been earned. */
interface BelowNothing {
  readonly name: string;
  readonly score: Node;
  readonly weight: Node;
}

/** Scores below nothing where something can be earned; where many are, the column holds differences. */
export function scoresBelowNothing(context: ReadingContext): readonly BelowNothing[] {
  return context.views.flatMap((view) => {
    const [weights, column] = [view.column("weight"), view.column("score")];
    if (weights === undefined || column === undefined) return [];
    const cells = view.cells(column);
    const below = view.data.flatMap((line) => {
      if (!isBelowNothing(cells?.typed(line.index))) return [];
      const [score, weight] = [view.figure(line, column), view.figure(line, weights)];
      const name = view.nameOf(line);
      if (score?.value.isNegative() !== true || score.value.isZero() || OF_DEDUCTION.test(name)) return [];
      return weight?.value.gt(0) === true ? [{ name, score, weight }] : [];
    });
    return below.length > view.data.length * MOST_BELOW ? [] : below;
  });
}

/** False for a plain number that is none; whatever else stands in the cell is looked at. */
function isBelowNothing(typed: number | undefined): boolean {
  return typed === undefined || typed < 0;
}
