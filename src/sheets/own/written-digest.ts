import type { Area } from "../../domain/cells/area";
import type { SheetPlan } from "../plan";
import { eachCell } from "../planned-cells";
import type { CellValue, Grid } from "../workbook";
import { formulaAt, valueAt } from "../workbook";

/**
 * A digest of the constants on a sheet: sums of their fingerprints in any order, so that it stays the same when rows
 * are sorted or moved. Each constant counts in one of several sums: those that changed show where to look. As
 * hexadecimal digits all sums fit into a formula's text, which takes 255 characters.
 */
const SUMS = 32;
const DIGITS = 7;
const DIGEST = new RegExp(`^[0-9a-f]{${SUMS * DIGITS}}$`);
const MASK = 2 ** (4 * DIGITS) - 1;
/** The last bits of a sum count the constants in it; the others add up what they are. */
const COUNT_BITS = 8;

/** A text, number or truth value that stands in a cell and is not worked out by a formula. */
export interface Constant {
  readonly row: number;
  readonly col: number;
  readonly value: string | number | boolean;
}

/** What a constant adds to which sum. */
interface Share {
  readonly sum: number;
  readonly amount: number;
}

/** How the sums of two digests differ: only those that do, each by what was added less what was taken away. */
export type Differences = ReadonlyMap<number, number>;

/** Whether a text can be a digest. Another form of it in later versions must have another length. */
export function isDigest(text: string): boolean {
  return DIGEST.test(text);
}

/** The digest of constants: 224 hexadecimal digits. It is kept in people's workbooks, so it must stay the same for ever. */
export function digestOf(constants: Iterable<Constant>): string {
  const sums = new Uint32Array(SUMS);
  for (const { value } of constants) {
    const { sum, amount } = shareOf(value);
    sums[sum] = ((sums[sum] ?? 0) + amount) & MASK;
  }
  return Array.from(sums, (sum) => sum.toString(16).padStart(DIGITS, "0")).join("");
}

/** What changed from one digest to another. */
export function differences(before: string, now: string): Differences {
  const changed = new Map<number, number>();
  for (let sum = 0; sum < SUMS; sum += 1) {
    const of = (digest: string) => parseInt(digest.slice(sum * DIGITS, (sum + 1) * DIGITS), 16);
    const difference = (of(now) - of(before)) & MASK;
    if (difference !== 0) changed.set(sum, difference);
  }
  return changed;
}

/** Whether more constants went out of a sum than came in. */
export function isLoss(difference: number): boolean {
  return ((difference >> (COUNT_BITS - 1)) & 1) === 1;
}

/** Constants that a plan writes. */
export function* constantsOfPlan({ cells }: Pick<SheetPlan, "cells">): Generator<Constant> {
  for (const { row, col, value, formula } of eachCell(cells))
    if (formula === undefined && isConstant(value)) yield { row, col, value };
}

/** Constants of a sheet up to the last row and column of an area; our sheets always start at A1. */
export function* constantsUpTo(grid: Grid, { bottom, right }: Pick<Area, "bottom" | "right">): Generator<Constant> {
  for (let row = 0; row <= bottom; row += 1) {
    const width = Math.min(right + 1, grid.values[row]?.length ?? 0);
    for (let col = 0; col < width; col += 1) {
      const value = valueAt(grid, row, col);
      if (isConstant(value) && formulaAt(grid, row, col) === undefined) yield { row, col, value };
    }
  }
}

/** Two constants with the same key are equal, whichever program has saved them since. */
export function constantKey(value: Constant["value"]): string {
  // Some programs keep 15 digits of a number; of texts, some change the ends of lines and blanks around them.
  if (typeof value === "number") return String(Number.isInteger(value) ? value : Number(value.toPrecision(15)));
  return typeof value === "string" ? `'${value.slice(0, LONGEST_TEXT).replace(UNSTABLE, "")}` : String(value);
}

/** A cell holds no more signs. */
const LONGEST_TEXT = 32_767;
/** Blanks, controls and what can stand in no file. */
const UNSTABLE = /[\s\p{Cc}\p{Cs}\ufffd-\uffff]+/gu;

/** Neither empty nor an error; a text of blanks alone is as good as empty. */
export function isConstant(value: CellValue): value is Constant["value"] {
  return typeof value === "string" ? value.trim() !== "" : value !== null && typeof value !== "object";
}

/** By which sum a constant counts, and how. */
export function shareOf(value: Constant["value"]): Share {
  const hash = fingerprint(constantKey(value));
  // The sum is chosen by other bits than those that are added up.
  return { sum: hash & (SUMS - 1), amount: ((hash >>> 12) << COUNT_BITS) | 1 };
}

/** FNV-1a over the signs, with the final mixing of MurmurHash3 that spreads them over all 32 bits. */
function fingerprint(text: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}
