import { HUNDRED, ONE } from "../../../../domain/exact";
import type { Field } from "../../../../domain/lists";
import { MONEY_FIELDS, POINT_FIELDS, RATE_FIELDS } from "../../../../domain/lists";
import type { Unit } from "../../../../domain/quantity/units";
import type { FieldColumn } from "../../../../domain/table";
import type { FigureManner } from "./node";

const ONE_PERCENT = ONE.div(HUNDRED);

/** How the figures of a column or field are to be read. */
export interface Manner extends Pick<FigureManner, "field" | "heading" | "columnDecimals" | "unit" | "isRounding"> {
  /** Whether plain numbers count in per cent. */
  readonly inPercent: boolean | "when-large";
  /** How a typed number of an ordinary line reads, which says nothing of itself: most cells of a large table. */
  readonly typed: FigureManner;
}

export function mannerOf(manner: Omit<Manner, "typed">): Manner {
  return { ...manner, typed: unitManner(manner, manner.unit, manner.inPercent === true) };
}

/** The manner of a typed number in a unit; one of a column in per cent counts hundredths. */
export function unitManner(
  { field, heading, columnDecimals, isRounding }: Omit<Manner, "typed">,
  unit: Unit | undefined,
  isPercentNumber: boolean,
): FigureManner {
  const factor = isPercentNumber ? ONE_PERCENT : unit === undefined || unit.kind === "percent" ? ONE : unit.factor;
  return {
    field,
    heading,
    columnDecimals,
    factor: factor.eq(ONE) ? ONE : factor,
    unit,
    dimension: isPercentNumber ? "rate" : dimensionOf(field, unit),
    isFormula: false,
    isTotal: false,
    isRounded: false,
    isRounding,
  };
}

/** No rate changes by so many per cent. */
const LARGEST_CHANGE = 500;

/** 比上年增减 may be an amount or a rate: figures too large for a rate, under no word of one, are amounts. */
export function isChangeOfAmounts({ field, heading, unit }: FieldColumn, largest: number): boolean {
  return (
    field === "change" && unit?.kind !== "percent" && largest > LARGEST_CHANGE && !/率|幅|[%％]|rate/iu.test(heading)
  );
}

export function saysPercent(column: FieldColumn): boolean {
  return column.unit?.kind === "percent" || /[%％]/u.test(column.heading);
}

function dimensionOf(field: Field, unit: Unit | undefined): string {
  if (RATE_FIELDS.has(field)) return "rate";
  if (MONEY_FIELDS.has(field)) return unit?.kind === "money" ? `money:${unit.currency}` : "money:?";
  if (POINT_FIELDS.has(field) || field.startsWith("evaluator_")) return "points";
  return unit?.kind === "count" ? `count:${unit.text}` : "count";
}
