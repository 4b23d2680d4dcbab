import type { RowsLiteral, SheetLiteral } from "../../../src/adapters/memory/memory-workbook";

/** A workbook as bureaus write it, and how it must be understood: `expected` is the `outline` of its model. */
export interface Layout {
  readonly name: string;
  readonly sheets: Readonly<Record<string, RowsLiteral | SheetLiteral>>;
  readonly expected: readonly string[];
}
