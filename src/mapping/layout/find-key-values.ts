import type { Field } from "../../domain/lists";
import { MONEY_FIELDS, RATE_FIELDS } from "../../domain/lists";
import type { HeadingLexicon } from "../headings/heading-lexicon";
import { MEANS_SOMETHING } from "../headings/heading-lexicon";
import { isPlaceholder } from "../text";
import { titleTop } from "./header/titles";
import { filledFields } from "./view/line-facts";
import { saysTotal, totalName } from "./view/line-words";
import type { Rect } from "./view/raw-table";
import type { SheetView } from "./view/sheet-view";

/** A label and the cell with its value, in a block of label–value pairs. */
export interface LabelledCell {
  readonly field: Field;
  readonly label: string;
  readonly line: number;
  /** Where the label stands in the line, and where its value does. */
  readonly at: number;
  readonly valueField: number;
  /** A unit in the cell behind the value. */
  readonly unitText?: string;
}

/** Label–value pairs that belong together: 总体情况 with 项目数, 预算总额, 支出总额. */
export interface RawKeyValues {
  readonly view: SheetView;
  readonly top: number;
  readonly first: number;
  readonly last: number;
  readonly cells: readonly LabelledCell[];
  readonly rect: Rect;
}

/** Fields that a block of label–value pairs can state. */
const STATED: ReadonlySet<Field> = new Set<Field>([
  ...MONEY_FIELDS,
  ...RATE_FIELDS,
  "project_name",
  "project_code",
  "project_count",
  "department",
  "implementing_unit",
  "category",
  "score",
  "grade",
  "average",
  "rank",
  "remark",
  "goal",
]);

/** Longer than a label is; English words take more letters, and a unit in brackets counts for nothing. */
function isLongLabel(text: string): boolean {
  if (text.length <= 24) return false;
  const bare = text.replace(/[（(][^（()）]*[)）]/g, "").trim();
  return bare.length > (/^[\x20-\x7e’–]*$/.test(bare) ? 40 : 24);
}

/** The field of a label standing alone, if it is a sure one. */
export function labelField(text: string, lexicon: HeadingLexicon): Field | undefined {
  if (text === "" || isLongLabel(text) || lexicon.likeness(text) < MEANS_SOMETHING) return undefined;
  // 小计 and 合计 say of what lines they are the sum only by where they stand.
  if (saysTotal(text) && totalName(text) === "") return undefined;
  return lexicon.candidates(text).find((candidate) => candidate.score >= MEANS_SOMETHING && STATED.has(candidate.field))
    ?.field;
}

/** This year's figure may stand beside last year's; so many make a series. */
const FEWEST_OF_SERIES = 3;
const FEWEST_FIGURES = 2;
const FEWEST_OF_CARD = 3;

/**
 * The blocks of label–value pairs in the rectangle. Where the name of a project is asked for again, below or beside the first,
 * the next project's card begins: as many blocks as there are names, if each states figures; else one, which is then about
 * the first of them.
 */
export function findKeyValues(view: SheetView, rect: Rect, lexicon: HeadingLexicon): readonly RawKeyValues[] {
  const pairs = pairsIn(view, rect, lexicon);
  const names = pairs.filter(({ field }) => field === "project_name");
  const cards = names.map((name) => cardOf(view, rect, pairs, name, names));
  const stated = cards.filter((card) => card !== undefined);
  if (cards.length > 1 && stated.length === cards.length) return stated;
  const only = blockOf(view, rect, pairs);
  return only === undefined ? [] : [only];
}

/** The card that a name begins: up to the next name below and to the one beside it. What stands above all names is of the first. */
function cardOf(
  view: SheetView,
  rect: Rect,
  pairs: readonly LabelledCell[],
  { line: start, at }: LabelledCell,
  names: readonly LabelledCell[],
): RawKeyValues | undefined {
  const isFirst = start === names[0]?.line;
  const above = isFirst ? undefined : pairs.filter(({ line }) => line < start).at(-1);
  const end = names.find(({ line }) => line > start)?.line ?? rect.bottom + 1;
  const beside = names.filter(({ line }) => line === start);
  const left = beside.length === 1 ? rect.left : at;
  const right = (beside.find((other) => other.at > at)?.at ?? rect.right + 1) - 1;
  return blockOf(
    view,
    { ...rect, left, right, top: (above?.line ?? rect.top - 1) + 1 },
    pairs.filter((one) => one.line < end && (isFirst || one.line >= start) && one.at >= left && one.at <= right),
  );
}

