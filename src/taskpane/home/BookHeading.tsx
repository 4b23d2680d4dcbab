import { Caption1, makeStyles, Subtitle2, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { useWords } from "../parts/pane-context";
import type { Standing } from "../session/use-session";
import { isScored } from "./standing";

const useStyles = makeStyles({ facts: { color: tokens.colorNeutralForeground2 } });

/** What the workbook is: fund, year, sheets understood, scored or not. */
export function BookHeading({ standing }: { readonly standing: Standing }): ReactElement {
  const words = useWords();
  const styles = useStyles();
  const { fund, sheets } = standing.view;
  const understood = sheets.filter((sheet) => sheet.tables.length > 0).length;
  const year = fund?.year !== undefined && !fund.name.includes(fund.year) ? words.home.year(fund.year) : undefined;
  const state = isScored(standing) ? words.home.scored : words.home.unscored;
  return (
    <header>
      <Subtitle2 as="h1" block>
        {fund === undefined ? words.product : fund.name}
      </Subtitle2>
      <Caption1 block className={styles.facts}>
        {[year, words.home.understood(understood, sheets.length), state]
          .filter((fact) => fact !== undefined)
          .join(" · ")}
      </Caption1>
    </header>
  );
}
