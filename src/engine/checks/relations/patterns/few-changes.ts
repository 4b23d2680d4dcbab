import type { Candidate } from "./candidate";
import { addsUpTo, NEAR } from "./candidate";
import type { NumericColumn } from "./numeric-columns";

/** Of more columns that few lines fill some pair would fit by chance. */
const FEW_CHANGES = 2;

/** The other columns of a table: those that most lines fill, and those that few do. */
interface Others {
  readonly others: readonly NumericColumn[];
  readonly sparse: readonly NumericColumn[];
}

/**
 * 初定 and 终定, with 调整 between them in the few lines that were changed; where the heading says what is left in the end, also
 * 复核得分 less 扣分, with 加分 in the few lines that have any.
 */
export function* withFewChanges(
  result: NumericColumn,
  { others, sparse }: Others,
  isDifference: boolean,
): Generator<Candidate> {
  const isNear = (each: NumericColumn): boolean =>
    addsUpTo(each, result) && Math.abs(each.column.index - result.column.index) <= NEAR;
  const changes = sparse.filter(isNear);
  for (const before of others) {
    if (!addsUpTo(before, result)) continue;
    for (const change of changes) {
      yield { terms: [before, change], form: { kind: "sum", signs: [1, 1] }, isTold: false };
      yield { terms: [before, change], form: { kind: "sum", signs: [1, -1] }, isTold: false };
    }
    if (!isDifference || changes.length > FEW_CHANGES) continue;
    for (const less of others.filter((each) => each !== before && isNear(each))) {
      for (const change of changes) {
        yield { terms: [before, change, less], form: { kind: "sum", signs: [1, 1, -1] }, isTold: true };
        yield { terms: [before, change, less], form: { kind: "sum", signs: [1, -1, -1] }, isTold: true };
      }
    }
  }
}
