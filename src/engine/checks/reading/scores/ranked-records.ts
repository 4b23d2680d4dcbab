import type { CellAddress } from "../../../../domain/cells/address";
import type { FieldColumn, Line } from "../../../../domain/table";
import type { Workbook } from "../../../../sheets/workbook";
import { formulaBookOf, templateAt } from "../../../formulas/formula-book";
import { reads } from "../../../formulas/formula-template";
import type { Node } from "../figures/node";
import type { ReadingContext } from "../reading-context";
import type { Division } from "../tables/divisions";
import { divisionsOf } from "../tables/divisions";
import type { TableView } from "../tables/table-view";
import { rankColumns, wholeScores } from "./score-columns";

/** The ranks of a column, and the ways in which the table groups its lines. */
export interface RankedTable {
  readonly lines: readonly Ranked[];
  /** Lines that have no rank, or nothing to be ranked by: who withdrew may have left a place that nobody has. */
  readonly absent: number;
  /** The same ranks beside each other score of the lines: 总分 where the average was taken for the score. */
  readonly otherScores: () => readonly (readonly Ranked[])[];
  readonly divisions: () => readonly Division[];
}

/** A record with its score and the rank it is given. */
export interface Ranked {
  readonly line: Line;
  readonly name: string;
  readonly score: Node;
  readonly rank: Node;
  /** The rank as stated. A double holds it: ranks have few digits. */
  readonly place: number;
}

/** The columns of ranks, each with the scores beside it. */
export function* rankedTables(context: ReadingContext): Iterable<RankedTable> {
  for (const view of context.views) {
    const [own] = view.columns((field) => field === "rank");
    const rates =
      view.column("score") === undefined && view.column("average") === undefined ? view.column("rate") : undefined;
    const pairs = rankColumns(view).map(({ column, scores }) => ({ ranks: column, scores }));
    if (pairs.length === 0 && own !== undefined && rates !== undefined) pairs.push({ ranks: own, scores: rates });
    for (const { ranks, scores } of pairs) {
      const by = (column: FieldColumn): readonly Ranked[] => rankedBy(context, view, ranks, column);
      const lines = by(scores);
      yield {
        lines,
        absent: view.data.length - lines.length,
        otherScores: () =>
          wholeScores(view)
            .filter((column) => column !== scores)
            .map(by),
        divisions: () => divisionsOf(context, view),
      };
    }
  }
}

function rankedBy(
  { workbook }: ReadingContext,
  view: TableView,
  ranks: FieldColumn,
  scores: FieldColumn,
): readonly Ranked[] {
  return view.data.flatMap((line): Ranked[] => {
    const [score, stated] = [view.figure(line, scores), view.figure(line, ranks)];
    if (score === undefined || stated === undefined || ranksOther(workbook, stated, score)) return [];
    return [{ line, name: view.nameOf(line), score, rank: stated, place: stated.value.toNumber() }];
  });
}

/**
 * A formula that ranks another figure of the line: the total, where the mean was taken for the score. Or points that are given
 * for a place: the place is not told by them.
 */
function ranksOther(workbook: Workbook, stated: Node, score: Node): boolean {
  const ranking = readsCell(workbook, stated.at, score.at);
  return ranking === false || (ranking === undefined && readsCell(workbook, score.at, stated.at) === true);
}

/** Whether the formula of a cell reads another one; undefined where it has none. */
function readsCell(workbook: Workbook, at: CellAddress, cell: CellAddress): boolean | undefined {
  const ofSheet = formulaBookOf(workbook).bySheet.get(at.sheet);
  const template = ofSheet === undefined ? undefined : templateAt(ofSheet, at.row, at.col);
  return template === undefined ? undefined : reads(template, at, cell);
}
