import { Body1, Body1Strong, Caption1, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { PlaceLink } from "../parts/places/PlaceLink";
import type { ExecutionView } from "../view/book/progress-view";

const useStyles = makeStyles({
  list: { listStyleType: "none", margin: 0, padding: 0, display: "grid", gap: tokens.spacingVerticalM },
  quiet: { color: tokens.colorNeutralForeground2 },
  line: { display: "flex", justifyContent: "space-between", gap: tokens.spacingHorizontalS },
  figures: { fontVariantNumeric: "tabular-nums" },
});

/** Spending over budget of each fund, with the basis that the rate stands on. */
export function Execution({ lines }: { readonly lines: readonly ExecutionView[] }): ReactElement {
  const styles = useStyles();
  return (
    <ul className={styles.list}>
      {lines.map((line) => (
        <li key={line.fund}>
          {lines.length > 1 && <Caption1 block>{line.fund}</Caption1>}
          <div className={styles.line}>
            <Body1 className={styles.figures}>{`${line.spent} ÷ ${line.budget} ${line.unit}`}</Body1>
            <Body1Strong className={styles.figures}>{line.rate}</Body1Strong>
          </div>
          <Caption1 block className={styles.quiet}>
            {line.basis}
          </Caption1>
          {[...line.spentPlaces, ...line.budgetPlaces].map((place) => (
            <Caption1 block key={place.label}>
              <PlaceLink place={place} />
            </Caption1>
          ))}
          {line.otherBasis && (
            <Caption1 block className={styles.quiet}>
              {line.otherBasis}
            </Caption1>
          )}
        </li>
      ))}
    </ul>
  );
}
