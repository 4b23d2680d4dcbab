import { keptTemplate } from "../../app/mapping-template";
import { saidCorrections } from "../../app/said-corrections";
import { exact, plain } from "../../domain/figures/exact";
import type { Language } from "../../domain/lists";
import type { Outcome } from "../../engine/outcome/outcome";
import { SHIPPED_PROFILES, shippedProfile } from "../../engine/profile/shipped-profiles";
import { gradeRadar } from "../../engine/radar/grade-radar";
import { openFindings } from "../../ledger/decision-evidence";
import type { Ledger } from "../../ledger/ledger";
import { betterRuleWords } from "../../messages/better-rule";
import { partIn } from "../../messages/text/punctuation";
import type { BookView } from "./book/book-view";
import type { ProfileView } from "./book/profile-view";
import { saidWords } from "./correction-words";
import { findingViews, radarViews } from "./finding-views";
import { questionView, sheetView } from "./mapping-views";
import { panelViews, progressViews } from "./panel-views";
import { placeOf } from "./places";
import { gradeCounts, scoreInShort } from "./score-in-short";
import { averageViews, executionViews, projectViews, scorecardViews, unfilledViews } from "./score-views";

/** Everything the pane shows of an outcome, in the reader's language. */
export function buildView(outcome: Outcome, ledger: Ledger, language: Language): BookView {
  const { model, coverage } = outcome;
  const score = scoreInShort(outcome, outcome.profile.profile);
  const radar = gradeRadar(outcome, openFindings(ledger, outcome.findings));
  return {
    language,
    ...(model.fundName && {
      fund: { name: model.fundName.value, ...(model.year && { year: model.year.value }) },
    }),
    concernsFunds: model.concernsFunds,
    sheets: model.sheets.map((sheet) => sheetView(sheet, language)),
    questions: model.questions.map((question) => questionView(question, language)),
    corrections: saidCorrections(keptTemplate(ledger.mapping)).map((said) => ({
      id: said.id,
      text: saidWords(said, language),
    })),
    profile: profileView(outcome, language),
    profiles: profileChoices(outcome, language),
    scorecards: scorecardViews(outcome, ledger, language),
    unfilled: unfilledViews(outcome, language),
    ...(score && { score }),
    gradeCounts: gradeCounts(outcome),
    projects: projectViews(outcome),
    averages: averageViews(outcome),
    execution: executionViews(outcome, language),
    panels: panelViews(outcome, language),
    progress: progressViews(outcome, language),
    findings: findingViews(outcome, ledger, radar, language),
    radar: radarViews(outcome, radar, language),
    coverage: {
      numbers: coverage.numbers,
      ...coverage.counts,
      unchecked: {
        isolated: coverage.unchecked.isolated.map(placeOf),
        unread: coverage.unchecked.unread.map(placeOf),
      },
    },
    defects: outcome.defects.map(({ where, message }) => `${where}: ${message}`),
    scored: ledger.lastRun.length > 0,
  };
}

function profileView(
  { profile: { profile, hash, chosenBy }, betterRule: better, unmetTotal: unmet }: Outcome,
  language: Language,
): ProfileView {
  const over = profile.overFulfilment;
  const { document, clause, note, checked } = profile.source;
  return {
    id: profile.id,
    title: profile.title[language],
    hash,
    source: [partIn(document, language), clause].filter((part) => part !== undefined).join(" · "),
    ...(note !== undefined && { note: partIn(note, language) }),
    checked,
    chosenBy,
    ...((over.kind === "step" || over.kind === "linear") && { cutOffPercent: plain(exact(over.above).times(100)) }),
    ...(better && {
      better: {
        id: better.profile.id,
        words: betterRuleWords(better, language),
      },
    }),
    ...(unmet && {
      unmet: { stated: plain(unmet.stated), computed: unmet.computed.toFixed(profile.rounding.total) },
    }),
    json: JSON.stringify(profile, null, 2),
  };
}

function profileChoices({ profile: { profile } }: Outcome, language: Language): BookView["profiles"] {
  const shipped = SHIPPED_PROFILES.map(shippedProfile);
  const all = shipped.some(({ id }) => id === profile.id) ? shipped : [profile, ...shipped];
  return all.map(({ id, title }) => ({ id, title: title[language] }));
}
