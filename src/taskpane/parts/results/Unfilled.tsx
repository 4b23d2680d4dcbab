import { Body1, Caption1, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { UnfilledView } from "../../view/book/scores-view";
import { PlaceLink } from "../places/PlaceLink";

const useStyles = makeStyles({
  list: { margin: 0, paddingLeft: tokens.spacingHorizontalL },
  what: { color: tokens.colorNeutralForeground2 },
});

/** Scorecards that are shown: of a folder's worth the first few say what to do. */
const MOST_SHOWN = 5;

/** Scorecards that nobody has filled in yet, each with the place to begin. */
export function Unfilled({ cards }: { readonly cards: readonly UnfilledView[] }): ReactElement | null {
  const styles = useStyles();
  if (cards.length === 0) return null;
  const more = cards.length - MOST_SHOWN;
  return (
    <ul className={styles.list}>
      {cards.slice(0, MOST_SHOWN).map((card) => (
        <li key={card.key}>
          <Body1>{card.text}</Body1> <PlaceLink place={card.place} />
        </li>
      ))}
      {more > 0 && (
        <li>
          <Caption1 className={styles.what}>+{more}</Caption1>
        </li>
      )}
    </ul>
  );
}
