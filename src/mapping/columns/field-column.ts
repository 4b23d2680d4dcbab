import { POINT_FIELDS } from "../../domain/lists";
import type { MoneyUnit } from "../../domain/quantity/units";
import type { FieldColumn, RecordTable } from "../../domain/table";
import type { RawTable } from "../layout/view/raw-table";
import type { SettledColumn, SettledTable } from "./drafts/column-draft";
import { maximumInHeading } from "./drafts/heading-candidates";
import { columnUnit } from "./money-units";
import { isTakenOff } from "./settling/rival-columns";

/** What a column takes from its table where its own heading does not say it. */
export interface TableSays {
  readonly moneyUnit: MoneyUnit | undefined;
  /** The line above the records that states full marks. */
  readonly fullMarksLine: number | undefined;
}

/** A settled column as the model has it. */
export function fieldColumn(
  raw: RawTable,
  { field, draft, confidence, reasons }: SettledColumn,
  { moneyUnit, fullMarksLine }: TableSays,
): FieldColumn {
  const { path, index } = draft;
  const unit = columnUnit(field, path, moneyUnit);
  const statedMaximum =
    maximumInHeading(path) ?? (POINT_FIELDS.has(field) ? numberText(raw, fullMarksLine, index) : undefined);
  return {
    index,
    field,
    heading: path.join(" / "),
    ...(unit !== undefined && { unit }),
    ...(statedMaximum !== undefined && { statedMaximum }),
    ...(field === "adjustment" && isTakenOff(draft) && { sign: -1 }),
    confidence: inHundredths(confidence),
    reasons,
  };
}

/** The columns with a heading or content that none of `columns` is. */
export function unmappedColumns({ drafts }: SettledTable, columns: readonly FieldColumn[]): RecordTable["unmapped"] {
  const taken = new Set(columns.map((column) => column.index));
  return drafts
    .filter(({ index }) => !taken.has(index))
    .map(({ index, path }) => ({ index, heading: path.join(" / ") }));
}

/** Confidence is shown to people and kept in templates: no more digits than it is worth. */
export function inHundredths(confidence: number): number {
  return Math.round(confidence * 100) / 100;
}

function numberText(raw: RawTable, line: number | undefined, field: number): string | undefined {
  const value = line === undefined ? undefined : raw.view.number(line, field);
  return value === undefined ? undefined : String(value);
}
