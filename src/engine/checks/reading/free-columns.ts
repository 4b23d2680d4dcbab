import type { Field } from "../../../domain/lists";
import type { FieldColumn } from "../../../domain/table";
import type { TableView } from "./table-view";

const known = new WeakMap<TableView, Map<Field, readonly FieldColumn[]>>();

/**
 * Columns of figures that no field is known for (一季度, 设备费 …), read as figures of `field`: whether they mean that is for
 * arithmetic to tell.
 */
export function freeColumns(view: TableView, field: Field): readonly FieldColumn[] {
  let ofView = known.get(view);
  if (ofView === undefined) known.set(view, (ofView = new Map<Field, readonly FieldColumn[]>()));
  const before = ofView.get(field);
  if (before !== undefined) return before;
  const like = view.column(field);
  const columns = view.table.unmapped
    .filter(
      ({ heading }) =>
        heading !== "" && !/[%％]|率|比|率|日期|时间|电话|编号|编码|rate|share|date|phone|\bno\b/iu.test(heading),
    )
    .map(({ index, heading }): FieldColumn => {
      const unit = like?.unit === undefined ? {} : { unit: like.unit };
      return { index, field, heading, confidence: 0, reasons: [], ...unit };
    })
    .filter((column) => {
      const figures = view.data.filter((line) => view.figure(line, column) !== undefined).length;
      return figures >= 3 && figures * 2 >= view.data.length;
    });
  ofView.set(field, columns);
  return columns;
}
