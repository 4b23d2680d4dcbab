import { groupedBy } from "../../../../domain/collections/groups";
import type { FieldColumn, Line } from "../../../../domain/table";
import { isBareSum } from "../../../../domain/words/sum-words";
import { asField } from "../../reading/tables/as-field";
import type { TableView } from "../../reading/tables/table-view";
import { partNames } from "../../reading/words/part-names";
import { establish } from "../equation/establish";
import type { Relation } from "../equation/relation";

const OF_WHICH = /其中|of which/iu;
/** More lines show by themselves what adds up. */
const FEW_LINES = 2;

/** A column and the headings above it, from the highest to its own. */
interface Captioned {
  readonly column: FieldColumn;
  readonly path: readonly string[];
}

/**
 * 预算数 over 合计, 因公出国（境）费, 公务用车购置及运行维护费 (小计, 购置费, 运行维护费), 公务接待费, or each of these over 预算数 and 决算数,
 * with a single line of figures: what is headed 合计 or 小计 adds up whatever else stands there. Believed where that holds
 * for half of them.
 */
export function captionedSums(view: TableView, check: string): readonly Relation[] {
  const { table, data } = view;
  if (table.orientation !== "rows" || data.length > FEW_LINES) return [];
  const unread = table.unmapped.map((column) => asField(column, "pay_amount"));
  const columns = [...table.columns, ...unread].map((column): Captioned => {
    return { column, path: column.heading.split(" / ") };
  });
  const way = columns.flatMap((whole) => {
    const parts = whole.path.length > 1 ? partsOf(whole, columns) : [];
    return parts.length < 2 ? [] : data.flatMap((line) => sumIn(view, line, { whole: whole.column, parts, check }));
  });
  return establish([way], { tellingHeading: false });
}

/** What stands beside the last 合计 of a path, of each thing its own whole or all of its columns; none where one is missing. */
function partsOf({ path }: Captioned, all: readonly Captioned[]): readonly FieldColumn[] {
  const depth = path.map((text) => isBareSum(text)).lastIndexOf(true);
  if (depth < 0) return [];
  const below = keyBelow(path, depth);
  const beside = all.filter(({ path: other }) => other[depth] !== path[depth] && isAbove(path, other, depth));
  if (beside.some((each) => OF_WHICH.test(each.path[depth] ?? ""))) return [];
  const groups = [...groupedBy(beside, (each) => each.path[depth] ?? "").values()].map((group) => {
    const whole = group.filter((each) => keyBelow(each.path, depth) === below);
    return whole.length > 0 || below !== "" ? whole : group;
  });
  return groups.every(({ length }) => length > 0) ? groups.flat().map(({ column }) => column) : [];
}

function isAbove(path: readonly string[], other: readonly string[], depth: number): boolean {
  return other.length > depth && path.slice(0, depth).every((text, place) => other[place] === text);
}

/** What stands below a caption, but for the words of sums. */
function keyBelow(path: readonly string[], depth: number): string {
  return path
    .slice(depth + 1)
    .filter((text) => !isBareSum(text))
    .join(" / ");
}

interface CaptionedSum {
  readonly whole: FieldColumn;
  readonly parts: readonly FieldColumn[];
  readonly check: string;
}

function sumIn(view: TableView, line: Line, { whole, parts, check }: CaptionedSum): readonly Relation[] {
  const result = view.figure(line, whole);
  const inputs = view.across(line, parts);
  const isAlike = result !== undefined && inputs.every(({ dimension }) => dimension === result.dimension);
  if (!isAlike || inputs.length < 2) return [];
  // The only line of a table has no name but that of its sheet.
  const name = /\p{L}/u.test(view.nameOf(line)) ? view.nameOf(line) : view.table.sheet;
  const names = partNames(parts.map(({ heading }) => heading));
  return [{ check, result, inputs, form: { kind: "sum" }, facts: { name, parts: names, form: "sum" } }];
}
