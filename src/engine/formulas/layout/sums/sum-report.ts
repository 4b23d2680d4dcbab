import type { CellAddress, CellRange } from "../../../../domain/cells/address";
import { addressKey } from "../../../../domain/cells/address";
import type { RecordTable } from "../../../../domain/table";
import type { FormulaBook } from "../../formula-book";
import { along, keyOf, otherAxis } from "../cells/cells";
import type { CircularSum } from "./circular-sums";
import { circularSums } from "./circular-sums";
import type { DoubledSum } from "./doubled-sums";
import { doubledSums } from "./doubled-sums";
import { incompleteSums, isHeldAgainstTotal } from "./find-incomplete-sums";
import type { IncompleteSum } from "./incomplete-sum";
import type { LineSum } from "./sums";
import { tableSums } from "./table-sums";

/** The same fault in sums side by side: one finding. The first of them leads. */
export interface FaultGroup<Fault extends { readonly sum: LineSum }> {
  readonly lead: Fault;
  readonly all: readonly Fault[];
  /** Where the sums stand. */
  readonly range: CellRange;
}

/** The faults of all sums of a workbook. */
export interface SumFaults {
  readonly incomplete: readonly FaultGroup<IncompleteSum>[];
  readonly doubled: readonly FaultGroup<DoubledSum>[];
  readonly circular: readonly FaultGroup<CircularSum>[];
  /** Every cell of a sum that is wrong today, the sums it was held against too, as `cellKey` by sheet. */
  readonly cells: ReadonlyMap<string, ReadonlySet<number>>;
}

const known = new WeakMap<FormulaBook, SumFaults>();

/** Faults seen by the tables as they were understood and by the geometry of the cells, each sum once. */
export function sumFaultsOf(book: FormulaBook, views: readonly { readonly table: RecordTable }[]): SumFaults {
  const existing = known.get(book);
  if (existing !== undefined) return existing;
  const ofTables = views.map(({ table }) => tableSums(book, table));
  const doubled = firstOfEach([...ofTables.flatMap((table) => table.doubled), ...doubledSums(book)]);
  const circular = circularSums(book);
  const isDoubled = new Set([...doubled, ...circular].map(({ sum }) => sum));
  const incomplete = firstOfEach([...ofTables.flatMap((table) => table.incomplete), ...incompleteSums(book)]).filter(
    (fault) => !isDoubled.has(fault.sum) && !isHeldAgainstTotal(fault),
  );
  const cells = new Map<string, Set<number>>();
  const wrong = incomplete.filter(({ latent }) => latent !== true);
  const against = wrong.flatMap((fault) => fault.against ?? []);
  for (const { at } of [...[...wrong, ...doubled, ...circular].map(({ sum }) => sum), ...against]) {
    cells.set(at.sheet, (cells.get(at.sheet) ?? new Set<number>()).add(keyOf(at)));
  }
  const faults: SumFaults = {
    incomplete: grouped(incomplete, ({ missing, leftOut }) => [missing, leftOut === 0]),
    doubled: grouped(doubled, ({ subtotals, repeated }) => [subtotals, repeated === 0]),
    circular: grouped(circular, ({ sum }) => [[sum.at], false]),
    cells,
  };
  known.set(book, faults);
  return faults;
}

function firstOfEach<Fault extends { readonly sum: LineSum }>(faults: readonly Fault[]): readonly Fault[] {
  const bySum = new Map<LineSum, Fault>();
  for (const fault of faults) if (!bySum.has(fault.sum)) bySum.set(fault.sum, fault);
  return [...bySum.values()];
}

/** Other columns (rows) between two sums that are told together. */
const WIDEST_GAP = 2;

/** Joins sums that stand next to each other with the same formula and the same fault in the same lines. */
export function grouped<Fault extends { readonly sum: LineSum }>(
  faults: readonly Fault[],
  tell: (fault: Fault) => readonly [readonly CellAddress[], boolean],
): readonly FaultGroup<Fault>[] {
  const byPlace = new Map(faults.map((fault) => [addressKey(fault.sum.at), fault]));
  const done = new Set<Fault>();
  const groups: FaultGroup<Fault>[] = [];
  for (const fault of [...faults].sort((a, b) => a.sum.at.row - b.sum.at.row || a.sum.at.col - b.sum.at.col)) {
    if (done.has(fault)) continue;
    const all: Fault[] = [];
    const same = (other: Fault): boolean =>
      other.sum.template === fault.sum.template &&
      tell(other)[1] === tell(fault)[1] &&
      offsets(other) === offsets(fault);
    const offsets = (one: Fault): string =>
      tell(one)[0]
        .map((cell) => `${cell.row - one.sum.at.row},${cell.col - one.sum.at.col}`)
        .join(";");
    let gap = 0;
    for (let step = 0; gap <= WIDEST_GAP; step += 1) {
      const next = byPlace.get(addressKey(along(fault.sum.at, otherAxis(fault.sum.axis), step)));
      gap = next !== undefined && same(next) ? 0 : gap + 1;
      if (gap > 0 || next === undefined) continue;
      all.push(next);
      done.add(next);
    }
    const last = all[all.length - 1] ?? fault;
    const { sheet, row: top, col: left } = fault.sum.at;
    groups.push({ lead: fault, all, range: { sheet, top, left, bottom: last.sum.at.row, right: last.sum.at.col } });
  }
  return groups;
}
