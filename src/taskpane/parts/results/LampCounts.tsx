import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { lampWord } from "../../../messages/terms/lamps";
import type { ProgressView } from "../../view/book/progress-view";
import { usePaneLanguage } from "../context/pane-context";
import { LampBadge } from "./LampBadge";

const useStyles = makeStyles({
  list: {
    display: "flex",
    flexWrap: "wrap",
    gap: tokens.spacingHorizontalXS,
    margin: 0,
    padding: 0,
    listStyleType: "none",
  },
});

const LAMPS = ["red", "yellow", "green"] as const;

/** How many projects have which lamp. */
export function LampCounts({ progress }: { readonly progress: ProgressView }): ReactElement {
  const { language } = usePaneLanguage();
  const styles = useStyles();
  return (
    <ul className={styles.list}>
      {LAMPS.map((code) => (
        <li key={code}>
          <LampBadge lamp={{ code, word: lampWord(code, language) }} count={progress.counts[code]} />
        </li>
      ))}
    </ul>
  );
}
