import { MONEY_FIELDS } from "../../../../domain/lists";
import type { Figure, Model, ProjectMention } from "../../../../domain/model";
import type { MoneyUnit } from "../../../../domain/quantity/units";

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
 * project, those of the forms in 万元 is in 万元 as well.
 */
export function impliedUnits(model: Model): ReadonlyMap<string, MoneyUnit> {
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
  return new Map(
    [...votes].flatMap(([table, own]) => [...own.values()].filter(isClear).map(({ unit }) => [table, unit])),
  );
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
