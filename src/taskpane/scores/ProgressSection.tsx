import { Caption1, Caption1Strong, Link, makeStyles, Select, Subtitle2, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { useGoTo } from "../parts/context/go-to-context";
import { useWords } from "../parts/context/pane-context";
import { LampBadge } from "../parts/results/LampBadge";
import { LampCounts } from "../parts/results/LampCounts";
import type { Session } from "../session/session";
import type { ProgressView } from "../view/book/progress-view";

const useStyles = makeStyles({
  section: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  head: {
    display: "flex",
    flexWrap: "wrap",
    justifyContent: "space-between",
    alignItems: "center",
    gap: tokens.spacingHorizontalS,
  },
  month: { minWidth: 0, "& select": { minWidth: 0 } },
  total: { display: "flex", alignItems: "center", gap: tokens.spacingHorizontalS },
  quiet: { color: tokens.colorNeutralForeground2 },
  list: {
    listStyleType: "none",
    margin: 0,
    padding: 0,
    display: "grid",
    gridTemplateColumns: "max-content minmax(0, 1fr) max-content",
    columnGap: tokens.spacingHorizontalS,
    rowGap: tokens.spacingVerticalS,
  },
  // Lamps of any width leave the names in one line below each other.
  item: { display: "grid", gridColumn: "1 / -1", gridTemplateColumns: "subgrid", alignItems: "start" },
  figures: { fontVariantNumeric: "tabular-nums" },
});

const MONTHS = Array.from({ length: 12 }, (_, index) => index + 1);

function MonthPicker(props: { readonly progress: ProgressView; readonly session: Session }): ReactElement {
  const { progress, session } = props;
  const words = useWords();
  const styles = useStyles();
  return (
    <Select
      size="small"
      className={styles.month}
      aria-label={words.progress.upTo}
      value={progress.monthBy === "person" ? String(progress.month) : ""}
      onChange={(_, { value }) => session.change({ kind: "month", month: value === "" ? undefined : Number(value) })}
    >
      <option value="">{words.progress.foundMonth[progress.monthBy](progress.month)}</option>
      {MONTHS.map((month) => (
        <option key={month} value={month}>
          {words.progress.month(month)}
        </option>
      ))}
    </Select>
  );
}

function BehindLine(props: { readonly line: ProgressView["behind"][number]; readonly unit: string }): ReactElement {
  const { line, unit } = props;
  const words = useWords();
  const styles = useStyles();
  const goTo = useGoTo();
  return (
    <>
      <LampBadge lamp={line.lamp} />
      <span>
        <Link as="button" inline onClick={() => goTo(line.place.range)}>
          {line.name}
        </Link>
        <Caption1 block className={styles.quiet}>
          {words.progress.state(line.spent, line.planned, unit)}
        </Caption1>
        {line.explanation !== undefined && <Caption1 block>{words.progress.because(line.explanation)}</Caption1>}
        {line.owes && <Caption1Strong block>{words.progress.owes}</Caption1Strong>}
      </span>
      <span className={styles.figures}>{line.ratio}</span>
    </>
  );
}

/** Execution up to a month against plan, and the projects that are behind with their explanations. */
export function ProgressSection({
  progress,
  session,
}: {
  readonly progress: ProgressView;
  readonly session: Session;
}): ReactElement {
  const words = useWords();
  const styles = useStyles();
  return (
    <section className={styles.section}>
      <div className={styles.head}>
        <Subtitle2 as="h2">{words.progress.title}</Subtitle2>
        <MonthPicker progress={progress} session={session} />
      </div>
      <div className={styles.total}>
        <LampBadge lamp={progress.lamp} />
        <Subtitle2 className={styles.figures}>{progress.ratio}</Subtitle2>
        <Caption1 className={styles.quiet}>{progress.plan}</Caption1>
      </div>
      <Caption1 block>
        {words.progress.total(
          words.progress.upToMonth(progress.month),
          words.progress.state(progress.spent, progress.planned, progress.unit),
        )}
      </Caption1>
      <LampCounts progress={progress} />
      {progress.behind.length === 0 ? (
        <Caption1>{words.progress.noneBehind}</Caption1>
      ) : (
        <>
          <Caption1Strong as="h3">{words.progress.behind}</Caption1Strong>
          <ol className={styles.list}>
            {progress.behind.map((line) => (
              <li key={line.key} className={styles.item}>
                <BehindLine line={line} unit={progress.unit} />
              </li>
            ))}
          </ol>
        </>
      )}
    </section>
  );
}
