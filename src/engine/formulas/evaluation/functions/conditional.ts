import type { CellRange } from "../../../../domain/cells/address";
import { isCellError } from "../../../../sheets/workbook";
import type { Expression } from "../../syntax/expression";
import { criterionTest, exactKey } from "../criterion";
import type { Group } from "../grouped-sums";
import type { Evaluated } from "../values";
import type { Functions, Implementation, Surroundings } from "./function";
import { DIVISION_BY_ZERO, isArea, MISSING } from "./function";

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

/** What passes criteria that each ask for one key, and what stands in `summed` beside it; undefined where cells must be tested. */
function groupOf(pairs: readonly Expression[], summed: CellRange | undefined, around: Surroundings): Group | undefined {
  const keys: (string | number)[] = [];
  const areas: CellRange[] = [];
  for (let i = 0; i + 1 < pairs.length; i += 2) {
    const area = around.area(pairs[i] ?? MISSING);
    const criterion = around.value(pairs[i + 1] ?? MISSING);
    const key = criterion === undefined ? undefined : exactKey(criterion);
    if (area === undefined || key === undefined) return undefined;
    areas.push(area);
    keys.push(key);
  }
  const all = summed === undefined ? [...areas, ...areas.slice(0, 1)] : [...areas, summed];
  return all.every((area) => isLine(area) && haveOneSize(area, all[0])) ? around.groups(all)?.(keys) : undefined;
}

function isLine({ top, left, bottom, right }: CellRange): boolean {
  return top === bottom || left === right;
}

function haveOneSize(a: CellRange, b: CellRange | undefined): boolean {
  return a.bottom - a.top === (b?.bottom ?? 0) - (b?.top ?? 0) && a.right - a.left === (b?.right ?? 0) - (b?.left ?? 0);
}

function countIf(operands: readonly Expression[], around: Surroundings): Evaluated {
  const group = groupOf(operands, undefined, around);
  if (group !== undefined) return group.lines;
  const passed = passing(operands, around);
  if (passed === undefined || (countsEmpty(operands, around) && isCut(operands[0], passed, around))) return undefined;
  return passed.flat().filter(Boolean).length;
}

/** Whether every criterion lets empty cells pass, as "<>x" does. */
function countsEmpty(pairs: readonly Expression[], around: Surroundings): boolean {
  return pairs.every((operand, i) => {
    if (i % 2 === 0) return true;
    const criterion = around.value(operand);
    return criterion !== undefined && criterionTest(criterion)?.(null) === true;
  });
}

/** A whole column has more cells than the used part of its sheet, all of them empty. */
function isCut(operand: Expression | undefined, seen: readonly (readonly unknown[])[], around: Surroundings): boolean {
  const area = around.area(operand ?? MISSING);
  if (area === undefined) return false;
  return area.bottom - area.top + 1 > seen.length || area.right - area.left + 1 > (seen[0]?.length ?? 0);
}

function sumOver(
  area: CellRange | undefined,
  pairs: readonly Expression[],
  around: Surroundings,
  pick: Pick,
  numbers?: number[],
): Evaluated {
  const group = area === undefined || numbers !== undefined ? undefined : groupOf(pairs, area, around);
  if (group !== undefined) return group.isKnown ? (group.error ?? pick(group.sum, group.numbers)) : undefined;
  const passed = passing(pairs, around);
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
        numbers?.push(value);
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

type Pick = (sum: number, count: number) => Evaluated;

/**
 * SUMIF and AVERAGEIF take the first cell of what they add up only, and from it on as many rows and columns as the list has that
 * they look through ("the actual cells that are added are determined by using the upper leftmost cell in sum_range as the
 * beginning cell", Microsoft's reference of SUMIF).
 */
function sumIf(pick: Pick): Implementation {
  return ([looked = MISSING, criterion = MISSING, summed = looked], around) => {
    const [list, first] = [around.area(looked), around.area(summed)];
    if (list === undefined || first === undefined) return undefined;
    const area = { ...first, bottom: first.top + list.bottom - list.top, right: first.left + list.right - list.left };
    return sumOver(area, [looked, criterion], around, pick);
  };
}

/** SUMIFS and its like, whose lists are of one size: for others Excel gives #VALUE!, other programs something else. */
function sumIfs(pick: Pick): Implementation {
  return ([summed, ...pairs], around) => {
    const area = areaLike(summed, pairs, around);
    return area === undefined ? undefined : sumOver(area, pairs, around, pick);
  };
}

function areaLike(
  summed: Expression | undefined,
  pairs: readonly Expression[],
  around: Surroundings,
): CellRange | undefined {
  const area = around.area(summed ?? MISSING);
  const isLike = (list: CellRange | undefined): boolean => list !== undefined && haveOneSize(list, area);
  return pairs.every((operand, index) => index % 2 > 0 || isLike(around.area(operand))) ? area : undefined;
}

function average(sum: number, count: number): Evaluated {
  return count === 0 ? DIVISION_BY_ZERO : sum / count;
}

/** MAXIFS and MINIFS: 0 where nothing passes. */
function extreme(pick: (numbers: readonly number[]) => number): Implementation {
  return ([looked, ...pairs], around) => {
    const numbers: number[] = [];
    const sum = sumOver(areaLike(looked, pairs, around), pairs, around, (total) => total, numbers);
    return typeof sum === "number" ? (numbers.length === 0 ? 0 : pick(numbers)) : sum;
  };
}

/** Sums, counts, averages and extremes of the lines that pass criteria, and sums of products. */
export const CONDITIONAL: Functions = {
  COUNTIF: countIf,
  COUNTIFS: countIf,
  SUMIF: sumIf((sum) => sum),
  SUMIFS: sumIfs((sum) => sum),
  AVERAGEIF: sumIf(average),
  AVERAGEIFS: sumIfs(average),
  MAXIFS: extreme((numbers) => numbers.reduce((most, number) => Math.max(most, number))),
  MINIFS: extreme((numbers) => numbers.reduce((least, number) => Math.min(least, number))),
  SUMPRODUCT: sumProduct,
};
