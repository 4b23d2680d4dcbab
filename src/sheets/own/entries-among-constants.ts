import type { SheetPlan } from "../plan";
import { eachCell } from "../planned-cells";
import type { Grid } from "../workbook";
import type { Constant, Differences } from "./written-digest";
import { constantKey, constantsUpTo, differences, digestOf, isConstant, isLoss, shareOf } from "./written-digest";

/**
 * Cells of a sheet of ours where people typed a text or a number over one of ours, or into a row or column that they
 * inserted. The digest kept with the sheet shows that something was typed; the plan shows what: an entry that the plan
 * contains too is not lost. Without a digest nothing is reported.
 */
export function entriesAmongConstants(grid: Grid, plan: SheetPlan): readonly Constant[] {
  const { written } = grid;
  if (written === undefined) return [];
  const changed = differences(written.digest, digestOf(constantsUpTo(grid, written.area)));
  if (changed.size === 0) return [];
  const planned = keysOf(plan);
  const constants = [...constantsUpTo(grid, written.area)];
  const strangers = constants.filter(({ value }) => !planned.has(constantKey(value)));
  const suspects = strangers.filter(({ value }) => changed.has(shareOf(value).sum));
  // Where all that we wrote is planned still, what is not planned is somebody else's.
  return suspects.length === strangers.length ? suspects : typedAmong(suspects, constants, changed);
}

/**
 * Entries where the plan has become another too, with the user's data or the language: then constants of ours are suspect
 * that merely share a sum with an entry. In most sums there is one entry, which makes up the difference alone.
 */
function typedAmong(
  suspects: readonly Constant[],
  constants: readonly Constant[],
  changed: Differences,
): readonly Constant[] {
  const makesUp = ({ value }: Constant): boolean => {
    const { sum, amount } = shareOf(value);
    return changed.get(sum) === amount;
  };
  const explained = new Set(constants.filter(makesUp).map(({ value }) => shareOf(value).sum));
  return suspects.filter((one) => {
    const { sum } = shareOf(one.value);
    return explained.has(sum) ? makesUp(one) : !isLoss(changed.get(sum) ?? 0);
  });
}

/** Everything that will stand on the sheet, results of formulas too. */
function keysOf({ cells }: SheetPlan): ReadonlySet<string> {
  const keys = new Set<string>();
  for (const { value } of eachCell(cells)) if (isConstant(value)) keys.add(constantKey(value));
  return keys;
}
