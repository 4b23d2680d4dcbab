import { Button, Caption1, makeStyles, Subtitle2, tokens, Tooltip } from "@fluentui/react-components";
import { ArrowDownloadRegular, ArrowRedoRegular, ArrowUndoRegular, FolderOpenRegular } from "@fluentui/react-icons";
import type { ReactElement } from "react";
import { useState } from "react";
import { visuallyHidden } from "../taskpane/parts/context/visually-hidden";
import type { Bench } from "./bench";
import type { Unshown } from "./grid/unshown";
import { NARROW } from "./narrow";
import type { EditState } from "./open-book";
import type { WorkbenchWords } from "./words";

const useStyles = makeStyles({
  bar: {
    display: "flex",
    alignItems: "center",
    gap: tokens.spacingHorizontalM,
    minHeight: "48px",
    boxSizing: "border-box",
    paddingInline: tokens.spacingHorizontalL,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    [NARROW]: { paddingInline: tokens.spacingHorizontalS },
  },
  mark: { width: "24px", height: "24px", flexShrink: 0, [NARROW]: { display: "none" } },
  name: {
    flexGrow: 1,
    minWidth: 0,
    display: "flex",
    alignItems: "baseline",
    gap: tokens.spacingHorizontalM,
    "& h1": { margin: 0 },
  },
  // One line where there is room, else up to three of small letters: the bar is as high as it was.
  file: {
    [NARROW]: {
      display: "-webkit-box",
      WebkitBoxOrient: "vertical",
      WebkitLineClamp: 3,
      whiteSpace: "normal",
      overflowWrap: "anywhere",
      fontSize: tokens.fontSizeBase200,
      lineHeight: "15px",
    },
  },
  // Gives way before the file's name does.
  quiet: { color: tokens.colorNeutralForeground2, flexShrink: 1000, [NARROW]: visuallyHidden },
  buttons: { display: "flex", flexShrink: 0, alignItems: "center", gap: tokens.spacingHorizontalS },
  // Where there is room for the pictures only; the names stay for screen readers, and under the pointer.
  button: { [NARROW]: { minWidth: "32px", paddingInline: "5px" } },
  label: { [NARROW]: visuallyHidden },
});

/** The file's name, and what is to be known of how it is shown. */
function BookName(props: {
  readonly words: WorkbenchWords;
  readonly file: string;
  readonly unshown: Unshown;
}): ReactElement {
  const { words, file } = props;
  const styles = useStyles();
  const { charts, formulas } = props.unshown;
  const note = [words.local, charts && words.unshown.charts, formulas && words.unshown.formulas]
    .filter((part) => part !== false)
    .join(words.between);
  return (
    <div className={styles.name}>
      <Subtitle2 as="h1" className={styles.file} title={file} wrap={false} truncate>
        {file}
      </Subtitle2>
      <Caption1 className={styles.quiet} title={note} wrap={false} truncate>
        {note}
      </Caption1>
    </div>
  );
}

/** One step of the edits back or forth; the key that does the same stands under the pointer. */
function StepButton(props: {
  readonly label: string;
  readonly shortcut: string;
  readonly icon: ReactElement;
  readonly disabled: boolean;
  readonly onClick: () => void;
}): ReactElement {
  const { label, shortcut, ...button } = props;
  return (
    <Tooltip content={`${label} (${shortcut})`} relationship="description">
      <Button appearance="subtle" aria-label={label} {...button} />
    </Tooltip>
  );
}

/** A button whose name gives way to its picture where there is no room. */
function NamedButton(props: {
  readonly label: string;
  readonly icon: ReactElement;
  readonly onClick: () => void;
}): ReactElement {
  const { label, icon, onClick } = props;
  const styles = useStyles();
  return (
    <Button className={styles.button} icon={icon} title={label} onClick={onClick}>
      <span className={styles.label}>{label}</span>
    </Button>
  );
}

/** Over the grid and the pane: which file is open, undo and redo, another file, the way out with the result. */
export function TopBar(props: {
  readonly words: WorkbenchWords;
  readonly bench: Bench;
  readonly edits: EditState;
  readonly unshown: Unshown;
  readonly onOpen: () => void;
}): ReactElement {
  const { words, bench, edits, unshown, onOpen } = props;
  const [hasMark, setHasMark] = useState(true);
  const styles = useStyles();
  return (
    <header data-bar className={styles.bar}>
      {/* With the server gone, rather nothing than the sign of a broken picture. */}
      {hasMark && (
        <img className={styles.mark} src="assets/icons/app-32.png" alt="" onError={() => setHasMark(false)} />
      )}
      <BookName words={words} file={bench.book.name()} unshown={unshown} />
      <div className={styles.buttons}>
        <StepButton
          label={words.undo}
          shortcut="Ctrl+Z"
          icon={<ArrowUndoRegular />}
          disabled={edits.undo === 0}
          onClick={bench.undo}
        />
        <StepButton
          label={words.redo}
          shortcut="Ctrl+Y"
          icon={<ArrowRedoRegular />}
          disabled={edits.redo === 0}
          onClick={bench.redo}
        />
        <NamedButton label={words.open} icon={<FolderOpenRegular />} onClick={onOpen} />
        <NamedButton label={words.download} icon={<ArrowDownloadRegular />} onClick={() => void bench.save()} />
      </div>
    </header>
  );
}
