import {
  Body1,
  Button,
  Caption1,
  Card,
  Display,
  makeStyles,
  Subtitle1,
  Subtitle2,
  tokens,
} from "@fluentui/react-components";
import type { ReactElement } from "react";
import { BlankTemplates } from "../collect/BlankTemplates";
import { CollectForms } from "../collect/CollectForms";
import { Busy } from "../parts/Busy";
import { GradeStamp } from "../parts/GradeStamp";
import { useWords } from "../parts/pane-context";
import { useServices } from "../services";
import type { Session, Standing } from "../session/use-session";
import type { BookView } from "../view/book-view";
import { isScored, Messages } from "./Messages";

const useStyles = makeStyles({
  screen: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalL },
  steps: { margin: 0, paddingInlineStart: tokens.spacingHorizontalXL, display: "grid", gap: tokens.spacingVerticalS },
  result: { display: "flex", alignItems: "center", justifyContent: "space-between", gap: tokens.spacingHorizontalM },
  figures: { display: "grid", gridTemplateColumns: "1fr 1fr", gap: tokens.spacingHorizontalM },
  figure: { display: "flex", flexDirection: "column" },
  actions: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  number: { fontVariantNumeric: "tabular-nums", lineHeight: "1.1", fontSize: "44px" },
});

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

/** What the workbook is: fund, sheets understood, scored or not. */
function Heading({ standing }: { readonly standing: Standing }): ReactElement {
  const words = useWords();
  const { view } = standing;
  const understood = view.sheets.filter((sheet) => sheet.tables.length > 0).length;
  const state = isScored(standing) ? words.home.scored : words.home.unscored;
  return (
    <header>
      <Subtitle1 as="h1" block>
        {view.fund === undefined ? words.product : view.fund.name}
      </Subtitle1>
      <Caption1 block>{`${words.home.understood(understood, view.sheets.length)} · ${state}`}</Caption1>
    </header>
  );
}

/** What the workbook is, one obvious action, the result of the last run, and what to do next. */
export function HomeScreen(props: {
  readonly session: Session;
  readonly onGo: (tab: "mapping" | "scores" | "findings") => void;
}): ReactElement {
  const words = useWords();
  const styles = useStyles();
  const { download } = useServices();
  const { activity, standing, check, score, cancel } = props.session;
  const busy = activity.kind === "working";
  const scored = standing !== undefined && isScored(standing);
  return (
    <div className={styles.screen}>
      {standing === undefined ? <Welcome /> : <Heading standing={standing} />}
      {standing && <Messages standing={standing} session={props.session} onGo={props.onGo} />}
      {standing && <Result view={standing.view} />}
      <Busy activity={activity} onCancel={cancel} />
      <div className={styles.actions}>
        <Button appearance="primary" size="large" disabled={busy} onClick={score}>
          {scored ? words.home.scoreAgain : words.home.score}
        </Button>
        <Button disabled={busy} onClick={check}>
          {words.home.read}
        </Button>
        {download && scored && (
          <Button appearance="outline" onClick={download}>
            {words.home.download}
          </Button>
        )}
      </div>
      {standing && <WhatNext view={standing.view} onGo={props.onGo} />}
      <CollectForms />
      <BlankTemplates />
    </div>
  );
}
