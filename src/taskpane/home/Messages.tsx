import { Button, MessageBar, MessageBarActions, MessageBarBody } from "@fluentui/react-components";
import type { MessageBarProps } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { useWords } from "../parts/pane-context";
import { useServices } from "../services";
import type { Session, Standing } from "../session/use-session";
import type { BookView } from "../view/book-view";

/** No rule was named and the default one gives another total than the sheet: the user should name the rule. */
function disagrees({ profile, scorecards }: BookView): boolean {
  const [card] = scorecards;
  return profile.chosenBy === "default" && card?.stated !== undefined && Number(card.stated) !== Number(card.total);
}

/** Whether result sheets stand in the workbook, as far as the ledger or this pane knows. */
export function isScored({ view, written }: Standing): boolean {
  return view.scored || written !== undefined;
}

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
      <MessageBarBody>{text}</MessageBarBody>
      {action && (
        <MessageBarActions>
          <Button size="small" onClick={action.onClick}>
            {action.label}
          </Button>
        </MessageBarActions>
      )}
    </MessageBar>
  );
}

/** What the user should know before going on: results out of date, what was written, a rule to be named. */
export function Messages(props: {
  readonly standing: Standing;
  readonly session: Session;
  readonly onGo: (tab: "scores") => void;
}): ReactElement {
  const { home } = useWords();
  const { show } = useServices();
  const { standing, session, onGo } = props;
  const { view, stale, unwritten, written } = standing;
  const overview = written?.overview;
  const [card] = view.scorecards;
  return (
    <>
      {stale && <Message intent="warning" text={home.stale} action={{ label: home.recheck, onClick: session.check }} />}
      {unwritten && (
        <Message intent="info" text={home.unwritten} action={{ label: home.scoreAgain, onClick: session.score }} />
      )}
      {!view.concernsFunds && <Message intent="info" text={home.notFunds} />}
      {written !== undefined && !unwritten && (
        <Message
          intent="success"
          text={home.written(written.sheets)}
          action={overview && { label: home.seeOverview, onClick: () => void show(overview) }}
        />
      )}
      {card?.stated !== undefined && disagrees(view) && (
        <Message
          intent="warning"
          text={home.otherRule(card.stated, card.total)}
          action={{ label: home.chooseRule, onClick: () => onGo("scores") }}
        />
      )}
      {view.defects.length > 0 && <Message intent="error" text={home.defects(view.defects)} />}
    </>
  );
}
