import { Button, Field, Input, makeStyles, Radio, RadioGroup, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { useRef, useState } from "react";
import type { ScoreDecision } from "../../engine/outcome/decisions";
import { useWords } from "../parts/context/pane-context";
import { SignatureFields, signedForm, useSignature } from "../parts/controls/Signature";
import { useServices } from "../services/pane-services";
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
  const { today } = useServices();
  const signature = useSignature();
  const [tier, setTier] = useState<Tier>("reached");
  const [score, setScore] = useState(indicator.score);
  const range = indicator.qualitative ? indicator.tiers[tier] : { from: "0", to: indicator.weight, toIncluded: true };
  const fits = isScoreWithin(score, range);
  /** False where it is not signed, which the entries then say. */
  const decide = (what: Pick<ScoreDecision, "kind"> & Partial<ScoreDecision>): boolean => {
    const signed = signature.sign();
    if (signed === undefined) return false;
    onDone();
    const decision = { indicator: indicator.id, name: indicator.name, ...signed, ...what };
    session.change({ kind: "score", on: today(), decision });
    return true;
  };
  return { tier, setTier, score, setScore, signature, range, fits, decide };
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
  const { tier, score, range, fits, signature, decide } = draft;
  const restores = useRef(false);
  const save = (): boolean => {
    const restoring = restores.current;
    restores.current = false;
    if (restoring) return decide({ kind: "restore-full-marks" });
    if (!fits) return false;
    const typed = typedScore(score);
    return decide(indicator.qualitative ? { kind: "tier", tier, score: typed } : { kind: "override", score: typed });
  };

  return (
    <form className={styles.form} {...signedForm({ onSave: save, onCancel })}>
      {indicator.qualitative && <TierChoice tier={tier} onTier={draft.setTier} />}
      <Field
        label={`${words.scores.newScore} (${words.scores.outOf(indicator.weight)})`}
        validationState={fits ? "none" : "error"}
        validationMessage={fits ? null : words.scores.scoreBetween(range.from, range.to, range.toIncluded)}
      >
        <Input autoFocus inputMode="decimal" value={score} onChange={(_, { value }) => draft.setScore(value)} />
      </Field>
      <SignatureFields signature={signature} />
      <div className={styles.row}>
        <Button type="submit" appearance="primary">
          {words.scores.save}
        </Button>
        <Button onClick={onCancel}>{words.scores.cancel}</Button>
        {indicator.over && (
          <Button type="submit" onClick={() => (restores.current = true)}>
            {words.scores.restore}
          </Button>
        )}
      </div>
    </form>
  );
}
