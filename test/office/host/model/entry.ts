import type { Scalar } from "./state";

/** What Excel makes of something entered into a cell. */
export interface Entered {
  readonly value: Scalar;
  readonly formula?: string;
  /** Entered as text, whatever it looks like. */
  readonly isText?: true;
}

const ERROR = /^#(DIV\/0!|N\/A|NAME\?|NULL!|NUM!|REF!|VALUE!)$/;
/** Whether a value is, or looks like, an error value. */
export function isErrorText(value: Scalar): boolean {
  return typeof value === "string" && ERROR.test(value);
}

const NUMBER = /^[-+]?\d{1,3}(,?\d{3})*(\.\d+)?(e[-+]?\d+)?%?$/i;
const DATE = /^(\d{4})[-/年](\d{1,2})[-/月](\d{1,2})日?$/;
const DAY_MS = 86_400_000;

/**
 * Turns an entry into a cell's content by Excel's rules of typing: "=…" is a formula, an apostrophe makes text, what
 * looks like a number, a percentage, a date or a truth value becomes one, unless the cell is formatted as text.
 */
export function entered(entry: unknown, format: string): Entered {
  if (typeof entry === "number" || typeof entry === "boolean") return { value: entry };
  const text = typeof entry === "string" ? entry : "";
  if (format === "@") return { value: text, isText: true };
  if (text.startsWith("'")) return { value: text.slice(1), isText: true };
  if (text.startsWith("=") && text.length > 1) return { value: 0, formula: text.slice(1) };
  return { value: converted(text) };
}

function converted(text: string): Scalar {
  const bare = text.trim();
  if (/^(true|false)$/i.test(bare)) return bare.toLowerCase() === "true";
  if (ERROR.test(bare.toUpperCase())) return bare.toUpperCase();
  if (NUMBER.test(bare)) {
    const number = Number(bare.replace(/%$/, "").replaceAll(",", ""));
    return bare.endsWith("%") ? number / 100 : number;
  }
  const date = DATE.exec(bare);
  if (date !== null) {
    return Date.UTC(Number(date[1]), Number(date[2]) - 1, Number(date[3])) / DAY_MS + 25_569;
  }
  if (/^[-+@]/.test(text)) return "#NAME?";
  return text;
}
