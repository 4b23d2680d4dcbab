import type { CellAddress } from "../../../../domain/cells/address";
import { onceFor } from "../../../../domain/remembered";
import type { FormulaBook, SheetFormulas } from "../../formula-book";
import { templateAt } from "../../formula-book";
import type { FormulaTemplate } from "../../formula-template";
import type { Axis } from "../cells/cells";
import { along, otherAxis, positionOn, sortOf } from "../cells/cells";
import { staysOnItsLine } from "../cells/reach";
import type { Entry } from "../lines/lines";
import { copiesIn } from "../lines/lines";
import type { ReadLine } from "./read-lines";
import { linesOf, meaningOf } from "./read-lines";

/** A cell that interrupts a line of copies of one formula. */
export interface Break {
  readonly sheet: SheetFormulas;
  readonly at: CellAddress;
  readonly axis: Axis;
  /** The formula that the neighbours on this line share. */
  readonly expected: FormulaTemplate;
  /** The formula found instead; undefined for a typed number. */
  readonly found: FormulaTemplate | undefined;
  /** The copies of `expected` next to it on either side, nearest first. */
  readonly before: readonly CellAddress[];
  readonly after: readonly CellAddress[];
  /** How many times the found formula occurs in the same stretch. */
  readonly repeats: number;
  /** The entries that stand out together, this one among them: they share a formula, or are all typed. */
  readonly run: readonly CellAddress[];
  /** How many copies of the expected formula stand around the run, without a limit: two at least. */
  readonly around: number;
  /** The entries of the whole stretch. */
  readonly line: readonly Entry[];
}

/** Copies of the expected formula that are looked at on each side. */
const LOOK = 8;

/** Shorter lines say nothing about their cells. */
const FEWEST_ENTRIES = 3;

/** Typed figures for one formula beside them, at most. */
const MOST_TYPED = 2;

/** A single copy beside a cell says nothing of it: no check asks for fewer. */
const FEWEST_AROUND = 2;
/** The same where some of them stand behind another odd cell, an empty one or a total, unless all are totals. */
const FEWEST_BEHIND = 3;

/** All interruptions of a sheet's lines, by column and by row. A cell can interrupt both of its lines. */
function breaksOf(book: FormulaBook, sheet: SheetFormulas): readonly Break[] {
  return linesOf(book, sheet).flatMap((line) =>
    line.entries.length >= FEWEST_ENTRIES ? breaksOfLine(sheet, line) : [],
  );
}

interface Run {
  /** What its cells hold, typed copies of a formula included. */
  readonly template: FormulaTemplate | undefined;
  readonly from: number;
  readonly to: number;
}

function runsOf(line: ReadLine): readonly Run[] {
  const runs: Run[] = [];
  let from = 0;
  let template = meaningOf(line, 0);
  for (let i = 1; i <= line.entries.length; i += 1) {
    const next = meaningOf(line, i);
    if (i < line.entries.length && next === template) continue;
    runs.push({ template, from, to: i - 1 });
    from = i;
    template = next;
  }
  return runs;
}

function breaksOfLine(sheet: SheetFormulas, line: ReadLine): readonly Break[] {
  const runs = runsOf(line);
  if (runs.length < 2 || !hasCopies(runs)) return [];
  let copies: ReadonlyMap<FormulaTemplate, number> | undefined;
  const copiesOf = (template: FormulaTemplate): number => (copies ??= copiesIn(line.entries)).get(template) ?? 0;
  const holding: HoldingLine = { sheet, line, copiesOf };
  const breaks: Break[] = [];
  for (let index = 0; index < runs.length; index += 1) {
    const run = runs[index];
    // A run of nothing but typed copies of some formula is explained by that formula.
    if (run === undefined || isOfCopies(line, run)) continue;
    const [before, after] = besidesOf(runs, index);
    const expected = (before === undefined ? after : before)?.template;
    if (expected === undefined || (before !== undefined && after !== undefined && after.template !== expected)) {
      const edge = edgeOf(before, after);
      if (edge === undefined) continue;
      breaks.push(...breaksOfRun(holding, run, edge));
      continue;
    }
    breaks.push(...breaksOfRun(holding, run, { expected, before, after }));
  }
  return breaks;
}

/** So few runs are held against each other at once. */
const FEW_RUNS = 12;

/** Whether a formula stands twice: else nothing can be held against its copies. True where there is too much to look at. */
function hasCopies(runs: readonly Run[]): boolean {
  if (runs.length > FEW_RUNS) return true;
  return runs.some(
    (run, index) =>
      run.template !== undefined &&
      (run.to > run.from || runs.findIndex(({ template }) => template === run.template) < index),
  );
}

function isOfCopies({ entries }: ReadLine, { template, from, to }: Run): boolean {
  if (template === undefined) return false;
  for (let index = from; index <= to; index += 1) if (entries[index]?.template !== undefined) return false;
  return true;
}

/** An odd run beside this one that is looked over to find the formula going on behind it: two faults in a short line. */
const LOOKED_OVER = 2;

