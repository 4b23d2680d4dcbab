import { Caption1, Caption1Strong, Card, Display, makeStyles, Subtitle1, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { useWords } from "../parts/context/pane-context";
import { GradeCaveats } from "../parts/results/GradeCaveats";
import { GradeStamp } from "../parts/results/GradeStamp";
import { LampBadge } from "../parts/results/LampBadge";
import { LampCounts } from "../parts/results/LampCounts";
import { SelectionFigures } from "../parts/results/SelectionFigures";
import { Unfilled } from "../parts/results/Unfilled";
import type { BookView } from "../view/book/book-view";
import type { PanelView } from "../view/book/panel-view";
import type { ExecutionView, ProgressView } from "../view/book/progress-view";
import type { ScorecardView, ScoreInShort } from "../view/book/scores-view";
import { mainCard } from "../view/main-card";

type Kind<K extends ScoreInShort["kind"]> = Extract<ScoreInShort, { readonly kind: K }>;

const useStyles = makeStyles({
  card: { gap: tokens.spacingVerticalM },
  result: { display: "flex", alignItems: "center", justifyContent: "space-between", gap: tokens.spacingHorizontalM },
  number: { fontVariantNumeric: "tabular-nums", lineHeight: "1.2", fontSize: "44px" },
  quiet: { color: tokens.colorNeutralForeground2 },
  // Side by side where both fit: an amount of many digits goes below and is never cut.
  figures: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalM, margin: 0 },
  ruled: { borderTop: `1px solid ${tokens.colorNeutralStroke2}`, paddingTop: tokens.spacingVerticalM },
  figure: { flex: "1 1 40%", fontVariantNumeric: "tabular-nums" },
  // No unit is torn apart at the end of a narrow line.
  value: { margin: 0, wordBreak: "keep-all" },
  line: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: tokens.spacingHorizontalXS },
  grades: { listStyleType: "none", margin: 0, padding: 0, display: "flex", gap: tokens.spacingHorizontalL },
  more: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS },
});

/** The total with its grade; how far the next grade is, where a scorecard tells. */
function Total(props: { readonly score: Kind<"total">; readonly card: ScorecardView | undefined }): ReactElement {
  const { score, card } = props;
  const words = useWords();
  const styles = useStyles();
  return (
    <div className={styles.result}>
      <div>
        <Caption1 as="h2" block className={styles.quiet}>
          {words.home.total}
        </Caption1>
        <Display as="p" block className={styles.number}>
          {score.total}
        </Display>
        {card && (
          <Caption1 block className={styles.quiet}>
            {card.toNextBand === undefined
              ? words.scores.aboveBand(card.aboveBand, card.grade)
              : words.scores.toNext(card.toNextBand)}
          </Caption1>
        )}
        {card && <GradeCaveats caveats={card.caveats} />}
      </div>
      {score.grade && <GradeStamp grade={score.grade} large />}
    </div>
  );
}

/** The mean of the projects as the workbook's figure, where no scorecard stands for the whole. */
function Mean({ score }: { readonly score: Kind<"mean"> }): ReactElement {
  const words = useWords();
  const styles = useStyles();
  return (
    <div>
      <Caption1 as="h2" block className={styles.quiet}>
        {words.home.meanOf(score.projects)}
      </Caption1>
      <Display as="p" block className={styles.number}>
        {score.mean}
      </Display>
    </div>
  );
}

/** How many projects have which grade. */
function Grades({ counts }: { readonly counts: BookView["gradeCounts"] }): ReactElement {
  const words = useWords();
  const styles = useStyles();
  return (
    <div>
      <Caption1 block className={styles.quiet} aria-hidden="true">
        {words.home.grades}
      </Caption1>
      <ul className={styles.grades} aria-label={words.home.grades}>
        {counts.map(({ grade, count }) => (
          <li key={grade} className={styles.line}>
            <GradeStamp grade={grade} />
            <Caption1Strong>{count}</Caption1Strong>
          </li>
        ))}
      </ul>
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

/** How far the months are against plan. */
function Months({ progress }: { readonly progress: ProgressView }): ReactElement {
  const words = useWords();
  const styles = useStyles();
  return (
    <section className={`${styles.more} ${styles.ruled}`}>
      <div className={styles.line}>
        <Caption1 as="h2" className={styles.quiet}>
          {words.labelled(words.progress.title, words.progress.upToMonth(progress.month))}
        </Caption1>
        <LampBadge lamp={progress.lamp} />
        <Caption1Strong>{progress.ratio}</Caption1Strong>
      </div>
      <LampCounts progress={progress} />
    </section>
  );
}

/** What a panel's scores and the money there is come to. */
function Panel({ panel }: { readonly panel: PanelView }): ReactElement {
  const words = useWords();
  const styles = useStyles();
  const { selection, projects } = panel;
  return (
    <section className={`${styles.more} ${styles.ruled}`}>
      <Caption1 as="h2" className={styles.quiet}>
        {words.labelled(
          words.panel.title,
          selection === undefined
            ? words.panel.evaluators(panel.evaluators, panel.mean)
            : words.panel.chosen(selection.chosen, projects.length),
        )}
      </Caption1>
      {selection && <SelectionFigures selection={selection} />}
    </section>
  );
}

/** Total with its grade, or the projects' mean with the spread of grades; budget execution, months and panels as there are. */
export function ResultCard({ view }: { readonly view: BookView }): ReactElement | null {
  const styles = useStyles();
  const { score, scorecards, unfilled, gradeCounts, execution, panels, progress } = view;
  const [money] = execution;
  const card = mainCard(scorecards);
  if (score === undefined && money === undefined && panels.length + progress.length + unfilled.length === 0)
    return null;
  return (
    <Card className={styles.card}>
      {score?.kind === "total" && <Total score={score} card={card} />}
      {score?.kind === "mean" && <Mean score={score} />}
      <Unfilled cards={unfilled} />
      {gradeCounts.length > 0 && <Grades counts={gradeCounts} />}
      {money && <Money money={money} ruled={score !== undefined} />}
      {progress.map((one) => (
        <Months key={one.table} progress={one} />
      ))}
      {panels.map((panel) => (
        <Panel key={panel.table} panel={panel} />
      ))}
    </Card>
  );
}
