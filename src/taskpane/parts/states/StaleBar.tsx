import { Button, makeStyles, MessageBar, MessageBarActions, MessageBarBody } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { Session } from "../../session/session";
import type { PaneWords } from "../../words/pane-words";
import { useWords } from "../context/pane-context";

const useStyles = makeStyles({ bar: { flexShrink: 0 } });

/** On every screen: the figures on it may be out of date, and why. */
export function StaleBar(props: {
  readonly session: Session;
  readonly why: keyof PaneWords["home"]["stale"];
}): ReactElement {
  const { session, why } = props;
  const words = useWords();
  const styles = useStyles();
  return (
    <MessageBar className={styles.bar} intent="warning" shape="square" data-state="stale">
      <MessageBarBody>{words.home.stale[why].said}</MessageBarBody>
      <MessageBarActions>
        <Button size="small" disabled={session.activity.kind === "working"} onClick={session.check}>
          {words.home.recheck}
        </Button>
      </MessageBarActions>
    </MessageBar>
  );
}
