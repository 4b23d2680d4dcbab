import type { CellAddress } from "../../../../domain/cells/address";
import type { Exact } from "../../../../domain/figures/exact";
import type { Interval } from "../../../../domain/figures/interval";
import type { Field } from "../../../../domain/lists";
import type { Quantity } from "../../../../domain/quantity/quantity";
import type { Unit } from "../../../../domain/quantity/units";

/**
 * A figure as arithmetic sees it. All intervals are in the base of its dimension: yuan for money, a part of one for
 * rates, single pieces for counts; `factor` leads from the cell's own unit to the base.
 */
export interface Node {
  readonly at: CellAddress;
  readonly field: Field;
  /** What people call the column or field. */
  readonly heading: string;
  readonly quantity: Quantity;
  readonly factor: Exact;
  /** The unit that the cell, its heading or its table names. */
  readonly unit: Unit | undefined;
  /** Unit class: figures of different dimension are never compared. "?" = an amount without a unit. */
  readonly dimension: string;
  readonly isFormula: boolean;
  /** It stands in a total line or a summary of one figure each. */
  readonly isTotal: boolean;
  /** The figures that it is made of, where no cell states it: a sum made for comparison, which is never at fault. */
  readonly madeOf?: readonly Node[];
  /** What it may stand for when something else is computed from it: `value` is its middle. */
  readonly asInput: Interval;
  /** What it may stand for when it states a result: `value` is its middle. */
  readonly asResult: Interval;
  /** The value in the base as a double; like the two rooms, for a first look only. */
  readonly approx: number;
  /** Half the width of `asInput`. */
  readonly inputRoom: number;
  /** Half the width of `asResult`. */
  readonly resultRoom: number;
  /** The value as stated, in the base. */
  readonly value: Exact;
  /** Decimals it is stated with, in its own unit (of percent for rates). */
  readonly decimals: number;
}

/** What a figure comes to, and whether a cell states it; the rest says where it stands and in which unit. */
type Worth = Omit<Node, "at" | "field" | "heading" | "factor" | "unit" | "dimension" | "decimals">;

/** A figure that stands where another one does and comes to something else. Nodes cannot be spread: they work out when asked. */
export function inPlaceOf(node: Node, worth: Worth): Node {
  const { at, field, heading, factor, unit, dimension, decimals } = node;
  return { at, field, heading, factor, unit, dimension, decimals, ...worth };
}

/** Whether a cell states the figure; if not, it was made of others for comparison. */
export function isStated({ madeOf }: Node): boolean {
  return madeOf === undefined;
}

/** The figures in cells that a figure rests on: itself, or those that it is made of. */
export function inCells(node: Node): readonly Node[] {
  return node.madeOf === undefined ? [node] : node.madeOf.flatMap(inCells);
}

/** What the figures of a column or field share. */
export interface FigureManner {
  readonly field: Field;
  readonly heading: string;
  /** Most decimals among the typed numbers of its column: a dropped zero is no rounding. */
  readonly columnDecimals: number;
  /** `ONE` itself where nothing is to be multiplied. */
  readonly factor: Exact;
  readonly unit: Unit | undefined;
  readonly dimension: string;
  readonly isFormula: boolean;
  readonly isTotal: boolean;
  /** A formula that rounds its own result. */
  readonly isRounded: boolean;
  /** An average or rate written with few decimals: what is computed from it may have been computed from the unrounded one. */
  readonly isRounding: boolean;
}
