import { cellKey, parseRangeA1 } from "../../../src/domain/cells/address";
import type { Finding } from "../../../src/domain/finding";
import type { Severity } from "../../../src/domain/lists";

/** Cells of a workbook as "sheet!key", the sheet's name in small letters. */
type Cells = ReadonlySet<string>;

/** The cells that people labelled as faulty, by workbook; one in which they found nothing has an empty set. */
export type CellLabels = ReadonlyMap<string, Cells>;

/** How the cells that were told and those that are labelled meet in one workbook. */
export interface ByCells {
  readonly right: number;
  readonly told: number;
  readonly labelled: number;
}

/**
 * Reads labels from lines of "book,sheet,cells": the workbook's file name without its ending, a sheet, and a cell or range
 * ("C6", "C6:D7"). A line with a workbook alone says that nothing is wrong in it. A first line of headings is skipped.
 */
export function readCellLabels(csv: string): CellLabels {
  const labels = new Map<string, Set<string>>();
  csv.split(/\r?\n/).forEach((line, index) => {
    const [book = "", sheet = "", cells = ""] = fieldsOf(line);
    if (book === "" || (index === 0 && cells !== "" && parseRangeA1(cells, sheet) === undefined)) return;
    const ofBook = labels.get(book) ?? new Set<string>();
    labels.set(book, ofBook);
    if (cells === "") return;
    const added = keysOf(cells, sheet);
    if (added.length === 0) throw new Error(`line ${index + 1}: ${cells} is no cell`);
    for (const key of added) ofBook.add(key);
  });
  return labels;
}

/** The fields of a line; quoted ones may hold commas, and quotes written twice. */
function fieldsOf(line: string): readonly string[] {
  return [...line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g)].map(([, quoted, bare]) =>
    (quoted === undefined ? (bare ?? "") : quoted.replaceAll('""', '"')).trim(),
  );
}

function keysOf(a1: string, sheet: string): readonly string[] {
  const range = parseRangeA1(a1.toUpperCase(), sheet);
  if (range === undefined) return [];
  const keys: string[] = [];
  for (let row = range.top; row <= range.bottom; row += 1) {
    for (let col = range.left; col <= range.right; col += 1)
      keys.push(`${sheet.trim().toLowerCase()}!${cellKey(row, col)}`);
  }
  return keys;
}

/** Holds the cells of the findings at these severities against the labelled ones; a cell told twice counts once. */
export function judgeByCells(
  findings: readonly Finding[],
  labelled: Cells,
  severities: ReadonlySet<Severity>,
): ByCells {
  const told = new Set<string>();
  for (const { at, range, severity } of findings) {
    if (!severities.has(severity)) continue;
    const { top, left, bottom, right } = range ?? { top: at.row, left: at.col, bottom: at.row, right: at.col };
    for (let row = top; row <= bottom; row += 1) {
      for (let col = left; col <= right; col += 1) told.add(`${at.sheet.trim().toLowerCase()}!${cellKey(row, col)}`);
    }
  }
  const right = [...told].filter((cell) => labelled.has(cell)).length;
  return { right, told: told.size, labelled: labelled.size };
}

/** 1 where nothing is labelled and nothing was told. */
export function f1Of({ right, told, labelled }: ByCells): number {
  return told + labelled === 0 ? 1 : (2 * right) / (told + labelled);
}

/** The sums of several workbooks. */
export function together(books: readonly ByCells[]): ByCells {
  const sum = (pick: (book: ByCells) => number): number => books.reduce((all, book) => all + pick(book), 0);
  return { right: sum(({ right }) => right), told: sum(({ told }) => told), labelled: sum(({ labelled }) => labelled) };
}
