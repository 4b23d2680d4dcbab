import type { ColumnDraft } from "../drafts/column-draft";

/** How far a rate with two decimals of a per cent may be from the quotient, and a sum of money from its terms. */
const ROUNDING = 0.0006;
const MONEY_ROUNDING = 0.006;
/** So many lines that agree are no chance. */
const FEWEST_LINES = 2;

/** The columns of a table that say what was spent, what is left, and how much of all that was. */
export interface StatedResults {
  readonly spent: ColumnDraft;
  readonly balance: ColumnDraft;
  readonly rate: ColumnDraft;
}

/**
 * What there was to spend in each line, as its balance and its rate agree: 支出 + 余额, of which 支出 is 使用率. Undefined where
 * they do not agree in every line.
 */
export function statedBase({ spent, balance, rate }: StatedResults): ReadonlyMap<number, number> | undefined {
  const base = new Map<number, number>();
  for (const [line, share] of rate.profile.numbers) {
    const [paid, left] = [spent.profile.numbers.get(line), balance.profile.numbers.get(line)];
    if (paid === undefined || left === undefined || paid === 0) continue;
    if (Math.abs(paid / (paid + left) - share) > ROUNDING) return undefined;
    base.set(line, paid + left);
  }
  return base.size < FEWEST_LINES ? undefined : base;
}

/** Whether columns together are what there was to spend, in every line. */
export function makesBase(parts: readonly ColumnDraft[], base: ReadonlyMap<number, number>): boolean {
  return [...base].every(([line, whole]) => {
    const sum = parts.reduce((total, { profile }) => total + (profile.numbers.get(line) ?? 0), 0);
    return Math.abs(sum - whole) <= MONEY_ROUNDING * parts.length;
  });
}
