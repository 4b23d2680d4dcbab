import { plain } from "../domain/exact";
import type { Ledger, RunLine } from "../ledger/ledger";
import { say } from "../messages/fill";
import { RESULT } from "../messages/results";
import type { ResultSources } from "./result-sources";
import { countBySeverity } from "./severities";

/** The ledger with a summary of this run; no clock, so that the same run writes the same. */
export function withLastRun({ outcome, ledger, lang, version }: ResultSources): Ledger {
  const counts = countBySeverity(outcome.findings);
  const scores = outcome.scorecards
    .filter((card) => card.project === undefined)
    .map((card): RunLine => ({
      about: say(RESULT.runScore, lang, { name: card.name }),
      value: `${plain(card.total)} ${card.grade}`,
    }));
  return {
    ...ledger,
    lastRun: [
      { about: RESULT.runProgram[lang], value: version },
      { about: RESULT.runProfile[lang], value: `${outcome.profile.profile.id} ${outcome.profile.hash}` },
      ...scores,
      {
        about: RESULT.runFindings[lang],
        value: say(RESULT.runFindingsText, lang, {
          errors: String(counts.error),
          warnings: String(counts.warning),
          infos: String(counts.info),
        }),
      },
    ],
  };
}
