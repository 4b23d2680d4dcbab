import { formatA1, formatRangeA1 } from "../../domain/cells/address";
import type { Finding } from "../../domain/finding";
import type { Language } from "../../domain/lists";
import { differenceWords, wordsOf } from "../../engine/checks/words";
import type { RadarEntry } from "../../engine/radar/radar-entry";
import type { FindingDecisions } from "../../ledger/decision-evidence";
import { findingDecisions } from "../../ledger/decision-evidence";
import type { FindingDecision } from "../../ledger/ledger";
import { explanationWords } from "../../messages/explanations";
import { RADAR, radarText } from "../../messages/radar";
import { RESULT } from "../../messages/results";
import { fillKnown, say } from "../../messages/text/fill";
import { textWidth } from "../../sheets/looks/text-size";
import type { SheetPlan } from "../../sheets/plan";
import type { ReportContext } from "../context";
import { CENTRED, LINK, TEXT } from "../looks";
import type { FindingPlaces } from "../severities";
import { countBySeverity, severityColours, severityWord } from "../severities";
import { SheetDraft } from "../sheet-draft";
import { wholeCards } from "../whole-cards";

/** Enough for any reader; a workbook with more has one cause that is better read in the JSON. */
const MOST = 2_000;

/** Columns of the sheet; causes and decisions only where there are any, so that the words have room on paper. */
interface Columns {
  readonly widths: readonly number[];
  readonly causes: number | undefined;
  readonly effect: number | undefined;
  readonly decision: number | undefined;
}
/** Excel's longest names of sheets, in Chinese, take two lines at most. */
const WIDEST_PLACE = 36;
const FIXED = [5, 9, 18, 13, 13, 12, 50, 32];
const COL = { number: 0, severity: 1, place: 2, stated: 3, expected: 4, difference: 5, message: 6, advice: 7 } as const;

function columnsFor(findings: readonly Finding[], about: About): Columns {
  const widths = [...FIXED];
  // The cell is what is looked for: a long name of a sheet must not push it out of sight.
  const longest = Math.max(...findings.map((finding) => textWidth(placeText(finding)) + 2));
  widths[COL.place] = Math.min(WIDEST_PLACE, Math.max(widths[COL.place] ?? 0, longest));
  const column = (wanted: boolean, width: number): number | undefined => (wanted ? widths.push(width) - 1 : undefined);
  const causes = column(
    findings.some(({ explanations }) => explanations.length > 0),
    28,
  );
  const effect = column(
    findings.some(({ id }) => about.effects.has(id)),
    26,
  );
  const decision = column(
    findings.some(({ id }) => about.decisions.standing.has(id) || about.decisions.fallen.has(id)),
    18,
  );
  return { widths, causes, effect, decision };
}

/** What is known about findings besides themselves, by their ids. */
interface About {
  readonly decisions: FindingDecisions;
  readonly effects: ReadonlyMap<string, RadarEntry>;
  /** What the workbook as a whole is about, where that is one fund or project: it need not be named in every line. */
  readonly whole: string | undefined;
}

