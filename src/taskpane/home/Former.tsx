import { Body1, Caption1, Card, makeStyles, Subtitle1, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { useWords } from "../parts/context/pane-context";
import type { FormerRun } from "../view/former-run";
import type { PaneWords } from "../words/pane-words";

const useStyles = makeStyles({
  screen: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM },
  facts: {
    display: "grid",
    gridTemplateColumns: "max-content minmax(0, 1fr)",
    columnGap: tokens.spacingHorizontalM,
    rowGap: tokens.spacingVerticalXS,
    margin: 0,
    "& dd": { margin: 0, overflowWrap: "anywhere" },
  },
  quiet: { color: tokens.colorNeutralForeground2 },
});

function factsOf(former: FormerRun, { home }: PaneWords): readonly (readonly [string, string])[] {
  const { totals, rule, decisions, newest, corrections } = former;
  const several = totals.length > 1;
  return [
    ...totals.map(({ name, value }) => [several && name !== "" ? name : home.former.total, value] as const),
    ...(rule === undefined ? [] : [[home.former.rule, rule] as const]),
    [home.former.decisions, home.former.count(decisions, newest)],
    ...(corrections === 0 ? [] : [[home.former.corrections, home.former.places(corrections)] as const]),
  ];
}

/** In place of the welcome where the workbook holds earlier work: what it is, and what scoring again does to it. */
export function Former({ former }: { readonly former: FormerRun }): ReactElement {
  const words = useWords();
  const styles = useStyles();
  const { home } = words;
  return (
    <section className={styles.screen} data-former>
      <Subtitle1 as="h1">{former.scored ? home.former.scored : home.former.kept}</Subtitle1>
      <Card>
        <dl className={styles.facts}>
          {factsOf(former, words).map(([label, value]) => (
            <div key={label} style={{ display: "contents" }}>
              <dt>
                <Caption1 className={styles.quiet}>{label}</Caption1>
              </dt>
              <dd>
                <Body1>{value}</Body1>
              </dd>
            </div>
          ))}
        </dl>
      </Card>
      <Body1 as="p">{home.former.what(former.scored)}</Body1>
      {former.decisions > 0 && <Body1 as="p">{home.former.whatDecisions}</Body1>}
    </section>
  );
}
