import { Caption1, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { KeyWords } from "../../words/pane-words";

const useStyles = makeStyles({
  keys: {
    display: "grid",
    gridTemplateColumns: "max-content minmax(0, 1fr)",
    alignItems: "baseline",
    columnGap: tokens.spacingHorizontalM,
    rowGap: tokens.spacingVerticalXS,
    margin: 0,
    "& dd": { margin: 0 },
    "& kbd": {
      padding: "0 5px",
      marginInlineEnd: tokens.spacingHorizontalXS,
      border: `1px solid ${tokens.colorNeutralStroke1}`,
      borderRadius: tokens.borderRadiusSmall,
      backgroundColor: tokens.colorNeutralBackground1,
      fontFamily: "inherit",
      fontSize: tokens.fontSizeBase200,
    },
  },
  quiet: { color: tokens.colorNeutralForeground2 },
});

/** Keys, each with what it does. */
export function KeyList({ keys }: { readonly keys: readonly KeyWords[] }): ReactElement {
  const styles = useStyles();
  return (
    <dl className={styles.keys}>
      {keys.map(({ keys: pressed, what }) => (
        <div key={what} style={{ display: "contents" }}>
          <dt>
            {pressed.map((key) => (
              <kbd key={key}>{key}</kbd>
            ))}
          </dt>
          <dd>
            <Caption1 className={styles.quiet}>{what}</Caption1>
          </dd>
        </div>
      ))}
    </dl>
  );
}
