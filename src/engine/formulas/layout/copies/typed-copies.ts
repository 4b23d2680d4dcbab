import type { CellAddress } from "../../../../domain/cells/address";
import { evaluatorOf } from "../../evaluation/evaluator-of";
import type { FormulaBook, SheetFormulas } from "../../formula-book";
import type { FormulaTemplate } from "../../formula-template";
import { numberAt } from "../cells/cells";
import { staysOnItsLine } from "../cells/reach";
import type { Entry, Stretch } from "../lines/lines";
import { copiesIn } from "../lines/lines";
import { agrees, digitsOf, TELLING_SIZE } from "./agreement";
import { handedOn } from "./handed-on";
import type { Candidate, EntryLine, TypedCopy } from "./held-against";
import { agreeing, isInputBeside } from "./held-against";
import { isAmongHistory } from "./history";

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

/** The typed figures of a stretch that copy the formula of a neighbour. */
export function typedCopiesOf(
  book: FormulaBook,
  sheet: SheetFormulas,
  { axis, entries, formulas }: Stretch,
): TypedCopies {
  if (formulas === entries.length) return NO_COPIES;
  const line: EntryLine = { book, sheet, axis, entries };
  const votes = votesOf(line);
  let copies: Map<number, TypedCopy> | undefined;
  let doubtful: Map<number, TypedCopy> | undefined;
  for (let index = 0; index < entries.length; index += 1) {
    const entry = entries[index];
    if (entry === undefined || entry.template !== undefined) continue;
    const candidate = candidateAt(line, index, votes);
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
  { isOfMany, isOutvoted }: Votes,
): { readonly copy: Candidate; readonly isBorneOut: boolean } | undefined {
  const before = nearestFormula(line.entries, index, -1);
  const after = nearestFormula(line.entries, index, 1);
  const isBetween = before !== undefined && before.template === after?.template;
  const isBorneOut = ({ template, agreement, strong }: Candidate): boolean =>
    strong ||
    (isBetween && agreement !== "rough" && !(agreement === "weak" && isOutvoted(template))) ||
    (agreement === "fair" && isOfMany(template));
  const first = copyOf(line, index, before);
  if (first !== undefined && isBorneOut(first)) return { copy: first, isBorneOut: true };
  const second = isBetween ? undefined : copyOf(line, index, after);
  if (second !== undefined && isBorneOut(second)) return { copy: second, isBorneOut: true };
  const copy = first ?? second;
  return copy && { copy, isBorneOut: false };
}

/** What the entries of a stretch say of a formula, worked out when first asked and once for each formula. */
interface Votes {
  readonly isOfMany: (template: FormulaTemplate) => boolean;
  readonly isOutvoted: (template: FormulaTemplate) => boolean;
}

function votesOf(line: EntryLine): Votes {
  let times: ReadonlyMap<FormulaTemplate, number> | undefined;
  const outvoted = new Map<FormulaTemplate, boolean>();
  return {
    isOfMany: (template) => ((times ??= copiesIn(line.entries)).get(template) ?? 0) >= MANY_COPIES,
    isOutvoted: (template) => {
      const known = outvoted.get(template) ?? areOutvoted(line, template);
      outvoted.set(template, known);
      return known;
    },
  };
}

/**
 * Between the copies of the formula at least as many typed figures are not what it gives as there are copies: fees paid in part
 * or in full.
 */
function areOutvoted({ book, sheet, entries }: EntryLine, template: FormulaTemplate): boolean {
  const isCopy = (entry: Entry): boolean => entry.template === template;
  const among = entries.slice(entries.findIndex(isCopy), entries.map(isCopy).lastIndexOf(true));
  const others = among.filter(({ at, template: own }) => {
    const figure = own === undefined ? numberAt(sheet, at) : undefined;
    if (figure === undefined) return false;
    const { value, scale } = evaluatorOf(book).evaluate(template, at);
    return typeof value === "number" && !agrees(figure, value, scale);
  });
  return others.length > 0 && others.length >= entries.filter(isCopy).length;
}

/** A figure of more than one digit, zeros included, or the rounding of one. */
function isNoTrifle(sheet: SheetFormulas, at: CellAddress, { agreement }: Candidate): boolean {
  const typed = Math.abs(numberAt(sheet, at) ?? 0);
  return agreement === "rough" || typed >= TELLING_SIZE || digitsOf(typed) > 1;
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
