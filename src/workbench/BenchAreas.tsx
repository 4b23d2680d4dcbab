import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement, ReactNode, RefObject } from "react";
import { useState } from "react";
import type { PaneServices } from "../taskpane/services/pane-services";
import { NARROW } from "./narrow";
import { PANE_WIDTH, paneWidth, Splitter } from "./Splitter";
import type { WorkbenchWords } from "./words";

const useStyles = makeStyles({
  bench: {
    display: "grid",
    height: "100%",
    // The pane gives way to the grid down to what its lists need.
    gridTemplateColumns: `minmax(0, 1fr) min(var(--pane-width), max(${PANE_WIDTH.min}px, 55vw))`,
    [NARROW]: {
      gridTemplateColumns: "minmax(0, 1fr)",
      gridTemplateRows: "minmax(200px, 2fr) minmax(320px, 3fr)",
      overflowY: "auto",
    },
  },
  // The grid's own controls stay over the grid.
  grid: { position: "relative", minHeight: 0, minWidth: 0, overflowX: "hidden", overflowY: "hidden" },
  sheet: {
    position: "absolute",
    inset: 0,
    containerType: "inline-size",
    // In a narrow grid the sheets' tabs come before the zoom, for which the browser has a way of its own.
    "@container (max-width: 520px)": { "& footer section section": { display: "none" } },
  },
  pane: {
    display: "grid",
    gridTemplateColumns: "6px minmax(0, 1fr)",
    minHeight: 0,
    minWidth: 0,
    [NARROW]: { gridTemplateColumns: "minmax(0, 1fr)", borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
  },
  panel: { minHeight: 0, minWidth: 0, overflowY: "hidden" },
});

/**
 * The element of the grid and, behind a bar that is remembered where it was left, the pane; one above the other in a
 * narrow window. Inert until a book is open.
 */
export function BenchAreas(props: {
  readonly words: WorkbenchWords;
  readonly preferences: PaneServices["preferences"];
  readonly sheet: RefObject<HTMLDivElement | null>;
  readonly inert: boolean;
  readonly children: ReactNode;
}): ReactElement {
  const { words, preferences, inert } = props;
  const styles = useStyles();
  const [width, setWidth] = useState(() => paneWidth(Number(preferences.get("pane-width") ?? NaN)));
  return (
    <div className={styles.bench} style={{ ["--pane-width" as string]: `${width}px` }} {...(inert && { inert: true })}>
      <main className={styles.grid} aria-label={words.grid}>
        <div ref={props.sheet} data-grid className={styles.sheet} />
      </main>
      <aside className={styles.pane} aria-label={words.pane}>
        <Splitter
          label={words.paneWidth}
          width={width}
          onWidth={(next) => {
            setWidth(next);
            preferences.set("pane-width", String(next));
          }}
        />
        <div className={styles.panel}>{props.children}</div>
      </aside>
    </div>
  );
}
