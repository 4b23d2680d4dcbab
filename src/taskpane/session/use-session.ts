import { useCallback, useEffect, useRef, useState } from "react";
import type { CellRange } from "../../domain/address";
import type { Language } from "../../domain/lists";
import type { WorkbookChanges } from "../../sheets/plan";
import type { LeftOut, Refusal } from "../../sheets/port";
import { PartMissing } from "../root/own-part";
import { useServices } from "../services";
import type { BookView } from "../view/book-view";
import type { Step } from "../words/pane-words";
import type { SessionChange } from "./engine";

/** What a user can set going. */
export type Run = "check" | "score" | "change" | "show-marks" | "clear-marks";

/** What the pane does at the moment, or what came in its way. */
export type Activity =
  /** `after`: the run that has just ended, for what is said about it. */
  | { readonly kind: "resting"; readonly after?: Run | "cancel" }
  | { readonly kind: "working"; readonly run: Run; readonly step: Step }
  | { readonly kind: "failed"; readonly trouble: Trouble };

/** What is known of the workbook. It stays visible while something new is under way or has failed. */
export interface Standing {
  readonly view: BookView;
  /** Cells were changed since the view was made. */
  readonly stale: boolean;
  /** The result sheets are older than what was decided since. */
  readonly unwritten: boolean;
  /** Findings are highlighted on the sheets, as far as the pane knows. */
  readonly marked: boolean;
  /** What this pane has written last. */
  readonly written?: Written;
}

/** What a run wrote, and where its overview stands. */
export interface Written {
  readonly sheets: number;
  readonly overview?: CellRange;
  /** Protected sheets that could not be marked. */
  readonly unmarked: readonly string[];
}

/** A refusal of host or file, or a bug of ours; shown apart from each other and from findings. */
export type Trouble =
  { readonly kind: "refusal"; readonly refusal: Refusal } | { readonly kind: "bug"; readonly message: string };

export interface Session {
  readonly activity: Activity;
  /** Undefined until a workbook was read. */
  readonly standing: Standing | undefined;
  /** Reads, maps, scores and checks; writes nothing. */
  readonly check: () => void;
  /** Does all that and writes the result sheets and marks. */
  readonly score: () => void;
  readonly cancel: () => void;
  /** Applies a change and keeps it in the workbook's ledger. */
  readonly change: (change: SessionChange) => void;
  /** Highlights the findings on the sheets; writes nothing else. */
  readonly showMarks: () => void;
  readonly clearMarks: () => void;
  /** Does again what was refused or failed. */
  readonly retry: () => void;
  readonly dismiss: () => void;
}

/** Excel tells of our own writing after it is done: for so long (ms) such events are not taken for a ribbon command. */
export const ECHO = 1500;
/** A ribbon command writes many cells; the pane looks again when it has been quiet for so long (ms). */
export const QUIET = 400;

class Cancelled extends Error {}
/** Carries a refusal out of a run. What the run has found out before it stays. */
class Refused extends Error {
  constructor(readonly refusal: Refusal) {
    super(refusal.code);
  }
}

const RESTING: Activity = { kind: "resting" };

type Work = (step: (step: Step) => void) => Promise<void>;

function troubleOf(error: unknown): Trouble {
  if (error instanceof Refused) return { kind: "refusal", refusal: error.refusal };
  if (error instanceof PartMissing) return { kind: "refusal", refusal: { code: "part-missing", facts: {} } };
  return { kind: "bug", message: error instanceof Error ? error.message : String(error) };
}

function writtenBy({ sheets }: WorkbookChanges, leftOut: LeftOut | undefined): Written {
  const overview = sheets.find(({ id }) => id === "overview");
  return {
    sheets: sheets.length,
    unmarked: leftOut?.unmarked ?? [],
    ...(overview && { overview: { sheet: overview.title, top: 0, left: 0, bottom: 0, right: 0 } }),
  };
}

/** The value of a result; a refusal ends the run. */
function orEnd<Value>(result: { ok: true; value: Value } | { ok: false; refusal: Refusal }): Value {
  if (!result.ok) throw new Refused(result.refusal);
  return result.value;
}

/**
 * One run at a time. A later run supersedes an earlier one; cancelling before the write step leaves the workbook
 * untouched.
 */
