import type { CellAddress } from "../../../../domain/cells/address";
import { addTo } from "../../../../domain/collections/groups";
import type { FormulaBook, SheetFormulas } from "../../formula-book";
import type { FormulaTemplate } from "../../formula-template";
import type { Axis } from "../cells/cells";
import { numberAt, otherAxis, positionOn } from "../cells/cells";
import { countsOn, staysOnItsLine } from "../cells/reach";
import type { Entry, Stretch } from "../lines/lines";
import { copiesIn, stretchesOf } from "../lines/lines";
import { nearest } from "../lines/nearest";
import { isRelative } from "./agreement";
import type { CopyRun } from "./copy-run";
import type { Candidate } from "./held-against";
import { agreeing } from "./held-against";
import { isAmongHistory } from "./history";

/** Copies of a formula in one line from which on it is the line's own, wherever on it. */
const FEWEST_COPIES = 4;
/** Of them, for one figure that was typed: where more are typed, that is how the line is kept. */
const COPIES_FOR_ONE_TYPED = 4;
/** Figures that agree with all their digits, from which on shorter ones of the line do not agree by chance either. */
const FEWEST_STRONG = 2;

/** A typed figure, and what it copies. */
interface Found {
  readonly at: CellAddress;
  readonly copy: Candidate;
}

/**
 * Typed figures that are just what the formula of their column (row) gives, though its next copy stands in another block: the
 * totals of a year in a statement of many blocks, two of which were typed. Blocks without any formula there are typed throughout.
 */
export function copiesFarAway(book: FormulaBook, sheet: SheetFormulas): readonly CopyRun[] {
  return (["column", "row"] as const).flatMap((axis) => {
    const lines = new Map<number, Stretch[]>();
    for (const stretch of stretchesOf(sheet, axis)) {
      const [first] = stretch.entries;
      if (first !== undefined) addTo(lines, positionOn(otherAxis(axis), first.at), stretch);
    }
    return [...lines.values()].flatMap((stretches) => runsOfLine(book, sheet, axis, stretches));
  });
}

function runsOfLine(
  book: FormulaBook,
  sheet: SheetFormulas,
  axis: Axis,
  stretches: readonly Stretch[],
): readonly CopyRun[] {
  if (stretches.length < 2) return [];
  const entries = stretches.flatMap((stretch) => stretch.entries);
  const [most] = [...copiesIn(entries)].sort(([, a], [, b]) => b - a);
  if (most === undefined || most[1] < FEWEST_COPIES || !couldBeTyped(most[0], axis)) return [];
  const [template, times] = most;
  const formulas = entries.flatMap((entry) => (entry.template === template ? [entry.at] : []));
  const runs = stretches
    .filter((stretch) => !stretch.entries.some((entry) => entry.template === template))
    .flatMap((stretch) => runsIn(stretch, (entry) => copyAt(book, sheet, axis, { entry, template, formulas })));
  const found = runs.flat();
  const strong = found.filter(({ copy }) => copy.strong).length;
  if (found.length * COPIES_FOR_ONE_TYPED > times) return [];
  return runs
    .filter((run) => run.some(({ at, copy }) => copy.strong || (strong >= FEWEST_STRONG && numberAt(sheet, at) !== 0)))
    .flatMap((run) => runOf(sheet, axis, run, times) ?? []);
}

function couldBeTyped(template: FormulaTemplate, axis: Axis): boolean {
  return staysOnItsLine(template, axis) && template.references.some(isRelative) && !countsOn(template);
}

/** A figure, and the formula it may copy with the cells that hold it. */
interface Asked {
  readonly entry: Entry;
  readonly template: FormulaTemplate;
  readonly formulas: readonly CellAddress[];
}

/** What a typed figure copies of the nearest formula. */
function copyAt(
  book: FormulaBook,
  sheet: SheetFormulas,
  axis: Axis,
  { entry: { at, template: own }, template, formulas }: Asked,
): Found | undefined {
  const model = own === undefined ? nearest(axis, formulas, at) : undefined;
  if (model === undefined) return undefined;
  const copy = agreeing(book, sheet, { at: model, template }, at, () => []);
  if (copy === undefined || copy.agreement === "rough" || isAmongHistory(book, sheet, axis, at, model))
    return undefined;
  return { at, copy };
}

/** Figures next to each other in a stretch that are copies. */
function runsIn({ entries }: Stretch, copyOf: (entry: Entry) => Found | undefined): readonly (readonly Found[])[] {
  const runs: Found[][] = [];
  let isOpen = false;
  for (const entry of entries) {
    const found = copyOf(entry);
    if (found !== undefined && isOpen) runs[runs.length - 1]?.push(found);
    else if (found !== undefined) runs.push([found]);
    isOpen = found !== undefined;
  }
  return runs;
}

function runOf(sheet: SheetFormulas, axis: Axis, run: readonly Found[], formulas: number): CopyRun | undefined {
  const [first, last] = [run[0], run[run.length - 1]];
  if (first === undefined || last === undefined) return undefined;
  const { template, model, expected } = first.copy;
  return {
    sheet,
    axis,
    template,
    cells: run.map(({ at }) => at),
    range: {
      sheet: first.at.sheet,
      top: first.at.row,
      left: first.at.col,
      bottom: last.at.row,
      right: last.at.col,
    },
    expected,
    neighbours: [model],
    formulas,
    strong: run.some(({ copy }) => copy.strong),
    isFar: true,
  };
}
