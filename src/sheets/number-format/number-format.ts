import type { Exact } from "../../domain/figures/exact";
import { exact, plain, roundHalfUp } from "../../domain/figures/exact";
import { showDate } from "./number-format-date";
import type { FormatSection, FormatToken } from "./number-format-parse";
import { parseFormatSections } from "./number-format-parse";

/**
 * Number formats: what Excel shows for a stored number. Follows ECMA-376 part 1, 18.8.31 and, where that is silent, what
 * Excel does; colours, fill and column width play no part.
 */

/** True for formats that multiply by 100 and show "%". */
export function isPercentFormat(code: string): boolean {
  return usualSection(code)?.percents === 1;
}

/** True for formats that show the number as a date or a time. */
export function isDateFormat(code: string): boolean {
  return usualSection(code)?.date ?? false;
}

/** True for "General" (also written 通用格式 or G/通用格式) and for the text format. */
export function isGeneralFormat(code: string): boolean {
  const section = usualSection(code);
  return section === undefined || section.general || section.textOnly;
}

/** The section for most figures: the first, unless that is reserved for a single value, as in `[=0]"-";0.00%`. */
function usualSection(code: string): FormatSection | undefined {
  const sections = parseFormatSections(code);
  return sections.find((section) => section.condition?.operator !== "=") ?? sections[0];
}

/**
 * Decimals of the figure that is shown: 2 for 98.53 %, 1 for "12.3万元" made by `0!.0,"万元"`.
 * Undefined where all digits are shown (General) and for dates.
 */
export function displayedDecimals(code: string, value: number): number | undefined {
  return sectionFor(code, value)?.fixed?.shown;
}

/**
 * Decimals of the stored number that the display keeps: 4 for `0.00%`, −3 for `#,##0,`. What is shown is the stored
 * number rounded to that many places. Undefined where all digits are shown and for dates.
 */
export function keptDecimals(code: string, value: number): number | undefined {
  return sectionFor(code, value)?.fixed?.kept;
}

/**
 * The unit that the format itself writes behind the figure and how many powers of ten the shown figure is smaller than
 * the stored one: `0.00"万元"` gives 万元 and 0, `0!.0,"万元"` gives 万元 and 4.
 */
export function formatUnit(code: string): { readonly text: string; readonly shift: number } | undefined {
  const section = usualSection(code);
  if (section === undefined || section.date || section.general) return undefined;
  const lastDigit = section.tokens.map((token) => token.kind).lastIndexOf("digit");
  if (lastDigit < 0) return undefined;
  const text = section.tokens
    .slice(lastDigit + 1)
    .map((token) => (token.kind === "literal" ? token.text : ""))
    .join("")
    .trim();
  return text === "" ? undefined : { text, shift: 3 * section.scalingCommas + (section.literalDot ?? 0) };
}

/** What Excel shows in a wide column. */
export function showNumber(value: number, code: string): string {
  const section = sectionFor(code, value);
  if (section === undefined || section.general || section.textOnly) return showInGeneral(section, value);
  if (section.date) return showDate(value, section.tokens) ?? "#".repeat(10);
  if (section.fraction) return showGeneral(value);
  const number = exact(value);
  if (!section.tokens.some((token) => token.kind === "digit")) return signOf(code, section, number) + literals(section);
  const scaled = number
    .abs()
    .times(exact(10).pow(2 * section.percents))
    .div(exact(10).pow(3 * section.scalingCommas));
  if (section.exponent) return signOf(code, section, number) + showExponent(scaled, section);
  const rounded = roundHalfUp(scaled, section.decimals);
  const sign = rounded.isZero() && parseFormatSections(code).length < 2 ? "" : signOf(code, section, number);
  return sign + fill(section, rounded.toFixed(section.decimals));
}

/** General: at most eleven characters, exponent for the very large and the very small. */
export function showGeneral(value: number): string {
  if (!Number.isFinite(value)) return String(value);
  // Most numbers are short: JavaScript writes them as Excel does.
  const short = String(value);
  if (short.length <= 11 && !short.includes("e") && Math.abs(value) >= 1e-4) return short;
  const number = exact(value);
  if (number.isZero()) return "0";
  const size = number.abs();
  if (size.gte("1e11") || size.lt("1e-4")) return exponential(number, 5);
  const integerDigits = size.lt(1) ? 1 : size.trunc().toFixed().length;
  const shown = roundHalfUp(number, Math.max(0, integerDigits >= 11 ? 0 : 10 - integerDigits));
  return plain(shown);
}

