import type { CellRange } from "../../../src/domain/address";
import type { Finding } from "../../../src/domain/finding";
import type { Label, LabelledError } from "./labels";

/** What came of one workbook. */
export interface Judgement {
  readonly name: string;
  readonly clean: boolean;
  readonly found: readonly LabelledError[];
  readonly missed: readonly LabelledError[];
  /** Findings at warning or error that no label accounts for. */
  readonly surplus: readonly Finding[];
  /** Findings at cells that are wrong only as a consequence, and all that are only notes. */
  readonly neutral: readonly Finding[];
}

/** Compares findings with labels. A finding counts for one error only; a second one for the same error is neutral. */
export function judge(name: string, { clean, errors }: Label, findings: readonly Finding[]): Judgement {
  const found = new Set<LabelledError>();
  const surplus: Finding[] = [];
  const neutral: Finding[] = [];
  for (const finding of findings) {
    const right = errors.find(
      (error) => error.kind === finding.kind && error.accept.some((range) => touches(finding, range)),
    );
    if (right !== undefined) {
      if (found.has(right)) neutral.push(finding);
      found.add(right);
      continue;
    }
    const isConsequence = errors.some(({ derived }) => derived.some((range) => touches(finding, range)));
    if (finding.severity === "info" || isConsequence) neutral.push(finding);
    else surplus.push(finding);
  }
  return { name, clean, found: [...found], missed: errors.filter((error) => !found.has(error)), surplus, neutral };
}

function touches({ at, range }: Finding, place: CellRange): boolean {
  const own = range ?? { sheet: at.sheet, top: at.row, bottom: at.row, left: at.col, right: at.col };
  return (
    own.sheet === place.sheet &&
    own.top <= place.bottom &&
    place.top <= own.bottom &&
    own.left <= place.right &&
    place.left <= own.right
  );
}
