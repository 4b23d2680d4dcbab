import { Button, Caption1, makeStyles, Subtitle2, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { useState } from "react";
import { useWords } from "../parts/context/pane-context";
import type { Session } from "../session/session";
import type { CorrectionView } from "../view/book/mapping-view";

const useStyles = makeStyles({
  section: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  quiet: { color: tokens.colorNeutralForeground2 },
  list: { listStyleType: "none", margin: 0, padding: 0, display: "grid", gap: tokens.spacingVerticalXS },
  row: { display: "flex", gap: tokens.spacingHorizontalS, alignItems: "center", justifyContent: "space-between" },
  text: { overflowWrap: "anywhere" },
  undo: { flexShrink: 0 },
  all: { alignSelf: "start" },
});

/** A loaded template says very much: so many are shown at first. */
const FIRST = 8;

/** All that was said about the mapping, each to be taken back to what was found. */
export function Corrections(props: {
  readonly corrections: readonly CorrectionView[];
  readonly session: Session;
}): ReactElement | null {
  const { corrections, session } = props;
  const words = useWords();
  const styles = useStyles();
  const [showsAll, setShowsAll] = useState(false);
  if (corrections.length === 0) return null;
  const shown = showsAll ? corrections : corrections.slice(0, FIRST);
  return (
    <section className={styles.section} data-corrections={corrections.length}>
      <Subtitle2 as="h2">{words.mapping.corrections(corrections.length)}</Subtitle2>
      <Caption1 className={styles.quiet}>{words.mapping.correctionsWhat}</Caption1>
      <ul className={styles.list}>
        {shown.map(({ id, text }) => (
          <li key={id} className={styles.row}>
            <Caption1 className={styles.text}>{text}</Caption1>
            <Button
              size="small"
              className={styles.undo}
              aria-label={words.labelled(words.mapping.takeBack, text)}
              onClick={() => session.change({ kind: "as-found", said: id })}
            >
              {words.mapping.takeBack}
            </Button>
          </li>
        ))}
      </ul>
      {shown.length < corrections.length && (
        <Button size="small" className={styles.all} onClick={() => setShowsAll(true)}>
          {words.more(corrections.length - shown.length)}
        </Button>
      )}
      {corrections.length > 1 && (
        <Button size="small" className={styles.all} onClick={() => session.change({ kind: "as-found" })}>
          {words.mapping.takeBackAll}
        </Button>
      )}
    </section>
  );
}
