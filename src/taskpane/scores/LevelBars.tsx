import { Caption1, makeStyles, ProgressBar, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { GroupView } from "../view/book-view";

const useStyles = makeStyles({
  list: { listStyleType: "none", margin: 0, padding: 0, display: "grid", gap: tokens.spacingVerticalS },
  line: { display: "flex", justifyContent: "space-between", fontVariantNumeric: "tabular-nums" },
});

/** Level-1 indicators as bars: how much of each weight was earned. */
export function LevelBars({ groups }: { readonly groups: readonly GroupView[] }): ReactElement {
  const styles = useStyles();
  return (
    <ul className={styles.list}>
      {groups.map((group) => (
        <li key={group.name}>
          <div className={styles.line}>
            <Caption1>{group.name}</Caption1>
            <Caption1>{`${group.score} / ${group.weight} · ${group.rate}`}</Caption1>
          </div>
          <ProgressBar value={group.part} thickness="large" aria-label={`${group.name} ${group.rate}`} />
        </li>
      ))}
    </ul>
  );
}
