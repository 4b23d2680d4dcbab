import { Caption1, Dropdown, InfoLabel, Link, makeStyles, Option, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { Field } from "../../domain/lists";
import { FIELDS } from "../../domain/lists";
import { useWords } from "../parts/pane-context";
import { useServices } from "../services";
import type { Session } from "../session/use-session";
import type { ColumnView } from "../view/book-view";

const useStyles = makeStyles({
  row: {
    display: "grid",
    gridTemplateColumns: "2.5em minmax(0, 1fr) minmax(0, 1.1fr)",
    alignItems: "center",
    gap: tokens.spacingHorizontalS,
  },
  heading: { overflow: "hidden", textOverflow: "ellipsis", whiteSpace: "nowrap" },
  picker: { minWidth: 0 },
});

function isField(value: string): value is Field {
  return (FIELDS as readonly string[]).includes(value);
}

/** One column: pointing at it selects it in the sheet; its field can be corrected. */
export function ColumnRow(props: {
  readonly table: string;
  readonly column: ColumnView;
  readonly session: Session;
}): ReactElement {
  const { column, table, session } = props;
  const words = useWords();
  const styles = useStyles();
  const { show } = useServices();
  const name = column.field === undefined ? words.mapping.unmapped : words.field(column.field);
  return (
    <li className={styles.row}>
      <Link
        as="button"
        onClick={() => void show(column.place.range)}
        aria-label={`${words.mapping.goTo} ${column.place.label}`}
      >
        {column.position}
      </Link>
      <span className={styles.heading} title={column.heading}>
        {column.reasons.length === 0 ? (
          <Caption1>{column.heading}</Caption1>
        ) : (
          <InfoLabel size="small" info={words.labelled(words.mapping.why, words.listed(column.reasons))}>
            {column.heading}
          </InfoLabel>
        )}
      </span>
      {column.index < 0 ? (
        // A cell of a form: its label stands beside it, so a correction by heading does not reach it.
        <Caption1>{name}</Caption1>
      ) : (
        <Dropdown
          className={styles.picker}
          size="small"
          aria-label={`${column.heading} ${words.mapping.takenFor}`}
          value={name}
          selectedOptions={[column.field ?? "none"]}
          onOptionSelect={(_, { optionValue }) => {
            if (optionValue === "none") session.change({ kind: "column", table, index: column.index, field: "none" });
            else if (optionValue !== undefined && isField(optionValue)) {
              session.change({ kind: "column", table, index: column.index, field: optionValue });
            }
          }}
        >
          <Option value="none">{words.mapping.unmapped}</Option>
          {FIELDS.map((field) => (
            <Option key={field} value={field}>
              {words.field(field)}
            </Option>
          ))}
        </Dropdown>
      )}
    </li>
  );
}
