import { useCallback, useEffect, useRef } from "react";
import { useServices } from "../services/pane-services";
import type { Stale } from "./session";

/** Edits follow each other while somebody types or undoes; the cells are looked at when it has been quiet for so long (ms). */
const QUIET = 300;

/** What has been edited since the workbook was last read. */
interface Since {
  edits: number;
  /** The engine has the workbook as it was read, so that cells can be compared with it. */
  comparable: boolean;
}

/** Whether what was read is still what stands in the cells. */
export interface Edits {
  /** The workbook is being read. */
  readonly reading: () => void;
  /** It was read and opened, and nobody has cancelled that. */
  readonly opened: () => void;
  readonly stale: () => Stale;
  /** The user has changed something. */
  readonly onEdited: () => void;
}

/** Tells edits that stand from those that were undone: by what the cells hold, not by what was typed. */
export function useEdits(onEdit: () => void, onUndone: () => void): Edits {
  const { edited, engine } = useServices();
  const since = useRef<Since>({ edits: 0, comparable: false });
  const waiting = useRef<ReturnType<typeof setTimeout>>(undefined);

  const look = useCallback(async () => {
    const now = since.current;
    const { edits } = now;
    if (!now.comparable || edits === 0) return;
    const cells = await edited.now();
    if (cells === undefined || !(await engine.holds(cells))) return;
    // Read or edited again meanwhile: another look follows.
    if (since.current !== now || now.edits !== edits) return;
    now.edits = 0;
    onUndone();
  }, [edited, engine, onUndone]);

  const lookSoon = useCallback(() => {
    clearTimeout(waiting.current);
    // What cannot be looked at stays edited; whatever is in the way, the next run says it.
    waiting.current = setTimeout(() => void look().catch(() => undefined), QUIET);
  }, [look]);

  useEffect(() => () => clearTimeout(waiting.current), []);

  return {
    reading: useCallback(() => {
      edited.forget();
      since.current = { edits: 0, comparable: false };
    }, [edited]),
    opened: useCallback(() => {
      since.current.comparable = true;
      if (since.current.edits > 0) lookSoon();
    }, [lookSoon]),
    stale: useCallback(() => (since.current.edits > 0 ? "edited" : false), []),
    onEdited: useCallback(() => {
      since.current.edits += 1;
      onEdit();
      lookSoon();
    }, [onEdit, lookSoon]),
  };
}
