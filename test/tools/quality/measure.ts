import { examine } from "./examine";
import type { Fact } from "./facts";
import { Facts } from "./facts";
import { judgeEntities } from "./judge-entities";
import type { Verdict } from "./judge-findings";
import { judgeFindings } from "./judge-findings";
import { judgeReading } from "./judge-reading";
import type { Subject } from "./subjects";

/** What was measured about one workbook. */
export interface Measured {
  readonly subject: Subject;
  readonly facts: readonly Fact[];
  readonly verdict: Verdict;
  readonly defects: readonly string[];
}

/** Reads and checks a workbook and holds what is told against its labels. */
export function measure(subject: Subject): Measured {
  const { model, findings, defects } = examine(subject.workbook);
  const facts = new Facts();
  judgeReading(subject.labels, model, facts);
  judgeEntities(subject.labels, model, facts);
  return {
    subject,
    facts: facts.all,
    verdict: judgeFindings(subject.labels, findings),
    defects: defects.map(({ where, message }) => `${where}: ${message}`),
  };
}
