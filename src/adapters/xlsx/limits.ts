/** What a file may cost. Measured on what really comes out, never on what the file says of itself. */
export interface ReadLimits {
  /** Entries of the zip archive. */
  readonly entries: number;
  /** Bytes of all parts read, inflated. */
  readonly inflatedBytes: number;
  /** … and how many each byte of the file may come to, beyond `freelyInflated`: a bomb must cost its sender something. */
  readonly inflatedPerByte: number;
  readonly freelyInflated: number;
  /** Cells with a value, a formula or a format, over all sheets. */
  readonly cells: number;
  /** Places that the grids hold in memory: in each row those up to its last cell. */
  readonly places: number;
  /** Signs of all texts longer than 1,000: one long shared string in a million cells is little to write. */
  readonly longTexts: number;
  /** Elements within elements. */
  readonly nesting: number;
  /** Elements of a part that is read whole, as styles are; of all sheets together, merges and column widths. */
  readonly elements: number;
  /** Attributes of an element. */
  readonly attributes: number;
}

/** Excel's own files stay far below: 10 million cells are a workbook that takes Excel minutes. */
export const DEFAULT_LIMITS: ReadLimits = {
  entries: 10_000,
  inflatedBytes: 1_000_000_000,
  // Of six thousand workbooks of all programs the densest came to 122 times its size, and to 45 MB.
  inflatedPerByte: 100,
  freelyInflated: 100_000_000,
  cells: 10_000_000,
  places: 40_000_000,
  longTexts: 100_000_000,
  nesting: 256,
  elements: 1_000_000,
  attributes: 10_000,
};
