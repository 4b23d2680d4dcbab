import { Button, Field, Input, makeStyles, Textarea, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { useEffect, useRef, useState } from "react";
import { onEscape } from "../parts/on-escape";
import { useWords } from "../parts/pane-context";
import { useServices } from "../services";

const useStyles = makeStyles({
  form: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  row: { display: "flex", gap: tokens.spacingHorizontalS },
});

/** Saves what is complete; otherwise goes to the entry that is still empty. */
function saveOrGoOn(form: HTMLFormElement): void {
  const entries = [...form.querySelectorAll<HTMLInputElement | HTMLTextAreaElement>("input, textarea")];
  const empty = entries.find(({ value }) => value.trim() === "");
  if (empty === undefined) form.requestSubmit();
  else empty.focus();
}

/** Why a finding is no error, and who says so. Escape leaves it. */
export function ReasonForm(props: {
  readonly onSave: (reason: string) => void;
  readonly onCancel: () => void;
}): ReactElement {
  const words = useWords();
  const styles = useStyles();
  const { preferences } = useServices();
  const [reason, setReason] = useState("");
  const [name, setName] = useState(preferences.get("name") ?? "");
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => {
    form.current?.scrollIntoView({ block: "nearest" });
  }, []);
  const leave = onEscape(props.onCancel);
  const ready = reason.trim() !== "" && name.trim() !== "";
  return (
    <form
      ref={form}
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        if (!ready) return;
        preferences.set("name", name.trim());
        props.onSave(reason.trim());
      }}
      onKeyDown={(event) => {
        if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) saveOrGoOn(event.currentTarget);
        else leave(event);
      }}
    >
      <Field label={words.scores.reason} required hint={words.findings.reasonHint}>
        <Textarea autoFocus value={reason} onChange={(_, { value }) => setReason(value)} />
      </Field>
      <Field label={words.scores.by} required>
        <Input value={name} onChange={(_, { value }) => setName(value)} />
      </Field>
      <div className={styles.row}>
        <Button type="submit" size="small" appearance="primary" disabled={!ready}>
          {words.scores.save}
        </Button>
        <Button size="small" onClick={props.onCancel}>
          {words.scores.cancel}
        </Button>
      </div>
    </form>
  );
}
