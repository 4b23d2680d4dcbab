import type { Exact } from "../../../domain/figures/exact";
import type { ShownFigure } from "../../../domain/figures/shown-figure";
import type { Finding } from "../../../domain/finding";

/** How far a finding's figure lies from what was expected. */
export interface Gap {
  /** In the unit of its cell, as it is shown. Above nothing where too much is stated. */
  readonly signed: Exact;
  readonly size: Exact;
  readonly isPercent: boolean;
  readonly text: string;
  /** Digits that it is written with, leading noughts left out: few repeat by chance. */
  readonly digits: number;
}

/** Undefined where the finding compares words, ranks or ranges. */
export function gapOf({ figures }: Finding): Gap | undefined {
  const { stated, expected, difference } = figures ?? {};
  if (stated === undefined || expected === undefined || difference === undefined) return undefined;
  const size = difference.value.abs();
  if (size.isZero()) return undefined;
  const signed = stated.value.lt(expected.value) ? size.neg() : size;
  const { isPercent, text } = difference;
  return { signed, size, isPercent, text, digits: digitsOf(difference) };
}

function digitsOf({ text }: ShownFigure): number {
  return text.replace(/\D/gu, "").replace(/^0+/u, "").length;
}

/** The number of an amount; undefined for words and rates. */
export function amountOf(figure: ShownFigure | undefined): Exact | undefined {
  return figure?.isPercent === false ? figure.value : undefined;
}
