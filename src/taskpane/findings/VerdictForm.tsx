import { Body1, Button, Caption1, Caption1Strong, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { useEffect, useRef, useState } from "react";
import { useWords } from "../parts/pane-context";
import { useServices } from "../services";
import type { Session } from "../session/session";
import type { FindingVerdict, FindingView } from "../view/book/findings-view";
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
  label: { color: tokens.colorNeutralForeground2 },
});

/** Deciding about a finding: to correct, explained with a reason, seen. A contradiction cannot be explained away. */
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
  const [explaining, setExplaining] = useState(false);
  const { decision } = finding;
  const ids = [finding, ...others].map(({ id }) => id);
  const row = useRef<HTMLDivElement>(null);
  const decided = decision !== undefined;
  const before = useRef(decided);
  // The button that was pressed is gone: the focus goes to the one that takes it back, or decides anew.
  useEffect(() => {
    if (before.current !== decided) row.current?.querySelector("button")?.focus({ preventScroll: true });
    before.current = decided;
  }, [decided]);

  const decide = (verdict: FindingVerdict, reason: string): void => {
    setExplaining(false);
    onDecided();
    const by = preferences.get("name") ?? "";
    session.change({ kind: "finding", ids, verdict, reason, by, on: today() });
  };

  if (decision !== undefined) {
    return (
      <div className={styles.box}>
        <div ref={row} className={styles.row}>
          <Body1 className={styles.said}>
            {words.findings.decided(words.findings.verdicts[decision.verdict], decision.reason, decision.by)}
          </Body1>
          <Button size="small" onClick={() => session.change({ kind: "take-back-finding", ids })}>
            {words.findings.takeBack}
          </Button>
        </div>
      </div>
    );
  }
  const logical = finding.class === "logical";
  return (
    <div className={styles.box}>
      <Caption1Strong as="h4" className={styles.label}>
        {words.findings.decide}
      </Caption1Strong>
      {explaining ? (
        <ReasonForm
          onSave={(reason) => decide("explained", reason)}
          onCancel={() => {
            setExplaining(false);
            requestAnimationFrame(() => row.current?.querySelector<HTMLElement>("[data-action=explain]")?.focus());
          }}
        />
      ) : (
        <div ref={row} className={styles.row}>
          <Button size="small" data-action="to-correct" onClick={() => decide("to-correct", "")}>
            {words.findings.actions["to-correct"]}
          </Button>
          {!logical && (
            <Button size="small" data-action="explain" onClick={() => setExplaining(true)}>
              {words.findings.actions.explained}
            </Button>
          )}
          <Button size="small" data-action="accept" onClick={() => decide("accepted", "")}>
            {words.findings.actions.accepted}
          </Button>
        </div>
      )}
      {logical && <Caption1>{words.findings.logicalCannot}</Caption1>}
    </div>
  );
}
