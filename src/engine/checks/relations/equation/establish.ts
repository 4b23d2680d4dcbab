import { asStated, holds } from "./compute";
import type { Relation } from "./relation";

/** What a choice rests on besides the figures as they are stated. */
interface Belief {
  readonly tellingHeading: boolean;
  readonly followsAsCorrected?: (relation: Relation) => boolean;
}

const never = (): boolean => false;

/**
 * Chooses how a column is computed: of several ways in which an honest sheet may do it, the one that most of its lines
 * follow. Where not even half of the lines follow any, the column means something else and nothing is claimed.
 * With fewer than three lines only the first way is believed, and only when the heading alone is telling. A line whose
 * other figure is wrong in itself follows a way that its right one follows: `followsAsCorrected`.
 */
export function establish(
  ways: readonly (readonly Relation[])[],
  { tellingHeading, followsAsCorrected = never }: Belief,
): readonly Relation[] {
  let best: readonly Relation[] = [];
  let bestShare = 0;
  for (const way of ways) {
    if (bestShare === 1) break;
    let good = 0;
    let known = 0;
    for (const relation of way) {
      const verdict = holds(relation, asStated);
      if (verdict === undefined || (verdict && saysNothing(relation))) continue;
      known += 1;
      if (verdict || followsAsCorrected(relation)) good += 1;
    }
    if (known === 0) continue;
    const share = good / known;
    if (share > bestShare) [best, bestShare] = [way, share];
  }
  if (bestShare > 0.5) return best;
  if (bestShare === 0.5 && best.length <= 4) return best;
  const [first] = ways;
  return tellingHeading && first !== undefined && first.length > 0 && first.length < 3 ? first : [];
}

/**
 * Nothing of a whole is no part of any whole, and a 0 without decimals is near to any small part: zeros follow every way.
 * So does a 1 without decimals where it stands for anything from a half up; all of a whole it is only where the two are equal.
 */
function saysNothing({ form, result, inputs: [over, under] }: Relation): boolean {
  if (form.kind !== "ratio" || form.offset !== undefined) return false;
  if (result.approx === 0) return true;
  const isOpen = result.resultRoom * OPEN_BY >= Math.abs(result.approx);
  return isOpen && over !== undefined && under !== undefined && !over.value.eq(under.value);
}

/** A figure that its decimals leave open by such a part of itself says nothing. */
const OPEN_BY = 4;
