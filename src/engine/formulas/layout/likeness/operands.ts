import type { CellAddress, CellRange } from "../../../../domain/cells/address";
import { containsCell, isSingleCell } from "../../../../domain/cells/address";
import { cellCount, cellsIn, sameRange } from "../../../../domain/cells/area";
import { onceFor } from "../../../../domain/remembered";
import type { CellValue } from "../../../../sheets/workbook";
import { formulaAt, valueAt } from "../../../../sheets/workbook";
import type { FormulaBook } from "../../formula-book";
import { templateAt } from "../../formula-book";
import type { FormulaTemplate } from "../../formula-template";
import { areaOf, areasRead } from "../../formula-template";
import type { Expression } from "../../syntax/expression";
import { everyPart } from "../../syntax/expression";
import type { Reference } from "../../syntax/reference";

/** A single cell that a formula reckons with directly: an operand of + - * / ^ or of a percent or minus sign. */
function operandsOf(expression: Expression, into: Reference[], reckoned: boolean): void {
  switch (expression.kind) {
    case "reference":
      if (reckoned) into.push(expression.reference);
      return;
    case "unary":
      operandsOf(expression.operand, into, true);
      return;
    case "binary": {
      const arithmetic = "+-*/^".includes(expression.operator);
      operandsOf(expression.left, into, arithmetic);
      operandsOf(expression.right, into, arithmetic);
      return;
    }
    case "call":
      for (const operand of expression.operands) operandsOf(operand, into, false);
      return;
    default:
  }
}

/** The references that stand as operands of arithmetic, outside functions' own areas. */
const arithmeticOperands = onceFor((template: FormulaTemplate): readonly Reference[] => {
  const found: Reference[] = [];
  if (template.expression !== undefined)
    operandsOf(template.expression, found, template.expression.kind === "reference");
  return found;
});

/** Arithmetic reads such a text as the number that it shows; only functions pass it over. */
const NUMBER_AS_TEXT = /^\s*-?\d[\d,]*(?:\.\d+)?\s*$/;

function isFilled(book: FormulaBook, { sheet, top, left }: CellRange): boolean {
  const grid = book.bySheet.get(sheet)?.grid;
  const value = grid === undefined ? null : valueAt(grid, top, left);
  return (
    typeof value === "number" ||
    (typeof value === "string" && NUMBER_AS_TEXT.test(value)) ||
    (grid !== undefined && value === null && formulaAt(grid, top, left) !== undefined)
  );
}

/** Functions that go through lists of words as well as of numbers. */
const READS_WORDS =
  /^(?:COUNTA|COUNTIFS?|SUMIFS?|AVERAGEIFS?|MAXIFS|MINIFS|[VHX]?LOOKUP|INDEX|X?MATCH|SUMPRODUCT|FREQUENCY)$/;

/** What a function that also reads words is given, and what is compared: (J5:J28=A33). */
function wordsOperands(part: Expression): readonly Expression[] {
  if (part.kind === "call") return READS_WORDS.test(part.name) ? part.operands : [];
  return part.kind === "binary" && COMPARES.test(part.operator) ? [part.left, part.right] : [];
}

const COMPARES = /^[=<>]/;

/** The references that a formula reads words by: names in a list, answers to be counted. */
const wordListsOf = onceFor(
  (template: FormulaTemplate): ReadonlySet<Reference> =>
    new Set(
      template.expression === undefined
        ? []
        : everyPart(template.expression).flatMap((part) =>
            wordsOperands(part).flatMap((operand) => (operand.kind === "reference" ? [operand.reference] : [])),
          ),
    ),
);

/** Whether an area holds what the formula looks for there: a number, or at least something where words are read. */
function isFilledArea(book: FormulaBook, template: FormulaTemplate, reference: Reference, area: CellRange): boolean {
  return holds(book, area, wordListsOf(template).has(reference) ? isSomething : isNumber);
}

/**
 * Whether the formula would make sense in the cell `at`: every single cell it reckons with holds a number, and each of
 * the areas it aggregates holds at least one.
 */
export function wouldMakeSense(book: FormulaBook, template: FormulaTemplate, at: CellAddress): boolean {
  if (template.expression === undefined || wouldReadItself(book, template, at, at)) return false;
  const operands = new Set(arithmeticOperands(template));
  for (const reference of template.references) {
    const area = areaOf(reference, at);
    if (area === undefined) return false;
    const single = isSingleCell(area);
    if (single ? operands.has(reference) && !isFilled(book, area) : !isFilledArea(book, template, reference, area))
      return false;
  }
  return true;
}

