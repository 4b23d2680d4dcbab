import type { CellAddress } from "../../../../domain/cells/address";
import { addressKey } from "../../../../domain/cells/address";
import type { FieldTable } from "../../../../domain/table";
import type { ReadingContext } from "../reading-context";

/** A label and a whole number beside it, among the key figures of a cover, that no field of the trade is known for. */
export interface CountedPair {
  readonly label: string;
  readonly at: CellAddress;
  readonly count: number;
}

/** Lines that may stand above the first or below the last pair whose label means a field. */
const MOST_BEYOND = 12;
const WHOLE = /^\d{1,5}$/u;
/** 84个: the unit in the cell. */
const WITH_UNIT = /^(\d{1,5})\s*[个项家户人次所村]$/u;

/** 涉及县市数 | 5, 评为优的项目 | 3 | 个: the pairs in and below a block of key figures that are none of its fields. */
export function countedPairs(context: ReadingContext, block: FieldTable): readonly CountedPair[] {
  const { sheet, area, fields } = block;
  const known = new Set([...fields.values()].map(({ at }) => addressKey(at)));
  const onLine = (row: number): readonly CountedPair[] =>
    pairsOfLine(context, { sheet, row, col: area.left }, area.right);
  const within = Array.from({ length: area.bottom - area.top + 1 }, (_, index) => onLine(area.top + index));
  const pairs = [...goingOn(onLine, area.top, -1), ...within.flat(), ...goingOn(onLine, area.bottom, 1)];
  return pairs.filter(({ at }) => !known.has(addressKey(at)));
}

/** The pairs of the lines beyond the block, up to the first line without any. */
function goingOn(onLine: (row: number) => readonly CountedPair[], from: number, step: 1 | -1): readonly CountedPair[] {
  const found: CountedPair[] = [];
  for (let row = from + step; row >= 0 && Math.abs(row - from) <= MOST_BEYOND; row += step) {
    const pairs = onLine(row);
    if (pairs.length === 0) break;
    found.push(...pairs);
  }
  return found;
}

function pairsOfLine(context: ReadingContext, from: CellAddress, right: number): readonly CountedPair[] {
  const pairs: CountedPair[] = [];
  let label = "";
  for (let { col } = from; col <= right; col += 1) {
    const at = { ...from, col };
    const text = context.text(at);
    if (text === "") continue;
    const digits = WHOLE.test(text) ? text : WITH_UNIT.exec(text)?.[1];
    if (digits !== undefined && label !== "") pairs.push({ label, at, count: Number(digits) });
    label = /\p{L}/u.test(text) && digits === undefined ? text : "";
  }
  return pairs;
}
