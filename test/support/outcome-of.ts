import { type RowsLiteral, type SheetLiteral, workbookOf } from "../../src/adapters/memory/memory-workbook";
import { evaluateWorkbook } from "../../src/app/evaluate-workbook";
import { formatPlace } from "../../src/domain/cells/address";
import type { Finding } from "../../src/domain/finding";
import type { Outcome } from "../../src/engine/outcome/outcome";
import { explanationWords } from "../../src/messages/explanations";
import type { Workbook } from "../../src/sheets/workbook";

export type Sheets = Readonly<Record<string, RowsLiteral>>;
/** Sheets of which some have merges, formats or a state. */
export type DetailedSheets = Readonly<Record<string, RowsLiteral | SheetLiteral>>;

/** Literal cells, or a workbook whose formulas were calculated (`calculated`). */
type Book = DetailedSheets | Workbook;

/** What is found out about sheets of literal cells by the rules they state themselves. No check may fall over. */
export function outcomeOf(book: Book): Outcome {
  const evaluated = evaluateWorkbook(isWorkbook(book) ? book : workbookOf(book), { lang: "zh" });
  if (!evaluated.ok) throw new Error(evaluated.refusal.code);
  expect(evaluated.value.outcome.defects).toEqual([]);
  return evaluated.value.outcome;
}

function isWorkbook(book: Book): book is Workbook {
  return Array.isArray(book.grids);
}

/** What a user would be told at warning or error. */
export function seriousIn(book: Book): readonly Finding[] {
  return outcomeOf(book).findings.filter(({ severity }) => severity !== "info");
}

/** The same, short: "rate_mismatch 执行情况!E5". */
export function told(book: Book): readonly string[] {
  return seriousIn(book).map(({ kind, at }) => `${kind} ${formatPlace(at)}`);
}

/** What one check tells, remarks included: "执行情况!E5", and its variant where it has several: "执行情况!E5 amount". */
export function toldBy(check: string, book: Book): readonly string[] {
  return outcomeOf(book)
    .findings.filter((finding) => finding.check === check)
    .map(({ at, variant }) => `${formatPlace(at)} ${variant}`.trimEnd());
}

/** The same with what should stand there: "rate_mismatch 执行情况!E5 → 93%". */
export function toldWithExpected(book: Book): readonly string[] {
  return seriousIn(book).map(({ kind, at, expected }) => `${kind} ${formatPlace(at)} → ${expected ?? ""}`);
}

/** Each card as its first finding, how many more it holds, and what is said to be the likely cause. */
export function cards(book: Book): readonly string[] {
  const found = seriousIn(book);
  return found
    .filter(({ cause }) => cause === undefined)
    .map(({ id, kind, at, explanations: [first] }) => {
      const followers = found.filter(({ cause }) => cause === id).length;
      const said = first === undefined ? "" : `: ${explanationWords(first, "zh")}`;
      return `${kind} ${formatPlace(at)} +${String(followers)}${said}`;
    });
}
