import type { MessageBarProps } from "@fluentui/react-components";
import { Link, MessageBar, MessageBarBody } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { useGoTo } from "../parts/context/go-to-context";
import { useWords } from "../parts/context/pane-context";
import type { Session, Standing } from "../session/session";
import type { BookView } from "../view/book/book-view";
import { comparedIn } from "../view/compared-in";

interface Action {
  readonly label: string;
  readonly onClick: () => void;
}

function Message(props: {
  readonly intent: NonNullable<MessageBarProps["intent"]>;
  readonly text: string;
  readonly action?: Action | undefined;
}): ReactElement {
  const { intent, text, action } = props;
  return (
    <MessageBar intent={intent} layout="multiline">
      <MessageBarBody>
        {text}{" "}
        {action && (
          <Link as="button" inline onClick={action.onClick}>
            {action.label}
          </Link>
        )}
      </MessageBarBody>
    </MessageBar>
  );
}

/** Where nothing was compared either, the next step says what is missing. */
function isOtherBook({ concernsFunds, findings, coverage }: BookView): boolean {
  return !concernsFunds && (findings.length > 0 || comparedIn(coverage) > 0);
}

function BookMessages(props: {
  readonly standing: Standing;
  readonly onMapping: (() => void) | undefined;
}): ReactElement {
  const { standing, onMapping } = props;
  const { home } = useWords();
  const goTo = useGoTo();
  const { view, unwritten, written } = standing;
  const overview = written?.overview;
  return (
    <>
      {unwritten && <Message intent="info" text={home.unwritten} />}
      {isOtherBook(view) && (
        <Message intent="info" text={home.notFunds} action={onMapping && { label: home.nextMap, onClick: onMapping }} />
      )}
      {written !== undefined && !unwritten && (
        <Message
          intent="success"
          text={home.written(written.sheets)}
          action={overview && { label: home.seeOverview, onClick: () => goTo(overview) }}
        />
      )}
      {written !== undefined && !unwritten && written.unmarked.length > 0 && (
        <Message intent="warning" text={home.unmarked(written.unmarked)} />
      )}
      {view.defects.length > 0 && <Message intent="error" text={home.defects(view.defects)} />}
    </>
  );
}

/** What the user should know before going on: a run stopped, what was written, a rule to be named. */
export function Messages(props: {
  readonly session: Session;
  /** Undefined where the next step leads there already. */
  readonly onMapping: (() => void) | undefined;
}): ReactElement {
  const { session, onMapping } = props;
  const { home } = useWords();
  const { activity, standing } = session;
  const after = activity.kind === "resting" ? activity.after : undefined;
  return (
    <>
      {after === "cancel" && <Message intent="info" text={home.cancelled} />}
      {after === "cancelled-too-late" && <Message intent="info" text={home.cancelledTooLate} />}
      {standing && <BookMessages standing={standing} onMapping={onMapping} />}
    </>
  );
}
