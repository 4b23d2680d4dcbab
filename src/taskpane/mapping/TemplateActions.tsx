import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { useState } from "react";
import { useWords } from "../parts/context/pane-context";
import { FileButton } from "../parts/controls/FileButton";
import { TroubleBar } from "../parts/states/TroubleBar";
import { useServices } from "../services/pane-services";
import type { Session, Trouble } from "../session/session";
import { troubleOf } from "../session/trouble-of";

const useStyles = makeStyles({ row: { display: "flex", gap: tokens.spacingHorizontalS, flexWrap: "wrap" } });

/** The bureau's template file: how this year's sheets were understood, for next year's copy. */
export function TemplateActions({ session }: { readonly session: Session }): ReactElement {
  const words = useWords();
  const styles = useStyles();
  const { engine, saveFile } = useServices();
  const [trouble, setTrouble] = useState<Trouble>();
  const save = (): void => {
    setTrouble(undefined);
    engine.template().then(
      (json) => saveFile("fundscore-mapping.json", json),
      (error: unknown) => setTrouble(troubleOf(error)),
    );
  };
  return (
    <>
      <div className={styles.row}>
        <Button onClick={save}>{words.mapping.saveTemplate}</Button>
        <FileButton label={words.mapping.loadTemplate} onText={(json) => session.change({ kind: "template", json })} />
      </div>
      {trouble && <TroubleBar trouble={trouble} onRetry={save} onDismiss={() => setTrouble(undefined)} />}
    </>
  );
}
