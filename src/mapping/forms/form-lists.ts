import type { MoneyUnit } from "../../domain/quantity/units";
import type { HeadingLexicon } from "../headings/heading-lexicon";
import { MEANS_IT_SURELY } from "../headings/heading-lexicon";
import type { RawForm } from "../layout/form/read-form";
import { FUNDS_FIELDS } from "../layout/form/read-form";
import { filledFields, lineFacts } from "../layout/view/line-facts";
import type { RawTable } from "../layout/view/raw-table";
import { NO_TITLES } from "../layout/view/raw-table";
import type { MappedRecords } from "../map-table";
import { mapTable } from "../map-table";
import { bareTable } from "../relevance/relevance";

/** A list has so many headings beside its caption, and so many lines of figures below them. */
const FEWEST_HEADINGS = 3;
const FEWEST_LINES = 2;

/**
 * Lists that stand between a form's labels: 测算明细, merged down beside 名称 | 单价 | 数量 | 金额 and the lines below. Whatever they
 * are of, they are parts of this project and none by themselves: only their arithmetic is looked at.
 */
export function readFormLists(
  form: RawForm,
  id: string,
  lexicon: HeadingLexicon,
  { taken, stated }: { readonly taken: ReadonlySet<number>; readonly stated?: MoneyUnit },
): readonly MappedRecords[] {
  const lists: MappedRecords[] = [];
  for (let line = form.nameLine + 1; line <= form.rect.bottom; line += 1) {
    const raw = taken.has(line) ? undefined : listAt(form, line, taken);
    if (raw !== undefined && namesFunds(raw, lexicon)) continue;
    if (raw === undefined) continue;
    const mapped = mapTable(raw, `${id}.list${lists.length + 1}`, {
      lexicon,
      ...(stated === undefined ? {} : { sheetUnit: stated }),
    });
    lists.push({ ...mapped, table: bareTable(mapped.table) });
    line = raw.bodyBottom;
  }
  return lists;
}

/** 预算数 and 执行数 down the side, below the sources of the money: what the form's own labels say. */
function namesFunds({ view, bodyTop, bodyBottom, left, right }: RawTable, lexicon: HeadingLexicon): boolean {
  for (let line = bodyTop; line <= bodyBottom; line += 1) {
    const [name = left] = filledFields(view, line, left, right);
    const [best] = lexicon.candidates(view.text(line, name));
    if (best !== undefined && best.score >= MEANS_IT_SURELY && FUNDS_FIELDS.has(best.field)) return true;
  }
  return false;
}

/** The list that is headed by a line, whose first cell is merged down beside all of it. */
function listAt({ view, rect }: RawForm, line: number, taken: ReadonlySet<number>): RawTable | undefined {
  const facts = lineFacts(view, line, rect);
  const [caption, ...headings] = facts.words;
  if (caption === undefined || facts.numbers > 0 || headings.length < FEWEST_HEADINGS) return undefined;
  const { right, bottom } = view.span(line, caption);
  const bodyBottom = Math.min(bottom, rect.bottom);
  if (bodyBottom < line + FEWEST_LINES) return undefined;
  const left = right + 1;
  for (let below = line + 1; below <= bodyBottom; below += 1) {
    const filled = filledFields(view, below, left, rect.right);
    if (taken.has(below) || !filled.some((field) => view.number(below, field) !== undefined)) return undefined;
  }
  return {
    view,
    headerLines: [line],
    titles: NO_TITLES,
    bodyTop: line + 1,
    bodyBottom,
    left,
    right: rect.right,
    byWords: true,
  };
}
