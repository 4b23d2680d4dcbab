import type { Severity } from "../../domain/lists";
import { CONSOLIDATION } from "../../messages/consolidation";
import { RESULT } from "../../messages/results";
import { say } from "../../messages/text/fill";
import type { SheetPlan } from "../../sheets/plan";
import { CENTRED, TEXT } from "../looks";
import { severityColours, severityWord } from "../severities";
import type { Consolidation } from "./consolidation";
import { newSheet } from "./consolidation";

const FINDING_WIDTHS = [6, 8, 36, 20, 11, 62, 44];
/** A folder with more needs other means than reading. */
const MOST = 20_000;

/** The findings of all files, file by file. `first`: the row of each file's first one, for links. */
export function findingsSheet({ lang, read }: Consolidation): {
  readonly plan: SheetPlan;
  readonly first: ReadonlyMap<string, number>;
} {
  const draft = newSheet(CONSOLIDATION.findings[lang], FINDING_WIDTHS);
  const all = read.flatMap(({ file, findings }) => findings.map((finding) => ({ file, finding })));
  const counts: Record<Severity, number> = { error: 0, warning: 0, info: 0 };
  for (const { finding } of all) counts[finding.severity] += 1;
  draft.heading(
    CONSOLIDATION.findingsTitle[lang],
    say(CONSOLIDATION.findingsCounts, lang, {
      total: String(all.length),
      errors: String(counts.error),
      warnings: String(counts.warning),
      infos: String(counts.info),
    }),
  );
  draft.headings([
    RESULT.number[lang],
    RESULT.severity[lang],
    CONSOLIDATION.file[lang],
    CONSOLIDATION.sheet[lang],
    CONSOLIDATION.cell[lang],
    RESULT.message[lang],
    RESULT.advice[lang],
  ]);
  draft.keepInView(draft.row);
  draft.repeatOnPaper(0, draft.row - 1);
  const first = new Map<string, number>();
  const top = draft.row;
  all.slice(0, MOST).forEach(({ file, finding }, index) => {
    const { row } = draft;
    if (!first.has(file)) first.set(file, row);
    draft.put(row, 0, index + 1, CENTRED);
    draft.put(row, 1, severityWord(finding.severity, lang), CENTRED);
    [file, finding.sheet].forEach((text, col) => draft.put(row, 2 + col, text, TEXT));
    draft.put(row, 4, finding.cell, CENTRED);
    [finding.message, finding.advice].forEach((text, col) => draft.put(row, 5 + col, text, TEXT));
    draft.row += 1;
  });
  if (all.length === 0) draft.note(RESULT.noFindings[lang]);
  else severityColours(draft, { top, bottom: draft.row - 1, left: 1, right: 1 }, lang);
  if (all.length > MOST) draft.note(say(CONSOLIDATION.moreFindings, lang, { count: String(all.length - MOST) }));
  return { plan: draft.plan(), first };
}

/** Every file that gave nothing, why, and what to do. */
export function unreadSheet({ lang, unread }: Consolidation): SheetPlan {
  const draft = newSheet(CONSOLIDATION.unread[lang], [6, 44, 60, 60]);
  draft.heading(CONSOLIDATION.unreadTitle[lang], "");
  draft.headings([RESULT.number[lang], CONSOLIDATION.file[lang], CONSOLIDATION.why[lang], CONSOLIDATION.todo[lang]]);
  draft.keepInView(draft.row);
  draft.repeatOnPaper(0, draft.row - 1);
  unread.forEach(({ file, why, todo }, index) => {
    draft.put(draft.row, 0, index + 1, CENTRED);
    [file, why, todo].forEach((text, col) => draft.put(draft.row, 1 + col, text, TEXT));
    draft.row += 1;
  });
  if (unread.length === 0) draft.note(CONSOLIDATION.allRead[lang]);
  return draft.plan();
}
