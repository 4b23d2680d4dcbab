import { Caption1, Link, makeStyles, Select, Subtitle2, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { useState } from "react";
import { useGoTo } from "../parts/context/go-to-context";
import { useWords } from "../parts/context/pane-context";
import { GradeStamp } from "../parts/results/GradeStamp";
import type { ProjectView } from "../view/book/scores-view";
import type { ProjectOrder } from "./sort-projects";
import { PROJECT_ORDERS, sortProjects } from "./sort-projects";

const useStyles = makeStyles({
  section: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  head: { display: "flex", justifyContent: "space-between", alignItems: "center", gap: tokens.spacingHorizontalS },
  list: { listStyleType: "none", margin: 0, padding: 0, display: "grid", gap: tokens.spacingVerticalS },
  item: {
    display: "grid",
    gridTemplateColumns: "2.6em minmax(0, 1fr) max-content max-content",
    gap: tokens.spacingHorizontalS,
    alignItems: "center",
    // Thousands of projects stay quick: what is out of sight is not laid out.
    contentVisibility: "auto",
    containIntrinsicSize: "auto 44px",
  },
  name: { overflowWrap: "anywhere" },
  total: { fontVariantNumeric: "tabular-nums", fontWeight: tokens.fontWeightSemibold },
});

/** Projects with rank, parts, total and grade; each leads to its row. */
export function ProjectList({ projects }: { readonly projects: readonly ProjectView[] }): ReactElement {
  const words = useWords();
  const styles = useStyles();
  const goTo = useGoTo();
  const [order, setOrder] = useState<ProjectOrder>("sheet");
  return (
    <section className={styles.section}>
      <div className={styles.head}>
        <Subtitle2 as="h2">{words.scores.projects}</Subtitle2>
        <Select
          size="small"
          aria-label={words.labelled(words.scores.projects, words.scores.sortBy)}
          value={order}
          onChange={(_, { value }) => setOrder(PROJECT_ORDERS.find((one) => one === value) ?? "sheet")}
        >
          {PROJECT_ORDERS.map((one) => (
            <option key={one} value={one}>
              {words.scores.projectSorts[one]}
            </option>
          ))}
        </Select>
      </div>
      {projects.some(({ grade }) => grade === undefined) && <Caption1 block>{words.scores.ungraded}</Caption1>}
      <ol className={styles.list}>
        {sortProjects(projects, order).map((project) => (
          <li key={project.key} className={styles.item}>
            <Caption1>{words.scores.rank(project.rank)}</Caption1>
            <span className={styles.name}>
              <Link as="button" inline onClick={() => goTo(project.place.range)}>
                {project.name}
              </Link>
              <Caption1 block>
                {project.parts.map(({ name, score }) => `${name}\u00a0${score}`).join("\u00a0· ")}
              </Caption1>
              {project.stated !== undefined && project.stated !== project.total && (
                <Caption1 block>{words.scores.stated(project.stated)}</Caption1>
              )}
            </span>
            <span className={styles.total}>{project.total}</span>
            {project.grade && <GradeStamp grade={project.grade} />}
          </li>
        ))}
      </ol>
    </section>
  );
}
