import type { Field } from "../domain/lists";
import { MONEY_FIELDS } from "../domain/lists";
import { parseUnit, parseUnitLine } from "../domain/quantity/parse-unit";
import type { MoneyUnit, Unit } from "../domain/quantity/units";
import type { FieldCell, FieldTable } from "../domain/table";
import { readQuantity } from "../sheets/reading/read-quantity";
import { asMoney, columnUnit, unitOfHeadings, unitOfTitle } from "./columns/money-units";
import { budgetInForce } from "./forms/rival-labels";
import type { RawKeyValues } from "./layout/find-key-values";
import { readTitles } from "./layout/header/titles";
import type { Titles } from "./layout/view/raw-table";
import type { SheetView } from "./layout/view/sheet-view";
import { roleOfColumns } from "./roles";
import type { MappingTemplate } from "./template/mapping-template";
import { saidOfLabels } from "./template/said-by-template";
import { yearIn } from "./text";

/** A block of label–value pairs with its unit: the title's, a line's, a label's, or the one in the cells. */
export function mapKeyValues(
  raw: RawKeyValues,
  id: string,
  sheetUnit: MoneyUnit | undefined,
  template?: MappingTemplate,
): FieldTable {
  const { view, rect } = raw;
  const cells = cellsMeant(raw, template);
  const titles = readTitles(view, raw.top, raw.first - 1, rect);
  const moneyUnit = moneyUnitOf(raw, cells, titles, sheetUnit);
  const fields = fieldsOf(view, cells, moneyUnit);
  const left = Math.min(...raw.cells.map((cell) => cell.valueField)) - 1;
  const right = Math.max(...raw.cells.map((cell) => cell.valueField));
  const year = yearIn(titles.text);
  const name = fields.get("project_name");
  return {
    id,
    sheet: view.grid.sheet,
    role: roleOfColumns(new Set(fields.keys()), "summary", { title: titles.text, isOfOneProject: false }),
    orientation: "key_value",
    titleRows: titles.rows,
    title: titles.text,
    ...(titles.unitRow === undefined ? {} : { unitRow: titles.unitRow }),
    ...(moneyUnit === undefined ? {} : { moneyUnit }),
    area: { sheet: view.grid.sheet, top: raw.top, left: Math.max(0, left), bottom: raw.last, right },
    confidence: 0.9,
    ...(year === undefined ? {} : { year }),
    ...(name === undefined ? {} : { project: { name: view.text(name.at.row, name.at.col), at: name.at } }),
    fields,
  };
}

/** The cell of each field; of several budgets the one that is in force. */
function fieldsOf(
  view: SheetView,
  cells: readonly MeantCell[],
  moneyUnit: MoneyUnit | undefined,
): ReadonlyMap<Field, FieldCell> {
  const pairs = cells.map((cell): readonly [Field, FieldCell] => {
    const own = cell.unitText === undefined ? undefined : parseUnit(cell.unitText);
    const unit = own ?? columnUnit(cell.field, [cell.label], moneyUnit);
    const at = view.address(cell.line, cell.valueField);
    return [cell.field, { at, label: cell.label, ...(unit === undefined ? {} : { unit }) }];
  });
  const fields = new Map(pairs);
  const budgets = pairs.flatMap(([field, cell]) => (field === "budget" ? [cell] : []));
  const budget = budgetInForce(view, budgets, fields);
  return budget === undefined ? fields : fields.set("budget", budget);
}

/** A pair whose label means a field. */
type MeantCell = Omit<RawKeyValues["cells"][number], "field"> & { readonly field: Field };

/** The pairs by the fields that people have said or their labels say. */
function cellsMeant({ cells }: RawKeyValues, template: MappingTemplate | undefined): readonly MeantCell[] {
  const said = saidOfLabels(
    cells.map(({ label }) => label),
    template,
  );
  const read = cells.flatMap((cell, index) => {
    const field = said(index) ?? cell.field;
    return field === "none" ? [] : { ...cell, field, isSaid: said(index) !== undefined };
  });
  // Where projects are counted, the name is that of the fund they belong to.
  const isOfMany = read.some(({ field }) => field === "project_count");
  return read.filter(({ field, isSaid }) => !isOfMany || isSaid || field !== "project_name");
}

/** The unit of amounts that name none: what stands nearest to the block as a whole has the first word. */
function moneyUnitOf(
  { view }: RawKeyValues,
  cells: readonly MeantCell[],
  titles: Titles,
  sheetUnit: MoneyUnit | undefined,
): MoneyUnit | undefined {
  const money = cells.filter(({ field }) => MONEY_FIELDS.has(field));
  if (money.length === 0) return undefined;
  const cellUnit = (line: number, field: number): Unit | undefined => {
    const { row, col } = view.address(line, field);
    return readQuantity(view.workbook, view.grid, row, col)?.unit;
  };
  return [
    titles.unitText === undefined ? undefined : asMoney(parseUnitLine(titles.unitText)),
    unitOfTitle(titles.text),
    ...money.map((cell) => asMoney(unitOfHeadings([cell.label]))),
    ...money.map((cell) => (cell.unitText === undefined ? undefined : asMoney(parseUnit(cell.unitText)))),
    ...money.map((cell) => asMoney(cellUnit(cell.line, cell.valueField))),
    sheetUnit,
  ].find((unit) => unit !== undefined);
}
