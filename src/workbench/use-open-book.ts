import type { RefObject } from "react";
import { useEffect, useRef, useState } from "react";
import type { Language } from "../domain/lists";
import type { Trouble } from "../taskpane/session/session";
import type { Bench } from "./bench";
import { mountBench } from "./bench";
import type { SpreadsheetGrid } from "./grid/univer-grid";
import type { Unshown } from "./grid/unshown";
import { ALL_SHOWN } from "./grid/unshown";
import type { EditState } from "./open-book";
import { useDarkGround } from "./use-dark-ground";
import type { WorkbenchParts } from "./workbench-parts";

const NO_EDITS: EditState = { undo: 0, redo: 0, uncalculated: [], unsaved: false };

/** Mounts the grid and joins it with the open book; undefined until it stands. */
export function useOpenBook(props: {
  readonly parts: WorkbenchParts;
  readonly sheet: RefObject<HTMLDivElement | null>;
  readonly onTrouble: (trouble: Trouble | undefined) => void;
  readonly onLanguage: (language: Language) => void;
}): {
  readonly bench: Bench | undefined;
  readonly edits: EditState;
  /** What is in the open book and not in the grid. */
  readonly unshown: Unshown;
} {
  const { parts, sheet, onTrouble, onLanguage } = props;
  const grid = useRef<SpreadsheetGrid>(undefined);
  const [bench, setBench] = useState<Bench>();
  const [edits, setEdits] = useState<EditState>(NO_EDITS);
  const [unshown, setUnshown] = useState(ALL_SHOWN);

  useEffect(() => {
    if (sheet.current === null) return;
    const mounted = mountBench(sheet.current, parts, {
      onTrouble,
      onLanguage,
      onEdited: setEdits,
      onUnshown: setUnshown,
    });
    grid.current = mounted.grid;
    setBench(mounted.bench);
  }, [parts, sheet, onTrouble, onLanguage]);

  const isDark = useDarkGround();
  useEffect(() => grid.current?.setDark(isDark), [isDark, bench]);

  return { bench, edits, unshown };
}
