import type { CellError, CellValue } from "../../../sheets/workbook";
import { isCellError } from "../../../sheets/workbook";
import type { BinaryOperator } from "../syntax/expression";
import type { Comparison, Evaluated } from "./values";
import { areEqual, asNumber, asText, compare, isOrdered } from "./values";

/** Arithmetic, comparison and joining of two values. */
export function operate(operator: BinaryOperator, left: Evaluated, right: Evaluated): Evaluated {
  if (left === undefined || right === undefined) return undefined;
  if (isCellError(left)) return left;
  if (isCellError(right)) return right;
  switch (operator) {
    case "&": {
      const a = asText(left);
      const b = asText(right);
      return typeof a === "string" && typeof b === "string" ? a + b : undefined;
    }
    case "=":
      return areEqual(left, right);
    case "<>": {
      const equal = areEqual(left, right);
      return equal === undefined ? undefined : !equal;
    }
    case "<":
    case ">":
    case "<=":
    case ">=":
      return ordered(operator, left, right);
    default: {
      const a = asNumber(left);
      const b = asNumber(right);
      if (typeof a !== "number" || typeof b !== "number") return undefined;
      return arithmetic(operator, a, b);
    }
  }
}

function ordered(operator: Comparison, left: CellValue, right: CellValue): Evaluated {
  const order = compare(left, right);
  return order === undefined ? undefined : isOrdered(order, operator);
}

function arithmetic(operator: "+" | "-" | "*" | "/" | "^", a: number, b: number): number | CellError | undefined {
  switch (operator) {
    case "+":
      return finite(a + b);
    case "-":
      return finite(a - b);
    case "*":
      return finite(a * b);
    case "/":
      return b === 0 ? { error: "#DIV/0!" } : finite(a / b);
    case "^":
      return a === 0 && b <= 0 ? undefined : finite(a ** b);
  }
}

function finite(value: number): number | undefined {
  return Number.isFinite(value) ? value : undefined;
}
