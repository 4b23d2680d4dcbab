import { Caption1, Caption1Strong, makeStyles, Select, Subtitle2, Title2, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { useState } from "react";
import { GradeStamp } from "../parts/GradeStamp";
import { ProfilePicker } from "../parts/ProfilePicker";
import { useWords } from "../parts/pane-context";
import type { Session } from "../session/session";
import type { BookView, ScorecardView } from "../view/book-view";
import { CutOff } from "./CutOff";
import { IndicatorItem } from "./IndicatorItem";
import { LevelBars } from "./LevelBars";
import type { IndicatorOrder } from "./sort-indicators";
import { indicatorSections } from "./sort-indicators";

const useStyles = makeStyles({
  section: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM },
  head: { display: "flex", justifyContent: "space-between", alignItems: "center", gap: tokens.spacingHorizontalS },
  total: { fontVariantNumeric: "tabular-nums" },
  quiet: { color: tokens.colorNeutralForeground2 },
  list: { listStyleType: "none", margin: 0, padding: 0 },
  group: { display: "block", paddingBlockStart: tokens.spacingVerticalM, color: tokens.colorNeutralForeground2 },
  order: { minWidth: 0, "& select": { minWidth: 0 } },
});

const ORDERS: readonly IndicatorOrder[] = ["sheet", "lost", "score", "name"];

function Total({ card }: { readonly card: ScorecardView }): ReactElement {
  const words = useWords();
  const styles = useStyles();
  const { stated } = card;
  return (
    <div className={styles.head}>
      <div>
        <Caption1 as="h2" block className={styles.quiet}>
          {card.name}
        </Caption1>
        <Title2 as="p" block className={styles.total}>
          {card.total}
        </Title2>
        <Caption1 block>
          {[words.scores.lost(card.lost), stated === undefined ? undefined : words.scores.stated(stated)]
            .filter((part) => part !== undefined)
            .join(" · ")}
        </Caption1>
        <Caption1 block>{words.scores.aboveBand(card.aboveBand, card.grade)}</Caption1>
        {card.toNextBand !== undefined && <Caption1 block>{words.scores.toNext(card.toNextBand)}</Caption1>}
      </div>
      <GradeStamp grade={card.grade} large />
    </div>
  );
}

/** One fund's score: total and grade, level-1 bars, the rule with its cut-off, and every indicator. */
export function Scorecard({
  card,
  view,
  session,
  withRule,
}: {
  readonly card: ScorecardView;
  readonly view: BookView;
  readonly session: Session;
  /** The rule is one for the whole workbook: the first scorecard shows it. */
  readonly withRule: boolean;
}): ReactElement {
  const words = useWords();
  const styles = useStyles();
  const [order, setOrder] = useState<IndicatorOrder>("sheet");
  return (
    <section className={styles.section}>
      <Total card={card} />
      <LevelBars groups={card.groups} />
      <Caption1 className={styles.quiet}>
        {words.labelled(
          words.scores.composition,
          card.points.map((one) => `${words.method[one.method]} ${one.points}`).join(" · "),
        )}
      </Caption1>
      {withRule && <ProfilePicker view={view} session={session} />}
      {withRule && <CutOff key={view.profile.hash} profile={view.profile} session={session} />}
      <div>
        <div className={styles.head}>
          <Subtitle2 as="h3">{words.scores.indicators}</Subtitle2>
          <Select
            className={styles.order}
            size="small"
            aria-label={words.labelled(words.scores.indicators, words.scores.sortBy)}
            value={order}
            onChange={(_, { value }) => setOrder(ORDERS.find((one) => one === value) ?? "sheet")}
          >
            {ORDERS.map((one) => (
              <option key={one} value={one}>
                {words.scores.sorts[one]}
              </option>
            ))}
          </Select>
        </div>
        {indicatorSections(card.indicators, order).map(({ name, indicators }) => (
          <div key={name}>
            {name !== "" && (
              <Caption1Strong as="h4" className={styles.group}>
                {name}
              </Caption1Strong>
            )}
            <ul className={styles.list}>
              {indicators.map((indicator) => (
                <IndicatorItem key={indicator.id} indicator={indicator} session={session} />
              ))}
            </ul>
          </div>
        ))}
      </div>
    </section>
  );
}
