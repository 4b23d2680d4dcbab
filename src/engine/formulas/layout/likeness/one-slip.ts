import type { FormulaTemplate } from "../../formula-template";
import { ARITHMETIC, isBalanced, isCell, isFigure } from "./formula-tokens";

/** A formula and its tokens. */
export interface Spelled {
  readonly template: FormulaTemplate;
  readonly tokens: readonly string[];
}

/** Whether one operator, function, term or constant put in, left out or exchanged makes one formula of the other. */
export function isOneSlip(
  { template: found, tokens: a }: Spelled,
  { template: expected, tokens: b }: Spelled,
): boolean {
  return (
    isOneEdit(a, b) ||
    isOneEdit(unbracketed(a), unbracketed(b), 0) ||
    hasOtherSigns(a, b) ||
    hasFigureForCell(a, b) ||
    hasFigureForPart(a, b) ||
    hasTermMore(found, expected) ||
    isTermOf(a, b) ||
    lacksPart(a, b) ||
    lacksTerms(a, b) ||
    lacksCall(a, b) ||
    isOtherwiseRounded(a, b)
  );
}

/** The tokens without brackets. */
export function unbracketed(tokens: readonly string[]): readonly string[] {
  return tokens.filter((token) => token !== "(" && token !== ")");
}

/** The expected operations, and one cell more added to them or taken off: =B7*C6+B7 where =B7*C7 is expected. */
function hasTermMore({ shape }: FormulaTemplate, expected: FormulaTemplate): boolean {
  return expected.references.length >= 2 && (shape === `${expected.shape}+#` || shape === `${expected.shape}-#`);
}

/** One of the two operands of the expected formula and nothing else: =L12 where =L12+L13 is expected. */
function isTermOf(a: readonly string[], b: readonly string[]): boolean {
  const [term, ...more] = a;
  const [left, sign, right, ...others] = b;
  return (
    more.length === 0 &&
    others.length === 0 &&
    right !== undefined &&
    (term === left || term === right) &&
    ARITHMETIC.has(sign ?? "")
  );
}

/**
 * The expected formula without one factor or term: =C36*D36 where =C36*D36*(1-E36) is expected, =ROUND(E2*F2,2) where
 * =ROUND(E2*F2*(1-G2),2) is, one of two =SUMIF(…).
 */
function lacksPart(a: readonly string[], b: readonly string[]): boolean {
  if (a.length < 3 || b.length <= a.length) return false;
  let from = 0;
  while (from < a.length && a[from] === b[from]) from += 1;
  const [sign = "", ...part] = b.slice(from, from + b.length - a.length);
  return (
    ARITHMETIC.has(sign) &&
    part.length > 0 &&
    isBalanced(part) &&
    a.slice(from).every((token, index) => token === b[b.length - a.length + from + index])
  );
}

/** Terms or factors that must be left for a formula to be part of another one. */
const FEWEST_LEFT = 2;

/** Some of the terms of the expected formula, or of its factors, in any order: =C9*B9*D9 where =B9*C9*D9*E9 is expected. */
function lacksTerms(a: readonly string[], b: readonly string[]): boolean {
  return [/^[+-]$/, /^[*/]$/].some((signs) => {
    const [own, others] = [partsOf(a, signs), partsOf(b, signs)];
    if (own.length < FEWEST_LEFT || own.length >= others.length) return false;
    return own.every((part) => {
      const index = others.indexOf(part);
      if (index >= 0) others.splice(index, 1);
      return index >= 0;
    });
  });
}

/** What stands between these signs outside of all brackets, each part with its sign. */
function partsOf(tokens: readonly string[], signs: RegExp): string[] {
  const parts: string[] = [];
  let part = signs.source.includes("+") ? "+" : "*";
  let depth = 0;
  for (const token of tokens) {
    depth += token === "(" ? 1 : token === ")" ? -1 : 0;
    if (depth > 0 || !signs.test(token)) part += ` ${token}`;
    else {
      parts.push(part);
      part = token;
    }
  }
  return [...parts, part];
}

/**
 * The expected formula without one function that limits, rounds or wraps what it is given: =I25*J25 where =MIN(I25*J25,G25) is
 * expected, =(D5-C5)*24 where =MOD(D5-C5,1)*24 is. A single cell may stand there only for its limit by a typed figure.
 */
function lacksCall(a: readonly string[], b: readonly string[]): boolean {
  const own = a.join(" ");
  return b.some((name, index) => {
    if (!LIMITS.has(name.toUpperCase()) || b[index + 1] !== "(") return false;
    const [before, from] = [b.slice(0, index), b.slice(index + 2)];
    const end = closing(from);
    const all = argumentsOf(from.slice(0, end));
    return all.some((argument, at) => {
      const isBare = !argument.includes(" ") && before.length === 0;
      if (isBare && !all.every((other, place) => place === at || isFigure(other))) return false;
      return [argument, `( ${argument} )`].some((part) => [...before, part, ...from.slice(end + 1)].join(" ") === own);
    });
  });
}

