import {
  Badge,
  Button,
  Caption1,
  makeStyles,
  mergeClasses,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  tokens,
} from "@fluentui/react-components";
import type { ReactElement } from "react";
import { useEffect, useRef, useState } from "react";
import { useWords } from "../parts/context/pane-context";
import { UnfoldingButton } from "../parts/controls/UnfoldingButton";
import type { Session } from "../session/session";
import type { IndicatorView } from "../view/book/scores-view";
import { DecisionForm } from "./DecisionForm";
import { Proof } from "./Proof";

const useStyles = makeStyles({
  item: { borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
  head: {
    gridTemplateColumns: "minmax(0, 1fr) max-content 16px",
    alignItems: "start",
    padding: `${tokens.spacingVerticalS} 0`,
    "& > svg": { marginBlockStart: "2px" },
  },
  open: { fontWeight: tokens.fontWeightSemibold },
  name: { overflowWrap: "anywhere" },
  score: { textAlign: "end", fontVariantNumeric: "tabular-nums" },
  weight: { color: tokens.colorNeutralForeground2, fontWeight: tokens.fontWeightRegular },
  facts: { display: "block", color: tokens.colorNeutralForeground2, fontVariantNumeric: "tabular-nums" },
  lost: {
    display: "block",
    textAlign: "end",
    color: tokens.colorStatusDangerForeground1,
    fontVariantNumeric: "tabular-nums",
  },
  body: {
    display: "flex",
    flexDirection: "column",
    alignItems: "start",
    gap: tokens.spacingVerticalS,
    paddingBlockEnd: tokens.spacingVerticalM,
  },
  row: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: tokens.spacingHorizontalS },
});

/** Target, actual and how far it was reached, as far as the sheet has them. */
function comparison({ target, actual, ratio }: IndicatorView): string {
  if (target === "—" && actual === "—") return "";
  return [`${target} → ${actual}`, ratio].filter((part) => part !== undefined).join(" · ");
}

/** One indicator: target, actual and score in a line; opened, its proof and the evaluator's word. */
export function IndicatorItem({
  indicator,
  session,
}: {
  readonly indicator: IndicatorView;
  readonly session: Session;
}): ReactElement {
  const words = useWords();
  const styles = useStyles();
  const [open, setOpen] = useState(false);
  return (
    <li className={styles.item} data-indicator={indicator.id}>
      <UnfoldingButton open={open} onOpen={setOpen} className={styles.head}>
        <span className={styles.name}>
          <span className={mergeClasses(open && styles.open)}>{indicator.name}</span>
          <Caption1 className={styles.facts}>{comparison(indicator)}</Caption1>
          {indicator.fallen && (
            <Badge appearance="tint" color="warning">
              {words.scores.fallenShort}
            </Badge>
          )}
        </span>
        <span className={styles.score}>
          {indicator.score}
          <span className={styles.weight}>{` / ${indicator.weight}`}</span>
          {indicator.lost !== "0" && <Caption1 className={styles.lost}>{`−${indicator.lost}`}</Caption1>}
        </span>
      </UnfoldingButton>
      {open && <IndicatorDetails indicator={indicator} session={session} />}
    </li>
  );
}

/** A score that a person has set: who and why, and the way back; or why it fell. */
function StandingDecision(props: { readonly indicator: IndicatorView; readonly session: Session }): ReactElement {
  const { indicator, session } = props;
  const words = useWords();
  const styles = useStyles();
  const { decision, fallen } = indicator;
  const takeBack = (): void => session.change({ kind: "take-back-score", indicator: indicator.id });
  return (
    <>
      {decision && (
        <div className={styles.row}>
          <Caption1>{words.scores.decided(decision.by, decision.reason)}</Caption1>
          <Button size="small" data-action="take-back" onClick={takeBack}>
            {words.scores.undo}
          </Button>
        </div>
      )}
      {fallen && (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>{words.scores.fallen(fallen.by, fallen.reason)}</MessageBarBody>
          <MessageBarActions>
            <Button size="small" onClick={takeBack}>
              {words.scores.undo}
            </Button>
          </MessageBarActions>
        </MessageBar>
      )}
    </>
  );
}

function IndicatorDetails({
  indicator,
  session,
}: {
  readonly indicator: IndicatorView;
  readonly session: Session;
}): ReactElement {
  const words = useWords();
  const styles = useStyles();
  const [editing, setEditing] = useState(false);
  const box = useRef<HTMLDivElement>(null);
  const { stated } = indicator;
  const decided = indicator.decision?.reason;
  const before = useRef(decided);
  // The form is gone with what was typed into it: the focus goes on to what can be done next.
  useEffect(() => {
    if (before.current === decided) return;
    before.current = decided;
    box.current?.querySelector<HTMLElement>("[data-action]")?.focus();
  }, [decided]);
  const close = (): void => {
    setEditing(false);
    requestAnimationFrame(() => box.current?.querySelector<HTMLElement>("[data-action=override]")?.focus());
  };
  return (
    <div ref={box} className={styles.body}>
      <div className={styles.row}>
        <Badge appearance="tint">{words.method[indicator.method]}</Badge>
        {stated !== undefined && <Caption1>{words.scores.stated(stated)}</Caption1>}
      </div>
      <Proof proof={indicator.proof} />
      <StandingDecision indicator={indicator} session={session} />
      {editing ? (
        <DecisionForm indicator={indicator} session={session} onDone={() => setEditing(false)} onCancel={close} />
      ) : (
        <Button size="small" data-action="override" onClick={() => setEditing(true)}>
          {words.scores.override}
        </Button>
      )}
    </div>
  );
}
