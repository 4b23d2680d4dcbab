import { addOne } from "../../domain/collections/groups";
import { plainOrder } from "../../domain/collections/plain-order";
import type { MappedSheet, Table } from "../../domain/table";
import { isRecordTable } from "../../domain/table";
import { saysInName, yearIn } from "../text";

const OLD_NAME =
  /上年|去年|往年|上一年|历史|旧版|旧表|备份|副本|废弃|作废|草稿|原稿|\bold\b|backup|\bbak\b|\bcopy\b|archive|previous|prior|last year|\bdraft\b/i;

const LAST_YEAR_NAME = /上年|去年|往年|上一年|历史|previous|prior|last year/i;

/** The year of a table: its title's, else its sheet's. */
function yearOf(sheet: MappedSheet, table: Table): string | undefined {
  return table.year ?? yearIn(sheet.sheet);
}

/** The year that the tables speak of most, visible ones before hidden; the later of two. Covers and notes speak where none does. */
export function mainYear(sheets: readonly MappedSheet[]): string | undefined {
  const ofTables = new Map<string, number>();
  const ofTexts = new Map<string, number>();
  for (const sheet of sheets) {
    const weight = sheet.state === "visible" ? 4 : 1;
    for (const table of sheet.tables) {
      const year = yearOf(sheet, table);
      if (year !== undefined && !saysInName(sheet.sheet, OLD_NAME))
        ofTables.set(year, (ofTables.get(year) ?? 0) + weight);
    }
    if (sheet.tables.length > 0) continue;
    const year = sheet.texts.map(({ text }) => yearIn(text)).find((found) => found !== undefined);
    if (year !== undefined) addOne(ofTexts, year);
  }
  const votes = ofTables.size > 0 ? ofTables : ofTexts;
  return [...votes].sort((a, b) => b[1] - a[1] || plainOrder(b[0], a[0]))[0]?.[0];
}

/**
 * Sets aside what must not be mixed with this year's figures: a table of another year or an old version, when a table
 * with the same columns stands elsewhere for the main year, or when its sheet is hidden.
 */
export function withOthersSetAside(sheets: readonly MappedSheet[], year: string | undefined): readonly MappedSheet[] {
  const current = new Set<string>();
  for (const sheet of sheets) {
    if (sheet.state !== "visible" || saysInName(sheet.sheet, OLD_NAME)) continue;
    for (const table of sheet.tables) {
      const own = yearOf(sheet, table);
      if (own === undefined || own === year) current.add(signature(table));
    }
  }
  return sheets.map((sheet) => ({
    ...sheet,
    tables: sheet.tables.map((table) => {
      const aside = asideReason(sheet, table, year, current);
      return aside === undefined ? table : { ...table, setAside: aside };
    }),
  }));
}

function asideReason(
  sheet: MappedSheet,
  table: Table,
  year: string | undefined,
  current: ReadonlySet<string>,
): Table["setAside"] {
  const hidden = sheet.state !== "visible";
  const own = yearOf(sheet, table);
  const otherYear = own !== undefined && year !== undefined && own !== year;
  const repeated = isRecordTable(table) && current.has(signature(table));
  if (otherYear && (hidden || repeated)) return "other-year";
  const old = saysInName(sheet.sheet, OLD_NAME);
  if (old && saysInName(sheet.sheet, LAST_YEAR_NAME) && (hidden || repeated)) return "other-year";
  return (old && (hidden || repeated)) || (hidden && repeated) ? "duplicate-copy" : undefined;
}

/** Tables of the same role with the same fields say the same kind of thing. */
function signature(table: Table): string {
  if (!isRecordTable(table)) return table.role;
  return `${table.role}:${table.columns
    .map((column) => column.field)
    .filter((field) => field !== "remark" && field !== "seq")
    .sort()
    .join(",")}`;
}
