import { Button } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { Session } from "../../session/session";
import { useWords } from "../context/pane-context";
import { Empty } from "./Empty";

/** What a screen shows until the workbook was read: what it is for, and the button that reads. */
export function NotRead({ what, session }: { readonly what: string; readonly session: Session }): ReactElement {
  const words = useWords();
  return (
    <Empty title={words.home.notRead} what={what}>
      <Button appearance="primary" disabled={session.activity.kind === "working"} onClick={session.check}>
        {words.home.read}
      </Button>
    </Empty>
  );
}
