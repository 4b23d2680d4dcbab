import { Button, makeStyles, Subtitle2, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { useWords } from "../parts/context/pane-context";
import { ProfilePicker } from "../parts/controls/ProfilePicker";
import { Unfilled } from "../parts/results/Unfilled";
import { Empty } from "../parts/states/Empty";
import { NotRead } from "../parts/states/NotRead";
import type { Session } from "../session/session";
import type { BookView } from "../view/book/book-view";
import type { ScorecardView } from "../view/book/scores-view";
import { Averages } from "./Averages";
import { CutOff } from "./CutOff";
import { Execution } from "./Execution";
import { GradeRadar } from "./GradeRadar";
import { PanelSection } from "./PanelSection";
import { ProgressSection } from "./ProgressSection";
import { ProjectList } from "./ProjectList";
import { ProjectScorecards } from "./ProjectScorecards";
import { Scorecard } from "./Scorecard";

const useStyles = makeStyles({
  screen: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXL },
  section: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
});

/** The projects' scores, unless the panels already show every one of them in rank order. */
function projectsBeside({ projects, panels }: BookView): BookView["projects"] {
  const shown = new Set(panels.flatMap((panel) => panel.projects.map(({ name }) => name)));
  return projects.every(({ name }) => shown.has(name)) ? [] : projects;
}

/** Scorecards to show unfolded, a fund's or the only one, and those of several projects. */
function arranged(scorecards: readonly ScorecardView[]): Record<"whole" | "byProject", readonly ScorecardView[]> {
  if (scorecards.length === 1) return { whole: scorecards, byProject: [] };
  return {
    whole: scorecards.filter(({ project }) => project === undefined),
    byProject: scorecards.filter(({ project }) => project !== undefined),
  };
}

/** Grade and distance to the next band, level-1 bars, all indicators and projects with their proofs. */
export function ScoresScreen(props: {
  readonly view: BookView | undefined;
  readonly session: Session;
  readonly onMapping: () => void;
}): ReactElement {
  const { view, session } = props;
  const words = useWords();
  const styles = useStyles();
  if (view === undefined) return <NotRead what={words.scores.unread} session={session} />;
  const { scorecards, unfilled, projects, averages, execution } = view;
  const others = projectsBeside(view);
  if ([scorecards, unfilled, projects, execution, view.progress].every((part) => part.length === 0)) {
    return (
      <Empty title={words.scores.empty} what={words.scores.emptyWhat}>
        <Button onClick={props.onMapping}>{words.home.nextMap}</Button>
      </Empty>
    );
  }
  const { whole, byProject } = arranged(scorecards);
  // One rule scores the whole workbook: it stands once, with the first scorecard or above the list of projects.
  const rule = (
    <>
      <ProfilePicker view={view} session={session} />
      {scorecards.length > 0 && <CutOff key={view.profile.hash} profile={view.profile} session={session} />}
    </>
  );
  return (
    <div className={styles.screen}>
      {whole.map((card, index) => (
        <Scorecard key={card.key} card={card} session={session} rule={index === 0 && rule} />
      ))}
      <Unfilled cards={unfilled} />
      <GradeRadar radar={view.radar} />
      {whole.length === 0 && rule}
      {view.panels.map((panel) => (
        <PanelSection key={panel.table} panel={panel} session={session} />
      ))}
      {others.length > 0 && <ProjectList projects={others} />}
      {byProject.length > 0 && <ProjectScorecards cards={byProject} session={session} />}
      {averages.length > 0 && (
        <section className={styles.section}>
          <Subtitle2 as="h2">{words.scores.averages}</Subtitle2>
          <Averages averages={averages} />
        </section>
      )}
      {execution.length > 0 && (
        <section className={styles.section}>
          <Subtitle2 as="h2">{words.scores.execution}</Subtitle2>
          <Execution lines={execution} />
        </section>
      )}
      {view.progress.map((progress) => (
        <ProgressSection key={progress.table} progress={progress} session={session} />
      ))}
    </div>
  );
}
