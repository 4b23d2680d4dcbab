import { MONEY_FIELDS } from "../../../domain/lists";
import { isNear } from "../../layout/body/sums/is-near";
import type { ColumnDraft } from "../drafts/column-draft";

/** Over fewer lines an amount may be the sum of those above it by chance. */
const FEWEST = 3;

/** 月份 | 实际支付 | 累计支付: what has run up to a line is not what was spent in it, where both stand side by side. */
export function withoutRunningSums(
  drafts: readonly ColumnDraft[],
  _table: unknown,
  lines: readonly number[],
): readonly ColumnDraft[] {
  const spending = drafts.filter(({ candidates }) => candidates.some(({ field }) => field === "spent"));
  if (spending.length < 2) return drafts;
  const running = new Set(spending.filter((draft) => spending.some((other) => runsUp(draft, other, lines))));
  return drafts.map((draft) =>
    running.has(draft)
      ? { ...draft, candidates: draft.candidates.filter(({ field }) => !MONEY_FIELDS.has(field)) }
      : draft,
  );
}

function runsUp({ profile: sums }: ColumnDraft, { profile: parts }: ColumnDraft, lines: readonly number[]): boolean {
  let sum = 0;
  let steps = 0;
  for (const line of lines) {
    const part = parts.numbers.get(line) ?? 0;
    sum += part;
    if (!isNear(sum, sums.numbers.get(line))) return false;
    if (part !== 0) steps += 1;
  }
  return steps >= FEWEST;
}
