import type { Outcome } from "../../engine/outcome/outcome";
import { gradeRadar } from "../../engine/radar/grade-radar";
import type { Settled } from "../../engine/radar/radar-entry";
import { openFindings } from "../../ledger/decision-evidence";
import type { Ledger } from "../../ledger/ledger";
import type { Json } from "./json-value";

/** What total and grade become if an open finding is settled either way; those that change a grade come first. */
export function gradeRadarJson(outcome: Outcome, ledger: Ledger): Json {
  const places = outcome.profile.profile.rounding.total;
  const settled = ({ total, grade }: Settled): Json => ({ total: total.toFixed(places), grade });
  return gradeRadar(outcome, openFindings(ledger, outcome.findings)).map((entry) => ({
    finding: entry.finding,
    subject: entry.subject,
    question: entry.question,
    as_stated: settled(entry.asStated),
    as_expected: settled(entry.asExpected),
    changes_grade: entry.changesGrade,
  }));
}
