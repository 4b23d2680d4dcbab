import { MONEY_FIELDS } from "../../domain/lists";
import type { MoneyUnit } from "../../domain/quantity/units";
import type { MappedSheet } from "../../domain/table";
import { dataLines, isRecordTable } from "../../domain/table";

interface Vote {
  readonly unit: MoneyUnit;
  amounts: number;
}

/** A form or a block of labels has about so many amounts. */
const AMOUNTS_OF_FIELDS = 3;

/** The unit most amounts of the workbook are in; of equals the first met. */
export function mainUnitOf(sheets: readonly MappedSheet[]): MoneyUnit | undefined {
  const votes = new Map<string, Vote>();
  const count = (unit: MoneyUnit | undefined, amounts: number): void => {
    if (unit === undefined) return;
    const vote = votes.get(unit.text) ?? { unit, amounts: 0 };
    vote.amounts += amounts;
    votes.set(unit.text, vote);
  };
  for (const table of sheets.flatMap((sheet) => sheet.tables)) {
    if (table.setAside !== undefined) continue;
    if (!isRecordTable(table)) {
      count(table.moneyUnit, AMOUNTS_OF_FIELDS);
      continue;
    }
    const columns = table.columns.filter((column) => MONEY_FIELDS.has(column.field)).length;
    const data = dataLines(table);
    if (table.lineUnits === undefined) count(table.moneyUnit, columns * data.length);
    else for (const { index } of data) count(table.lineUnits.get(index) ?? table.moneyUnit, columns);
  }
  let best: Vote | undefined;
  for (const vote of votes.values()) if (best === undefined || vote.amounts > best.amounts) best = vote;
  return best?.unit;
}
