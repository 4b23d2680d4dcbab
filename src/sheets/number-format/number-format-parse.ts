/** One piece of a number format section. Date tokens keep the letters as written: "yyyy", "[h]", "AM/PM". */
export type FormatToken =
  | { readonly kind: "literal"; readonly text: string }
  | { readonly kind: "digit"; readonly placeholder: "0" | "#" | "?" }
  | { readonly kind: "point" }
  | { readonly kind: "general" }
  | { readonly kind: "text" }
  | { readonly kind: "date"; readonly letters: string };

/** One of the sections of a format that ";" separates. */
export interface FormatSection {
  readonly tokens: readonly FormatToken[];
  readonly decimals: number;
  /** How many "%" it has. Each multiplies by 100. */
  readonly percents: number;
  readonly grouping: boolean;
  /** Commas behind the last digit: each divides by 1000. */
  readonly scalingCommas: number;
  readonly exponent: boolean;
  readonly fraction: boolean;
  readonly general: boolean;
  readonly textOnly: boolean;
  readonly date: boolean;
  /** Digits behind a literal "." written between integer placeholders, as in 0!.0000; undefined without one. */
  readonly literalDot: number | undefined;
  /** Decimals of the shown figure and of what is kept of the stored number; undefined where all digits are shown, and for dates. */
  readonly fixed: { readonly shown: number; readonly kept: number } | undefined;
  readonly condition?: { readonly operator: ">" | "<" | ">=" | "<=" | "<>" | "="; readonly bound: number };
}

const MEMO_LIMIT = 500;
const memo = new Map<string, readonly FormatSection[]>();

/** Sections of a format code. Remembered, because a workbook uses few codes for many cells. */
export function parseFormatSections(code: string): readonly FormatSection[] {
  const known = memo.get(code);
  if (known !== undefined) return known;
  const sections = splitSections(code).map(parseSection);
  if (memo.size >= MEMO_LIMIT) memo.clear();
  memo.set(code, sections);
  return sections;
}

function splitSections(code: string): string[] {
  const sections: string[] = [];
  let current = "";
  let quoted = false;
  for (let index = 0; index < code.length; index += 1) {
    const char = code.charAt(index);
    if (char === '"') quoted = !quoted;
    if (!quoted && (char === "\\" || char === "!") && index + 1 < code.length) {
      current += char + code.charAt(index + 1);
      index += 1;
    } else if (char === ";" && !quoted) {
      sections.push(current);
      current = "";
    } else current += char;
  }
  return [...sections, current];
}

const GENERAL = /^(?:General|G\/通用格式|通用格式)/i;
const DATE_LETTERS =
  /^(?:AM\/PM|A\/P|上午\/下午|yyyy|yy|y|mmmmm|mmmm|mmm|mm|m|dddd|ddd|dd|d|hh|h|ss|s|aaaa|aaa|e+|g+|b+)/i;
const NUMBER_AHEAD = /[0#?]/;

interface Draft {
  tokens: FormatToken[];
  commas: number;
  grouping: boolean;
  percents: number;
  exponent: boolean;
  fraction: boolean;
  condition?: FormatSection["condition"];
}

function parseSection(code: string): FormatSection {
  const draft: Draft = { tokens: [], commas: 0, grouping: false, percents: 0, exponent: false, fraction: false };
  // Letters are date letters only in sections without digit placeholders: "0.0d" does not exist, "m/d/yyyy" does.
  const bare = code.replace(/"[^"]*"|[\\!_*]./g, "");
  const numeric =
    NUMBER_AHEAD.test(bare.replace(/\[[^\]]*\]/g, "")) && !/[ymdhs]/i.test(bare.replace(/\[[^\]]*\]|E[+-]/gi, ""));
  for (let rest = code; rest !== "";) rest = rest.slice(takeToken(rest, draft, numeric));
  return finish(draft);
}

/** Takes one token off the front; returns its length. */
function takeToken(rest: string, draft: Draft, numeric: boolean): number {
  return (
    takeText(rest, draft) ??
    takeFigureSign(rest, draft) ??
    (numeric ? takeNumberSign(rest, draft) : takeDate(rest, draft)) ??
    literal(draft, rest.charAt(0))
  );
}

/** Quoted or escaped signs, room, brackets, and what stands for the whole content: General, @. */
function takeText(rest: string, draft: Draft): number | undefined {
  const general = GENERAL.exec(rest);
  if (general !== null) {
    draft.tokens.push({ kind: "general" });
    return general[0].length;
  }
  switch (rest.charAt(0)) {
    case '"': {
      const end = rest.indexOf('"', 1);
      literal(draft, rest.slice(1, end < 0 ? undefined : end));
      return end < 0 ? rest.length : end + 1;
    }
    case "\\":
    case "!":
      return literal(draft, rest.slice(1, 2)) + 1;
    case "_":
      return literal(draft, " ") + 1;
    case "*":
      return 2;
    case "[":
      return takeBracket(rest, draft);
    case "@":
      draft.tokens.push({ kind: "text" });
      return 1;
    default:
      return undefined;
  }
}

