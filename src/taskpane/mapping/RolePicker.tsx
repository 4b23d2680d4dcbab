import { Dropdown, Option } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { SheetRole } from "../../domain/lists";
import { SHEET_ROLES } from "../../domain/lists";
import { useWords } from "../parts/pane-context";
import type { Session } from "../session/use-session";
import type { SheetView } from "../view/book-view";

function isRole(value: string): value is SheetRole {
  return (SHEET_ROLES as readonly string[]).includes(value);
}

/** Roles that a table can have: a sheet's own ones (cover, notes, several tables) follow from what stands on it. */
const CHOICES = SHEET_ROLES.filter((role) => role !== "mixed" && role !== "cover" && role !== "notes");

/** What the tables of a sheet are for, to be corrected. */
export function RolePicker({ sheet, session }: { readonly sheet: SheetView; readonly session: Session }): ReactElement {
  const words = useWords();
  return (
    <Dropdown
      size="small"
      aria-label={`${sheet.sheet} ${words.mapping.takenFor}`}
      value={words.role[sheet.role]}
      selectedOptions={[sheet.role]}
      onOptionSelect={(_, { optionValue }) => {
        if (optionValue !== undefined && isRole(optionValue)) {
          session.change({ kind: "role", sheet: sheet.sheet, role: optionValue });
        }
      }}
    >
      {CHOICES.map((role) => (
        <Option key={role} value={role}>
          {words.role[role]}
        </Option>
      ))}
    </Dropdown>
  );
}
