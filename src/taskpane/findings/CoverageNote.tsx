import { Caption1, makeStyles, Subtitle2, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { useWords } from "../parts/context/pane-context";
import { PlaceLinks } from "../parts/places/PlaceLink";
import type { CoverageView } from "../view/book/findings-view";

const useStyles = makeStyles({
  box: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalXS,
    marginBlockStart: tokens.spacingVerticalM,
  },
  list: {
    display: "grid",
    gridTemplateColumns: "1fr max-content max-content",
    columnGap: tokens.spacingHorizontalM,
    margin: 0,
  },
  value: { margin: 0, textAlign: "end", fontVariantNumeric: "tabular-nums" },
});
const UNCHECKED = ["isolated", "unread"] as const;
const CLASSES = ["proven", "supported", "contradicted", "isolated", "unread"] as const;

/** How many of the workbook's numbers were checked, and which could not be: so that silence means something. */
export function CoverageNote({ coverage }: { readonly coverage: CoverageView }): ReactElement {
  const words = useWords();
  const styles = useStyles();
  return (
    <section className={styles.box}>
      <Subtitle2 as="h2">{words.findings.coverage}</Subtitle2>
      <Caption1>{words.findings.coverageWhat}</Caption1>
      <dl className={styles.list}>
        {CLASSES.map((one) => (
          <CoverageRow key={one} label={words.findings.classes[one]} count={coverage[one]} of={coverage.numbers} />
        ))}
      </dl>
      {UNCHECKED.filter((one) => coverage.unchecked[one].length > 0).map((one) => (
        <div key={one}>
          <Caption1 block>{words.findings.unchecked[one]}</Caption1>
          <PlaceLinks places={coverage.unchecked[one]} />
        </div>
      ))}
    </section>
  );
}

function CoverageRow(props: { readonly label: string; readonly count: number; readonly of: number }): ReactElement {
  const styles = useStyles();
  const percent = props.of === 0 ? 0 : Math.round((props.count / props.of) * 100);
  return (
    <>
      <dt>
        <Caption1>{props.label}</Caption1>
      </dt>
      <dd className={styles.value}>
        <Caption1>{props.count}</Caption1>
      </dd>
      <dd className={styles.value}>
        <Caption1>{`${percent}%`}</Caption1>
      </dd>
    </>
  );
}
