import type { Value } from "./draft";
import { rounded } from "./rules";
import type { MoneyStyle, RateStyle } from "./table-spec";

const FULL_WIDTH_OFFSET = 0xfee0;

/** "1,234.50". */
function withThousands(value: number, decimals: number): string {
  const [whole = "", fraction] = Math.abs(rounded(value, decimals)).toFixed(decimals).split(".");
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ",");
  return (value < 0 ? "-" : "") + grouped + (fraction === undefined ? "" : `.${fraction}`);
}

/** １，２３４．５０. */
export function fullWidth(text: string): string {
  return text.replace(/[!-~]/g, (character) => String.fromCharCode(character.charCodeAt(0) + FULL_WIDTH_OFFSET));
}

/** An amount as it is typed in the style. */
export function moneyText(value: number, style: MoneyStyle, unit: string): Value {
  switch (style) {
    case "number":
      return rounded(value, 2);
    case "text":
      return withThousands(value, 2);
    case "text-with-unit":
      return withThousands(value, 2) + unit;
    case "full-width":
      return fullWidth(withThousands(value, 2));
  }
}

/** A rate as it is typed in the style. Whole per cents are refined where they would hide a gap. */
export function rateText(value: number, style: RateStyle): Value {
  switch (style) {
    case "fraction":
      return rounded(value, 4);
    case "percent-number":
      return rounded(value * 100, 2);
    case "text":
      return `${rounded(value * 100, 2).toFixed(2)}%`;
    case "whole-text": {
      const whole = rounded(value * 100, 0);
      const hides = Math.abs(value * 100 - whole) > 1e-9 && (whole === 100 || whole === 0);
      return hides ? `${rounded(value * 100, 2).toFixed(2)}%` : `${whole}%`;
    }
  }
}

export function gradeOf(score: number, words: readonly [string, string, string, string]): string {
  const [best, good, fair, poor] = words;
  return score >= 90 ? best : score >= 80 ? good : score >= 60 ? fair : poor;
}
