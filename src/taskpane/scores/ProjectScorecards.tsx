import { makeStyles, Subtitle2, tokens } from "@fluentui/react-components";
import { ChevronDownRegular, ChevronUpRegular } from "@fluentui/react-icons";
import type { ReactElement } from "react";
import { useState } from "react";
import { GradeStamp } from "../parts/GradeStamp";
import { useWords } from "../parts/pane-context";
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
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr) max-content max-content 16px",
    columnGap: tokens.spacingHorizontalS,
    alignItems: "center",
    width: "100%",
    minHeight: "44px",
    padding: `${tokens.spacingVerticalXS} 0`,
    border: "none",
    borderRadius: tokens.borderRadiusSmall,
    font: "inherit",
    color: "inherit",
    textAlign: "start",
    backgroundColor: "transparent",
    cursor: "pointer",
    ":hover": { backgroundColor: tokens.colorNeutralBackground1Hover },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  name: { overflowWrap: "anywhere" },
  total: { fontVariantNumeric: "tabular-nums", fontWeight: tokens.fontWeightSemibold },
  chevron: { fontSize: "16px" },
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
  const Chevron = open ? ChevronUpRegular : ChevronDownRegular;
  return (
    <li className={styles.item}>
      <button type="button" className={styles.head} aria-expanded={open} onClick={() => setOpen(!open)}>
        <span className={styles.name}>{card.name}</span>
        <span className={styles.total}>{card.total}</span>
        <GradeStamp grade={card.grade} />
        <Chevron className={styles.chevron} />
      </button>
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
