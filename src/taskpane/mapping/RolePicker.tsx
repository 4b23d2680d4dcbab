import { makeStyles, Select } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { SHEET_ROLES } from "../../domain/lists";
import { useWords } from "../parts/pane-context";
import type { Session } from "../session/use-session";
import type { SheetView } from "../view/book-view";

const useStyles = makeStyles({ picker: { minWidth: 0, "& select": { minWidth: 0, textOverflow: "ellipsis" } } });

/** Roles that a table can have: a sheet's own ones (cover, notes, several tables) follow from what stands on it. */
const CHOICES = SHEET_ROLES.filter((role) => role !== "mixed" && role !== "cover" && role !== "notes");

/** What the tables of a sheet are for, to be corrected. */
export function RolePicker({ sheet, session }: { readonly sheet: SheetView; readonly session: Session }): ReactElement {
  const words = useWords();
  const styles = useStyles();
  const chosen = CHOICES.find((role) => role === sheet.role);
  return (
    <Select
      className={styles.picker}
      size="small"
      aria-label={`${sheet.sheet} ${words.mapping.takenFor}`}
      value={chosen ?? ""}
      onChange={(_, { value }) => {
        const role = CHOICES.find((one) => one === value);
        if (role !== undefined) session.change({ kind: "role", sheet: sheet.sheet, role });
      }}
    >
      {chosen === undefined && <option value="">{words.role[sheet.role]}</option>}
      {CHOICES.map((role) => (
        <option key={role} value={role}>
          {words.role[role]}
        </option>
      ))}
    </Select>
  );
}
