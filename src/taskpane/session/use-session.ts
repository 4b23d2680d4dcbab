import { useCallback, useRef, useState } from "react";
import { formatPlace } from "../../domain/address";
import type { Language } from "../../domain/lists";
import { refused } from "../../domain/result";
import type { WorkbookChanges } from "../../sheets/plan";
import type { LeftOut } from "../../sheets/port";
import { typedOverRefusal } from "../../sheets/typed-over";
import { useServices } from "../services";
import type { Step } from "../words/pane-words";
import type { SessionChange } from "./engine";
import type { Session, Standing, Written } from "./session";
import { orEnd, useRuns } from "./use-runs";
import { useWorkbookEvents } from "./use-workbook-events";

/** Excel tells of our own writing after it is done: for so long (ms) such events are not taken for a ribbon command. */
const ECHO = 1500;

function writtenBy({ sheets }: WorkbookChanges, leftOut: LeftOut | undefined): Written {
  const overview = sheets.find(({ id }) => id === "overview");
  return {
    sheets: sheets.length,
    unmarked: leftOut?.unmarked ?? [],
    ...(overview && { overview: { sheet: overview.title, top: 0, left: 0, bottom: 0, right: 0 } }),
  };
}

/** What the pane knows of the workbook and can do with it. Cancelling before the write step leaves the workbook untouched. */
export function useSession(language: Language, withMarks: boolean): Session {
  const { port, engine, marksShown } = useServices();
  const { activity, start, stop, retry, dismiss } = useRuns();
  const [standing, setStanding] = useState<Standing>();
  const ourWriting = useRef(false);
  /** Something is known of the workbook, highlights included. */
  const known = useRef(false);
  /** The entries over our formulas that the user was told of last. */
  const told = useRef("");

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
      const { changes, typedOver } = orEnd(await engine.plan(withMarks));
      // Said once; who scores again has read it.
      const entries = typedOver.map(formatPlace).join();
      if (entries !== told.current) {
        told.current = entries;
        if (entries !== "") orEnd(refused(typedOverRefusal(typedOver)));
      }
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
    stop();
    // The engine may have gone on to something that the view does not show.
    setStanding((last) => last && { ...last, stale: true });
  }, [stop]);

  useWorkbookEvents({
    onEdited: useCallback(() => setStanding((last) => last && { ...last, stale: true }), []),
    onRibbonRun: check,
    isEcho: useCallback(() => ourWriting.current, []),
    onMarks: useCallback((marked: boolean) => setStanding((last) => last && { ...last, marked }), []),
  });

  return { activity, standing, check, score, cancel, change, showMarks, clearMarks, retry, dismiss };
}
