import type { Exact } from "./exact";

/** A figure of a finding: the number, and the text that is shown of it. */
export interface ShownFigure {
  /** In the style of the cell it belongs to; "≤11" for a limit. */
  readonly text: string;
  /** In the unit of that cell. What is shown in per cent is a part of one: 95% is 0.95. */
  readonly value: Exact;
  readonly isPercent: boolean;
}

/** What a finding shows of a cell or instead of it: a figure, or words. */
export type Shown = ShownFigure | string;

/** The text that is shown. */
export function textOf(shown: Shown): string {
  return typeof shown === "string" ? shown : shown.text;
}

/** The number that is shown; undefined for words. */
export function figureOf(shown: Shown | undefined): ShownFigure | undefined {
  return typeof shown === "string" ? undefined : shown;
}

/** A plain number as it is: points, a count, a rank. */
export function plainFigure(value: Exact): ShownFigure {
  return { text: value.toFixed(), value, isPercent: false };
}

/** What a figure may at most be. */
export function atMost(limit: ShownFigure): ShownFigure {
  return { ...limit, text: `≤${limit.text}` };
}
