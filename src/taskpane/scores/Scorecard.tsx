import { Caption1, makeStyles, Title2, tokens } from "@fluentui/react-components";
import type { ReactElement, ReactNode } from "react";
import { useWords } from "../parts/context/pane-context";
import { GradeCaveats } from "../parts/results/GradeCaveats";
import { GradeStamp } from "../parts/results/GradeStamp";
import type { Session } from "../session/session";
import type { ScorecardView } from "../view/book/scores-view";
import { IndicatorList } from "./IndicatorList";
import { LevelBars } from "./LevelBars";

const useStyles = makeStyles({
  section: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM },
  head: { display: "flex", justifyContent: "space-between", alignItems: "center", gap: tokens.spacingHorizontalS },
  total: { fontVariantNumeric: "tabular-nums" },
  quiet: { color: tokens.colorNeutralForeground2 },
});

/** How the total stands: points lost, what the sheet says, the bounds of the grade. */
export function Margins({ card }: { readonly card: ScorecardView }): ReactElement {
  const words = useWords();
  const { stated } = card;
  return (
    <>
      <Caption1 block>
        {[words.scores.lost(card.lost), stated === undefined ? undefined : words.scores.stated(stated)]
          .filter((part) => part !== undefined)
          .join(" · ")}
      </Caption1>
      <Caption1 block>{words.scores.aboveBand(card.aboveBand, card.grade)}</Caption1>
      {card.toNextBand !== undefined && <Caption1 block>{words.scores.toNext(card.toNextBand)}</Caption1>}
      <GradeCaveats caveats={card.caveats} />
    </>
  );
}

/** What the total is made of: level-1 bars, points by origin, `rule` between them and every indicator. */
export function ScorecardParts(props: {
  readonly card: ScorecardView;
  readonly session: Session;
  readonly rule?: ReactNode;
}): ReactElement {
  const { card, session, rule } = props;
  const words = useWords();
  const styles = useStyles();
  return (
    <>
      <LevelBars groups={card.groups} />
      <Caption1 className={styles.quiet}>
        {words.labelled(
          words.scores.composition,
          card.points.map((one) => `${words.method[one.method]} ${one.points}`).join(" · "),
        )}
      </Caption1>
      {rule}
      <IndicatorList indicators={card.indicators} session={session} />
    </>
  );
}

/** The score of a fund, or of the only project: total and grade, and what they are made of. */
export function Scorecard(props: {
  readonly card: ScorecardView;
  readonly session: Session;
  readonly rule?: ReactNode;
}): ReactElement {
  const { card } = props;
  const styles = useStyles();
  return (
    <section className={styles.section}>
      <div className={styles.head}>
        <div>
          <Caption1 as="h2" block className={styles.quiet}>
            {card.name}
          </Caption1>
          <Title2 as="p" block className={styles.total}>
            {card.total}
          </Title2>
          <Margins card={card} />
        </div>
        <GradeStamp grade={card.grade} large />
      </div>
      <ScorecardParts {...props} />
    </section>
  );
}
