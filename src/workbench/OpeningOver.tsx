import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { WorkbenchWords } from "./words";

const useStyles = makeStyles({
  over: {
    position: "absolute",
    inset: 0,
    zIndex: 20,
    display: "grid",
    placeItems: "center",
    border: `3px dashed ${tokens.colorBrandStroke1}`,
    fontSize: tokens.fontSizeBase500,
    backgroundColor: tokens.colorNeutralBackgroundAlpha,
  },
});

/** Over an open workbook: where a dragged file may be dropped, and which file is on its way. Always there, so it is heard. */
export function OpeningOver(props: {
  readonly words: WorkbenchWords;
  readonly isDragged: boolean;
  readonly file: string | undefined;
}): ReactElement {
  const { words, isDragged, file } = props;
  const styles = useStyles();
  const said = file === undefined ? isDragged && words.dropHere : words.opening(file);
  return (
    <div role="status" {...(said !== false && { className: styles.over })}>
      {said}
    </div>
  );
}
