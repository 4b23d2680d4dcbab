import type { Dispatch, RefObject, SetStateAction } from "react";
import { useCallback, useRef, useState } from "react";
import { formatPlace } from "../../domain/cells/address";
import type { Language } from "../../domain/lists";
import { refused } from "../../domain/result";
import { typedOverRefusal } from "../../sheets/own/typed-over";
import type { SessionChange } from "../services/engine";
import { useServices } from "../services/pane-services";
import type { BookView } from "../view/book/book-view";
import type { Step } from "../words/pane-words";
import { runOf } from "./run-of";
import type { Session, Stale, Standing } from "./session";
import { afterChange, afterReading, afterWriting, asMarked, asStale, asUnedited, writtenBy } from "./standing";
import { orEnd } from "./trouble-of";
import type { Edits } from "./use-edits";
import { useEdits } from "./use-edits";
import type { OurWriting } from "./use-our-writing";
import { useOurWriting } from "./use-our-writing";
import { useRemoval } from "./use-removal";
import type { Runs } from "./use-runs";
import { useRuns } from "./use-runs";
import { useWorkbookEvents } from "./use-workbook-events";

/** A workbook as a run has read it. */
interface Opened {
  readonly view: BookView;
  /** Whether the user has changed cells since it was read: a long run goes on while people work. */
  readonly stale: () => Stale;
}

/** What the runs of a session share. */
interface Desk {
  readonly start: Runs["start"];
  readonly setStanding: Dispatch<SetStateAction<Standing | undefined>>;
  /** Reads and evaluates the workbook, and goes on to the next step. */
  readonly open: (step: (step: Step) => void, next: Step) => Promise<Opened>;
  readonly write: OurWriting["write"];
  readonly withMarks: boolean;
  /** How many decisions were made so far. */
  readonly decisions: RefObject<number>;
}

/** What the pane knows of the workbook and can do with it. Cancelling leaves the workbook untouched, or comes too late. */
export function useSession(language: Language, withMarks: boolean): Session {
  const { activity, start, stop, retry, dismiss } = useRuns();
  const [standing, setStanding] = useState<Standing>();
  const { write, isEcho } = useOurWriting();
  const edits = useEdits(
    useCallback(() => setStanding((last) => asStale(last, "edited")), []),
    useCallback(() => setStanding(asUnedited), []),
  );
  const decisions = useRef(0);
  const desk: Desk = { start, setStanding, open: useOpening(language, edits), write, withMarks, decisions };
  const check = useCheck(desk);

  const cancel = useCallback(() => {
    // What is known stays right while the writing is taken back.
    if (stop() === "at once") setStanding((last) => asStale(last, "cancelled"));
  }, [stop]);

  useWorkbookEvents({
    onEdited: edits.onEdited,
    onRibbonRun: check,
    isEcho,
    onMarks: useCallback((marked: boolean) => setStanding((last) => asMarked(last, marked)), []),
  });

  return {
    activity,
    standing,
    check,
    score: useScore(desk),
    cancel,
    change: useChange(desk),
    ...useMarks(desk),
    removing: useRemoval(language, desk),
    retry,
    dismiss,
  };
}

function useOpening(language: Language, { reading, opened, stale }: Edits): Desk["open"] {
  const { port, engine } = useServices();
  return useCallback(
    async (step, next) => {
      step("read");
      reading();
      const workbook = orEnd(await port.read());
      step("map");
      const view = orEnd(await engine.open(workbook, language, step));
      step(next);
      opened();
      return { view, stale };
    },
    [port, engine, language, reading, opened, stale],
  );
}

function useCheck({ start, setStanding, open, withMarks }: Desk): Session["check"] {
  const { marksShown } = useServices();
  /** Something is known of the workbook, highlights included. */
  const known = useRef(false);
  return useCallback(() => {
    start("check", async (step) => {
      const { view, stale } = await open(step, "check");
      const shown = view.scored && !known.current ? await marksShown() : undefined;
      known.current = true;
      const now = stale();
      setStanding((last) => {
        const marked = shown ?? last?.marked ?? (view.scored && withMarks);
        return afterReading(last, view, { stale: now, marked });
      });
    });
  }, [start, setStanding, open, withMarks, marksShown]);
}

function useScore({ start, setStanding, open, write, withMarks, decisions }: Desk): Session["score"] {
  const { engine } = useServices();
  /** The entries over our formulas of which the user was last warned. */
  const told = useRef("");
  return useCallback(() => {
    start("score", async (step, isCancelled) => {
      const { view, stale } = await open(step, "plan");
      const now = stale();
      setStanding((last) => afterReading(last, view, { stale: now, marked: last?.marked ?? false }));
      const decided = decisions.current;
      const { changes, typedOver } = orEnd(await engine.plan(withMarks));
      // Said once; who scores again has read it.
      const entries = typedOver.map(formatPlace).join();
      if (entries !== told.current) {
        told.current = entries;
        if (entries !== "") orEnd(refused(typedOverRefusal(typedOver)));
      }
      step("write");
      const leftOut = await write(changes, isCancelled);
      await engine.written();
      const written = writtenBy(changes, leftOut);
      const after = { view, stale: stale(), marked: withMarks, written };
      const isBehind = decisions.current !== decided;
      setStanding((last) => afterWriting(last, after, isBehind));
    });
  }, [start, setStanding, open, engine, withMarks, write, decisions]);
}

function useChange({ start, setStanding, write, decisions }: Desk): Session["change"] {
  const { engine } = useServices();
  return useCallback(
    (what: SessionChange) => {
      start(runOf(what), async (step) => {
        step("score");
        const view = orEnd(await engine.change(what));
        // A run that was superseded meanwhile ends here.
        step("score");
        const isDecided = what.kind !== "language";
        setStanding((last) => afterChange(last, view, isDecided));
        if (!isDecided) return;
        decisions.current += 1;
        step("write");
        await write(await engine.record());
      });
    },
    [start, setStanding, engine, write, decisions],
  );
}

function useMarks({ start, setStanding, write }: Desk): Pick<Session, "showMarks" | "clearMarks"> {
  const { engine } = useServices();
  const showMarks = useCallback(() => {
    start("show-marks", async (step) => {
      step("mark");
      await write({ sheets: [], marks: await engine.marks() });
      setStanding((last) => asMarked(last, true));
    });
  }, [start, setStanding, engine, write]);

  const clearMarks = useCallback(() => {
    start("clear-marks", async (step) => {
      step("mark");
      await write({ sheets: [], marks: [] });
      setStanding((last) => asMarked(last, false));
    });
  }, [start, setStanding, write]);

  return { showMarks, clearMarks };
}
