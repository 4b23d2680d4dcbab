import { Exact, exact, HUNDRED, lastPlace, roundHalfUp } from "../../domain/figures/exact";
import type { Interval } from "../../domain/figures/interval";
import { displayed, point } from "../../domain/figures/interval";
import { parseUnit } from "../../domain/quantity/parse-unit";
import type { Quantity } from "../../domain/quantity/quantity";
import { changedQuantity } from "../../domain/quantity/quantity";
import type { TextMeaning } from "../../domain/quantity/the-one-quantity";
import { theOneQuantity } from "../../domain/quantity/the-one-quantity";
import type { Unit } from "../../domain/quantity/units";
import { WAN_YUAN, YI_YUAN, YUAN } from "../../domain/quantity/units";
import { remembered } from "../../domain/remembered";
import {
  displayedDecimals,
  formatUnit,
  isDateFormat,
  isPercentFormat,
  keptDecimals,
  showGeneral,
  showNumber,
} from "../number-format/number-format";
import type { Grid, Workbook } from "../workbook";
import { formatAt, valueAt } from "../workbook";

/**
 * The figure in a cell: of a number cell its exact value, of a text cell the one quantity that the text is. Undefined for
 * blanks, dashes, errors, booleans, dates and texts that are no single number. `columnUnit` applies where the cell names
 * no unit of its own; a plain 98 under "%" keeps the value 98 (see `asRatio`).
 */
export function readQuantity(
  workbook: Workbook,
  grid: Grid,
  row: number,
  col: number,
  columnUnit?: Unit,
): Quantity | undefined {
  const value = valueAt(grid, row, col);
  // Most cells of a workbook: no sentence, no candidates.
  if (typeof value === "number") return numberQuantity(value, formatAt(workbook, grid, row, col), columnUnit);
  return readMeaning(workbook, grid, row, col, columnUnit).one;
}

/** As `readQuantity`, with the candidates of a sentence. */
export function readMeaning(workbook: Workbook, grid: Grid, row: number, col: number, columnUnit?: Unit): TextMeaning {
  const value = valueAt(grid, row, col);
  if (typeof value === "number") {
    const one = numberQuantity(value, formatAt(workbook, grid, row, col), columnUnit);
    return one === undefined ? NOTHING : { one, candidates: [] };
  }
  if (typeof value !== "string" || value.trim() === "") return NOTHING;
  const meaning = meaningOf(value);
  return meaning.one === undefined ? meaning : { ...meaning, one: withUnit(meaning.one, columnUnit) };
}

/** Mapping, scoring and checks read the same cells, and "100%" stands in thousands of them. */
const meaningOf = remembered(theOneQuantity);

const NOTHING: TextMeaning = { candidates: [] };

/** What a number format says about every figure under it. */
interface NumberFormat {
  readonly code: string;
  readonly date: boolean;
  readonly percent: boolean;
  readonly unit: Unit | undefined;
}

const PERCENT: Unit = { kind: "percent", text: "%" };

const formatOf = remembered((code): NumberFormat => {
  const percent = isPercentFormat(code);
  return { code, date: isDateFormat(code), percent, unit: percent ? PERCENT : unitOfFormat(code) };
});

/** The quantity of a number cell with its format; undefined for dates and for what is no finite number. */
export function numberQuantity(value: number, code: string, columnUnit?: Unit): Quantity | undefined {
  const format = formatOf(code);
  return format.date || !Number.isFinite(value) ? undefined : new NumberQuantity(value, format, columnUnit);
}

/** Whether a format says nothing more of a number under it: no date, no unit, no per cent. */
export function isPlainFormat(code: string): boolean {
  const { date, unit } = formatOf(code);
  return !date && unit === undefined;
}

/** Works everything out when it is first asked for: of most figures of a large workbook nobody asks much. */
class NumberQuantity implements Quantity {
  /** That of the format, else of the column. */
  readonly unit: Unit | undefined;
  private readonly stored: number;
  private readonly format: NumberFormat;
  private known: Exact | undefined;

