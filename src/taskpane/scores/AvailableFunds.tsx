import { Button, Field, Input, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { useRef, useState } from "react";
import { onEscape } from "../parts/context/on-escape";
import { useWords } from "../parts/context/pane-context";
import { SaveOrCancel } from "../parts/controls/SaveOrCancel";
import type { Session } from "../session/session";

const useStyles = makeStyles({
  form: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
});

/** The money there is for a selection, folded until it is to be changed: kept in the ledger, goes before what the sheet says. */
export function AvailableFunds({ session }: { readonly session: Session }): ReactElement {
  const words = useWords();
  const [open, setOpen] = useState(false);
  const box = useRef<HTMLDivElement>(null);
  const close = (): void => {
    setOpen(false);
    requestAnimationFrame(() => box.current?.querySelector<HTMLElement>("[data-action=available]")?.focus());
  };
  return (
    <div ref={box}>
      {open ? (
        <AmountForm
          onCancel={close}
          onSave={(amount) => {
            close();
            session.change({ kind: "available", amount: amount === "" ? undefined : amount });
          }}
        />
      ) : (
        <Button size="small" data-action="available" onClick={() => setOpen(true)}>
          {words.panel.changeAvailable}
        </Button>
      )}
    </div>
  );
}

function AmountForm(props: { readonly onSave: (amount: string) => void; readonly onCancel: () => void }): ReactElement {
  const words = useWords();
  const styles = useStyles();
  const [amount, setAmount] = useState("");
  return (
    <form
      className={styles.form}
      onKeyDown={onEscape(props.onCancel)}
      onSubmit={(event) => {
        event.preventDefault();
        props.onSave(amount.trim());
      }}
    >
      <Field label={words.panel.available} hint={words.panel.availableHint}>
        <Input size="small" autoFocus value={amount} onChange={(_, { value }) => setAmount(value)} />
      </Field>
      <SaveOrCancel onCancel={props.onCancel} />
    </form>
  );
}