export function useSession(language: Language, withMarks: boolean): Session {
  const { port, engine, onEdit, onRibbonRun, marksShown, onRibbonMarks } = useServices();
  const [activity, setActivity] = useState<Activity>(RESTING);
  const [standing, setStanding] = useState<Standing>();
  const run = useRef(0);
  const ourWriting = useRef(false);
  /** Something is known of the workbook, highlights included. */
  const known = useRef(false);

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

  const write = useCallback(
    async (changes: WorkbookChanges) => {
      ourWriting.current = true;
      try {
        return orEnd(await port.apply(changes));
      } finally {
        setTimeout(() => (ourWriting.current = false), ECHO);
      }
    },
    [port],
  );

  const open = useCallback(
    async (step: (step: Step) => void) => {
      step("read");
      const workbook = orEnd(await port.read());
      step("map");
      return orEnd(await engine.open(workbook, language, step));
    },
    [port, engine, language],
  );

  const check = useCallback(() => {
    start("check", async (step) => {
      const view = await open(step);
      step("check");
      const shown = view.scored && !known.current ? await marksShown() : undefined;
      known.current = true;
      setStanding((last) => ({
        ...last,
        view,
        stale: false,
        unwritten: last?.unwritten ?? false,
        marked: shown ?? last?.marked ?? (view.scored && withMarks),
      }));
    });
  }, [start, open, withMarks, marksShown]);

  const score = useCallback(() => {
    start("score", async (step) => {
      const view = await open(step);
      step("plan");
      setStanding((last) => ({
        ...last,
        view,
        stale: false,
        unwritten: last?.unwritten ?? false,
        marked: last?.marked ?? false,
      }));
      const changes = orEnd(await engine.plan(withMarks));
      step("write");
      const leftOut = await write(changes);
      await engine.written();
      const written = writtenBy(changes, leftOut);
      setStanding({ view, stale: false, unwritten: false, marked: withMarks, written });
    });
  }, [start, open, engine, withMarks, write]);

  const change = useCallback(
    (what: SessionChange) => {
      start("change", async (step) => {
        step("score");
        const view = orEnd(await engine.change(what));
        // A run that was superseded meanwhile ends here.
        step("score");
        const decided = what.kind !== "language";
        setStanding((last) => ({
          ...last,
          view,
          stale: last?.stale ?? false,
          marked: last?.marked ?? false,
          unwritten: last?.unwritten === true || (decided && (view.scored || last?.written !== undefined)),
        }));
        if (!decided) return;
        step("write");
        await write(await engine.record());
      });
    },
    [start, engine, write],
  );

  const showMarks = useCallback(() => {
    start("show-marks", async (step) => {
      step("mark");
      await write({ sheets: [], marks: await engine.marks() });
      setStanding((last) => last && { ...last, marked: true });
    });
  }, [start, engine, write]);

  const clearMarks = useCallback(() => {
    start("clear-marks", async (step) => {
      step("mark");
      await write({ sheets: [], marks: [] });
      setStanding((last) => last && { ...last, marked: false });
    });
  }, [start, write]);

  const cancel = useCallback(() => {
    run.current++;
    setActivity({ kind: "resting", after: "cancel" });
    // The engine may have gone on to something that the view does not show.
    setStanding((last) => last && { ...last, stale: true });
  }, []);

  const retry = useCallback(() => {
    if (last.current !== undefined) start(last.current.what, last.current.work);
  }, [start]);

  const dismiss = useCallback(() => setActivity(RESTING), []);

  useEffect(
    () =>
      onEdit(() => {
        setStanding((last) => last && { ...last, stale: true });
      }),
    [onEdit],
  );
  useEffect(
    () =>
      onRibbonMarks(() => {
        void marksShown().then((marked) => {
          if (marked !== undefined) setStanding((last) => last && { ...last, marked });
        });
      }),
    [onRibbonMarks, marksShown],
  );
  useEffect(() => {
    let waiting: ReturnType<typeof setTimeout> | undefined;
    const stop = onRibbonRun(() => {
      if (ourWriting.current) return;
      clearTimeout(waiting);
      waiting = setTimeout(check, QUIET);
    });
    return () => {
      clearTimeout(waiting);
      stop();
    };
  }, [onRibbonRun, check]);

  return { activity, standing, check, score, cancel, change, showMarks, clearMarks, retry, dismiss };
}
