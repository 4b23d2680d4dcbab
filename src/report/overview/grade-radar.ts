import { formatPlace } from "../../domain/cells/address";
import { wordsOf } from "../../engine/checks/words";
import type { RadarEntry } from "../../engine/radar/radar-entry";
import { RADAR, radarWays } from "../../messages/radar";
import { RESULT } from "../../messages/results";
import { gradeText } from "../../messages/terms/grades";
import { say } from "../../messages/text/fill";
import { labelled } from "../../messages/text/punctuation";
import type { ReportContext } from "../context";
import { CENTRED, fixedFormat, HEADING, LINK, TEXT, withFormat } from "../looks";
import type { SheetDraft } from "../sheet-draft";

/** Enough for the first page; the sheet of findings has them all. */
const MOST = 3;
const COL = { finding: 0, subject: 1, stated: 3, statedGrade: 4, expected: 5, expectedGrade: 6, ways: 7 } as const;

/**
 * What total and grade become when an open finding is settled either way: the lines of the overview. The figures are
 * those of this run; nothing in the workbook holds them, so there is nothing a formula could refer to.
 */
export function gradeRadarPart(context: ReportContext, draft: SheetDraft): void {
  const { lang, radar, outcome } = context;
  if (radar.length === 0) return;
  draft.gap();
  draft.note(labelled(RADAR.title[lang], RADAR.note[lang], lang));
  const top = draft.row;
  draft.put(top, COL.finding, RADAR.finding[lang], HEADING);
  draft.putWide(top, COL.subject, COL.stated - 1, RADAR.subject[lang], HEADING);
  draft.put(top, COL.stated, RADAR.asStated[lang], HEADING);
  draft.put(top, COL.statedGrade, RADAR.grade[lang], HEADING);
  draft.put(top, COL.expected, RADAR.asExpected[lang], HEADING);
  draft.put(top, COL.expectedGrade, RADAR.grade[lang], HEADING);
  draft.putWide(top, COL.ways, draft.lastCol, RADAR.effect[lang], HEADING);
  draft.row += 1;
  const findings = new Map(outcome.findings.map((finding) => [finding.id, finding]));
  for (const entry of radar.slice(0, MOST)) {
    const finding = findings.get(entry.finding);
    if (finding === undefined) continue;
    const { row } = draft;
    const label = `${formatPlace(finding.at)} ${wordsOf(finding, lang).title}`;
    draft.put(row, COL.finding, label, LINK, finding.at);
    const subject = entry.subject === outcome.model.fundName?.value ? RESULT.fund[lang] : entry.subject;
    draft.putWide(row, COL.subject, COL.stated - 1, subject, TEXT);
    settled(context, draft, row, COL.stated, entry.asStated);
    settled(context, draft, row, COL.expected, entry.asExpected);
    draft.putWide(row, COL.ways, draft.lastCol, effect(context, entry), {
      ...TEXT,
      ...(entry.changesGrade && { bold: true }),
    });
    draft.row += 1;
  }
  if (radar.length > MOST) draft.note(say(RADAR.more, lang, { count: String(radar.length - MOST) }));
}

function settled(
  { outcome, lang }: ReportContext,
  draft: SheetDraft,
  row: number,
  col: number,
  { total, grade }: RadarEntry["asStated"],
): void {
  const points = withFormat(CENTRED, fixedFormat(outcome.profile.profile.rounding.total));
  draft.put(row, col, total.toNumber(), points);
  draft.put(row, col + 1, gradeText(grade, lang), CENTRED);
}

function effect({ lang }: ReportContext, entry: RadarEntry): string {
  const lead = (entry.changesGrade ? RADAR.changesGrade : RADAR.changesScore)[lang];
  return labelled(lead, radarWays(entry, lang), lang);
}
