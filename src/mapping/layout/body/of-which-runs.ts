import type { RawTable } from "../view/raw-table";
import type { BodyLine } from "./body-line";
import { numberingOf } from "./numbering";

/** Longer lists of parts are no longer parts of one line. */
const MOST_PARTS = 40;
const ROUNDING = 1e-6;
/** So many letters in common with its whole, and a line speaks of the same thing: 公务用车购置 below 公务用车购置及运行费. */
const COMMON_LETTERS = 3;

/**
 * Lines that go on where 其中 has begun, though only the first of them says so: 其中：运行维护费, below it 购置费. They are
 * told by their numbering (其中：（1）…, below it （2）…), or because with them the parts make up the whole in every column
 * of figures; the latter is believed where the line also speaks of the whole, stands unnumbered among numbered ones, or
 * where a total comes out only without it.
 */
export function continuedParts(
  table: RawTable,
  lines: readonly BodyLine[],
  seq: number | undefined,
): readonly BodyLine[] {
  if (!lines.some(({ kind }) => kind === "of_which")) return lines;
  const fields = amountFields(table, lines, seq);
  const settled = [...lines];
  for (let place = 0; place < settled.length; place += 1) {
    const first = settled[place];
    const whole = first?.kind === "of_which" ? wholeAbove(settled, place) : undefined;
    if (first === undefined || whole === undefined) continue;
    const count = numberedParts(settled, place, whole) || completingParts(table, settled, place, whole, fields);
    for (let next = place + 1; next <= place + count; next += 1) {
      const part = settled[next];
      if (part !== undefined && part.kind !== "blank") settled[next] = { ...part, kind: "of_which", rank: 0 };
    }
    place += count;
  }
  return settled;
}

/** The line right above, which 其中 divides. */
function wholeAbove(lines: readonly BodyLine[], place: number): BodyLine | undefined {
  const above = lines[place - 1];
  return above?.kind === "data" || above?.kind === "subtotal" ? above : undefined;
}

/** How many lines go on with the numbering that 其中 begins, lines below them numbered otherwise than the whole included. */
function numberedParts(lines: readonly BodyLine[], place: number, whole: BodyLine): number {
  const first = numberingOf(lines[place]?.label ?? "");
  const outer = numberingOf(whole.label)?.style;
  if (first?.number !== 1 || first.style === outer) return 0;
  let expected = 2;
  let count = 0;
  for (let next = place + 1; next < lines.length; next += 1) {
    const line = lines[next];
    const own = line === undefined || isSum(line) ? undefined : numberingOf(line.label);
    // 二、 stands above （1） wherever it is met.
    if (own === undefined || own.style === outer || (own.isHan && !first.isHan)) break;
    if (own.style === first.style) {
      if (own.number !== expected) break;
      expected += 1;
    } else if (expected === 2) break;
    count = next - place;
  }
  return count;
}

function isSum({ kind }: BodyLine): boolean {
  return kind === "total" || kind === "average" || kind === "rate";
}

/** How many lines after the first part make up the whole with it; 0 where it stands alone. */
function completingParts(
  table: RawTable,
  lines: readonly BodyLine[],
  place: number,
  whole: BodyLine,
  fields: readonly number[],
): number {
  const stated = fields.filter((field) => (table.view.number(whole.index, field) ?? 0) > 0);
  if (stated.length === 0) return 0;
  const sums = new Map<number, number>();
  const add = (line: BodyLine): void => {
    for (const field of stated) sums.set(field, (sums.get(field) ?? 0) + (table.view.number(line.index, field) ?? 0));
  };
  const short = (): boolean =>
    stated.every((field) => (sums.get(field) ?? 0) <= (table.view.number(whole.index, field) ?? 0) + ROUNDING);
  const complete = (): boolean =>
    stated.every((field) => isNear(sums.get(field) ?? 0, table.view.number(whole.index, field)));
  for (const line of lines.slice(place, place + 1)) add(line);
  let count = 0;
  for (let next = place + 1; next < lines.length && next <= place + MOST_PARTS; next += 1) {
    const line = lines[next];
    if (line === undefined || (line.kind !== "data" && line.kind !== "blank" && line.kind !== "group")) break;
    const wasComplete = complete();
    add(line);
    if (!short()) break;
    // Once all parts are there, only what speaks of the whole and adds nothing is one more of them.
    if (wasComplete ? !speaksOf(line, whole) : !complete()) {
      if (wasComplete) break;
      continue;
    }
    const parts = lines.slice(place + 1, next + 1);
    if (parts.every((part) => isPartByWords(part, whole)) || makesTotals(table, lines, parts, stated))
      count = next - place;
    else break;
  }
  return count;
}

