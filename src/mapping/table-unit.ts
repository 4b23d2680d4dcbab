import { theOnly } from "../domain/collections/only";
import { MONEY_FIELDS } from "../domain/lists";
import { parseUnit, parseUnitLine } from "../domain/quantity/parse-unit";
import type { MoneyUnit } from "../domain/quantity/units";
import type { Line } from "../domain/table";
import type { ColumnDraft, SettledTable } from "./columns/drafts/column-draft";
import { asMoney, unitOfCells, unitOfHeadings, unitOfTitle } from "./columns/money-units";
import type { RawTable } from "./layout/view/raw-table";

/** What amounts are counted in: the table's own unit line, its title, its headings, its cells, and last what the sheet says elsewhere. */
export function tableUnit(
  raw: RawTable,
  settled: SettledTable,
  data: readonly number[],
  sheetUnit: MoneyUnit | undefined,
): MoneyUnit | undefined {
  const money = settled.columns.filter((column) => MONEY_FIELDS.has(column.field));
  const fromHeadings = money
    .map((column) => asMoney(unitOfHeadings(column.draft.path)))
    .find((unit) => unit !== undefined);
  const fromUnits = settled.drafts.map((draft) => unitOfColumn(raw, draft, data)).find((unit) => unit !== undefined);
  const fromCells = (): MoneyUnit | undefined =>
    money.map((column) => unitOfCells(raw.view, column.draft.index, data)).find((unit) => unit !== undefined);
  return statedUnit(raw) ?? unitOfTitle(raw.titles.text) ?? fromHeadings ?? fromUnits ?? fromCells() ?? sheetUnit;
}

/** What the table's own unit line says of its amounts: 金额单位：万元, whether or not a heading is known for an amount. */
export function statedUnit({ titles }: RawTable): MoneyUnit | undefined {
  return titles.unitText === undefined ? undefined : asMoney(parseUnitLine(titles.unitText));
}

/**
 * What each line is counted in, where a column of units says 万元 here and 元 there. Undefined where all lines say the same:
 * that is the table's unit.
 */
export function lineUnits(
  { view }: RawTable,
  drafts: readonly ColumnDraft[],
  lines: readonly Line[],
): ReadonlyMap<number, MoneyUnit> | undefined {
  for (const { profile, index } of drafts) {
    if (profile.moneyUnits < 1) continue;
    const units = new Map<number, MoneyUnit>();
    for (const line of lines) {
      const unit = asMoney(parseUnit(view.shownText(line.index, index)));
      if (unit !== undefined) units.set(line.index, unit);
    }
    if (new Set([...units.values()].map(({ text }) => text)).size > 1) return units;
  }
  return undefined;
}

/** The unit that a column of units repeats in every record: 金额单位 over 万元, 万元, 万元. */
function unitOfColumn({ view }: RawTable, draft: ColumnDraft, data: readonly number[]): MoneyUnit | undefined {
  if (draft.profile.moneyUnits < 1) return undefined;
  const text = theOnly([...new Set(data.map((line) => view.shownText(line, draft.index)))]);
  return text === undefined ? undefined : asMoney(parseUnit(text));
}
