import { Button, Caption1, Field, Input, Link, makeStyles, Subtitle2, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { useState } from "react";
import { useWords } from "../parts/pane-context";
import { useServices } from "../services";
import type { Session } from "../session/use-session";
import type { PanelView } from "../view/book-view";

const useStyles = makeStyles({
  section: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  list: { listStyleType: "none", margin: 0, padding: 0, display: "grid", gap: tokens.spacingVerticalS },
  item: {
    display: "grid",
    gridTemplateColumns: "2em minmax(0, 1fr) max-content",
    gap: tokens.spacingHorizontalS,
    alignItems: "start",
    contentVisibility: "auto",
    containIntrinsicSize: "auto 44px",
  },
  score: { fontVariantNumeric: "tabular-nums", fontWeight: tokens.fontWeightSemibold },
  row: { display: "flex", gap: tokens.spacingHorizontalS, alignItems: "end", flexWrap: "wrap" },
});

/** The money there is for a selection: kept in the ledger, goes before what the sheet says. */
function Available({ session }: { readonly session: Session }): ReactElement {
  const words = useWords();
  const styles = useStyles();
  const [amount, setAmount] = useState("");
  return (
    <div className={styles.row}>
      <Field label={words.panel.available} hint={words.panel.availableHint}>
        <Input size="small" value={amount} onChange={(_, { value }) => setAmount(value)} />
      </Field>
      <Button
        size="small"
        onClick={() => session.change({ kind: "available", amount: amount.trim() === "" ? undefined : amount.trim() })}
      >
        {words.scores.save}
      </Button>
    </div>
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
  const { show } = useServices();
  const { selection } = panel;
  return (
    <section className={styles.section}>
      <Subtitle2 as="h2">{words.panel.title}</Subtitle2>
      <Caption1 block>{words.panel.evaluators(panel.evaluators, panel.mean)}</Caption1>
      {selection && (
        <>
          <Caption1 block>{words.panel.selection(selection.available, selection.granted, selection.rest)}</Caption1>
          <Caption1 block>{selection.rule}</Caption1>
        </>
      )}
      <Available session={session} />
      <ol className={styles.list}>
        {panel.projects.map((project) => (
          <li key={project.key} className={styles.item}>
            <Caption1>{project.rank}</Caption1>
            <span>
              <Link as="button" inline onClick={() => void show(project.place.range)}>
                {project.name}
              </Link>
              {project.verdict !== undefined && (
                <Caption1 block>
                  {project.isChosen === true ? `${project.verdict} ${project.granted ?? ""}` : project.verdict}
                </Caption1>
              )}
              {project.spread !== undefined && <Caption1 block>{words.panel.spread(project.spread)}</Caption1>}
            </span>
            <span className={styles.score}>{project.score}</span>
          </li>
        ))}
      </ol>
    </section>
  );
}