  constructor(stored: number, format: NumberFormat, columnUnit: Unit | undefined) {
    this.unit = format.unit ?? columnUnit;
    this.stored = stored;
    this.format = format;
    this.known = undefined;
  }

  get value(): Exact {
    return (this.known ??= cellNumber(this.stored));
  }

  get percent(): boolean {
    return this.format.percent;
  }

  get decimals(): number | undefined {
    return displayedDecimals(this.format.code, this.stored);
  }

  get asText(): boolean {
    return false;
  }

  get display(): Interval {
    return displayInterval(this.stored, this.value, this.format.code);
  }

  get text(): string {
    return showNumber(this.stored, this.format.code);
  }
}

const EXCEL_DIGITS = 15;

/**
 * The exact number of a number cell. Excel keeps and shows at most 15 significant digits; what a stored double has beyond
 * them is the trace of binary arithmetic (911.1299999999999 for 911.13) and no part of the figure.
 */
export function cellNumber(value: number): Exact {
  return Number.isSafeInteger(value) ? exact(value) : Exact.significant(value, EXCEL_DIGITS);
}

/** What the display allows around what is shown; General shows up to eleven characters. */
function displayInterval(value: number, number: Exact, code: string): Interval {
  const kept = keptDecimals(code, value);
  if (kept !== undefined) return displayed(roundHalfUp(number, kept), kept);
  const general = showGeneral(value);
  if (general === String(value)) return point(number);
  const shown = exact(general);
  return shown.eq(number) ? point(number) : displayed(shown, lastPlace(shown));
}

/** 万元 written by the format itself; with a format that shifts the point, the unit of the stored number. */
function unitOfFormat(code: string): Unit | undefined {
  const written = formatUnit(code);
  const unit = written === undefined ? undefined : parseUnit(written.text);
  if (written === undefined || unit === undefined || unit.kind === "percent" || written.shift === 0) return unit;
  const factor = unit.factor.div(exact(10).pow(written.shift));
  if (unit.kind === "count") return { ...unit, factor };
  const everyday = [YUAN, WAN_YUAN, YI_YUAN].find(
    (candidate) => candidate.currency === unit.currency && candidate.factor.eq(factor),
  );
  return everyday ?? { ...unit, factor, text: `${factor.toFixed()} ${unit.currency}` };
}

function withUnit(quantity: Quantity, columnUnit: Unit | undefined): Quantity {
  const named = columnUnit === undefined ? undefined : yuanLeftOut(columnUnit, quantity.unit);
  if (named !== undefined) return changedQuantity(quantity, { unit: named });
  return columnUnit !== undefined && (quantity.unit === undefined || isSignOf(columnUnit, quantity.unit))
    ? changedQuantity(quantity, { unit: columnUnit })
    : quantity;
}

/** 250万 beside a label of money: 元 goes without saying. */
function yuanLeftOut(columnUnit: Unit, own: Unit | undefined): Unit | undefined {
  if (columnUnit.kind !== "money" || columnUnit.currency !== "CNY") return undefined;
  if (own?.kind !== "count" || own.text !== "") return undefined;
  return [WAN_YUAN, YI_YUAN].find(({ factor }) => factor.eq(own.factor));
}

/** ¥1,234.50 under 万元: the sign says which money it is, not how much of it a one stands for. */
function isSignOf(columnUnit: Unit, own: Unit): boolean {
  return (
    own.kind === "money" &&
    columnUnit.kind === "money" &&
    own.currency === columnUnit.currency &&
    /^[¥￥$€£]$/u.test(own.text)
  );
}

/**
 * A rate as a part of one. "98%" and a number in a percent format are parts already; a plain 98 is divided when the
 * column counts in per cent.
 */
export function asRatio(quantity: Quantity, columnIsPercentNumber: boolean): Exact {
  return quantity.percent || !columnIsPercentNumber ? quantity.value : quantity.value.div(HUNDRED);
}
