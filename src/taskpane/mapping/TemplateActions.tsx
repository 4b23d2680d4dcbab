import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { FileButton } from "../parts/FileButton";
import { useWords } from "../parts/pane-context";
import { useServices } from "../services";
import type { Session } from "../session/session";

const useStyles = makeStyles({ row: { display: "flex", gap: tokens.spacingHorizontalS, flexWrap: "wrap" } });

/** The bureau's template file: how this year's sheets were understood, for next year's copy. */
export function TemplateActions({ session }: { readonly session: Session }): ReactElement {
  const words = useWords();
  const styles = useStyles();
  const { engine, saveFile } = useServices();
  return (
    <div className={styles.row}>
      <Button
        onClick={() => {
          void engine.template().then((json) => saveFile("fundscore-mapping.json", json));
        }}
      >
        {words.mapping.saveTemplate}
      </Button>
      <FileButton label={words.mapping.loadTemplate} onText={(json) => session.change({ kind: "template", json })} />
    </div>
  );
}
