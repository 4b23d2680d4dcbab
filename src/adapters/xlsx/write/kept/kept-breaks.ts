import { pageBreaks } from "../../../../sheets/looks/page-breaks";
import type { PlannedSheet } from "../book/planned-sheet";

/** Where pages end on a sheet of ours. */
export interface SheetBreaks {
  /** The rows before which we have a page begin. */
  readonly ours: readonly number[];
  /** All `brk` elements: ours and the user's. */
  readonly all: readonly string[];
}

/**
 * Our page breaks for the rows as they are now, beside the user's: theirs is what we have no record of. Who has taken
 * one of ours away has arranged the pages, and gets none of ours again: the record stays, to know it by.
 */
export function sheetBreaks(plan: PlannedSheet, kept = "", recorded: readonly number[] = []): SheetBreaks {
  const there = new Map([...kept.matchAll(BREAK)].map(([, attributes = ""]) => [rowOf(attributes), attributes]));
  const isArranged = recorded.some((row) => !there.has(row));
  const theirs = [...there].filter(([row]) => !recorded.includes(row));
  const planned = isArranged ? [] : pageBreaks(plan).filter((row) => theirs.every(([other]) => other !== row));
  const all = [...theirs, ...planned.map((row) => [row, ` id="${row}" max="16383" man="1"`] as const)];
  return {
    ours: isArranged ? recorded : planned,
    all: all.sort(([a], [b]) => a - b).map(([, attributes]) => `<brk${attributes}/>`),
  };
}

const BREAK = /<brk(\s[^>]*?)\s*\/?>/g;

/** The row below a break, counted from 0: what the file calls the row above it, counted from 1. */
function rowOf(attributes: string): number {
  return Number(/\sid="(\d+)"/.exec(attributes)?.[1] ?? 0);
}
