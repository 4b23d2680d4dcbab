import {
  Body1,
  Button,
  Caption1,
  Card,
  Display,
  makeStyles,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  ProgressBar,
  Subtitle1,
  Subtitle2,
  tokens,
} from "@fluentui/react-components";
import type { ReactElement } from "react";
import { GradeStamp } from "../parts/GradeStamp";
import { useWords } from "../parts/pane-context";
import { useServices } from "../services";
import type { Session, SessionState } from "../session/use-session";
import type { BookView } from "../view/book-view";
import { STEPS } from "../words/pane-words";

const useStyles = makeStyles({
  screen: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalL },
  steps: { margin: 0, paddingInlineStart: tokens.spacingHorizontalXL, display: "grid", gap: tokens.spacingVerticalS },
  result: { display: "flex", alignItems: "center", justifyContent: "space-between", gap: tokens.spacingHorizontalM },
  figures: { display: "grid", gridTemplateColumns: "1fr 1fr", gap: tokens.spacingHorizontalM },
  figure: { display: "flex", flexDirection: "column" },
  actions: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  number: { fontVariantNumeric: "tabular-nums", lineHeight: "1.1", fontSize: "44px" },
});

function Progress({
  state,
  onCancel,
}: {
  readonly state: SessionState;
  readonly onCancel: () => void;
}): ReactElement | null {
  const words = useWords();
  if (state.kind !== "working") return null;
  const done = (STEPS.indexOf(state.step) + 1) / STEPS.length;
  return (
    <Card role="status" aria-live="polite">
      <Body1>{words.home.steps[state.step]}…</Body1>
      <ProgressBar value={done} thickness="large" aria-label={words.home.scoring} />
      <Button onClick={onCancel} disabled={state.step === "write"}>
        {words.home.cancel}
      </Button>
    </Card>
  );
}

function Result({ view }: { readonly view: BookView }): ReactElement | null {
  const words = useWords();
  const styles = useStyles();
  const card = view.scorecards[0];
  const money = view.execution[0];
  if (card === undefined && money === undefined) return null;
  return (
    <Card>
      {card && (
        <div className={styles.result}>
          <div>
            <Display as="p" block className={styles.number}>
              {card.total}
            </Display>
            <Caption1 block>{words.scores.aboveBand(card.aboveBand, card.grade)}</Caption1>
            {card.toNextBand && <Caption1 block>{words.scores.toNext(card.toNextBand)}</Caption1>}
          </div>
          <GradeStamp grade={card.grade} large />
        </div>
      )}
      {money && (
        <div className={styles.figures}>
          <div className={styles.figure}>
            <Caption1>{words.home.execution}</Caption1>
            <Subtitle1>{money.rate}</Subtitle1>
            <Caption1>{`${money.spent} / ${money.budget} ${money.unit}`}</Caption1>
          </div>
          <div className={styles.figure}>
            <Caption1>{words.home.balance}</Caption1>
            <Subtitle1>{money.balance}</Subtitle1>
            <Caption1>{money.unit}</Caption1>
          </div>
        </div>
      )}
    </Card>
  );
}

function WhatNext(props: {
  readonly view: BookView;
  readonly onGo: (tab: "mapping" | "scores" | "findings") => void;
}): ReactElement {
  const words = useWords();
  const styles = useStyles();
  const open = props.view.findings.filter((finding) => finding.severity !== "info" && finding.decision === undefined);
  const { questions } = props.view;
  return (
    <section className={styles.actions}>
      <Subtitle2 as="h2">{words.home.next}</Subtitle2>
      {questions.length > 0 && (
        <Button onClick={() => props.onGo("mapping")}>{words.home.nextQuestions(questions.length)}</Button>
      )}
      {open.length > 0 ? (
        <Button onClick={() => props.onGo("findings")}>{words.home.nextFindings(open.length)}</Button>
      ) : (
        <Body1>{words.home.nextNothing}</Body1>
      )}
    </section>
  );
}

function Welcome(): ReactElement {
  const words = useWords();
  const styles = useStyles();
  return (
    <section className={styles.screen}>
      <Subtitle1 as="h1">{words.home.welcome}</Subtitle1>
      <ol className={styles.steps}>
        {words.home.welcomeSteps.map((step) => (
          <li key={step}>
            <Body1>{step}</Body1>
          </li>
        ))}
      </ol>
    </section>
  );
}

/** No rule was named and the default one gives another total than the sheet: the user should name the rule. */
function disagrees({ profile, scorecards }: BookView): boolean {
  const [card] = scorecards;
  return profile.chosenBy === "default" && card?.stated !== undefined && Number(card.stated) !== Number(card.total);
}

/** What the workbook is, one obvious action, the result of the last run, and what to do next. */
export function HomeScreen(props: {
  readonly session: Session;
  readonly onGo: (tab: "mapping" | "scores" | "findings") => void;
}): ReactElement {
  const words = useWords();
  const styles = useStyles();
  const { download, show } = useServices();
  const { state, check, score, cancel } = props.session;
  const view = state.kind === "idle" ? undefined : state.view;
  const busy = state.kind === "working";
  const stale = state.kind === "ready" && state.stale;
  const written = state.kind === "ready" ? state.written : undefined;
  const overview = written?.overview;
  const understood = view?.sheets.filter((sheet) => sheet.tables.length > 0).length ?? 0;
  return (
    <div className={styles.screen}>
      {view === undefined ? (
        <Welcome />
      ) : (
        <header>
          <Subtitle1 as="h1" block>
            {view.fund === undefined ? words.product : view.fund.name}
          </Subtitle1>
          <Caption1 block>{words.home.understood(understood, view.sheets.length)}</Caption1>
          <Caption1 block>
            {view.lastRun === undefined && written === undefined ? words.home.unscored : words.home.scored}
          </Caption1>
        </header>
      )}
      {stale && (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>{words.home.stale}</MessageBarBody>
          <MessageBarActions>
            <Button onClick={check}>{words.home.recheck}</Button>
          </MessageBarActions>
        </MessageBar>
      )}
      {view?.concernsFunds === false && (
        <MessageBar layout="multiline">
          <MessageBarBody>{words.home.notFunds}</MessageBarBody>
        </MessageBar>
      )}
      {written !== undefined && (
        <MessageBar intent="success" layout="multiline">
          <MessageBarBody>{words.home.written(written.sheets)}</MessageBarBody>
          {overview && (
            <MessageBarActions>
              <Button size="small" onClick={() => void show(overview)}>
                {words.home.seeOverview}
              </Button>
            </MessageBarActions>
          )}
        </MessageBar>
      )}
      {view && disagrees(view) && (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>
            {words.home.otherRule(view.scorecards[0]?.stated ?? "", view.scorecards[0]?.total ?? "")}
          </MessageBarBody>
          <MessageBarActions>
            <Button size="small" onClick={() => props.onGo("scores")}>
              {words.home.chooseRule}
            </Button>
          </MessageBarActions>
        </MessageBar>
      )}
      <Progress state={state} onCancel={cancel} />
      <div className={styles.actions}>
        <Button appearance="primary" size="large" disabled={busy} onClick={score}>
          {view?.lastRun === undefined ? words.home.score : words.home.scoreAgain}
        </Button>
        <Button disabled={busy} onClick={check}>
          {words.home.read}
        </Button>
        {download && written !== undefined && (
          <Button appearance="outline" onClick={download}>
            {words.home.download}
          </Button>
        )}
      </div>
      {view && <Result view={view} />}
      {view && <WhatNext view={view} onGo={props.onGo} />}
    </div>
  );
}
