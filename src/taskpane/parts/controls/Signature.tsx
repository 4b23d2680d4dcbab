import { Field, Input, Textarea } from "@fluentui/react-components";
import type { KeyboardEvent, ReactElement, SyntheticEvent } from "react";
import { useState } from "react";
import { useServices } from "../../services/pane-services";
import { onEscape } from "../context/on-escape";
import { useWords } from "../context/pane-context";

/** The reason and the name under a decision, as far as they are typed. */
export interface Signature {
  readonly reason: string;
  readonly setReason: (reason: string) => void;
  readonly name: string;
  readonly setName: (name: string) => void;
  /** Saving was tried, so that what is missing is said. */
  readonly tried: boolean;
  /** Gives reason and name where both are there, and keeps the name for the next decision. */
  readonly sign: () => { readonly reason: string; readonly by: string } | undefined;
}

/** A decision without a reason and a name is not kept. */
export function useSignature(): Signature {
  const { preferences } = useServices();
  const [reason, setReason] = useState("");
  const [name, setName] = useState(preferences.get("name") ?? "");
  const [tried, setTried] = useState(false);
  const sign: Signature["sign"] = () => {
    setTried(true);
    const signed = { reason: reason.trim(), by: name.trim() };
    if (signed.reason === "" || signed.by === "") return undefined;
    preferences.set("name", signed.by);
    return signed;
  };
  return { reason, setReason, name, setName, tried, sign };
}

/** The entries of a signature; one that is empty when it is to be saved says so. */
export function SignatureFields(props: {
  readonly signature: Signature;
  readonly hint?: string;
  readonly autoFocus?: boolean;
}): ReactElement {
  const { signature, hint, autoFocus = false } = props;
  const { scores } = useWords();
  const missing = (value: string, label: string): string | null =>
    signature.tried && value.trim() === "" ? scores.needed(label) : null;
  return (
    <>
      <Field
        label={scores.reason}
        required
        validationMessage={missing(signature.reason, scores.reason)}
        {...(hint !== undefined && { hint })}
      >
        <Textarea
          autoFocus={autoFocus}
          value={signature.reason}
          onChange={(_, { value }) => signature.setReason(value)}
        />
      </Field>
      <Field label={scores.by} required validationMessage={missing(signature.name, scores.by)}>
        <Input value={signature.name} onChange={(_, { value }) => signature.setName(value)} />
      </Field>
    </>
  );
}

/**
 * How a form that is signed answers: Enter in a line and Ctrl+Enter anywhere save it, Escape leaves it. Where it
 * cannot be saved, the focus goes to the first entry that is empty or wrong.
 */
export function signedForm(answers: { readonly onSave: () => boolean; readonly onCancel: () => void }) {
  const leave = onEscape(answers.onCancel);
  return {
    // Our own words say what is missing, in the pane's language.
    noValidate: true,
    onSubmit: (event: SyntheticEvent<HTMLFormElement>): void => {
      event.preventDefault();
      if (!answers.onSave()) firstWanting(event.currentTarget)?.focus();
    },
    onKeyDown: (event: KeyboardEvent<HTMLFormElement>): void => {
      if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) event.currentTarget.requestSubmit();
      else leave(event);
    },
  };
}

function firstWanting(form: HTMLFormElement): HTMLElement | undefined {
  const entries = [...form.querySelectorAll<HTMLInputElement | HTMLTextAreaElement>("input, textarea")];
  return entries.find((entry) => entry.ariaInvalid === "true" || entry.value.trim() === "");
}
