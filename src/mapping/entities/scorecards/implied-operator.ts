import { remembered } from "../../../domain/remembered";
import type { RecordTable } from "../../../domain/table";
import { cellAt, columnOf } from "../../../domain/table";
import type { SheetView } from "../../layout/view/sheet-view";

/** A remark or a kind of indicator that says so. */
const LESS_IS_BETTER =
  /越(?:低|少|小)越(?:好|优)|反向指标|负向指标|逆(?:向)?指标|lower is better|less is better|the lower the better/iu;
const isLessBetter = remembered((text) => LESS_IS_BETTER.test(text));
const BASELINE = /baseline|基线|基期|base year/iu;

/**
 * The operator that a line of a table implies where none is written: a limit, when its words say that less is better or
 * its target lies below the baseline from which it is to be brought down.
 */
export function impliedOperators(view: SheetView, table: RecordTable): (line: number) => "≤" | undefined {
  const words = [...table.unmapped, ...table.columns.filter(({ field }) => field === "remark" || field === "category")];
  const baseline = table.unmapped.find(({ heading }) => BASELINE.test(heading));
  const target = columnOf(table, "target");
  const isBroughtDown = (line: number): boolean => {
    if (baseline === undefined || target === undefined) return false;
    const [before, after] = [baseline, target].map(({ index }) => {
      const { row, col } = cellAt(table, line, index);
      return view.number(row, col);
    });
    return before !== undefined && after !== undefined && after < before;
  };
  const saysLess = (line: number): boolean =>
    words.some(({ index }) => {
      const { row, col } = cellAt(table, line, index);
      return isLessBetter(view.text(row, col));
    });
  return (line) => (saysLess(line) || isBroughtDown(line) ? "≤" : undefined);
}
