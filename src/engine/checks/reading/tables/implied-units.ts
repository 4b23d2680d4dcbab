import { exact } from "../../../../domain/figures/exact";
import { MONEY_FIELDS } from "../../../../domain/lists";
import type { Figure, Model, ProjectMention } from "../../../../domain/model";
import type { MoneyUnit } from "../../../../domain/quantity/units";
import type { RecordTable } from "../../../../domain/table";
import { cellAt, isRecordTable } from "../../../../domain/table";
import type { Grid } from "../../../../sheets/workbook";
import { valueAt } from "../../../../sheets/workbook";

/** Figures that must agree before a unit is implied. */
const FEWEST = 2;
/** A project stands in a few tables; of very many the first ones tell enough. */
const MOST_PLACES = 6;

interface Vote {
  readonly unit: MoneyUnit;
  agreeing: number;
  compared: number;
}

/**
 * The units of tables that name none, as other tables imply them: a list without a unit whose amounts are, project by
 * project, those of the forms in 万元 is in 万元 as well, and so is a summary with the totals of such a list.
 */
export function impliedUnits(model: Model, grids: ReadonlyMap<string, Grid>): ReadonlyMap<string, MoneyUnit> {
  const tables = model.sheets.flatMap(({ tables: own }) => own);
  const units = new Map(tables.map(({ id, moneyUnit }) => [id, moneyUnit]));
  if (tables.every(({ moneyUnit }) => moneyUnit !== undefined)) return new Map();
  const votes = new Map<string, Map<string, Vote>>();
  for (const { mentions } of model.projects) {
    const places = mentions.slice(0, MOST_PLACES);
    for (const mention of places) {
      if (units.get(mention.table) !== undefined) continue;
      for (const other of places) {
        const unit = units.get(other.table);
        if (unit !== undefined) compare(mention, other, unit, votes);
      }
    }
  }
  return new Map([
    ...unitsByTotals(model, grids),
    ...[...votes].flatMap(([table, own]) =>
      [...own.values()].filter(isClear).map(({ unit }): [string, MoneyUnit] => [table, unit]),
    ),
  ]);
}

/** A total of fewer digits may be that of another table by chance. */
const TELLING_DIGITS = 3;

/** By totals that are, digit by digit, those of the same fields in tables of one unit; most of a table's own must be. */
function unitsByTotals(model: Model, grids: ReadonlyMap<string, Grid>): ReadonlyMap<string, MoneyUnit> {
  const tables = model.sheets.flatMap(({ tables: own }) => own.filter(isRecordTable));
  const known = new Map<string, MoneyUnit | undefined>();
  for (const table of tables) {
    for (const { total, unit } of totalsOf(table, grids))
      if (unit !== undefined)
        known.set(total, known.has(total) && known.get(total)?.text !== unit.text ? undefined : unit);
  }
  const implied = new Map<string, MoneyUnit>();
  for (const table of tables.filter(({ moneyUnit }) => moneyUnit === undefined)) {
    const totals = totalsOf(table, grids).filter(({ unit }) => unit === undefined);
    const [first, ...others] = totals.flatMap(({ total }) => known.get(total) ?? []);
    const agreeing = others.filter(({ text }) => text === first?.text).length + 1;
    if (first !== undefined && agreeing === others.length + 1 && agreeing * 2 >= totals.length)
      implied.set(table.id, first);
  }
  return implied;
}

/** A grand total with its field, and the unit that it is in. */
interface Total {
  readonly total: string;
  readonly unit: MoneyUnit | undefined;
}

/** The grand totals of a table's amounts, as far as they have digits enough. */
function totalsOf(table: RecordTable, grids: ReadonlyMap<string, Grid>): readonly Total[] {
  const grid = grids.get(table.sheet);
  const line = table.lines.filter(({ kind }) => kind === "total").at(-1);
  if (grid === undefined || line === undefined || table.lineUnits !== undefined) return [];
  return table.columns.flatMap(({ field, index, unit }) => {
    if (!MONEY_FIELDS.has(field) || (unit !== undefined && unit.kind !== "money")) return [];
    const { row, col } = cellAt(table, line.index, index);
    const value = valueAt(grid, row, col);
    const isTelling = typeof value === "number" && exact(value).precision() >= TELLING_DIGITS;
    return isTelling ? [{ total: `${field} ${String(value)}`, unit: unit ?? table.moneyUnit }] : [];
  });
}

function compare(
  mention: ProjectMention,
  other: ProjectMention,
  unit: MoneyUnit,
  votes: Map<string, Map<string, Vote>>,
): void {
  for (const figure of mention.figures) {
    const same = other.figures.find((each) => each.field === figure.field);
    if (same === undefined || !isBareAmount(figure) || !isBareAmount(same)) continue;
    let own = votes.get(mention.table);
    if (own === undefined) votes.set(mention.table, (own = new Map<string, Vote>()));
    const vote = own.get(unit.text) ?? { unit, agreeing: 0, compared: 0 };
    vote.compared += 1;
    if (figure.quantity.value.eq(same.quantity.value)) vote.agreeing += 1;
    own.set(unit.text, vote);
  }
}

/** An amount other than nought that names no unit itself. */
function isBareAmount({ field, quantity }: Figure): boolean {
  return MONEY_FIELDS.has(field) && !quantity.asText && !quantity.value.isZero();
}

function isClear({ agreeing, compared }: Vote): boolean {
  return agreeing >= FEWEST && agreeing * 3 >= compared * 2;
}
