import { rangeBetween } from "../../../../domain/cells/area";
import { onceFor } from "../../../../domain/remembered";
import type { FormulaBook, SheetFormulas } from "../../formula-book";
import type { FormulaTemplate } from "../../formula-template";
import { keyOf } from "../cells/cells";
import { isIdleLine } from "../cells/idle-line";
import { countsOn } from "../cells/reach";
import type { CopyRun } from "../copies/copy-run";
import { copiesFarAway } from "../copies/far-copies";
import { copiesInLinesOfOneName } from "../copies/lines-of-one-name";
import { cellsByTemplate } from "../lines/lines";
import type { ReadLine } from "./read-lines";
import { linesOf } from "./read-lines";

/** All runs of typed copies of a workbook. A cell that copies formulas of its column and of its row is told once. */
export const copyRunsOf = onceFor((book: FormulaBook): readonly CopyRun[] =>
  book.sheets.flatMap((sheet) =>
    withoutOverlap([
      ...linesOf(book, sheet).flatMap((line) => runsOfLine(sheet, line)),
      ...copiesInLinesOfOneName(book, sheet),
      ...copiesFarAway(book, sheet),
    ]),
  ),
);

function runsOfLine(sheet: SheetFormulas, { axis, entries, copies }: ReadLine): readonly CopyRun[] {
  if (copies.size === 0) return [];
  const byTemplate = cellsByTemplate(entries);
  const runs: CopyRun[] = [];
  for (const [from, first] of copies) {
    const { template } = first;
    if (copies.get(from - 1)?.template === template) continue;
    let to = from;
    while (copies.get(to + 1)?.template === template) to += 1;
    const own = entries.slice(from, to + 1).map(({ at }) => at);
    const last = own[own.length - 1];
    const at = own[0];
    if (at === undefined || last === undefined) continue;
    const formulas = byTemplate.get(template) ?? [];
    if (own.length === 1 && isIdleLine(sheet, axis, at, formulas[0])) continue;
    const neighbours = [entries[from - 1], entries[to + 1]].flatMap((entry) =>
      entry?.template === template ? [entry.at] : [],
    );
    runs.push({
      sheet,
      axis,
      template,
      cells: own,
      range: rangeBetween(at, last),
      expected: first.expected,
      neighbours: neighbours.length > 0 ? neighbours : formulas.slice(0, 1),
      formulas: formulas.length,
      strong: own.some((_, step) => copies.get(from + step)?.strong === true),
    });
  }
  return withoutSeries(runs);
}

/** Years, dates and numbers of lines are typed and counted on by turns, and mean the same; only a single one is a slip. */
function withoutSeries(runs: readonly CopyRun[]): readonly CopyRun[] {
  const typed = new Map<FormulaTemplate, number>();
  for (const { template, cells } of runs) typed.set(template, (typed.get(template) ?? 0) + cells.length);
  return runs.filter(({ template }) => typed.get(template) === 1 || !countsOn(template));
}

/** Each cell in one run: the run whose formula stands more often beside it. */
function withoutOverlap(runs: readonly CopyRun[]): readonly CopyRun[] {
  const taken = new Set<number>();
  return [...runs]
    .sort((a, b) => b.formulas - a.formulas)
    .filter(({ cells }) => {
      if (cells.every((cell) => taken.has(keyOf(cell)))) return false;
      for (const cell of cells) taken.add(keyOf(cell));
      return true;
    });
}
