import { Caption1, makeStyles, mergeClasses, Subtitle2, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";

const useStyles = makeStyles({
  figures: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalL, margin: 0 },
  figure: { display: "flex", flexDirection: "column", fontVariantNumeric: "tabular-nums" },
  quiet: { color: tokens.colorNeutralForeground2 },
  value: { margin: 0 },
});

/** A few figures side by side, each under its name. */
export function Figures(props: {
  readonly figures: readonly { readonly label: string; readonly value: string }[];
  readonly unit?: string;
  readonly className?: string;
}): ReactElement {
  const { figures, unit = "" } = props;
  const styles = useStyles();
  return (
    <dl className={mergeClasses(styles.figures, props.className)}>
      {figures.map(({ label, value }) => (
        <div key={label} className={styles.figure}>
          <dt>
            <Caption1 className={styles.quiet}>{label}</Caption1>
          </dt>
          <dd className={styles.value}>
            <Subtitle2>{value}</Subtitle2> <Caption1 className={styles.quiet}>{unit}</Caption1>
          </dd>
        </div>
      ))}
    </dl>
  );
}
