import type { Exact } from "../../domain/figures/exact";
import { HUNDRED } from "../../domain/figures/exact";
import type { ShownFigure } from "../../domain/figures/shown-figure";
import type { Figure } from "../../domain/model";

/** Points as people write them: 12, and 12 % in a column of weights in per cent. */
export function points(figure: Figure | undefined): Exact | undefined {
  return figure && pointsOf(figure);
}

/** Points as their cell shows them. */
export function shownPoints(figure: Figure): ShownFigure {
  return { text: figure.quantity.text.trim(), value: pointsOf(figure), isPercent: false };
}

function pointsOf({ quantity: { percent, value } }: Figure): Exact {
  return percent ? value.times(HUNDRED) : value;
}
