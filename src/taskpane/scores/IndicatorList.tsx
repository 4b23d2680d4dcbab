import { Caption1, Caption1Strong, makeStyles, Select, Subtitle2, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { useState } from "react";
import { useWords } from "../parts/context/pane-context";
import type { Session } from "../session/session";
import type { IndicatorView } from "../view/book/scores-view";
import { IndicatorItem } from "./IndicatorItem";
import type { IndicatorOrder } from "./sort-indicators";
import { indicatorSections } from "./sort-indicators";

const useStyles = makeStyles({
  head: { display: "flex", justifyContent: "space-between", alignItems: "center", gap: tokens.spacingHorizontalS },
  facts: { color: tokens.colorNeutralForeground2 },
  list: { listStyleType: "none", margin: 0, padding: 0 },
  group: { display: "block", paddingBlockStart: tokens.spacingVerticalM, color: tokens.colorNeutralForeground2 },
  order: { minWidth: 0, "& select": { minWidth: 0 } },
});

const ORDERS: readonly IndicatorOrder[] = ["sheet", "lost", "score", "name"];

/** A scorecard's indicators under their level-1 indicators, or in the order that the reader chooses. */
export function IndicatorList(props: {
  readonly indicators: readonly IndicatorView[];
  readonly session: Session;
}): ReactElement {
  const { indicators, session } = props;
  const words = useWords();
  const styles = useStyles();
  const [order, setOrder] = useState<IndicatorOrder>("sheet");
  return (
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
      <Caption1 block className={styles.facts}>
        {words.scores.indicatorFacts}
      </Caption1>
      {indicatorSections(indicators, order).map((section) => (
        <div key={section.name}>
          {section.name !== "" && (
            <Caption1Strong as="h4" className={styles.group}>
              {section.name}
            </Caption1Strong>
          )}
          <ul className={styles.list}>
            {section.indicators.map((indicator) => (
              <IndicatorItem key={indicator.id} indicator={indicator} session={session} />
            ))}
          </ul>
        </div>
      ))}
    </div>
  );
}
