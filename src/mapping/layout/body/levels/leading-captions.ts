import { isSum } from "../../../../domain/table";
import { CHINESE_NUMBER, labelKind } from "../../view/line-words";
import type { RawTable } from "../../view/raw-table";
import type { BodyLine } from "../lines/body-line";
import type { KnownFields } from "../lines/known-fields";
import { isNear } from "../sums/is-near";
import { sumAt } from "../sums/sum-at";
import { isSumOf } from "./code-levels";
import { isIndented } from "./indents";

/**
 * 一、民生保障类 with the group's sums in the same line, above its records. A line like it without any records of its own
 * stands alone; so does a record at the edge after ones that stand in. Where no line like it agrees with what follows it,
 * they are records: A. Reyes, B. Okafor, C. Lind are persons.
 */
export function leadingCaptions(table: RawTable, lines: readonly BodyLine[], known: KnownFields): readonly BodyLine[] {
  const captions = captionsIn(table, lines, known);
  if (captions.size === 0) return lines;
  const parts = partsByCaption(lines, captions);
  const heads = [...parts].filter(([, own]) => own.length > 0);
  const isMixed = heads.length < captions.size && heads.length > 0;
  if (isMixed && heads.every(([head, own]) => isSumOf(table, head, own))) {
    const sums = new Set(heads.map(([head]) => head));
    return lines.map((line) => (sums.has(line) ? asSum(line) : captions.has(line) ? alone(line) : line));
  }
  if (heads.length > 0 && heads.every(([head, own]) => saysGroup(head) && isNoSum(table, head, own))) return lines;
  const records = lines.filter((line) => line.kind === "data").length;
  if (captions.size * 2 > records) return lines;
  const followed = lines.every((line, place) => !captions.has(line) || nextRecord(lines, place)?.kind === "data");
  if (!followed) return lines;
  let stoodIn = false;
  return lines.map((line) => {
    if (captions.has(line)) return asSum(line);
    if (line.kind !== "data") return line;
    const isAlone = stoodIn && !isIndented(table, line);
    stoodIn = isIndented(table, line);
    return isAlone ? alone(line) : line;
  });
}

function asSum(line: BodyLine): BodyLine {
  return { ...line, kind: "subtotal", rank: 1, leads: true };
}

function alone(line: BodyLine): BodyLine {
  return { ...line, standsAlone: true };
}

function captionsIn(table: RawTable, lines: readonly BodyLine[], known: KnownFields): ReadonlySet<BodyLine> {
  const isCaption = (line: BodyLine, place: number, next = lines[place + 1]): boolean =>
    line.kind === "data" &&
    line.numbers > 0 &&
    ((saysGroup(line) && !namesLinesBelow(table, line)) ||
      hasChineseNumber(table, line, known) ||
      isOutdented(table, lines, place) ||
      numbersParts(table, line, next, known));
  return new Set(lines.filter((line, place) => isCaption(line, place)));
}

/** The records between each caption and the next. */
function partsByCaption(
  lines: readonly BodyLine[],
  captions: ReadonlySet<BodyLine>,
): ReadonlyMap<BodyLine, readonly BodyLine[]> {
  const parts = new Map<BodyLine, BodyLine[]>();
  let open: BodyLine[] | undefined;
  for (const line of lines) {
    if (captions.has(line)) parts.set(line, (open = []));
    else if (line.kind === "data") open?.push(line);
    else if (isSum(line)) open = undefined;
  }
  return parts;
}

/** 1 above 1.1, 1.2; A above A.1. */
function numbersParts({ view }: RawTable, line: BodyLine, next: BodyLine | undefined, { seq }: KnownFields): boolean {
  if (seq === undefined || next === undefined) return false;
  const own = numberText(view.text(line.index, seq), view.number(line.index, seq));
  const below = numberText(view.text(next.index, seq), view.number(next.index, seq));
  return /^(?:\d{1,2}|[A-Z])$/.test(own) && below.startsWith(`${own}.`);
}

function numberText(text: string, number: number | undefined): string {
  return text !== "" ? text : number === undefined ? "" : String(number);
}

/** A name at the edge above names that stand in, whose figures do not say that it is no sum of theirs. */
function isOutdented(table: RawTable, lines: readonly BodyLine[], place: number): boolean {
  const [line, next] = [lines[place], lines[place + 1]];
  if (line === undefined || next?.kind !== "data" || next.labelField !== line.labelField) return false;
  if (!isIndented(table, next) || isIndented(table, line)) return false;
  let end = place + 1;
  while (lines[end]?.kind === "data" && isIndented(table, lines[end] ?? next)) end += 1;
  return !isNoSum(table, line, lines.slice(place + 1, end));
}

/** So many columns in which a line differs from the lines below it tell that it is another figure: one may be a slip. */
const FEWEST_UNLIKE = 2;

/**
 * GAAP net income over a tax benefit and what is left without it; C. Lind above others who hold shares: no column with
 * two figures to add comes out.
 */
function isNoSum(table: RawTable, { index }: BodyLine, parts: readonly BodyLine[]): boolean {
  const { view, left, right } = table;
  let unlike = 0;
  for (let field = left; field <= right; field += 1) {
    const stated = view.number(index, field);
    const several = parts.filter((part) => (view.number(part.index, field) ?? 0) !== 0).length > 1;
    if (stated === undefined || !several) continue;
    if (isNear(sumAt(table, parts, field), stated)) return false;
    unlike += 1;
  }
  return unlike >= FEWEST_UNLIKE;
}

function nextRecord(lines: readonly BodyLine[], place: number): BodyLine | undefined {
  return lines.slice(place + 1, place + 4).find((line) => line.kind !== "blank");
}

function saysGroup(line: BodyLine): boolean {
  return labelKind(line.label)?.kind === "group";
}

/** A label merged over the lines below as well names a group of them; what stands beside it is its first record's. */
function namesLinesBelow({ view }: RawTable, { index, labelField }: BodyLine): boolean {
  return view.span(index, labelField).bottom > index;
}

function hasChineseNumber(table: RawTable, line: BodyLine, known: KnownFields): boolean {
  return known.seq !== undefined && CHINESE_NUMBER.test(table.view.text(line.index, known.seq));
}
