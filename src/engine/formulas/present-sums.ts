import type { CellAddress, CellRange } from "../../domain/cells/address";
import type { FormulaBook } from "./formula-book";
import { labelOf } from "./layout/cells/labels";
import type { FaultGroup } from "./layout/sums/sum-report";
import type { LineSum } from "./layout/sums/sums";
import { formulaIn } from "./present";
import { dependentsOf } from "./results/dependents";

type SumGroup = FaultGroup<{ readonly sum: LineSum }>;

/** Where a finding about sums side by side stands, and what it is known by: the first sum's line and its formula. */
interface SumsTold {
  readonly at: CellAddress;
  /** Absent where it is a single sum. */
  readonly range?: CellRange;
  readonly key: readonly string[];
}

/** The same for every fault that sums may have. */
export function sumsTold(book: FormulaBook, { lead: { sum }, all, range }: SumGroup): SumsTold {
  return {
    at: sum.at,
    ...(all.length > 1 ? { range } : {}),
    key: [labelOf(sum.sheet, sum, sum.at), formulaIn(book, sum.at)],
  };
}

/** Cells whose results are wrong only because these sums are. */
export function dependentsOfSums(book: FormulaBook, { all }: SumGroup): readonly CellAddress[] {
  return dependentsOf(
    book,
    all.map(({ sum }) => sum.at),
  );
}
