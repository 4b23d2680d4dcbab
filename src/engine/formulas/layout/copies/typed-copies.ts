import type { CellAddress } from "../../../../domain/cells/address";
import { evaluatorOf } from "../../evaluation/evaluator-of";
import type { FormulaBook, SheetFormulas } from "../../formula-book";
import { templateAt } from "../../formula-book";
import type { FormulaTemplate } from "../../formula-template";
import type { Coordinate } from "../../syntax/reference";
import type { Axis } from "../cells/cells";
import { numberAt, sortAt } from "../cells/cells";
import { staysOnItsLine } from "../cells/reach";
import { makesSenseLikeNeighbours, wouldMakeSense } from "../likeness/operands";
import type { Entry, Stretch } from "../lines/lines";
import { copiesIn } from "../lines/lines";
import type { Agreement } from "./agreement";
import { agreementOf, agrees, digitsOf, TELLING_DIGITS, TELLING_SIZE } from "./agreement";
import { isAmongHistory } from "./history";

/** A typed figure that is just what the formula of its line gives in its place. */
export interface TypedCopy {
  readonly template: FormulaTemplate;
  /** The cell with the formula. */
  readonly model: CellAddress;
  /** Cannot be chance. */
  readonly strong: boolean;
  readonly expected: number;
}

/** The same before it is known whether its neighbours bear it out. */
export interface Candidate extends TypedCopy {
  readonly agreement: Agreement;
}

/** Copies of a formula at whose end a figure of few digits is taken for one more. */
const MANY_COPIES = 4;
/** A formula this many entries away still speaks for a typed figure. */
const NEAREST = 12;

const NONE: ReadonlyMap<number, TypedCopy> = new Map();

/** The typed figures of a stretch that agree with the formula of a neighbour, by index of the entry. */
export interface TypedCopies {
  readonly copies: ReadonlyMap<number, TypedCopy>;
  /** Those that may agree by chance, as far as this line can tell. */
  readonly doubtful: ReadonlyMap<number, TypedCopy>;
}

const NO_COPIES: TypedCopies = { copies: NONE, doubtful: NONE };

/** The entries of a stretch and where they stand. */
interface EntryLine {
  readonly book: FormulaBook;
  readonly sheet: SheetFormulas;
  readonly axis: Axis;
  readonly entries: readonly Entry[];
}

/** The typed figures of a stretch that copy the formula of a neighbour. */
export function typedCopiesOf(
  book: FormulaBook,
  sheet: SheetFormulas,
  { axis, entries, formulas }: Stretch,
): TypedCopies {
  if (formulas === entries.length) return NO_COPIES;
  const line: EntryLine = { book, sheet, axis, entries };
  let times: ReadonlyMap<FormulaTemplate, number> | undefined;
  const isOfMany = (template: FormulaTemplate): boolean =>
    ((times ??= copiesIn(entries)).get(template) ?? 0) >= MANY_COPIES;
  let copies: Map<number, TypedCopy> | undefined;
  let doubtful: Map<number, TypedCopy> | undefined;
  for (let index = 0; index < entries.length; index += 1) {
    const entry = entries[index];
    if (entry === undefined || entry.template !== undefined) continue;
    const candidate = candidateAt(line, index, isOfMany);
    if (candidate === undefined) continue;
    if (candidate.isBorneOut) (copies ??= new Map<number, TypedCopy>()).set(index, candidate.copy);
    else if (isNoTrifle(sheet, entry.at, candidate.copy))
      (doubtful ??= new Map<number, TypedCopy>()).set(index, candidate.copy);
  }
  for (const [index, copy] of handedOn(line)) {
    if (copies?.has(index) !== true) (copies ??= new Map<number, TypedCopy>()).set(index, copy);
  }
  return copies === undefined && doubtful === undefined
    ? NO_COPIES
    : { copies: copies ?? NONE, doubtful: doubtful ?? NONE };
}

