import { Caption1, makeStyles, Subtitle2, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { useWords } from "../parts/context/pane-context";
import { isScored } from "../session/is-scored";
import type { Standing } from "../session/session";
import { bookName } from "../view/book-name";

const useStyles = makeStyles({
  heading: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS, overflowWrap: "anywhere" },
  facts: { color: tokens.colorNeutralForeground2 },
});

/** What the workbook is: fund, year, sheets understood, scored or not. */
export function BookHeading({ standing }: { readonly standing: Standing }): ReactElement {
  const words = useWords();
  const styles = useStyles();
  const { fund, sheets } = standing.view;
  const understood = sheets.filter((sheet) => sheet.tables.length > 0).length;
  const columns = sheets
    .flatMap(({ tables }) => tables)
    .filter(({ setAside }) => !setAside)
    .flatMap((table) => table.columns.filter(({ field }) => field === undefined)).length;
  const mapped = standing.view.blank
    ? words.home.blank
    : columns === 0
      ? words.home.understood(understood, sheets.length)
      : words.home.butColumns(understood, sheets.length, columns);
  const year = fund?.year !== undefined && !fund.name.includes(fund.year) ? words.home.year(fund.year) : undefined;
  const state = isScored(standing) ? words.home.scored : words.home.unscored;
  return (
    <header className={styles.heading}>
      <Subtitle2 as="h1" block>
        {bookName(standing.view) ?? words.product}
      </Subtitle2>
      <Caption1 block className={styles.facts}>
        {[year, mapped, state].filter((fact) => fact !== undefined).join(" · ")}
      </Caption1>
    </header>
  );
}
