import { Caption1, Caption1Strong, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { GroupView } from "../view/book/scores-view";

const useStyles = makeStyles({
  list: { listStyleType: "none", margin: 0, padding: 0, display: "grid", gap: tokens.spacingVerticalS },
  line: { display: "flex", justifyContent: "space-between", fontVariantNumeric: "tabular-nums" },
  rate: { color: tokens.colorNeutralForeground2 },
  // Drawn with borders, so that it is seen where the system sets all colours.
  track: {
    height: "8px",
    boxSizing: "border-box",
    borderRadius: tokens.borderRadiusCircular,
    overflow: "hidden",
    backgroundColor: tokens.colorNeutralBackground5,
    "@media (forced-colors: active)": { border: "1px solid CanvasText" },
  },
  bar: {
    height: "100%",
    backgroundColor: tokens.colorBrandBackground,
    "@media (forced-colors: active)": { backgroundColor: "Highlight", forcedColorAdjust: "none" },
  },
});

/** Level-1 indicators as bars: how much of each weight was earned. The figures stand above, the bar repeats them. */
export function LevelBars({ groups }: { readonly groups: readonly GroupView[] }): ReactElement {
  const styles = useStyles();
  return (
    <ul className={styles.list}>
      {groups.map((group) => (
        <li key={group.name}>
          <div className={styles.line}>
            <Caption1Strong>{group.name}</Caption1Strong>
            <span>
              <Caption1Strong>{group.score}</Caption1Strong>
              <Caption1 className={styles.rate}>{` / ${group.weight} · ${group.rate}`}</Caption1>
            </span>
          </div>
          <div className={styles.track} aria-hidden="true">
            <div className={styles.bar} style={{ width: `${Math.max(0, Math.min(1, group.part)) * 100}%` }} />
          </div>
        </li>
      ))}
    </ul>
  );
}