/**
 * The same for a cell that holds another formula: a cell that is empty may be read where the neighbours' formula finds
 * an empty cell in that place, too (a mark not given, a month without costs). At least one figure must be read.
 * `mayMissOne`: one more cell may be empty.
 */
export function makesSenseLikeNeighbours(
  book: FormulaBook,
  expected: FormulaTemplate,
  at: CellAddress,
  neighbours: readonly CellAddress[],
  mayMissOne = false,
): boolean {
  if (expected.expression === undefined) return false;
  // A list that is searched holds the cell itself, as it does for its neighbours: the end of the task before.
  if (
    wouldReadItself(book, expected, at, at) &&
    !neighbours.some((cell) => wouldReadItself(book, expected, cell, cell))
  )
    return false;
  const operands = new Set(arithmeticOperands(expected));
  let filled = 0;
  let missing = 0;
  for (const reference of expected.references) {
    const area = areaOf(reference, at);
    if (area === undefined) return false;
    const single = isSingleCell(area);
    if (single ? isFilled(book, area) : isFilledArea(book, expected, reference, area)) filled += 1;
    else if (!single) return false;
    else if (operands.has(reference) && !(isBlank(book, area) && isBlankElsewhere(book, reference, neighbours))) {
      missing += 1;
      if (!mayMissOne || missing > 1 || !isBlank(book, area)) return false;
    }
  }
  return filled > 0 || everyPart(expected.expression).some(isOpaque);
}

/** A sum over several sheets, a column of a table: nobody can say that it reads nothing. */
function isOpaque({ kind }: Expression): boolean {
  return kind === "opaque";
}

/** Formulas that are followed from one to the next, and cells of a range that are looked at. */
const LONGEST_CHAIN = 2;
const MOST_FOLLOWED = 60;

/** Whether the formula, put into `at`, would depend on its own result: the figures there are computed from this one. */
function wouldReadItself(
  book: FormulaBook,
  template: FormulaTemplate,
  at: CellAddress,
  home: CellAddress,
  depth = 0,
): boolean {
  return areasRead(template, at).some((area) => {
    if (containsCell(area, home)) return true;
    const sheet = book.bySheet.get(area.sheet);
    if (sheet === undefined || depth >= LONGEST_CHAIN) return false;
    if (cellCount(area) > MOST_FOLLOWED) return false;
    for (const cell of cellsIn(area)) {
      const next = templateAt(sheet, cell.row, cell.col);
      if (next !== undefined && wouldReadItself(book, next, cell, home, depth + 1)) return true;
    }
    return false;
  });
}

function isBlank(book: FormulaBook, { sheet, top, left }: CellRange): boolean {
  const grid = book.bySheet.get(sheet)?.grid;
  return grid !== undefined && valueAt(grid, top, left) === null && formulaAt(grid, top, left) === undefined;
}

function isBlankElsewhere(book: FormulaBook, reference: Reference, cells: readonly CellAddress[]): boolean {
  return cells.some((cell) => {
    const area = areaOf(reference, cell);
    return area !== undefined && isBlank(book, area);
  });
}

/** Whether each single cell that a formula reads in place of the neighbours' is empty or words, where theirs is a figure. */
export function readsNothing(
  book: FormulaBook,
  found: FormulaTemplate,
  expected: FormulaTemplate,
  at: CellAddress,
): boolean {
  const others = areasRead(expected, at);
  const areas = areasRead(found, at);
  const pairs = areas.flatMap((area, index) => {
    const other = others[index];
    return other === undefined || sameRange(area, other) ? [] : [[area, other] as const];
  });
  return (
    areas.length === others.length &&
    pairs.length > 0 &&
    pairs.every(
      ([area, other]) => isSingleCell(area) && isSingleCell(other) && !isFilled(book, area) && isFilled(book, other),
    )
  );
}

/** Looks at no more cells than a table is wide or long in practice. */
const MOST_LOOKED_AT = 2_000;

function isNumber(value: CellValue): boolean {
  return typeof value === "number";
}

function isSomething(value: CellValue): boolean {
  return value !== null && value !== "";
}

function holds(book: FormulaBook, area: CellRange, isSought: (value: CellValue) => boolean): boolean {
  const grid = book.bySheet.get(area.sheet)?.grid;
  if (grid === undefined) return false;
  const bottom = Math.min(area.bottom, grid.rowCount - 1);
  const right = Math.min(area.right, grid.colCount - 1);
  let looked = 0;
  for (let row = area.top; row <= bottom; row += 1) {
    for (let col = area.left; col <= right; col += 1) {
      if (isSought(valueAt(grid, row, col)) || (looked += 1) > MOST_LOOKED_AT) return true;
    }
  }
  return false;
}
