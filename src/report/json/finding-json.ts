import { formatA1, formatPlace, formatRangeA1 } from "../../domain/cells/address";
import type { Coverage, Finding } from "../../domain/finding";
import type { Language } from "../../domain/lists";
import { wordsOf } from "../../engine/checks/words";
import { explanationWords } from "../../messages/explanations";
import type { Json } from "./json-value";

/** A finding with its place in A1 notation and its words. */
export function findingJson(finding: Finding, lang: Language): Json {
  const { at, range } = finding;
  const words = wordsOf(finding, lang);
  return {
    id: finding.id,
    kind: finding.kind,
    class: finding.class,
    severity: finding.severity,
    sheet: at.sheet,
    cell: formatA1(at),
    ...(range === undefined ? {} : { range: formatRangeA1(range) }),
    stated: finding.stated ?? null,
    expected: finding.expected ?? null,
    difference: finding.difference ?? null,
    title: words.title,
    message: words.message,
    advice: words.advice,
    related: finding.related.map((cell) => ({ sheet: cell.sheet, cell: formatA1(cell) })),
    explanations: finding.explanations.map((explanation) => ({
      code: explanation.code,
      text: explanationWords(explanation, lang),
      cells: explanation.cells.map(formatPlace),
    })),
    cause: finding.cause ?? null,
  };
}

/** What became of the workbook's numbers. */
export function coverageJson({ numbers, counts }: Coverage): Json {
  return {
    numbers,
    proven: counts.proven,
    supported: counts.supported,
    contradicted: counts.contradicted,
    isolated: counts.isolated,
    unread: counts.unread,
  };
}
