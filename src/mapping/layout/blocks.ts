import { findTables } from "./find-tables";
import type { RawForm } from "./find-forms";
import { findForms } from "./find-forms";
import type { HeadingLexicon } from "../headings/heading-lexicon";
import type { RawKeyValues } from "./label-columns";
import { findKeyValues, findTransposed, labelField } from "./label-columns";
import { filledFields } from "./line-facts";
import type { RawTable, Rect } from "./raw-table";
import type { SheetView } from "./sheet-view";

/** Anything that stands on a sheet as a unit, before its meaning is worked out; in reading order. */
export type Block =
  | { readonly kind: "records"; readonly top: number; readonly raw: RawTable }
  | { readonly kind: "form"; readonly top: number; readonly raw: RawForm }
  | { readonly kind: "pairs"; readonly top: number; readonly raw: RawKeyValues };

/** Forms first, as they contain what looks like tables; then upright tables; what is left may lie on its side or be pairs. */
export function findBlocks(view: SheetView, lexicon: HeadingLexicon): readonly Block[] {
  if (view.lineCount === 0 || view.fieldCount === 0) return [];
  const whole: Rect = { top: 0, left: 0, bottom: view.lineCount - 1, right: view.fieldCount - 1 };
  const forms = findForms(view, whole, lexicon);
  const blocks: Block[] = forms.map((raw) => ({ kind: "form", top: raw.rect.top, raw }));
  for (const rect of without(
    whole,
    forms.map((form) => form.rect),
  ))
    blocks.push(...blocksIn(view, rect, lexicon));
  return blocks.sort((a, b) => a.top - b.top);
}

function blocksIn(view: SheetView, rect: Rect, lexicon: HeadingLexicon): readonly Block[] {
  const upright = findTables(view, rect, lexicon);
  const good = upright.filter((raw) => raw.byWords && !listsFields(raw, lexicon));
  const blocks: Block[] = good.map((raw) => ({ kind: "records", top: topOf(raw), raw }));
  const taken = good.map((raw): Rect => ({ ...rect, top: topOf(raw), bottom: raw.bodyBottom }));
  for (const rest of without(rect, taken)) {
    const lying = findTransposed(view, rest, lexicon);
    if (lying !== undefined) {
      blocks.push({ kind: "records", top: lying.titles.rows[0] ?? lying.left, raw: lying });
      continue;
    }
    const pairs = findKeyValues(view, rest, lexicon);
    if (pairs !== undefined) {
      blocks.push({ kind: "pairs", top: pairs.top, raw: pairs });
      continue;
    }
    const plain = good.length === 0 ? upright : findTables(view, rest, lexicon);
    blocks.push(
      ...plain.filter((raw) => !good.includes(raw)).map((raw): Block => ({ kind: "records", top: topOf(raw), raw })),
    );
  }
  return blocks;
}

function topOf(raw: RawTable): number {
  return Math.min(...raw.headerLines, ...raw.titles.rows, raw.titles.unitRow ?? Number.POSITIVE_INFINITY);
}

/** "项目 | 金额" over 预算总额, 支出总额, 执行率: the first field lists what the second states, so these are pairs. */
function listsFields(raw: RawTable, lexicon: HeadingLexicon): boolean {
  const { view } = raw;
  if (raw.right - raw.left > 3 || raw.bodyBottom - raw.bodyTop > 20) return false;
  const fields: string[] = [];
  let lines = 0;
  for (let line = raw.bodyTop; line <= raw.bodyBottom; line += 1) {
    const [first] = filledFields(view, line, raw.left, raw.right);
    if (first === undefined) continue;
    lines += 1;
    const field = labelField(view.text(line, first), lexicon);
    if (field !== undefined) fields.push(field);
  }
  return new Set(fields).size >= 3 && fields.length * 10 >= lines * 6;
}

/** The line ranges of a rectangle that others do not take; blank ones are left out by whoever looks at them. */
function without(rect: Rect, taken: readonly Rect[]): readonly Rect[] {
  const sorted = [...taken].sort((a, b) => a.top - b.top);
  const rest: Rect[] = [];
  let top = rect.top;
  for (const other of sorted) {
    if (other.top > top) rest.push({ ...rect, top, bottom: other.top - 1 });
    top = Math.max(top, other.bottom + 1);
  }
  if (top <= rect.bottom) rest.push({ ...rect, top });
  return rest;
}
