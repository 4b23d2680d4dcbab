import { Button, Caption1, makeStyles, ProgressBar, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { Activity } from "../session/use-session";
import { STEPS } from "../words/pane-words";
import { useWords } from "./pane-context";

const useStyles = makeStyles({
  box: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalXS,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
    flexShrink: 0,
  },
  line: { display: "flex", alignItems: "center", justifyContent: "space-between", gap: tokens.spacingHorizontalS },
});

/** The step that a run has reached, with the way to stop it. Once the workbook is being written it goes through. */
export function Busy(props: { readonly activity: Activity; readonly onCancel: () => void }): ReactElement | null {
  const words = useWords();
  const styles = useStyles();
  const { activity } = props;
  if (activity.kind !== "working") return null;
  const done = (STEPS.indexOf(activity.step) + 1) / STEPS.length;
  return (
    <div className={styles.box}>
      <div className={styles.line}>
        <Caption1 role="status">{words.home.steps[activity.step]}…</Caption1>
        <Button size="small" onClick={props.onCancel} disabled={activity.step === "write" || activity.step === "mark"}>
          {words.home.cancel}
        </Button>
      </div>
      <ProgressBar data-busy value={done} thickness="large" aria-label={words.home.scoring} />
    </div>
  );
}
