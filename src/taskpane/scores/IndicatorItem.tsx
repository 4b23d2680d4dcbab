import {
  AccordionHeader,
  AccordionItem,
  AccordionPanel,
  Badge,
  Button,
  Caption1,
  makeStyles,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  tokens,
} from "@fluentui/react-components";
import type { ReactElement } from "react";
import { useState } from "react";
import { useWords } from "../parts/pane-context";
import type { Session } from "../session/use-session";
import type { IndicatorView } from "../view/book-view";
import { DecisionForm } from "./DecisionForm";
import { Proof } from "./Proof";

const useStyles = makeStyles({
  head: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr) max-content",
    columnGap: tokens.spacingHorizontalS,
    width: "100%",
  },
  name: { overflowWrap: "anywhere" },
  score: { fontVariantNumeric: "tabular-nums", textAlign: "end" },
  body: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
    paddingBlockEnd: tokens.spacingVerticalM,
  },
  lost: { color: tokens.colorPaletteRedForeground1, textAlign: "end", fontVariantNumeric: "tabular-nums" },
});

/** Target, actual and how far it was reached, as far as the sheet has them. */
function comparison({ target, actual, ratio }: IndicatorView): string {
  if (target === "—" && actual === "—") return "";
  return [`${target} → ${actual}`, ratio].filter((part) => part !== undefined).join(" · ");
}

/** One indicator: target, actual and score in a line; opened, its proof and the evaluator's word. */
export function IndicatorItem({
  indicator,
  session,
}: {
  readonly indicator: IndicatorView;
  readonly session: Session;
}): ReactElement {
  const words = useWords();
  const styles = useStyles();
  const [editing, setEditing] = useState(false);
  return (
    <AccordionItem value={indicator.id}>
      <AccordionHeader>
        <span className={styles.head}>
          <span className={styles.name}>{indicator.name}</span>
          <span className={styles.score}>{`${indicator.score} / ${indicator.weight}`}</span>
          <Caption1>{comparison(indicator)}</Caption1>
          {indicator.fallen && <Badge color="warning">{words.scores.fallenShort}</Badge>}
          {indicator.lost !== "0" && <Caption1 className={styles.lost}>{`−${indicator.lost}`}</Caption1>}
        </span>
      </AccordionHeader>
      <AccordionPanel className={styles.body}>
        <div>
          <Badge appearance="tint">{words.method[indicator.method]}</Badge>{" "}
          {indicator.stated !== undefined && <Caption1>{words.scores.stated(indicator.stated)}</Caption1>}
        </div>
        <Proof proof={indicator.proof} />
        {indicator.decision && (
          <Caption1>
            {words.scores.decided(indicator.decision.by, indicator.decision.reason)}{" "}
            <Button size="small" onClick={() => session.change({ kind: "take-back-score", indicator: indicator.id })}>
              {words.scores.undo}
            </Button>
          </Caption1>
        )}
        {indicator.fallen && (
          <MessageBar intent="warning" layout="multiline">
            <MessageBarBody>{words.scores.fallen(indicator.fallen.by, indicator.fallen.reason)}</MessageBarBody>
            <MessageBarActions>
              <Button size="small" onClick={() => session.change({ kind: "take-back-score", indicator: indicator.id })}>
                {words.scores.undo}
              </Button>
            </MessageBarActions>
          </MessageBar>
        )}
        {editing ? (
          <DecisionForm indicator={indicator} session={session} />
        ) : (
          <Button onClick={() => setEditing(true)}>{words.scores.override}</Button>
        )}
      </AccordionPanel>
    </AccordionItem>
  );
}
