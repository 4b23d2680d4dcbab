import type { Field } from "../../domain/lists";
import type { HeadingLexicon } from "../headings/heading-lexicon";
import { findHeadings } from "./header/header-lines";
import { splitAtEmptyFields } from "./view/empty-fields";
import { filledFields, lineFacts } from "./view/line-facts";
import { saysTotal } from "./view/line-words";
import type { Rect } from "./view/raw-table";
import type { SheetView } from "./view/sheet-view";

/**
 * Tables side by side: parts of the rectangle with empty fields between them, each with a heading of its own. One table
 * with spacer columns is different in that it does not repeat a heading.
 */
export function independentBands(view: SheetView, rect: Rect, lexicon: HeadingLexicon): readonly Rect[] {
  const parts = splitAtEmptyFields(view, rect);
  if (parts.length < 2) return [];
  const bands: { rect: Rect; words: ReadonlySet<Field>; line: number; goesOn: boolean }[] = [];
  for (const part of parts) {
    const heading = findHeadings(view, part, lexicon)[0];
    const line = heading?.lines[0] ?? -1;
    const words = new Set(
      heading === undefined ? [] : heading.lines.flatMap((at) => bandWords(view, at, part, lexicon)),
    );
    const last = bands.at(-1);
    // What begins without anything that names its lines is a further part of the table to its left.
    const named = [...words].slice(0, 2).some((field) => NAMES_LINES.has(field));
    const goesOn = last !== undefined && repeatsHeadings(view, part, last.rect, lexicon);
    const own =
      last === undefined ||
      goesOn ||
      (words.size >= 2 && named && (line !== last.line || shares(words, last.words))) ||
      (words.size >= 2 && hasTotalOfItsOwn(view, line, part, last.rect)) ||
      (words.size >= 2 && named && line >= 0 && endsEarlier(view, line, part, rect));
    if (own) bands.push({ rect: { ...part }, words, line, goesOn });
    else
      bands[bands.length - 1] = {
        ...last,
        rect: { ...last.rect, right: part.right },
        words: new Set([...last.words, ...words]),
      };
  }
  const headed = bands.filter(
    (band, place) => band.words.size >= 2 || band.goesOn || bands[place + 1]?.goesOn === true,
  );
  return headed.length > 1 ? bands.map((band) => band.rect) : [];
}

/** Fewer headings may be those of two groups of one table: 人数 | 金额. */
const FEWEST_REPEATED = 3;

/** 序号 | 单位名称 | 参保人数 | 返还金额 once more, word for word: a list that goes on beside itself, whatever else its headings mean. */
function repeatsHeadings(view: SheetView, part: Rect, left: Rect, lexicon: HeadingLexicon): boolean {
  const textsOf = (line: number, { left: from, right }: Rect): readonly string[] =>
    filledFields(view, line, from, right).map((field) => view.text(line, field));
  for (let line = part.top; line <= part.bottom; line += 1) {
    const own = textsOf(line, part);
    if (new Set(own).size < FEWEST_REPEATED) continue;
    const other = textsOf(line, left);
    if (own.length !== other.length || own.some((text, place) => text !== other[place])) continue;
    const [first] = bandWords(view, line, part, lexicon);
    return first !== undefined && NAMES_LINES.has(first);
  }
  return false;
}

const FEWEST_RECORDS = 2;

/**
 * 项目 | 预算 | 支出, beside it 部门 | 项目数 over fewer lines, each of them filled: what has names of its own and ends above the
 * records beside it has records of its own. Of one table with spacer columns the names may stop, but not all fields at once.
 */
function endsEarlier(view: SheetView, heading: number, part: Rect, whole: Rect): boolean {
  const filled = (line: number): number => filledFields(view, line, part.left, part.right).length;
  let last = heading;
  while (last < whole.bottom && filled(last + 1) === filled(heading)) last += 1;
  if (last - heading < FEWEST_RECORDS || last === whole.bottom) return false;
  for (let line = last + 1; line <= whole.bottom; line += 1) if (filled(line) > 0) return false;
  return true;
}

/** The first field of the part says 合计 in a line that is a record in the part to its left. */
function hasTotalOfItsOwn(view: SheetView, heading: number, part: Rect, left: Rect): boolean {
  for (let line = heading + 1; line <= part.bottom; line += 1) {
    if (!saysTotal(view.text(line, part.left))) continue;
    const other = lineFacts(view, line, left);
    if (other.filled.length > 1 && !other.words.some((field) => saysTotal(view.text(line, field)))) return true;
  }
  return false;
}

const NAMES_LINES: ReadonlySet<Field> = new Set<Field>([
  "seq",
  "project_name",
  "project_code",
  "department",
  "implementing_unit",
  "category",
  "direction",
  "indicator_l1",
  "indicator_l2",
  "indicator_name",
  "grade",
  "rank",
  "pay_date",
]);

function shares(a: ReadonlySet<Field>, b: ReadonlySet<Field>): boolean {
  for (const word of a) if (b.has(word)) return true;
  return false;
}

/** The most likely fields of a heading line. */
function bandWords(view: SheetView, line: number, rect: Rect, lexicon: HeadingLexicon): readonly Field[] {
  return filledFields(view, line, rect.left, rect.right).flatMap((field) => {
    const best = lexicon.candidates(view.text(line, field))[0];
    return best === undefined || best.score < 0.8 || best.field === "remark" ? [] : [best.field];
  });
}
