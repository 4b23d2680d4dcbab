import { Button, Caption1, Field, makeStyles, Textarea, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { useState } from "react";
import { useWords } from "../parts/pane-context";
import { useServices } from "../services";
import type { Session } from "../session/use-session";
import type { FindingVerdict, FindingView } from "../view/book-view";

const useStyles = makeStyles({
  box: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  row: { display: "flex", gap: tokens.spacingHorizontalS, flexWrap: "wrap" },
});

/** Deciding about a finding: to correct, explained with a reason, seen. A contradiction cannot be explained away. */
export function VerdictForm({
  finding,
  session,
}: {
  readonly finding: FindingView;
  readonly session: Session;
}): ReactElement {
  const words = useWords();
  const styles = useStyles();
  const { preferences, today } = useServices();
  const [reason, setReason] = useState("");
  const decide = (verdict: FindingVerdict): void => {
    const by = preferences.get("name") ?? "";
    session.change({ kind: "finding", id: finding.id, verdict, reason: reason.trim(), by, on: today() });
  };
  if (finding.decision !== undefined) {
    return (
      <div className={styles.row}>
        <Caption1>{`${words.findings.verdicts[finding.decision.verdict]} ${finding.decision.reason} ${finding.decision.by}`}</Caption1>
        <Button size="small" onClick={() => session.change({ kind: "take-back-finding", id: finding.id })}>
          {words.findings.takeBack}
        </Button>
      </div>
    );
  }
  const logical = finding.class === "logical";
  return (
    <div className={styles.box}>
      {logical ? (
        <Caption1>{words.findings.logicalCannot}</Caption1>
      ) : (
        <Field label={words.scores.reason} hint={reason.trim() === "" ? words.findings.reasonNeeded : ""}>
          <Textarea value={reason} onChange={(_, { value }) => setReason(value)} />
        </Field>
      )}
      <div className={styles.row}>
        <Button size="small" onClick={() => decide("to-correct")}>
          {words.findings.verdicts["to-correct"]}
        </Button>
        {!logical && (
          <Button size="small" disabled={reason.trim() === ""} onClick={() => decide("explained")}>
            {words.findings.verdicts.explained}
          </Button>
        )}
        <Button size="small" onClick={() => decide("accepted")}>
          {words.findings.verdicts.accepted}
        </Button>
      </div>
    </div>
  );
}
