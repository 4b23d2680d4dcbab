import type { IndicatorView } from "../view/book-view";

export type IndicatorOrder = "sheet" | "lost" | "score" | "name";

/** Sorted for showing only, so display figures may be compared as numbers. Equal ones keep the sheet's order. */
export function sortIndicators(indicators: readonly IndicatorView[], order: IndicatorOrder): readonly IndicatorView[] {
  const part = (one: IndicatorView): number => Number(one.score) / Number(one.weight);
  switch (order) {
    case "sheet":
      return indicators;
    case "lost":
      return [...indicators].sort((a, b) => Number(b.lost) - Number(a.lost));
    case "score":
      return [...indicators].sort((a, b) => part(a) - part(b));
    case "name":
      return [...indicators].sort((a, b) => a.name.localeCompare(b.name, "zh"));
  }
}
