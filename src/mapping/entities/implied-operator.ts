import type { RecordTable } from "../../domain/table";
import { cellAt } from "../../domain/table";
import type { SheetView } from "../layout/sheet-view";

/** A remark or a kind of indicator that says so. */
const LESS_IS_BETTER =
  /越(?:低|少|小)越(?:好|优)|反向指标|负向指标|逆(?:向)?指标|lower is better|less is better|the lower the better/iu;
const BASELINE = /baseline|基线|基期|base year/iu;

/**
 * The operator that a line implies where none is written: a limit, when its words say that less is better or its target
 * lies below the baseline from which it is to be brought down.
 */
export function impliedOperator(view: SheetView, table: RecordTable, line: number): "≤" | undefined {
  const others = [
    ...table.unmapped,
    ...table.columns.filter(({ field }) => field === "remark" || field === "category"),
  ];
  const textAt = (index: number): string => {
    const { row, col } = cellAt(table, line, index);
    return view.text(row, col);
  };
  if (others.some(({ index }) => LESS_IS_BETTER.test(textAt(index)))) return "≤";
  const numberAt = (index: number | undefined): number | undefined => {
    if (index === undefined) return undefined;
    const { row, col } = cellAt(table, line, index);
    return view.number(row, col);
  };
  const before = numberAt(table.unmapped.find(({ heading }) => BASELINE.test(heading))?.index);
  const target = numberAt(table.columns.find(({ field }) => field === "target")?.index);
  return before !== undefined && target !== undefined && target < before ? "≤" : undefined;
}
