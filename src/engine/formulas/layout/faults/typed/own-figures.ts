import { isSingleCell } from "../../../../../domain/cells/address";
import { evaluatorOf } from "../../../evaluation/evaluator-of";
import type { FormulaBook } from "../../../formula-book";
import { templateAt } from "../../../formula-book";
import { areaOf } from "../../../formula-template";
import type { Break } from "../../breaks/breaks";
import type { LineFault } from "../../breaks/line-faults";
import { isLink } from "../../breaks/line-faults";
import { isBehindHeading } from "../../cells/behind-heading";
import { along, numberAt, otherAxis, positionOn, sortOf } from "../../cells/cells";
import { isIdleLine } from "../../cells/idle-line";
import { addsUpOwnLine, holdsForAllLines } from "../../cells/own-line";
import { countsOn } from "../../cells/reach";
import { agrees, isRelative } from "../../copies/agreement";
import { isAmongHistory } from "../../copies/history";
import { linksByName } from "../links/links";

/** Last year is near to this year, too; only this near can it be nothing but a slip of the sum. */
const SLIP = 0.01;

/** Why a typed figure may stand among copies of a formula, whatever the formula gives. */
export function hasItsReason(book: FormulaBook, { break: it, expected }: LineFault, stored: number): boolean {
  return (
    beginsAgain(it, stored) ||
    holdsForAllLines(book, it, stored) ||
    isHistory(book, it) ||
    isIdleLine(it.sheet, it.axis, it.at, it.before[0] ?? it.after[0]) ||
    isEnteredThroughout(book, it) ||
    // A line of links to another sheet that has nothing for this one: the figure comes from elsewhere.
    (expected === 0 && (isLink(it.expected) || startsFromNothing(it)))
  );
}

/** The only cell that moves with the formula is 0 here: no growth can be reckoned on nothing. */
function startsFromNothing({ sheet, at, expected }: Break): boolean {
  const [moving, other] = expected.references.filter(isRelative);
  const area = moving === undefined || other !== undefined ? undefined : areaOf(moving, at);
  return (
    area !== undefined &&
    area.sheet === at.sheet &&
    isSingleCell(area) &&
    numberAt(sheet, { sheet: at.sheet, row: area.top, col: area.left }) === 0
  );
}

/** Fewer figures beside each other may have been typed over one by one. */
const FEWEST_ENTERED = 4;
/** Cells to either side that are looked at. */
const MOST_ENTERED = 60;

/**
 * The line across holds figures wherever the lines before and after it hold one formula, one of them in many places, and none of
 * the figures is what it gives: rent among payments that are estimated. What was typed over is a cell, or a copy that was pasted
 * as values.
 */
function isEnteredThroughout(book: FormulaBook, { sheet, axis, at, expected, before, after }: Break): boolean {
  const across = otherAxis(axis);
  let most = 0;
  for (const model of [before[0], after[0]]) {
    if (model === undefined) return false;
    let entered = 1;
    for (const side of [-1, 1]) {
      for (let step = 1; step <= MOST_ENTERED; step += 1) {
        const beside = along(model, across, side * step);
        if (templateAt(sheet, beside.row, beside.col) !== expected) break;
        const own = along(at, across, side * step);
        const typed = sortOf(sheet, own) === "number" ? numberAt(sheet, own) : undefined;
        const { value, scale } = evaluatorOf(book).evaluate(expected, own);
        if (typed === undefined || (typeof value === "number" && agrees(typed, value, scale))) return false;
        entered += 1;
      }
    }
    most = Math.max(most, entered);
  }
  return most >= FEWEST_ENTERED;
}

/** A figure beside the formulas of its line that belongs to something else: a year, the number of the line, last year's total. */
export function isOfItsOwn(book: FormulaBook, it: Break, stored: number, expected: number): boolean {
  const isYear = Number.isInteger(stored) && stored >= 1900 && stored <= 2100;
  return (
    isYear ||
    (isLink(it.expected) && !linksByName(book, it)) ||
    isBehindTotal(it) ||
    isUnderOtherHeading(it) ||
    isNumbering(it, stored) ||
    (!isWithin(SLIP, stored, expected) && isAmongTyped(it))
  );
}

/** Whether two figures differ by no more than a share of the one that is expected. */
export function isWithin(share: number, stored: number, expected: number): boolean {
  return Math.abs(stored - expected) <= share * Math.abs(expected);
}

/** A total of the line stands between it and the formulas: last year's figure beside the sum of this year's months. */
function isBehindTotal({ sheet, axis, at, before, after }: Break): boolean {
  const model = before[0] ?? after[0];
  if (model === undefined) return false;
  const gap = positionOn(axis, at) - positionOn(axis, model);
  for (let step = 1; step < Math.abs(gap); step += 1) {
    const cell = along(model, axis, Math.sign(gap) * step);
    const template = templateAt(sheet, cell.row, cell.col);
    if (template !== undefined && addsUpOwnLine(template, cell, axis)) return true;
  }
  return false;
}

/** A heading stands between it and the formulas: a weight written above the table. */
function isUnderOtherHeading({ sheet, axis, at, before, after }: Break): boolean {
  const model = before[0] ?? after[0];
  return model !== undefined && isBehindHeading(sheet, axis, at, model);
}

/** The lines beside have figures of their own here, too, and calculate where this one does. */
function isHistory(book: FormulaBook, { sheet, axis, at, before, after }: Break): boolean {
  const model = [...before, ...after].find(({ row, col }) => templateAt(sheet, row, col) !== undefined);
  return model !== undefined && isAmongHistory(book, sheet, axis, at, model);
}

/** Numbers of lines or weeks that begin again. */
function beginsAgain({ expected }: Break, stored: number): boolean {
  return (stored === 0 || stored === 1) && countsOn(expected);
}

const FARTHEST_TYPED = 8;

/** Other calculated lines begin (end) with a typed figure in this place, too: the year before the first that is planned. */
function isAmongTyped({ sheet, axis, at, before, after }: Break): boolean {
  const model = before[0] ?? after[0];
  const across = otherAxis(axis);
  return [-1, 1].some((side) => {
    for (let step = 1; model !== undefined && step <= FARTHEST_TYPED; step += 1) {
      const [own, other] = [along(at, across, side * step), along(model, across, side * step)];
      if (sortOf(sheet, own) === "number" && sortOf(sheet, other) === "formula") return true;
    }
    return false;
  });
}

const FARTHEST_NUMBER = 3;

/** The typed figures next to it across count on by one: numbers of lines or of years. */
function isNumbering({ sheet, axis, at }: Break, stored: number): boolean {
  if (!Number.isInteger(stored)) return false;
  const across = otherAxis(axis);
  return [-1, 1].some((side) => {
    for (let step = 1; step <= FARTHEST_NUMBER; step += 1) {
      const next = along(at, across, side * step);
      const sort = sortOf(sheet, next);
      if (sort === "blank") continue;
      return sort === "number" && Math.abs((numberAt(sheet, next) ?? 0) - stored) === 1;
    }
    return false;
  });
}
