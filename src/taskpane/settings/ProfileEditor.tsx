import { Body1, Button, Caption1, Field, Input, makeStyles, Select, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { useState } from "react";
import { useWords } from "../parts/pane-context";
import type { Session } from "../session/use-session";
import type { ProfileView } from "../view/book-view";
import type { ProfileField } from "../view/profile-fields";
import { keptValue } from "../view/profile-fields";

const useStyles = makeStyles({
  form: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  row: { display: "flex", gap: tokens.spacingHorizontalS, flexWrap: "wrap" },
  entry: { minWidth: 0 },
});

function Entry(props: {
  readonly field: ProfileField;
  readonly value: string;
  readonly onChange: (value: string) => void;
}): ReactElement {
  const { field, value, onChange } = props;
  const styles = useStyles();
  return (
    <Field label={field.label} className={styles.entry}>
      {field.choices === undefined ? (
        <Input
          value={value}
          onChange={(_, data) => onChange(data.value)}
          {...(field.kind !== "text" && { inputMode: "decimal" })}
        />
      ) : (
        <Select value={value} onChange={(_, data) => onChange(data.value)}>
          {field.choices.map((choice) => (
            <option key={choice.value} value={choice.value}>
              {choice.label}
            </option>
          ))}
        </Select>
      )}
    </Field>
  );
}

/** The rule in force, field by field. What is saved is a profile of its own, kept in the ledger with where it comes from. */
export function ProfileEditor(props: { readonly profile: ProfileView; readonly session: Session }): ReactElement {
  const { profile, session } = props;
  const words = useWords();
  const styles = useStyles();
  const [open, setOpen] = useState(false);
  const [typed, setTyped] = useState<Readonly<Record<string, string>>>({});
  const changed = profile.fields.filter(({ path, value }) => (typed[path] ?? value) !== value);
  if (!open) return <Button onClick={() => setOpen(true)}>{words.settings.editProfile}</Button>;
  return (
    <form
      className={styles.form}
      aria-label={words.settings.editProfile}
      onSubmit={(event) => {
        event.preventDefault();
        if (changed.length === 0) return;
        const edits = changed.map((field) => ({
          path: field.path,
          value: keptValue(field, typed[field.path] ?? field.value),
        }));
        session.change({ kind: "profile-edit", edits });
      }}
    >
      <Body1>{words.settings.editWhat}</Body1>
      {profile.fields.map((field) => (
        <Entry
          key={field.path}
          field={field}
          value={typed[field.path] ?? field.value}
          onChange={(value) => setTyped({ ...typed, [field.path]: value })}
        />
      ))}
      <Caption1>{`${profile.id} · ${profile.hash}`}</Caption1>
      <div className={styles.row}>
        <Button type="submit" appearance="primary" disabled={changed.length === 0}>
          {words.settings.saveProfile}
        </Button>
        <Button
          onClick={() => {
            setTyped({});
            setOpen(false);
          }}
        >
          {words.home.cancel}
        </Button>
      </div>
    </form>
  );
}
