import { Caption1, Link, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { GradeStamp } from "../parts/GradeStamp";
import { useServices } from "../services";
import type { ProjectView } from "../view/book-view";

const useStyles = makeStyles({
  list: { listStyleType: "none", margin: 0, padding: 0, display: "grid", gap: tokens.spacingVerticalS },
  item: {
    display: "grid",
    gridTemplateColumns: "1.8em minmax(0, 1fr) max-content max-content",
    gap: tokens.spacingHorizontalS,
    alignItems: "center",
  },
  total: { fontVariantNumeric: "tabular-nums", fontWeight: tokens.fontWeightSemibold },
});

/** Projects with rank, parts, total and grade; each leads to its row. */
export function ProjectList({ projects }: { readonly projects: readonly ProjectView[] }): ReactElement {
  const styles = useStyles();
  const { show } = useServices();
  return (
    <ol className={styles.list}>
      {projects.map((project) => (
        <li key={project.key} className={styles.item}>
          <Caption1>{project.rank}</Caption1>
          <span>
            <Link as="button" inline onClick={() => void show(project.place.range)}>
              {project.name}
            </Link>
            <Caption1 block>{project.parts.map((part) => `${part.name} ${part.score}`).join(" · ")}</Caption1>
          </span>
          <span className={styles.total}>{project.total}</span>
          <GradeStamp grade={project.grade} />
        </li>
      ))}
    </ol>
  );
}
