import type { LineKind } from "../../../../domain/table";

/** A line of a table's body with what its words say; covers are worked out from a list of these. */
export interface BodyLine {
  readonly index: number;
  readonly kind: LineKind;
  /** Field of the cell whose words decided; for nested subtotals the level can be told from it. */
  readonly labelField: number;
  readonly label: string;
  /** 小计 1, 合计 2, 总计 3; 0 for others. */
  readonly rank: 0 | 1 | 2 | 3;
  readonly numbers: number;
  /** The word of a sum stands behind a name of its own line: Austria | 2007 | TOTAL. */
  readonly behindName?: true;
  /** A sum that stands above what it adds up. */
  readonly leads?: true;
  /** What the line tells of its record, where each record has a line of each kind: 计划, 实际. */
  readonly of?: string;
  /** The records that a sum adds up, where its name tells them. */
  readonly adds?: readonly number[];
  /** The lines below in which its texts, too long for their cells, go on. */
  readonly goesOn?: readonly number[];
  /** A record beside groups that belongs to none of them: the sums above it end before it. */
  readonly standsAlone?: true;
}
