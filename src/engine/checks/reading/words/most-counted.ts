import type { Exact } from "../../../../domain/figures/exact";
import { exact, HUNDRED } from "../../../../domain/figures/exact";

const AT_MOST =
  /(?:\bmax(?:imum|\.)?|\bcap(?:ped)?|\bup to|\blimited to|最高|上限|封顶|不超过)[^\d]{0,6}(\d{2,3})\s*[%％]/iu;

/** Achievement (max 120%), 完成率（最高150%）: the rate beyond which nothing counts. */
export function mostCounted(heading: string): Exact | undefined {
  const told = AT_MOST.exec(heading)?.[1];
  return told === undefined ? undefined : exact(told).div(HUNDRED);
}
