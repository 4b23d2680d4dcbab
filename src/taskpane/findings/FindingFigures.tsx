import { Caption1, Caption1Strong, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { useWords } from "../parts/context/pane-context";
import type { FindingView } from "../view/book/findings-view";

const useStyles = makeStyles({
  figures: {
    display: "flex",
    flexWrap: "wrap",
    columnGap: tokens.spacingHorizontalL,
    rowGap: tokens.spacingVerticalXXS,
    margin: 0,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground3,
    fontVariantNumeric: "tabular-nums",
  },
  figure: { display: "flex", gap: tokens.spacingHorizontalXS, alignItems: "baseline" },
  value: { margin: 0 },
  difference: { color: tokens.colorStatusDangerForeground1 },
});

/** What the sheet states, what was computed, and the difference, as far as the finding has them. */
export function FindingFigures({ finding }: { readonly finding: FindingView }): ReactElement | null {
  const { findings } = useWords();
  const styles = useStyles();
  const figures = [
    ["stated", findings.stated, finding.stated],
    ["compared", finding.comparedWith, finding.expected],
    ["difference", findings.difference, finding.difference],
  ] as const;
  const known = figures.filter(([, , text]) => text !== undefined);
  if (known.length === 0) return null;
  return (
    <dl className={styles.figures}>
      {known.map(([key, label, text]) => (
        <div key={key} className={styles.figure}>
          <dt>
            <Caption1>{label}</Caption1>
          </dt>
          <dd className={mergeClasses(styles.value, key === "difference" && styles.difference)}>
            <Caption1Strong>{text}</Caption1Strong>
          </dd>
        </div>
      ))}
    </dl>
  );
}
