import type { Indicator } from "../../../domain/model";
import type { ScoreDecision } from "../../outcome/decisions";
import { nameKey } from "../../tables/name-key";

/** Decisions by indicator id and name; one whose row has moved is found by a name that only it has. */
export function decisionIndex<Decision extends ScoreDecision>(
  decisions: readonly Decision[],
): (indicator: Indicator) => Decision | undefined {
  if (decisions.length === 0) return () => undefined;
  const byId = new Map<string, Decision>();
  const byName = new Map<string, Decision | undefined>();
  for (const decision of decisions) {
    const name = nameKey(decision.name);
    byId.set(`${decision.indicator}\n${name}`, decision);
    const known = byName.get(name);
    byName.set(name, known === undefined || known.indicator === decision.indicator ? decision : undefined);
  }
  return (indicator) => {
    const name = nameKey(indicator.name.value);
    return byId.get(`${indicator.id}\n${name}`) ?? byName.get(name);
  };
}
