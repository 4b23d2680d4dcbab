import type { Field } from "../../domain/lists";
import type { HeadingLexicon } from "../headings/heading-lexicon";
import { MEANS_SOMETHING } from "../headings/heading-lexicon";
import { findForms } from "./find-forms";
import type { RawKeyValues } from "./find-key-values";
import { findKeyValues, labelField } from "./find-key-values";
import { findTables } from "./find-tables";
import { findTransposed } from "./find-transposed";
import type { RawForm } from "./form/read-form";
import { filledFields, lineFacts } from "./view/line-facts";
import { labelKind } from "./view/line-words";
import type { PlacedTable, RawTable, Rect } from "./view/raw-table";
import type { SheetView } from "./view/sheet-view";

/** Anything that stands on a sheet as a unit, before its meaning is worked out; in reading order. */
export type Block =
  | { readonly kind: "records"; readonly top: number; readonly raw: RawTable }
  | { readonly kind: "form"; readonly top: number; readonly raw: RawForm }
  | { readonly kind: "pairs"; readonly top: number; readonly raw: RawKeyValues };

/** Forms first, as they contain what looks like tables; then upright tables; what is left may lie on its side or be pairs. */
export function findBlocks(
  view: SheetView,
  lexicon: HeadingLexicon,
  said: SaidOfSheet = NOTHING_SAID,
): readonly Block[] {
  if (view.lineCount === 0 || view.fieldCount === 0) return [];
  const whole: Rect = { top: 0, left: 0, bottom: view.lineCount - 1, right: view.fieldCount - 1 };
  if (said.placed.length === 0) return blocksOf(view, whole, lexicon, said.hasForms);
  const rests = said.placed.reduce((left, { rect }) => left.flatMap((one) => around(view, one, rect)), [whole]);
  const others = rests.flatMap((rest) => blocksOf(view, rest, lexicon, said.hasForms));
  const placed = said.placed.map(({ raw, rect }): Block => ({ kind: "records", top: rect.top, raw }));
  // What is left over beside a marked table is a table of its own only if its headings say so.
  return [...placed, ...others.filter((block) => block.kind !== "records" || block.raw.byWords)].sort(
    (a, b) => a.top - b.top || leftOf(a) - leftOf(b),
  );
}

function leftOf(block: Block): number {
  if (block.kind !== "records") return block.raw.rect.left;
  const { view, left, headerLines } = block.raw;
  return view.sideways ? Math.min(...headerLines) : left;
}

/** What a person or a template said of a sheet before it is searched. */
export interface SaidOfSheet {
  readonly placed: readonly PlacedTable[];
  /** Forms are looked for. Not so where the sheet was said to hold records. */
  readonly hasForms: boolean;
}

const NOTHING_SAID: SaidOfSheet = { placed: [], hasForms: true };

/**
 * What is left of a rectangle without a marked table in it. What stands beside the table goes on below it, up to a blank
 * line: tables side by side need not be equally long.
 */
function around(view: SheetView, rect: Rect, taken: Rect): readonly Rect[] {
  const top = Math.max(rect.top, taken.top);
  const bottom = Math.min(rect.bottom, taken.bottom);
  const left = Math.max(rect.left, taken.left);
  const right = Math.min(rect.right, taken.right);
  if (top > bottom || left > right) return [rect];
  const sides: readonly Rect[] = [
    { ...rect, top, bottom, right: left - 1 },
    { ...rect, top, bottom, left: right + 1 },
  ];
  const hasSides = sides.some((side) => holdsAnything(view, side));
  let end = bottom;
  while (hasSides && end < rect.bottom && filledFields(view, end + 1, rect.left, rect.right).length > 0) end += 1;
  const parts: readonly Rect[] = [
    { ...rect, bottom: top - 1 },
    ...sides.map((side) => ({ ...side, bottom: end })),
    { top: bottom + 1, bottom: end, left, right },
    { ...rect, top: end + 1 },
  ];
  return parts.filter((part) => part.top <= part.bottom && part.left <= part.right);
}

function holdsAnything(view: SheetView, { top, bottom, left, right }: Rect): boolean {
  for (let line = top; line <= bottom; line += 1) if (filledFields(view, line, left, right).length > 0) return true;
  return false;
}

