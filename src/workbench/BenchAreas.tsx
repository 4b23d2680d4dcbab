import { makeStyles } from "@fluentui/react-components";
import type { ReactElement, ReactNode, RefObject } from "react";
import { useState } from "react";
import type { PaneServices } from "../taskpane/services";
import { paneWidth, Splitter } from "./Splitter";
import type { WorkbenchWords } from "./words";

const useStyles = makeStyles({
  bench: { display: "grid", height: "100%" },
  grid: { position: "relative", minHeight: 0, minWidth: 0 },
  sheet: { position: "absolute", inset: 0 },
  pane: { display: "grid", gridTemplateColumns: "6px minmax(0, 1fr)", minHeight: 0 },
  panel: { minHeight: 0, minWidth: 0, overflowY: "hidden" },
});

/** The element of the grid and, behind a bar that is remembered where it was left, the pane. Inert until a book is open. */
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
    <div
      className={styles.bench}
      style={{ gridTemplateColumns: `minmax(0, 1fr) ${width}px` }}
      {...(inert && { inert: true })}
    >
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
