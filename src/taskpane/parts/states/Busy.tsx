import { Button, Caption1, Caption1Strong, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement, RefObject } from "react";
import { useLayoutEffect, useRef } from "react";
import type { Activity, Run } from "../../session/session";
import type { Step } from "../../words/pane-words";
import { STEPS } from "../../words/pane-words";
import { useWords } from "../context/pane-context";
import { useElapsed } from "../context/use-elapsed";
import { Progress } from "./Progress";

const useStyles = makeStyles({
  box: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalXS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    flexShrink: 0,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  line: { display: "flex", alignItems: "center", gap: tokens.spacingHorizontalS },
  thin: { marginBlockEnd: "-2px", flexShrink: 0, zIndex: 1 },
  step: { flexGrow: 1, minWidth: 0 },
});

/** As what the runs of a moment are named. */
const BRIEF: Readonly<Partial<Record<Run, Step>>> = {
  change: "write",
  "take-back": "write",
  translate: "score",
  "show-marks": "mark",
  "clear-marks": "mark",
  "look-at-ours": "read",
  remove: "remove",
};

/** The step that a run has reached, with the way to stop it; what is being written then is taken back first. */
export function Busy(props: { readonly activity: Activity; readonly onCancel: () => void }): ReactElement | null {
  const words = useWords();
  const styles = useStyles();
  const { activity } = props;
  if (activity.kind !== "working") return null;
  // A decision is kept, a highlight set in a moment: a bar that pushes the screen down and up again would only disturb.
  const brief = BRIEF[activity.run];
  if (brief !== undefined) {
    return <Progress data-busy className={styles.thin} thickness="medium" aria-label={words.home.steps[brief]} />;
  }
  return <RunBar step={activity.step} stopping={activity.stopping === true} onCancel={props.onCancel} />;
}

/** The focus, where it is on the way to stop a run, goes back with its end to what began the run. */
function useGivenBackFocus(): RefObject<HTMLDivElement | null> {
  const bar = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const own = bar.current;
    const before = document.activeElement;
    return () => {
      const hasFocus = own?.contains(document.activeElement) === true;
      if (hasFocus && before instanceof HTMLElement && before.isConnected) before.focus({ preventScroll: true });
    };
  }, []);
  return bar;
}

/** From so many seconds on one wants to know whether it still goes on. */
const LONG = 5;

function RunBar(props: {
  readonly step: Step;
  readonly stopping: boolean;
  readonly onCancel: () => void;
}): ReactElement {
  const { step, stopping, onCancel } = props;
  const { home } = useWords();
  const styles = useStyles();
  const bar = useGivenBackFocus();
  const elapsed = useElapsed();
  const at = STEPS.findIndex((one) => one === step) + 1;
  return (
    <div ref={bar} className={styles.box}>
      <div className={styles.line}>
        <span className={styles.step}>
          <Caption1Strong>{stopping ? home.stopping : home.steps[step]}…</Caption1Strong>{" "}
          {!stopping && <Caption1>{home.stepOf(at, STEPS.length)}</Caption1>}
          {elapsed >= LONG && <Caption1>{` · ${home.elapsed(elapsed)}`}</Caption1>}
        </span>
        <Button size="small" onClick={onCancel} disabledFocusable={stopping}>
          {home.cancel}
        </Button>
      </div>
      <Progress data-busy value={at / STEPS.length} thickness="large" aria-label={home.steps[step]} />
    </div>
  );
}
