import type { CellRange } from "../../../../domain/cells/address";
import { isCellError } from "../../../../sheets/workbook";
import type { Expression } from "../../syntax/expression";
import type { Evaluated } from "../values";
import { asCondition, asNumber } from "../values";
import type { Functions, Surroundings } from "./function";
import { isArea, MISSING, NOT_AVAILABLE } from "./function";

function cellIn(area: CellRange, row: number, col: number, around: Surroundings): Evaluated {
  const [top, left] = [area.top + row, area.left + col];
  if (row < 0 || col < 0 || top > area.bottom || left > area.right) return undefined;
  return around.cells({ ...area, top, bottom: top, left, right: left })?.[0]?.[0] ?? null;
}

/** VLOOKUP and HLOOKUP; the approximate match where figures are certainly sorted. */
function lookup(keysIn: "first column" | "first row") {
  const down = keysIn === "first column";
  return (operands: readonly Expression[], around: Surroundings): Evaluated => {
    const [wanted = MISSING, table = MISSING, index = MISSING, nearest] = operands;
    const near = nearest === undefined ? true : nearest.kind === "missing" ? false : asCondition(around.value(nearest));
    const area = around.area(table);
    const offset = asNumber(around.value(index));
    if (typeof near !== "boolean" || area === undefined || typeof offset !== "number") return undefined;
    const keys = around.line(down ? { ...area, right: area.left } : { ...area, bottom: area.top });
    const key = around.value(wanted);
    const place = near ? keys?.placeOfNearest(key) : keys?.placeOf(key);
    if (place === undefined || place < 0) return place === undefined ? undefined : NOT_AVAILABLE;
    const along = Math.floor(offset) - 1;
    return down ? cellIn(area, place, along, around) : cellIn(area, along, place, around);
  };
}

/** MATCH in one row or column: an exact one, or the nearest of rising figures. */
function match(operands: readonly Expression[], around: Surroundings): Evaluated {
  const [wanted = MISSING, among = MISSING, kind] = operands;
  const area = around.area(among);
  const way = kind === undefined ? 1 : asNumber(around.value(kind));
  if (area === undefined || (way !== 0 && way !== 1)) return undefined;
  if (!isLine(area)) return undefined;
  const line = around.line(area);
  const key = around.value(wanted);
  const place = way === 0 ? line?.placeOf(key) : line?.placeOfNearest(key);
  return place === undefined ? undefined : place < 0 ? NOT_AVAILABLE : place + 1;
}

/** Where XLOOKUP and XMATCH find a value in one row or column: exactly, or the nearest of rising figures below it; -1 for nowhere. */
function placeIn(
  area: CellRange | undefined,
  wanted: Expression,
  [kind, direction]: readonly (Expression | undefined)[],
  around: Surroundings,
): number | undefined {
  const [way, from] = [kind, direction].map((option) =>
    option === undefined || option.kind === "missing" ? undefined : asNumber(around.value(option)),
  );
  const fromFirst = direction === undefined || direction.kind === "missing" || from === 1;
  const isExact = kind === undefined || kind.kind === "missing" || way === 0;
  if (area === undefined || !isLine(area) || !fromFirst || (!isExact && way !== -1)) return undefined;
  const line = around.line(area);
  const key = around.value(wanted);
  return isExact ? line?.placeOf(key) : line?.placeOfNearest(key);
}

function isLine({ top, left, bottom, right }: CellRange): boolean {
  return top === bottom || left === right;
}

/** XMATCH, which looks for an exact match where nothing else is asked. */
function xMatch(
  [wanted = MISSING, among = MISSING, ...options]: readonly Expression[],
  around: Surroundings,
): Evaluated {
  const place = placeIn(around.area(among), wanted, options, around);
  return place === undefined ? undefined : place < 0 ? NOT_AVAILABLE : place + 1;
}

/** XLOOKUP that gives one cell of a row or column; for whole rows and columns it gives areas, which are not supported. */
function xLookup(operands: readonly Expression[], around: Surroundings): Evaluated {
  const [wanted = MISSING, among = MISSING, results = MISSING, otherwise, ...options] = operands;
  const [keys, area] = [around.area(among), around.area(results)];
  const place = placeIn(keys, wanted, options, around);
  if (place === undefined || keys === undefined || area === undefined) return undefined;
  const [height, width] = [area.bottom - area.top, area.right - area.left];
  if (height !== keys.bottom - keys.top || width !== keys.right - keys.left) return undefined;
  if (place >= 0) return keys.left === keys.right ? cellIn(area, place, 0, around) : cellIn(area, 0, place, around);
  return otherwise === undefined || otherwise.kind === "missing" ? NOT_AVAILABLE : around.value(otherwise);
}

/** INDEX of one cell; for whole rows and columns it gives areas, which are not supported. */
function indexed(operands: readonly Expression[], around: Surroundings): Evaluated {
  const [table = MISSING, first = MISSING, second] = operands;
  const area = isArea(table) ? around.area(table) : undefined;
  const a = around.value(first);
  if (a !== undefined && a !== null && isCellError(a)) return a;
  const one = asNumber(a);
  const two = second === undefined ? undefined : asNumber(around.value(second));
  if (area === undefined || typeof one !== "number" || one < 1) return undefined;
  if (second === undefined) {
    if (area.top === area.bottom) return cellIn(area, 0, Math.floor(one) - 1, around);
    return area.left === area.right ? cellIn(area, Math.floor(one) - 1, 0, around) : undefined;
  }
  return typeof two === "number" && two >= 1
    ? cellIn(area, Math.floor(one) - 1, Math.floor(two) - 1, around)
    : undefined;
}

/** Looking up one cell by an exact key or by its place. */
export const LOOKUP: Functions = {
  VLOOKUP: lookup("first column"),
  HLOOKUP: lookup("first row"),
  MATCH: match,
  XLOOKUP: xLookup,
  XMATCH: xMatch,
  INDEX: indexed,
  ROWS: ([table = MISSING], around) => {
    const area = around.area(table);
    return area === undefined ? undefined : area.bottom - area.top + 1;
  },
  COLUMNS: ([table = MISSING], around) => {
    const area = around.area(table);
    return area === undefined ? undefined : area.right - area.left + 1;
  },
};