/** Where the bracket is closed that was opened right before these tokens. */
function closing(tokens: readonly string[]): number {
  let depth = 1;
  return tokens.findIndex((token) => (depth += token === "(" ? 1 : token === ")" ? -1 : 0) === 0);
}

const ROUNDINGS: ReadonlySet<string> = new Set(["ROUND", "ROUNDUP", "ROUNDDOWN", "INT", "TRUNC"]);

/** The same but for how it is rounded: =INT(D4*E4) where =ROUND(D4*E4,2) is expected. */
function isOtherwiseRounded(a: readonly string[], b: readonly string[]): boolean {
  return a.some(isRounding) && b.some(isRounding) && roundedAlike(a) === roundedAlike(b);
}

function isRounding(token: string): boolean {
  return ROUNDINGS.has(token.toUpperCase());
}

/** The tokens with one name for all roundings, and without their decimals. */
function roundedAlike(tokens: readonly string[]): string {
  const alike = tokens.map((token) => (isRounding(token) ? "ROUND" : token)).join(" ");
  return alike.replace(/ , \d+ \)/g, " )");
}

const LIMITS: ReadonlySet<string> = new Set([
  "MIN",
  "MAX",
  "ROUND",
  "ROUNDUP",
  "ROUNDDOWN",
  "INT",
  "ABS",
  "MOD",
  "IFERROR",
]);

/** The arguments of a call, each as its tokens with blanks between them. */
function argumentsOf(tokens: readonly string[]): readonly string[] {
  const all: string[][] = [[]];
  let depth = 0;
  for (const token of tokens) {
    depth += token === "(" ? 1 : token === ")" ? -1 : 0;
    if (token === "," && depth === 0) all.push([]);
    else all[all.length - 1]?.push(token);
  }
  return all.map((argument) => argument.join(" "));
}

const COMPARISON: ReadonlySet<string> = new Set(["=", "<>", "<", ">", "<=", ">="]);
/** Signs that may differ: receipts and payments taken for each other. One sign exchanged throughout counts once. */
const MOST_SIGNS = 2;

/** The same cells in the same order, some of them added where they ought to be subtracted, or compared the other way. */
function hasOtherSigns(a: readonly string[], b: readonly string[]): boolean {
  const differing = differingTokens(a, b);
  return (
    differing !== undefined &&
    (differing.length <= MOST_SIGNS || isOneExchange(differing)) &&
    differing.every((pair) => [ARITHMETIC, COMPARISON].some((signs) => pair.every((sign) => signs.has(sign))))
  );
}

/** One typed figure wherever the expected formula reads one and the same cell: =IF(957<0,957*2,0) for =IF(E3<0,E3*2,0). */
function hasFigureForCell(a: readonly string[], b: readonly string[]): boolean {
  const differing = differingTokens(a, b);
  const [first] = differing ?? [];
  return (
    differing !== undefined && first !== undefined && isOneExchange(differing) && isFigure(first[0]) && isCell(first[1])
  );
}

/** A typed figure in place of a part that reads cells: =E3*1.05 for =E3*(1+$B$1). */
function hasFigureForPart(a: readonly string[], b: readonly string[]): boolean {
  let from = 0;
  while (from < a.length && a[from] === b[from]) from += 1;
  const after = a.length - from - 1;
  const part = b.slice(from, b.length - after);
  const [figure, ...rest] = a.slice(from);
  return (
    figure !== undefined &&
    isFigure(figure) &&
    part.length > 0 &&
    part.some(isCell) &&
    isBalanced(part) &&
    rest.every((token, index) => token === b[b.length - after + index])
  );
}

/** The pairs of tokens in which two formulas of equal length differ; undefined where they are not alike for the most part. */
function differingTokens(
  a: readonly string[],
  b: readonly string[],
): readonly (readonly [found: string, expected: string])[] | undefined {
  if (a.length !== b.length) return undefined;
  const differing = a.flatMap((token, index): readonly (readonly [string, string])[] =>
    token === b[index] ? [] : [[token, b[index] ?? ""]],
  );
  return a.length > 2 * differing.length ? differing : undefined;
}

function isOneExchange(pairs: readonly (readonly [string, string])[]): boolean {
  return new Set(pairs.map((pair) => pair.join(" "))).size === 1;
}

/**
 * One stretch of up to three tokens exchanged, put in or left out, most of the formula being the same. `mostCut`: tokens
 * of the shorter formula that may be replaced.
 */
function isOneEdit(a: readonly string[], b: readonly string[], mostCut = 1): boolean {
  let from = 0;
  while (from < a.length && from < b.length && a[from] === b[from]) from += 1;
  let tail = 0;
  while (tail < a.length - from && tail < b.length - from && a[a.length - 1 - tail] === b[b.length - 1 - tail])
    tail += 1;
  const changed = Math.max(a.length, b.length) - from - tail;
  const cut = Math.min(a.length, b.length) - from - tail;
  return changed <= 3 && cut <= mostCut && from + tail > changed;
}
