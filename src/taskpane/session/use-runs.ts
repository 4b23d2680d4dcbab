import { useCallback, useEffect, useRef, useState } from "react";
import type { Step } from "../words/pane-words";
import type { Activity, Run, Trouble } from "./session";
import { troubleOf } from "./trouble-of";

/**
 * The work of a run; it says each step that it begins, and ends there when it was superseded or cancelled. What writes
 * asks for itself whether it was cancelled.
 */
export type Work = (step: (step: Step) => void, isCancelled: () => boolean) => Promise<void>;

/** One run at a time: a later one supersedes an earlier one. */
export interface Runs {
  readonly activity: Activity;
  readonly start: (what: Run, work: Work) => void;
  /**
   * Lets the run under way end at its next step; one that writes, once what it has begun is taken back, unless it is done
   * before.
   */
  readonly stop: () => "at once" | "when taken back";
  /** Does again what was refused or failed. */
  readonly retry: () => void;
  readonly dismiss: () => void;
}

class Cancelled extends Error {}

/** Cancelled while it was written, and the workbook is as it was to the last sheet. */
function isTakenBack(trouble: Trouble): boolean {
  return (
    trouble.kind === "refusal" &&
    trouble.refusal.code === "cancelled" &&
    Object.keys(trouble.refusal.facts).length === 0
  );
}

const RESTING: Activity = { kind: "resting" };

/** Runs of the pane: the last one started wins. */
export function useRuns(): Runs {
  const [activity, setActivity] = useState<Activity>(RESTING);
  const run = useRef(0);
  const last = useRef<{ readonly what: Run; readonly work: Work }>(undefined);
  /** The run that is writing, and the one that is to stop writing. */
  const writing = useRef(0);
  const stopping = useRef(0);

  const start = useCallback((what: Run, work: Work) => {
    const id = ++run.current;
    last.current = { what, work };
    const step = (name: Step): void => {
      if (run.current !== id) throw new Cancelled();
      writing.current = name === "write" ? id : 0;
      setActivity({ kind: "working", run: what, step: name });
    };
    const isCancelled = (): boolean => stopping.current === id;
    work(step, isCancelled).then(
      () => {
        if (run.current === id) setActivity({ kind: "resting", after: isCancelled() ? "cancelled-too-late" : what });
      },
      (error: unknown) => {
        if (error instanceof Cancelled || run.current !== id) return;
        const trouble = troubleOf(error);
        setActivity(isTakenBack(trouble) ? { kind: "resting", after: "cancel" } : { kind: "failed", trouble });
      },
    );
  }, []);

  const stop = useCallback(() => {
    if (writing.current === run.current) {
      stopping.current = run.current;
      setActivity((now) => (now.kind === "working" ? { ...now, stopping: true } : now));
      return "when taken back";
    }
    run.current++;
    setActivity({ kind: "resting", after: "cancel" });
    return "at once";
  }, []);

  // Another workbook takes the place of the open one, and the pane with it: what was found out is not written into that.
  useEffect(
    () => () => {
      run.current++;
    },
    [],
  );

  const retry = useCallback(() => {
    if (last.current !== undefined) start(last.current.what, last.current.work);
  }, [start]);

  const dismiss = useCallback(() => setActivity(RESTING), []);

  return { activity, start, stop, retry, dismiss };
}
