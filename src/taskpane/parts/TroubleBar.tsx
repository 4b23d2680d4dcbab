import {
  Button,
  makeStyles,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  MessageBarTitle,
} from "@fluentui/react-components";
import type { ReactElement } from "react";
import { refusalMessage, refusalParts } from "../../messages/refusals";
import type { Language } from "../../domain/lists";
import type { Refusal } from "../../sheets/port";
import type { PaneWords } from "../words/pane-words";
import type { Session, Trouble } from "../session/session";
import { usePaneLanguage } from "./pane-context";

const useStyles = makeStyles({ bar: { flexShrink: 0 } });

/** What is in the way and what to do about it here. */
function refusalWords(refusal: Refusal, language: Language, { trouble }: PaneWords): string {
  const instead = trouble.instead[refusal.code];
  if (instead === undefined) return refusalMessage(refusal, language);
  const { what } = refusalParts(refusal, language);
  return language === "zh" ? `${what}。${instead}` : `${what}. ${instead}`;
}

/** What came in the way of the last run, and the way on. A refusal of host or file is told apart from a bug of ours. */
export function TroubleBar({
  trouble,
  session,
}: {
  readonly trouble: Trouble;
  readonly session: Session;
}): ReactElement {
  const { language, words } = usePaneLanguage();
  const styles = useStyles();
  const bug = trouble.kind === "bug";
  return (
    <MessageBar className={styles.bar} intent="error" layout="multiline" shape="square" role="alert">
      <MessageBarBody>
        <MessageBarTitle>{bug ? words.trouble.bug : words.trouble.refusal}</MessageBarTitle>
        {bug ? `${words.trouble.bugWhat} (${trouble.message})` : refusalWords(trouble.refusal, language, words)}
      </MessageBarBody>
      <MessageBarActions>
        <Button size="small" onClick={session.retry}>
          {words.trouble.retry}
        </Button>
        <Button size="small" onClick={session.dismiss}>
          {words.trouble.dismiss}
        </Button>
      </MessageBarActions>
    </MessageBar>
  );
}
