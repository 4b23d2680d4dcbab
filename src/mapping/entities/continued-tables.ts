import { simplified } from "../../domain/letters/simplified";
import type { Scorecard } from "../../domain/model";
import type { MappedSheet, RecordTable, Table } from "../../domain/table";
import { cellAt, columnOf, dataLines, isRecordTable } from "../../domain/table";
import type { SheetView } from "../layout/view/sheet-view";
import { nameKey } from "./names/project-names";

/** 自评表（续）, 附件1续, Annex 1 (continued). */
const SAYS_CONTINUED = /续(?:表|页|\d|[一二三四])?(?:[)）]|$)|^续表|[（(]续|\bcont(?:inued|['’]?d|\.)/iu;
const FULL_MARKS = 100;
/** Points are compared as doubles here, for what belongs together. */
const LEAST_DIFFERENCE = 1e-6;

/** A table of indicators with what stands around it. */
interface Part {
  readonly table: Table;
  readonly indicators: RecordTable;
  readonly place: number;
}

/**
 * Marks tables of indicators that go on where the one before ended, on the next page or sheet: they say so, or bring
 * its weights to a hundred or to their own total, have the same headings, name no other project, and the table before has no total.
 */
export function withContinuations(
  sheets: readonly MappedSheet[],
  views: ReadonlyMap<string, SheetView>,
): readonly MappedSheet[] {
  const parts = sheets.flatMap((sheet, place) => sheet.tables.flatMap((table) => partOf(table, place)));
  const continues = new Map<string, string>();
  parts.forEach((part, place) => {
    const before = parts[place - 1];
    if (before !== undefined && goesOn(before, part, views)) continues.set(part.indicators.id, before.indicators.id);
  });
  // Sheets may stand in another order than their pages: what nothing before it begins may go on from what stands behind it.
  parts.forEach((part, place) => {
    const behind = parts[place + 1];
    if (behind === undefined || behind.place === part.place) return;
    if (continues.has(part.indicators.id) || continues.has(behind.indicators.id)) return;
    if (goesOn(behind, part, views)) continues.set(part.indicators.id, behind.indicators.id);
  });
  if (continues.size === 0) return sheets;
  return sheets.map((sheet) => ({ ...sheet, tables: sheet.tables.map((table) => marked(table, continues)) }));
}

function partOf(table: Table, place: number): readonly Part[] {
  const indicators = isRecordTable(table) ? table : table.indicators;
  const isOne = indicators?.role === "indicators" && indicators.byProject === undefined && table.setAside === undefined;
  return isOne && !indicators.columns.some(({ field }) => field === "project_name")
    ? [{ table, indicators, place }]
    : [];
}

function marked(table: Table, continues: ReadonlyMap<string, string>): Table {
  if (isRecordTable(table)) {
    const before = continues.get(table.id);
    return before === undefined ? table : { ...table, continues: before };
  }
  const before = table.indicators && continues.get(table.indicators.id);
  return table.indicators === undefined || before === undefined
    ? table
    : { ...table, indicators: { ...table.indicators, continues: before } };
}

function goesOn(before: Part, part: Part, views: ReadonlyMap<string, SheetView>): boolean {
  if (Math.abs(part.place - before.place) > 1 || hasTotal(before) || !isOfSameProject(before.table, part.table))
    return false;
  if (fieldsOf(before.indicators) !== fieldsOf(part.indicators)) return false;
  if ([part.table.title, part.table.sheet].some((text) => SAYS_CONTINUED.test(simplified(text)))) return true;
  const [one, other] = [weightOf(before, views), weightOf(part, views)];
  if (part.place === before.place || one <= 0 || other <= 0) return false;
  return isSame(one + other, FULL_MARKS) || isSame(one + other, totalWeight(part, views));
}

function hasTotal({ table, indicators }: Part): boolean {
  return (
    indicators.lines.some(({ kind }) => kind === "total") || (!isRecordTable(table) && table.fields.has("total_score"))
  );
}

/** The later part names nothing, or the same project once more. */
function isOfSameProject(before: Table, later: Table): boolean {
  return later.project === undefined
    ? isRecordTable(later)
    : before.project !== undefined && nameKey(before.project.name) === nameKey(later.project.name);
}

function fieldsOf({ columns }: RecordTable): string {
  return columns.map(({ field }) => field).join();
}

/** The points of a part, those for spending above it among them. */
function weightOf({ table, indicators }: Part, views: ReadonlyMap<string, SheetView>): number {
  const view = views.get(table.sheet);
  const column = columnOf(indicators, "weight");
  if (view === undefined || column === undefined) return 0;
  const execution = isRecordTable(table) ? undefined : table.fields.get("exec_weight")?.at;
  const points = execution === undefined ? 0 : (view.number(execution.row, execution.col) ?? 0);
  return dataLines(indicators).reduce((sum, { index }) => {
    const { row, col } = cellAt(indicators, index, column.index);
    return sum + (view.number(row, col) ?? 0);
  }, points);
}

/** The weight that the total below a part states; 0 where there is none. */
function totalWeight({ table, indicators }: Part, views: ReadonlyMap<string, SheetView>): number {
  const column = columnOf(indicators, "weight");
  const total = indicators.lines.find(({ kind }) => kind === "total");
  if (column === undefined || total === undefined) return 0;
  const { row, col } = cellAt(indicators, total.index, column.index);
  return views.get(table.sheet)?.number(row, col) ?? 0;
}

function isSame(a: number, b: number): boolean {
  return Math.abs(a - b) < LEAST_DIFFERENCE;
}

/** One scorecard of those whose tables go on from one another; it keeps the first table's place. */
export function joinContinued(cards: readonly Scorecard[], sheets: readonly MappedSheet[]): readonly Scorecard[] {
  const continues = new Map(
    sheets.flatMap(({ tables }) =>
      tables.flatMap((table) => {
        const indicators = isRecordTable(table) ? table : table.indicators;
        return indicators?.continues === undefined ? [] : [[indicators.id, indicators.continues] as const];
      }),
    ),
  );
  if (continues.size === 0) return cards;
  const first = (table: string): string => {
    const before = continues.get(table);
    return before === undefined ? table : first(before);
  };
  const depth = (table: string): number => {
    const before = continues.get(table);
    return before === undefined ? 0 : 1 + depth(before);
  };
  // The part that begins comes first, wherever its sheet stands.
  return joined(
    [...cards].sort((a, b) => depth(a.table) - depth(b.table)),
    ({ table }) => first(table),
  );
}

/** One scorecard of each project of those that `whole` gives one name; what sums the first part states stays in front. */
export function joined(cards: readonly Scorecard[], whole: (card: Scorecard) => string): readonly Scorecard[] {
  const all = new Map<string, Scorecard>();
  for (const card of cards) {
    const key = `${whole(card)}\n${card.project ?? ""}`;
    const before = all.get(key);
    all.set(key, before === undefined ? card : withPart(before, card));
  }
  return [...all.values()];
}

function withPart(card: Scorecard, { indicators, stated }: Scorecard): Scorecard {
  return { ...card, indicators: [...card.indicators, ...indicators], stated: [...card.stated, ...stated] };
}
