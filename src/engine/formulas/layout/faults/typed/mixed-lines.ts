import type { CellAddress, CellRange } from "../../../../../domain/cells/address";
import { rangeBetween } from "../../../../../domain/cells/area";
import { evaluatorOf } from "../../../evaluation/evaluator-of";
import type { FormulaBook, SheetFormulas } from "../../../formula-book";
import type { FormulaTemplate } from "../../../formula-template";
import { copyRunsOf } from "../../breaks/copy-runs";
import { isLink } from "../../breaks/line-faults";
import type { ReadLine } from "../../breaks/read-lines";
import { linesOf } from "../../breaks/read-lines";
import type { Axis } from "../../cells/cells";
import { keyOf, numberAt, otherAxis, positionOn } from "../../cells/cells";
import { labelOf, speaksOfTotals } from "../../cells/labels";
import { addsUpOwnLine } from "../../cells/own-line";
import { countsOn, staysOnItsLine } from "../../cells/reach";
import { agrees, isRelative } from "../../copies/agreement";
import { wouldMakeSense } from "../../likeness/operands";
import { isLikeLine } from "../../lines/like-lines";
import { cellsByTemplate } from "../../lines/lines";
import { nearest } from "../../lines/nearest";
import { isAmongParts } from "./plain-copies";
import { typedOver } from "./typed-over";

/** A stretch of a line, or of several side by side, in which some cells are calculated and others like them are typed. */
export interface MixedLine {
  readonly sheet: SheetFormulas;
  readonly axis: Axis;
  readonly template: FormulaTemplate;
  readonly formulas: readonly CellAddress[];
  readonly typed: readonly CellAddress[];
  /** The first typed figures that stand next to each other. */
  readonly range: CellRange;
  /** Each typed figure is near to what the formula gives in its place: they are its roundings, or what it once gave. */
  readonly isNear: boolean;
  /** Each is near to the sum that the formula gives or lies among its parts: means, rates, closing figures, old sums. */
  readonly isAmong: boolean;
}

/** Copies of the formula and typed figures, from which on their mixture is told. */
const FEWEST_FORMULAS = 2;
const FEWEST_TYPED = 2;
/** Typed figures for one formula, at most. */
const MOST_TYPED = 3;
/** A typed figure that is as near as this to what the formula gives was meant to be it. */
const NEAR = 0.25;
/** Lines between two mixed ones that are told together. */
const WIDEST_GAP = 6;

/** Lines that mix typed figures with copies of a formula that could stand in their place; single slips are told elsewhere. */
export function mixedLines(book: FormulaBook): readonly MixedLine[] {
  const told = toldElsewhere(book);
  return book.sheets.flatMap((sheet) => {
    const lines = linesOf(book, sheet).flatMap((line) => {
      const mixed = mixedLine(book, sheet, line, told.get(sheet.grid.sheet) ?? NONE);
      return mixed === undefined ? [] : [mixed];
    });
    return joined(withoutOverlap(lines));
  });
}

const NONE: ReadonlySet<number> = new Set();

function toldElsewhere(book: FormulaBook): ReadonlyMap<string, ReadonlySet<number>> {
  const told = new Map<string, Set<number>>();
  const cells = [...typedOver(book).map((fault) => fault.break.at), ...copyRunsOf(book).flatMap((run) => run.cells)];
  for (const cell of cells) told.set(cell.sheet, (told.get(cell.sheet) ?? new Set<number>()).add(keyOf(cell)));
  return told;
}

function mixedLine(
  book: FormulaBook,
  sheet: SheetFormulas,
  { axis, entries, formulas: calculated }: ReadLine,
  told: ReadonlySet<number>,
): MixedLine | undefined {
  if (entries.length - calculated < FEWEST_TYPED || !hasCopies(entries)) return undefined;
  let most: readonly [FormulaTemplate, readonly CellAddress[]] | undefined;
  for (const each of cellsByTemplate(entries)) if (most === undefined || each[1].length > most[1].length) most = each;
  if (most === undefined) return undefined;
  const [template, formulas] = most;
  if (formulas.length < FEWEST_FORMULAS || !staysOnItsLine(template, axis)) return undefined;
  if (!template.references.some(isRelative) || countsOn(template)) return undefined;
  const typed = entries
    .filter((entry) => entry.template === undefined && !told.has(keyOf(entry.at)))
    .map(({ at }) => at)
    .filter((at) => isAlike(book, { sheet, axis, template }, at, nearest(axis, formulas, at)));
  if (
    typed.length < FEWEST_TYPED ||
    typed.length > MOST_TYPED * formulas.length ||
    (isLink(template) && formulas.length < typed.length)
  )
    return undefined;
  if (axis === "row" && isHistory(template, formulas, typed)) return undefined;
  const run = firstRun(entries, typed);
  const isNear = (at: CellAddress): boolean => isNearTo(book, sheet, template, at);
  const isAmong = (at: CellAddress): boolean => isAmongParts(book, template, at, numberAt(sheet, at) ?? Number.NaN);
  return {
    sheet,
    axis,
    template,
    formulas,
    typed,
    range: stretchFrom(typed, run),
    isNear: typed.every(isNear),
    isAmong: typed.every((at) => isNear(at) || isAmong(at)),
  };
}

