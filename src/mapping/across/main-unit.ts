import { simplified } from "../../domain/letters/simplified";
import { MONEY_FIELDS } from "../../domain/lists";
import type { MoneyUnit } from "../../domain/quantity/units";
import type { MappedSheet } from "../../domain/table";
import { isRecordTable } from "../../domain/table";

/** The unit most amounts of the workbook are in; of equals the first met. */
export function mainUnitOf(sheets: readonly MappedSheet[]): MoneyUnit | undefined {
  const votes = new Map<string, { readonly unit: MoneyUnit; amounts: number }>();
  for (const table of sheets.flatMap((sheet) => sheet.tables)) {
    const unit = table.moneyUnit;
    if (unit === undefined || table.setAside !== undefined) continue;
    const vote = votes.get(simplified(unit.text)) ?? { unit, amounts: 0 };
    if (isRecordTable(table)) {
      const columns = table.columns.filter((column) => MONEY_FIELDS.has(column.field)).length;
      vote.amounts += columns * table.lines.filter((line) => line.kind === "data").length;
    } else vote.amounts += 3;
    votes.set(simplified(unit.text), vote);
  }
  let best: { readonly unit: MoneyUnit; readonly amounts: number } | undefined;
  for (const vote of votes.values()) if (best === undefined || vote.amounts > best.amounts) best = vote;
  return best?.unit;
}
