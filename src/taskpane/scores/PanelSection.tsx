import { Caption1, Link, makeStyles, mergeClasses, Subtitle2, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { useGoTo } from "../parts/context/go-to-context";
import { useWords } from "../parts/context/pane-context";
import { GradeStamp } from "../parts/results/GradeStamp";
import { SelectionFigures } from "../parts/results/SelectionFigures";
import type { Session } from "../session/session";
import type { PanelView } from "../view/book/panel-view";
import { AvailableFunds } from "./AvailableFunds";

const useStyles = makeStyles({
  section: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  quiet: { color: tokens.colorNeutralForeground2 },
  list: { listStyleType: "none", margin: 0, padding: 0 },
  item: {
    display: "grid",
    gridTemplateColumns: "1.8em minmax(0, 1fr) max-content max-content",
    columnGap: tokens.spacingHorizontalS,
    alignItems: "start",
    paddingBlock: tokens.spacingVerticalXS,
    contentVisibility: "auto",
    containIntrinsicSize: "auto 44px",
  },
  // Where the money ends, in rank order.
  firstWithout: { borderTop: `1px dashed ${tokens.colorNeutralStrokeAccessible}` },
  number: { fontVariantNumeric: "tabular-nums" },
  score: { fontVariantNumeric: "tabular-nums", fontWeight: tokens.fontWeightSemibold },
});

type Line = PanelView["projects"][number];

function isWithout(line: Line | undefined): boolean {
  return line?.choice !== undefined && line.choice.verdict !== "chosen" && line.choice.verdict !== "part";
}

function PanelLine({ line, unit }: { readonly line: Line; readonly unit: string }): ReactElement {
  const words = useWords();
  const styles = useStyles();
  const goTo = useGoTo();
  const { choice } = line;
  const money = (amount: string): string => `${amount} ${unit}`.trim();
  return (
    <>
      <Caption1 className={styles.number}>{line.rank}</Caption1>
      <span>
        <Link as="button" inline onClick={() => goTo(line.place.range)}>
          {line.name}
        </Link>
        {choice && (
          <Caption1 block className={styles.quiet}>
            {words.panel.verdicts[choice.verdict](money(choice.granted), money(choice.asked ?? "—"))}
          </Caption1>
        )}
        {line.spread !== undefined && <Caption1 block>{words.panel.spread(line.spread)}</Caption1>}
      </span>
      <span className={styles.score}>{line.score}</span>
      {line.grade && <GradeStamp grade={line.grade} />}
    </>
  );
}

/** Panel scores in rank order, and who is chosen for the money there is. */
export function PanelSection({
  panel,
  session,
}: {
  readonly panel: PanelView;
  readonly session: Session;
}): ReactElement {
  const words = useWords();
  const styles = useStyles();
  const { selection, projects } = panel;
  const firstWithout = projects.findIndex(isWithout);
  return (
    <section className={styles.section}>
      <Subtitle2 as="h2">{words.panel.title}</Subtitle2>
      <Caption1 block className={styles.quiet}>
        {words.panel.evaluators(panel.evaluators, panel.mean)}
      </Caption1>
      {selection && (
        <>
          <SelectionFigures selection={selection} />
          <Caption1 block className={styles.quiet}>
            {words.labelled(words.panel.chosen(selection.chosen, projects.length), selection.rule)}
          </Caption1>
        </>
      )}
      <AvailableFunds session={session} />
      {panel.ungraded && (
        <Caption1 block className={styles.quiet}>
          {words.scores.ungraded}
        </Caption1>
      )}
      <ol className={styles.list}>
        {projects.map((line, index) => (
          <li
            key={line.key}
            className={mergeClasses(styles.item, index === firstWithout && index > 0 && styles.firstWithout)}
          >
            <PanelLine line={line} unit={selection?.unit ?? ""} />
          </li>
        ))}
      </ol>
    </section>
  );
}
