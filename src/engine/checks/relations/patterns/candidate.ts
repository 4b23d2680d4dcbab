import { MONEY_OF_NO_UNIT } from "../../reading/figures/manner";
import type { Form } from "../equation/relation";
import type { NumericColumn } from "./numeric-columns";

/** Columns farther away than this are not combined freely. */
export const NEAR = 7;

/** A way in which a column may have been computed from others of its table. */
export interface Candidate {
  readonly terms: readonly NumericColumn[];
  readonly form: Form;
  /** The heading of the result says as much: 合计 of a sum, 率 of a ratio. */
  readonly isTold: boolean;
}

/** What is added and what is taken away, for each term. */
export type Signs = readonly (1 | -1)[];

/**
 * Of the same kind; 满意 and 不满意 add up to 回收问卷（份）, though only one heading says what is counted, and 调整 and 费用 to 合计
 * of a table without a unit, of which only one speaks of money.
 */
export function addsUpTo(
  { dimension: own }: Pick<NumericColumn, "dimension">,
  { dimension: whole }: Pick<NumericColumn, "dimension">,
): boolean {
  if (own === whole) return true;
  const isOpen = (dimension: string): boolean => dimension.startsWith(COUNT) || dimension === MONEY_OF_NO_UNIT;
  return isOpen(own) && isOpen(whole) && (own === COUNT || whole === COUNT);
}

const COUNT = "count";
