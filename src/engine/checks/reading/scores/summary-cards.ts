import type { Scorecard } from "../../../../domain/model";

/**
 * Scorecards whose indicators are the levels of another one: 过程, 产出, 效益 with the weights and scores that their
 * indicators add up to. They repeat what that scorecard says and bear no witness of their own.
 */
export function summaryCards(cards: readonly Scorecard[]): ReadonlySet<Scorecard> {
  const levels = new Map<string, Set<Scorecard>>();
  for (const card of cards) {
    for (const { level1, level2, name } of card.indicators) {
      for (const level of [level1?.value, level2?.value]) {
        if (level === undefined || level === name.value) continue;
        const known = levels.get(level);
        if (known === undefined) levels.set(level, new Set([card]));
        else known.add(card);
      }
    }
  }
  return new Set(cards.filter((card) => isOfLevels(card, levels)));
}

function isOfLevels({ table, indicators }: Scorecard, levels: ReadonlyMap<string, ReadonlySet<Scorecard>>): boolean {
  return (
    indicators.length > 1 &&
    indicators.every(({ name }) => {
      const cards = levels.get(name.value);
      return cards !== undefined && [...cards].some((other) => other.table !== table);
    })
  );
}
