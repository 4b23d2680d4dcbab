import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { BlankTemplates } from "../collect/BlankTemplates";
import { CollectForms } from "../collect/CollectForms";
import type { Collection } from "../collect/use-collection";
import { useWords } from "../parts/context/pane-context";
import { Folded } from "../parts/controls/Folded";
import type { Session } from "../session/session";
import type { FormerRun } from "../view/former-run";
import { Actions } from "./Actions";
import { BookHeading } from "./BookHeading";
import { FindingsSummary } from "./FindingsSummary";
import { Former } from "./Former";
import { Messages } from "./Messages";
import type { Destination } from "./next-step";
import { nextStep } from "./next-step";
import { ResultCard } from "./ResultCard";
import { Welcome } from "./Welcome";

const useStyles = makeStyles({
  screen: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM },
});

/** What the workbook is, what came of the last run, and what to do next: one action stands out. */
export function HomeScreen(props: {
  readonly session: Session;
  /** What the workbook keeps of earlier work. */
  readonly former: FormerRun | undefined;
  readonly collection: Collection;
  readonly onGo: (tab: Destination) => void;
}): ReactElement {
  const { session, former, collection, onGo } = props;
  const words = useWords();
  const styles = useStyles();
  const { standing } = session;
  const step = nextStep(standing);
  return (
    <div className={styles.screen}>
      {standing && <BookHeading standing={standing} />}
      {standing === undefined && (former === undefined ? <Welcome /> : <Former former={former} />)}
      <Messages session={session} onMapping={step.kind === "map" ? undefined : () => onGo("mapping")} />
      {standing && <ResultCard view={standing.view} />}
      {standing && standing.view.blank !== true && (
        <FindingsSummary
          findings={standing.view.findings}
          coverage={standing.view.coverage}
          onGo={() => onGo("findings")}
        />
      )}
      <Actions session={session} step={step} wasScored={former?.scored === true} onGo={onGo} />
      <div>
        <Folded title={words.collect.title} open={collection.state.kind !== "idle"}>
          <CollectForms collection={collection} />
        </Folded>
        <Folded title={words.collect.template}>
          <BlankTemplates />
        </Folded>
      </div>
    </div>
  );
}
