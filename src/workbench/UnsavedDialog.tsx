import { Button, makeStyles, Subtitle2, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { useEffect, useId, useRef } from "react";
import type { WorkbenchWords } from "./words";

const useStyles = makeStyles({
  dialog: {
    width: "420px",
    maxWidth: "calc(100vw - 32px)",
    boxSizing: "border-box",
    padding: tokens.spacingHorizontalXXL,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusXLarge,
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorNeutralBackground1,
    boxShadow: tokens.shadow64,
    "::backdrop": { backgroundColor: tokens.colorBackgroundOverlay },
    "& h2": { margin: 0 },
    "& p": { marginBlock: tokens.spacingVerticalL },
  },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

/**
 * Asks what becomes of the open workbook's results before another one takes its place. The browser's own dialog: it
 * keeps the focus inside, gives it back, and leaves nothing behind in the page.
 */
export function UnsavedDialog(props: {
  readonly words: WorkbenchWords["unsaved"];
  readonly open: boolean;
  readonly file: string;
  readonly onDownload: () => void;
  readonly onDiscard: () => void;
  readonly onStay: () => void;
}): ReactElement {
  const { words, open } = props;
  const styles = useStyles();
  const dialog = useRef<HTMLDialogElement>(null);
  const [title, what] = [useId(), useId()];

  useEffect(() => {
    if (open) dialog.current?.showModal();
    else dialog.current?.close();
  }, [open]);

  return (
    <dialog
      ref={dialog}
      role="alertdialog"
      className={styles.dialog}
      aria-labelledby={title}
      aria-describedby={what}
      onCancel={props.onStay}
    >
      <Subtitle2 as="h2" id={title}>
        {words.title}
      </Subtitle2>
      <p id={what}>{words.what(props.file)}</p>
      <div className={styles.buttons}>
        <Button appearance="primary" onClick={props.onDownload}>
          {words.download}
        </Button>
        <Button onClick={props.onDiscard}>{words.discard}</Button>
        <Button onClick={props.onStay}>{words.stay}</Button>
      </div>
    </dialog>
  );
}
