import { groupedBy } from "../../../../domain/collections/groups";
import type { TableView } from "../../reading/tables/table-view";
import { isTrue } from "../equation/compute";
import type { Relation } from "../equation/relation";

/** So many sums of one line repeat their last part: a copied figure does so once. */
const FEWEST = 2;

/**
 * The equations of a table without those of lines of balances, which the name of the line need not tell: beside what was
 * there in each month stands, for each quarter, what was there in its last month.
 */
export function withoutBalances({ table }: TableView, relations: readonly Relation[]): readonly Relation[] {
  const repeating = relations.filter((relation) => repeatsLast(relation) && !isTrue(relation));
  if (repeating.length < FEWEST) return relations;
  const lineOf = ({ result: { at } }: Relation): number => (table.orientation === "rows" ? at.row : at.col);
  const ofBalances = [...groupedBy(repeating, lineOf).values()].filter((ofLine) => ofLine.length >= FEWEST).flat();
  const left = new Set(ofBalances);
  return relations.filter((relation) => !left.has(relation));
}

function repeatsLast({ result, inputs, form }: Relation): boolean {
  if (form.kind !== "sum" || inputs.length < 2 || form.signs?.includes(-1) === true) return false;
  const last = inputs.reduce((a, b) => (b.at.row > a.at.row || b.at.col > a.at.col ? b : a));
  return last.value.eq(result.value) && !last.value.isZero();
}