function showInGeneral(section: FormatSection | undefined, value: number): string {
  const shown = showGeneral(value);
  // "General" alone is the format of most cells.
  if (section === undefined || section.textOnly || section.tokens.length === 1) return shown;
  return section.tokens
    .map((token) => (token.kind === "general" ? shown : token.kind === "literal" ? token.text : ""))
    .join("");
}

/** The section that applies to a value: by condition, else positive; negative; zero. */
function sectionFor(code: string, value: number): FormatSection | undefined {
  const sections = parseFormatSections(code);
  if (sections.length === 1 && sections[0]?.condition === undefined) return sections[0];
  const conditional = sections.some((section) => section.condition !== undefined);
  if (conditional) {
    return (
      sections.find((section) => section.condition === undefined || meets(value, section.condition)) ?? sections.at(-1)
    );
  }
  if (value < 0) return sections[1] ?? sections[0];
  if (value === 0) return sections[2] ?? sections[0];
  return sections[0];
}

function meets(value: number, condition: NonNullable<FormatSection["condition"]>): boolean {
  switch (condition.operator) {
    case ">":
      return value > condition.bound;
    case "<":
      return value < condition.bound;
    case ">=":
      return value >= condition.bound;
    case "<=":
      return value <= condition.bound;
    case "<>":
      return value !== condition.bound;
    case "=":
      return value === condition.bound;
  }
}

/** A section made for negative numbers writes its own sign. */
function signOf(code: string, section: FormatSection, value: Exact): string {
  if (!value.isNegative() || value.isZero()) return "";
  const sections = parseFormatSections(code);
  const ownSection = sections.length > 1 && section === sections[1] && section.condition === undefined;
  return ownSection ? "" : "-";
}

function literals(section: FormatSection): string {
  return section.tokens.map((token) => (token.kind === "literal" ? token.text : "")).join("");
}

/** Writes the digits of a rounded number into the placeholders, with grouping and interleaved literals. */
function fill(section: FormatSection, digits: string): string {
  const [integer = "0", fraction = ""] = digits.split(".");
  const point = section.tokens.findIndex((token) => token.kind === "point");
  const head = point < 0 ? section.tokens : section.tokens.slice(0, point);
  const tail = point < 0 ? [] : section.tokens.slice(point);
  return fillInteger(head, integer === "0" ? "" : integer, section.grouping) + fillFraction(tail, fraction);
}

function fillInteger(tokens: readonly FormatToken[], integer: string, grouping: boolean): string {
  const firstDigit = tokens.findIndex((token) => token.kind === "digit");
  const places = tokens.filter((token) => token.kind === "digit").length;
  let shown = "";
  let used = 0;
  for (let index = tokens.length - 1; index >= 0; index -= 1) {
    const token = tokens[index];
    if (token?.kind === "literal") shown = token.text + shown;
    if (token?.kind !== "digit") continue;
    const rest = index === firstDigit ? Math.max(1, integer.length - used) : 1;
    for (let place = 0; place < rest; place += 1) {
      const digit = integer[integer.length - 1 - used] ?? (token.placeholder === "0" ? "0" : "");
      if (digit === "") break;
      if (grouping && used > 0 && used % 3 === 0) shown = `,${shown}`;
      shown = digit + shown;
      used += 1;
    }
  }
  return places === 0 ? integer + shown : shown;
}

function fillFraction(tokens: readonly FormatToken[], fraction: string): string {
  const last = fraction.replace(/0+$/, "").length;
  let shown = "";
  let place = 0;
  for (const token of tokens) {
    if (token.kind === "point") shown += ".";
    else if (token.kind === "literal") shown += token.text;
    else if (token.kind === "digit") {
      if (token.placeholder === "0" || place < last) shown += fraction[place] ?? "0";
      place += 1;
    }
  }
  return shown;
}

function showExponent(value: Exact, section: FormatSection): string {
  return exponential(value, section.decimals, { keepZeros: true }) + literals(section);
}

function exponential(value: Exact, decimals: number, { keepZeros = false } = {}): string {
  const [mantissa = "0", exponent = "0"] = value.toExponential(decimals).split("e");
  const digits = keepZeros || !mantissa.includes(".") ? mantissa : mantissa.replace(/\.?0+$/, "");
  const power = Number(exponent);
  return `${digits}E${power < 0 ? "-" : "+"}${String(Math.abs(power)).padStart(2, "0")}`;
}
