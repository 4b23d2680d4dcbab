import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
} from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { WorkbenchWords } from "./words";

/** Asks what becomes of the open workbook's results before another one takes its place. */
export function UnsavedDialog(props: {
  readonly words: WorkbenchWords["unsaved"];
  /** It stays mounted: a dialog that is taken away while open leaves the page behind it out of reach. */
  readonly open: boolean;
  readonly file: string;
  readonly onDownload: () => void;
  readonly onDiscard: () => void;
  readonly onStay: () => void;
}): ReactElement {
  const { words } = props;
  return (
    <Dialog open={props.open} modalType="alert" onOpenChange={props.onStay}>
      <DialogSurface>
        <DialogBody>
          <DialogTitle>{words.title}</DialogTitle>
          <DialogContent>{words.what(props.file)}</DialogContent>
          <DialogActions fluid>
            <Button appearance="primary" onClick={props.onDownload}>
              {words.download}
            </Button>
            <Button onClick={props.onDiscard}>{words.discard}</Button>
            <Button onClick={props.onStay}>{words.stay}</Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}
