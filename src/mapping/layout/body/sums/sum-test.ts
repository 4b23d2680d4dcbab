/** Asks whether the figures of a line are the sums of other lines' figures, in any or in most of the fields that hold figures. */
export type SumTest = (line: number, parts: readonly number[], fields?: "any" | "most") => boolean;
