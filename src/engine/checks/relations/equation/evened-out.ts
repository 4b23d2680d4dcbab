import type { Exact } from "../../../../domain/figures/exact";
import { ONE, sumOf, ZERO } from "../../../../domain/figures/exact";
import type { FieldColumn, Line } from "../../../../domain/table";
import type { Node } from "../../reading/figures/node";
import { freeColumns } from "../../reading/tables/free-columns";
import type { TableView } from "../../reading/tables/table-view";
import type { Relation } from "./relation";

/** Two shares always make a whole, each rounded by itself. */
const LEAST_SHARES = 3;

/**
 * Shares that are rounded one by one may miss 100 % by a last place, which whoever prints them takes off one of them: where
 * they make 100 % exactly, each may lie a last place beside the rounded figure: 41.1805 % is told as 41.17 %.
 */
export function evenedOut(relation: Relation, shares: readonly Node[]): Relation {
  const { slack } = relation;
  if (shares.length < LEAST_SHARES || !areWhole(shares)) return relation;
  const lastPlace = lastPlaceOf(shares);
  return slack?.gt(lastPlace) === true ? relation : { ...relation, slack: lastPlace };
}

/** That of the roughest of them: a formula that says what the others leave rounds nothing itself. */
function lastPlaceOf(shares: readonly Node[]): Exact {
  return shares.reduce((most, { asResult, value }) => {
    const own = asResult.hi.minus(value).times(2);
    return own.gt(most) ? own : most;
  }, ZERO);
}

/** What a formula leaves of the others (=1-SUM(…)) is as near to the last share as doubles are. */
const OF_DOUBLES = 1e-9;

function areWhole(shares: readonly Node[]): boolean {
  return sumOf(shares.map(({ value }) => value))
    .minus(ONE)
    .abs()
    .lte(OF_DOUBLES);
}

/** The shares that stand side by side in a line, that of the column among them. */
export function sharesBeside(view: TableView, line: Line, { index }: FieldColumn): readonly Node[] {
  const byIndex = new Map([...view.table.columns, ...freeColumns(view)].map((column) => [column.index, column]));
  const run = (step: 1 | -1, from: number): readonly Node[] => {
    const nodes: Node[] = [];
    for (let at = from; ; at += step) {
      const column = byIndex.get(at);
      const node = column === undefined ? undefined : view.figure(line, column);
      if (node?.dimension !== "rate") return nodes;
      nodes.push(node);
    }
  };
  return [...run(-1, index), ...run(1, index + 1)];
}