/** Every finding with a link to its cell; undefined when there is none. */
export function findingsSheet(
  context: ReportContext,
): { readonly plan: SheetPlan; readonly places: FindingPlaces } | undefined {
  const { lang, outcome } = context;
  const { findings } = outcome;
  if (findings.length === 0) return undefined;
  const shown = findings.slice(0, MOST);
  const counts = countBySeverity(findings);
  const decisions = findingDecisions(context.ledger, findings);
  const [whole, ...others] = wholeCards(outcome);
  const about: About = {
    decisions,
    effects: new Map(context.radar.map((entry) => [entry.finding, entry])),
    whole: others.length > 0 ? undefined : whole?.name,
  };
  const columns = columnsFor(shown, about);
  const draft = new SheetDraft("findings", context.titles.findings, columns.widths);
  draft.heading(
    RESULT.findingsTitle[lang],
    say(RESULT.findingsNote, lang, {
      total: String(findings.length),
      errors: String(counts.error),
      warnings: String(counts.warning),
      infos: String(counts.info),
    }),
  );
  draft.headings([
    RESULT.number[lang],
    RESULT.severity[lang],
    RESULT.place[lang],
    RESULT.statedValue[lang],
    RESULT.expectedValue[lang],
    RESULT.difference[lang],
    RESULT.message[lang],
    RESULT.advice[lang],
    ...(columns.causes === undefined ? [] : [RESULT.causes[lang]]),
    ...(columns.effect === undefined ? [] : [RADAR.effect[lang]]),
    ...(columns.decision === undefined ? [] : [RESULT.decision[lang]]),
  ]);
  draft.keepInView(3, 3);
  draft.repeatOnPaper(0, 2);
  const top = draft.row;
  shown.forEach((finding, index) => {
    findingLine(context, draft, finding, { number: index + 1, columns, about });
  });
  const bottom = draft.row - 1;
  severityColours(draft, { top, bottom, left: COL.severity, right: COL.severity }, lang);
  draft.filterBy({ top: top - 1, bottom, left: COL.number, right: draft.lastCol });
  if (findings.length > MOST) draft.note(say(RESULT.moreFindings, lang, { count: String(findings.length - MOST) }));
  const severities = draft.range(top, COL.severity, bottom, COL.severity);
  return { plan: draft.plan(), places: { severities, counts, listed: countBySeverity(shown) } };
}

function findingLine(
  { lang, outcome }: ReportContext,
  draft: SheetDraft,
  finding: Finding,
  line: { readonly number: number; readonly columns: Columns; readonly about: About },
): void {
  const { row } = draft;
  const { number, columns, about } = line;
  const effect = about.effects.get(finding.id);
  const words = wordsOf(finding, lang);
  draft.put(row, COL.number, number, CENTRED);
  draft.put(row, COL.severity, severityWord(finding.severity, lang), CENTRED);
  draft.put(row, COL.place, placeText(finding), LINK, finding.at);
  draft.put(row, COL.stated, finding.stated ?? null, CENTRED);
  draft.put(row, COL.expected, finding.expected ?? null, CENTRED);
  const { difference } = finding;
  draft.put(row, COL.difference, difference === undefined ? null : differenceWords(difference, lang), CENTRED);
  draft.put(row, COL.message, words.message, TEXT);
  draft.put(row, COL.advice, words.advice, TEXT);
  if (columns.causes !== undefined) {
    const causes = finding.explanations.map((cause) => explanationWords(cause, lang)).join("\n");
    draft.put(row, columns.causes, causes === "" ? null : causes, TEXT);
  }
  if (columns.effect !== undefined) {
    const places = outcome.profile.profile.rounding.total;
    const told = effect && radarText(nameless(effect, about), places, lang);
    draft.put(row, columns.effect, told ?? null, TEXT);
  }
  if (columns.decision !== undefined)
    draft.put(row, columns.decision, decisionOf(finding, about.decisions, lang) ?? null, TEXT);
  draft.row += 1;
}

function nameless(effect: RadarEntry, { whole }: About): RadarEntry {
  return effect.subject === whole ? { ...effect, subject: "" } : effect;
}

function placeText(finding: Finding): string {
  const cells = finding.range === undefined ? formatA1(finding.at) : formatRangeA1(finding.range);
  return `${finding.at.sheet}!${cells}`;
}

function decisionOf({ id }: Finding, { standing, fallen }: FindingDecisions, lang: Language): string | undefined {
  const stands = standing.get(id);
  if (stands !== undefined) return decisionText(stands, lang);
  const former = fallen.get(id);
  return former && say(RESULT.decisionFallen, lang, { decision: decisionText(former, lang) });
}

function decisionText(decision: FindingDecision, lang: Language): string {
  const words = {
    "to-correct": RESULT.decisionToCorrect,
    explained: RESULT.decisionExplained,
    accepted: RESULT.decisionAccepted,
  }[decision.kind];
  const { reason } = decision;
  const who = [decision.by, decision.when].filter((part) => part !== "").join(lang === "zh" ? "，" : ", ");
  return fillKnown(words[lang], { ...(reason !== "" && { reason }), ...(who !== "" && { who }) });
}
