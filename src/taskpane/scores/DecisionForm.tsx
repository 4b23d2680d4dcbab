import { Button, Field, Input, makeStyles, Radio, RadioGroup, Textarea, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { useState } from "react";
import type { ScoreDecision } from "../../engine/outcome/decisions";
import { onEscape } from "../parts/on-escape";
import { useWords } from "../parts/pane-context";
import { useServices } from "../services";
import type { Session } from "../session/session";
import type { IndicatorView, Tier } from "../view/book/scores-view";
import { isScoreWithin, typedScore } from "./score-input";

const useStyles = makeStyles({
  form: { alignSelf: "stretch", display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  row: { display: "flex", gap: tokens.spacingHorizontalS, flexWrap: "wrap" },
});

function asTier(value: string): Tier {
  return value === "partly" || value === "missed" ? value : "reached";
}

/** The evaluator's word on one indicator: tier and score inside it, or a reason that restores full marks. Kept in the ledger. */
export function DecisionForm(props: {
  readonly indicator: IndicatorView;
  readonly session: Session;
  readonly onDone: () => void;
  readonly onCancel: () => void;
}): ReactElement {
  const { indicator, session, onDone, onCancel } = props;
  const words = useWords();
  const styles = useStyles();
  const { preferences, today } = useServices();
  const [tier, setTier] = useState<Tier>("reached");
  const [score, setScore] = useState(indicator.score);
  const [reason, setReason] = useState("");
  const by = preferences.get("name") ?? "";
  const [name, setName] = useState(by);
  const range = indicator.qualitative ? indicator.tiers[tier] : { from: "0", to: indicator.weight, toIncluded: true };
  const fits = isScoreWithin(score, range);
  const signed = reason.trim() !== "" && name.trim() !== "";
  const ready = signed && fits;

  const decide = (what: Pick<ScoreDecision, "kind"> & Partial<ScoreDecision>): void => {
    preferences.set("name", name);
    onDone();
    session.change({
      kind: "score",
      on: today(),
      decision: { indicator: indicator.id, name: indicator.name, reason: reason.trim(), by: name.trim(), ...what },
    });
  };

  return (
    <form
      className={styles.form}
      onKeyDown={onEscape(onCancel)}
      onSubmit={(event) => {
        event.preventDefault();
        if (!ready) return;
        const typed = typedScore(score);
        decide(indicator.qualitative ? { kind: "tier", tier, score: typed } : { kind: "override", score: typed });
      }}
    >
      {indicator.qualitative && (
        <Field label={words.scores.tier}>
          <RadioGroup layout="horizontal" value={tier} onChange={(_, { value }) => setTier(asTier(value))}>
            <Radio value="reached" label={words.scores.tiers.reached} />
            <Radio value="partly" label={words.scores.tiers.partly} />
            <Radio value="missed" label={words.scores.tiers.missed} />
          </RadioGroup>
        </Field>
      )}
      <Field
        label={`${words.scores.newScore} (${words.scores.outOf(indicator.weight)})`}
        validationState={fits ? "none" : "error"}
        validationMessage={fits ? null : words.scores.scoreBetween(range.from, range.to, range.toIncluded)}
      >
        <Input autoFocus inputMode="decimal" value={score} onChange={(_, { value }) => setScore(value)} />
      </Field>
      <Field label={words.scores.reason} required>
        <Textarea value={reason} onChange={(_, { value }) => setReason(value)} />
      </Field>
      <Field label={words.scores.by} required>
        <Input value={name} onChange={(_, { value }) => setName(value)} />
      </Field>
      <div className={styles.row}>
        <Button type="submit" appearance="primary" disabled={!ready}>
          {words.scores.save}
        </Button>
        <Button onClick={onCancel}>{words.scores.cancel}</Button>
        {indicator.over && (
          <Button disabled={!signed} onClick={() => decide({ kind: "restore-full-marks" })}>
            {words.scores.restore}
          </Button>
        )}
      </div>
    </form>
  );
}
