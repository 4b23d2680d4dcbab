import { Button, Caption1, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { CellRange } from "../../domain/cells/address";
import { useWords } from "../parts/context/pane-context";
import type { SessionChange } from "../services/engine";
import type { Session } from "../session/session";
import type { BookView } from "../view/book/book-view";
import type { MappedTableView } from "../view/book/mapping-view";
import type { SelectionUse } from "../words/pane-words";
import { tableFor } from "./column-at";

const useStyles = makeStyles({
  uses: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalXS },
});

/** What the selected cells can be said to be: a table, or headings and records of the table they lie in or nearest to. */
export function SelectionUses(props: {
  readonly view: BookView;
  readonly range: CellRange;
  readonly session: Session;
}): ReactElement | null {
  const { view, range, session } = props;
  const words = useWords();
  const styles = useStyles();
  const table = tableFor(view.sheets, range);
  const uses = usesOf(range, table);
  if (uses.length === 0) return null;
  return (
    <>
      {table !== undefined && <Caption1>{words.mapping.selectionTable(table.title || table.area.label)}</Caption1>}
      <div className={styles.uses}>
        {uses.map((use) => (
          <Button key={use} size="small" onClick={() => session.change(changeOf(use, range, table))}>
            {words.mapping.uses[use]}
          </Button>
        ))}
      </div>
    </>
  );
}

/** A single line is a first or a last record; several are all of them. Only what has two lines can be a table. */
function usesOf({ top, bottom, left, right }: CellRange, table: MappedTableView | undefined): readonly SelectionUse[] {
  const isBlock = bottom > top && right > left;
  const records: readonly SelectionUse[] = isBlock ? ["records"] : ["firstRecord", "lastRecord"];
  return [
    ...(isBlock ? (["range"] as const) : []),
    ...(table === undefined ? [] : (["headings", ...records] as const)),
  ];
}

function changeOf(use: SelectionUse, range: CellRange, table: MappedTableView | undefined): SessionChange {
  if (table === undefined || use === "range") return { kind: "range", range };
  if (use === "headings") return { kind: "headings", table: table.id, range };
  const edge = use === "records" ? "both" : use === "firstRecord" ? "first" : "last";
  return { kind: "records", table: table.id, range, edge };
}
