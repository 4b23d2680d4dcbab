import {
  AccordionHeader,
  AccordionItem,
  AccordionPanel,
  Badge,
  Caption1,
  Field,
  makeStyles,
  tokens,
} from "@fluentui/react-components";
import type { ReactElement } from "react";
import { useWords } from "../parts/context/pane-context";
import type { Session } from "../session/session";
import type { MappedSheetView } from "../view/book/mapping-view";
import { RolePicker } from "./RolePicker";
import { TableSection } from "./TableSection";

const useStyles = makeStyles({
  item: { borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
  // The text begins where all other text of the pane begins.
  header: { "& button": { paddingInlineStart: 0, gap: tokens.spacingHorizontalXS } },
  head: {
    display: "flex",
    flexWrap: "wrap",
    gap: tokens.spacingHorizontalS,
    rowGap: "4px",
    alignItems: "center",
    overflowWrap: "anywhere",
  },
  panel: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalM,
    marginInline: 0,
    paddingBlockEnd: tokens.spacingVerticalM,
  },
  unmapped: { color: tokens.colorNeutralForeground2 },
});

/** One sheet: what it is for, and its tables. */
export function SheetItem({
  sheet,
  session,
}: {
  readonly sheet: MappedSheetView;
  readonly session: Session;
}): ReactElement {
  const words = useWords();
  const styles = useStyles();
  const unmapped = sheet.tables.flatMap(({ columns }) => columns).filter(({ field }) => field === undefined).length;
  return (
    <AccordionItem value={sheet.sheet} className={styles.item}>
      <AccordionHeader as="h2" className={styles.header}>
        <span className={styles.head}>
          <span>{sheet.sheet}</span>
          <Badge appearance="tint">{words.role[sheet.role]}</Badge>
          {sheet.state !== "visible" && <Badge appearance="outline">{words.mapping.hidden}</Badge>}
          {unmapped > 0 && <Caption1 className={styles.unmapped}>{words.mapping.unmappedCount(unmapped)}</Caption1>}
        </span>
      </AccordionHeader>
      <AccordionPanel className={styles.panel}>
        {sheet.tables.length === 0 && <Caption1>{words.mapping.noTable}</Caption1>}
        <Field label={words.mapping.role} size="small" orientation="horizontal">
          <RolePicker sheet={sheet} session={session} />
        </Field>
        {sheet.tables.map((table) => (
          <TableSection
            key={table.id}
            table={table}
            showsRole={sheet.tables.length > 1 || table.role !== sheet.role}
            session={session}
          />
        ))}
      </AccordionPanel>
    </AccordionItem>
  );
}
