import type { LineFacts } from "../view/line-facts";
import type { SheetView } from "../view/sheet-view";

/** 3, (3), C, ③, 丙, each with the formula that may follow it: 3=2/1. */
const COLUMN_MARK = /^[(（]?(?:\d{1,2}|[A-Za-z甲乙丙丁戊]|[①-⑳])[)）]?(?:\s*[=＝].+)?$/;

/** 栏次 | 1 | 2 | 栏次 | 3: a line that says that it numbers the columns, anew or on in each half of a table with two sides. */
export function saysColumnNumbers(view: SheetView, line: number, { filled, words }: LineFacts): boolean {
  // Nearly every line of a large table ends here.
  if (!words.some((field) => COLUMN_NUMBER_WORDS.has(view.text(line, field)))) return false;
  const numbers = marksOf(view, line, filled).filter((mark) => !COLUMN_NUMBER_WORDS.has(mark));
  return numbers.length > 0 && numbers.every((mark) => /^\d{1,2}$/.test(mark));
}

/** What stands at the beginning of a line of column numbers. */
export const COLUMN_NUMBER_WORDS: ReadonlySet<string> = new Set(["栏次", "栏目", "列次"]);

function marksOf(view: SheetView, line: number, filled: readonly number[]): readonly string[] {
  return filled.map((field) => {
    const value = view.value(line, field);
    return typeof value === "number" ? String(value) : view.text(line, field);
  });
}

/** 1 2 3 4, (1) (2) (3), A B C=A+B, ① ②, 甲 1 2 3=2/1: names of columns for formulas. */
export function isColumnNumbers(view: SheetView, line: number, facts: LineFacts): boolean {
  if (saysColumnNumbers(view, line, facts)) return true;
  if (facts.filled.length < 3) return false;
  const marks = marksOf(view, line, facts.filled);
  // The word may stand behind a caption that is merged down beside the whole block.
  const word = marks.slice(0, 2).findIndex((mark) => /^(?:栏次|行次|列次|序号)$/.test(mark));
  const rows = marks.slice(word + 1);
  if (rows.length < 3 || !rows.every((mark) => COLUMN_MARK.test(mark))) return false;
  const numbers = rows.flatMap((mark) => {
    const digits = /^\(?(\d{1,2})/.exec(mark.normalize("NFKC"))?.[1];
    return digits === undefined ? [] : [Number(digits)];
  });
  const steps = numbers.slice(1).map((value, place) => value - (numbers[place] ?? 0));
  // A line that says 栏次 numbers columns even where one was taken out.
  if (rows.length < marks.length && steps.every((step) => step > 0)) return true;
  const saysMore = rows.some((mark) => !/^[\d甲乙丙丁戊]+$/.test(mark));
  return steps.every((step) => step === 1) && (saysMore || numbers[0] === 1);
}
