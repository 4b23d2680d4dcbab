import type { RawTable } from "../../view/raw-table";
import type { BodyLine } from "../lines/body-line";
import { numberingOf } from "../lines/numbering";
import { isExactSum } from "./is-near";
import { makesTotals } from "./sums-of-parts";

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
    if (
      first?.kind === "of_which" &&
      settled[place - 1]?.kind === "total" &&
      makeUpTotal(table, settled, place, fields)
    ) {
      for (let next = place + 1; next < settled.length; next += 1) {
        const part = settled[next];
        if (part?.kind === "data") settled[next] = { ...part, kind: "of_which", rank: 0 };
      }
      return settled;
    }
    const whole = first?.kind === "of_which" ? wholeAbove(settled, place) : undefined;
    if (first === undefined || whole === undefined) continue;
    const count =
      numberedParts(settled, place, whole) ||
      completingParts(table, settled, place, whole, fields) ||
      partsLeftOut(table, settled, place, whole, fields);
    for (let next = place + 1; next <= place + count; next += 1) {
      const part = settled[next];
      if (part !== undefined && part.kind !== "blank") settled[next] = { ...part, kind: "of_which", rank: 0 };
    }
    place += count;
  }
  return settled;
}

/** So many columns of amounts in which parts make up the table's total are no chance. */
const FEWEST_WHOLE = 2;

/**
 * 总计 above all, below it 其中：采矿业, 制造业, 电力: the lines from 其中 on make up the total, and whatever else follows divides
 * it once more (其中：国有, 股份制, 外商).
 */
function makeUpTotal(table: RawTable, lines: readonly BodyLine[], place: number, fields: readonly number[]): boolean {
  const total = lines[place - 1];
  if (total === undefined || lines.slice(0, place - 1).some(({ kind }) => kind === "data")) return false;
  const sums = new Map<number, number>();
  for (const [count, { index, kind }] of lines.slice(place).entries()) {
    if (count > 0 && kind !== "data") return false;
    for (const field of fields) sums.set(field, (sums.get(field) ?? 0) + (table.view.number(index, field) ?? 0));
    const whole = fields.filter((field) => isExactSum(sums.get(field) ?? 0, table.view.number(total.index, field)));
    if (count > 0 && whole.length >= FEWEST_WHOLE) return true;
  }
  return false;
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
    stated.every((field) => isExactSum(sums.get(field) ?? 0, table.view.number(whole.index, field)));
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

/** Few parts follow the first without a word: 其中：应付利息, below it 应付股利. */
const MOST_LEFT_OUT = 3;

/**
 * How many lines after the first part the next sum leaves out: none of them exceeds what the whole has left, without them
 * the sum comes out in one field at least. They need not make up the whole.
 */
function partsLeftOut(
  table: RawTable,
  lines: readonly BodyLine[],
  place: number,
  whole: BodyLine,
  fields: readonly number[],
): number {
  const amount = ({ index }: BodyLine, field: number): number => table.view.number(index, field) ?? 0;
  const parts: BodyLine[] = [];
  for (const line of lines.slice(place + 1, place + 1 + MOST_LEFT_OUT)) {
    if (line.kind !== "data" && line.kind !== "blank") return 0;
    parts.push(line);
    const own = fields.filter((field) => parts.some((part) => amount(part, field) !== 0));
    const fits = fields.every((field) => {
      const all = [...lines.slice(place, place + 1), ...parts].reduce((sum, part) => sum + amount(part, field), 0);
      return all <= amount(whole, field) + ROUNDING;
    });
    if (!fits) return 0;
    if (own.some((field) => makesTotals(table, lines, parts, [field]))) return parts.length;
  }
  return 0;
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
