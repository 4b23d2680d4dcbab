import type { CellAddress } from "../../../domain/address";
import { evaluatorOf } from "../evaluator-of";
import type { FormulaBook, FormulaTemplate, SheetFormulas } from "../formula-book";
import { templateAt } from "../formula-book";
import type { Agreement } from "./agreement";
import { agreementOf } from "./agreement";
import type { Axis } from "./cells";
import { along, numberAt, otherAxis, sortOf } from "./cells";
import type { Entry, Stretch } from "./lines";
import { copiesIn } from "./lines";
import { wouldMakeSense } from "./operands";

/** A typed figure that is just what the formula of its line gives in its place. */
export interface TypedCopy {
  readonly template: FormulaTemplate;
  /** Cannot be chance. */
  readonly strong: boolean;
  readonly expected: number;
}

/** The same before it is known whether its neighbours bear it out. */
interface Candidate extends TypedCopy {
  readonly agreement: Agreement;
}

/** Copies of a formula at whose end a figure of few digits is taken for one more. */
const MANY_COPIES = 4;
/** A formula this many entries away still speaks for a typed figure. */
const NEAREST = 12;

const NONE: ReadonlyMap<number, TypedCopy> = new Map();

/** The typed figures of a stretch that copy the formula of a neighbour, by index of the entry. */
export function typedCopiesOf(
  book: FormulaBook,
  sheet: SheetFormulas,
  { axis, entries }: Stretch,
): ReadonlyMap<number, TypedCopy> {
  if (entries.every(({ template }) => template !== undefined)) return NONE;
  const copies = new Map<number, TypedCopy>();
  const times = copiesIn(entries);
  const before = nearestFormulas(entries, 1);
  const after = nearestFormulas(entries, -1);
  for (const [index, { at, template }] of entries.entries()) {
    if (template !== undefined) continue;
    const both = before[index] !== undefined && before[index].template === after[index]?.template;
    for (const candidate of both ? [before[index]] : [before[index], after[index]]) {
      if (candidate?.template === undefined || isInputBeside(sheet, axis, at, candidate)) continue;
      const copy = copyOf(book, sheet, candidate.template, at);
      const isLong = (times.get(candidate.template) ?? 0) >= MANY_COPIES;
      if (copy === undefined || !(copy.strong || both || (copy.agreement === "fair" && isLong))) continue;
      const { strong, expected } = copy;
      copies.set(index, { template: copy.template, strong, expected });
      break;
    }
  }
  return copies;
}

/** For each entry the nearest formula before it (direction 1) or after it (direction -1). */
function nearestFormulas(entries: readonly Entry[], direction: 1 | -1): readonly (Entry | undefined)[] {
  const nearest: (Entry | undefined)[] = Array.from({ length: entries.length });
  let last: number | undefined;
  const from = direction === 1 ? 0 : entries.length - 1;
  for (let index = from; index >= 0 && index < entries.length; index += direction) {
    if (entries[index]?.template !== undefined) last = index;
    else if (last !== undefined && Math.abs(index - last) <= NEAREST) nearest[index] = entries[last];
  }
  return nearest;
}

/** The line beside has a figure and the same formula in the same places: a column of figures beside a computed one. */
function isInputBeside(sheet: SheetFormulas, axis: Axis, at: CellAddress, formula: Entry): boolean {
  const across = otherAxis(axis);
  return [-1, 1].some((side) => {
    const [figure, copy] = [along(at, across, side), along(formula.at, across, side)];
    return sortOf(sheet, figure) === "number" && templateAt(sheet, copy.row, copy.col) === formula.template;
  });
}

function copyOf(
  book: FormulaBook,
  sheet: SheetFormulas,
  template: FormulaTemplate,
  at: CellAddress,
): Candidate | undefined {
  const typed = numberAt(sheet, at);
  if (typed === undefined || !wouldMakeSense(book, template, at)) return undefined;
  const { value, scale } = evaluatorOf(book).evaluate(template, at);
  if (typeof value !== "number") return undefined;
  const agreement = agreementOf(book, template, at, typed, value, scale);
  return agreement === "none" ? undefined : { template, agreement, strong: agreement === "strong", expected: value };
}