function blocksOf(view: SheetView, whole: Rect, lexicon: HeadingLexicon, hasForms: boolean): readonly Block[] {
  const forms = hasForms ? findForms(view, whole, lexicon) : [];
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
    const plain = good.length === 0 ? upright : findTables(view, rest, lexicon);
    if (pairs.length > 0 && !(plain.length > 0 && pairs.every(areOfOneKind))) {
      blocks.push(...pairs.map((raw): Block => ({ kind: "pairs", top: raw.top, raw })));
      continue;
    }
    blocks.push(
      ...plain.filter((raw) => !good.includes(raw)).map((raw): Block => ({ kind: "records", top: topOf(raw), raw })),
    );
  }
  return blocks;
}

/** 月份 | 环比增速 over 1月, 2月 …, or 来源 | 金额 over 中央, 省级 …: one figure of each, below a heading, are the lines of a table. */
function areOfOneKind({ cells }: RawKeyValues): boolean {
  return ["month_", "fund_"].some((kind) => cells.every(({ field }) => field.startsWith(kind)));
}

function topOf(raw: RawTable): number {
  return Math.min(...raw.headerLines, ...raw.titles.rows, raw.titles.unitRow ?? Number.POSITIVE_INFINITY);
}

/** Running numbers, labels, units: the labels of a table on its side stand in one of the first fields. */
const LABEL_FIELDS = 3;
/** So few fields hold a label with its value, perhaps with a number before and a unit behind. */
const WIDTH_OF_PAIRS = 4;
const MOST_LABELS = 20;

/**
 * "项目 | 金额" over 预算总额, 支出总额, 执行率: a field lists what those behind it state, so these are pairs, or, with names
 * of projects over several columns of values, records side by side. Sources of money with several figures each
 * (中央资金 | 420 | 42%) are records.
 */
function listsFields(raw: RawTable, lexicon: HeadingLexicon): boolean {
  if (raw.bodyBottom - raw.bodyTop > MOST_LABELS) return false;
  if (listsIndicatorFields(raw, lexicon)) return true;
  if (raw.right - raw.left < WIDTH_OF_PAIRS) return listsAt(raw, raw.left, lexicon);
  for (let field = raw.left; field < raw.left + LABEL_FIELDS; field += 1)
    if (listsAt(raw, field, lexicon)) return !isHeadedBehind(raw, field + 1, lexicon);
  return false;
}

const OF_INDICATORS: ReadonlySet<Field> = new Set<Field>(["target", "actual", "weight", "score", "unit_of_measure"]);

/** 年度指标值, 实际完成值, 分值, 得分 below each other: each line says one thing of all indicators, which stand side by side. */
function listsIndicatorFields({ view, bodyTop, bodyBottom, left }: RawTable, lexicon: HeadingLexicon): boolean {
  const fields = new Set<Field>();
  let lines = 0;
  for (let line = bodyTop; line <= bodyBottom; line += 1) {
    const label = view.text(line, left);
    if (label === "") continue;
    lines += 1;
    const [best] = lexicon.likeness(label) >= 1 ? lexicon.candidates(label) : [];
    if (best !== undefined && OF_INDICATORS.has(best.field)) fields.add(best.field);
  }
  return fields.size >= FEWEST_FIELDS && fields.size * 10 >= lines * 6;
}

const FEWEST_FIELDS = 3;

function listsAt(raw: RawTable, at: number, lexicon: HeadingLexicon): boolean {
  const { view } = raw;
  const body: Rect = { top: raw.bodyTop, bottom: raw.bodyBottom, left: at, right: raw.right };
  const fields: string[] = [];
  let lines = 0;
  let manyFigures = 0;
  for (let line = raw.bodyTop; line <= raw.bodyBottom; line += 1) {
    const { filled, numbers } = lineFacts(view, line, body);
    const [first] = filled;
    // 执行率 below a table is a line of rates; among labels it is one of them.
    const kind = first === undefined ? undefined : labelKind(view.text(line, first))?.kind;
    if (first === undefined || (kind !== undefined && kind !== "rate")) continue;
    lines += 1;
    if (numbers > 1) manyFigures += 1;
    const field = labelField(view.text(line, first), lexicon);
    if (field !== undefined) fields.push(field);
  }
  if (manyFigures * 2 > lines && fields.every((field) => field.startsWith("fund_"))) return false;
  return new Set(fields).size >= 3 && fields.length * 10 >= lines * 6;
}

/** Whether any heading behind the labels is a word of the trade, apart from the one over their units. */
function isHeadedBehind({ view, headerLines, right }: RawTable, from: number, lexicon: HeadingLexicon): boolean {
  return headerLines.some((line) =>
    filledFields(view, line, from, right).some((field) => {
      const text = view.text(line, field);
      return !/^(?:计量)?单位$|^units?$/i.test(text) && lexicon.likeness(text) >= MEANS_SOMETHING;
    }),
  );
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
