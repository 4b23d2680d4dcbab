import { Caption1, Card, Display, makeStyles, Subtitle1, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { GradeStamp } from "../parts/GradeStamp";
import { useWords } from "../parts/pane-context";
import type { BookView, ExecutionView, ScorecardView } from "../view/book-view";

const useStyles = makeStyles({
  card: { gap: tokens.spacingVerticalM },
  result: { display: "flex", alignItems: "center", justifyContent: "space-between", gap: tokens.spacingHorizontalM },
  number: { fontVariantNumeric: "tabular-nums", lineHeight: "1.1", fontSize: "44px" },
  quiet: { color: tokens.colorNeutralForeground2 },
  figures: { display: "grid", gridTemplateColumns: "1fr 1fr", gap: tokens.spacingHorizontalM, margin: 0 },
  ruled: { borderTop: `1px solid ${tokens.colorNeutralStroke2}`, paddingTop: tokens.spacingVerticalM },
  figure: { display: "flex", flexDirection: "column", fontVariantNumeric: "tabular-nums" },
  value: { margin: 0 },
});

function Score({ card }: { readonly card: ScorecardView }): ReactElement {
  const words = useWords();
  const styles = useStyles();
  return (
    <div className={styles.result}>
      <div>
        <Caption1 as="h2" block className={styles.quiet}>
          {words.home.total}
        </Caption1>
        <Display as="p" block className={styles.number}>
          {card.total}
        </Display>
        <Caption1 block className={styles.quiet}>
          {card.toNextBand === undefined
            ? words.scores.aboveBand(card.aboveBand, card.grade)
            : words.scores.toNext(card.toNextBand)}
        </Caption1>
      </div>
      <GradeStamp grade={card.grade} large />
    </div>
  );
}

function Money({ money, ruled }: { readonly money: ExecutionView; readonly ruled: boolean }): ReactElement {
  const words = useWords();
  const styles = useStyles();
  const figures = [
    [words.home.execution, money.rate, `${money.spent} / ${money.budget} ${money.unit}`],
    [words.home.balance, money.balance, money.unit],
  ] as const;
  return (
    <dl className={ruled ? `${styles.figures} ${styles.ruled}` : styles.figures}>
      {figures.map(([label, value, note]) => (
        <div key={label} className={styles.figure}>
          <dt>
            <Caption1 className={styles.quiet}>{label}</Caption1>
          </dt>
          <dd className={styles.value}>
            <Subtitle1 block>{value}</Subtitle1>
            <Caption1 block className={styles.quiet}>
              {note}
            </Caption1>
          </dd>
        </div>
      ))}
    </dl>
  );
}

/** Total with its grade and the way to the next one; budget execution. */
export function ResultCard({ view }: { readonly view: BookView }): ReactElement | null {
  const styles = useStyles();
  const [card] = view.scorecards;
  const [money] = view.execution;
  if (card === undefined && money === undefined) return null;
  return (
    <Card className={styles.card}>
      {card && <Score card={card} />}
      {money && <Money money={money} ruled={card !== undefined} />}
    </Card>
  );
}
