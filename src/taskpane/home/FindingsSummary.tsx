import { Body1Strong, Caption1, Card, Link, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { SEVERITIES } from "../../domain/lists";
import { useWords } from "../parts/context/pane-context";
import { SeverityIcon } from "../parts/results/SeverityIcon";
import { Progress } from "../parts/states/Progress";
import type { CoverageView, FindingView } from "../view/book/findings-view";
import { comparedIn } from "../view/compared-in";
import { isOpen } from "../view/open-findings";

const useStyles = makeStyles({
  head: { display: "flex", justifyContent: "space-between", alignItems: "baseline" },
  counts: {
    display: "flex",
    flexWrap: "wrap",
    gap: tokens.spacingHorizontalL,
    margin: 0,
    padding: 0,
    listStyle: "none",
  },
  count: { display: "inline-flex", alignItems: "center", gap: tokens.spacingHorizontalXS },
  settled: { display: "grid", gap: tokens.spacingVerticalXS, color: tokens.colorNeutralForeground2 },
});

/** That nothing was found, and how much that says. */
function NothingFound(props: { readonly coverage: CoverageView; readonly onGo: () => void }): ReactElement {
  const { home, findings } = useWords();
  const styles = useStyles();
  const { proven, supported, numbers } = props.coverage;
  const some = comparedIn(props.coverage) > 0;
  return (
    <Card>
      <div className={styles.head}>
        <Body1Strong as="h2">{some ? findings.empty : findings.nothingCompared}</Body1Strong>
        <Link as="button" onClick={props.onGo}>
          {home.seeCoverage}
        </Link>
      </div>
      {some && <Caption1>{home.agree(proven + supported, numbers)}</Caption1>}
    </Card>
  );
}

/** How many findings there are of each severity, and how many of those that ask for a decision have one. */
export function FindingsSummary(props: {
  readonly findings: readonly FindingView[];
  readonly coverage: CoverageView;
  readonly onGo: () => void;
}): ReactElement {
  const words = useWords();
  const styles = useStyles();
  const { findings } = props;
  if (findings.length === 0) return <NothingFound coverage={props.coverage} onGo={props.onGo} />;
  const asking = findings.filter(({ severity }) => severity !== "info").length;
  const settled = asking - findings.filter(isOpen).length;
  return (
    <Card>
      <div className={styles.head}>
        <Body1Strong as="h2">{words.findings.count(findings.length, findings.length)}</Body1Strong>
        <Link as="button" onClick={props.onGo}>
          {words.home.seeFindings}
        </Link>
      </div>
      <ul className={styles.counts}>
        {SEVERITIES.map((severity) => (
          <li key={severity} className={styles.count}>
            <SeverityIcon severity={severity} />
            <Caption1>
              {words.severityCount(severity, findings.filter((finding) => finding.severity === severity).length)}
            </Caption1>
          </li>
        ))}
      </ul>
      {asking > 0 && (
        <div className={styles.settled}>
          <Caption1 block>{words.home.settled(settled, asking)}</Caption1>
          <Progress
            value={settled / asking}
            color={settled === asking ? "success" : "brand"}
            thickness="large"
            aria-label={words.home.settled(settled, asking)}
          />
        </div>
      )}
    </Card>
  );
}
