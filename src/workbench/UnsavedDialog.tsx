import { Button } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { AskDialog } from "../taskpane/parts/controls/AskDialog";
import type { WorkbenchWords } from "./words";

/** Asks what becomes of the open workbook's results before another one takes its place. */
export function UnsavedDialog(props: {
  readonly words: WorkbenchWords["unsaved"];
  readonly open: boolean;
  readonly file: string;
  readonly onDownload: () => void;
  readonly onDiscard: () => void;
  readonly onStay: () => void;
}): ReactElement {
  const { words, open, onStay } = props;
  return (
    <AskDialog
      title={words.title}
      open={open}
      onStay={onStay}
      buttons={
        <>
          <Button appearance="primary" onClick={props.onDownload}>
            {words.download}
          </Button>
          <Button onClick={props.onDiscard}>{words.discard}</Button>
          <Button onClick={onStay}>{words.stay}</Button>
        </>
      }
    >
      <p>{words.what(props.file)}</p>
    </AskDialog>
  );
}
