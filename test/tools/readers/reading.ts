/** What a reader found in a workbook, spelled so that readings of different programs can be compared cell by cell. */
export interface Reading {
  readonly sheets: readonly SheetReading[];
}

export interface SheetReading {
  readonly name: string;
  /** Undefined where the reader does not tell. */
  readonly state?: string;
  readonly cells: Readonly<Record<string, CellReading>>;
  /** Ranges in A1 notation. */
  readonly merges?: readonly string[];
  /** Counted from 0; rows and columns that hold no cells are left out. */
  readonly hiddenRows?: readonly number[];
  readonly hiddenCols?: readonly number[];
  /** Areas of more than one cell that one array formula fills. */
  readonly arrays?: readonly string[];
}

/**
 * A cell that holds something. `value` is `n:1.5`, `s:text`, `b:1`, `e:#N/A`, `d:44197` (a number that is shown as a
 * date), undefined for none; `formula` is without "=".
 */
export interface CellReading {
  readonly value?: string;
  readonly formula?: string;
}

/** A cell's value as readings spell it. */
export function spelled(value: unknown): string | undefined {
  switch (typeof value) {
    case "number":
      return `n:${value}`;
    case "boolean":
      return `b:${value ? 1 : 0}`;
    case "string":
      return `s:${value}`;
    default:
      return undefined;
  }
}
