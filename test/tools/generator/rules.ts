import type { CellAddress } from "../../../src/domain/cells/address";
import { formatA1 } from "../../../src/domain/cells/address";
import type { Rule, RuleKind, Value } from "./draft";
import { refer } from "./draft";

type Shape = Pick<Rule, "kind" | "at" | "precedents" | "compute"> & { readonly formula?: string };

export function asNumber(value: Value | undefined): number {
  if (typeof value === "number") return value;
  if (typeof value !== "string") return 0;
  const narrow = value.replace(/[！-～]/g, (character) => String.fromCharCode(character.charCodeAt(0) - 0xfee0));
  const figure = /-?[0-9][0-9,]*(?:\.[0-9]+)?/.exec(narrow)?.[0];
  return figure === undefined ? 0 : Number(figure.replaceAll(",", ""));
}

/** Rounds half away from zero to `places`, free of binary dust. */
export function rounded(value: number, places: number): number {
  const scale = 10 ** places;
  return (Math.sign(value) * Math.round(Number((Math.abs(value) * scale).toPrecision(15)))) / scale;
}

/** Sums what SUM would sum: the figures of all cells. */
export function sumRule(kind: RuleKind, at: CellAddress, over: readonly CellAddress[]): Shape {
  return {
    kind,
    at,
    precedents: over,
    compute: (values) =>
      rounded(
        values.reduce<number>((sum, value) => sum + asNumber(value), 0),
        6,
      ),
    formula: sumFormula(over),
  };
}

/** "SUM(D4:D9)", or "SUM(D5:D9,D12:D15)" where rows are left out. */
export function sumFormula(over: readonly CellAddress[]): string {
  return `SUM(${runs(over).join(",")})`;
}

function runs(over: readonly CellAddress[]): string[] {
  const parts: string[] = [];
  let start: CellAddress | undefined;
  let end: CellAddress | undefined;
  for (const cell of over) {
    const joins =
      end !== undefined &&
      ((cell.col === end.col && cell.row === end.row + 1) || (cell.row === end.row && cell.col === end.col + 1));
    if (start !== undefined && end !== undefined && !joins) parts.push(run(start, end));
    if (!joins) start = cell;
    end = cell;
  }
  if (start !== undefined && end !== undefined) parts.push(run(start, end));
  return parts;
}

function run(start: CellAddress, end: CellAddress): string {
  return formatA1(start) === formatA1(end) ? formatA1(start) : `${formatA1(start)}:${formatA1(end)}`;
}

/** numerator ÷ denominator. */
export function ratioRule(kind: RuleKind, at: CellAddress, numerator: CellAddress, denominator: CellAddress): Shape {
  return {
    kind,
    at,
    precedents: [numerator, denominator],
    compute: ([above, below]) => (asNumber(below) === 0 ? 0 : asNumber(above) / asNumber(below)),
    formula: `${refer(numerator, at.sheet)}/${refer(denominator, at.sheet)}`,
  };
}

/** A signed sum of single cells: initial + adjustment, budget − spent. */
export function signedRule(
  kind: RuleKind,
  at: CellAddress,
  parts: readonly { readonly cell: CellAddress; readonly sign: 1 | -1 }[],
): Shape {
  const formula = parts
    .map(({ cell, sign }, index) => (sign === -1 ? "-" : index === 0 ? "" : "+") + refer(cell, at.sheet))
    .join("");
  return {
    kind,
    at,
    precedents: parts.map(({ cell }) => cell),
    compute: (values) =>
      rounded(
        parts.reduce((sum, { sign }, index) => sum + sign * asNumber(values[index]), 0),
        6,
      ),
    formula,
  };
}

export function averageRule(kind: RuleKind, at: CellAddress, over: readonly CellAddress[]): Shape {
  return {
    kind,
    at,
    precedents: over,
    compute: (values) => values.reduce<number>((sum, value) => sum + asNumber(value), 0) / Math.max(1, values.length),
    formula: sumFormula(over).replace("SUM", "AVERAGE"),
  };
}

/** The same figure again, in another unit where `factor` is not 1. */
export function linkRule(kind: RuleKind, at: CellAddress, source: CellAddress, factor = 1): Shape {
  return {
    kind,
    at,
    precedents: [source],
    compute: ([value]) =>
      factor === 1 ? (value ?? null) : typeof value === "number" ? rounded(value * factor, 8) : (value ?? null),
    formula: factor === 1 ? refer(source, at.sheet) : `${refer(source, at.sheet)}*${factor}`,
  };
}
