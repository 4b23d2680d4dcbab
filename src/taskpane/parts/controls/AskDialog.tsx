import { makeStyles, Subtitle2, tokens } from "@fluentui/react-components";
import type { ReactElement, ReactNode } from "react";
import { useEffect, useId, useRef } from "react";
import { onEscape } from "../context/on-escape";

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
  },
  what: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
    marginBlock: tokens.spacingVerticalL,
    overflowWrap: "anywhere",
    "& p": { margin: 0 },
  },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

/** Marks the button that loses nothing: it has the focus first, where another one could not be taken back. */
export const CAREFUL = "data-careful";

/**
 * A question that must be answered before anything is lost; `children` says what is at stake. The browser's own dialog:
 * it keeps the focus inside, gives it back, and leaves nothing behind in the page.
 */
export function AskDialog(props: {
  readonly title: string;
  readonly open: boolean;
  readonly children: ReactNode;
  readonly buttons: ReactNode;
  /** Escape: all stays as it is. */
  readonly onStay: () => void;
}): ReactElement {
  const { open, onStay } = props;
  const styles = useStyles();
  const dialog = useRef<HTMLDialogElement>(null);
  const [title, what] = [useId(), useId()];

  useEffect(() => {
    if (!open) {
      dialog.current?.close();
      return;
    }
    dialog.current?.showModal();
    dialog.current?.querySelector<HTMLElement>(`[${CAREFUL}]`)?.focus();
  }, [open]);

  return (
    <dialog
      ref={dialog}
      role="alertdialog"
      className={styles.dialog}
      aria-labelledby={title}
      aria-describedby={what}
      onCancel={onStay}
      onKeyDown={onEscape(onStay)}
    >
      <Subtitle2 as="h2" id={title}>
        {props.title}
      </Subtitle2>
      <div id={what} className={styles.what}>
        {props.children}
      </div>
      <div className={styles.buttons}>{props.buttons}</div>
    </dialog>
  );
}
