import { useEffect } from "react";
import { useServices } from "../services/pane-services";

/** A ribbon command writes many cells; the pane looks again when it has been quiet for so long (ms). */
const QUIET = 400;

/** What the session does when something happens in the workbook. The functions stay the same from call to call. */
export interface WorkbookListeners {
  /** Cells were edited by the user. */
  readonly onEdited: () => void;
  /** The ribbon has scored or checked. */
  readonly onRibbonRun: () => void;
  /** True while what comes in is but the echo of the pane's own writing. */
  readonly isEcho: () => boolean;
  /** The ribbon has shown or removed the highlights. */
  readonly onMarks: (shown: boolean) => void;
}

/** Listens to the workbook and the ribbon for as long as the pane stands. */
export function useWorkbookEvents({ onEdited, onRibbonRun, isEcho, onMarks }: WorkbookListeners): void {
  const { onEdit, onRibbonRun: onRun, onRibbonMarks, marksShown } = useServices();
  useEffect(() => onEdit(onEdited), [onEdit, onEdited]);
  useEffect(
    () =>
      onRibbonMarks(() => {
        void marksShown().then((shown) => {
          if (shown !== undefined) onMarks(shown);
        });
      }),
    [onRibbonMarks, marksShown, onMarks],
  );
  useEffect(() => {
    let waiting: ReturnType<typeof setTimeout> | undefined;
    const stop = onRun(() => {
      if (isEcho()) return;
      clearTimeout(waiting);
      waiting = setTimeout(onRibbonRun, QUIET);
    });
    return () => {
      clearTimeout(waiting);
      stop();
    };
  }, [onRun, onRibbonRun, isEcho]);
}
