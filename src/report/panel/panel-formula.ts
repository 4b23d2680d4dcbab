import type { CellAddress, CellRange } from "../../domain/cells/address";
import { formatA1, formatRangeA1 } from "../../domain/cells/address";
import type { Exact } from "../../domain/figures/exact";
import { exact, roundHalfUp, sumOf } from "../../domain/figures/exact";
import { greatestOf, leastOf } from "../../domain/figures/greatest";
import type { Live } from "../live";

/** Sums are cleaned of binary noise at so many decimals before they are divided: scores have fewer. */
const CLEAN = 8;

/**
 * The panel's score of a line of scores: their mean, or with `trimFrom` and at least so many scores the mean without one
 * highest and one lowest (TRIMMEAN takes a share instead of one each, so it is written out).
 */
export function panelMeanLive(
  range: CellRange,
  scores: readonly Exact[],
  { trimFrom, decimals }: { readonly trimFrom: number | undefined; readonly decimals: number },
): Live {
  const cells = formatRangeA1(range);
  const isTrimmed = trimFrom !== undefined && scores.length >= trimFrom;
  const kept = sumOf(scores);
  const sum = isTrimmed ? kept.minus(greatestOf(scores)).minus(leastOf(scores)) : kept;
  const mean = sum.div(isTrimmed ? scores.length - 2 : scores.length);
  const plain = `ROUND(SUM(${cells}),${CLEAN})/COUNT(${cells})`;
  const trimmed = `ROUND(SUM(${cells})-MAX(${cells})-MIN(${cells}),${CLEAN})/(COUNT(${cells})-2)`;
  const text = trimFrom === undefined ? plain : `IF(COUNT(${cells})>=${trimFrom},${trimmed},${plain})`;
  return { value: roundHalfUp(mean, decimals), binds: 3, write: () => `ROUND(${text},${decimals})` };
}

/** How many scores are given. */
export function countLive(range: CellRange, scores: readonly Exact[]): Live {
  return { value: exact(scores.length), binds: 3, write: () => `COUNT(${formatRangeA1(range)})` };
}

/** Highest minus lowest. */
export function spreadLive(range: CellRange, scores: readonly Exact[]): Live {
  const cells = formatRangeA1(range);
  return {
    value: greatestOf(scores).minus(leastOf(scores)),
    binds: 3,
    write: () => `ROUND(MAX(${cells})-MIN(${cells}),${CLEAN})`,
  };
}

/** A formula of this sheet with its known result. */
export function formula(text: string, value: Exact): Live {
  return { value, binds: 1, write: () => text };
}

/** "$B$4:$B$9": the column of `left` between two rows, both ends fixed. */
export function fixedColumn(col: Pick<CellRange, "sheet" | "left">, top: number, bottom: number): string {
  const first = formatA1({ row: top, col: col.left });
  const last = formatA1({ row: bottom, col: col.left });
  return `${fixed(first)}:${fixed(last)}`;
}

/** "$B$4". */
export function fixedCell(at: CellAddress): string {
  return fixed(formatA1(at));
}

function fixed(reference: string): string {
  return reference.replace(/([A-Z]+)([0-9]+)/, "$$$1$$$2");
}
