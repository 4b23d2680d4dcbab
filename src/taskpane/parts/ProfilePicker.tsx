import { Field, Select } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { Session } from "../session/use-session";
import type { BookView } from "../view/book-view";
import { useWords } from "./pane-context";

/** Which rule profile scores the workbook; a change scores it again at once. */
export function ProfilePicker({ view, session }: { readonly view: BookView; readonly session: Session }): ReactElement {
  const words = useWords();
  const { profile, profiles } = view;
  const hint = profile.checked ? profile.source : `${profile.source} · ${words.settings.unchecked}`;
  return (
    <Field label={words.settings.profile} hint={hint}>
      <Select value={profile.id} onChange={(_, { value }) => session.change({ kind: "profile", profile: value })}>
        {profiles.map(({ id, title }) => (
          <option key={id} value={id}>
            {title}
          </option>
        ))}
      </Select>
    </Field>
  );
}
