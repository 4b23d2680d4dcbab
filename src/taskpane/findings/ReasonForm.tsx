import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { useEffect, useRef } from "react";
import { useWords } from "../parts/context/pane-context";
import { SaveOrCancel } from "../parts/controls/SaveOrCancel";
import { SignatureFields, signedForm, useSignature } from "../parts/controls/Signature";

const useStyles = makeStyles({
  form: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
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
      <SaveOrCancel onCancel={props.onCancel} />
    </form>
  );
}
