import { useCallback, useEffect, useRef, useState } from "react";
import type { CellRange } from "../../domain/address";
import type { Language } from "../../domain/lists";
import type { WorkbookChanges } from "../../sheets/plan";
import type { Refusal } from "../../sheets/port";
import { useServices } from "../services";
import type { BookView } from "../view/book-view";
import type { Step } from "../words/pane-words";
import type { SessionChange } from "./engine";

/** Where the pane stands. `view` of the last good run stays visible while something new is under way. */
export type SessionState =
  | { readonly kind: "idle" }
  | { readonly kind: "working"; readonly step: Step; readonly view?: BookView }
  | { readonly kind: "ready"; readonly view: BookView; readonly stale: boolean; readonly written?: Written }
  | { readonly kind: "failed"; readonly trouble: Trouble; readonly view?: BookView };

/** What the last run wrote, and where its overview stands. */
export interface Written {
  readonly sheets: number;
  readonly overview?: CellRange;
}

/** A refusal of host or file, or a bug of ours; shown apart from each other and from findings. */
export type Trouble =
  { readonly kind: "refusal"; readonly refusal: Refusal } | { readonly kind: "bug"; readonly message: string };

export interface Session {
  readonly state: SessionState;
  /** Reads, maps, scores and checks; writes nothing. */
  readonly check: () => void;
  /** Does all that and writes the result sheets and marks. */
  readonly score: () => void;
  readonly cancel: () => void;
  readonly change: (change: SessionChange) => void;
  readonly clearMarks: () => void;
  readonly dismiss: () => void;
}

class Cancelled extends Error {}

function viewOf(state: SessionState): BookView | undefined {
  return state.kind === "idle" ? undefined : state.view;
}

function failed(trouble: Trouble, view: BookView | undefined): SessionState {
  return { kind: "failed", trouble, ...(view && { view }) };
}

function resting(view: BookView | undefined, stale: boolean): SessionState {
  return view === undefined ? { kind: "idle" } : { kind: "ready", view, stale };
}

function writtenBy({ sheets }: WorkbookChanges): Written {
  const overview = sheets.find(({ id }) => id === "overview");
  return {
    sheets: sheets.length,
    ...(overview && { overview: { sheet: overview.title, top: 0, left: 0, bottom: 0, right: 0 } }),
  };
}

/**
 * One run at a time. A later run supersedes an earlier one; cancelling before the write step leaves the workbook
 * untouched.
 */
export function useSession(language: Language, withMarks: boolean): Session {
  const { port, engine, onEdit, onRibbonRun } = useServices();
  const [state, setState] = useState<SessionState>({ kind: "idle" });
  /** The view that stays visible whatever comes next. */
  const latest = useRef<BookView | undefined>(undefined);
  const run = useRef(0);
  const writing = useRef(false);

  const become = useCallback((next: SessionState) => {
    latest.current = viewOf(next);
    setState(next);
  }, []);

  const start = useCallback(
    (work: (step: (step: Step) => void) => Promise<SessionState>) => {
      const id = ++run.current;
      const step = (name: Step): void => {
        if (run.current !== id) throw new Cancelled();
        become({ kind: "working", step: name, ...(latest.current && { view: latest.current }) });
      };
      work(step).then(
        (next) => {
          if (run.current === id) become(next);
        },
        (error: unknown) => {
          if (error instanceof Cancelled || run.current !== id) return;
          become(
            failed({ kind: "bug", message: error instanceof Error ? error.message : String(error) }, latest.current),
          );
        },
      );
    },
    [become],
  );

  const refusal = useCallback(
    (what: Refusal): SessionState => failed({ kind: "refusal", refusal: what }, latest.current),
    [],
  );

  const check = useCallback(() => {
    start(async (step) => {
      step("read");
      const workbook = await port.read();
      if (!workbook.ok) return refusal(workbook.refusal);
      const opened = await engine.open(workbook.value, language, step);
      if (!opened.ok) return refusal(opened.refusal);
      return { kind: "ready", view: opened.value, stale: false };
    });
  }, [start, port, engine, language, refusal]);

  const score = useCallback(() => {
    start(async (step) => {
      step("read");
      const workbook = await port.read();
      if (!workbook.ok) return refusal(workbook.refusal);
      const opened = await engine.open(workbook.value, language, step);
      if (!opened.ok) return refusal(opened.refusal);
      step("plan");
      const plan = await engine.plan(withMarks);
      if (!plan.ok) return refusal(plan.refusal);
      step("write");
      writing.current = true;
      try {
        const applied = await port.apply(plan.value);
        if (!applied.ok) return refusal(applied.refusal);
      } finally {
        writing.current = false;
      }
      return { kind: "ready", view: opened.value, stale: false, written: writtenBy(plan.value) };
    });
  }, [start, port, engine, language, withMarks, refusal]);

  const change = useCallback(
    (what: SessionChange) => {
      start(async (step) => {
        step("score");
        const changed = await engine.change(what);
        return changed.ok ? { kind: "ready", view: changed.value, stale: false } : refusal(changed.refusal);
      });
    },
    [start, engine, refusal],
  );

  const clearMarks = useCallback(() => {
    start(async (step) => {
      step("mark");
      writing.current = true;
      try {
        const cleared = await port.apply({ sheets: [], marks: [] });
        if (!cleared.ok) return refusal(cleared.refusal);
      } finally {
        writing.current = false;
      }
      return resting(latest.current, false);
    });
  }, [start, port, refusal]);

  const cancel = useCallback(() => {
    run.current++;
    become(resting(latest.current, true));
  }, [become]);

  const dismiss = cancel;

  useEffect(
    () =>
      onEdit(() => {
        if (writing.current) return;
        setState((now) => (now.kind === "ready" ? { ...now, stale: true } : now));
      }),
    [onEdit],
  );
  useEffect(() => onRibbonRun(check), [onRibbonRun, check]);

  return { state, check, score, cancel, change, clearMarks, dismiss };
}
