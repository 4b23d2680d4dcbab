import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { useEffect, useRef } from "react";
import { useWords } from "../parts/pane-context";
import { SignatureFields, signedForm, useSignature } from "../parts/Signature";

const useStyles = makeStyles({
  form: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  row: { display: "flex", gap: tokens.spacingHorizontalS },
});

/** Why a finding is no error, and who says so. Escape leaves it. */
export function ReasonForm(props: {
  readonly onSave: (reason: string) => void;
  readonly onCancel: () => void;
}): ReactElement {
  const words = useWords();
  const styles = useStyles();
  const signature = useSignature();
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => {
    form.current?.scrollIntoView({ block: "nearest" });
  }, []);
  const save = (): boolean => {
    const signed = signature.sign();
    if (signed !== undefined) props.onSave(signed.reason);
    return signed !== undefined;
  };
  return (
    <form ref={form} className={styles.form} {...signedForm({ onSave: save, onCancel: props.onCancel })}>
      <SignatureFields signature={signature} hint={words.findings.reasonHint} autoFocus />
      <div className={styles.row}>
        <Button type="submit" size="small" appearance="primary">
          {words.scores.save}
        </Button>
        <Button size="small" onClick={props.onCancel}>
          {words.scores.cancel}
        </Button>
      </div>
    </form>
  );
}
