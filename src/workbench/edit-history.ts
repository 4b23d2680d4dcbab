import type { CellEdit } from "../sheets/cell-edit";

/** What one action of the user changed: the cells as they were and as they became. */
interface Step {
  readonly before: readonly CellEdit[];
  readonly after: readonly CellEdit[];
}

/** The user's edits in their order, to be taken back and done again. */
export interface EditHistory {
  readonly push: (step: Step) => void;
  /** The cells to put back; undefined: there is nothing to undo. */
  readonly undo: () => readonly CellEdit[] | undefined;
  readonly redo: () => readonly CellEdit[] | undefined;
  readonly counts: () => { readonly undo: number; readonly redo: number };
}

/** What can be undone and done again, newest last. */
export function editHistory(): EditHistory {
  const done: Step[] = [];
  const undone: Step[] = [];
  return {
    push: (step) => {
      done.push(step);
      undone.length = 0;
    },
    undo: () => {
      const step = done.pop();
      if (step !== undefined) undone.push(step);
      return step?.before;
    },
    redo: () => {
      const step = undone.pop();
      if (step !== undefined) done.push(step);
      return step?.after;
    },
    counts: () => ({ undo: done.length, redo: undone.length }),
  };
}
