import { Input, makeStyles, mergeClasses, Select, ToggleButton, tokens } from "@fluentui/react-components";
import { HighlightFilled, HighlightRegular, SearchRegular } from "@fluentui/react-icons";
import type { ReactElement, ReactNode } from "react";
import { SEVERITIES } from "../../domain/lists";
import { onEscape } from "../parts/context/on-escape";
import { useWords } from "../parts/context/pane-context";
import type { FindingView } from "../view/book/findings-view";
import { ARRANGEMENTS } from "./arrange-findings";
import { countBySeverity, STATUSES } from "./group-findings";
import type { FindingsDesk } from "./use-findings-desk";

const useStyles = makeStyles({
  bar: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  row: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalXS },
  chip: { minWidth: 0, flexGrow: 1, paddingInline: tokens.spacingHorizontalXS, fontVariantNumeric: "tabular-nums" },
  chosen: {
    borderTopColor: tokens.colorBrandStroke1,
    borderRightColor: tokens.colorBrandStroke1,
    borderBottomColor: tokens.colorBrandStroke1,
    borderLeftColor: tokens.colorBrandStroke1,
    color: tokens.colorBrandForeground2,
    backgroundColor: tokens.colorBrandBackground2,
    fontWeight: tokens.fontWeightSemibold,
  },
  search: { minWidth: 0, flexGrow: 1, maxWidth: "none" },
  line: { display: "flex", gap: tokens.spacingHorizontalXS },
  select: { minWidth: 0, flexGrow: 1, flexBasis: 0, "& select": { minWidth: 0 } },
});

/** Severities with their counts; one of them is chosen, or all. */
function SeverityChips({
  findings,
  desk,
}: {
  readonly findings: readonly FindingView[];
  readonly desk: FindingsDesk;
}): ReactElement {
  const { filter, setFilter } = desk;
  const words = useWords();
  const styles = useStyles();
  const counts = countBySeverity(findings, filter);
  return (
    <div className={styles.row} role="group" aria-label={words.findings.severity}>
      {(["all", ...SEVERITIES] as const).map((severity) => (
        <ToggleButton
          key={severity}
          size="small"
          className={mergeClasses(styles.chip, filter.severity === severity && styles.chosen)}
          checked={filter.severity === severity}
          onClick={() => setFilter({ ...filter, severity })}
        >
          {severity === "all"
            ? `${words.findings.filterAll} ${counts.all}`
            : words.severityCount(severity, counts[severity])}
        </ToggleButton>
      ))}
    </div>
  );
}

/** Whether findings are highlighted on the sheets; pressing changes it at once. */
function MarkToggle(props: {
  readonly marked: boolean;
  readonly busy: boolean;
  readonly onMark: () => void;
}): ReactElement {
  const words = useWords();
  const styles = useStyles();
  return (
    <ToggleButton
      size="small"
      data-action="marks"
      className={mergeClasses(props.marked && styles.chosen)}
      icon={props.marked ? <HighlightFilled /> : <HighlightRegular />}
      checked={props.marked}
      disabled={props.busy}
      aria-label={words.findings.highlight}
      title={props.marked ? words.settings.clearMarks : words.findings.highlight}
      onClick={props.onMark}
    />
  );
}

/** One of a few named things, in a list that opens. */
function Choice<Name extends string>(props: {
  readonly label: string;
  readonly names: readonly Name[];
  readonly words: Readonly<Record<Name, string>>;
  readonly value: Name;
  readonly onChoose: (name: Name) => void;
}): ReactElement {
  const styles = useStyles();
  const choose = (value: string): void => {
    const name = props.names.find((one) => one === value);
    if (name !== undefined) props.onChoose(name);
  };
  return (
    <Select
      className={styles.select}
      size="small"
      aria-label={props.label}
      value={props.value}
      onChange={(_, { value }) => choose(value)}
    >
      {props.names.map((name) => (
        <option key={name} value={name}>
          {props.words[name]}
        </option>
      ))}
    </Select>
  );
}

/** Severities with their counts, words or figures to search, decided or not, and what the cards stand under. */
export function FilterBar(props: {
  readonly findings: readonly FindingView[];
  readonly desk: FindingsDesk;
  readonly marked: boolean;
  readonly busy: boolean;
  readonly onMark: () => void;
  /** What else is done with the findings shown. */
  readonly children: ReactNode;
}): ReactElement {
  const { filter, setFilter, arrangement, setArrangement } = props.desk;
  const words = useWords();
  const styles = useStyles();
  return (
    <div className={styles.bar} role="search" aria-label={words.findings.filters}>
      <SeverityChips findings={props.findings} desk={props.desk} />
      <div className={styles.line}>
        <Input
          className={styles.search}
          type="search"
          size="small"
          contentBefore={<SearchRegular />}
          placeholder={words.findings.search}
          aria-label={words.findings.search}
          value={filter.search}
          onChange={(_, { value }) => setFilter({ ...filter, search: value })}
          // An empty one leaves the key to the host.
          onKeyDown={filter.search === "" ? undefined : onEscape(() => setFilter({ ...filter, search: "" }))}
        />
        <MarkToggle marked={props.marked} busy={props.busy} onMark={props.onMark} />
        {props.children}
      </div>
      <div className={styles.row}>
        <Choice
          label={words.findings.status}
          names={STATUSES}
          words={words.findings.statuses}
          value={filter.status}
          onChoose={(status) => setFilter({ ...filter, status })}
        />
        <Choice
          label={words.findings.arrangement}
          names={ARRANGEMENTS}
          words={words.findings.arrangements}
          value={arrangement}
          onChoose={setArrangement}
        />
      </div>
    </div>
  );
}
