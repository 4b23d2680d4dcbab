import type { Exact } from "../../domain/figures/exact";
import type { Grade } from "../../domain/lists";

/** What a total and its grade would be if a finding is settled one way. */
export interface Settled {
  /** Points, rounded as the profile rounds totals. */
  readonly total: Exact;
  readonly grade: Grade;
}

/**
 * What the two ways of settling a finding are. `figure`: the figure stands as stated, or is corrected as expected.
 * `reason`: over-fulfilment is explained with a reason that the evaluator accepts, or it is not. `evidence`: a missing
 * actual is handed in and the points stay, or it is not and they fall.
 */
export type RadarQuestion = "figure" | "reason" | "evidence";

/** A finding that touches a score, with what becomes of total and grade if it is settled either way. */
export interface RadarEntry {
  /** Id of the finding. */
  readonly finding: string;
  /** The project's or the fund's name; "" where the workbook names neither. */
  readonly subject: string;
  readonly question: RadarQuestion;
  /** If the workbook is right as it stands: figure stated, reason accepted, evidence given. */
  readonly asStated: Settled;
  /** If it is not. */
  readonly asExpected: Settled;
  readonly changesGrade: boolean;
}
