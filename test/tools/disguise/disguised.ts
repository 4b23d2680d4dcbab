import { parseA1Ref, stringifyA1Ref, stringifyTokens, tokenize } from "@borgar/fx";
import type { CellAddress, CellRange } from "../../../src/domain/cells/address";
import { cellKey } from "../../../src/domain/cells/address";
import type { CellValue, Grid, Workbook } from "../../../src/sheets/workbook";

/** A workbook that says the same in another way. */
export interface Disguised {
  readonly workbook: Workbook;
  /** Where a cell of it stands in the workbook that it was made from. */
  readonly original: (at: CellAddress) => CellAddress;
}

/** Where rows and columns go; both in rising order. */
export interface Move {
  readonly down: number;
  readonly right: number;
}

/** The same workbook, every table of it `down` rows lower and `right` columns further right. */
export function moved(workbook: Workbook, { down, right }: Move): Disguised {
  const range = ({ sheet, top, left, bottom, right: end }: CellRange): CellRange => ({
    sheet,
    top: top + down,
    bottom: bottom + down,
    left: left + right,
    right: end + right,
  });
  const gridMoved = (grid: Grid): Grid => ({
    ...grid,
    rowCount: grid.rowCount + down,
    colCount: grid.colCount + right,
    values: shifted(grid.values, down, right, null),
    formatIds: shifted(grid.formatIds, down, right, 0),
    formulas: new Map(
      [...cellsOf(grid)].flatMap(({ row, col }) => {
        const formula = grid.formulas.get(cellKey(row, col));
        return formula === undefined ? [] : [[cellKey(row + down, col + right), formulaMoved(formula, down, right)]];
      }),
    ),
    ...(grid.arrays === undefined ? {} : { arrays: grid.arrays.map(range) }),
    merges: grid.merges.map(range),
    hiddenRows: new Set([...grid.hiddenRows].map((row) => row + down)),
    hiddenCols: new Set([...grid.hiddenCols].map((col) => col + right)),
  });
  return {
    workbook: {
      ...workbook,
      grids: workbook.grids.map(gridMoved),
      names: workbook.names.map((name) => ({ ...name, refersTo: formulaMoved(name.refersTo, down, right) })),
    },
    original: ({ sheet, row, col }) => ({ sheet, row: row - down, col: col - right }),
  };
}

function shifted<Item>(
  rows: readonly (readonly Item[] | undefined)[],
  down: number,
  right: number,
  filler: Item,
): (readonly Item[] | undefined)[] {
  return [
    ...Array.from({ length: down }, () => undefined),
    ...Array.from(rows, (row) => row && [...Array.from({ length: right }, () => filler), ...Array.from(row)]),
  ];
}

function formulaMoved(formula: string, down: number, right: number): string {
  const tokens = tokenize(formula, { mergeRefs: true }).map((token) => {
    const reference = token.type.startsWith("range") ? parseA1Ref(token.value) : undefined;
    if (reference === undefined || !("range" in reference)) return token;
    const { range } = reference;
    // Of whole rows and columns only the borders that the formula names move.
    const by = (border: number | null | undefined, step: number): number | null =>
      border === null || border === undefined ? null : border + step;
    const place = { top: by(range.top, down), bottom: by(range.bottom, down) };
    const there = { ...range, ...place, left: by(range.left, right), right: by(range.right, right) };
    return { ...token, value: stringifyA1Ref({ ...reference, range: there }) };
  });
  return stringifyTokens(tokens);
}

/** The same workbook with other values in cells that hold no formula; nothing moves. */
export function rewritten(workbook: Workbook, rewrite: (value: CellValue, format: string) => CellValue): Disguised {
  const grids = workbook.grids.map((grid) => {
    const values = Array.from(grid.values, (row) => (row === undefined ? undefined : [...row]));
    for (const { row, col, value } of cellsOf(grid)) {
      const line = values[row];
      if (line === undefined || grid.formulas.has(cellKey(row, col))) continue;
      line[col] = rewrite(value, workbook.formats[grid.formatIds[row]?.[col] ?? 0] ?? "General");
    }
    return { ...grid, values };
  });
  return inPlace({ ...workbook, grids });
}

/** A workbook whose cells stand where they stood. */
export function inPlace(workbook: Workbook): Disguised {
  return { workbook, original: (at) => at };
}

function* cellsOf(grid: Grid): Iterable<{ readonly row: number; readonly col: number; readonly value: CellValue }> {
  for (const [row, line] of grid.values.entries())
    for (const [col, value] of (line ?? []).entries()) if (value !== null) yield { row, col, value };
}
