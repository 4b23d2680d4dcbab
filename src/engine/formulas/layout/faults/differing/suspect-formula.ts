import type { CellAddress } from "../../../../../domain/cells/address";
import { countedBy } from "../../../../../domain/collections/groups";
import { onceFor } from "../../../../../domain/remembered";
import type { FormulaBook } from "../../../formula-book";
import { templateAt } from "../../../formula-book";
import type { FormulaTemplate } from "../../../formula-template";
import type { Reference } from "../../../syntax/reference";
import type { Break } from "../../breaks/breaks";
import { fitsAcross } from "../../breaks/breaks";
import { FEWEST_NEIGHBOURS, FEWEST_ON_ONE_SIDE, isOrdinaryEnd, readsOnlyKnown } from "../../breaks/line-faults";
import { withoutRemarked } from "../../breaks/row-remarks";
import { isAmongUniformLines, isInUniformBlock } from "../../breaks/uniform-lines";
import type { Axis } from "../../cells/cells";
import { along, otherAxis, positionOn } from "../../cells/cells";
import { readsDates } from "../../cells/dates";
import { addsUpOwnLine } from "../../cells/own-line";
import { staysOnItsLine } from "../../cells/reach";
import { adjustsExpected } from "../../likeness/adjustment";
import { isNextToExpected, overlapsExpected } from "../../likeness/areas-compared";
import { likenessOf } from "../../likeness/likeness";
import { readsNothing } from "../../likeness/operands";
import type { Entry } from "../../lines/lines";
import { copiesIn } from "../../lines/lines";
import { isNamedBeside } from "../excused/named-beside";
import { addsOwnFigures } from "../excused/own-figures-besides";
import { recursInOtherLine } from "../excused/recurring";
import { stepsOverIdle } from "../excused/steps-over";
import { isLinkOfItsOwn } from "../links/own-links";

/** Whether a formula among copies of another one looks like a slip. What it has in common with them says what would tell. */
export function isSuspectFormula(book: FormulaBook, one: Break): boolean {
  const it = withoutRemarked(one);
  const { found, expected, at } = it;
  if (found === undefined || fitsAcross(it) || isNamedBeside(book, it) || stepsOverIdle(it)) return false;
  if (isLinkOfItsOwn(book, it) || addsUpDates(book, it) || addsOwnFigures(it)) return false;
  switch (likenessOf(found, expected, at)) {
    case "constants":
      return isLoneConstant(it, found);
    case "same-cells":
      return isOtherwiseFixed(it, found);
    case "operation":
      return (isAdjusted(it) || (isRare(it) && standsOut(it))) && !recursInOtherLine(book, it);
    case "references":
      return findsNothing(book, it) || readsOthers(it, found);
    case "other":
      return isLoneOther(it);
  }
}

