import type { Exact } from "../../../../domain/figures/exact";
import { exact } from "../../../../domain/figures/exact";
import type { Line } from "../../../../domain/table";
import type { ReadingContext } from "../reading-context";
import type { TableView } from "../tables/table-view";
import { remarksOf } from "../words/remarks";

/** “合计（含执行率10分）”, "Total (including execution rate, 10 points)"; what is not held is for `linesCounted`. */
const HOLDS = /(?<!不)(?:包含|包括|含有?|加上|另加|\bincluding\b|\bincl\.|\bplus\b)\s*([^（）()；;]+)/iu;
const POINTS = /(\d{1,3}(?:\.\d+)?)\s*(?:分|points?\b|marks?\b)/iu;
/** Prices with tax are the prices of the lines. */
const OF_EACH_LINE = /税|运费|tax|vat/iu;

/** What a total says that it holds beside the lines above it. */
export interface HeldBesides {
  /** How many points, where it says so. */
  readonly points: Exact | undefined;
}

/** What the words of a total add to its lines; undefined where they add nothing, or name one of the lines. */
export function heldBesides(context: ReadingContext, view: TableView, total: Line): HeldBesides | undefined {
  const words = [view.nameOf(total), ...remarksOf(context, view, total)];
  const held = words.flatMap((text) => HOLDS.exec(text)?.[1] ?? [])[0];
  if (held === undefined || OF_EACH_LINE.test(held)) return undefined;
  const points = POINTS.exec(held)?.[1];
  const named = held.replace(POINTS, "").trim();
  const isListed = view.covered(total).some((line) => {
    const name = view.nameOf(line).trim();
    return name !== "" && named !== "" && (name.includes(named) || named.includes(name));
  });
  return isListed ? undefined : { points: points === undefined ? undefined : exact(points) };
}
