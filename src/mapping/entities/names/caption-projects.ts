import type { Sourced } from "../../../domain/sourced";
import type { RecordTable } from "../../../domain/table";
import { cellAt } from "../../../domain/table";
import { soundsLikeProject } from "../../columns/drafts/cell-kinds";
import { namesOrganisation } from "../../columns/drafts/cell-kinds";
import { nameBehindLabel, withoutMeasure } from "../../layout/header/name-label";
import type { SheetView } from "../../layout/view/sheet-view";
import { oneLine } from "../../text";

/** The text of a caption on a line of its own, without the number before it. */
export function captionOf(view: SheetView, table: RecordTable, line: number): Sourced<string> | undefined {
  const { area, orientation } = table;
  const from = orientation === "rows" ? area.left : area.top;
  const to = orientation === "rows" ? area.right : area.bottom;
  for (let field = from; field <= to; field += 1) {
    const at = cellAt(table, line, field);
    const text = view.text(at.row, at.col);
    if (text !== "") return { value: text.replace(/^[（(]?[一二三四五六七八九十]{1,2}[、.．)）]\s*/, ""), at };
  }
  return undefined;
}

const OF_LEVELS =
  /指标|产出|效益|效果|满意|成本|投入|决策|过程|管理|\b(?:outputs?|outcomes?|impacts?|inputs?|process)\b/iu;
const FEWEST = 2;
const NONE: ReadonlyMap<number, Sourced<string>> = new Map();

/** Whether each line of a table is a payment. */
export function isOfPayments({ columns }: RecordTable): boolean {
  return columns.some(({ field }) => field === "pay_amount");
}

/**
 * The projects that captions of a table of indicators or payments name, by line: 一、某某工程 over its own, 二、某某项目 over the next.
 * None where a column names projects, where a level of indicators stands above them, or where too few sound like projects.
 */
export function projectCaptions(view: SheetView, table: RecordTable): ReadonlyMap<number, Sourced<string>> {
  if (table.role !== "indicators" && !isOfPayments(table)) return NONE;
  if (table.columns.some(({ field }) => field === "project_name")) return NONE;
  const projects = new Map<number, Sourced<string>>();
  let sure = 0;
  for (const { index, kind } of table.lines) {
    if (kind !== "group" && !(kind === "subtotal" && isNumbered(view, table, index))) continue;
    const caption = captionOf(view, table, index);
    if (caption === undefined) continue;
    const text = oneLine(caption.value);
    const behind = nameBehindLabel(caption.value) ?? "";
    const name = withoutMeasure(behind === "" ? text : behind);
    const isNamed = behind !== "" || soundsLikeProject(name);
    if (!isNamed && OF_LEVELS.test(text)) {
      if (projects.size === 0) return NONE;
      continue;
    }
    projects.set(index, { ...caption, value: name });
    if (isNamed) sure += 1;
  }
  const all = sure * 2 >= projects.size || beginAlike(view, table, projects);
  return projects.size >= FEWEST && all ? projects : NONE;
}

/** 一、某某专项 with its money and the sum of its points, over its indicators in the same column. */
function isNumbered(view: SheetView, table: RecordTable, line: number): boolean {
  const name = table.columns.find(({ field }) => field === "indicator_name");
  if (name === undefined) return false;
  const { row, col } = cellAt(table, line, name.index);
  return NUMBERED.test(view.text(row, col));
}

const NUMBERED = /^\s*[（(]?[一二三四五六七八九十]{1,3}[、.．)）]/u;

/** Whether the same first level begins below each caption: then they head scorecards; those of departments name no projects. */
function beginAlike(view: SheetView, table: RecordTable, captions: ReadonlyMap<number, Sourced<string>>): boolean {
  const level = table.columns.find(({ field }) => field === "indicator_l1");
  if (level === undefined) return false;
  const firsts = new Set<string>();
  for (const [place, { index }] of table.lines.entries()) {
    const caption = captions.get(index);
    if (caption === undefined) continue;
    if (namesOrganisation(caption.value)) return false;
    const below = table.lines[place + 1];
    const at = below === undefined ? undefined : cellAt(table, below.index, level.index);
    firsts.add(at === undefined ? "" : view.text(at.row, at.col));
  }
  return firsts.size === 1 && !firsts.has("");
}
