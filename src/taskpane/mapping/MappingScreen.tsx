import { Accordion, Caption1, makeStyles, Subtitle2, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { useWords } from "../parts/context/pane-context";
import { Empty } from "../parts/states/Empty";
import { NotRead } from "../parts/states/NotRead";
import type { Session } from "../session/session";
import type { BookView } from "../view/book/book-view";
import { Corrections } from "./Corrections";
import { Question } from "./Question";
import { SheetItem } from "./SheetItem";
import { TemplateActions } from "./TemplateActions";
import { UseSelection } from "./UseSelection";

const useStyles = makeStyles({
  screen: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM },
  section: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  quiet: { color: tokens.colorNeutralForeground2 },
});

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
  if (view === undefined) return <NotRead what={words.mapping.unread} session={session} />;
  const [first] = view.sheets;
  const isEmpty = view.sheets.every((sheet) => sheet.tables.length === 0);
  return (
    <div className={styles.screen}>
      {isEmpty && <Empty title={words.mapping.none} what={words.mapping.empty} />}
      {view.questions.map((question) => (
        <Question key={question.id} question={question} session={session} />
      ))}
      <Caption1 className={styles.quiet}>{words.mapping.intro}</Caption1>
      <UseSelection view={view} session={session} />
      <Accordion collapsible multiple defaultOpenItems={first === undefined ? [] : [first.sheet]}>
        {view.sheets.map((sheet) => (
          <SheetItem key={sheet.sheet} sheet={sheet} session={session} />
        ))}
      </Accordion>
      <Corrections corrections={view.corrections} session={session} />
      <section className={styles.section}>
        <Subtitle2 as="h2">{words.mapping.template}</Subtitle2>
        <Caption1 className={styles.quiet}>{words.mapping.templateWhat}</Caption1>
        <TemplateActions session={session} />
      </section>
    </div>
  );
}
