import { Button, Caption1, Card, Field, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { useState } from "react";
import type { CellRange } from "../../domain/cells/address";
import { useWords } from "../parts/context/pane-context";
import { useServices } from "../services/pane-services";
import type { Session } from "../session/session";
import type { BookView } from "../view/book/book-view";
import { placeOf } from "../view/places";
import { columnAt } from "./column-at";
import { ColumnRow } from "./ColumnRow";
import { RolePicker } from "./RolePicker";
import { SelectionUses } from "./SelectionUses";

const useStyles = makeStyles({
  box: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS, alignItems: "start" },
  found: {
    width: "100%",
    boxSizing: "border-box",
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalXS,
  },
  list: { listStyleType: "none", margin: 0, padding: 0 },
});

/** The column under the selection in the sheet, to say what it is without looking for it in the lists. */
export function UseSelection({ view, session }: { readonly view: BookView; readonly session: Session }): ReactElement {
  const words = useWords();
  const styles = useStyles();
  const { selection } = useServices();
  const [range, setRange] = useState<CellRange>();
  const at = range && columnAt(view.sheets, range);
  const sheet = range && view.sheets.find((one) => one.sheet === range.sheet);
  const place = range && placeOf(range).label;
  return (
    <div className={styles.box}>
      <Button
        size="small"
        onClick={() => {
          void selection().then((selected) => setRange(selected.ok ? selected.value : undefined));
        }}
      >
        {words.mapping.useSelection}
      </Button>
      <Caption1>{words.mapping.selectionWhat}</Caption1>
      <div role="status" className={styles.found}>
        {place !== undefined && at === undefined && <Caption1>{words.mapping.selectionNowhere(place)}</Caption1>}
        {place !== undefined && at !== undefined && at.column === undefined && (
          <Caption1>{words.mapping.selectionUnmapped(place)}</Caption1>
        )}
        {range !== undefined && <SelectionUses view={view} range={range} session={session} />}
        {sheet !== undefined && (
          <Field label={words.mapping.sheetRole(sheet.sheet)} size="small">
            <RolePicker sheet={sheet} session={session} />
          </Field>
        )}
        {at?.column && (
          <Card size="small" className={styles.found}>
            <Caption1>{at.table.title || at.table.area.label}</Caption1>
            <ul className={styles.list}>
              <ColumnRow table={at.table.id} column={at.column} session={session} />
            </ul>
          </Card>
        )}
      </div>
    </div>
  );
}
