import {
  Accordion,
  AccordionHeader,
  AccordionItem,
  AccordionPanel,
  Badge,
  Body1,
  Button,
  Caption1,
  Card,
  makeStyles,
  Radio,
  RadioGroup,
  Subtitle2,
  tokens,
} from "@fluentui/react-components";
import type { ReactElement } from "react";
import { Empty } from "../parts/Empty";
import { PlaceLink } from "../parts/PlaceLink";
import { useWords } from "../parts/pane-context";
import type { Session } from "../session/use-session";
import type { BookView, QuestionView, SheetView, TableView } from "../view/book-view";
import { answerTo } from "./answer-to";
import { ColumnRow } from "./ColumnRow";
import { RolePicker } from "./RolePicker";
import { TemplateActions } from "./TemplateActions";
import { UseSelection } from "./UseSelection";

const useStyles = makeStyles({
  screen: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM },
  head: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS, alignItems: "center", rowGap: "4px" },
  columns: { listStyleType: "none", margin: 0, padding: 0, display: "grid", gap: tokens.spacingVerticalXS },
  panel: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM },
  table: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
    marginBlockEnd: tokens.spacingVerticalM,
  },
});

function Question({ question, session }: { readonly question: QuestionView; readonly session: Session }): ReactElement {
  const words = useWords();
  return (
    <Card>
      <Subtitle2 as="h2">{words.mapping.question}</Subtitle2>
      <Body1>
        {question.text} <PlaceLink place={question.place} />
      </Body1>
      <RadioGroup
        aria-label={question.text}
        onChange={(_, { value }) => {
          const change = answerTo(question, value);
          if (change !== undefined) session.change(change);
        }}
      >
        {question.choices.map((choice) => (
          <Radio key={choice.value} value={choice.value} label={choice.label} />
        ))}
      </RadioGroup>
    </Card>
  );
}

function TableCard({ table, session }: { readonly table: TableView; readonly session: Session }): ReactElement {
  const words = useWords();
  const styles = useStyles();
  return (
    <section className={styles.table}>
      <div className={styles.head}>
        <Badge appearance="outline">{words.role[table.role]}</Badge>
        <PlaceLink place={table.area} />
        <Caption1>{words.mapping.sure(Math.round(table.confidence * 100))}</Caption1>
      </div>
      {table.title !== "" && <Body1>{table.title}</Body1>}
      <Caption1>
        {[
          table.headerRows && `${words.mapping.headings} ${table.headerRows}`,
          table.dataRows && `${words.mapping.data} ${table.dataRows}`,
          `${words.mapping.unit} ${table.unit ?? words.mapping.noUnit}`,
        ]
          .filter(Boolean)
          .join(" · ")}
      </Caption1>
      {table.setAside && <Caption1>{words.mapping.setAside}</Caption1>}
      <ul className={styles.columns}>
        {table.columns.map((column) => (
          <ColumnRow key={column.position} table={table.id} column={column} session={session} />
        ))}
      </ul>
    </section>
  );
}

function SheetItem({ sheet, session }: { readonly sheet: SheetView; readonly session: Session }): ReactElement {
  const words = useWords();
  const styles = useStyles();
  return (
    <AccordionItem value={sheet.sheet}>
      <AccordionHeader>
        <span className={styles.head}>
          <span>{sheet.sheet}</span>
          <Badge appearance="tint">{words.role[sheet.role]}</Badge>
          {sheet.state !== "visible" && <Badge color="subtle">{words.mapping.hidden}</Badge>}
        </span>
      </AccordionHeader>
      <AccordionPanel className={styles.panel}>
        <RolePicker sheet={sheet} session={session} />
        {sheet.tables.map((table) => (
          <TableCard key={table.id} table={table} session={session} />
        ))}
      </AccordionPanel>
    </AccordionItem>
  );
}

/** Each sheet with its role, each table with its columns and what they were taken for; all of it can be corrected. */
export function MappingScreen({
  view,
  session,
}: {
  readonly view: BookView | undefined;
  readonly session: Session;
}): ReactElement {
  const words = useWords();
  const styles = useStyles();
  if (view === undefined || view.sheets.every((sheet) => sheet.tables.length === 0)) {
    return (
      <Empty title={words.tabs.mapping} what={words.mapping.empty}>
        <Button appearance="primary" onClick={session.check}>
          {words.home.read}
        </Button>
      </Empty>
    );
  }
  return (
    <div className={styles.screen}>
      <Body1>{words.mapping.intro}</Body1>
      <UseSelection view={view} session={session} />
      {view.questions.map((question) => (
        <Question key={question.id} question={question} session={session} />
      ))}
      <Accordion collapsible multiple defaultOpenItems={view.sheets.slice(0, 1).map((sheet) => sheet.sheet)}>
        {view.sheets.map((sheet) => (
          <SheetItem key={sheet.sheet} sheet={sheet} session={session} />
        ))}
      </Accordion>
      <TemplateActions session={session} />
    </div>
  );
}
