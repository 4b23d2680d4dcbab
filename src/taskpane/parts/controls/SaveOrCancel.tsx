import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { useWords } from "../context/pane-context";

const useStyles = makeStyles({ row: { display: "flex", gap: tokens.spacingHorizontalS } });

/** The end of a small form: its submit button, and the one that leaves it. */
export function SaveOrCancel({ onCancel }: { readonly onCancel: () => void }): ReactElement {
  const words = useWords();
  const styles = useStyles();
  return (
    <div className={styles.row}>
      <Button type="submit" size="small" appearance="primary">
        {words.scores.save}
      </Button>
      <Button size="small" onClick={onCancel}>
        {words.scores.cancel}
      </Button>
    </div>
  );
}
