import { Body1, Caption1Strong, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement, ReactNode } from "react";
import { useWords } from "../parts/context/pane-context";
import { PlaceLinks } from "../parts/places/PlaceLink";
import { TextWithPlaces } from "../parts/places/TextWithPlaces";
import type { Session } from "../session/session";
import type { FindingGroup } from "./group-findings";
import type { Walk } from "./use-walk";
import { VerdictForm } from "./VerdictForm";

const useStyles = makeStyles({
  more: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
    marginBlockStart: tokens.spacingVerticalXS,
  },
  label: { display: "block", color: tokens.colorNeutralForeground2 },
  list: { margin: 0, paddingInlineStart: tokens.spacingHorizontalL },
});

function Part({ label, children }: { readonly label: string; readonly children: ReactNode }): ReactElement {
  const styles = useStyles();
  return (
    <div>
      <Caption1Strong as="h4" className={styles.label}>
        {label}
      </Caption1Strong>
      {children}
    </div>
  );
}

/** What an open card adds: why it matters, what to do, what may be behind it, which cells belong to it, the decision. */
export function FindingDetails(props: {
  readonly group: FindingGroup;
  readonly walk: Walk;
  readonly session: Session;
}): ReactElement {
  const { lead, others } = props.group;
  const words = useWords();
  const styles = useStyles();
  return (
    <div className={styles.more}>
      <Part label={words.findings.why}>
        <Body1>{lead.why}</Body1>
      </Part>
      <Part label={words.findings.advice}>
        <Body1>{lead.advice}</Body1>
      </Part>
      {lead.explanations.length > 0 && (
        <Part label={words.findings.causes}>
          <ul className={styles.list}>
            {lead.explanations.map((explanation) => (
              <li key={explanation.text}>
                <Body1>
                  <TextWithPlaces text={explanation.text} places={explanation.cells} linked />
                </Body1>{" "}
                <PlaceLinks places={explanation.cells.filter(({ label }) => !explanation.text.includes(label))} />
              </li>
            ))}
          </ul>
        </Part>
      )}
      {lead.radar !== undefined && (
        <Part label={words.findings.effect}>
          <Body1>{lead.radar}</Body1>
        </Part>
      )}
      {lead.related.length > 0 && (
        <Part label={words.findings.related}>
          <PlaceLinks places={lead.related} />
        </Part>
      )}
      {others.length > 0 && (
        <Part label={words.findings.sameCause(others.length)}>
          <PlaceLinks places={others.map(({ place }) => place)} />
        </Part>
      )}
      <VerdictForm
        key={lead.id}
        finding={lead}
        others={others}
        onDecided={props.walk.decided}
        session={props.session}
      />
    </div>
  );
}
