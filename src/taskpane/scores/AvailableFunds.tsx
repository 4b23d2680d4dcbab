import { Button, Field, Input, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { useState } from "react";
import { onEscape } from "../parts/on-escape";
import { useWords } from "../parts/pane-context";
import type { Session } from "../session/use-session";

const useStyles = makeStyles({
  form: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  row: { display: "flex", gap: tokens.spacingHorizontalS },
  open: { alignSelf: "start" },
});

/** The money there is for a selection, folded until it is to be changed: kept in the ledger, goes before what the sheet says. */
export function AvailableFunds({ session }: { readonly session: Session }): ReactElement {
  const words = useWords();
  const styles = useStyles();
  const [open, setOpen] = useState(false);
  const [amount, setAmount] = useState("");
  if (!open) {
    return (
      <Button size="small" data-action="available" className={styles.open} onClick={() => setOpen(true)}>
        {words.panel.changeAvailable}
      </Button>
    );
  }
  const said = amount.trim();
  return (
    <form
      className={styles.form}
      onKeyDown={onEscape(() => setOpen(false))}
      onSubmit={(event) => {
        event.preventDefault();
        setOpen(false);
        session.change({ kind: "available", amount: said === "" ? undefined : said });
      }}
    >
      <Field label={words.panel.available} hint={words.panel.availableHint}>
        <Input size="small" autoFocus value={amount} onChange={(_, { value }) => setAmount(value)} />
      </Field>
      <div className={styles.row}>
        <Button size="small" type="submit" appearance="primary">
          {words.scores.save}
        </Button>
        <Button size="small" onClick={() => setOpen(false)}>
          {words.scores.cancel}
        </Button>
      </div>
    </form>
  );
}
