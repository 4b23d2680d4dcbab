import { HUNDRED, ONE } from "../../../../domain/figures/exact";
import type { Field } from "../../../../domain/lists";
import { MONEY_FIELDS, POINT_FIELDS, RATE_FIELDS } from "../../../../domain/lists";
import type { Unit } from "../../../../domain/quantity/units";
import type { FieldColumn, LineKind } from "../../../../domain/table";
import type { FigureManner } from "./node";

const ONE_PERCENT = ONE.div(HUNDRED);

/** How the figures of a column or field are to be read. */
type ColumnManner = Pick<FigureManner, "field" | "heading" | "columnDecimals" | "unit" | "isRounding"> & {
  /** Whether plain numbers count in per cent. */
  readonly inPercent: boolean | "when-large";
};

/** What a cell tells of its figure beside what its column tells. */
interface CellTraits extends Pick<FigureManner, "unit" | "isFormula" | "isRounded"> {
  /** Written with a per cent sign. */
  readonly isPercent: boolean;
  /** A plain number that counts in per cent. */
  readonly isPercentNumber: boolean;
  /** Of its line. */
  readonly kind: LineKind;
}

/** The manners of all figures of a column or field, one for all that read alike. */
export interface Manner extends ColumnManner {
  /** How a typed number of an ordinary line reads, which says nothing of itself: most cells of a large table. */
  readonly typed: FigureManner;
  /** How the figure of any other cell reads. */
  readonly of: (traits: CellTraits) => FigureManner;
}

/** The manner of a whole column, worked out once for each kind of cell in it. */
export function mannerOf(manner: ColumnManner): Manner {
  const known: { readonly traits: CellTraits; readonly manner: FigureManner }[] = [];
  return {
    ...manner,
    typed: unitManner(manner, manner.unit, manner.inPercent === true),
    of: (traits) => {
      for (let index = 0; index < known.length; index += 1) {
        const each = known[index];
        if (each !== undefined && isSame(each.traits, traits)) return each.manner;
      }
      const made = cellManner(manner, traits);
      known.push({ traits, manner: made });
      return made;
    },
  };
}

function isSame(a: CellTraits, b: CellTraits): boolean {
  return (
    a.unit === b.unit &&
    a.isPercent === b.isPercent &&
    a.isPercentNumber === b.isPercentNumber &&
    a.isFormula === b.isFormula &&
    a.isRounded === b.isRounded &&
    a.kind === b.kind
  );
}

function cellManner(manner: ColumnManner, traits: CellTraits): FigureManner {
  const { unit, isPercent, isPercentNumber, isFormula, isRounded, kind } = traits;
  const isOfItself = kind === "average" || kind === "rate";
  return {
    ...unitManner(manner, unit, isPercentNumber),
    ...(isPercent ? { dimension: "rate" } : {}),
    // Averages and rates are rounded by themselves: to two decimals at most, whatever their column lists.
    ...(isOfItself && manner.columnDecimals > 2 ? { columnDecimals: 2 } : {}),
    isFormula,
    isRounded,
    isTotal: kind === "total",
    isRounding: manner.isRounding || isOfItself,
  };
}

/** The manner of a typed number in a unit; one of a column in per cent counts hundredths. */
function unitManner(
  { field, heading, columnDecimals, isRounding }: ColumnManner,
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

/** 增减额, 增减金额（万元）. */
const CALLED_AN_AMOUNT = /额\s*(?:[（(][^（()）]*[)）])?$|\bamount\b/iu;

/**
 * 比上年增减 may be an amount or a rate: what is called an amount, or counted in money, is one, and so are figures too large for a
 * rate under no word of one.
 */
export function isChangeOfAmounts({ field, heading, unit }: FieldColumn, sizes: readonly number[]): boolean {
  if (field !== "change" || unit?.kind === "percent" || /率|幅|[%％]|rate/iu.test(heading)) return false;
  return unit?.kind === "money" || CALLED_AN_AMOUNT.test(heading) || sizes.some((size) => size > LARGEST_CHANGE);
}

/** Fewer fractions do not show that the one figure beyond them is a slip. */
const FEWEST_FRACTIONS = 3;
/** Most of the rates that are listed as fractions are no smaller. */
const USUAL_FRACTION = 0.25;
/** Shares in per cent, one of which is nearly all, make a hundred but for their roundings. */
const HUNDRED_OR_SO = { from: 99, to: 101 };

/**
 * Whether rates are listed in per cent: as soon as one of them is too large for a fraction. 9.778 alone among 0.965, 0.753
 * and 0.856 is a slip: all others would be less than one per cent.
 */
export function countInPercent(sizes: readonly number[], largestFraction: number): boolean {
  const beyond = sizes.filter((size) => size > largestFraction);
  if (beyond.length !== 1) return beyond.length > 1;
  const others = sizes.filter((size) => size > 0 && size <= largestFraction).sort((a, b) => a - b);
  if (others.length < FEWEST_FRACTIONS || (others[others.length >> 1] ?? 0) < USUAL_FRACTION) return true;
  const whole = sizes.reduce((sum, size) => sum + size, 0);
  return whole > HUNDRED_OR_SO.from && whole < HUNDRED_OR_SO.to;
}

/** Whether the unit or the heading of a column is per cent. */
export function saysPercent(column: FieldColumn): boolean {
  return column.unit?.kind === "percent" || /[%％]/u.test(column.heading);
}

/** The dimension of money of which no unit is stated anywhere. */
export const MONEY_OF_NO_UNIT = "money:?";

function dimensionOf(field: Field, unit: Unit | undefined): string {
  if (RATE_FIELDS.has(field)) return "rate";
  if (MONEY_FIELDS.has(field)) return unit?.kind === "money" ? `money:${unit.currency}` : MONEY_OF_NO_UNIT;
  if (POINT_FIELDS.has(field) || field.startsWith("evaluator_")) return "points";
  return unit?.kind === "count" ? `count:${unit.text}` : "count";
}
