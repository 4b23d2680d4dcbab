import { Button, Caption1, makeStyles, tokens } from "@fluentui/react-components";
import { ChevronLeftRegular, ChevronRightRegular } from "@fluentui/react-icons";
import type { ReactElement } from "react";
import { useWords } from "../parts/context/pane-context";
import { visuallyHidden } from "../parts/context/visually-hidden";
import type { FindingGroup } from "./group-findings";
import type { Walk } from "./use-walk";

const useStyles = makeStyles({
  bar: {
    display: "flex",
    alignItems: "center",
    justifyContent: "space-between",
    gap: tokens.spacingHorizontalS,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    // As wide as the pane, under the list.
    margin: `0 calc(-1 * ${tokens.spacingHorizontalM}) calc(-1 * ${tokens.spacingHorizontalM})`,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  step: { flexShrink: 0, whiteSpace: "nowrap" },
  // Chinese breaks at its stops and brackets, not within a word.
  count: { textAlign: "center", fontVariantNumeric: "tabular-nums", wordBreak: "keep-all" },
  hidden: visuallyHidden,
});

/** Steps through the cards; says which of how many is open, and to screen readers what it is. */
export function WalkBar(props: {
  readonly walk: Walk;
  readonly groups: readonly FindingGroup[];
  /** How many findings stand on the cards. */
  readonly shown: number;
  /** The same in words, said while no card is open. */
  readonly count: string;
}): ReactElement {
  const { walk, groups, shown, count } = props;
  const words = useWords();
  const styles = useStyles();
  const open = groups[walk.index]?.lead;
  const none = groups.length === 0;
  return (
    <div className={styles.bar}>
      <Button
        className={styles.step}
        size="small"
        data-action="previous"
        icon={<ChevronLeftRegular />}
        disabled={none}
        aria-keyshortcuts="P"
        title={words.findings.keys}
        onClick={() => walk.step(-1)}
      >
        {words.findings.previous}
      </Button>
      <Caption1 role="status" className={styles.count}>
        {open === undefined ? count : words.findings.at(walk.index + 1, groups.length, shown)}
        {open !== undefined && (
          <span className={styles.hidden}>
            {words.listed(["", words.severity[open.severity], open.place.label, open.title])}
          </span>
        )}
      </Caption1>
      <Button
        className={styles.step}
        size="small"
        data-action="next"
        appearance="primary"
        icon={<ChevronRightRegular />}
        iconPosition="after"
        disabled={none}
        aria-keyshortcuts="N"
        title={words.findings.keys}
        onClick={() => walk.step(1)}
      >
        {words.findings.next}
      </Button>
    </div>
  );
}
