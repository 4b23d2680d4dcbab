import type { workbookOf } from "../../src/adapters/memory/memory-workbook";
import type { createXlsx, openXlsx } from "../../src/adapters/xlsx/xlsx-workbook";
import type { evaluateWorkbook } from "../../src/app/evaluate-workbook";
import type { changesOf } from "../../src/app/score-workbook";
import { cellKey } from "../../src/domain/cells/address";
import type { Result } from "../../src/domain/result";
import type { PlannedCell } from "../../src/sheets/plan";
import type { Refusal } from "../../src/sheets/port";
import type { Grid } from "../../src/sheets/workbook";
import type { Work } from "./laps";
import { Laps } from "./laps";
import type { Sheets } from "./stages";
import { WorkMeter } from "./work-meter";

/** The way of a file through the program and back, with all steps counted. */
export class RoundTrip {
  readonly meter = new WorkMeter();
  readonly #built: typeof workbookOf = this.meter.load("adapters/memory/memory-workbook").workbookOf;
  readonly #created: typeof createXlsx = this.meter.load("adapters/xlsx/xlsx-workbook").createXlsx;
  readonly #opened: typeof openXlsx = this.meter.load("adapters/xlsx/xlsx-workbook").openXlsx;
  readonly #evaluated: typeof evaluateWorkbook = this.meter.load("app/evaluate-workbook").evaluateWorkbook;
  readonly #changes: typeof changesOf = this.meter.load("app/score-workbook").changesOf;

  /** Makes a file of the sheets, reads it, plans the result sheets, writes them into it and reads the graded file. */
  workOn(sheets: Sheets): Work {
    const grids = this.#built(sheets).grids.map((grid) => ({
      title: grid.sheet,
      cells: cellsOf(grid),
      columnWidths: [],
    }));
    const laps = new Laps(this.meter);
    const bytes = this.#created(grids);
    laps.end("making a file");
    const file = valueOf(this.#opened(bytes));
    const workbook = file.read();
    laps.end("reading it");
    const evaluation = valueOf(this.#evaluated(workbook, { lang: "zh" }));
    laps.end("evaluating it");
    const changes = this.#changes(evaluation, { lang: "zh", marks: true });
    laps.end("planning the result sheets");
    const graded = valueOf(file.apply(changes));
    laps.end("writing them");
    valueOf(this.#opened(graded)).read();
    laps.end("reading the graded file");
    return laps.work;
  }
}

function cellsOf({ values, formulas }: Grid): readonly PlannedCell[] {
  return values.flatMap((cells, row) =>
    (cells ?? []).flatMap((value, col): PlannedCell[] => {
      const formula = formulas.get(cellKey(row, col));
      return value === null ? [] : [{ row, col, value, ...(formula === undefined ? {} : { formula }) }];
    }),
  );
}

function valueOf<Value>(result: Result<Value, Refusal>): Value {
  if (!result.ok) throw new Error(result.refusal.code);
  return result.value;
}
