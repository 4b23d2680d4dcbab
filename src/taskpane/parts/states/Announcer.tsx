import { makeStyles } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { Session } from "../../session/session";
import type { BookView } from "../../view/book/book-view";
import { comparedIn } from "../../view/compared-in";
import { mainCard } from "../../view/main-card";
import { isOpen } from "../../view/open-findings";
import type { PaneWords } from "../../words/pane-words";
import { useWords } from "../context/pane-context";
import { visuallyHidden } from "../context/visually-hidden";

const useStyles = makeStyles({ hidden: visuallyHidden });

/** How many findings wait; where there was nothing to compare, that none was found would say too much. */
function foundIn({ blank, findings, coverage }: BookView, words: PaneWords): string {
  if (blank === true) return words.home.blank;
  if (findings.length === 0 && comparedIn(coverage) === 0) return words.findings.nothingCompared;
  return words.findings.toSettle(findings.filter(isOpen).length);
}

function announcement({ activity, standing, removing }: Session, words: PaneWords): string {
  const { home, settings, tabs, labelled } = words;
  if (activity.kind === "working") return activity.stopping === true ? home.stopping : home.steps[activity.step];
  if (activity.kind === "failed" || activity.after === undefined) return "";
  if (activity.after === "cancel") return home.cancelled;
  if (activity.after === "cancelled-too-late") return home.cancelledTooLate;
  if (activity.after === "show-marks") return settings.marksShown;
  if (activity.after === "clear-marks") return settings.marksCleared;
  if (activity.after === "look-at-ours") return removing.sheets === 0 ? settings.removal.nothing : "";
  if (activity.after === "remove") return settings.removal.done(removing.sheets);
  if (activity.after === "change") return home.kept;
  if (activity.after === "take-back") return home.takenBack;
  if (activity.after === "translate") return "";
  const score = standing?.view.score;
  const caveats = score?.kind === "total" ? (mainCard(standing?.view.scorecards ?? [])?.caveats ?? []) : [];
  return [score && labelled(tabs.scores, words.score(score)), ...caveats, standing && foundIn(standing.view, words)]
    .filter((part) => part !== undefined)
    .join(home.pause);
}

/** The one live region of the pane: the step a run has reached, then what came of it. It is always there, so it is heard. */
export function Announcer({ session }: { readonly session: Session }): ReactElement {
  const words = useWords();
  const styles = useStyles();
  return (
    <div role="status" className={styles.hidden}>
      {announcement(session, words)}
    </div>
  );
}