function isNearTo(book: FormulaBook, sheet: SheetFormulas, template: FormulaTemplate, at: CellAddress): boolean {
  const { value } = evaluatorOf(book).evaluate(template, at);
  const stored = numberAt(sheet, at);
  return typeof value === "number" && stored !== undefined && Math.abs(stored - value) <= NEAR * Math.abs(value);
}

/** Whether a formula stands twice in a line: in most rows of a table each stands once, and no cells need be gathered. */
function hasCopies(entries: ReadLine["entries"]): boolean {
  const seen = new Set<FormulaTemplate>();
  for (const { template } of entries) {
    if (template === undefined) continue;
    if (seen.has(template)) return true;
    seen.add(template);
  }
  return false;
}

/** Figures set before the formulas of a row: past years before those that are estimated. Totals would add up these, too. */
function isHistory(
  template: FormulaTemplate,
  formulas: readonly CellAddress[],
  typed: readonly CellAddress[],
): boolean {
  const [first] = formulas;
  return first !== undefined && typed.every(({ col }) => col < first.col) && !addsUpOwnLine(template, first, "column");
}

/** How many of the typed figures stand next to each other at the beginning. */
function firstRun(entries: ReadLine["entries"], typed: readonly CellAddress[]): number {
  const from = entries.findIndex(({ at }) => at === typed[0]);
  let length = 1;
  while (length < typed.length && entries[from + length]?.at === typed[length]) length += 1;
  return length;
}

function stretchFrom(cells: readonly CellAddress[], length: number): CellRange {
  const [first, last] = [cells[0], cells[length - 1]];
  if (first === undefined || last === undefined) throw new Error("no typed figure");
  return rangeBetween(first, last);
}

/** The formula could stand there, with another result, and the line across is of one kind with a calculated one. */
function isAlike(
  book: FormulaBook,
  { sheet, axis, template }: Pick<MixedLine, "sheet" | "axis" | "template">,
  at: CellAddress,
  model: CellAddress | undefined,
): boolean {
  if (model === undefined || !wouldMakeSense(book, template, at) || !haveOneName(sheet, axis, at, model)) return false;
  const { value, scale } = evaluatorOf(book).evaluate(template, at);
  const stored = numberAt(sheet, at);
  if (typeof value === "number" && stored !== undefined && agrees(stored, value, scale)) return false;
  return speaksOfTotals(sheet, axis, at) === speaksOfTotals(sheet, axis, model) && isLikeLine(sheet, axis, at, model);
}

/** The cells of a row belong to the name before them: what stands beside a total may be a line of the next table. */
function haveOneName(sheet: SheetFormulas, axis: Axis, a: CellAddress, b: CellAddress): boolean {
  const across = otherAxis(axis);
  return axis === "column" || labelOf(sheet, { axis: across }, a) === labelOf(sheet, { axis: across }, b);
}

/** Each typed cell once: the line with more cells speaks. */
function withoutOverlap(lines: readonly MixedLine[]): readonly MixedLine[] {
  const taken = new Set<number>();
  const size = ({ formulas, typed }: MixedLine): number => formulas.length + typed.length;
  return [...lines]
    .sort((a, b) => size(b) - size(a))
    .filter(({ typed }) => {
      if (typed.some((cell) => taken.has(keyOf(cell)))) return false;
      for (const cell of typed) taken.add(keyOf(cell));
      return true;
    });
}

/** Lines side by side with typed figures in the same places are one case. */
function joined(lines: readonly MixedLine[]): readonly MixedLine[] {
  const groups: MixedLine[] = [];
  const lineOf = ({ axis, range }: MixedLine): number => (axis === "column" ? range.right : range.bottom);
  const pattern = ({ axis, typed }: MixedLine): string =>
    `${axis}:${typed.map((cell) => positionOn(axis, cell)).join(",")}`;
  const latest = new Map<string, number>();
  for (const line of [...lines].sort((a, b) => lineOf(a) - lineOf(b))) {
    const key = pattern(line);
    const index = latest.get(key) ?? -1;
    const group = groups[index];
    if (group !== undefined && lineOf(line) - lineOf(group) <= WIDEST_GAP) groups[index] = together(group, line);
    else latest.set(key, groups.push(line) - 1);
  }
  return groups;
}

function together(a: MixedLine, b: MixedLine): MixedLine {
  const range = {
    sheet: a.range.sheet,
    top: Math.min(a.range.top, b.range.top),
    left: Math.min(a.range.left, b.range.left),
    bottom: Math.max(a.range.bottom, b.range.bottom),
    right: Math.max(a.range.right, b.range.right),
  };
  return {
    ...a,
    formulas: [...a.formulas, ...b.formulas],
    typed: [...a.typed, ...b.typed],
    range,
    isNear: a.isNear && b.isNear,
    isAmong: a.isAmong && b.isAmong,
  };
}
