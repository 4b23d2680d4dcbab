import type { CellAddress, CellRange } from "../../../../../domain/cells/address";
import { isSingleCell } from "../../../../../domain/cells/address";
import { firstCell, sameRange } from "../../../../../domain/cells/area";
import { evaluatorOf } from "../../../evaluation/evaluator-of";
import type { FormulaBook, SheetFormulas } from "../../../formula-book";
import type { FormulaTemplate } from "../../../formula-template";
import { areaOf, areasRead } from "../../../formula-template";
import type { Break } from "../../breaks/breaks";
import { isLink } from "../../breaks/line-faults";
import { labelOf } from "../../cells/labels";
import { weightOf } from "../../cells/notes";
import { staysOnItsLine } from "../../cells/reach";
import { sameAreas } from "../../likeness/areas-compared";
import { isCell, tokensOf } from "../../likeness/formula-tokens";

/** Whether the words of its own row say why a formula is another one than its neighbours’. */
export function isNamedBeside(book: FormulaBook, it: Break): boolean {
  return (
    readsNamedRow(it) ||
    isNamedStatistic(it) ||
    isChoice(it) ||
    isTurnedForCosts(it) ||
    readsNamedRate(book, it) ||
    countsItsWord(book, it)
  );
}

/** What is better the less there is of it. */
const COSTS = /支出|费用|成本|\b(?:costs?|expens\w*|spending|expenditures?|outgoings?|overheads?|payments?)\b/iu;

/** One cell less another. */
const DIFFERENCE = /^\+?#-#$/;

/** Actual less budget of income and of the result, budget less actual in the one line of costs: accounts state what is better as positive. */
function isTurnedForCosts({ sheet, axis, at, found, expected, before, after }: Break): boolean {
  if (axis !== "column" || found === undefined || !DIFFERENCE.test(found.shape) || !DIFFERENCE.test(expected.shape))
    return false;
  const [own, theirs] = [areasRead(found, at), areasRead(expected, at)];
  const isOfCosts = (cell: CellAddress): boolean => COSTS.test(labelOf(sheet, { axis }, cell));
  return sameAreas(own, [...theirs].reverse()) && isOfCosts(at) && ![...before, ...after].some(isOfCosts);
}

/** What a line is called that takes one of several results reckoned above it. */
const CHOICE = /选[定用取]|采用|取用|取值|\b(?:selected|chosen|adopted)\b/iu;

/** A line of choices takes one result in this place and another in the next. */
function isChoice({ sheet, axis, at, found, expected }: Break): boolean {
  return (
    found !== undefined &&
    axis === "row" &&
    [found, expected].every((each) => isLink(each) && staysOnItsLine(each, axis)) &&
    CHOICE.test(labelOf(sheet, { axis: "column" }, at))
  );
}

/**
 * Whether it names in quotation marks what its neighbours read from their own row, whose name the list does not know:
 * "I" beside Incomplete.
 */
function countsItsWord(book: FormulaBook, { sheet, at, axis, found, expected, before, after }: Break): boolean {
  if (axis !== "column" || found === undefined) return false;
  const [own, theirs] = [tokensOf(found, at), tokensOf(expected, at)];
  const changed = own.flatMap((token, index) => (token === theirs[index] ? [] : [index]));
  const [index, other] = changed;
  if (own.length !== theirs.length || index === undefined || other !== undefined) return false;
  const word = /^"(.+)"$/s.exec(own[index] ?? "")?.[1]?.toLowerCase();
  if (word === undefined || !isCell(theirs[index] ?? "")) return false;
  if ([...before, ...after].some(({ row }) => textsIn(sheet, row).some(([, text]) => text === word))) return false;
  const evaluator = evaluatorOf(book);
  const stored = evaluator.valueOf(at);
  return evaluator.evaluate(expected, at).value === 0 && typeof stored === "number" && stored !== 0;
}

/** Shorter names are met in any text; a Chinese character says as much as two letters. */
const SHORTEST_NAME = 4;

/**
 * Whether the fixed cell that is read in place of the neighbours’ bears a name that a text behind the formula says, and none beside
 * theirs does: the rate for motorcycles in a line “by motorcycle”.
 */
