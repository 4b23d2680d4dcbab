import type { WorkbookChanges } from "../../sheets/plan";
import type { LeftOut } from "../../sheets/port";
import type { BookView } from "../view/book/book-view";
import type { Standing, Written } from "./session";

/** What was known, or nothing before the first run. */
type Before = Standing | undefined;

/**
 * After the workbook was read: only what was edited since makes it stale; what was decided and not written stays so.
 */
export function afterReading(before: Before, view: BookView, now: Pick<Standing, "stale" | "marked">): Standing {
  return { ...before, ...now, view, unwritten: before?.unwritten ?? false };
}

/** After a decision, or another language (`isDecided` is false). The result sheets fall behind a decision. */
export function afterChange(before: Before, view: BookView, isDecided: boolean): Standing {
  return {
    ...before,
    view,
    stale: before?.stale ?? false,
    marked: before?.marked ?? false,
    unwritten: before?.unwritten === true || (isDecided && (view.scored || before?.written !== undefined)),
  };
}

/**
 * After the results of a view were written. What was decided or changed meanwhile stays what is known: the sheets are
 * behind a decision (`isBehind`).
 */
export function afterWriting(
  before: Before,
  of: Pick<Standing, "view" | "stale" | "marked"> & { readonly written: Written },
  isBehind: boolean,
): Standing {
  const { view, ...now } = of;
  return { view: before?.view ?? view, ...now, unwritten: isBehind };
}

/** Cells were changed, or the engine went on to something that the view does not show: that stays so whatever is edited. */
export function asStale(before: Before, why: "edited" | "cancelled"): Before {
  return before && { ...before, stale: before.stale === "cancelled" ? before.stale : why };
}

/** All that was edited holds again what it held. */
export function asUnedited(before: Before): Before {
  return before?.stale === "edited" ? { ...before, stale: false } : before;
}

/** The highlights were shown or taken away. */
export function asMarked(before: Before, marked: boolean): Before {
  return before && { ...before, marked };
}

/** What the changes of a run come to, once they are written. */
export function writtenBy({ sheets }: WorkbookChanges, leftOut: LeftOut | undefined): Written {
  const overview = sheets.find(({ id }) => id === "overview");
  return {
    sheets: sheets.length,
    unmarked: leftOut?.unmarked ?? [],
    ...(overview && { overview: { sheet: overview.title, top: 0, left: 0, bottom: 0, right: 0 } }),
  };
}
