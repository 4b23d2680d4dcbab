import type { ReactElement } from "react";
import { SHEET_ROLES } from "../../domain/lists";
import { useWords } from "../parts/context/pane-context";
import { NarrowSelect } from "../parts/controls/NarrowSelect";
import type { Session } from "../session/session";
import type { MappedSheetView } from "../view/book/mapping-view";

/**
 * The roles that a person can give to a table. A form is recognised by its layout and a cover by its texts; notes are
 * not read as tables.
 */
const CHOICES = SHEET_ROLES.filter((role) => role !== "mixed" && role !== "cover" && role !== "form");

/** What the tables of a sheet are for, or one of them, to be corrected. */
export function RolePicker(props: {
  readonly sheet: Pick<MappedSheetView, "sheet" | "role">;
  /** One table among several of a sheet, by its id and its title. */
  readonly table?: string;
  readonly title?: string;
  readonly session: Session;
}): ReactElement {
  const { sheet, table, session } = props;
  const words = useWords();
  const choices = table === undefined ? CHOICES : CHOICES.filter((role) => role !== "notes");
  const chosen = choices.find((role) => role === sheet.role);
  return (
    <NarrowSelect
      size="small"
      aria-label={`${props.title ?? sheet.sheet} ${words.mapping.takenFor}`}
      value={chosen ?? ""}
      onChange={(_, { value }) => {
        const role = choices.find((one) => one === value);
        if (role === undefined) return;
        session.change({ kind: "role", sheet: sheet.sheet, role, ...(table === undefined ? {} : { table }) });
      }}
    >
      {chosen === undefined && <option value="">{words.role[sheet.role]}</option>}
      {choices.map((role) => (
        <option key={role} value={role}>
          {role === "notes" ? words.mapping.noData : words.role[role]}
        </option>
      ))}
    </NarrowSelect>
  );
}
