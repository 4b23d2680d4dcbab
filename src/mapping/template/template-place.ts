import { headingFingerprint } from "../headings/heading-text";
import { filledFields } from "../layout/view/line-facts";
import type { SheetView } from "../layout/view/sheet-view";
import type { TemplateEnd } from "./template-end";
import { describeEnd, findEnd } from "./template-end";

/**
 * Where a table stands that a person has marked out, told by what stands there and not by addresses: so next year's
 * copy with rows or columns moved is marked out alike.
 */
export interface TemplatePlace {
  /** The sheet's name without its year. A workbook without such a sheet is searched in all its sheets. */
  readonly sheet: string;
  /** The table lies on its side: its headings stand in columns. */
  readonly sideways?: true;
  /** The headings line by line, one text for each column; "" where a cell holds none. */
  readonly headings: readonly (readonly string[])[];
  /** Which of several places with these headings, from the top and from the left. */
  readonly nth?: number;
  /** Where the table ends. */
  readonly end: TemplateEnd;
  /** The first record, in lines below the last heading; 1 when absent. */
  readonly firstRecord?: number;
  /** The last record, where the table goes on after it. */
  readonly lastRecord?: TemplateEnd;
}

/** A table as a person marked it out, in lines and fields of a view. */
export interface MarkedTable {
  readonly headerLines: readonly number[];
  readonly left: number;
  readonly right: number;
  /** The last line, totals included; undefined: as far as records are found. */
  readonly bottom?: number;
  readonly firstRecord?: number;
  readonly lastRecord?: number;
}

/** Of headings that a copy has, so many must be those that were marked. */
const LIKE = 0.6;

/** What tells the place of a marked table; undefined when its heading lines hold no text to know it by. */
export function describePlace(
  view: SheetView,
  marked: MarkedTable & { readonly bottom: number },
): TemplatePlace | undefined {
  const { headerLines, left, right } = marked;
  const fields = Array.from({ length: right - left + 1 }, (_, at) => left + at);
  const headings = headerLines.map((line) => fields.map((field) => headingFingerprint(view.text(line, field))));
  const [first] = headerLines;
  if (first === undefined || headings.flat().every((text) => text === "")) return undefined;
  const body = (headerLines.at(-1) ?? first) + 1;
  const nth = matches(view, headings).findIndex((one) => one.line === first && one.left === left) + 1;
  const { firstRecord, lastRecord } = marked;
  return {
    sheet: headingFingerprint(view.grid.sheet),
    ...(view.sideways ? { sideways: true as const } : {}),
    headings,
    ...(nth > 1 ? { nth } : {}),
    end: describeEnd(view, marked, body, marked.bottom),
    ...(firstRecord === undefined || firstRecord === body ? {} : { firstRecord: firstRecord - body + 1 }),
    ...(lastRecord === undefined ? {} : { lastRecord: describeEnd(view, marked, body, lastRecord) }),
  };
}

/** Finds in a sheet what `describePlace` told; undefined where its headings are not to be found. */
export function findPlace(view: SheetView, place: TemplatePlace): MarkedTable | undefined {
  const found = matches(view, place.headings);
  const match = found[Math.min(place.nth ?? 1, found.length) - 1];
  if (match === undefined) return undefined;
  const headerLines = place.headings.map((_, at) => match.line + at);
  const { left, right } = match;
  const body = match.line + place.headings.length;
  const edges = { left, right };
  const bottom = findEnd(view, edges, body, place.end);
  const last = place.lastRecord === undefined ? undefined : findEnd(view, edges, body, place.lastRecord);
  return {
    headerLines,
    left,
    right,
    ...(bottom === undefined ? {} : { bottom }),
    ...(place.firstRecord === undefined ? {} : { firstRecord: body + place.firstRecord - 1 }),
    ...(last === undefined ? {} : { lastRecord: last }),
  };
}

/** Where headings stand: the first of their lines, and the table's edges. */
interface Match {
  readonly line: number;
  readonly left: number;
  readonly right: number;
}

/** Where the headings stand just as they were marked, in reading order; where nowhere, the lines that hold most of them. */
function matches(view: SheetView, headings: TemplatePlace["headings"]): readonly Match[] {
  const exactly = linesOf(view, headings).flatMap((line) => windows(view, headings, line));
  return exactly.length > 0 ? exactly : likeliest(view, headings);
}

function linesOf(view: SheetView, headings: TemplatePlace["headings"]): readonly number[] {
  return Array.from({ length: Math.max(0, view.lineCount - headings.length + 1) }, (_, line) => line);
}

/** The headings side by side as they were marked: tables side by side repeat them on one line. */
function windows(view: SheetView, headings: TemplatePlace["headings"], line: number): readonly Match[] {
  const width = headings[0]?.length ?? 0;
  const shifts = Array.from({ length: Math.max(0, view.fieldCount - width + 1) }, (_, shift) => shift);
  return shifts
    .filter((shift) =>
      headings.every((texts, at) =>
        texts.every((text, offset) => headingFingerprint(view.text(line + at, shift + offset)) === text),
      ),
    )
    .map((left) => ({ line, left, right: left + width - 1 }));
}

function likeliest(view: SheetView, headings: TemplatePlace["headings"]): readonly Match[] {
  const wanted = headings.map((texts) => texts.filter((text) => text !== ""));
  let best = Math.ceil(wanted.flat().length * LIKE);
  let found: Match[] = [];
  for (const line of linesOf(view, headings)) {
    const hits = wanted.reduce((sum, texts, at) => sum + common(texts, textsOf(view, line + at)), 0);
    if (hits < best || hits === 0) continue;
    if (hits > best) found = [];
    best = hits;
    found.push({ line, ...extent(view, headings, line) });
  }
  return found;
}

/** How many of the texts stand among the others, each once. */
function common(texts: readonly string[], others: readonly string[]): number {
  if (texts.length === 0 || others.length === 0) return 0;
  const left = [...others];
  return texts.filter((text) => {
    const at = left.indexOf(text);
    if (at >= 0) left.splice(at, 1);
    return at >= 0;
  }).length;
}

function textsOf(view: SheetView, line: number): readonly string[] {
  return filledFields(view, line, 0, view.fieldCount - 1).flatMap((field) => {
    const text = headingFingerprint(view.text(line, field));
    return text === "" ? [] : [text];
  });
}

/** The fields of the table: those of the headings found, and what stood outside the outermost of them without one. */
function extent(
  view: SheetView,
  headings: TemplatePlace["headings"],
  line: number,
): { readonly left: number; readonly right: number } {
  const width = headings[0]?.length ?? 0;
  const pairs = headings.flatMap((texts, at) => paired(view, line + at, texts));
  const anchored = headings.flatMap((texts) => texts.flatMap((text, offset) => (text === "" ? [] : [offset])));
  const fields = pairs.map(({ field }) => field);
  const before = Math.min(...anchored);
  const after = width - 1 - Math.max(...anchored);
  return {
    left: Math.max(0, Math.min(...fields) - before),
    right: Math.min(view.fieldCount - 1, Math.max(...fields) + after),
  };
}

/** Which field of a line holds which of the texts: each in the order in which it stands. */
function paired(view: SheetView, line: number, texts: readonly string[]): readonly { readonly field: number }[] {
  const left = texts.filter((text) => text !== "");
  return filledFields(view, line, 0, view.fieldCount - 1).flatMap((field) => {
    const at = left.indexOf(headingFingerprint(view.text(line, field)));
    if (at < 0) return [];
    left.splice(at, 1);
    return [{ field }];
  });
}
