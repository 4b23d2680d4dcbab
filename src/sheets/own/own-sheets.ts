import type { CellRange } from "../../domain/cells/address";
import { parseRangeA1 } from "../../domain/cells/address";
import type { OwnSheetId, WrittenRecord } from "../workbook";
import { KEPT_COPY, OWN_SHEET_NAME, OWN_SHEETS } from "../workbook";
import { isDigest } from "./written-digest";

/** " (2)": what Excel puts behind the title of a copy. */
const COPY = / \(\d+\)$/;

/**
 * The sheet of ours that is written again. There may be several: Excel copies the hidden name together with the sheet.
 * A copy is what people keep of an earlier run: it stays as it is, and is read no more than ours are.
 */
export function originalOf<Sheet extends { readonly own?: OwnSheetId }>(
  sheets: readonly Sheet[],
  id: OwnSheetId | undefined,
  titleOf: (sheet: Sheet) => string,
): Sheet | undefined {
  const all = id === undefined ? [] : sheets.filter(({ own }) => own === id);
  const titles = new Set(all.map((sheet) => titleOf(sheet)));
  const isCopy = (sheet: Sheet): boolean => {
    const title = titleOf(sheet);
    return COPY.test(title) && titles.has(title.replace(COPY, ""));
  };
  return all.find((sheet) => !isCopy(sheet)) ?? all[0];
}

/** The hidden sheet-scoped name of an own sheet that refers to the cells we filled last; what lies outside is the user's. */
export const OWN_AREA_NAME = "_fundscore_area";

/** The sheets that go when everything of ours is removed, and the copies of them that people keep. */
export function sheetsOfOurs<Sheet extends { readonly own?: OwnSheetId }>(
  sheets: readonly Sheet[],
  titleOf: (sheet: Sheet) => string,
): { readonly originals: readonly Sheet[]; readonly copies: readonly Sheet[] } {
  const written = OWN_SHEETS.filter((id) => id !== KEPT_COPY);
  const originals = new Set(written.map((id) => originalOf(sheets, id, titleOf)));
  const ours = sheets.filter(({ own }) => own !== undefined);
  return {
    originals: ours.filter((sheet) => originals.has(sheet)),
    copies: ours.filter((sheet) => !originals.has(sheet)),
  };
}

/**
 * The hidden sheet-scoped name of an own sheet that refers to a string: the digest of the constants we wrote last, by
 * which entries of people are told from what changed in the user's data.
 */
export const OWN_DIGEST_NAME = "_fundscore_digest";

/** The hidden sheet-scoped name of an own sheet that refers to a string: the rows before which we had a page begin. */
export const OWN_BREAKS_NAME = "_fundscore_breaks";

/** All hidden names by which we know our sheets. */
export const OWN_NAMES: ReadonlySet<string> = new Set([
  OWN_SHEET_NAME,
  OWN_AREA_NAME,
  OWN_DIGEST_NAME,
  OWN_BREAKS_NAME,
]);

/** Reads the record of our page breaks, "23,61": rows counted from 0. */
export function recordedBreaks(refersTo: string): readonly number[] {
  return (/"([\d,]+)"/.exec(refersTo)?.[1] ?? "").split(",").filter(Boolean).map(Number);
}

/** Reads the record of our cells, '总览'!$A$1:$H$40; undefined when they were deleted meanwhile (#REF!). */
export function recordedArea(refersTo: string, sheet: string): CellRange | undefined {
  return parseRangeA1(refersTo.slice(refersTo.lastIndexOf("!") + 1), sheet);
}

/** What the hidden names of a sheet of ours record. `refersTo` gives a name's formula, with or without "=". */
export function writtenRecord(
  sheet: string,
  refersTo: (name: string) => string | undefined,
): WrittenRecord | undefined {
  const area = recordedArea(refersTo(OWN_AREA_NAME) ?? "", sheet);
  const digest = /"(.*)"/.exec(refersTo(OWN_DIGEST_NAME) ?? "")?.[1] ?? "";
  return area !== undefined && isDigest(digest) ? { area, digest } : undefined;
}

/** Names of our charts begin so; a chart the user added to a sheet of ours has another name and stays. */
export const OWN_CHART_PREFIX = "fundscore-chart-";
