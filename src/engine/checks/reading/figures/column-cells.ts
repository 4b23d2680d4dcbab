import type { Exact } from "../../../../domain/figures/exact";
import { ONE } from "../../../../domain/figures/exact";
import { cellNumber } from "../../../../sheets/reading/read-quantity";
import type { Grid } from "../../../../sheets/workbook";
import { formulaAt, valueAt } from "../../../../sheets/workbook";
import type { Manner } from "./manner";
import type { Node } from "./node";

/** What the cells of a column are read with. */
interface ColumnSource {
  readonly grid: Grid;
  readonly orientation: "rows" | "transposed";
  /** Of the column. */
  readonly index: number;
  readonly manner: Manner;
  /** Whether the unit is that of the column; not where each line names one. */
  readonly tellsUnit: boolean;
  /** By the format's id: whether it says nothing more of a number. */
  readonly plainFormats: readonly boolean[];
  readonly figure: (line: number) => Node | undefined;
}

/**
 * The cells of a column in its data lines, as far as they can be told without making a figure of each: in a large table
 * nearly all are typed numbers of which the column says all the rest.
 */
export class ColumnCells {
  private readonly source: ColumnSource;
  private readonly tellsAll: boolean;

  constructor(source: ColumnSource) {
    this.source = source;
    this.tellsAll = source.tellsUnit && source.manner.inPercent !== "when-large";
  }

  /** The manner of the figures that `typed` gives as numbers. */
  get manner(): Manner["typed"] {
    return this.source.manner.typed;
  }

  /** The typed number of a line of which the column tells all else; undefined where nothing or anything else stands. */
  typed(line: number): number | undefined {
    if (!this.tellsAll) return undefined;
    const { grid, orientation, index, plainFormats } = this.source;
    const row = orientation === "rows" ? line : index;
    const col = orientation === "rows" ? index : line;
    const value = valueAt(grid, row, col);
    if (typeof value !== "number" || !Number.isFinite(value)) return undefined;
    const isPlain = plainFormats[grid.formatIds[row]?.[col] ?? 0] === true;
    return isPlain && formulaAt(grid, row, col) === undefined ? value : undefined;
  }

  /** The value of such a number, in the base of its dimension. */
  value(line: number): Exact | undefined {
    const typed = this.typed(line);
    if (typed === undefined) return undefined;
    const { factor } = this.manner;
    const value = cellNumber(typed);
    return factor === ONE ? value : value.times(factor);
  }

  /** The dimension of the figure in a line; undefined where none stands. */
  dimension(line: number): string | undefined {
    if (this.typed(line) !== undefined) return this.manner.dimension;
    return this.isEmpty(line) ? undefined : this.source.figure(line)?.dimension;
  }

  private isEmpty(line: number): boolean {
    const { grid, orientation, index } = this.source;
    return (orientation === "rows" ? valueAt(grid, line, index) : valueAt(grid, index, line)) === null;
  }
}
