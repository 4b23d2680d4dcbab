import type { Indicator, Scorecard } from "../../../domain/model";
import { changedIndicator } from "../../../domain/model";
import { remembered } from "../../../domain/remembered";
import { folded } from "../../text";

/** More namesakes than this are no cross-reference but a word that everybody uses. */
const MOST_NAMESAKES = 40;

/** Marks indicators of different tables that speak of the same thing: same project, same name up to units in brackets. */
export function linkSameIndicators(scorecards: readonly Scorecard[]): readonly Scorecard[] {
  if (tablesOf(scorecards).size < 2) return scorecards;
  const byName = new Map<string, Indicator[]>();
  const namesakes = new Map<Indicator, Indicator[]>();
  for (const { indicators } of scorecards) {
    for (const indicator of indicators) {
      const key = identity(indicator);
      let same = byName.get(key);
      if (same === undefined) byName.set(key, (same = []));
      same.push(indicator);
      namesakes.set(indicator, same);
    }
  }
  return scorecards.map((scorecard) => ({
    ...scorecard,
    indicators: scorecard.indicators.map((indicator) => {
      const same = namesakes.get(indicator) ?? [];
      if (same.length < 2 || same.length > MOST_NAMESAKES) return indicator;
      const others = same.filter((other) => other.table !== indicator.table);
      return others.length === 0 ? indicator : changedIndicator(indicator, { same: others.map((other) => other.id) });
    }),
  }));
}

function tablesOf(scorecards: readonly Scorecard[]): ReadonlySet<string> {
  const tables = new Set<string>();
  for (const { indicators } of scorecards) for (const { table } of indicators) tables.add(table);
  return tables;
}

function identity(indicator: Indicator): string {
  return `${indicator.project ?? ""}\n${bareName(indicator.name.value)}`;
}

const bareName = remembered((name) =>
  folded(name)
    .replace(/[（(][^（()）]*[)）]$/, "")
    .replace(/[“”"'‘’、，,。.]/g, ""),
);