function readsNamedRate(book: FormulaBook, { sheet, at, axis, found, expected, before, after }: Break): boolean {
  if (axis !== "column" || found === undefined || found.shape !== expected.shape) return false;
  const [own, theirs] = [areasRead(found, at), areasRead(expected, at)];
  const changed = own.filter((area, index) => {
    const other = theirs[index];
    return other === undefined || !sameRange(area, other);
  });
  const says = (row: number, name: string): boolean =>
    textsIn(sheet, row).some(([column, text]) => column > at.col && text.includes(name));
  return (
    own.length === theirs.length &&
    changed.length > 0 &&
    changed.every((area) => {
      const rates = book.bySheet.get(area.sheet);
      if (rates === undefined || !isSingleCell(area) || !isFixedIn(found, area, at)) return false;
      const name = labelOf(rates, { axis: "column" }, firstCell(area)).toLowerCase();
      if (weightOf(name) < SHORTEST_NAME) return false;
      return says(at.row, name) && ![...before, ...after].some(({ row }) => says(row, name));
    })
  );
}

function isFixedIn(formula: FormulaTemplate, area: CellRange, at: CellAddress): boolean {
  return formula.references.some((reference) => {
    const read = areaOf(reference, at);
    return reference.top.fixed && read !== undefined && sameRange(area, read);
  });
}

/** What parts several names in one cell: "T2, T5". */
const BETWEEN_NAMES = /[,;/，；、]/u;

/**
 * Whether each cell that the formula reads in place of its neighbours’ lies in a row that its own row names: the task after which
 * this one begins, the parent of an account. The name stands before the figures there and in another column than here: a word that
 * both share, or a mark among the figures of both (DNC), names neither.
 */
function readsNamedRow({ sheet, at, axis, found, expected }: Break): boolean {
  // A fixed cell is a rate or a scale, not one of the rows of the list.
  if (axis !== "column" || found === undefined || found.references.some(({ top }) => top.fixed)) return false;
  const [own, theirs] = [areasRead(found, at), areasRead(expected, at)];
  const others = own.filter(({ top, left }, index) => theirs[index]?.top !== top || theirs[index].left !== left);
  return own.length === theirs.length && others.length > 0 && others.every((area) => isNamed(sheet, at, area));
}

function isNamed(sheet: SheetFormulas, at: CellAddress, { sheet: name, top, bottom }: CellRange): boolean {
  if (name !== at.sheet || top !== bottom || top === at.row) return false;
  const columns = new Map<string, number>();
  for (const [column, text] of textsIn(sheet, top)) if (column < at.col) columns.set(text, column);
  return textsIn(sheet, at.row).some(([column, text]) => (columns.get(text) ?? column) !== column);
}

/** The names in the cells of a row, with their columns. */
function textsIn({ grid }: SheetFormulas, row: number): readonly (readonly [column: number, text: string])[] {
  return (grid.values[row] ?? []).flatMap((value, column) =>
    typeof value !== "string"
      ? []
      : value.split(BETWEEN_NAMES).map((text) => [column, text.trim().toLowerCase()] as const),
  );
}

/** What lines are called whose figures are means, highest or lowest ones. */
const NAMES: Readonly<Record<string, RegExp>> = {
  AVERAGE: /平均|均值|average|\bmean\b|\bavg\b/iu,
  MAX: /最[高大]|峰值|\bmax|highest|\bpeak\b/iu,
  MIN: /最[低小]|谷值|\bmin|lowest/iu,
};

/** One function of one range: AVERAGE(#). */
const OF_ONE_RANGE = /^\+?([A-Z]+)\(#\)$/;

/**
 * Whether the formula takes of the very cells that its neighbours add up what its line is called: the mean of the months in a
 * line of means, beside the sums of the months in the lines around it.
 */
function isNamedStatistic({ sheet, axis, at, found, expected }: Break): boolean {
  const name = OF_ONE_RANGE.exec(found?.shape ?? "")?.[1];
  if (found === undefined || name === undefined || !OF_ONE_RANGE.test(expected.shape)) return false;
  return (
    NAMES[name]?.test(labelOf(sheet, { axis }, at)) === true && sameAreas(areasRead(found, at), areasRead(expected, at))
  );
}
