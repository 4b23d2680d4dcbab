import { Body1, Button, Caption1, Label, makeStyles, Slider, tokens, useId } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { useCallback, useState } from "react";
import { useWords } from "../parts/context/pane-context";
import { usePreview } from "../parts/context/use-preview";
import { useServices } from "../services/pane-services";
import type { Session } from "../session/session";
import type { ProfileView } from "../view/book/profile-view";

const useStyles = makeStyles({
  box: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS },
  // Forty ticks read as a dashed line: the ends are named below instead.
  slider: { "& .fui-Slider__rail::before": { backgroundImage: "none" } },
  ends: {
    display: "flex",
    justifyContent: "space-between",
    paddingInline: tokens.spacingHorizontalS,
    color: tokens.colorNeutralForeground2,
  },
  live: { minHeight: "1.5em", fontVariantNumeric: "tabular-nums" },
});
/** The slider's right end means: no over-fulfilment is ever cut. */
const NO_CUT = 500;

/** Moves the over-fulfilment cut-off and shows the fund's total live; nothing is kept until "use it". */
export function CutOff({
  profile,
  session,
}: {
  readonly profile: ProfileView;
  readonly session: Session;
}): ReactElement {
  const words = useWords();
  const styles = useStyles();
  const { engine } = useServices();
  const id = useId("cut-off");
  const [percent, setPercent] = useState(Number(profile.cutOffPercent ?? NO_CUT));
  const ask = useCallback(() => engine.preview(percent >= NO_CUT ? undefined : String(percent)), [engine, percent]);
  const preview = usePreview(ask);
  const told = percent >= NO_CUT ? words.scores.noCutOff : `${percent}%`;
  if (profile.cutOffPercent === undefined) return <Caption1>{words.scores.cutOffNone}</Caption1>;
  return (
    <div className={styles.box}>
      <Label htmlFor={id}>{words.labelled(words.scores.cutOff, told)}</Label>
      <Slider
        id={id}
        className={styles.slider}
        aria-valuetext={told}
        min={100}
        max={NO_CUT}
        step={10}
        value={percent}
        onChange={(_, { value }) => setPercent(value)}
      />
      <div className={styles.ends} aria-hidden="true">
        <Caption1>100%</Caption1>
        <Caption1>{words.scores.noCutOff}</Caption1>
      </div>
      <Body1 className={styles.live} role="status">
        {preview.kind === "score" && words.scores.cutOffPreview(words.score(preview.score))}
        {preview.kind === "failed" && words.trouble.noPreview}
      </Body1>
      {String(percent) !== profile.cutOffPercent && percent < NO_CUT && (
        <Button onClick={() => session.change({ kind: "cut-off", percent: String(percent) })}>
          {words.scores.keepCutOff}
        </Button>
      )}
    </div>
  );
}
