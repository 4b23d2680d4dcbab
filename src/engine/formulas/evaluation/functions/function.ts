import type { CellRange } from "../../../../domain/cells/address";
import type { CellError } from "../../../../sheets/workbook";
import type { BinaryOperator, Expression } from "../../syntax/expression";
import type { Aggregate } from "../aggregate";
import type { ExactKey, Group } from "../grouped-sums";
import type { SearchLine } from "../search-line";
import type { Evaluated } from "../values";
import { asNumber } from "../values";

/** What a function may ask of the evaluation it runs in. */
export interface Surroundings {
  readonly value: (operand: Expression) => Evaluated;
  readonly area: (operand: Expression) => CellRange | undefined;
  readonly cells: (area: CellRange) => readonly (readonly Evaluated[])[] | undefined;
  /** A row or column in which to search. */
  readonly line: (area: CellRange) => SearchLine | undefined;
  /** Areas of one size, the last of them to be summed by equal keys in the others. */
  readonly groups: (areas: readonly CellRange[]) => ((keys: readonly ExactKey[]) => Group | undefined) | undefined;
  readonly aggregate: (area: CellRange) => Aggregate | undefined;
  readonly operate: (operator: BinaryOperator, left: Evaluated, right: Evaluated) => Evaluated;
  readonly isAggregateFormula: (area: CellRange, row: number, col: number) => boolean;
  readonly isHiddenRow: (area: CellRange, row: number) => boolean;
}

/** A worksheet function: its result, undefined where that is not certain. */
export type Implementation = (operands: readonly Expression[], around: Surroundings) => Evaluated;
/** Worksheet functions by their English names in capitals. */
export type Functions = Readonly<Record<string, Implementation>>;

/** Errors that functions give of themselves, and what stands for an operand that was left out. */
export const DIVISION_BY_ZERO: CellError = { error: "#DIV/0!" };
export const NOT_AVAILABLE: CellError = { error: "#N/A" };
export const NOT_A_NUMBER: CellError = { error: "#NUM!" };
/** What stands for an operand that was left out: `IF(A1,,0)`. */
export const MISSING: Expression = { kind: "missing" };

/** Whether an operand stands for cells and is no value of its own. */
export function isArea(operand: Expression): boolean {
  return (
    operand.kind === "reference" ||
    operand.kind === "name" ||
    (operand.kind === "opaque" && operand.table !== undefined)
  );
}

/** A function of numbers: any error or uncertainty of an operand is the result. */
export function numeric(most: number, compute: (...numbers: number[]) => Evaluated): Implementation {
  return (operands, around) => {
    if (operands.length > most) return undefined;
    const numbers: number[] = [];
    for (const operand of operands) {
      const value = asNumber(around.value(operand));
      if (typeof value !== "number") return value;
      numbers.push(value);
    }
    return compute(...numbers);
  };
}

/** All numbers of areas and single values; undefined when one is unknown, an error when there is one. */
export function numbersOf(
  operands: readonly Expression[],
  around: Surroundings,
): readonly number[] | CellError | undefined {
  const numbers: number[] = [];
  for (const operand of operands) {
    if (!isArea(operand)) {
      const value = asNumber(around.value(operand));
      if (typeof value !== "number") return value;
      numbers.push(value);
      continue;
    }
    const area = around.area(operand);
    const cells = area === undefined ? undefined : around.cells(area);
    if (cells === undefined) return undefined;
    for (const value of cells.flat()) {
      if (value === undefined) return undefined;
      if (typeof value === "number") numbers.push(value);
      else if (value !== null && typeof value === "object") return value;
    }
  }
  return numbers;
}
