import type { CellRange } from "../../domain/address";
import { exact, roundHalfUp } from "../../domain/exact";
import type { CellError, CellValue } from "../../sheets/workbook";
import { isCellError } from "../../sheets/workbook";
import type { Aggregate } from "./aggregate";
import { criterionTest } from "./criterion";
import type { BinaryOperator, Expression } from "./expression";
import type { Evaluated } from "./values";
import { asCondition, asNumber, asText, compare, significant } from "./values";

/** What a function may ask of the evaluation it runs in. */
export interface Surroundings {
  readonly value: (operand: Expression) => Evaluated;
  readonly area: (operand: Expression) => CellRange | undefined;
  readonly cells: (area: CellRange) => readonly (readonly Evaluated[])[] | undefined;
  readonly aggregate: (area: CellRange) => Aggregate | undefined;
  readonly operate: (operator: BinaryOperator, left: Evaluated, right: Evaluated) => Evaluated;
  readonly isAggregateFormula: (area: CellRange, row: number, col: number) => boolean;
  readonly isHiddenRow: (area: CellRange, row: number) => boolean;
}

type Implementation = (operands: readonly Expression[], around: Surroundings) => Evaluated;

const DIVISION_BY_ZERO: CellError = { error: "#DIV/0!" };
const NOT_AVAILABLE: CellError = { error: "#N/A" };
const MISSING: Expression = { kind: "missing" };

/** The result of a worksheet function; undefined for functions and uses that are not reckoned with. */
export function callFunction(name: string, operands: readonly Expression[], around: Surroundings): Evaluated {
  return FUNCTIONS[name]?.(operands, around);
}

function isArea(operand: Expression): boolean {
  return operand.kind === "reference" || operand.kind === "name";
}

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

