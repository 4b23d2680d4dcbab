import { saysTakenAway } from "../../domain/words/taken-away";
import { isNear } from "../layout/body/sums/is-near";
import type { SumTest } from "../layout/body/sums/sum-test";
import type { RawTable } from "../layout/view/raw-table";
import type { SettledTable } from "./drafts/column-draft";

/** Whether the figures of a line are the sums of other lines, in the columns of amounts, points or numbers. */
export function addsUpIn(raw: RawTable, settled: SettledTable): SumTest {
  const fields = settled.drafts
    .filter((draft) => draft.profile.numeric > 0.6 && draft.profile.percent < 0.5 && !draft.profile.running)
    .map((draft) => draft.index)
    .slice(0, 6);
  const isSum = (line: number, parts: readonly number[], field: number): boolean => {
    const total = raw.view.number(line, field);
    if (total === undefined || total === 0) return false;
    let [sum, less] = [0, 0];
    for (const part of parts) {
      const number = raw.view.number(part, field) ?? 0;
      sum += number;
      if (number !== 0 && saysTakenAway(labelOf(raw, part))) less += number;
    }
    return isNear(sum, total) || (less !== 0 && isNear(sum - 2 * less, total));
  };
  return (line, parts, asked = "any") => {
    const right = fields.filter((field) => isSum(line, parts, field)).length;
    return asked === "any" ? right > 0 : right * 2 > fields.filter((field) => raw.view.number(line, field)).length;
  };
}

/** The first words of a line. */
function labelOf({ view, left, right, labelLeft = left }: RawTable, line: number): string {
  for (let field = labelLeft; field <= right; field += 1) {
    const text = view.text(line, field);
    if (/\p{L}/u.test(text)) return text;
  }
  return "";
}
