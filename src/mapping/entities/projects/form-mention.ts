import { MONEY_FIELDS } from "../../../domain/lists";
import type { Figure } from "../../../domain/model";
import type { Sourced } from "../../../domain/sourced";
import type { FieldTable } from "../../../domain/table";
import { readQuantity } from "../../../sheets/reading/read-quantity";
import { shownName } from "../../layout/header/name-label";
import type { SheetView } from "../../layout/view/sheet-view";
import { isFigureField } from "../line-reader";
import type { RawMention } from "./projects";
import { statedFigures } from "./stated-amounts";

/** The project that a form is about, with the form's figures; undefined for blocks that name no project. */
export function formMention(view: SheetView, table: FieldTable): RawMention | undefined {
  const name = nameOf(view, table);
  if (name === undefined) return undefined;
  const figures: Figure[] = [];
  const texts: RawMention["texts"][number][] = [];
  for (const [field, cell] of table.fields) {
    if (field === "project_name") continue;
    if (isFigureField(field)) {
      const quantity = readQuantity(view.workbook, view.grid, cell.at.row, cell.at.col, cell.unit);
      if (quantity !== undefined) figures.push({ field, at: cell.at, table: table.id, quantity });
    } else {
      const value = shownName(view.text(cell.at.row, cell.at.col));
      if (value !== "") texts.push({ field, value, at: cell.at });
    }
  }
  if (!figures.some(({ field }) => MONEY_FIELDS.has(field))) figures.push(...statedAbove(view, table));
  return { table: table.id, name, figures, texts };
}

/** 资金安排及使用 | 年初预算500万元，实际支出475.2万元: what a text above the indicators says of the project's money. */
function statedAbove(view: SheetView, { id, area, indicators }: FieldTable): readonly Figure[] {
  const bottom = indicators === undefined ? area.bottom : indicators.area.top - 1;
  for (let row = area.top; row <= bottom; row += 1) {
    for (let col = area.left; col <= area.right; col += 1) {
      const figures = statedFigures(view.text(row, col), { at: view.address(row, col), table: id });
      if (figures.length > 0) return figures;
    }
  }
  return [];
}

/** The name in the form's own line for it; else what its title or tab was read to say. */
function nameOf(view: SheetView, { fields, project }: FieldTable): Sourced<string> | undefined {
  const at = fields.get("project_name")?.at;
  if (at === undefined) return project === undefined ? undefined : { value: project.name, at: project.at };
  const value = shownName(view.text(at.row, at.col));
  return value === "" ? undefined : { value, at };
}
