import { Badge, Button, Caption1, makeStyles, Subtitle2, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { useState } from "react";
import { useWords } from "../parts/context/pane-context";
import { PlaceLink } from "../parts/places/PlaceLink";
import type { RadarView } from "../view/book/findings-view";

const useStyles = makeStyles({
  section: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS, alignItems: "start" },
  list: { listStyleType: "none", margin: 0, padding: 0, display: "grid", gap: tokens.spacingVerticalS },
  item: { overflowWrap: "anywhere" },
});

/** So many lines say enough; the rest is one click away. */
const FEW = 3;

/** Open findings that could change a score: total and grade if settled either way, those that change a grade first. */
export function GradeRadar({ radar }: { readonly radar: readonly RadarView[] }): ReactElement | null {
  const words = useWords();
  const styles = useStyles();
  const [all, setAll] = useState(false);
  if (radar.length === 0) return null;
  const hanging = radar.filter(({ changesGrade }) => changesGrade).length;
  const shown = all ? radar : radar.slice(0, Math.max(FEW, hanging));
  return (
    <section className={styles.section} aria-label={words.scores.radar}>
      <Subtitle2 as="h2">{words.scores.radar}</Subtitle2>
      <Caption1>{words.scores.radarWhat(radar.length, hanging)}</Caption1>
      <ul className={styles.list}>
        {shown.map((entry) => (
          <li key={entry.finding} className={styles.item}>
            {entry.changesGrade && <Badge color="severe">{words.scores.radarGrade}</Badge>}{" "}
            <PlaceLink place={entry.place} /> <Caption1>{entry.title}</Caption1>
            <Caption1 block>{entry.text}</Caption1>
          </li>
        ))}
      </ul>
      {shown.length < radar.length && (
        <Button size="small" onClick={() => setAll(true)}>
          {words.scores.radarAll(radar.length)}
        </Button>
      )}
    </section>
  );
}
