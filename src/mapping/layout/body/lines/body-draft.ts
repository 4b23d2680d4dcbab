import { isGradeLabel } from "../../../../domain/words/grade-label";
import { saysColumnNumbers } from "../../header/column-numbers";
import type { LineFacts } from "../../view/line-facts";
import { filledFields, isLoneText, lineFacts } from "../../view/line-facts";
import type { LabelKind } from "../../view/line-words";
import { labelKind, saysContinued, saysPage } from "../../view/line-words";
import type { RawTable } from "../../view/raw-table";
import type { SheetView } from "../../view/sheet-view";
import type { BodyLine } from "./body-line";

/**
 * The body of a table as far as it can be read while nobody knows what its columns mean. It is read line by line twice, with
 * guessed columns and with settled ones; what both readings share is worked out once.
 */
export interface BodyDraft {
  /** What each line looks like, from the first one on. */
  readonly facts: readonly LineFacts[];
  /** A blank, or a record until its words or the columns say otherwise; undefined: no line of the table. */
  readonly lines: readonly (BodyLine | undefined)[];
  /** By line, the words of sums, groups and parts that it begins with; most lines have none. */
  readonly labels: ReadonlyMap<number, readonly Label[]>;
}

/** A word that says what its line is. */
export interface Label {
  readonly field: number;
  readonly text: string;
  readonly said: LabelKind;
}

/** Drafts all lines of the body; repeated headings, column numbers and grades are left out. */
export function bodyDraft(table: RawTable): BodyDraft {
  const { bodyTop: top, bodyBottom: bottom, right } = table;
  const rect = { top, bottom, left: table.labelLeft ?? table.left, right };
  const facts: LineFacts[] = [];
  const lines: (BodyLine | undefined)[] = [];
  const labels = new Map<number, readonly Label[]>();
  for (let index = top; index <= bottom; index += 1) {
    const own = lineFacts(table.view, index, rect);
    facts.push(own);
    const line = draftLine(table, index, own);
    lines.push(line);
    const said = line?.kind === "data" ? labelsOf(table.view, index, own) : undefined;
    if (said !== undefined) labels.set(index, said);
  }
  return { facts, lines, labels };
}

function draftLine(table: RawTable, index: number, facts: LineFacts): BodyLine | undefined {
  const { view } = table;
  const { filled, words, numbers } = facts;
  const labelField = words[0] ?? filled[0] ?? table.left;
  const label = view.text(index, labelField);
  // Inside a merge from above (a name over two lines) there is nothing to read.
  const isBlank = words.length === 0 && numbers === 0;
  const line: BodyLine = { index, kind: isBlank ? "blank" : "data", labelField, label, rank: 0, numbers };
  if (isBlank) return line;
  if (repeatsHeading(table, index, filled)) return undefined;
  if (isLoneText(facts) && (saysContinued(label) || saysPage(label) || repeatsTitle(table, label))) return undefined;
  if (saysColumnNumbers(view, index, facts)) return undefined;
  return numbers === 0 && filled.length > 1 && isGradeLabel(label) ? undefined : line;
}

/**
 * 长期指标 and 年度指标 down the left side may each stand beside the same headings: captions are none of them, nor is that of
 * the next goal in the first field: 年度绩效目标2（40分）.
 */
function repeatsHeading({ view, headerLines, left }: RawTable, index: number, filled: readonly number[]): boolean {
  const own = filled.filter((field) => field >= left);
  if (own.length < 2) return false;
  for (const line of headerLines) {
    if (repeatsTexts(view, index, line, own)) return true;
    if (own.length > BEHIND_CAPTION && repeatsTexts(view, index, line, own.slice(1))) return true;
  }
  return false;
}

/** So many headings behind a caption of its own are no words of a record. */
const BEHIND_CAPTION = 3;

function repeatsTexts(view: SheetView, index: number, above: number, fields: readonly number[]): boolean {
  for (const field of fields) {
    const text = view.text(index, field);
    if (text === "" || text !== view.text(above, field)) return false;
  }
  return true;
}

/** One of the lines above the headings once more on the next page. */
function repeatsTitle({ view, titles, left, right }: RawTable, text: string): boolean {
  if (view.sideways || text === "") return false;
  return titles.rows.some((row) =>
    filledFields(view, row, left, right).some((field) => view.text(row, field) === text),
  );
}

/** 类 | 款 | 项 | 合计: the levels of a code are named in the line of the total. */
const CODE_LEVELS = new Set("类款项目节");
/** Words from the left that may say what their line is. */
const MOST_LABELS = 3;

function labelsOf(view: SheetView, index: number, { words }: LineFacts): readonly Label[] | undefined {
  let labels: Label[] | undefined;
  let seen = 0;
  for (const field of words) {
    const text = view.text(index, field);
    if (CODE_LEVELS.has(text)) continue;
    const said = labelKind(text);
    if (said !== undefined) (labels ??= []).push({ field, text, said });
    seen += 1;
    if (seen === MOST_LABELS) break;
  }
  return labels;
}