/** What means the same in every section: digits, commas behind them, per cent. */
function takeFigureSign(rest: string, draft: Draft): number | undefined {
  const char = rest.charAt(0);
  if (char === "0" || char === "#" || char === "?") {
    if (draft.commas > 0) draft.grouping = true;
    draft.commas = 0;
    if (!(draft.exponent || draft.fraction)) draft.tokens.push({ kind: "digit", placeholder: char });
    return 1;
  }
  if (char === "," && draft.tokens.some((token) => token.kind === "digit")) {
    draft.commas += 1;
    return 1;
  }
  if (char !== "%") return undefined;
  draft.percents += 1;
  return literal(draft, "%");
}

/** Signs that have their own meaning in sections of numbers only: the first point, an exponent, a fraction. */
function takeNumberSign(rest: string, draft: Draft): number | undefined {
  const char = rest.charAt(0);
  if (char === "." && !draft.tokens.some((token) => token.kind === "point")) {
    // A comma before the point still scales: "0,.0".
    draft.tokens.push({ kind: "point" });
    return 1;
  }
  if (/^E[+-]/i.test(rest)) {
    draft.exponent = true;
    return 2;
  }
  if (char !== "/") return undefined;
  draft.fraction = true;
  return 1;
}

function takeDate(rest: string, draft: Draft): number | undefined {
  const date = DATE_LETTERS.exec(rest);
  if (date === null) return undefined;
  draft.tokens.push({ kind: "date", letters: date[0] });
  return date[0].length;
}

function literal(draft: Draft, text: string): number {
  draft.tokens.push({ kind: "literal", text });
  return text.length;
}

/** [Red], [>=100], [$¥-804], [h], [DBNum1]: colours and languages show nothing, currencies and elapsed time do. */
function takeBracket(rest: string, draft: Draft): number {
  const end = rest.indexOf("]");
  if (end < 0) return literal(draft, rest.charAt(0));
  const inside = rest.slice(1, end);
  const condition = /^(>=|<=|<>|>|<|=)\s*(-?\d+(?:\.\d+)?)$/.exec(inside);
  if (condition?.[2] !== undefined) {
    const operator = condition[1];
    if (
      operator === ">" ||
      operator === "<" ||
      operator === ">=" ||
      operator === "<=" ||
      operator === "<>" ||
      operator === "="
    )
      draft.condition = { operator, bound: Number(condition[2]) };
  } else if (inside.startsWith("$")) literal(draft, inside.slice(1).replace(/-[0-9A-Fa-f]*$/, ""));
  else if (/^(?:h+|m+|s+)$/i.test(inside)) draft.tokens.push({ kind: "date", letters: `[${inside}]` });
  return end + 1;
}

function finish(draft: Draft): FormatSection {
  const { tokens, percents, commas, exponent, fraction } = draft;
  const point = tokens.findIndex((token) => token.kind === "point");
  const decimals = point < 0 ? 0 : tokens.slice(point).filter((token) => token.kind === "digit").length;
  const hasDigits = tokens.some((token) => token.kind === "digit");
  const general = tokens.some((token) => token.kind === "general");
  const date = tokens.some((token) => token.kind === "date");
  const isFixed = hasDigits && !general && !date && !exponent && !fraction;
  const dot = decimals > 0 ? undefined : literalDotOf(tokens);
  return {
    tokens,
    decimals,
    percents,
    grouping: draft.grouping,
    scalingCommas: commas,
    exponent,
    fraction,
    general,
    textOnly: tokens.some((token) => token.kind === "text") && !hasDigits,
    date,
    literalDot: dot,
    fixed: isFixed ? { shown: decimals + (dot ?? 0), kept: decimals + 2 * percents - 3 * commas } : undefined,
    ...(draft.condition === undefined ? {} : { condition: draft.condition }),
  };
}

function literalDotOf(tokens: readonly FormatToken[]): number | undefined {
  const dot = tokens.findIndex((token) => token.kind === "literal" && token.text === ".");
  if (dot < 0) return undefined;
  const before = tokens.slice(0, dot).some((token) => token.kind === "digit");
  const behind = tokens.slice(dot).filter((token) => token.kind === "digit").length;
  return before && behind > 0 ? behind : undefined;
}
