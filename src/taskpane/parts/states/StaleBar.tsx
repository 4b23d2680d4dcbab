import { Button, makeStyles, MessageBar, MessageBarActions, MessageBarBody } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { Session } from "../../session/session";
import { useWords } from "../context/pane-context";

const useStyles = makeStyles({ bar: { flexShrink: 0 } });

/** On every screen: cells were changed since the figures on it were worked out. */
export function StaleBar({ session }: { readonly session: Session }): ReactElement {
  const words = useWords();
  const styles = useStyles();
  return (
    <MessageBar className={styles.bar} intent="warning" shape="square" data-state="stale">
      <MessageBarBody>{words.home.stale}</MessageBarBody>
      <MessageBarActions>
        <Button size="small" disabled={session.activity.kind === "working"} onClick={session.check}>
          {words.home.recheck}
        </Button>
      </MessageBarActions>
    </MessageBar>
  );
}
