import { exact, plain } from "../../domain/figures/exact";
import type { CoverageClass } from "../../domain/finding";
import { SEVERITIES } from "../../domain/lists";
import { RESULT } from "../../messages/results";
import { say } from "../../messages/text/fill";
import type { ReportContext } from "../context";
import { countOf } from "../live";
import { CENTRED, HEADING, LINK, TEXT, withFormat } from "../looks";
import type { FindingPlaces } from "../severities";
import { severityWord } from "../severities";
import type { SheetDraft } from "../sheet-draft";
import { numbered } from "./numbered";

/** How many findings there are of each severity, and what a severity means. */
export function findingsPart(context: ReportContext, draft: SheetDraft, places: FindingPlaces | undefined): void {
  const { lang } = context;
  draft.section(numbered(draft, RESULT.findingsPart[lang], lang));
  if (places === undefined) {
    draft.note(RESULT.noFindings[lang]);
    draft.gap();
    return;
  }
  draft.headings([RESULT.severity[lang], RESULT.count[lang]]);
  draft.putWide(draft.row - 1, 2, draft.lastCol, RESULT.meaning[lang], HEADING);
  const meanings = { error: RESULT.meaningError, warning: RESULT.meaningWarning, info: RESULT.meaningInfo };
  for (const severity of SEVERITIES) {
    const { row } = draft;
    const word = severityWord(severity, lang);
    const first = { sheet: places.severities.sheet, row: 0, col: 0 };
    draft.put(row, 0, word, LINK, first);
    if (places.counts[severity] === places.listed[severity])
      draft.putLive(row, 1, countOf(places.severities, word, places.counts[severity]), withFormat(CENTRED, "0"));
    else draft.put(row, 1, places.counts[severity], CENTRED);
    draft.putWide(row, 2, draft.lastCol, meanings[severity][lang], TEXT);
    draft.row += 1;
  }
  draft.gap();
}

/** What share of the workbook's numbers the findings speak about: silence is not proof. */
export function coveragePart(context: ReportContext, draft: SheetDraft): void {
  const { lang } = context;
  const { numbers, counts } = context.outcome.coverage;
  const classes: readonly (readonly [CoverageClass, string])[] = [
    ["proven", RESULT.coverageProven[lang]],
    ["supported", RESULT.coverageSupported[lang]],
    ["contradicted", RESULT.coverageContradicted[lang]],
    ["isolated", RESULT.coverageIsolated[lang]],
    ["unread", RESULT.coverageUnread[lang]],
  ];
  draft.headings([RESULT.coveragePart[lang], ...classes.map(([, text]) => text)]);
  draft.put(draft.row, 0, say(RESULT.coverage, lang, { numbers: plain(exact(numbers)) }), TEXT);
  classes.forEach(([name], index) => draft.put(draft.row, 1 + index, counts[name], CENTRED));
  draft.row += 1;
}
