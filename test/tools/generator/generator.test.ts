import fc from "fast-check";
import { parseA1, parseRangeA1 } from "../../../src/domain/cells/address";
import type { Grid, Workbook } from "../../../src/sheets/workbook";
import { gridOf, valueAt } from "../../../src/sheets/workbook";
import { toWorkbook } from "../paper/to-workbook";
import { generateBook } from "./generate";
import type { LabelledTable } from "./labels";
import { LAYOUTS } from "./layouts/registry";
import { asNumber } from "./rules";

const NAMES = LAYOUTS.map(({ name }) => name);
const seeds = fc.integer({ min: 1, max: 1_000_000 });

function valueIn(workbook: Workbook, sheet: string, cell: string): unknown {
  const at = parseA1(cell, sheet);
  const grid = gridOf(workbook, sheet);
  return at === undefined || grid === undefined ? undefined : valueAt(grid, at.row, at.col);
}

function numberIn(grid: Grid, row: number | string, col: string): number {
  const at = parseA1(`${col}${row}`, grid.sheet);
  const value = at === undefined ? null : valueAt(grid, at.row, at.col);
  return asNumber(typeof value === "string" || typeof value === "number" ? value : null);
}

test("there are at least twenty layouts, in Chinese, English and mixed headings", () => {
  expect(new Set(NAMES).size).toBeGreaterThanOrEqual(20);
  expect(LAYOUTS.some(({ langs }) => langs.includes("en"))).toBe(true);
  expect(LAYOUTS.some(({ mixed }) => mixed === true)).toBe(true);
});

test.each(NAMES)("%s: the same seed gives the same workbook and labels", (layout) => {
  const make = (): unknown => {
    const { book, labels } = generateBook({ seed: 7, layout });
    return { labels, grids: toWorkbook(book).grids.map(({ values, formulas }) => [values, [...formulas]]) };
  };
  expect(make()).toEqual(make());
});

test.each(NAMES)("%s: tables lie where the labels say, with a heading over each labelled column", (layout) => {
  fc.assert(
    fc.property(seeds, (seed) => {
      const { book, labels } = generateBook({ seed, layout, errors: 0 });
      const workbook = toWorkbook(book);
      for (const { sheet, tables } of labels.sheets) {
        const grid = gridOf(workbook, sheet);
        expect(grid).toBeDefined();
        for (const { columns, header_rows, data_range, title_rows } of tables) {
          if (data_range !== undefined) {
            const range = parseRangeA1(data_range, sheet);
            expect(range !== undefined && grid !== undefined && range.bottom < grid.rowCount).toBe(true);
          }
          for (const row of title_rows ?? []) expect(grid?.values[row - 1]?.some((value) => value !== null)).toBe(true);
          for (const letters of Object.keys(columns ?? {})) {
            const texts = (header_rows ?? []).map((row) => valueIn(workbook, sheet, `${letters}${row}`));
            expect(texts.some((text) => typeof text === "string" && text !== "")).toBe(true);
          }
        }
      }
    }),
    { numRuns: 5 },
  );
});

interface TotalRelation {
  readonly type: "col_total";
  readonly row: number;
  readonly over: readonly number[];
  readonly cols: readonly string[];
}

function totalsOf({ relations }: LabelledTable): TotalRelation[] {
  const isTotal = (relation: unknown): relation is TotalRelation =>
    typeof relation === "object" && relation !== null && "type" in relation && relation.type === "col_total";
  return (relations ?? []).filter(isTotal);
}

test.each(NAMES)("%s: in a clean workbook every total is the sum of its rows", (layout) => {
  fc.assert(
    fc.property(seeds, (seed) => {
      const { book, labels } = generateBook({ seed, layout, errors: 0 });
      const workbook = toWorkbook(book);
      for (const { sheet, tables } of labels.sheets) {
        const grid = gridOf(workbook, sheet);
        if (grid === undefined) throw new Error(`no sheet ${sheet}`);
        for (const { row, over, cols } of tables.flatMap(totalsOf)) {
          for (const col of cols) {
            const sum = over.reduce((total, line) => total + numberIn(grid, line, col), 0);
            // Figures that are typed on another sheet in another unit are rounded to two decimals each.
            expect(Math.abs(numberIn(grid, row, col) - sum)).toBeLessThan(0.005 * over.length + 0.006);
          }
        }
      }
    }),
    { numRuns: 8 },
  );
});

test("a seeded error changes what its cell holds, and says which cells may be named for it", () => {
  fc.assert(
    fc.property(seeds, (seed) => {
      const spoiled = generateBook({ seed, errors: 2 });
      const workbook = toWorkbook(spoiled.book);
      for (const { sheet, cell, kind, stated, correct, accept } of spoiled.labels.errors) {
        expect(valueIn(workbook, sheet, cell)).toEqual(stated);
        if (kind !== "number_stored_as_text") expect(stated).not.toEqual(correct);
        expect(accept[0]).toEqual({ sheet, range: cell });
      }
      expect(spoiled.labels.clean).toBe(spoiled.labels.errors.length === 0);
    }),
    { numRuns: 60 },
  );
});

test("seeding reaches every kind it knows", () => {
  const kinds = new Set<string>();
  for (let seed = 1; seed <= 400; seed += 1) {
    for (const { kind } of generateBook({ seed, errors: 3 }).labels.errors) kinds.add(kind);
  }
  expect([...kinds].sort()).toEqual(
    [
      "average_mismatch",
      "classification_conflict",
      "count_mismatch",
      "cross_sheet_total_mismatch",
      "cross_sheet_value_mismatch",
      "duplicate_project",
      "formula_inconsistent",
      "grade_mismatch",
      "hardcoded_in_formula_range",
      "missing_actual",
      "number_stored_as_text",
      "project_name_variant",
      "rank_mismatch",
      "rate_mismatch",
      "rate_rounding_hides_gap",
      "row_sum_mismatch",
      "score_exceeds_weight",
      "score_mismatch",
      "score_total_mismatch",
      "share_mismatch",
      "spend_exceeds_budget",
      "stale_cached_value",
      "sum_range_includes_subtotal",
      "sum_range_incomplete",
      "total_mismatch",
      "unit_mismatch",
      "weights_not_100",
    ].sort(),
  );
});
