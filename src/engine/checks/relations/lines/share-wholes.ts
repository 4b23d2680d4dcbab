import { groupedBy } from "../../../../domain/collections/groups";
import { overlap } from "../../../../domain/figures/interval";
import type { FieldColumn, Line } from "../../../../domain/table";
import { widestFirst } from "../../../../domain/table";
import { commonBase } from "../../reading/figures/common-base";
import type { Node } from "../../reading/figures/node";
import { sumNode } from "../../reading/figures/sum-node";
import type { Division } from "../../reading/tables/divisions";
import type { TableView } from "../../reading/tables/table-view";

/** What a share may be of: the total of the table, that of a group of its lines, or what no cell states. */
export type WholeKind = "total" | "ofGroup" | "ofCommonBase";

/** What a line's share is of: a figure, and the name of the group that it is the sum of. */
interface Whole {
  readonly figure: Node | undefined;
  readonly kind?: WholeKind;
  readonly group?: string;
}

/** What the share of each line is of. */
export type WholeOf = (line: Line) => Whole;

/**
 * Shares of the total as stated, of what the lines add up to where that total is wrong, or of their group, which a
 * subtotal, a caption or a column may tell.
 */
export function wholesOf(view: TableView, amount: FieldColumn, divisions: readonly Division[]): readonly WholeOf[] {
  const stated = statedTotal(view, amount);
  const added = addedUp(view, view.data, amount);
  const isWrong = stated !== undefined && added !== undefined && !overlap(stated.asInput, added.asInput);
  const subtotals = groupTotals(view, amount);
  return [
    () => ({ figure: stated ?? added }),
    ...(isWrong ? [() => ({ figure: added })] : []),
    ...(subtotals.size > 0 ? [({ index }: Line) => subtotals.get(index) ?? { figure: undefined }] : []),
    ...divisions.map((division) => wholeOfGroup(view, amount, division)),
  ];
}

function wholeOfGroup(view: TableView, amount: FieldColumn, division: Division): WholeOf {
  const groups = groupedBy(division.keys(), (line) => division.get(line));
  const sums = new Map([...groups].map(([group, lines]) => [group, addedUp(view, lines, amount)]));
  return (line) => {
    const group = division.get(line);
    return group === undefined
      ? { figure: undefined }
      : { figure: sums.get(group), group: group.name, kind: "ofGroup" };
  };
}

/** A whole that no cell states and that the lines agree on: all that those outside the list got as well. */
export function commonWhole(view: TableView, column: FieldColumn, amount: FieldColumn): WholeOf {
  const parts = view.data.flatMap((line) => {
    const [share, part] = [view.figure(line, column), view.figure(line, amount)];
    return share === undefined || part === undefined ? [] : [{ share, part }];
  });
  const figure = commonBase(parts);
  return () => ({ figure, kind: "ofCommonBase" });
}

function statedTotal(view: TableView, amount: FieldColumn): Node | undefined {
  const widest = [...view.totals].sort(widestFirst)[0];
  return widest === undefined ? undefined : view.figure(widest, amount);
}

function addedUp(view: TableView, lines: readonly Line[], amount: FieldColumn): Node | undefined {
  return sumNode(view.figures(lines, amount));
}

function groupTotals(view: TableView, amount: FieldColumn): ReadonlyMap<number, Whole> {
  const totals = new Map<number, Whole>();
  for (const line of view.stated) {
    const total = line.kind === "subtotal" ? view.figure(line, amount) : undefined;
    if (total === undefined) continue;
    const whole: Whole = { figure: total, group: view.nameOf(line), kind: "ofGroup" };
    for (const index of [...(line.covers ?? []), line.index]) totals.set(index, whole);
  }
  return totals;
}
