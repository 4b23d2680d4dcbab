import type { CellError } from "../../../../sheets/workbook";
import { isCellError } from "../../../../sheets/workbook";
import type { Expression } from "../../syntax/expression";
import type { Aggregate } from "../aggregate";
import type { Evaluated } from "../values";
import { asNumber } from "../values";
import type { Functions, Implementation, Surroundings } from "./function";
import { DIVISION_BY_ZERO, isArea, MISSING, numbersOf } from "./function";

/** Adds up over areas and single values alike; the rules for text differ between the two. */
function aggregateAll(operands: readonly Expression[], around: Surroundings): Aggregate | CellError | undefined {
  let sum = 0;
  let count = 0;
  let filled = 0;
  let largest = 0;
  let smallest: number | undefined;
  let greatest: number | undefined;
  for (const operand of operands) {
    if (isArea(operand)) {
      const area = around.area(operand);
      const part = area === undefined ? undefined : around.aggregate(area);
      if (part === undefined) return undefined;
      if (part.error !== undefined) return part.error;
      sum += part.sum;
      count += part.count;
      filled += part.filled;
      largest = Math.max(largest, part.largest);
      if (part.smallest !== undefined) smallest = Math.min(smallest ?? part.smallest, part.smallest);
      if (part.greatest !== undefined) greatest = Math.max(greatest ?? part.greatest, part.greatest);
    } else {
      const value = asNumber(around.value(operand));
      if (typeof value !== "number") return value;
      sum += value;
      count += 1;
      filled += 1;
      largest = Math.max(largest, Math.abs(value));
      smallest = Math.min(smallest ?? value, value);
      greatest = Math.max(greatest ?? value, value);
    }
  }
  return { sum, count, filled, largest, smallest, greatest, error: undefined };
}

function summary(pick: (aggregate: Aggregate) => Evaluated): Implementation {
  return (operands, around) => {
    const aggregate = aggregateAll(operands, around);
    return aggregate === undefined || !("sum" in aggregate) ? aggregate : pick(aggregate);
  };
}

/** COUNT and COUNTA: errors are counted or passed over, never handed on. */
function counting(pick: (aggregate: Aggregate) => number): Implementation {
  return (operands, around) => {
    let total = 0;
    for (const operand of operands) {
      const area = isArea(operand) ? around.area(operand) : undefined;
      const part = area === undefined ? undefined : around.aggregate(area);
      if (part === undefined) return undefined;
      total += pick(part);
    }
    return total;
  };
}

const SUBTOTALS: Readonly<Record<number, string>> = {
  1: "AVERAGE",
  2: "COUNT",
  3: "COUNTA",
  4: "MAX",
  5: "MIN",
  9: "SUM",
};

/** SUBTOTAL leaves out other SUBTOTALs. With hidden rows it depends on how they were hidden: unknown. */
function subtotal(operands: readonly Expression[], around: Surroundings): Evaluated {
  const [code = MISSING, ...areas] = operands;
  const number = asNumber(around.value(code));
  const name = typeof number === "number" ? SUBTOTALS[number % 100] : undefined;
  if (name !== "SUM" && name !== "COUNT" && name !== "AVERAGE") return undefined;
  let sum = 0;
  let count = 0;
  for (const operand of areas) {
    const area = around.area(operand);
    const cells = area === undefined ? undefined : around.cells(area);
    if (area === undefined || cells === undefined) return undefined;
    for (const [row, line] of cells.entries()) {
      if (around.isHiddenRow(area, area.top + row)) return undefined;
      for (const [col, value] of line.entries()) {
        if (around.isAggregateFormula(area, area.top + row, area.left + col)) continue;
        if (value === undefined) return undefined;
        if (value !== null && isCellError(value)) return value;
        if (typeof value !== "number") continue;
        sum += value;
        count += 1;
      }
    }
  }
  if (name === "AVERAGE") return count === 0 ? DIVISION_BY_ZERO : sum / count;
  return name === "SUM" ? sum : count;
}

/** AVERAGEA, MAXA, MINA count texts as 0 and logical values as 1 and 0 in areas: certain only where there are none. */
function withoutWords(pick: Implementation): Implementation {
  return (operands, around) => {
    for (const operand of operands) {
      const area = isArea(operand) ? around.area(operand) : undefined;
      const cells = area === undefined ? undefined : around.cells(area);
      if (cells === undefined) return undefined;
      if (cells.flat().some((value) => typeof value === "string" || typeof value === "boolean")) return undefined;
    }
    return pick(operands, around);
  };
}

const average = summary(({ sum, count }) => (count === 0 ? DIVISION_BY_ZERO : sum / count));
const greatest = summary((aggregate) => aggregate.greatest ?? 0);
const smallest = summary((aggregate) => aggregate.smallest ?? 0);

/** Texts count only where they are written into the formula; of no number at all the product is 0. */
function product(operands: readonly Expression[], around: Surroundings): Evaluated {
  const numbers = numbersOf(operands, around);
  if (numbers === undefined || "error" in numbers) return numbers;
  return numbers.length === 0 ? 0 : numbers.reduce((all, number) => all * number, 1);
}

/** Sums, counts, averages and extremes of whole areas. */
export const SUMS: Functions = {
  SUM: summary(({ sum }) => sum),
  AVERAGE: average,
  MIN: smallest,
  MAX: greatest,
  AVERAGEA: withoutWords(average),
  MINA: withoutWords(smallest),
  MAXA: withoutWords(greatest),
  COUNT: counting(({ count }) => count),
  COUNTA: counting(({ filled }) => filled),
  SUBTOTAL: subtotal,
  PRODUCT: product,
};
