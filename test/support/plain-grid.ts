import type { CellValue, Grid } from "../../src/sheets/workbook";

/** A visible sheet that has values and formulas and nothing else. */
export function plainGrid(
  sheet: string,
  { values, formulas, colCount }: Pick<Grid, "formulas" | "colCount"> & { readonly values: CellValue[][] },
): Grid {
  return {
    sheet,
    state: "visible",
    rowCount: values.length,
    colCount,
    values,
    formulas,
    formatIds: [],
    merges: [],
    hiddenRows: new Set(),
    hiddenCols: new Set(),
  };
}
