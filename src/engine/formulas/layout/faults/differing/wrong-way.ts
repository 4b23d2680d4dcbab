import type { CellAddress } from "../../../../../domain/cells/address";
import { evaluatorOf } from "../../../evaluation/evaluator-of";
import { sameFigure } from "../../../evaluation/values";
import type { FormulaBook, SheetFormulas } from "../../../formula-book";
import { templateAt } from "../../../formula-book";
import type { LineFault } from "../../breaks/line-faults";
import { along, keyOf, numberAt, otherAxis, positionOn } from "../../cells/cells";
import { wouldMakeSense } from "../../likeness/operands";
import { positionsOf } from "../../sums/summed-cells";
import type { LineSum } from "../../sums/sums";
import { lineSumsIn, sums } from "../../sums/sums";

/** Sums next to it that run the other way. */
const FEWEST_BESIDE = 2;

/**
 * Sums that run along a line of sums which all run the other way, although their own column (row) holds figures of its
 * own that are not such sums: a total that adds up the totals before it in place of the figures above it.
 */
export function wrongWaySums(book: FormulaBook): readonly LineFault[] {
  const found: LineFault[] = [];
  for (const [sheet, all] of lineSumsIn(book)) {
    for (const sum of all.values()) {
      const beside = sumsBeside(all, sum);
      const [nearest] = beside;
      if (nearest === undefined || beside.length < FEWEST_BESIDE || !wouldMakeSense(book, nearest.template, sum.at))
        continue;
      if (
        beside.some(({ at }) => !sums(sum, sum.axis === "row" ? at.col : at.row)) ||
        isTotalColumn(sheet, sum, nearest)
      )
        continue;
      const { value, scale } = evaluatorOf(book).evaluate(nearest.template, sum.at);
      const stored = numberAt(sheet, sum.at);
      if (typeof value !== "number" || stored === undefined || sameFigure(value, stored, scale)) continue;
      const places = beside.map(({ at }) => at);
      found.push({
        break: {
          sheet,
          at: sum.at,
          axis: sum.axis,
          expected: nearest.template,
          found: sum.template,
          before: places,
          after: [],
          repeats: 1,
          run: [sum.at],
          around: places.length,
          line: [],
        },
        expected: value,
        text: undefined,
        agrees: false,
        inside: false,
      });
    }
  }
  return found;
}

/** The sums right before this one on the line that it adds up, which are copies of one formula and run across it. */
function sumsBeside(all: ReadonlyMap<number, LineSum>, sum: LineSum): readonly LineSum[] {
  const beside: LineSum[] = [];
  for (let step = 1; ; step += 1) {
    const at = along(sum.at, sum.axis, -step);
    const next = at.row < 0 || at.col < 0 ? undefined : all.get(keyOf(at));
    if (next?.axis !== otherAxis(sum.axis) || next.operation !== sum.operation) return beside;
    if (beside[0] !== undefined && next.template !== beside[0].template) return beside;
    beside.push(next);
  }
}

/** The figures that the sums beside would add up here are formulas, or are themselves the sums along their lines. */
function isTotalColumn(sheet: SheetFormulas, sum: LineSum, model: LineSum): boolean {
  const across = otherAxis(sum.axis);
  let differs = false;
  for (const [from, to] of model.spans) {
    for (let position = from; position <= to; position += 1) {
      const own: CellAddress = across === "column" ? { ...sum.at, row: position } : { ...sum.at, col: position };
      if (templateAt(sheet, own.row, own.col) !== undefined) return true;
      const figure = numberAt(sheet, own);
      if (figure === undefined) continue;
      const parts = positionsOf(sum).map((place) => along(own, sum.axis, place - positionOn(sum.axis, own)));
      const total = parts.reduce((so, part) => so + (numberAt(sheet, part) ?? 0), 0);
      if (!sameFigure(total, figure)) differs = true;
    }
  }
  return !differs;
}
