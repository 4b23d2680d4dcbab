import { Button } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { useState } from "react";
import { useWords } from "../../parts/context/pane-context";
import { usePart } from "../../parts/context/use-part";
import { PartTrouble } from "../../parts/states/PartTrouble";
import type { Session } from "../../session/session";
import type { BookView } from "../../view/book/book-view";

interface EditorProps {
  readonly view: BookView;
  readonly session: Session;
}

/** Opens the rule in force for editing. */
export function ProfileEditor(props: EditorProps): ReactElement {
  const words = useWords();
  const [open, setOpen] = useState(false);
  return open ? (
    <FetchedForm {...props} onClose={() => setOpen(false)} />
  ) : (
    <Button data-action="edit-profile" onClick={() => setOpen(true)}>
      {words.settings.editProfile}
    </Button>
  );
}

/** The form knows every part of a rule: it is fetched when somebody edits one. */
const form = () => import("./ProfileForm");

function FetchedForm(props: EditorProps & { readonly onClose: () => void }): ReactElement | null {
  const state = usePart(form);
  if (state.kind === "missing") return <PartTrouble retry={state.retry} />;
  return state.kind === "there" ? <state.part.ProfileForm {...props} /> : null;
}