/** The runs before and after; one that hides the same formula on its other side is looked over. */
function besidesOf(runs: readonly Run[], index: number): readonly [Run | undefined, Run | undefined] {
  const [before, after] = [runs[index - 1], runs[index + 1]];
  if (before === undefined || after === undefined || before.template === after.template) return [before, after];
  const behind = (run: Run, next: Run | undefined): Run | undefined =>
    run.to - run.from < LOOKED_OVER ? next : undefined;
  const [farBefore, farAfter] = [behind(before, runs[index - 2]), behind(after, runs[index + 2])];
  const pairs = [
    [before, farAfter],
    [farBefore, after],
  ] as const;
  // In the first line of a group, below the total of the one before, both go on: the more copies speak.
  const [most] = pairs
    .filter(([one, other]) => one?.template !== undefined && other?.template === one.template)
    .sort((a, b) => sizeOf(b[0]) + sizeOf(b[1]) - sizeOf(a[0]) - sizeOf(a[1]));
  return most ?? [before, after];
}

/** The formula that the runs beside one share, and these runs. */
interface Beside {
  readonly expected: FormulaTemplate;
  readonly before: Run | undefined;
  readonly after: Run | undefined;
}

/** Neighbours that differ from each other: the longer run alone speaks. */
function edgeOf(before: Run | undefined, after: Run | undefined): Beside | undefined {
  const length = (run: Run | undefined): number => (run?.template === undefined ? 0 : sizeOf(run));
  const run = length(before) >= length(after) ? before : after;
  return run?.template === undefined
    ? undefined
    : { expected: run.template, before: run === before ? before : undefined, after: run === after ? after : undefined };
}

/** The line that is interrupted, and how often a formula occurs in it. */
interface HoldingLine {
  readonly sheet: SheetFormulas;
  readonly line: ReadLine;
  readonly copiesOf: (template: FormulaTemplate) => number;
}

/** The cells of a run, each as an interruption; none where too little stands around it. */
function breaksOfRun({ sheet, line, copiesOf }: HoldingLine, run: Run, beside: Beside): readonly Break[] {
  const { axis, entries } = line;
  const { expected, before, after } = beside;
  const together = run.to - run.from + 1;
  const around = sizeOf(before) + sizeOf(after);
  const isAdjacent = (a: Run | undefined, b: Run | undefined): boolean =>
    a === undefined || b === undefined || isNextTo(axis, entries[a.to], entries[b.from]);
  const isSure = (isAdjacent(before, run) && isAdjacent(run, after)) || isTotalLike(run, expected, axis);
  if (around < (isSure ? FEWEST_AROUND : FEWEST_BEHIND)) return [];
  if (together >= (run.template === undefined ? MOST_TYPED : 1) * around) return [];
  const places = (from: number, to: number): readonly CellAddress[] => entries.slice(from, to).map(({ at }) => at);
  const shared = {
    sheet,
    axis,
    expected,
    found: run.template,
    before:
      before === undefined ? [] : [...places(Math.max(before.from, before.to + 1 - LOOK), before.to + 1)].reverse(),
    after: after === undefined ? [] : places(after.from, Math.min(after.to + 1, after.from + LOOK)),
    repeats: run.template === undefined ? together : copiesOf(run.template),
    run: places(run.from, run.to + 1),
    around,
    line: entries,
  };
  return shared.run.map((at) => ({ ...shared, at }));
}

/** The same total of other cells: columns without one stand between those of a row of totals. */
function isTotalLike({ template }: Run, expected: FormulaTemplate, axis: Axis): boolean {
  return template?.shape === expected.shape && staysOnItsLine(expected, axis);
}

function isNextTo(axis: Axis, first: Entry | undefined, second: Entry | undefined): boolean {
  return first !== undefined && second !== undefined && positionOn(axis, second.at) === positionOn(axis, first.at) + 1;
}

function sizeOf(run: Run | undefined): number {
  return run === undefined ? 0 : run.to - run.from + 1;
}

/**
 * Whether the cell belongs to a pattern across the line: a neighbour on the other axis has the same formula, and has it
 * not merely because that is the formula of its own line, from which a single cell was copied to the wrong line.
 */
export function fitsAcross({ sheet, at, axis, found, run }: Break): boolean {
  if (found === undefined) return false;
  return [-1, 1].some((side) => {
    const next = neighbourAcross(sheet, at, axis, side);
    if (templateAt(sheet, next.row, next.col) !== found) return false;
    return run.length > 1 || ![-1, 1].every((step) => templateAlong(sheet, next, axis, step) === found);
  });
}

/** The next cell across, one empty or wordy cell skipped. */
function neighbourAcross(sheet: SheetFormulas, at: CellAddress, axis: Axis, side: number): CellAddress {
  const across = otherAxis(axis);
  const next = along(at, across, side);
  const sort = sortOf(sheet, next);
  return sort === "blank" || sort === "wordy" ? along(at, across, 2 * side) : next;
}

function templateAlong(sheet: SheetFormulas, at: CellAddress, axis: Axis, step: number): FormulaTemplate | undefined {
  const next = along(at, axis, step);
  return templateAt(sheet, next.row, next.col);
}

/** The interruptions of all sheets, found once for a workbook. */
export const breaksIn = onceFor((book: FormulaBook): readonly Break[] =>
  book.sheets.flatMap((sheet) => breaksOf(book, sheet)),
);
