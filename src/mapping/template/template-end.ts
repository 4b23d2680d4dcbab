import { headingFingerprint } from "../headings/heading-text";
import { filledFields } from "../layout/view/line-facts";
import { labelKind } from "../layout/view/line-words";
import type { SheetView } from "../layout/view/sheet-view";

/** The last of some lines: by its own label, by that of the line after it, by blank lines, or as the last there is. */
export type TemplateEnd =
  | { readonly ends: "with" | "before"; readonly text: string; readonly nth?: number }
  /** Before the nth run of blank lines. */
  | { readonly ends: "blank"; readonly nth?: number }
  /** So many lines in all, where nothing else tells it. */
  | { readonly ends: "after"; readonly lines: number }
  | { readonly ends: "sheet" };

/** The first and last field of a table. */
interface Edges {
  readonly left: number;
  readonly right: number;
}

const LONGEST_LABEL = 16;

/** The beginning of a line's first text, as a name of the line. */
function labelOf(view: SheetView, line: number, { left, right }: Edges): string {
  const first = filledFields(view, line, left, right).find((field) => view.text(line, field) !== "");
  return first === undefined ? "" : headingFingerprint(view.text(line, first)).slice(0, LONGEST_LABEL);
}

function isBlank(view: SheetView, line: number, { left, right }: Edges): boolean {
  return filledFields(view, line, left, right).length === 0;
}

/** The last line that holds anything between the table's edges. */
export function lastFilled(view: SheetView, from: number, edges: Edges, to = view.lineCount - 1): number {
  let last = to;
  while (last > from && isBlank(view, last, edges)) last -= 1;
  return last;
}

/** How a line is told as the last of those from `from` on, so that it is found again in a copy with more or fewer lines. */
export function describeEnd(view: SheetView, edges: Edges, from: number, line: number): TemplateEnd {
  const nthOf = (text: string, at: number): { readonly nth?: number } => {
    let nth = 0;
    for (let one = from; one <= at; one += 1) if (labelOf(view, one, edges) === text) nth += 1;
    return nth > 1 ? { nth } : {};
  };
  const own = labelOf(view, line, edges);
  if (own !== "" && isTotal(view, line, edges)) return { ends: "with", text: own, ...nthOf(own, line) };
  if (lastFilled(view, from, edges) <= line) return { ends: "sheet" };
  if (isBlank(view, line + 1, edges)) {
    const nth = blankRuns(view, from, edges).findIndex((at) => at === line + 1) + 1;
    return nth === 0 ? { ends: "after", lines: line - from + 1 } : { ends: "blank", ...(nth > 1 ? { nth } : {}) };
  }
  const next = labelOf(view, line + 1, edges);
  return next === ""
    ? { ends: "after", lines: line - from + 1 }
    : { ends: "before", text: next, ...nthOf(next, line + 1) };
}

function isTotal(view: SheetView, line: number, { left, right }: Edges): boolean {
  const first = filledFields(view, line, left, right).find((field) => view.text(line, field) !== "");
  return first !== undefined && labelKind(view.text(line, first))?.kind === "total";
}

/** First lines of the runs of blank lines after something filled. */
function blankRuns(view: SheetView, from: number, edges: Edges): readonly number[] {
  const runs: number[] = [];
  for (let line = from + 1; line < view.lineCount; line += 1)
    if (isBlank(view, line, edges) && !isBlank(view, line - 1, edges)) runs.push(line);
  return runs;
}

/** The line that `describeEnd` told of; undefined where nothing in the sheet answers to it. */
export function findEnd(view: SheetView, edges: Edges, from: number, end: TemplateEnd): number | undefined {
  switch (end.ends) {
    case "sheet":
      return lastFilled(view, from, edges);
    case "after":
      return Math.min(from + end.lines - 1, view.lineCount - 1);
    case "blank": {
      const run = blankRuns(view, from, edges)[(end.nth ?? 1) - 1];
      return run === undefined ? undefined : run - 1;
    }
    case "with":
    case "before": {
      let left = end.nth ?? 1;
      for (let line = from; line < view.lineCount; line += 1) {
        if (labelOf(view, line, edges) === end.text && --left === 0) return end.ends === "with" ? line : line - 1;
      }
      return undefined;
    }
  }
}