/** What a typed figure copies of the formulas before and after it, and whether that can be no chance. */
function candidateAt(
  line: EntryLine,
  index: number,
  isOfMany: (template: FormulaTemplate) => boolean,
): { readonly copy: Candidate; readonly isBorneOut: boolean } | undefined {
  const before = nearestFormula(line.entries, index, -1);
  const after = nearestFormula(line.entries, index, 1);
  const isBetween = before !== undefined && before.template === after?.template;
  const isBorneOut = ({ template, agreement, strong }: Candidate): boolean =>
    strong ||
    (isBetween && agreement !== "rough" && !(agreement === "weak" && isOutvoted(line, template))) ||
    (agreement === "fair" && isOfMany(template));
  const first = copyOf(line, index, before);
  if (first !== undefined && isBorneOut(first)) return { copy: first, isBorneOut: true };
  const second = isBetween ? undefined : copyOf(line, index, after);
  if (second !== undefined && isBorneOut(second)) return { copy: second, isBorneOut: true };
  const copy = first ?? second;
  return copy && { copy, isBorneOut: false };
}

/**
 * Between the copies of the formula at least as many typed figures are not what it gives as there are copies: fees paid in part
 * or in full.
 */
function isOutvoted({ book, sheet, entries }: EntryLine, template: FormulaTemplate): boolean {
  const isCopy = (entry: Entry): boolean => entry.template === template;
  const among = entries.slice(entries.findIndex(isCopy), entries.map(isCopy).lastIndexOf(true));
  const others = among.filter(({ at, template: own }) => {
    const figure = own === undefined ? numberAt(sheet, at) : undefined;
    const { value, scale } = evaluatorOf(book).evaluate(template, at);
    return typeof value === "number" && figure !== undefined && !agrees(figure, value, scale);
  });
  return others.length > 0 && others.length >= entries.filter(isCopy).length;
}

/** A figure of more than one digit, zeros included, or the rounding of one. */
function isNoTrifle(sheet: SheetFormulas, at: CellAddress, { agreement }: Candidate): boolean {
  const typed = Math.abs(numberAt(sheet, at) ?? 0);
  return agreement === "rough" || typed >= TELLING_SIZE || digitsOf(typed) > 1;
}

/** Figures next to each other that each are the very cell that a formula beside them would read: no chance, even so. */
const FEWEST_HANDED_ON = 2;

/** The typed figures right beside a formula that hands on one cell (a link, a carry-over) and that equal such a cell each. */
function handedOn(line: EntryLine): readonly (readonly [number, TypedCopy])[] {
  const found: (readonly [number, TypedCopy])[] = [];
  for (let index = 0; index < line.entries.length; index += 1) {
    if (line.entries[index]?.template === undefined) continue;
    for (const copy of handedOnFrom(line, index, -1)) found.push(copy);
    for (const copy of handedOnFrom(line, index, 1)) found.push(copy);
  }
  return found;
}

/** Those that follow each other right before the formula at `index` (direction -1) or after it (direction 1). */
function handedOnFrom(line: EntryLine, index: number, direction: 1 | -1): readonly (readonly [number, TypedCopy])[] {
  const { book, sheet, axis, entries } = line;
  const formula = entries[index];
  if (formula?.template === undefined || !areTyped(entries, index, direction)) return [];
  const run: (readonly [number, TypedCopy])[] = [];
  for (let next = index + direction; ; next += direction) {
    const entry = entries[next];
    const typed = entry === undefined || entry.template !== undefined ? undefined : numberAt(sheet, entry.at);
    if (entry === undefined || typed === undefined || isInputBeside(line, entry.at, formula)) break;
    if (digitsOf(typed) < TELLING_DIGITS) break;
    const copy = agreeing(book, sheet, formula, entry.at, () => []);
    if (copy === undefined || copy.agreement === "rough") break;
    if (isAmongHistory(book, sheet, axis, entry.at, formula.at)) break;
    run.push([next, copy]);
  }
  if (run.length < FEWEST_HANDED_ON || repeatsInputs(line, formula, index + direction * run.length, direction))
    return [];
  return run;
}

/**
 * A formula that hands on the cell before it in its line repeats the last of some inputs; that these were alike at their end, as
 * assumptions of later years are, says nothing. `last`: the farthest figure that agrees.
 */
function repeatsInputs({ axis, entries }: EntryLine, { template }: Entry, last: number, direction: 1 | -1): boolean {
  const isTyped = (index: number): boolean => {
    const entry = entries[index];
    return entry !== undefined && entry.template === undefined;
  };
  return (
    template !== undefined &&
    template.references.every(({ sheet, top, left }) => sheet === undefined && isOwn(axis === "row" ? top : left)) &&
    isTyped(last + direction) &&
    isTyped(last + 2 * direction)
  );
}

