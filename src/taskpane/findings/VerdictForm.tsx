import {
  Body1,
  Button,
  Caption1,
  Caption1Strong,
  makeStyles,
  MessageBar,
  MessageBarBody,
  tokens,
} from "@fluentui/react-components";
import type { ReactElement } from "react";
import { useRef, useState } from "react";
import { useWords } from "../parts/context/pane-context";
import { useServices } from "../services/pane-services";
import type { Session } from "../session/session";
import type { FindingVerdict, FindingView, WhyNotExplained } from "../view/book/findings-view";
import { TAKE_BACK_KEY, VERDICT_KEYS } from "./card-keys";
import { ReasonForm } from "./ReasonForm";

const useStyles = makeStyles({
  box: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
    paddingBlockStart: tokens.spacingVerticalS,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  row: { display: "flex", gap: tokens.spacingHorizontalS, flexWrap: "wrap", alignItems: "center" },
  said: { flexGrow: 1 },
  whyNot: {
    margin: 0,
    borderRadius: tokens.borderRadiusSmall,
    ":focus": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "2px" },
  },
  label: { color: tokens.colorNeutralForeground2 },
  key: { marginInlineStart: tokens.spacingHorizontalXS, fontFamily: "inherit", color: tokens.colorNeutralForeground3 },
});

/** A button with the key that presses it while the keyboard is in the card. */
function KeyButton(props: {
  readonly action: string;
  readonly label: string;
  readonly shortcut: string;
  readonly onClick: () => void;
}): ReactElement {
  const styles = useStyles();
  return (
    <Button size="small" data-action={props.action} aria-keyshortcuts={props.shortcut} onClick={props.onClick}>
      {props.label}
      <kbd className={styles.key} aria-hidden="true">
        {props.shortcut}
      </kbd>
    </Button>
  );
}

/** What was decided, and the way back. */
function Decided(props: {
  readonly decision: NonNullable<FindingView["decision"]>;
  readonly onTakeBack: () => void;
}): ReactElement {
  const { verdict, reason, by } = props.decision;
  const { findings } = useWords();
  const styles = useStyles();
  return (
    <>
      <Body1 className={styles.said}>{findings.decided(findings.verdicts[verdict], reason, by)}</Body1>
      <KeyButton action="take-back" label={findings.takeBack} shortcut={TAKE_BACK_KEY} onClick={props.onTakeBack} />
    </>
  );
}

/** The verdicts to choose from. A contradiction cannot be explained away: the form says why that verdict is missing. */
function Verdicts(props: {
  readonly explainable: boolean;
  readonly onDecide: (verdict: FindingVerdict, reason: string) => void;
}): ReactElement {
  const { explainable, onDecide } = props;
  const { actions } = useWords().findings;
  const styles = useStyles();
  const row = useRef<HTMLDivElement>(null);
  const [explaining, setExplaining] = useState(false);
  if (explaining) {
    const cancel = (): void => {
      setExplaining(false);
      requestAnimationFrame(() => row.current?.querySelector<HTMLElement>("[data-action=explain]")?.focus());
    };
    const save = (reason: string): void => {
      setExplaining(false);
      onDecide("explained", reason);
    };
    return <ReasonForm onSave={save} onCancel={cancel} />;
  }
  return (
    <div ref={row} className={styles.row}>
      <KeyButton
        action="to-correct"
        label={actions["to-correct"]}
        shortcut={VERDICT_KEYS["to-correct"]}
        onClick={() => onDecide("to-correct", "")}
      />
      {explainable && (
        <KeyButton
          action="explain"
          label={actions.explained}
          shortcut={VERDICT_KEYS.explained}
          onClick={() => setExplaining(true)}
        />
      )}
      <KeyButton
        action="accept"
        label={actions.accepted}
        shortcut={VERDICT_KEYS.accepted}
        onClick={() => onDecide("accepted", "")}
      />
    </div>
  );
}

/** Why no explanation is offered. Its key goes there, so that it is seen and read out. */
function NotExplained({ why }: { readonly why: WhyNotExplained }): ReactElement {
  const { findings } = useWords();
  const styles = useStyles();
  return (
    <p
      className={styles.whyNot}
      data-action="why-not-explained"
      aria-keyshortcuts={VERDICT_KEYS.explained}
      tabIndex={-1}
      onClick={({ currentTarget }) => currentTarget.focus()}
    >
      <Caption1>{findings.cannotExplain[why]}</Caption1>
    </p>
  );
}

/** Deciding about a finding: to correct, explained with a reason, seen. */
export function VerdictForm(props: {
  readonly finding: FindingView;
  /** The findings that share its cause: what is decided about it holds for them. */
  readonly others: readonly FindingView[];
  readonly onDecided: () => void;
  readonly session: Session;
}): ReactElement {
  const { finding, others, onDecided, session } = props;
  const words = useWords();
  const styles = useStyles();
  const { preferences, today } = useServices();
  const { decision, fallen, notExplained } = finding;
  const ids = [finding, ...others].map(({ id }) => id);

  if (decision !== undefined) {
    return (
      <div className={styles.box}>
        <div className={styles.row}>
          <Decided decision={decision} onTakeBack={() => session.change({ kind: "take-back-finding", ids })} />
        </div>
      </div>
    );
  }
  const decide = (verdict: FindingVerdict, reason: string): void => {
    onDecided();
    session.change({ kind: "finding", ids, verdict, reason, by: preferences.get("name") ?? "", on: today() });
  };
  return (
    <div className={styles.box}>
      {fallen && (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>
            {words.findings.fallen(
              words.findings.decided(words.findings.verdicts[fallen.verdict], fallen.reason, fallen.by),
            )}
          </MessageBarBody>
        </MessageBar>
      )}
      <Caption1Strong as="h4" className={styles.label}>
        {words.findings.decide}
      </Caption1Strong>
      <Verdicts explainable={notExplained === undefined} onDecide={decide} />
      {notExplained !== undefined && <NotExplained why={notExplained} />}
    </div>
  );
}
