/** What a file may cost. Measured on what really comes out, never on what the file says of itself. */
export interface ReadLimits {
  /** Entries of the zip archive. */
  readonly entries: number;
  /** Bytes of all parts read, inflated. */
  readonly inflatedBytes: number;
  /** Cells with a value, a formula or a format, over all sheets. */
  readonly cells: number;
  /** Elements within elements. */
  readonly nesting: number;
}

/** Excel's own files stay far below: 10 million cells are a workbook that takes Excel minutes. */
export const DEFAULT_LIMITS: ReadLimits = {
  entries: 10_000,
  inflatedBytes: 1_000_000_000,
  cells: 10_000_000,
  nesting: 256,
};
