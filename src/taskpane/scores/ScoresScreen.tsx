import { Accordion, Caption1, makeStyles, Select, Subtitle2, Title2, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { useState } from "react";
import { Empty } from "../parts/Empty";
import { GradeStamp } from "../parts/GradeStamp";
import { ProfilePicker } from "../parts/ProfilePicker";
import { useWords } from "../parts/pane-context";
import type { Session } from "../session/use-session";
import type { AverageView, BookView, ExecutionView, ScorecardView } from "../view/book-view";
import { CutOff } from "./CutOff";
import { GradeRadar } from "./GradeRadar";
import { IndicatorItem } from "./IndicatorItem";
import { LevelBars } from "./LevelBars";
import { PanelSection } from "./PanelSection";
import { ProgressSection } from "./ProgressSection";
import { ProjectList } from "./ProjectList";
import type { IndicatorOrder } from "./sort-indicators";
import { sortIndicators } from "./sort-indicators";

const useStyles = makeStyles({
  screen: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalL },
  head: { display: "flex", justifyContent: "space-between", alignItems: "center", gap: tokens.spacingHorizontalS },
  section: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  total: { fontVariantNumeric: "tabular-nums" },
  table: {
    width: "100%",
    borderCollapse: "collapse",
    fontVariantNumeric: "tabular-nums",
    "& td, & th": { textAlign: "start" },
  },
});

const ORDERS: readonly IndicatorOrder[] = ["sheet", "lost", "score", "name"];

function asOrder(value: string): IndicatorOrder {
  return ORDERS.find((order) => order === value) ?? "sheet";
}

function Card({
  card,
  view,
  session,
}: {
  readonly card: ScorecardView;
  readonly view: BookView;
  readonly session: Session;
}): ReactElement {
  const words = useWords();
  const styles = useStyles();
  const [order, setOrder] = useState<IndicatorOrder>("sheet");
  return (
    <section className={styles.section}>
      <div className={styles.head}>
        <div>
          <Caption1 block>{card.name}</Caption1>
          <Title2 as="h2" block className={styles.total}>
            {card.total}
          </Title2>
          <Caption1 block>
            {[words.scores.lost(card.lost), card.stated === undefined ? undefined : words.scores.stated(card.stated)]
              .filter(Boolean)
              .join(" · ")}
          </Caption1>
          <Caption1 block>{words.scores.aboveBand(card.aboveBand, card.grade)}</Caption1>
          {card.toNextBand !== undefined && <Caption1 block>{words.scores.toNext(card.toNextBand)}</Caption1>}
        </div>
        <GradeStamp grade={card.grade} large />
      </div>
      <LevelBars groups={card.groups} />
      <Caption1>
        {words.labelled(
          words.scores.composition,
          card.points.map((one) => `${words.method[one.method]} ${one.points}`).join(" · "),
        )}
      </Caption1>
      <CutOff key={view.profile.hash} profile={view.profile} session={session} />
      <div className={styles.head}>
        <Subtitle2 as="h3">{words.scores.indicators}</Subtitle2>
        <Select
          size="small"
          aria-label={words.labelled(words.scores.indicators, words.scores.sortBy)}
          value={order}
          onChange={(_, { value }) => setOrder(asOrder(value))}
        >
          {ORDERS.map((one) => (
            <option key={one} value={one}>
              {words.scores.sorts[one]}
            </option>
          ))}
        </Select>
      </div>
      <Accordion collapsible multiple>
        {sortIndicators(card.indicators, order).map((indicator) => (
          <IndicatorItem key={indicator.id} indicator={indicator} session={session} />
        ))}
      </Accordion>
    </section>
  );
}

function Averages({ averages }: { readonly averages: readonly AverageView[] }): ReactElement {
  const styles = useStyles();
  return (
    <table className={styles.table}>
      <tbody>
        {averages.map((one) => (
          <tr key={one.part}>
            <th scope="row">{one.part}</th>
            <td>{one.weight === undefined ? one.average : `${one.average} / ${one.weight}`}</td>
            <td>{one.rate}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Execution({ lines }: { readonly lines: readonly ExecutionView[] }): ReactElement {
  return (
    <div>
      {lines.map((line) => (
        <div key={line.fund}>
          <Caption1 block>{`${line.spent} / ${line.budget} ${line.unit} = ${line.rate}`}</Caption1>
          <Caption1 block>{line.basis}</Caption1>
          {line.otherBasis && <Caption1 block>{line.otherBasis}</Caption1>}
        </div>
      ))}
    </div>
  );
}

/** Grade and distance to the next band, level-1 bars, all indicators and projects with their proofs. */
export function ScoresScreen({
  view,
  session,
}: {
  readonly view: BookView | undefined;
  readonly session: Session;
}): ReactElement {
  const words = useWords();
  const styles = useStyles();
  if (
    view === undefined ||
    [view.scorecards, view.projects, view.execution, view.progress].every((part) => part.length === 0)
  ) {
    return <Empty title={words.scores.empty} what={words.scores.emptyWhat} />;
  }
  return (
    <div className={styles.screen}>
      <ProfilePicker view={view} session={session} />
      {view.scorecards.map((card) => (
        <Card key={card.table} card={card} view={view} session={session} />
      ))}
      <GradeRadar radar={view.radar} />
      {view.projects.length > 0 && <ProjectList projects={view.projects} />}
      {view.averages.length > 0 && (
        <section className={styles.section}>
          <Subtitle2 as="h2">{words.scores.averages}</Subtitle2>
          <Averages averages={view.averages} />
        </section>
      )}
      {view.panels.map((panel) => (
        <PanelSection key={panel.table} panel={panel} session={session} />
      ))}
      {view.progress.map((progress) => (
        <ProgressSection key={progress.table} progress={progress} session={session} />
      ))}
      {view.execution.length > 0 && (
        <section className={styles.section}>
          <Subtitle2 as="h2">{words.scores.execution}</Subtitle2>
          <Execution lines={view.execution} />
        </section>
      )}
    </div>
  );
}
