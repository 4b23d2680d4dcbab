import { columnLetters } from "../../../src/domain/cells/address";
import type { Field } from "../../../src/domain/lists";
import type { Geometry } from "./geometry";
import { columnIndex } from "./geometry";
import type { TableSpec } from "./table-spec";

/** What must hold in the table, in the words of the label files. */
export function relationsOf(spec: TableSpec, geometry: Geometry): unknown[] {
  const transposed = spec.orientation === "transposed";
  const line = (index: number): number | string => {
    const { row, col } = geometry.at(index, 0);
    return transposed ? columnLetters(col) : row + 1;
  };
  const column = (field: Field): number | string => {
    const { row, col } = geometry.at(0, columnIndex(spec, field));
    return transposed ? row + 1 : columnLetters(col);
  };
  const summed = spec.columns.flatMap(({ field, total }) => (total === "sum" && field !== undefined ? [field] : []));
  const relations: unknown[] = [];
  spec.lines.forEach((entry, index) => {
    if (entry.kind === "subtotal" || entry.kind === "total") {
      const over = entry.over.map(line);
      relations.push(
        transposed
          ? { type: "row_sum", col: line(index), parts: over, rows: summed.map(column) }
          : { type: "col_total", row: line(index), over, cols: summed.map(column) },
      );
    }
    if (entry.kind === "average") {
      const cols = spec.columns.flatMap(({ field, maximum }) =>
        maximum !== undefined && field !== undefined ? [column(field)] : [],
      );
      relations.push({ type: "average", row: line(index), over: entry.over.map(line), cols });
    }
  });
  for (const { field, rule } of spec.columns) {
    if (field === undefined || rule === undefined) continue;
    if (rule.type === "ratio") {
      const [num, den] = [column(rule.num), column(rule.den)];
      relations.push(
        transposed
          ? { type: "rate_t", row: column(field), num, den }
          : { type: rule.kind, col: column(field), num, den, style: spec.rates },
      );
    }
    if (rule.type === "share") relations.push({ type: "share", col: column(field), of: column(rule.of) });
    if (rule.type === "signed") {
      const type = rule.kind === "row-sum" ? "row_sum" : "diff";
      relations.push({ type, col: column(field), parts: rule.parts.map(([part]) => column(part)) });
    }
  }
  return relations;
}
