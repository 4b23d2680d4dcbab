import { makeStyles, Subtitle2, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { useState } from "react";
import { useWords } from "../parts/context/pane-context";
import { UnfoldingButton } from "../parts/controls/UnfoldingButton";
import { GradeStamp } from "../parts/results/GradeStamp";
import type { Session } from "../session/session";
import type { ScorecardView } from "../view/book/scores-view";
import { Margins, ScorecardParts } from "./Scorecard";

const useStyles = makeStyles({
  section: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  list: { listStyleType: "none", margin: 0, padding: 0 },
  item: {
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    // Hundreds of forms stay quick: what is out of sight is not laid out.
    contentVisibility: "auto",
    containIntrinsicSize: "auto 44px",
  },
  head: {
    gridTemplateColumns: "minmax(0, 1fr) max-content max-content 16px",
    alignItems: "center",
    minHeight: "44px",
    padding: `${tokens.spacingVerticalXS} 0`,
  },
  name: { overflowWrap: "anywhere" },
  total: { fontVariantNumeric: "tabular-nums", fontWeight: tokens.fontWeightSemibold },
  body: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalM,
    paddingBlockEnd: tokens.spacingVerticalM,
  },
});

function ProjectScorecard({
  card,
  session,
}: {
  readonly card: ScorecardView;
  readonly session: Session;
}): ReactElement {
  const styles = useStyles();
  const [open, setOpen] = useState(false);
  return (
    <li className={styles.item}>
      <UnfoldingButton open={open} onOpen={setOpen} className={styles.head}>
        <span className={styles.name}>{card.name}</span>
        <span className={styles.total}>{card.total}</span>
        <GradeStamp grade={card.grade} />
      </UnfoldingButton>
      {open && (
        <div className={styles.body}>
          <div>
            <Margins card={card} />
          </div>
          <ScorecardParts card={card} session={session} />
        </div>
      )}
    </li>
  );
}

/** The scorecards of several projects, a line each; opened, a line shows what its total is made of. */
export function ProjectScorecards(props: {
  readonly cards: readonly ScorecardView[];
  readonly session: Session;
}): ReactElement {
  const words = useWords();
  const styles = useStyles();
  return (
    <section className={styles.section}>
      <Subtitle2 as="h2">{words.scores.scorecards}</Subtitle2>
      <ul className={styles.list}>
        {props.cards.map((card) => (
          <ProjectScorecard key={card.key} card={card} session={props.session} />
        ))}
      </ul>
    </section>
  );
}
