import { formatA1, formatRangeA1 } from "../../domain/cells/address";
import type { Finding } from "../../domain/finding";
import type { Language } from "../../domain/lists";
import { wordsOf } from "../../engine/checks/words";
import type { Outcome } from "../../engine/outcome/outcome";
import { TableReader } from "../../engine/tables/table-reader";
import type { Workbook } from "../../sheets/workbook";
import type { FindingEntry, ReadEntry, RuleEntry } from "./book-entry";
import { formRecords } from "./form-records";
import { lineRecords } from "./line-records";

/**
 * What an evaluated workbook gives to the consolidation: its forms; where it has none, its projects with budget or
 * score. A workbook without either has no records.
 */
export function extractBook(file: string, workbook: Workbook, outcome: Outcome, lang: Language): ReadEntry {
  const forms = formRecords(outcome, new TableReader(workbook), lang);
  return {
    kind: "read",
    file,
    rule: ruleEntry(outcome, lang),
    records: forms.length > 0 ? forms : lineRecords(outcome, lang),
    findings: outcome.findings.map((finding) => findingEntry(finding, lang)),
  };
}

function ruleEntry({ profile: { profile } }: Outcome, lang: Language): RuleEntry {
  return {
    title: profile.title[lang],
    bands: profile.grades.bands.map(({ grade, from }) => ({ grade, from })),
    totalPlaces: profile.rounding.total,
  };
}

function findingEntry(finding: Finding, lang: Language): FindingEntry {
  const { message, advice } = wordsOf(finding, lang);
  return {
    severity: finding.severity,
    sheet: finding.at.sheet,
    cell: finding.range === undefined ? formatA1(finding.at) : formatRangeA1(finding.range),
    message,
    advice,
  };
}