function isPartByWords(line: BodyLine, whole: BodyLine): boolean {
  return speaksOf(line, whole) || (numberingOf(whole.label) !== undefined && numberingOf(line.label) === undefined);
}

function speaksOf(line: BodyLine, whole: BodyLine): boolean {
  const [own, all] = [line, whole].map(({ label }) =>
    label.replace(/^[^\p{L}]*(?:[一二三四五六七八九十][、.)）])?/u, ""),
  );
  return own !== undefined && own.length >= COMMON_LETTERS && all?.startsWith(own.slice(0, COMMON_LETTERS)) === true;
}

/** A total or subtotal comes out without the parts, and does not with them. */
function makesTotals(
  table: RawTable,
  lines: readonly BodyLine[],
  parts: readonly BodyLine[],
  fields: readonly number[],
): boolean {
  const left = new Set(parts);
  const records = lines.filter(({ kind }) => kind === "data");
  return lines.some((line, place) => {
    if (line.kind !== "total" && line.kind !== "subtotal") return false;
    const blocks = [
      recordsBelow(lines, place),
      recordsAbove(lines, place),
      ...(line.kind === "total" ? [records] : []),
    ];
    return blocks.some(
      (block) =>
        block.some((record) => left.has(record)) &&
        fields.every((field) => {
          const stated = table.view.number(line.index, field);
          const sum = (some: readonly BodyLine[]): number =>
            some.reduce((all, { index }) => all + (table.view.number(index, field) ?? 0), 0);
          return isNear(sum(block.filter((record) => !left.has(record))), stated) && !isNear(sum(block), stated);
        }),
    );
  });
}

/** The records between a sum above them and the next sum. */
function recordsBelow(lines: readonly BodyLine[], place: number): readonly BodyLine[] {
  const rest = lines.slice(place + 1);
  const end = rest.findIndex(({ kind }) => kind === "total" || kind === "subtotal");
  return rest.slice(0, end < 0 ? rest.length : end).filter(({ kind }) => kind === "data");
}

function recordsAbove(lines: readonly BodyLine[], place: number): readonly BodyLine[] {
  const before = lines.slice(0, place);
  const last = before.reduce((found, { kind }, at) => (kind === "total" || kind === "subtotal" ? at : found), -1);
  return before.slice(last + 1).filter(({ kind }) => kind === "data");
}

/** Fields with figures that add up: no running numbers, no rates. */
function amountFields(table: RawTable, lines: readonly BodyLine[], seq: number | undefined): readonly number[] {
  const data = lines.filter(({ kind }) => kind === "data" || kind === "of_which");
  const fields: number[] = [];
  for (let field = table.left; field <= table.right; field += 1) {
    if (field === seq || data.some(({ index }) => table.view.isPercent(index, field))) continue;
    const numbers = data.filter(({ index }) => table.view.number(index, field) !== undefined).length;
    if (numbers > 0 && numbers * 3 >= data.length) fields.push(field);
  }
  return fields;
}

function isNear(sum: number, stated: number | undefined): boolean {
  return stated !== undefined && Math.abs(sum - stated) <= ROUNDING + Math.abs(stated) * 1e-9;
}
