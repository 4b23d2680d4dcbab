import { Button, Caption1, Caption1Strong, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { Activity, Run } from "../session/session";
import type { Step } from "../words/pane-words";
import { STEPS } from "../words/pane-words";
import { useWords } from "./pane-context";
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
};

/** The step that a run has reached, with the way to stop it. Once the workbook is being written it goes through. */
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
  const at = STEPS.indexOf(activity.step) + 1;
  return (
    <div className={styles.box}>
      <div className={styles.line}>
        <span className={styles.step}>
          <Caption1Strong>{words.home.steps[activity.step]}…</Caption1Strong>{" "}
          <Caption1>{words.home.stepOf(at, STEPS.length)}</Caption1>
        </span>
        <Button size="small" onClick={props.onCancel} disabled={activity.step === "write" || activity.step === "mark"}>
          {words.home.cancel}
        </Button>
      </div>
      <Progress data-busy value={at / STEPS.length} thickness="large" aria-label={words.home.steps[activity.step]} />
    </div>
  );
}
