import type { CellAddress } from "../../../src/domain/cells/address";
import { columnLetters, formatRangeA1 } from "../../../src/domain/cells/address";
import type { Field } from "../../../src/domain/lists";
import type { PaperSheet } from "../paper/book";
import type { Draft, Value } from "./draft";
import type { LabelledIndicator, LabelledTable } from "./labels";
import { asNumber, rounded, sumRule } from "./rules";
import type { WorldIndicator } from "./world";

/** One indicator line; `project` fills the project column where there is one. */
export interface IndicatorLine {
  readonly indicator: WorldIndicator;
  readonly project?: string;
}

export interface IndicatorTableSpec {
  readonly sheet: PaperSheet;
  /** Row of the headings, counted from 0. */
  readonly top: number;
  readonly left: number;
  readonly columns: readonly { readonly field: Field; readonly heading: string; readonly width: number }[];
  readonly lines: readonly IndicatorLine[];
  /** Level names merged over their rows, only in the first row, or repeated in every row. */
  readonly levels: "merged" | "first-row" | "every-row";
  /** Scores follow from targets and actuals by a rule that the sheet states. */
  readonly scoresFollow: boolean;
}

export interface DrawnIndicators {
  readonly label: Omit<LabelledTable, "id" | "orientation">;
  /** Cells of a column, top to bottom. */
  readonly cells: (field: Field) => CellAddress[];
  readonly next: number;
}

/** Writes indicators below their headings: operator in its own column, or joined with target and unit as one text. */
export function drawIndicators(draft: Draft, spec: IndicatorTableSpec): DrawnIndicators {
  const { sheet, top, left } = spec;
  const first = top + 1;
  const last = top + spec.lines.length;
  const has = (field: Field): boolean => spec.columns.some((column) => column.field === field);
  const split = has("operator") || has("unit_of_measure");
  const at = (row: number, field: Field): CellAddress => {
    const index = spec.columns.findIndex((column) => column.field === field);
    return { sheet: sheet.name, row, col: left + index };
  };
  spec.columns.forEach(({ heading, width }, index) => {
    sheet.put(top, left + index, heading, "heading");
    sheet.widths.set(left + index, Math.max(width, sheet.widths.get(left + index) ?? 0));
  });
  spec.lines.forEach((line, index) => {
    for (const { field } of spec.columns) {
      const cell = at(first + index, field);
      if (field === "score" && spec.scoresFollow) followScore(draft, cell, at(first + index, "weight"), line.indicator);
      else {
        const value = cellValue(field, line, split);
        if (value !== "" && value !== null) {
          sheet.put(cell.row, cell.col, value, typeof value === "number" ? "number" : "text");
        }
      }
    }
  });
  for (const field of ["project_name", "indicator_l1", "indicator_l2"] as const) {
    if (has(field)) groupCells(spec, field, at(first, field).col, first);
  }
  sheet.frame(top, left, last, left + spec.columns.length - 1);
  return {
    label: {
      role: "indicators",
      header_rows: [top + 1],
      first_data_row: first + 1,
      last_data_row: last + 1,
      data_range: formatRangeA1({ top: first, left, bottom: last, right: left + spec.columns.length - 1 }),
      columns: Object.fromEntries(spec.columns.map(({ field }, index) => [columnLetters(left + index), field])),
    },
    cells: (field) => spec.lines.map((_, index) => at(first + index, field)),
    next: last + 1,
  };
}

function cellValue(field: Field, { indicator, project }: IndicatorLine, split: boolean): Value {
  const sign = indicator.op === ">=" ? "≥" : indicator.op === "<=" ? "≤" : "";
  const suffix = split ? "" : /^[A-Za-z]/.test(indicator.unit) ? ` ${indicator.unit}` : indicator.unit;
  switch (field) {
    case "project_name":
      return project ?? "";
    case "indicator_l1":
      return indicator.level1;
    case "indicator_l2":
      return indicator.level2;
    case "indicator_name":
      return indicator.name;
    case "operator":
      return sign === "" ? "=" : sign;
    case "target":
      return split ? indicator.target : `${sign}${indicator.target}${suffix}`;
    case "unit_of_measure":
      return indicator.unit;
    case "actual":
      return split ? indicator.actual : `${indicator.actual}${suffix}`;
    case "weight":
      return indicator.weight;
    case "score":
      return indicator.score;
    case "deviation_reason":
      return indicator.reason;
    default:
      return null;
  }
}

/** A score that somebody worked out by hand from the stated rule. */
function followScore(draft: Draft, at: CellAddress, weight: CellAddress, indicator: WorldIndicator): void {
  const share = indicator.score / indicator.weight;
  draft.follow({
    kind: "score",
    at,
    precedents: [weight],
    compute: ([value]) => rounded(asNumber(value) * share, 2),
    live: false,
    typed: (value) => (asNumber(value) === rounded(indicator.weight * share, 2) ? indicator.score : value),
    ink: "number",
    look: {},
  });
}

/** Leaves repeated names in the first row of their run only, and merges the run where wanted. */
function groupCells(spec: IndicatorTableSpec, field: Field, col: number, first: number): void {
  if (spec.levels === "every-row") return;
  const { sheet } = spec;
  let start = 0;
  const key = ({ indicator, project }: IndicatorLine): string =>
    [
      project ?? "",
      field === "project_name" ? "" : indicator.level1,
      field === "indicator_l2" ? indicator.level2 : "",
    ].join("|");
  spec.lines.forEach((line, index) => {
    const next = spec.lines[index + 1];
    if (index > start) sheet.put(first + index, col, null, "text");
    if (next !== undefined && key(next) === key(line)) return;
    if (spec.levels === "merged") sheet.merge(first + start, col, first + index, col);
    start = index + 1;
  });
}

/** A total line below: weights and scores added up. */
export function drawIndicatorTotal(
  draft: Draft,
  spec: IndicatorTableSpec,
  drawn: DrawnIndicators,
  caption: string,
  live: boolean,
): DrawnIndicators["label"] {
  const row = drawn.next;
  spec.sheet.put(row, spec.left, caption, "total");
  for (const field of ["weight", "score"] as const) {
    const over = drawn.cells(field);
    const col = over[0]?.col;
    if (col === undefined) continue;
    const at = { sheet: spec.sheet.name, row, col };
    draft.follow({
      ...sumRule(field === "weight" ? "weight-total" : "score-total", at, over),
      live,
      typed: (value) => rounded(asNumber(value), 2),
      ink: "total",
      look: {},
    });
  }
  spec.sheet.frame(row, spec.left, row, spec.left + spec.columns.length - 1);
  return { ...drawn.label, total_row: row + 1 };
}

/** The indicator as a perfect reader extracts it. */
export function indicatorEntity({ indicator, project }: IndicatorLine): LabelledIndicator {
  const met =
    indicator.op === "<="
      ? indicator.actual <= indicator.target
      : indicator.op === "=" && indicator.target === 0
        ? indicator.actual === 0
        : indicator.actual >= indicator.target;
  return {
    ...(project === undefined ? {} : { project }),
    indicator: indicator.name,
    level1: indicator.level1,
    level2: indicator.level2,
    op: indicator.op,
    target: indicator.target,
    actual: indicator.actual,
    unit: indicator.unit,
    weight: indicator.weight,
    score: indicator.score,
    met,
  };
}