/** The row (column) of the formula itself. */
function isOwn({ fixed, at }: Coordinate): boolean {
  return !fixed && at === 0;
}

/** Whether as many typed figures as are needed follow each other beside an entry. */
function areTyped(entries: readonly Entry[], index: number, direction: 1 | -1): boolean {
  for (let step = 1; step <= FEWEST_HANDED_ON; step += 1) {
    const entry = entries[index + direction * step];
    if (entry === undefined || entry.template !== undefined) return false;
  }
  return true;
}

/** The nearest formula before an entry (direction -1) or after it (direction 1). */
function nearestFormula(entries: readonly Entry[], index: number, direction: 1 | -1): Entry | undefined {
  for (let step = 1; step <= NEAREST; step += 1) {
    const entry = entries[index + direction * step];
    if (entry === undefined) return undefined;
    if (entry.template !== undefined) return entry;
  }
  return undefined;
}

/** The line beside has a figure and the same formula in the same places: a column of figures beside a computed one. */
function isInputBeside(line: EntryLine, at: CellAddress, formula: Entry): boolean {
  return isInputOnSide(line, at, formula, -1) || isInputOnSide(line, at, formula, 1);
}

function isInputOnSide({ sheet, axis }: EntryLine, at: CellAddress, formula: Entry, side: 1 | -1): boolean {
  const down = axis === "column" ? 0 : side;
  const right = side - down;
  return (
    templateAt(sheet, formula.at.row + down, formula.at.col + right) === formula.template &&
    sortAt(sheet, at.row + down, at.col + right) === "number"
  );
}

/** Entries to either side among which copies of a formula are sought. */
const AROUND = 6;

/** The nearest cells with a formula, if there are some on both sides. */
function copiesAround(
  entries: readonly Entry[],
  index: number,
  template: FormulaTemplate | undefined,
): readonly CellAddress[] {
  const copies = (from: number, to: number): readonly CellAddress[] =>
    entries.slice(Math.max(0, from), to).flatMap((entry) => (entry.template === template ? [entry.at] : []));
  const [before, after] = [copies(index - AROUND, index), copies(index + 1, index + 1 + AROUND)];
  return before.length > 0 && after.length > 0 ? [...before, ...after] : [];
}

/** What the figure at `index` is a copy of, held against the formula of another entry. */
function copyOf(line: EntryLine, index: number, formula: Entry | undefined): Candidate | undefined {
  const { book, sheet, axis, entries } = line;
  const at = entries[index]?.at;
  const template = formula?.template;
  if (at === undefined || formula === undefined || template === undefined) return undefined;
  const input = isInputBeside(line, at, formula);
  // Figures beside computed ones are inputs, unless each is just what the same formula makes of its own line across.
  if (input && !staysOnItsLine(template, axis)) return undefined;
  const copy = agreeing(book, sheet, formula, at, () => copiesAround(entries, index, template));
  if (copy !== undefined && isAmongHistory(book, sheet, axis, at, formula.at)) return undefined;
  return input && copy?.strong !== true && copy !== undefined ? { ...copy, agreement: "weak" } : copy;
}

/**
 * How the figure in a cell agrees with the formula of another entry, where the formula would make sense there; `around`:
 * copies of it nearby.
 */
export function agreeing(
  book: FormulaBook,
  sheet: SheetFormulas,
  { template, at: model }: Entry,
  at: CellAddress,
  around: () => readonly CellAddress[],
): Candidate | undefined {
  const typed = numberAt(sheet, at);
  if (typed === undefined || template === undefined) return undefined;
  if (!wouldMakeSense(book, template, at) && !makesSenseLikeNeighbours(book, template, at, around())) return undefined;
  const { value, scale } = evaluatorOf(book).evaluate(template, at);
  if (typeof value !== "number") return undefined;
  const agreement = agreementOf(book, template, at, typed, value, scale);
  return agreement === "none"
    ? undefined
    : { template, model, agreement, strong: agreement === "strong", expected: value };
}
