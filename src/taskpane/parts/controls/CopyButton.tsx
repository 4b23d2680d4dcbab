import { Button, Caption1, makeStyles, tokens } from "@fluentui/react-components";
import { CheckmarkRegular, CopyRegular } from "@fluentui/react-icons";
import type { MouseEvent, ReactElement } from "react";
import { useState } from "react";
import { useServices } from "../../services/pane-services";
import { useWords } from "../context/pane-context";
import { visuallyHidden } from "../context/visually-hidden";

const useStyles = makeStyles({
  hidden: visuallyHidden,
  refused: { color: tokens.colorStatusDangerForeground1 },
});

/** What came of copying: about which thing, and whether it is on the clipboard now. */
interface Copied {
  readonly subject: unknown;
  readonly done: boolean;
}

/** Puts a text on the clipboard, and says so until there is something else to be copied. */
export function CopyButton(props: {
  readonly label: string;
  /** What the text is about: another one is not copied yet. */
  readonly subject: unknown;
  readonly text: () => string;
  readonly disabled?: boolean;
  /** The key that presses it, where it stands. */
  readonly shortcut?: string;
}): ReactElement {
  const { label, subject, text, disabled = false, shortcut } = props;
  const { copyText } = useServices();
  const words = useWords();
  const styles = useStyles();
  const [last, setLast] = useState<Copied>();
  const copied = last !== undefined && last.subject === subject ? last : undefined;
  const copy = (event: MouseEvent): void => {
    event.stopPropagation();
    void copyText(text()).then((done) => setLast({ subject, done }));
  };
  return (
    <>
      <Button
        size="small"
        appearance="subtle"
        data-action="copy"
        icon={copied?.done === true ? <CheckmarkRegular /> : <CopyRegular />}
        aria-label={label}
        {...(shortcut !== undefined && { "aria-keyshortcuts": shortcut })}
        title={label}
        disabled={disabled}
        onClick={copy}
      />
      <Caption1 role="status" className={copied?.done === false ? styles.refused : styles.hidden}>
        {copied === undefined ? "" : copied.done ? words.copied : words.notCopied}
      </Caption1>
    </>
  );
}
