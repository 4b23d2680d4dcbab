import type { CellRange } from "../../../src/domain/cells/address";
import { parseRangeA1 } from "../../../src/domain/cells/address";
import type { Finding } from "../../../src/domain/finding";
import type { LabelledError, LabelledPlace, Labels } from "../generator/labels";

/** What came of the errors of one workbook. */
export interface Verdict {
  readonly found: readonly LabelledError[];
  /** Seen at the right place, but called something else. */
  readonly misnamed: readonly { readonly error: LabelledError; readonly finding: Finding }[];
  readonly missed: readonly LabelledError[];
  /** Findings at warning or error for which nothing in the workbook is to blame. */
  readonly surplus: readonly Finding[];
}

/**
 * Weighs findings against labels. A finding counts for one error of its kind in whose `accept` it lies. One that lies on
 * an error's consequences, repeats an error already found, or is only a note, is neither credit nor penalty.
 */
export function judgeFindings(labels: Labels, findings: readonly Finding[]): Verdict {
  const found = new Set<LabelledError>();
  const misnamed = new Map<LabelledError, Finding>();
  const surplus: Finding[] = [];
  for (const finding of findings) {
    const near = labels.errors.filter((error) => accepts(error).some((place) => touches(finding, place)));
    const right = near.filter((error) => error.kind === finding.kind);
    const [credit] = [...right.filter((error) => !found.has(error)), ...right];
    if (credit !== undefined) {
      found.add(credit);
      continue;
    }
    const consequence = labels.errors.some(({ derived }) => derived.some((place) => touches(finding, place)));
    if (finding.severity === "info") continue;
    const [other] = near;
    if (other !== undefined) misnamed.set(other, finding);
    else if (!consequence) surplus.push(finding);
  }
  const seen = [...misnamed].filter(([error]) => !found.has(error));
  return {
    found: [...found],
    misnamed: seen.map(([error, finding]) => ({ error, finding })),
    missed: labels.errors.filter((error) => !found.has(error) && !seen.some(([other]) => other === error)),
    surplus,
  };
}

function accepts(error: LabelledError): readonly LabelledPlace[] {
  return [{ sheet: error.sheet, range: error.cell }, ...error.accept];
}

function touches({ at, range }: Finding, place: LabelledPlace): boolean {
  const wanted = parseRangeA1(place.range, place.sheet);
  const own: CellRange = range ?? { sheet: at.sheet, top: at.row, bottom: at.row, left: at.col, right: at.col };
  return (
    wanted !== undefined &&
    own.sheet === wanted.sheet &&
    own.top <= wanted.bottom &&
    wanted.top <= own.bottom &&
    own.left <= wanted.right &&
    wanted.left <= own.right
  );
}
