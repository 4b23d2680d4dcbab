import { exact } from "../../../../domain/figures/exact";
import type { Field } from "../../../../domain/lists";
import { MONEY_FIELDS, RATE_FIELDS } from "../../../../domain/lists";
import type { Model } from "../../../../domain/model";
import type { MoneyUnit } from "../../../../domain/quantity/units";
import type { FieldCell, FieldColumn, FieldTable, RecordTable, Table } from "../../../../domain/table";
import { cellAt } from "../../../../domain/table";
import type { Grid } from "../../../../sheets/workbook";
import { formulaAt, valueAt } from "../../../../sheets/workbook";
import { writtenDecimals } from "../figures/cell-node";
import { ColumnDecimals } from "../figures/column-decimals";
import type { Manner } from "../figures/manner";
import { countInPercent, isChangeOfAmounts, mannerOf, saysPercent } from "../figures/manner";
import { impliedUnits } from "./implied-units";

/** A number stored as text, without sign of per cent or unit, and its decimals. */
const BARE_NUMBER = /^\s*(-?(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.(\d+))?)\s*$/u;

/** What the typed numbers of a column tell of all of them. */
interface TypedNumbers {
  readonly decimals: number;
  /** Without their signs. */
  readonly sizes: readonly number[];
}

/** How the figures of tables are read, by their headings, their units and each other; worked out once for a column. */
export class Manners {
  readonly #grids: ReadonlyMap<string, Grid>;
  readonly #implied: ReadonlyMap<string, MoneyUnit>;
  readonly #known = new Map<FieldColumn, Manner>();

  constructor(model: Model, grids: ReadonlyMap<string, Grid>) {
    this.#grids = grids;
    this.#implied = impliedUnits(model, grids);
  }

  /** How the figures of a column are read. */
  ofColumn(table: RecordTable, column: FieldColumn): Manner {
    const known = this.#known.get(column);
    if (known !== undefined) return known;
    const numbers = this.#typedNumbers(table, column);
    const field = isChangeOfAmounts(column, numbers.sizes) ? "adjustment" : column.field;
    const manner = mannerOf({
      field,
      heading: column.heading.replace(/\s+/gu, " ").trim(),
      unit: column.unit ?? (MONEY_FIELDS.has(field) ? this.#moneyUnit(table) : undefined),
      columnDecimals: numbers.decimals,
      isRounding: field === "average",
      inPercent: RATE_FIELDS.has(field) && countInPercent(numbers.sizes, saysPercent(column) ? 1.5 : 3),
    });
    this.#known.set(column, manner);
    return manner;
  }

  /** How the figure of a single field is read, which says all of itself. */
  ofField(table: FieldTable, field: Field, { label, unit }: FieldCell): Manner {
    return mannerOf({
      field,
      heading: label.replace(/\s+/gu, " ").trim(),
      unit: unit ?? (MONEY_FIELDS.has(field) ? this.#moneyUnit(table) : undefined),
      columnDecimals: 0,
      isRounding: table.orientation === "key_value",
      inPercent: RATE_FIELDS.has(field) ? "when-large" : false,
    });
  }

  /**
   * The decimals of the typed numbers of a column (a tail of binary noise does not count), and how large they all are. Those
   * stored as text count as well: 93 below 执行率（%） is 93 per cent either way, and 20 among 16.5 and 18.25 no rounding.
   */
  #typedNumbers(table: RecordTable, column: FieldColumn): TypedNumbers {
    const grid = this.#grids.get(table.sheet);
    const decimals = new ColumnDecimals();
    const sizes: number[] = [];
    if (grid === undefined) return { decimals: decimals.usual, sizes };
    for (const { index, kind } of table.lines) {
      // Averages and rates have decimals of their own.
      if (kind === "average" || kind === "rate") continue;
      const { row, col } = cellAt(table, index, column.index);
      const value = valueAt(grid, row, col);
      const bare = typeof value === "string" ? BARE_NUMBER.exec(value) : null;
      if (bare !== null) {
        const [, digits = "", behind = ""] = bare;
        sizes.push(Math.abs(Number(digits.replaceAll(",", ""))));
        decimals.add(behind.length);
      }
      if (typeof value !== "number") continue;
      sizes.push(Math.abs(value));
      if (Number.isSafeInteger(value) || formulaAt(grid, row, col) !== undefined) continue;
      decimals.add(writtenDecimals(exact(value)));
    }
    return { decimals: decimals.usual, sizes };
  }

  /** The unit that the table names, else the one that other tables with the same amounts imply. */
  #moneyUnit({ id, moneyUnit }: Table): MoneyUnit | undefined {
    return moneyUnit ?? this.#implied.get(id);
  }
}