/** The last of the days among the totals of the other columns. */
function addsUpDates(book: FormulaBook, { expected, at }: Break): boolean {
  return /^\+?SUM\(#\)$/.test(expected.shape) && readsDates(book, expected, at);
}

/** Other cells than its neighbours' formula would read here, and that not as a pattern of its own. */
function readsOthers(it: Break, found: FormulaTemplate): boolean {
  const { expected, at, run } = it;
  const isByOne = isNextToExpected(found, expected, at);
  if (isByOne && isDrift(it)) return true;
  // A range that is shorter or longer than those beside it is no pattern, however often it occurs.
  const overlaps = overlapsExpected(found, expected, at);
  if (overlaps && run.length === 1) return true;
  if (!overlaps && !isRare(it)) return false;
  return standsOut(it) || (isByOne && standsOutByOne(it)) || (overlaps && !isBetweenCopies(it) && isBesideMany(it));
}

/** Like formulas in a row that may be one slip. */
const LONGEST_SLIP = 2;

/** So seldom in its line that it is no second way of reckoning there, or at home in another part of the line. */
function isRare(it: Break): boolean {
  return (it.repeats <= it.run.length && it.run.length <= LONGEST_SLIP) || isStray(it);
}

/** Copies stand on both sides, enough of them, or the line would go on with one here. */
function standsOut(it: Break): boolean {
  const { run, around } = it;
  if (!isBetweenCopies(it)) return run.length === 1 && readsOnlyKnown(it) && isOrdinaryEnd(it) && !isWrittenApart(it);
  if (run.length === 1 && (isEnclosed(it) || isInUniformBlock(it))) return true;
  return around >= FEWEST_NEIGHBOURS * Math.min(run.length, LONGEST_SLIP);
}

/** An empty cell parts it from the copies, and its $ stand elsewhere than theirs: it was not copied with them. */
function isWrittenApart({ axis, at, found, expected, before, after }: Break): boolean {
  const nearest = before[0] ?? after[0];
  if (nearest === undefined || Math.abs(positionOn(axis, at) - positionOn(axis, nearest)) < 2) return false;
  return (
    found?.references.every((own, index) => isFixed(own, axis) === isFixed(expected.references[index], axis)) === false
  );
}

/** Of a single formula that reads the cell beside the right one less is asked. */
function standsOutByOne(it: Break): boolean {
  if (it.run.length > 1) return false;
  return isBetweenCopies(it) || (isBesideMany(it) && staysOnItsLine(it.expected, it.axis));
}

function isBetweenCopies({ before, after }: Break): boolean {
  return before.length > 0 && after.length > 0;
}

function isBesideMany({ around }: Break): boolean {
  return around >= FEWEST_ON_ONE_SIDE;
}

/** One reference of the last of many copies reads the cell beside the right one, which holds the same figure today. */
export function isSlipAtEnd(it: Break): boolean {
  const { found, expected, at, run } = it;
  return found !== undefined && run.length === 1 && isBesideMany(it) && isNextToExpected(found, expected, at);
}

/** Copies around a formula of its own from which on it is told, and copies of its line for each such formula there. */
const FEWEST_WITH_ONE_OTHER = 6;
const COPIES_FOR_ONE_OTHER = 6;

/**
 * A single formula of its own in the midst of a long line of copies, where hardly any other cell has one. In a line of totals
 * each column is reckoned in its own way: a rate between two sums.
 */
function isLoneOther(it: Break): boolean {
  const { at, axis, line, run, around, repeats, expected } = it;
  if (run.length > 1 || repeats > 1 || around < FEWEST_WITH_ONE_OTHER || !isBetweenCopies(it)) return false;
  if (axis === "row" && addsUpOwnLine(expected, at, "column")) return false;
  // The first of a line is often another: the opening of a series, who is in charge of the rest.
  const others = line.filter(({ template }, index) => index > 0 && template !== expected).length;
  return (copiesIn(line).get(expected) ?? 0) >= COPIES_FOR_ONE_OTHER * others;
}

/** Copies on both sides from which on a single other constant among them is told. */
const FEWEST_WITH_ONE_CONSTANT = 5;

/**
 * One other rate, threshold or column number in a long line of copies, or in a short one whose like beside it are uniform.
 * Where several lines have constants of their own, that is how they are given.
 */
function isLoneConstant(it: Break, found: FormulaTemplate): boolean {
  const { line, run, around, repeats } = it;
  if (run.length > 1 || repeats > 1 || (variantsOf(line).get(found.outline) ?? 0) !== 2) return false;
  if (isAmongUniformLines(it)) return true;
  return isBetweenCopies(it) && (isEnclosed(it) || around >= FEWEST_WITH_ONE_CONSTANT);
}

/** The neighbours' formula stands in the lines beside, too: the cell is the hole in a block of copies. */
function isEnclosed({ sheet, at, axis, expected }: Break): boolean {
  return [-1, 1].every((side) => {
    const { row, col } = along(at, otherAxis(axis), side);
    return templateAt(sheet, row, col) === expected;
  });
}

/**
 * The same cells today, one of them fixed along the line here and not there, or the other way round: copied on, the formula will
 * read others.
 */
function isOtherwiseFixed(it: Break, found: FormulaTemplate): boolean {
  const { run, repeats, around, expected, axis } = it;
  return (
    found.shape === expected.shape &&
    found.references.some(
      (reference, index) => isFixed(reference, axis) !== isFixed(expected.references[index], axis),
    ) &&
    run.length === 1 &&
    repeats === 1 &&
    isBetweenCopies(it) &&
    around >= FEWEST_WITH_ONE_CONSTANT
  );
}

function isFixed(reference: Reference | undefined, axis: Axis): boolean | undefined {
  return axis === "column" ? reference?.top.fixed : reference?.left.fixed;
}

/** How many formulas that differ in constants only a line has, by their outline. */
const variantsOf = onceFor((line: readonly Entry[]): ReadonlyMap<string, number> => {
  const counted = countedBy(copiesIn(line).keys(), ({ outline }) => outline);
  return counted;
});

/** Of several such formulas in a line, copies of the neighbours' formula for each of them. */
const COPIES_FOR_ONE_ADJUSTED = 3;

/** A typed figure is added to what the neighbours' formula gives: a correction, also where a few lines have the same. */
function isAdjusted({ found, expected, at, repeats, around, line }: Break): boolean {
  return (
    found !== undefined &&
    around >= FEWEST_NEIGHBOURS &&
    adjustsExpected(found, expected, at) &&
    (copiesIn(line).get(expected) ?? 0) >= COPIES_FOR_ONE_ADJUSTED * repeats
  );
}

/** One formula alone reads an empty cell or a heading in the place where its neighbours' formula finds a figure. */
export function findsNothing(book: FormulaBook, { found, expected, at, run }: Break): boolean {
  return found !== undefined && run.length === 1 && readsNothing(book, found, expected, at);
}

/** Copies on one side of a stray formula, and copies that follow each other wherever else it stands. */
const FEWEST_OF_A_BLOCK = 3;
/** Copies on its other side. */
const FEWEST_ON_OTHER_SIDE = 2;

/**
 * A single formula of another block of the line, where it stands many times in a row: last year's rate in one of this year's
 * months. Where it stands alone behind the copies, as in a line of results, it says nothing of them.
 */
function isStray({ found, expected, run, before, after, line }: Break): boolean {
  const [own] = run;
  const [fewer, more] = [Math.min(before.length, after.length), Math.max(before.length, after.length)];
  if (own === undefined || run.length > 1 || fewer < FEWEST_ON_OTHER_SIDE || more < FEWEST_OF_A_BLOCK) return false;
  const lengths = runsOf(line, found, own);
  const copies = line.flatMap(({ template }, index) => (template === expected ? [index] : []));
  const [first, last] = [copies[0] ?? 0, copies[copies.length - 1] ?? 0];
  const isAmong = ({ from, to }: Stretch): boolean => from > first && to < last;
  const isBlock = ({ from, to }: Stretch): boolean => to - from + 1 >= FEWEST_OF_A_BLOCK;
  return lengths.length === 0 || (lengths.some(isBlock) && lengths.every((each) => isBlock(each) || !isAmong(each)));
}

/** Entries of a line that follow each other, by their index. */
interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** Where a formula stands in a line, one cell left out. */
function runsOf(
  line: readonly Entry[],
  template: FormulaTemplate | undefined,
  except: CellAddress,
): readonly Stretch[] {
  const runs: { from: number; to: number }[] = [];
  for (const [index, entry] of line.entries()) {
    if (entry.template !== template || entry.at === except) continue;
    const open = runs[runs.length - 1];
    if (open?.to === index - 1) open.to = index;
    else runs.push({ from: index, to: index });
  }
  return runs;
}

/** From some line on, each formula reads the line beside its own, where those before it read their own: a shifted fill. */
function isDrift({ expected, axis, found, run, repeats, around, after }: Break): boolean {
  return (
    found !== undefined &&
    after.length === 0 &&
    run.length > 1 &&
    repeats === run.length &&
    around >= Math.max(FEWEST_ON_ONE_SIDE, run.length) &&
    staysOnItsLine(expected, axis) &&
    !staysOnItsLine(found, axis)
  );
}
