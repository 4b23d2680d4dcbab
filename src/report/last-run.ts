import { plain } from "../domain/figures/exact";
import { LANGUAGES } from "../domain/lists";
import type { Ledger, RunLine } from "../ledger/ledger";
import { RESULT } from "../messages/results";
import { say } from "../messages/text/fill";
import type { ResultSources } from "./result-sources";
import { countBySeverity } from "./severities";
import { wholeCards } from "./whole-cards";

/** The ledger with a summary of this run; no clock, so that the same run writes the same. */
export function withLastRun({ outcome, ledger, lang, version }: ResultSources): Ledger {
  const counts = countBySeverity(outcome.findings);
  const scores = wholeCards(outcome).map((card): RunLine => ({
    about: say(RESULT.runScore, lang, { name: card.name || RESULT.unnamedFund[lang] }),
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

/** What a ledger tells of the run before, in whichever language it was written. */
export interface FormerScores {
  /** The id of the rule profile; undefined where the line is gone. */
  readonly profile?: string;
  /** What was scored as a whole, each with its total and grade: "91.43 优". */
  readonly totals: readonly { readonly name: string; readonly value: string }[];
}

/** Reads what `withLastRun` has written. */
export function formerScores({ lastRun }: Ledger): FormerScores {
  const profile = lastRun.find(({ about }) => LANGUAGES.some((lang) => about === RESULT.runProfile[lang]));
  const [id] = profile?.value.split(" ") ?? [];
  const before = LANGUAGES.map((lang) => say(RESULT.runScore, lang, { name: "" }));
  const totals = lastRun.flatMap(({ about, value }) => {
    const words = before.find((text) => about.startsWith(text));
    return words === undefined ? [] : [{ name: about.slice(words.length), value }];
  });
  return { ...(id !== undefined && { profile: id }), totals };
}