/** All labels with a value behind them; a field may be named several times. */
function pairsIn(view: SheetView, rect: Rect, lexicon: HeadingLexicon): readonly LabelledCell[] {
  const cells: LabelledCell[] = [];
  for (let line = rect.top; line <= rect.bottom; line += 1) {
    const filled = filledFields(view, line, rect.left, rect.right);
    for (let place = 0; place + 1 < filled.length; place += 1) {
      const at = filled[place] ?? 0;
      const valueField = filled[place + 1] ?? 0;
      const label = view.text(line, at);
      const field = labelField(label, lexicon);
      if (field === undefined || labelField(view.text(line, valueField), lexicon) !== undefined) continue;
      if (!holdsValueOf(view, line, valueField, field)) continue;
      if (isFigure(field) && isSeries(view, line, filled.slice(place + 1), lexicon)) continue;
      const unitField = filled[place + 2];
      const unitText = unitField === undefined ? "" : view.text(line, unitField);
      cells.push({
        field,
        label,
        line,
        at,
        valueField,
        ...(unitText === "" || unitText.length > 8 ? {} : { unitText }),
      });
      place += 1;
    }
  }
  return cells;
}

/** The pairs as one block, if they state figures enough and fill their lines. */
function blockOf(view: SheetView, rect: Rect, pairs: readonly LabelledCell[]): RawKeyValues | undefined {
  const cells = firstOfEach(pairs);
  const figures = new Set(cells.flatMap(({ field }) => (isFigure(field) ? [field] : []))).size;
  const first = cells[0]?.line;
  const last = cells.at(-1)?.line;
  if (first === undefined || last === undefined) return undefined;
  if (figures < FEWEST_FIGURES && !(figures > 0 && isCard(cells))) return undefined;
  const usedLines = new Set(cells.map((cell) => cell.line)).size;
  // Labels scattered over a sheet of other things are no block.
  if (usedLines * 2 < contentLines(view, { ...rect, top: first, bottom: last })) return undefined;
  return { view, top: titleTop(view, first, rect.top, rect), first, last, cells, rect };
}

/** Each field's first pair; of the budget all, as what the project costs in all its years may stand before it. */
function firstOfEach(pairs: readonly LabelledCell[]): readonly LabelledCell[] {
  const seen = new Set<Field>();
  return pairs.flatMap((cell) => {
    // 实施单位 beside 主管部门 is the unit that carries the project out.
    const isUnit = cell.field === "department" && seen.has("department") && /单位|unit|agency/i.test(cell.label);
    const field = isUnit ? "implementing_unit" : cell.field;
    if (seen.has(field) && field !== "budget") return [];
    seen.add(field);
    return [{ ...cell, field }];
  });
}

/** The name of a project and its amount with a third thing said of it, each behind its label: the head of its card. */
function isCard(cells: readonly LabelledCell[]): boolean {
  const has = (wanted: (field: Field) => boolean): boolean => cells.some(({ field }) => wanted(field));
  return (
    cells.length >= FEWEST_OF_CARD &&
    has((field) => field === "project_name") &&
    has((field) => MONEY_FIELDS.has(field))
  );
}

function isFigure(field: Field): boolean {
  return (
    MONEY_FIELDS.has(field) ||
    RATE_FIELDS.has(field) ||
    field === "project_count" ||
    field === "score" ||
    field === "average"
  );
}

function holdsValueOf(view: SheetView, line: number, valueField: number, field: Field): boolean {
  if (!isFigure(field)) return view.text(line, valueField) !== "";
  return (
    view.number(line, valueField) !== undefined ||
    isPlaceholder(view.text(line, valueField)) ||
    /^[≈约超]?\s*[\d.,]+/.test(view.text(line, valueField))
  );
}

/** Figures of several quarters or years behind one label are no value of it, nor are those of a record with its remarks. */
function isSeries(view: SheetView, line: number, fields: readonly number[], lexicon: HeadingLexicon): boolean {
  const isNumber = (at: number): boolean => view.number(line, at) !== undefined;
  if (fields.filter(isNumber).length < FEWEST_OF_SERIES) return false;
  return (
    fields.slice(0, FEWEST_OF_SERIES).every(isNumber) ||
    fields.every((at) => isNumber(at) || labelField(view.text(line, at), lexicon) === undefined)
  );
}

function contentLines(view: SheetView, rect: Rect): number {
  let count = 0;
  for (let line = rect.top; line <= rect.bottom; line += 1) {
    if (filledFields(view, line, rect.left, rect.right).length > 0) count += 1;
  }
  return count;
}
