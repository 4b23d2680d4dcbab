import type { Language } from "../../domain/lists";
import type { SheetPlan } from "../../sheets/plan";
import type { BookEntry, UnreadEntry } from "./book-entry";
import type { FiledRecord, MarkedRecord } from "./consolidation";
import { consolidationOf } from "./consolidation";
import { executionSheet } from "./execution-sheet";
import { indicatorsSheet } from "./indicators-sheet";
import { findingsSheet, unreadSheet } from "./lists-sheets";
import type { MarkPlaces } from "./mark-lines";
import { registerSheet } from "./register-sheet";
import { scoresSheet } from "./scores-sheet";

/** The sheets of a consolidated workbook, and how much went into them. */
export interface Consolidated {
  readonly sheets: readonly SheetPlan[];
  readonly files: number;
  readonly records: number;
  /** The files that did not, with the reason. */
  readonly unread: readonly UnreadEntry[];
}

/** Register, indicators, execution, scores, findings and unread files of a folder, in the order of the files. */
export function planConsolidation(books: readonly BookEntry[], lang: Language): Consolidated {
  const consolidation = consolidationOf(books, lang);
  const { records, read, unread } = consolidation;
  const marked = records.flatMap((filed): readonly MarkedRecord[] => {
    const { mark } = filed.record;
    return mark === undefined ? [] : [{ ...filed, mark }];
  });
  const execution = executionSheet(consolidation);
  const indicators = indicatorsSheet(consolidation, marked);
  const scores = scoresSheet(consolidation, marked, indicators.places);
  const findings = findingsSheet(consolidation);
  const marks = new Map<FiledRecord["record"], MarkPlaces>(
    [...scores.places].map(([{ record }, places]) => [record, places]),
  );
  const register = registerSheet(consolidation, {
    execution,
    marks,
    average: scores.average,
    findings: findings.first,
  });
  return {
    sheets: [register, indicators.plan, execution.plan, scores.plan, findings.plan, unreadSheet(consolidation)],
    files: read.length + unread.length,
    records: records.length,
    unread,
  };
}
