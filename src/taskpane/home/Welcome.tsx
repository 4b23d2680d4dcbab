import { Body1, Body1Strong, Caption1, makeStyles, Subtitle1, tokens } from "@fluentui/react-components";
import { ShieldCheckmarkRegular } from "@fluentui/react-icons";
import type { ReactElement } from "react";
import { useWords } from "../parts/context/pane-context";
import { STEP_ICONS } from "../parts/results/step-icons";

const useStyles = makeStyles({
  screen: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalL },
  steps: { margin: 0, padding: 0, listStyleType: "none", display: "grid", gap: tokens.spacingVerticalM },
  step: {
    display: "grid",
    gridTemplateColumns: "36px minmax(0, 1fr)",
    columnGap: tokens.spacingHorizontalM,
    alignItems: "start",
  },
  icon: {
    display: "grid",
    placeItems: "center",
    width: "36px",
    height: "36px",
    fontSize: "20px",
    borderRadius: tokens.borderRadiusMedium,
    color: tokens.colorBrandForeground2,
    backgroundColor: tokens.colorBrandBackground2,
  },
  promise: { display: "flex", gap: tokens.spacingHorizontalS, color: tokens.colorNeutralForeground2 },
  shield: { flexShrink: 0, fontSize: "16px" },
});

/** What a first opening shows: what the program does, in three steps, and what it never does. */
export function Welcome(): ReactElement {
  const words = useWords();
  const styles = useStyles();
  return (
    <section className={styles.screen}>
      <Subtitle1 as="h1">{words.home.welcome}</Subtitle1>
      <ol className={styles.steps}>
        {words.home.welcomeSteps.map(({ name, what }, index) => (
          <li key={name} className={styles.step}>
            <span className={styles.icon} aria-hidden="true">
              {STEP_ICONS[index]}
            </span>
            <span>
              <Body1Strong block>{name}</Body1Strong>
              <Body1 block>{what}</Body1>
            </span>
          </li>
        ))}
      </ol>
      <div className={styles.promise}>
        <ShieldCheckmarkRegular className={styles.shield} />
        <Caption1>{words.home.promise}</Caption1>
      </div>
    </section>
  );
}
