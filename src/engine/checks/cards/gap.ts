import type { Exact } from "../../../domain/exact";
import { exact } from "../../../domain/exact";
import type { Finding } from "../../../domain/finding";

/** A figure as a finding shows it: one number, its thousands set apart or not, a limit's sign before it. */
const SHOWN = /^[≤≥]?(-?\d[\d,]*(?:\.\d+)?)([%％]?)$/u;

/** How far a finding's figure lies from what was expected. */
export interface Gap {
  /** In the unit of its cell; points of a per cent for rates. Above nothing where too much is stated. */
  readonly signed: Exact;
  readonly size: Exact;
  readonly isPercent: boolean;
  /** Digits that it is written with, leading noughts left out: few repeat by chance. */
  readonly digits: number;
}

/** Undefined where the finding compares words, ranks or ranges. */
export function gapOf({ stated, expected, difference }: Finding): Gap | undefined {
  const [from, to, shown] = [stated, expected, difference].map((text) => SHOWN.exec((text ?? "").trim()));
  if (from?.[1] === undefined || to?.[1] === undefined || shown?.[1] === undefined) return undefined;
  const digits = shown[1].replace(/[^\d]/gu, "").replace(/^0+/u, "").length;
  const size = numberOf(shown[1]).abs();
  if (size.isZero()) return undefined;
  const isBelow = numberOf(from[1]).lt(numberOf(to[1]));
  return { signed: isBelow ? size.neg() : size, size, isPercent: shown[2] !== "", digits };
}

/** The stated figure; undefined for words. */
export function statedFigure({ stated }: Finding): Exact | undefined {
  return figure(stated);
}

/** A figure as it is shown; undefined for words and rates. */
export function figure(text: string | undefined): Exact | undefined {
  const [, shown, percent] = SHOWN.exec((text ?? "").trim()) ?? [];
  return shown === undefined || percent !== "" ? undefined : numberOf(shown);
}

function numberOf(text: string): Exact {
  return exact(text.replace(/,/gu, ""));
}
