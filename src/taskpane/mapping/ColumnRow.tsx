import { Caption1, Link, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { FIELDS } from "../../domain/lists";
import { useGoTo } from "../parts/context/go-to-context";
import { useWords } from "../parts/context/pane-context";
import { NarrowSelect } from "../parts/controls/NarrowSelect";
import type { Session } from "../session/session";
import { fieldGroupsWith } from "../view/book/field-groups";
import type { MappedColumnView } from "../view/book/mapping-view";

const useStyles = makeStyles({
  row: {
    display: "grid",
    gridTemplateColumns: "2.5em minmax(0, 1fr) minmax(0, 1.1fr)",
    alignItems: "center",
    gap: tokens.spacingHorizontalS,
  },
  heading: { overflow: "hidden", textOverflow: "ellipsis", whiteSpace: "nowrap" },
  doubt: { gridColumn: "2 / -1", color: tokens.colorNeutralForeground2, overflowWrap: "anywhere" },
});

/** Below this the reader is told how sure we are and why. */
const SURE = 0.9;

/** One column: pointing at it selects it in the sheet; its field can be corrected. */
export function ColumnRow(props: {
  readonly table: string;
  readonly column: MappedColumnView;
  readonly session: Session;
}): ReactElement {
  const { column } = props;
  const words = useWords();
  const styles = useStyles();
  const goTo = useGoTo();
  return (
    <li className={styles.row}>
      <Link
        as="button"
        onClick={() => goTo(column.place.range)}
        aria-label={`${words.mapping.goTo} ${column.place.label}`}
      >
        {column.position}
      </Link>
      <span className={styles.heading} title={[column.heading, ...column.reasons].join("\n")}>
        <Caption1>{column.heading}</Caption1>
      </span>
      <FieldPicker {...props} />
      {column.field !== undefined && column.confidence < SURE && (
        <Caption1 className={styles.doubt}>
          {words.labelled(words.mapping.sure(Math.round(column.confidence * 100)), words.listed(column.reasons))}
        </Caption1>
      )}
    </li>
  );
}

/** The closed list of fields by matter; a native list opens quickly in every Excel and is known to every screen reader. */
function FieldPicker(props: {
  readonly table: string;
  readonly column: MappedColumnView;
  readonly session: Session;
}): ReactElement {
  const { column, table, session } = props;
  const words = useWords();
  return (
    <NarrowSelect
      size="small"
      aria-label={`${column.heading} ${words.mapping.takenFor}`}
      value={column.field ?? "none"}
      onChange={(_, { value }) => {
        const field = FIELDS.find((one) => one === value) ?? "none";
        // A cell of a form is known by the label beside it, a column by its place under the headings.
        session.change(
          column.index < 0
            ? { kind: "label", table, label: column.heading, field }
            : { kind: "column", table, index: column.index, field },
        );
      }}
    >
      <option value="none">{words.mapping.unmapped}</option>
      {fieldGroupsWith(column.field).map(({ group, fields }) => (
        <optgroup key={group} label={words.mapping.fieldGroups[group]}>
          {fields.map((field) => (
            <option key={field} value={field}>
              {words.field(field)}
            </option>
          ))}
        </optgroup>
      ))}
    </NarrowSelect>
  );
}
