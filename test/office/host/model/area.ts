import {
  formatRangeA1,
  MAX_COLS,
  MAX_ROWS,
  parseColumnLetters,
  parseRangeA1,
} from "../../../../src/domain/cells/address";
import { HostError } from "../host-object";

/** A rectangle on one sheet, counted from 0, all borders included. */
export interface Area {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

export const WHOLE_SHEET: Area = { top: 0, left: 0, bottom: MAX_ROWS - 1, right: MAX_COLS - 1 };

/** Reads "B2:C4", "$A:$C", "3:7"; throws InvalidArgument for anything else, as Excel does. */
export function areaOf(address: string): Area {
  const bare = address.slice(address.lastIndexOf("!") + 1).replaceAll("$", "");
  const range = parseRangeA1(bare, "");
  if (range !== undefined) return { top: range.top, left: range.left, bottom: range.bottom, right: range.right };
  const columns = /^([A-Z]{1,3}):([A-Z]{1,3})$/i.exec(bare);
  const left = parseColumnLetters(columns?.[1] ?? "");
  const right = parseColumnLetters(columns?.[2] ?? "");
  if (left !== undefined && right !== undefined) return { ...WHOLE_SHEET, left, right };
  const rows = /^(\d+):(\d+)$/.exec(bare);
  if (rows !== null) return { ...WHOLE_SHEET, top: Number(rows[1]) - 1, bottom: Number(rows[2]) - 1 };
  throw new HostError("InvalidArgument", `Simulated Excel: ${address} is no address.`);
}

export function areasOf(addresses: string): Area[] {
  if (addresses.length > 8192) throw new HostError("InvalidArgument", "The address is too long.");
  return addresses.split(/[,;]/).map((address) => areaOf(address.trim()));
}

export function sizeOf(area: Area): { rows: number; cols: number } {
  return { rows: area.bottom - area.top + 1, cols: area.right - area.left + 1 };
}

export function intersection(a: Area, b: Area): Area | undefined {
  const area = {
    top: Math.max(a.top, b.top),
    left: Math.max(a.left, b.left),
    bottom: Math.min(a.bottom, b.bottom),
    right: Math.min(a.right, b.right),
  };
  return area.top <= area.bottom && area.left <= area.right ? area : undefined;
}

/** What is left of `area` without `hole`, in at most four rectangles. */
export function without(area: Area, hole: Area): Area[] {
  const cut = intersection(area, hole);
  if (cut === undefined) return [area];
  const rest: Area[] = [];
  if (cut.top > area.top) rest.push({ ...area, bottom: cut.top - 1 });
  if (cut.bottom < area.bottom) rest.push({ ...area, top: cut.bottom + 1 });
  if (cut.left > area.left) rest.push({ ...cut, left: area.left, right: cut.left - 1 });
  if (cut.right < area.right) rest.push({ ...cut, left: cut.right + 1, right: area.right });
  return rest;
}

export function addressOf(sheet: string, area: Area): string {
  const quoted = /^[A-Za-z_\u0080-\uffff][\w\u0080-\uffff]*$/.test(sheet) ? sheet : `'${sheet.replaceAll("'", "''")}'`;
  return `${quoted}!${formatRangeA1(area)}`;
}
