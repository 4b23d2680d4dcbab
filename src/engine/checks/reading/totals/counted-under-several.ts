import { sumOf } from "../../../../domain/figures/exact";
import type { Field } from "../../../../domain/lists";
import type { FieldColumn, Line } from "../../../../domain/table";
import type { Node } from "../figures/node";
import { lastPart } from "../tables/heading-words";
import type { TableView } from "../tables/table-view";

/** 涉及县区（个）, 覆盖单位数, counties covered: places and bodies that something reaches. */
const REACHED =
  /^(?:涉及|覆盖|惠及)(?:的)?\p{Script=Han}{0,4}(?:[省市县区旗州乡镇村]|街道|社区|单位|部门|机构|学校|企业)\p{Script=Han}{0,2}(?:[（(].*[)）])?$|^(?:counties|districts|provinces|municipalities|cities|departments|agencies|villages|towns)(?: (?:covered|reached|involved))$/iu;
/** What lines are called by that may reach the same place twice; what stands in one city stands in no other. */
const REACHING: readonly Field[] = ["direction", "category", "project_name"];

/** Fewer in all than under the uses, and no fewer than under any of them: a county that has money for two uses is one county. */
export function mayStandUnderSeveral(view: TableView, line: Line, column: FieldColumn, result: Node): boolean {
  if (!REACHED.test(lastPart(column.heading))) return false;
  if (REACHING.every((field) => view.column(field) === undefined)) return false;
  const counts = view.covered(line).flatMap((each) => view.figure(each, column)?.value ?? []);
  return counts.every((count) => count.lte(result.value)) && sumOf(counts).gte(result.value);
}
