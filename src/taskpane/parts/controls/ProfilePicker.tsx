import { Field, makeStyles } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { Session } from "../../session/session";
import type { BookView } from "../../view/book/book-view";
import { useWords } from "../context/pane-context";
import { NarrowSelect } from "./NarrowSelect";

const useStyles = makeStyles({ field: { minWidth: 0 } });

/** Which rule profile scores the workbook; a change scores it again at once. */
export function ProfilePicker({
  view,
  session,
  labelled = true,
}: {
  readonly view: BookView;
  readonly session: Session;
  /** False under a heading that says the same. */
  readonly labelled?: boolean;
}): ReactElement {
  const words = useWords();
  const { profile, profiles } = view;
  const styles = useStyles();
  const note = profile.note ?? (profile.checked ? undefined : words.settings.unchecked);
  const hint = note === undefined ? profile.source : `${profile.source} · ${note}`;
  return (
    <Field {...(labelled && { label: words.settings.profile })} hint={hint} className={styles.field}>
      <NarrowSelect
        {...(!labelled && { "aria-label": words.settings.profile })}
        value={profile.id}
        onChange={(_, { value }) => session.change({ kind: "profile", profile: value })}
      >
        {profiles.map(({ id, title }) => (
          <option key={id} value={id}>
            {title}
          </option>
        ))}
      </NarrowSelect>
    </Field>
  );
}
