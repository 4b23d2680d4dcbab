import { Badge, Body1Strong, Caption1, Field, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { MONEY_FIELDS } from "../../domain/lists";
import { useWords } from "../parts/context/pane-context";
import { PlaceLink } from "../parts/places/PlaceLink";
import type { Session } from "../session/session";
import type { MappedTableView } from "../view/book/mapping-view";
import { ColumnRow } from "./ColumnRow";
import { RolePicker } from "./RolePicker";
import { UnitPicker } from "./UnitPicker";

const useStyles = makeStyles({
  table: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS },
  head: { display: "flex", flexWrap: "wrap", columnGap: tokens.spacingHorizontalS, alignItems: "center" },
  quiet: { color: tokens.colorNeutralForeground2 },
  columns: {
    listStyleType: "none",
    margin: 0,
    marginBlockStart: tokens.spacingVerticalXS,
    padding: 0,
    display: "grid",
    gap: tokens.spacingVerticalXS,
  },
});

/** Marks and targets stand in no unit of money: there is nothing to ask about. */
function hasAmounts({ isRecords, unit, columns }: MappedTableView): boolean {
  return (
    isRecords && (unit !== undefined || columns.some(({ field }) => field !== undefined && MONEY_FIELDS.has(field)))
  );
}

/** One table: where it stands, heading and data rows, unit, and every column. */
export function TableSection(props: {
  readonly table: MappedTableView;
  readonly showsRole: boolean;
  readonly session: Session;
}): ReactElement {
  const { table, session } = props;
  const words = useWords();
  const styles = useStyles();
  const facts = [
    table.headerRows && words.mapping.headings(table.headerRows, table.transposed),
    table.dataRows && words.mapping.data(table.dataRows, table.transposed),
    table.isRecords ? undefined : `${words.mapping.unit} ${table.unit ?? words.mapping.noUnit}`,
    words.mapping.sure(Math.round(table.confidence * 100)),
  ];
  return (
    <section className={styles.table}>
      {table.title !== "" && <Body1Strong as="h3">{table.title}</Body1Strong>}
      <div className={styles.head}>
        {props.showsRole &&
          (table.isRecords ? (
            <RolePicker
              sheet={{ sheet: table.area.range.sheet, role: table.role }}
              table={table.id}
              title={table.title || table.area.label}
              session={session}
            />
          ) : (
            <Badge appearance="outline">{words.role[table.role]}</Badge>
          ))}
        <PlaceLink place={table.area} />
        {table.marked && <Badge appearance="outline">{words.mapping.marked}</Badge>}
      </div>
      <Caption1 className={styles.quiet}>{facts.filter(Boolean).join(" · ")}</Caption1>
      {hasAmounts(table) && (
        <Field label={words.mapping.tableUnit} size="small" orientation="horizontal">
          <UnitPicker table={table} session={session} />
        </Field>
      )}
      {table.setAside && <Caption1>{words.mapping.setAside}</Caption1>}
      <ul className={styles.columns}>
        {table.columns.map((column) => (
          <ColumnRow key={column.position} table={table.id} column={column} session={session} />
        ))}
      </ul>
    </section>
  );
}
