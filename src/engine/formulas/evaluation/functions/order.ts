import { isCellError } from "../../../../sheets/workbook";
import type { Expression } from "../../syntax/expression";
import type { Evaluated } from "../values";
import { asNumber, compare } from "../values";
import type { Functions, Implementation, Surroundings } from "./function";
import { DIVISION_BY_ZERO, MISSING, NOT_A_NUMBER, NOT_AVAILABLE, numbersOf } from "./function";

/** RANK and RANK.EQ: 1 for the greatest, or with a third operand other than 0 for the smallest. */
function rank(operands: readonly Expression[], around: Surroundings): Evaluated {
  const [of = MISSING, among = MISSING, order] = operands;
  const value = asNumber(around.value(of));
  const area = around.area(among);
  const cells = area === undefined ? undefined : around.cells(area);
  const ascending = order === undefined ? 0 : asNumber(around.value(order));
  if (typeof value !== "number" || cells === undefined || typeof ascending !== "number") return undefined;
  let before = 0;
  let present = false;
  for (const other of cells.flat()) {
    if (other === undefined || (other !== null && isCellError(other))) return undefined;
    if (typeof other !== "number") continue;
    const compared = compare(other, value);
    if (compared === undefined) return undefined;
    if (compared === 0) present = true;
    else if (compared > 0 === (ascending === 0)) before += 1;
  }
  return present ? before + 1 : NOT_AVAILABLE;
}

/** The k-th of the numbers in order. */
function kth(first: "greatest" | "smallest"): Implementation {
  return ([among = MISSING, place = MISSING], around) => {
    const numbers = numbersOf([among], around);
    const k = asNumber(around.value(place));
    if (numbers === undefined || k === undefined) return undefined;
    if ("error" in numbers) return numbers;
    if (typeof k !== "number") return k;
    const sorted = [...numbers].sort((a, b) => (first === "greatest" ? b - a : a - b));
    return Number.isInteger(k) && k >= 1 ? (sorted[k - 1] ?? NOT_A_NUMBER) : undefined;
  };
}

function median(operands: readonly Expression[], around: Surroundings): Evaluated {
  const numbers = numbersOf(operands, around);
  if (numbers === undefined || "error" in numbers) return numbers;
  const sorted = [...numbers].sort((a, b) => a - b);
  const middle = sorted.length / 2;
  const [low, high] = [sorted[Math.ceil(middle) - 1], sorted[Math.floor(middle)]];
  return low === undefined || high === undefined ? NOT_A_NUMBER : (low + high) / 2;
}

/** The variance of a sample (one degree of freedom less) or of a whole population; `finish` makes the result of it. */
function spread(
  of: "sample" | "population",
  finish: (variance: number) => number = (variance) => variance,
): Implementation {
  const less = of === "sample" ? 1 : 0;
  return (operands, around) => {
    const numbers = numbersOf(operands, around);
    if (numbers === undefined || "error" in numbers) return numbers;
    if (numbers.length <= less) return DIVISION_BY_ZERO;
    const mean = numbers.reduce((sum, number) => sum + number, 0) / numbers.length;
    const squares = numbers.reduce((sum, number) => sum + (number - mean) ** 2, 0);
    return finish(squares / (numbers.length - less));
  };
}

/** Ranks, medians, the k-th greatest, variances. */
export const ORDER: Functions = {
  RANK: rank,
  "RANK.EQ": rank,
  LARGE: kth("greatest"),
  SMALL: kth("smallest"),
  MEDIAN: median,
  STDEV: spread("sample", Math.sqrt),
  "STDEV.S": spread("sample", Math.sqrt),
  STDEVP: spread("population", Math.sqrt),
  "STDEV.P": spread("population", Math.sqrt),
  VAR: spread("sample"),
  "VAR.S": spread("sample"),
  VARP: spread("population"),
  "VAR.P": spread("population"),
};
