import { Badge, Caption1, Link, makeStyles, Select, Subtitle2, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { useWords } from "../parts/pane-context";
import { useServices } from "../services";
import type { Session } from "../session/use-session";
import type { LampView, ProgressView } from "../view/book-view";

const useStyles = makeStyles({
  section: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  head: { display: "flex", justifyContent: "space-between", alignItems: "center", gap: tokens.spacingHorizontalS },
  list: { listStyleType: "none", margin: 0, padding: 0, display: "grid", gap: tokens.spacingVerticalS },
  item: {
    display: "grid",
    gridTemplateColumns: "max-content minmax(0, 1fr) max-content",
    gap: tokens.spacingHorizontalS,
    alignItems: "start",
    contentVisibility: "auto",
    containIntrinsicSize: "auto 44px",
  },
  ratio: { fontVariantNumeric: "tabular-nums" },
});

const COLORS = { red: "danger", yellow: "warning", green: "success" } as const;
const MONTHS = Array.from({ length: 12 }, (_, index) => index + 1);

/** A lamp says its word; the colour only repeats it. */
function LampBadge({ lamp }: { readonly lamp: LampView }): ReactElement {
  return (
    <Badge appearance="tint" color={lamp.code === undefined ? "informative" : COLORS[lamp.code]}>
      {lamp.word}
    </Badge>
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
  const { show } = useServices();
  return (
    <section className={styles.section}>
      <div className={styles.head}>
        <Subtitle2 as="h2">{words.progress.title}</Subtitle2>
        <Select
          size="small"
          aria-label={words.progress.upTo}
          value={progress.isSaid ? String(progress.month) : ""}
          onChange={(_, { value }) =>
            session.change({ kind: "month", month: value === "" ? undefined : Number(value) })
          }
        >
          <option value="">{words.progress.lastMonth}</option>
          {MONTHS.map((month) => (
            <option key={month} value={month}>
              {words.progress.month(month)}
            </option>
          ))}
        </Select>
      </div>
      <Caption1 block>
        {words.progress.state(String(progress.month), progress.spent, progress.planned, progress.unit)}
      </Caption1>
      <Caption1 block>
        <LampBadge lamp={progress.lamp} /> {progress.ratio} · {progress.plan}
      </Caption1>
      <Caption1 block>{words.progress.counts(progress.counts)}</Caption1>
      <ol className={styles.list}>
        {progress.behind.map((line) => (
          <li key={line.key} className={styles.item}>
            <LampBadge lamp={line.lamp} />
            <span>
              <Link as="button" inline onClick={() => void show(line.place.range)}>
                {line.name}
              </Link>
              {line.explanation !== undefined && <Caption1 block>{line.explanation}</Caption1>}
              {line.owes && <Caption1 block>{words.progress.owes}</Caption1>}
            </span>
            <span className={styles.ratio}>{line.ratio}</span>
          </li>
        ))}
      </ol>
    </section>
  );
}
