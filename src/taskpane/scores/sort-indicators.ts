import { groupedBy } from "../../domain/collections/groups";
import type { IndicatorView } from "../view/book/scores-view";
import { byName } from "./by-name";

/** As the sheet has them, most points lost first, lowest score first, or by name. */
export type IndicatorOrder = "sheet" | "lost" | "score" | "name";

/** Indicators under one heading; the heading is empty where the order cuts across the levels. */
export interface IndicatorSection {
  readonly name: string;
  readonly indicators: readonly IndicatorView[];
}

/** Sorted for showing only, so display figures may be compared as numbers. Equal ones keep the sheet's order. */
function sorted(indicators: readonly IndicatorView[], order: Exclude<IndicatorOrder, "sheet">): IndicatorView[] {
  const part = (one: IndicatorView): number => Number(one.score) / Number(one.weight);
  switch (order) {
    case "lost":
      return [...indicators].sort((a, b) => Number(b.lost) - Number(a.lost));
    case "score":
      return [...indicators].sort((a, b) => part(a) - part(b));
    case "name":
      return [...indicators].sort(byName);
  }
}

/** The indicators as the sheet has them, under their level-1 indicators, or in one row by another order. */
export function indicatorSections(
  indicators: readonly IndicatorView[],
  order: IndicatorOrder,
): readonly IndicatorSection[] {
  if (order !== "sheet") return [{ name: "", indicators: sorted(indicators, order) }];
  const sections = groupedBy(indicators, ({ level1 }) => level1);
  return [...sections].map(([name, members]) => ({ name, indicators: members }));
}
