import { Body1, Button, makeStyles, Subtitle2, tokens } from "@fluentui/react-components";
import { ArrowDownloadRegular } from "@fluentui/react-icons";
import type { ReactElement } from "react";
import { useWords } from "../parts/context/pane-context";
import { useServices } from "../services/pane-services";
import { canBeScored, isScored } from "../session/is-scored";
import { isSaidByScreens } from "../session/said-by-screens";
import type { Session, Standing } from "../session/session";
import type { PaneWords } from "../words/pane-words";
import type { Destination, NextStep } from "./next-step";

const useStyles = makeStyles({
  actions: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
});

interface Leading {
  readonly label: string;
  readonly what: string;
  readonly onClick: () => void;
  /** It reads the workbook anew: no second button need do so. */
  readonly checks?: true;
}

/** The step's own button; undefined where the standing buttons below already are the step. */
function leading(
  step: NextStep,
  { home }: PaneWords,
  session: Session,
  onGo: (to: Destination) => void,
): Leading | undefined {
  switch (step.kind) {
    case "answer":
      return { label: home.nextQuestions(step.count), what: home.nextQuestionsWhat, onClick: () => onGo("mapping") };
    case "take-rule":
      return {
        label: home.takeRule,
        what: home.betterRule(step.words),
        onClick: () => session.change({ kind: "profile", profile: step.id }),
      };
    case "choose-rule":
      return {
        label: home.chooseRule,
        what: home.otherRule(step.stated, step.computed),
        onClick: () => onGo("scores"),
      };
    case "settle":
      return {
        label: home.nextFindings(step.count),
        what: home.nextFindingsWhat,
        onClick: () => onGo("open-findings"),
      };
    case "map":
      return { label: home.nextMap, what: home.nextMapWhat, onClick: () => onGo("mapping") };
    case "check-again":
      return { label: home.recheck, what: home.stale[step.why].next, onClick: session.check, checks: true };
    case "fill":
      return { label: home.recheck, what: home.fillWhat, onClick: session.check, checks: true };
    case "score":
    case "score-again":
    case "done":
      return undefined;
  }
}

/** Whether scoring is offered: edited data may have become what can be scored; otherwise the button would only be refused. */
function offersScore(standing: Standing | undefined): boolean {
  return standing === undefined || isScored(standing) || standing.stale !== false || canBeScored(standing);
}

/** The step that is due, and what it is for, unless the screen above has said so. */
function Lead({ lead, session }: { readonly lead: Leading; readonly session: Session }): ReactElement {
  const { activity } = session;
  return (
    <>
      {!isSaidByScreens(activity) && <Body1>{lead.what}</Body1>}
      <Button
        {...(lead.checks && { "data-action": "check" })}
        appearance="primary"
        size="large"
        disabledFocusable={activity.kind === "working"}
        onClick={lead.onClick}
      >
        {lead.label}
      </Button>
    </>
  );
}

/** What can be done, led by the step that is due. */
export function Actions(props: {
  readonly session: Session;
  readonly step: NextStep;
  /** Result sheets of an earlier run stand in the workbook, which may not have been read yet. */
  readonly wasScored: boolean;
  readonly onGo: (to: Destination) => void;
}): ReactElement {
  const { session, step, wasScored, onGo } = props;
  const words = useWords();
  const { home } = words;
  const styles = useStyles();
  const { download } = useServices();
  const { activity, standing } = session;
  const busy = activity.kind === "working";
  const scored = standing !== undefined && isScored(standing);
  const leads = step.kind === "score" || step.kind === "score-again";
  const lead = leading(step, words, session, onGo);
  return (
    <section className={styles.actions}>
      {standing && <Subtitle2 as="h2">{home.next}</Subtitle2>}
      {step.kind === "done" && <Body1>{home.nextNothing}</Body1>}
      {lead && <Lead lead={lead} session={session} />}
      {offersScore(standing) && (
        <Button
          data-action="score"
          size={leads ? "large" : "medium"}
          appearance={leads ? "primary" : "secondary"}
          disabledFocusable={busy}
          onClick={session.score}
        >
          {scored || (standing === undefined && wasScored) ? home.scoreAgain : home.score}
        </Button>
      )}
      {lead?.checks !== true && (
        <Button data-action="check" disabledFocusable={busy} onClick={session.check}>
          {standing === undefined ? home.read : home.recheck}
        </Button>
      )}
      {download && scored && (
        <Button icon={<ArrowDownloadRegular />} disabledFocusable={busy} onClick={download}>
          {home.download}
        </Button>
      )}
    </section>
  );
}
