import { Button, Field, Input, makeStyles, Radio, RadioGroup, Textarea, tokens } from "@fluentui/react-components";
import type { ReactElement, SyntheticEvent } from "react";
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

const TIERS: readonly Tier[] = ["reached", "partly", "missed"];

function asTier(value: string): Tier {
  return TIERS.find((tier) => tier === value) ?? "reached";
}

/** What is typed so far, whether it can be kept, and how it is kept. */
function useDraft(indicator: IndicatorView, session: Session, onDone: () => void) {
  const { preferences, today } = useServices();
  const [tier, setTier] = useState<Tier>("reached");
  const [score, setScore] = useState(indicator.score);
  const [reason, setReason] = useState("");
  const [name, setName] = useState(preferences.get("name") ?? "");
  const range = indicator.qualitative ? indicator.tiers[tier] : { from: "0", to: indicator.weight, toIncluded: true };
  const fits = isScoreWithin(score, range);
  const signed = reason.trim() !== "" && name.trim() !== "";
  const decide = (what: Pick<ScoreDecision, "kind"> & Partial<ScoreDecision>): void => {
    preferences.set("name", name);
    onDone();
    session.change({
      kind: "score",
      on: today(),
      decision: { indicator: indicator.id, name: indicator.name, reason: reason.trim(), by: name.trim(), ...what },
    });
  };
  return { tier, setTier, score, setScore, reason, setReason, name, setName, range, fits, signed, decide };
}

function TierChoice(props: { readonly tier: Tier; readonly onTier: (tier: Tier) => void }): ReactElement {
  const words = useWords();
  return (
    <Field label={words.scores.tier}>
      <RadioGroup layout="horizontal" value={props.tier} onChange={(_, { value }) => props.onTier(asTier(value))}>
        {TIERS.map((tier) => (
          <Radio key={tier} value={tier} label={words.scores.tiers[tier]} />
        ))}
      </RadioGroup>
    </Field>
  );
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
  const draft = useDraft(indicator, session, onDone);
  const { tier, score, range, fits, signed, decide } = draft;
  const save = (event: SyntheticEvent): void => {
    event.preventDefault();
    if (!signed || !fits) return;
    const typed = typedScore(score);
    decide(indicator.qualitative ? { kind: "tier", tier, score: typed } : { kind: "override", score: typed });
  };

  return (
    <form className={styles.form} onKeyDown={onEscape(onCancel)} onSubmit={save}>
      {indicator.qualitative && <TierChoice tier={tier} onTier={draft.setTier} />}
      <Field
        label={`${words.scores.newScore} (${words.scores.outOf(indicator.weight)})`}
        validationState={fits ? "none" : "error"}
        validationMessage={fits ? null : words.scores.scoreBetween(range.from, range.to, range.toIncluded)}
      >
        <Input autoFocus inputMode="decimal" value={score} onChange={(_, { value }) => draft.setScore(value)} />
      </Field>
      <Field label={words.scores.reason} required>
        <Textarea value={draft.reason} onChange={(_, { value }) => draft.setReason(value)} />
      </Field>
      <Field label={words.scores.by} required>
        <Input value={draft.name} onChange={(_, { value }) => draft.setName(value)} />
      </Field>
      <div className={styles.row}>
        <Button type="submit" appearance="primary" disabled={!signed || !fits}>
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
