import type { Indicator, Scorecard } from "../../domain/model";
import { folded } from "../text";

/** More namesakes than this are no cross-reference but a word that everybody uses. */
const MOST_NAMESAKES = 40;

/** Marks indicators of different tables that speak of the same thing: same project, same name up to units in brackets. */
export function linkSameIndicators(scorecards: readonly Scorecard[]): readonly Scorecard[] {
  const byName = new Map<string, Indicator[]>();
  for (const { indicators } of scorecards) {
    for (const indicator of indicators) {
      const key = identity(indicator);
      const known = byName.get(key);
      if (known === undefined) byName.set(key, [indicator]);
      else known.push(indicator);
    }
  }
  return scorecards.map((scorecard) => ({
    ...scorecard,
    indicators: scorecard.indicators.map((indicator) => {
      const namesakes = byName.get(identity(indicator)) ?? [];
      if (namesakes.length > MOST_NAMESAKES) return indicator;
      const others = namesakes.filter((other) => other.table !== indicator.table);
      return others.length === 0 ? indicator : { ...indicator, same: others.map((other) => other.id) };
    }),
  }));
}

function identity(indicator: Indicator): string {
  return `${indicator.project ?? ""}\n${folded(indicator.name.value)
    .replace(/[（(][^（()）]*[)）]$/, "")
    .replace(/[“”"'‘’、，,。.]/g, "")}`;
}