/** A function of numbers: any error or uncertainty of an operand is the result. */
function numeric(most: number, compute: (...numbers: number[]) => Evaluated): Implementation {
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

/** Rounds as Excel does, where its 15 digits and the exact double agree about the way; else unknown. */
function rounded(value: number, places: number, away: "half" | "up" | "down"): number | undefined {
  if (!Number.isInteger(places) || Math.abs(places) > 12) return undefined;
  const one = roundOne(value, places, away);
  const other = roundOne(significant(value), places, away);
  return one === other ? one : undefined;
}

function roundOne(value: number, places: number, away: "half" | "up" | "down"): number {
  const magnitude = exact(Math.abs(value));
  const half = exact(10).pow(-places).div(2);
  const near = roundHalfUp(magnitude, places);
  let result = near;
  if (away === "up" && near.lt(magnitude)) result = near.plus(half.times(2));
  if (away === "down" && near.gt(magnitude)) result = near.minus(half.times(2));
  return Math.sign(value) * result.toNumber();
}

/** INT and MOD work on the double; close to a whole number its 15 digits may say something else. */
function floor(value: number): number | undefined {
  const whole = Math.floor(value);
  return whole === Math.floor(significant(value)) ? whole : undefined;
}

function condition(operands: readonly Expression[], around: Surroundings): Evaluated {
  const [test = MISSING, then, otherwise] = operands;
  const holds = asCondition(around.value(test));
  if (typeof holds !== "boolean") return holds;
  const chosen = holds ? then : otherwise;
  if (chosen === undefined) return holds ? undefined : false;
  return chosen.kind === "missing" ? 0 : around.value(chosen);
}

function junction(decisive: boolean): Implementation {
  return (operands, around) => {
    let result = !decisive;
    for (const operand of operands) {
      const holds = asCondition(around.value(operand));
      if (typeof holds !== "boolean") return holds;
      if (holds === decisive) result = decisive;
    }
    return result;
  };
}

/** Rows of `wanted` that pass all criteria; pairs of area and criterion follow each other in `pairs`. */
function passing(pairs: readonly Expression[], around: Surroundings): readonly (readonly boolean[])[] | undefined {
  let passed: boolean[][] | undefined;
  for (let i = 0; i + 1 < pairs.length; i += 2) {
    const area = around.area(pairs[i] ?? MISSING);
    const cells = area === undefined ? undefined : around.cells(area);
    const criterion = around.value(pairs[i + 1] ?? MISSING);
    const test = criterion === undefined ? undefined : criterionTest(criterion);
    if (cells === undefined || test === undefined) return undefined;
    const results: boolean[][] = [];
    for (const [row, line] of cells.entries()) {
      const passes: boolean[] = [];
      for (const [col, value] of line.entries()) {
        const result = value === undefined ? undefined : test(value);
        if (result === undefined) return undefined;
        passes.push(result && (passed === undefined || passed[row]?.[col] === true));
      }
      results.push(passes);
    }
    passed = results;
  }
  return passed;
}

function countIf(operands: readonly Expression[], around: Surroundings): Evaluated {
  return passing(operands, around)?.flat().filter(Boolean).length;
}

function sumOver(
  summed: Expression | undefined,
  pairs: readonly Expression[],
  around: Surroundings,
  pick: (sum: number, count: number) => Evaluated,
): Evaluated {
  const passed = passing(pairs, around);
  const area = around.area(summed ?? MISSING);
  const cells = area === undefined ? undefined : around.cells(area);
  if (passed === undefined || cells === undefined) return undefined;
  let sum = 0;
  let count = 0;
  for (const [row, line] of passed.entries()) {
    for (const [col, passes] of line.entries()) {
      if (!passes) continue;
      const value = cells[row]?.[col];
      if (value === undefined && row < cells.length && col < (cells[row]?.length ?? 0)) return undefined;
      if (value !== undefined && isCellError(value)) return value;
      if (typeof value === "number") {
        sum += value;
        count += 1;
      }
    }
  }
  return pick(sum, count);
}

/** Areas and operators between them, element by element. */
function elements(operand: Expression, around: Surroundings): readonly (readonly Evaluated[])[] | undefined {
  if (isArea(operand)) {
    const area = around.area(operand);
    return area === undefined ? undefined : around.cells(area);
  }
  if (operand.kind === "unary") {
    const inner = elements(operand.operand, around);
    const sign = operand.operator === "-" ? -1 : operand.operator === "%" ? 0.01 : 1;
    return inner?.map((line) => line.map((value) => around.operate("*", value, sign)));
  }
  if (operand.kind !== "binary") {
    const value = operand.kind === "call" ? undefined : around.value(operand);
    return value === undefined ? undefined : [[value]];
  }
  const left = elements(operand.left, around);
  const right = elements(operand.right, around);
  if (left === undefined || right === undefined) return undefined;
  const rows = Math.max(left.length, right.length);
  const cols = Math.max(left[0]?.length ?? 0, right[0]?.length ?? 0);
  const fits = (side: readonly (readonly Evaluated[])[]): boolean =>
    (side.length === rows || side.length === 1) && ((side[0]?.length ?? 0) === cols || side[0]?.length === 1);
  if (!fits(left) || !fits(right)) return undefined;
  const pick = (side: readonly (readonly Evaluated[])[], row: number, col: number): Evaluated => {
    const line = side.length === 1 ? side[0] : side[row];
    return line?.length === 1 ? line[0] : line?.[col];
  };
  return Array.from({ length: rows }, (_, row) =>
    Array.from({ length: cols }, (_unused, col) =>
      around.operate(operand.operator, pick(left, row, col), pick(right, row, col)),
    ),
  );
}

function sumProduct(operands: readonly Expression[], around: Surroundings): Evaluated {
  const factors = operands.map((operand) => elements(operand, around));
  const first = factors[0];
  if (first === undefined) return undefined;
  const cols = first[0]?.length ?? 0;
  let sum = 0;
  for (const factor of factors) {
    if (factor?.length !== first.length || (factor[0]?.length ?? 0) !== cols) return undefined;
  }
  for (let row = 0; row < first.length; row += 1) {
    for (let col = 0; col < cols; col += 1) {
      let product = 1;
      for (const factor of factors) {
        const value = factor?.[row]?.[col];
        if (value === undefined) return undefined;
        if (isCellError(value)) return value;
        product *= typeof value === "number" ? value : 0;
      }
      sum += product;
    }
  }
  return sum;
}

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

function ifError(operands: readonly Expression[], around: Surroundings): Evaluated {
  const [tried = MISSING, otherwise = MISSING] = operands;
  const value = around.value(tried);
  if (value === undefined) return undefined;
  const result = value !== null && isCellError(value) ? around.value(otherwise) : value;
  return result === null ? 0 : result;
}

/** A part of a text: `cut` gets the text and the count, 1 when none is given. */
function textPart(cut: (text: string, count: number) => string): Implementation {
  return ([source = MISSING, length], around) => {
    const text = asText(around.value(source));
    const count = length === undefined ? 1 : asNumber(around.value(length));
    if (typeof text !== "string") return text;
    return typeof count === "number" && count >= 0 ? cut(text, Math.floor(count)) : undefined;
  };
}

/** VLOOKUP with an exact match; the approximate one relies on sorted data and stays unknown. */
function verticalLookup(operands: readonly Expression[], around: Surroundings): Evaluated {
  const [wanted = MISSING, table = MISSING, index = MISSING, nearest] = operands;
  const near = nearest === undefined ? true : nearest.kind === "missing" ? false : asCondition(around.value(nearest));
  const value = around.value(wanted);
  const column = asNumber(around.value(index));
  const area = around.area(table);
  if (near !== false || value === undefined || value === null || area === undefined) return undefined;
  if (isCellError(value) || typeof column !== "number" || (typeof value === "string" && /[*?~]/.test(value)))
    return undefined;
  const keys = around.cells({ ...area, right: area.left });
  if (keys === undefined) return undefined;
  for (const [row, [key]] of keys.entries()) {
    if (key === undefined) return undefined;
    if (key === null || typeof key !== typeof value || compare(key, value) !== 0) continue;
    const col = area.left + Math.floor(column) - 1;
    const found = around.cells({ ...area, top: area.top + row, bottom: area.top + row, left: col, right: col });
    return col > area.right ? undefined : (found?.[0]?.[0] ?? null);
  }
  return NOT_AVAILABLE;
}

const FUNCTIONS: Readonly<Record<string, Implementation>> = {
  SUM: summary(({ sum }) => sum),
  AVERAGE: summary(({ sum, count }) => (count === 0 ? DIVISION_BY_ZERO : sum / count)),
  MIN: summary(({ smallest }) => smallest ?? 0),
  MAX: summary(({ greatest }) => greatest ?? 0),
  COUNT: counting(({ count }) => count),
  COUNTA: counting(({ filled }) => filled),
  COUNTIF: countIf,
  COUNTIFS: countIf,
  SUMIF: ([area = MISSING, criterion = MISSING, summed], around) =>
    sumOver(summed ?? area, [area, criterion], around, (sum) => sum),
  SUMIFS: ([summed, ...pairs], around) => sumOver(summed, pairs, around, (sum) => sum),
  AVERAGEIF: ([area = MISSING, criterion = MISSING, summed], around) =>
    sumOver(summed ?? area, [area, criterion], around, (sum, count) => (count === 0 ? DIVISION_BY_ZERO : sum / count)),
  SUMPRODUCT: sumProduct,
  PRODUCT: (operands, around) => {
    let product = 1;
    for (const operand of operands) {
      const area = isArea(operand) ? around.area(operand) : undefined;
      const cells = area === undefined ? [[around.value(operand)]] : around.cells(area);
      for (const value of cells?.flat() ?? [undefined]) {
        if (value === undefined || (value !== null && isCellError(value))) return value;
        if (typeof value === "number") product *= value;
      }
    }
    return product;
  },
  ROUND: numeric(2, (value = 0, places = 0) => rounded(value, places, "half")),
  ROUNDUP: numeric(2, (value = 0, places = 0) => rounded(value, places, "up")),
  ROUNDDOWN: numeric(2, (value = 0, places = 0) => rounded(value, places, "down")),
  TRUNC: numeric(2, (value = 0, places = 0) => rounded(value, places, "down")),
  INT: numeric(1, (value = 0) => floor(value)),
  ABS: numeric(1, (value = 0) => Math.abs(value)),
  SQRT: numeric(1, (value = 0) => (value < 0 ? { error: "#NUM!" } : Math.sqrt(value))),
  MOD: numeric(2, (value = 0, divisor = 0) => {
    if (divisor === 0) return DIVISION_BY_ZERO;
    const whole = floor(value / divisor);
    return whole === undefined ? undefined : value - divisor * whole;
  }),
  IF: condition,
  AND: junction(false),
  OR: junction(true),
  NOT: ([operand = MISSING], around) => {
    const holds = asCondition(around.value(operand));
    return typeof holds === "boolean" ? !holds : holds;
  },
  IFERROR: ifError,
  RANK: rank,
  "RANK.EQ": rank,
  SUBTOTAL: subtotal,
  LEFT: textPart((text, count) => text.slice(0, count)),
  RIGHT: textPart((text, count) => (count === 0 ? "" : text.slice(-count))),
  LEN: ([source = MISSING], around) => {
    const text = asText(around.value(source));
    return typeof text === "string" ? text.length : text;
  },
  VLOOKUP: verticalLookup,
  N: ([operand = MISSING], around) => {
    const value: CellValue | undefined = around.value(operand);
    return typeof value === "number" || value === undefined ? value : undefined;
  },
};
