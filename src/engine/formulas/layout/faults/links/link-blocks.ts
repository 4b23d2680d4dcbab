import type { CellAddress } from "../../../../../domain/cells/address";
import { formatQualified } from "../../../../../domain/cells/address";
import { addTo } from "../../../../../domain/collections/groups";
import type { FormulaBook, SheetFormulas } from "../../../formula-book";
import { placeOf } from "../../../formula-book";
import { templateOf } from "../../../formula-template";
import type { LineFault } from "../../breaks/line-faults";
import { misfitFault } from "../../breaks/line-faults";
import type { Axis } from "../../cells/cells";
import { keyOf, otherAxis, positionOn } from "../../cells/cells";
import { linksOf } from "./links";

interface Link {
  readonly at: CellAddress;
  readonly target: CellAddress;
}

/** Links of one column (row) that follow each other closely. */
interface LinkLine {
  readonly axis: Axis;
  readonly links: readonly Link[];
  /** The column (row) that all links but one read at least. */
  readonly place: number;
  /** The one that reads another. */
  readonly off: Link | undefined;
}

/** The links of a sheet by column (row), then by row (column). */
type LinksByLine = ReadonlyMap<number, ReadonlyMap<number, Link>>;

/** Links that agree on what they read, for one that does not. */
const FEWEST_ALIKE = 3;
/** Cells between links of one line: a spacer. */
const WIDEST_GAP = 2;
/** Lines to both sides that a line is held against. */
const BESIDE = [-2, -1, 1, 2];

/**
 * Links that fetch a block of figures from other sheets: each column of the block reads one column there, and the links of a
 * row read one row (the other way round for rows). The one that reads another column than its column does, or another row
 * than those beside it.
 */
export function linkBlockFaults(book: FormulaBook): readonly LineFault[] {
  return book.sheets.flatMap((sheet) => {
    const links = [...linksOf(book, sheet)].map(([key, target]) => ({ at: placeOf(sheet.grid.sheet, key), target }));
    if (links.length <= FEWEST_ALIKE) return [];
    return (["column", "row"] as const).flatMap((axis) => faultsAlong(book, sheet, axis, links));
  });
}

function faultsAlong(
  book: FormulaBook,
  sheet: SheetFormulas,
  axis: Axis,
  links: readonly Link[],
): readonly LineFault[] {
  const byLine = new Map<number, Map<number, Link>>();
  for (const link of links) {
    const line = positionOn(otherAxis(axis), link.at);
    const ofLine = byLine.get(line) ?? new Map<number, Link>();
    byLine.set(line, ofLine.set(positionOn(axis, link.at), link));
  }
  const lines = [...byLine.values()].flatMap((ofLine) => linesIn(axis, [...ofLine.values()]));
  const off = new Set(lines.flatMap((line) => (line.off === undefined ? [] : [keyOf(line.off.at)])));
  return lines.flatMap((line) => {
    const found = line.off === undefined ? besideItsPlace(line, byLine) : besideItsLine(line, line.off, byLine, off);
    if (found === undefined) return [];
    const others = line.links.filter((link) => link !== found.link).map(({ at }) => at);
    const { at } = found.link;
    const fault = misfitFault(book, sheet, axis, {
      at,
      others,
      expected: templateOf(formatQualified(found.right), at),
    });
    return fault === undefined ? [] : [fault];
  });
}

function linesIn(axis: Axis, links: readonly Link[]): readonly LinkLine[] {
  const stretches: Link[][] = [];
  for (const link of [...links].sort((a, b) => positionOn(axis, a.at) - positionOn(axis, b.at))) {
    const open = stretches[stretches.length - 1];
    const last = open?.[open.length - 1];
    const isNear = last !== undefined && positionOn(axis, link.at) - positionOn(axis, last.at) <= WIDEST_GAP;
    if (open !== undefined && isNear) open.push(link);
    else stretches.push([link]);
  }
  return stretches.flatMap((stretch) => {
    const usual = usualOf(stretch, ({ target }) => positionOn(otherAxis(axis), target));
    return usual === undefined ? [] : [{ axis, links: stretch, place: usual.value, off: usual.odd }];
  });
}

