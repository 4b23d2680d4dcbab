import type { RefusalCode } from "../../sheets/port";
import type { Activity } from "./session";

const SAID_BY_SCREENS: ReadonlySet<RefusalCode> = new Set<RefusalCode>(["nothing-to-score", "nothing-in-it"]);

/**
 * Home and Scores say for themselves that nothing can be scored, and what to do: the bar that told it need not follow the
 * reader, and while it is there Home does not say it again.
 */
export function isSaidByScreens(activity: Activity): boolean {
  const { trouble } = activity.kind === "failed" ? activity : { trouble: undefined };
  return trouble?.kind === "refusal" && SAID_BY_SCREENS.has(trouble.refusal.code);
}
