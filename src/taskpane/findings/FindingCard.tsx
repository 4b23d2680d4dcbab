import {
  Badge,
  Body1,
  Caption1,
  Caption1Strong,
  Card,
  makeStyles,
  mergeClasses,
  Subtitle2,
  tokens,
} from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { Severity } from "../../domain/lists";
import { PlaceLink } from "../parts/PlaceLink";
import { useWords } from "../parts/pane-context";
import type { Session } from "../session/use-session";
import type { FindingGroup } from "./group-findings";
import { VerdictForm } from "./VerdictForm";

const useStyles = makeStyles({
  card: { marginBlockEnd: tokens.spacingVerticalS, cursor: "pointer" },
  selected: { outline: `2px solid ${tokens.colorBrandStroke1}` },
  head: { display: "flex", gap: tokens.spacingHorizontalS, alignItems: "center", flexWrap: "wrap" },
  figures: {
    display: "grid",
    gridTemplateColumns: "repeat(3, minmax(0, 1fr))",
    gap: tokens.spacingHorizontalS,
    fontVariantNumeric: "tabular-nums",
  },
  figure: { display: "flex", flexDirection: "column", overflowWrap: "anywhere" },
  more: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  list: { margin: 0, paddingInlineStart: tokens.spacingHorizontalL },
});

const BADGE: Record<Severity, "danger" | "warning" | "informative"> = {
  error: "danger",
  warning: "warning",
  info: "informative",
};

function Figures({ group }: { readonly group: FindingGroup }): ReactElement | null {
  const words = useWords();
  const styles = useStyles();
  const { stated, expected, difference } = group.lead;
  const figures: readonly (readonly [string, string | undefined])[] = [
    [words.findings.stated, stated],
    [words.findings.computed, expected],
    [words.findings.difference, difference],
  ];
  if (figures.every(([, text]) => text === undefined)) return null;
  return (
    <div className={styles.figures}>
      {figures.map(([label, text]) => (
        <div key={label} className={styles.figure}>
          <Caption1>{label}</Caption1>
          <Caption1Strong>{text ?? "—"}</Caption1Strong>
        </div>
      ))}
    </div>
  );
}

function Details({ group, session }: { readonly group: FindingGroup; readonly session: Session }): ReactElement {
  const words = useWords();
  const styles = useStyles();
  const { lead, others } = group;
  return (
    <div className={styles.more}>
      <Caption1>
        <strong>{words.labelled(words.findings.why, "")}</strong>
        {lead.why}
      </Caption1>
      <Caption1>
        <strong>{words.labelled(words.findings.advice, "")}</strong>
        {lead.advice}
      </Caption1>
      {lead.radar !== undefined && <Caption1Strong>{lead.radar}</Caption1Strong>}
      {lead.explanations.length > 0 && (
        <div>
          <Caption1Strong>{words.findings.causes}</Caption1Strong>
          <ul className={styles.list}>
            {lead.explanations.map((explanation) => (
              <li key={explanation.text}>
                <Caption1>
                  {explanation.text}{" "}
                  {explanation.cells.map((cell) => (
                    <span key={cell.label}>
                      <PlaceLink place={cell} />{" "}
                    </span>
                  ))}
                </Caption1>
              </li>
            ))}
          </ul>
        </div>
      )}
      {lead.related.length > 0 && (
        <Caption1>
          {words.labelled(words.findings.related, "")}
          {lead.related.map((place) => (
            <span key={place.label}>
              <PlaceLink place={place} />{" "}
            </span>
          ))}
        </Caption1>
      )}
      {others.length > 0 && (
        <Caption1>
          {words.labelled(words.findings.sameCause(others.length), "")}
          {others.map((other) => (
            <span key={other.id}>
              <PlaceLink place={other.place} />{" "}
            </span>
          ))}
        </Caption1>
      )}
      <VerdictForm key={lead.id} finding={lead} session={session} />
    </div>
  );
}

/** One card a cause: what is stated, what was computed, the difference; opened: why, what to do, likely cause, decision. */
export function FindingCard(props: {
  readonly group: FindingGroup;
  readonly selected: boolean;
  readonly onSelect: () => void;
  readonly session: Session;
}): ReactElement {
  const { group, selected, onSelect, session } = props;
  const words = useWords();
  const styles = useStyles();
  const { lead } = group;
  return (
    <Card
      className={mergeClasses(styles.card, selected && styles.selected)}
      size="small"
      aria-current={selected}
      onClick={() => {
        if (!selected) onSelect();
      }}
    >
      <div className={styles.head}>
        <Badge color={BADGE[lead.severity]} appearance="filled">
          {words.severity[lead.severity]}
        </Badge>
        <PlaceLink place={lead.place} />
        {lead.changesGrade === true && <Badge color="severe">{words.scores.radarGrade}</Badge>}
        {lead.decision && <Badge appearance="outline">{words.findings.verdicts[lead.decision.verdict]}</Badge>}
      </div>
      <Subtitle2 as="h2">{lead.title}</Subtitle2>
      <Body1>{lead.message}</Body1>
      <Figures group={group} />
      {selected && <Details group={group} session={session} />}
    </Card>
  );
}
