import type { CellAddress } from "../../../../../domain/cells/address";
import { formatQualified, MAX_COLS } from "../../../../../domain/cells/address";
import { addOne } from "../../../../../domain/collections/groups";
import { onceFor } from "../../../../../domain/remembered";
import type { FormulaBook, SheetFormulas } from "../../../formula-book";
import { placeOf, templateAt } from "../../../formula-book";
import { templateOf } from "../../../formula-template";
import type { LineFault } from "../../breaks/line-faults";
import { misfitFault } from "../../breaks/line-faults";
import type { Axis } from "../../cells/cells";
import { along, keyOf, numberAt, otherAxis } from "../../cells/cells";
import { labelOf } from "../../cells/labels";
import { linksOf, readsSameName } from "./links";

/** Links on a line that show which cell is read on each sheet: =Jan!D8, =Feb!D8, =Mar!D8. */
const FEWEST_LINKS = 4;
/** The same where each stands beside the name of its sheet. */
const FEWEST_NAMED_LINKS = 3;
/** Links beside that show which sheet a line across reads, where its name does not. */
const FEWEST_WITNESSES = 2;

/** A cell of a line of links; `target` is undefined for a typed number. */
interface Entry {
  readonly at: CellAddress;
  readonly target: CellAddress | undefined;
}

/**
 * Lines of links that read one and the same cell of sheet after sheet: a link to another cell, to the sheet of another
 * line, and a figure typed in place of a link.
 */
export const sheetLinkFaults = onceFor((book: FormulaBook): readonly LineFault[] =>
  book.sheets.flatMap((sheet) => faultsOnSheet(book, sheet)),
);

function faultsOnSheet(book: FormulaBook, sheet: SheetFormulas): readonly LineFault[] {
  const targets = linksOf(book, sheet);
  if (targets.size < FEWEST_NAMED_LINKS) return [];
  return (["column", "row"] as const).flatMap((axis) =>
    runsOf(sheet, axis, targets).flatMap((run) => faultsOf(book, sheet, axis, targets, run)),
  );
}

/** Links and typed numbers that follow each other without a gap on one line, beginning and ending with a link. */
function runsOf(
  sheet: SheetFormulas,
  axis: Axis,
  targets: ReadonlyMap<number, CellAddress>,
): readonly (readonly Entry[])[] {
  const runs: Entry[][] = [];
  const done = new Set<number>();
  const inOrder = [...targets.keys()].sort((a, b) => a - b);
  for (const key of inOrder) {
    if (done.has(key)) continue;
    const run: Entry[] = [];
    for (let at = placeOf(sheet.grid.sheet, key); ; at = along(at, axis, 1)) {
      const target = targets.get(keyOf(at));
      const isTyped = templateAt(sheet, at.row, at.col) === undefined && numberAt(sheet, at) !== undefined;
      if ((target === undefined && !isTyped) || at.col >= MAX_COLS) break;
      run.push({ at, target });
      done.add(keyOf(at));
    }
    while (run[run.length - 1]?.target === undefined && run.length > 0) run.pop();
    if (linksIn(run) >= FEWEST_NAMED_LINKS) runs.push(run);
  }
  return runs;
}

function faultsOf(
  book: FormulaBook,
  sheet: SheetFormulas,
  axis: Axis,
  targets: ReadonlyMap<number, CellAddress>,
  run: readonly Entry[],
): readonly LineFault[] {
  const isNamed = ({ at }: Entry): boolean => book.bySheet.has(labelOf(sheet, { axis }, at));
  const usual = linksIn(run) >= FEWEST_LINKS || run.every(isNamed) ? usualPlace(run) : undefined;
  if (usual === undefined) return [];
  const odd = run.flatMap((entry) => {
    const name = sheetOf(book, sheet, axis, targets, entry);
    const { target } = entry;
    if (name === undefined || (target?.sheet === name && isAt(target, usual))) return [];
    // Both another sheet and another cell: a link of its own.
    if (target !== undefined && target.sheet !== name && !isAt(target, usual)) return [];
    const right = { ...usual, sheet: name };
    const others = run.filter((one) => one !== entry && one.target !== undefined);
    const witness = others[0]?.target;
    if (target !== undefined && witness !== undefined && readsSameName(book, target, right, witness)) return [];
    const expected = templateOf(formatQualified(right), entry.at);
    return [misfitFault(book, sheet, axis, { at: entry.at, others: others.map(({ at }) => at), expected })];
  });
  return odd.length === 1 ? odd.flatMap((fault) => (fault === undefined ? [] : [fault])) : [];
}

function linksIn(run: readonly Entry[]): number {
  return run.filter(({ target }) => target !== undefined).length;
}

function isAt(target: CellAddress, { row, col }: Pick<CellAddress, "row" | "col">): boolean {
  return target.row === row && target.col === col;
}

/** The cell that all links but one read, each on a sheet of its own, but for one. */
function usualPlace(run: readonly Entry[]): CellAddress | undefined {
  const links = run.flatMap(({ target }) => (target === undefined ? [] : [target]));
  if (new Set(links.map(({ sheet }) => sheet)).size < links.length - 1) return undefined;
  return links.find((target) => links.filter((other) => isAt(other, target)).length >= links.length - 1);
}

/** The sheet that the line across is about: named by its label, or read by the other links on it. */
function sheetOf(
  book: FormulaBook,
  sheet: SheetFormulas,
  axis: Axis,
  targets: ReadonlyMap<number, CellAddress>,
  { at }: Entry,
): string | undefined {
  const label = labelOf(sheet, { axis }, at);
  if (book.bySheet.has(label)) return label;
  const across = otherAxis(axis);
  const votes = new Map<string, number>();
  for (const side of [-1, 1]) {
    for (let next = along(at, across, side); ; next = along(next, across, side)) {
      const target = next.row < 0 || next.col < 0 ? undefined : targets.get(keyOf(next));
      if (target === undefined) break;
      addOne(votes, target.sheet);
    }
  }
  const [vote, other] = [...votes];
  return vote !== undefined && other === undefined && vote[1] >= FEWEST_WITNESSES ? vote[0] : undefined;
}
