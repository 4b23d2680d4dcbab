import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { isShippedProfile } from "../../../engine/profile/shipped-profiles";
import { usePaneLanguage } from "../../parts/context/pane-context";
import { FileButton } from "../../parts/controls/FileButton";
import { useServices } from "../../services/pane-services";
import type { Session } from "../../session/session";
import type { BookView } from "../../view/book/book-view";

const useStyles = makeStyles({
  row: { display: "flex", gap: tokens.spacingHorizontalS, flexWrap: "wrap" },
});

/** What is done with the rule as a whole: thrown away, set back to the one it came from, written to a file, read from one. */
export function WholeRule(props: {
  readonly view: BookView;
  readonly session: Session;
  readonly json: string;
  readonly isChanged: boolean;
  readonly isBad: boolean;
  readonly onDiscard: () => void;
}): ReactElement {
  const { session, json } = props;
  const { profile, profiles } = props.view;
  const { words } = usePaneLanguage();
  const { saveFile } = useServices();
  const styles = useStyles();
  const origin = profile.id.replace(/-edited$/u, "");
  return (
    <div className={styles.row}>
      <Button disabled={!props.isChanged} onClick={props.onDiscard}>
        {words.settings.discard}
      </Button>
      {origin !== profile.id && isShippedProfile(origin) && (
        <Button onClick={() => session.change({ kind: "profile", profile: origin })}>
          {words.settings.backTo(profiles.find(({ id }) => id === origin)?.title ?? origin)}
        </Button>
      )}
      <Button disabled={props.isBad} onClick={() => saveFile(`${profile.id}.json`, json)}>
        {words.settings.exportDraft}
      </Button>
      <FileButton
        label={words.settings.importProfile}
        onText={(text) => session.change({ kind: "profile", profile: text })}
      />
    </div>
  );
}
