import type { ReactElement } from "react";
import { useWords } from "../parts/context/pane-context";
import { NarrowSelect } from "../parts/controls/NarrowSelect";
import type { Session } from "../session/session";
import type { MappedTableView } from "../view/book/mapping-view";

/** Units in which a table's amounts may stand; as written in Chinese workbooks, and understood in English ones. */
const UNITS = ["元", "千元", "万元", "百万元", "亿元"] as const;

/** The unit of a table's amounts, to be corrected. */
export function UnitPicker({
  table,
  session,
}: {
  readonly table: MappedTableView;
  readonly session: Session;
}): ReactElement {
  const words = useWords();
  const unit = UNITS.find((one) => one === table.unit);
  return (
    <NarrowSelect
      size="small"
      aria-label={`${table.title || table.area.label} ${words.mapping.tableUnit}`}
      value={unit ?? ""}
      onChange={(_, { value }) => {
        if (value !== "") session.change({ kind: "unit", table: table.id, unit: value });
      }}
    >
      {unit === undefined && <option value="">{table.unit ?? words.mapping.noUnit}</option>}
      {UNITS.map((one) => (
        <option key={one} value={one}>
          {one}
        </option>
      ))}
    </NarrowSelect>
  );
}