/** What all items but one at most have in common, and that one; undefined where fewer agree. */
function usualOf<Item>(
  items: readonly Item[],
  valueOf: (item: Item) => number,
): { readonly value: number; readonly odd: Item | undefined } | undefined {
  const byValue = new Map<number, Item[]>();
  for (const item of items) {
    addTo(byValue, valueOf(item), item);
    if (byValue.size > 2) return undefined;
  }
  const [most, least] = [...byValue].sort(([, a], [, b]) => b.length - a.length);
  if (most === undefined || most[1].length < FEWEST_ALIKE || (least?.[1].length ?? 0) > 1) return undefined;
  return { value: most[0], odd: least?.[1][0] };
}

interface Misled {
  readonly link: Link;
  readonly right: CellAddress;
}

/** Two links beside each other. */
type Pair = readonly [own: Link, other: Link];

/** How a line goes along with one beside it: the rows read lie equally far apart, but for one pair at most. */
interface Companion {
  readonly apart: number;
  readonly pairs: readonly Pair[];
  readonly odd: Pair | undefined;
}

/** No two rows of a sheet lie so far apart: the links read different sheets. */
const ELSEWHERE = Infinity;

function companionsOf({ axis, links }: LinkLine, byLine: LinksByLine): readonly Companion[] {
  const [first] = links;
  if (first === undefined) return [];
  return BESIDE.flatMap((side) => {
    const beside = byLine.get(positionOn(otherAxis(axis), first.at) + side);
    if (beside === undefined) return [];
    const pairs = links.flatMap((link): readonly Pair[] => {
      const other = beside.get(positionOn(axis, link.at));
      return other === undefined ? [] : [[link, other]];
    });
    const usual = usualOf(pairs, ([own, other]) =>
      own.target.sheet === other.target.sheet
        ? positionOn(axis, own.target) - positionOn(axis, other.target)
        : ELSEWHERE,
    );
    return usual === undefined || usual.value === ELSEWHERE ? [] : [{ apart: usual.value, pairs, odd: usual.odd }];
  });
}

/** The link off the column of its line, where one beside it, itself on its column, says that the row is right. */
function besideItsLine(line: LinkLine, link: Link, byLine: LinksByLine, off: ReadonlySet<number>): Misled | undefined {
  const isHeld = companionsOf(line, byLine).some(
    ({ pairs, odd }) => odd === undefined && pairs.some(([own, other]) => own === link && !off.has(keyOf(other.at))),
  );
  return isHeld ? { link, right: readAt(line, link.target.sheet, positionOn(line.axis, link.target)) } : undefined;
}

/** The link that reads another row than all those beside it. Sheets of one kind may be of different length. */
function besideItsPlace(line: LinkLine, byLine: LinksByLine): Misled | undefined {
  const [{ target } = { target: undefined }] = line.links;
  if (line.links.some((link) => link.target.sheet !== target?.sheet)) return undefined;
  const companions = companionsOf(line, byLine);
  const [first, second] = companions.flatMap(({ odd, apart }) => (odd === undefined ? [] : [{ odd, apart }]));
  if (first === undefined) return undefined;
  const [link, other] = first.odd;
  const isOdd = companions.every(({ pairs, odd }) => odd?.[0] === link || pairs.every(([own]) => own !== link));
  if (!isOdd || (second === undefined && !breaksItsPace(line, first.odd, companions))) return undefined;
  return { link, right: readAt(line, other.target.sheet, positionOn(line.axis, other.target) + first.apart) };
}

/** Of two links beside each other, the one before and after which the rows read go on at another pace. */
function breaksItsPace({ axis, links }: LinkLine, [link, other]: Pair, companions: readonly Companion[]): boolean {
  const beside = companions.flatMap(({ pairs, odd }) => (odd?.[1] === other ? pairs.map((pair) => pair[1]) : []));
  return !keepsPace(axis, links, link) && keepsPace(axis, beside, other);
}

function keepsPace(axis: Axis, links: readonly Link[], link: Link): boolean {
  const index = links.indexOf(link);
  const [before, after] = [links[index - 1]?.target, links[index + 1]?.target];
  if (before === undefined || after === undefined) return false;
  return positionOn(axis, before) + positionOn(axis, after) === 2 * positionOn(axis, link.target);
}

function readAt({ axis, place }: LinkLine, sheet: string, position: number): CellAddress {
  return axis === "column" ? { sheet, row: position, col: place } : { sheet, row: place, col: position };
}
