import type { CellRange } from "../../../src/domain/address";
import { parseRangeA1 } from "../../../src/domain/address";

/** An error that was seeded into a workbook. */
export interface LabelledError {
  readonly sheet: string;
  readonly cell: string;
  readonly kind: string;
  readonly note: string;
  /** A finding of this kind in one of these ranges counts as this error. */
  readonly accept: readonly CellRange[];
  /** Cells that are wrong only as a consequence. */
  readonly derived: readonly CellRange[];
}

export interface Label {
  readonly clean: boolean;
  readonly errors: readonly LabelledError[];
}

/** Reads what this measurement needs of a label file; throws on anything else. */
export function parseLabel(json: unknown): Label {
  const label = record(json);
  return { clean: label.clean === true, errors: list(label.errors).map(parseError) };
}

function parseError(json: unknown): LabelledError {
  const { sheet, cell, kind, note, accept, derived } = record(json);
  const own = { sheet: String(sheet), range: String(cell) };
  return {
    sheet: own.sheet,
    cell: own.range,
    kind: String(kind),
    note: String(note),
    accept: [own, ...list(accept)].map(parseRange),
    derived: list(derived).map(parseRange),
  };
}

function parseRange(json: unknown): CellRange {
  const { sheet, range } = record(json);
  const parsed = parseRangeA1(String(range), String(sheet));
  if (parsed === undefined) throw new Error(`not a range: ${String(range)}`);
  return parsed;
}

function record(json: unknown): Readonly<Record<string, unknown>> {
  if (typeof json !== "object" || json === null) throw new Error("an object was expected");
  return Object.fromEntries(Object.entries(json));
}

function list(json: unknown): readonly unknown[] {
  return Array.isArray(json) ? json : [];
}
