import type { Exact } from "../../domain/exact";
import { exact, HUNDRED } from "../../domain/exact";

/** A figure as a finding shows it. */
export interface ShownFigure {
  /** Percent already divided: "95%" is 0.95. */
  readonly value: Exact;
  readonly percent: boolean;
}

const FIGURES = /-?\d[\d,]*(?:\.\d+)?\s*[%％]?/gu;

/**
 * The one figure of a finding's text: "95.75", "≤11", "得12分", "99.72%". Undefined for words, for texts with several
 * numbers (a range, a list) and for numbers in another power of ten (1.2万元), which nobody should add to points.
 */
export function figureInText(text: string | undefined): ShownFigure | undefined {
  const shown = text?.trim() ?? "";
  const found = shown.match(FIGURES);
  const [figure] = found ?? [];
  if (found?.length !== 1 || figure === undefined || /[万亿千]/u.test(shown)) return undefined;
  const percent = /[%％]$/u.test(figure);
  const value = exact(figure.replace(/[,%％\s]/gu, ""));
  return { value: percent ? value.div(HUNDRED) : value, percent };
}
