import { useCallback, useEffect, useRef, useState } from "react";
import type { Step } from "../words/pane-words";
import type { Activity, Run } from "./session";
import { troubleOf } from "./trouble-of";

/** The work of a run; it says each step that it begins, and ends there when it was superseded or cancelled. */
export type Work = (step: (step: Step) => void) => Promise<void>;

/** One run at a time: a later one supersedes an earlier one. */
export interface Runs {
  readonly activity: Activity;
  readonly start: (what: Run, work: Work) => void;
  /** Lets the run under way end at its next step. */
  readonly stop: () => void;
  /** Does again what was refused or failed. */
  readonly retry: () => void;
  readonly dismiss: () => void;
}

class Cancelled extends Error {}

const RESTING: Activity = { kind: "resting" };

/** Runs of the pane: the last one started wins. */
export function useRuns(): Runs {
  const [activity, setActivity] = useState<Activity>(RESTING);
  const run = useRef(0);
  const last = useRef<{ readonly what: Run; readonly work: Work }>(undefined);

  const start = useCallback((what: Run, work: Work) => {
    const id = ++run.current;
    last.current = { what, work };
    const step = (name: Step): void => {
      if (run.current !== id) throw new Cancelled();
      setActivity({ kind: "working", run: what, step: name });
    };
    work(step).then(
      () => {
        if (run.current === id) setActivity({ kind: "resting", after: what });
      },
      (error: unknown) => {
        if (error instanceof Cancelled || run.current !== id) return;
        setActivity({ kind: "failed", trouble: troubleOf(error) });
      },
    );
  }, []);

  const stop = useCallback(() => {
    run.current++;
    setActivity({ kind: "resting", after: "cancel" });
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
