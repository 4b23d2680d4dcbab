import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { ArrowDownloadRegular } from "@fluentui/react-icons";
import type { ReactElement } from "react";
import { useState } from "react";
import { useWords } from "../../parts/context/pane-context";
import { usePart } from "../../parts/context/use-part";
import { FileButton } from "../../parts/controls/FileButton";
import { PartTrouble } from "../../parts/states/PartTrouble";
import { useServices } from "../../services/pane-services";
import type { Session } from "../../session/session";
import type { BookView } from "../../view/book/book-view";

interface EditorProps {
  readonly view: BookView;
  readonly session: Session;
}

const useStyles = makeStyles({
  row: { display: "flex", gap: tokens.spacingHorizontalS, flexWrap: "wrap" },
});

/** What can be done with the rule in force: edited in a form, written to a file, replaced by one from a file. */
export function ProfileEditor(props: EditorProps): ReactElement {
  const { view, session } = props;
  const words = useWords();
  const styles = useStyles();
  const { saveFile } = useServices();
  const [open, setOpen] = useState(false);
  if (open) return <FetchedForm {...props} onClose={() => setOpen(false)} />;
  return (
    <>
      <Button data-action="edit-profile" onClick={() => setOpen(true)}>
        {words.settings.editProfile}
      </Button>
      <div className={styles.row}>
        <Button icon={<ArrowDownloadRegular />} onClick={() => saveFile(`${view.profile.id}.json`, view.profile.json)}>
          {words.settings.exportProfile}
        </Button>
        <FileButton
          label={words.settings.importProfile}
          onText={(profile) => session.change({ kind: "profile", profile })}
        />
      </div>
    </>
  );
}

/** The form knows every part of a rule: it is fetched when somebody edits one. */
const form = () => import("./ProfileForm");

function FetchedForm(props: EditorProps & { readonly onClose: () => void }): ReactElement | null {
  const state = usePart(form);
  if (state.kind === "missing") return <PartTrouble retry={state.retry} />;
  return state.kind === "there" ? <state.part.ProfileForm {...props} /> : null;
}
