import {
  Badge,
  Body1,
  Body1Strong,
  Caption1,
  makeStyles,
  mergeClasses,
  tokens,
  useId,
} from "@fluentui/react-components";
import { ChevronDownRegular, ChevronUpRegular } from "@fluentui/react-icons";
import type { KeyboardEvent, ReactElement } from "react";
import { useEffect, useRef } from "react";
import { onEscape } from "../parts/context/on-escape";
import { useWords } from "../parts/context/pane-context";
import { BARE_BUTTON } from "../parts/controls/bare-button";
import { CopyButton } from "../parts/controls/CopyButton";
import { PlaceLink } from "../parts/places/PlaceLink";
import { TextWithPlaces } from "../parts/places/TextWithPlaces";
import { SeverityIcon } from "../parts/results/SeverityIcon";
import type { Session } from "../session/session";
import type { PlaceView } from "../view/book/place-view";
import { COPY_KEY, pressedButton } from "./card-keys";
import { findingText } from "./finding-text";
import { FindingDetails } from "./FindingDetails";
import { FindingFigures } from "./FindingFigures";
import type { FindingGroup } from "./group-findings";
import type { Walk } from "./use-walk";

const useStyles = makeStyles({
  card: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalXS,
    marginBlockEnd: tokens.spacingVerticalS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderInlineStartWidth: "3px",
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1,
    overflowWrap: "anywhere",
  },
  closed: { cursor: "pointer", ":hover": { backgroundColor: tokens.colorNeutralBackground1Hover } },
  open: {
    borderTopColor: tokens.colorBrandStroke1,
    borderRightColor: tokens.colorBrandStroke1,
    borderBottomColor: tokens.colorBrandStroke1,
    boxShadow: tokens.shadow8,
  },
  error: { borderInlineStartColor: tokens.colorStatusDangerBackground3 },
  warning: { borderInlineStartColor: tokens.colorStatusWarningBackground3 },
  info: { borderInlineStartColor: tokens.colorNeutralStroke1 },
  head: { display: "flex", alignItems: "center", gap: tokens.spacingHorizontalXS, flexWrap: "wrap" },
  severity: { marginInlineEnd: tokens.spacingHorizontalXS, color: tokens.colorNeutralForeground2 },
  end: { display: "flex", alignItems: "center", gap: tokens.spacingHorizontalXS, marginInlineStart: "auto" },
  title: {
    display: "flex",
    justifyContent: "space-between",
    alignItems: "start",
    gap: tokens.spacingHorizontalS,
    ...BARE_BUTTON,
    padding: 0,
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "2px" },
  },
  chevron: { flexShrink: 0, fontSize: "16px", marginBlockStart: "2px" },
});

/** The places that a card's message may name. */
function spokenOf({ lead, others }: FindingGroup): readonly PlaceView[] {
  return [...lead.related, ...others.map(({ place }) => place), ...lead.explanations.flatMap(({ cells }) => cells)];
}

/** How bad it is, where it stands, whether the grade turns on it, what was decided; an open card can be copied. */
function CardHead({ group, open }: { readonly group: FindingGroup; readonly open: boolean }): ReactElement {
  const { lead } = group;
  const words = useWords();
  const styles = useStyles();
  return (
    <div className={styles.head}>
      <SeverityIcon severity={lead.severity} />
      <Caption1 className={styles.severity}>{words.severity[lead.severity]}</Caption1>
      <PlaceLink place={lead.place} />
      {lead.changesGrade === true && (
        <Badge appearance="outline" color="danger">
          {words.scores.radarGrade}
        </Badge>
      )}
      <span className={styles.end}>
        {lead.decision && (
          <Badge appearance="tint" color="informative">
            {words.findings.verdicts[lead.decision.verdict]}
          </Badge>
        )}
        {lead.fallen && (
          <Badge appearance="tint" color="warning">
            {words.findings.fallenShort}
          </Badge>
        )}
        {open && (
          <CopyButton
            label={words.findings.copyOne}
            shortcut={COPY_KEY}
            subject={group}
            text={() => findingText(group, words)}
          />
        )}
      </span>
    </div>
  );
}

/**
 * An opened card has the focus where the walk asks for it; letters decide about it, Escape folds it, and
 * its title takes the focus.
 */
function useOpenedCard(open: boolean, { takeFocus, close }: Walk) {
  const title = useRef<HTMLButtonElement>(null);
  const isFoldedByKey = useRef(false);
  useEffect(() => {
    if (open) {
      if (takeFocus()) title.current?.focus({ preventScroll: true });
      return;
    }
    // What had the focus in the card is gone.
    if (isFoldedByKey.current) title.current?.focus();
    isFoldedByKey.current = false;
  }, [open, takeFocus]);
  const fold = onEscape(() => {
    isFoldedByKey.current = true;
    close();
  });
  const onKeyDown = (event: KeyboardEvent<HTMLElement>): void => {
    const button = pressedButton(event);
    if (button === undefined) {
      fold(event);
      return;
    }
    // The letter is not to be typed into the form that the button opens.
    event.preventDefault();
    button.click();
  };
  return { title, onKeyDown };
}

/** One card a cause: what is stated, what was computed, the difference; opened: why, what to do, likely cause, decision. */
export function FindingCard(props: {
  readonly group: FindingGroup;
  readonly position: number;
  readonly of: number;
  readonly open: boolean;
  readonly onToggle: () => void;
  readonly walk: Walk;
  readonly session: Session;
}): ReactElement {
  const { group, open, onToggle, walk, session } = props;
  const { lead } = group;
  const styles = useStyles();
  const id = useId("finding");
  const { title, onKeyDown } = useOpenedCard(open, walk);
  return (
    <article
      className={mergeClasses(styles.card, open ? styles.open : styles.closed, styles[lead.severity])}
      data-finding={lead.id}
      aria-labelledby={id}
      aria-current={open}
      aria-posinset={props.position}
      aria-setsize={props.of}
      // The title is the control; a click anywhere on a closed card is a shorter way for the mouse.
      onClick={open ? undefined : onToggle}
      onKeyDown={open ? onKeyDown : undefined}
    >
      <CardHead group={group} open={open} />
      <Body1Strong as="h3" id={id}>
        <button
          ref={title}
          type="button"
          className={styles.title}
          aria-expanded={open}
          onClick={(event) => {
            event.stopPropagation();
            onToggle();
          }}
        >
          {lead.title}
          {open ? <ChevronUpRegular className={styles.chevron} /> : <ChevronDownRegular className={styles.chevron} />}
        </button>
      </Body1Strong>
      <Body1 as="p" block>
        <TextWithPlaces text={lead.message} places={spokenOf(group)} linked={open} />
      </Body1>
      <FindingFigures finding={lead} />
      {open && <FindingDetails group={group} walk={walk} session={session} />}
    </article>
  );
}
