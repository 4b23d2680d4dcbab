import type { Line } from "../../../../domain/table";
import { widestFirst } from "../../../../domain/table";
import type { TableView } from "../../reading/tables/table-view";
import { bareName } from "../../reading/words/names";

const NUMBERED = /^(?:[（(]?[一二三四五六七八九十]{1,3}[）)、.．]|\d{1,2}[、.．])\s*/u;
const SAYS_SUM = /[（(]?(?:小计|合计|sub-?total)[）)]?$/iu;

/**
 * What each data line of a table stands under, bare of its number and of the word for a sum: the subtotal that holds it
 * (云州市小计), else the caption above it (一、民生保障类). Undefined unless every line stands under one of two and more.
 */
export function groupNames(view: TableView): readonly string[] | undefined {
  const names = [bySubtotals(view), byCaptions(view)];
  return names.find((each) => each.every((name) => name !== "") && new Set(each).size > 1);
}

function bySubtotals(view: TableView): readonly string[] {
  const names = new Map<Line, string>();
  // The innermost sum comes last: it holds fewer lines than those around it.
  const sums = view.stated.filter(({ kind }) => kind === "subtotal").sort(widestFirst);
  for (const sum of sums) for (const line of view.covered(sum)) names.set(line, groupName(view, sum));
  return view.data.map((line) => names.get(line) ?? "");
}

function byCaptions(view: TableView): readonly string[] {
  let name = "";
  return view.table.lines.flatMap((line): readonly string[] => {
    if (line.kind === "group") name = groupName(view, line);
    return line.kind === "data" ? [name] : [];
  });
}

function groupName(view: TableView, line: Line): string {
  return bareName(view.nameOf(line).replace(NUMBERED, "").replace(SAYS_SUM, ""));
}
