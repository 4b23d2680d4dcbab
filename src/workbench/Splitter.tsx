import { makeStyles, tokens } from "@fluentui/react-components";
import type { KeyboardEvent, PointerEvent, ReactElement } from "react";
import { NARROW } from "./narrow";

/** In pixels. Narrower, the pane's lists break; wider, a laptop shows too little of the sheet. `first` is for who never dragged. */
export const PANE_WIDTH = { min: 340, max: 640, first: 400 };

const STEP = 20;

const useStyles = makeStyles({
  bar: {
    cursor: "col-resize",
    touchAction: "none",
    backgroundColor: tokens.colorNeutralBackground3,
    borderLeft: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRight: `1px solid ${tokens.colorNeutralStroke2}`,
    [NARROW]: { display: "none" },
    ":hover": { backgroundColor: tokens.colorBrandBackground2 },
    ":focus-visible": { outline: "none", backgroundColor: tokens.colorCompoundBrandBackground },
    "@media (forced-colors: active)": { ":focus-visible": { outline: "2px solid Highlight" } },
  },
});

/** Keeps a width within what leaves both sides usable. */
export function paneWidth(wanted: number): number {
  return Number.isFinite(wanted)
    ? Math.min(PANE_WIDTH.max, Math.max(PANE_WIDTH.min, Math.round(wanted)))
    : PANE_WIDTH.first;
}

/** Between grid and pane: dragged, or moved with the arrow keys; a double click puts it back. */
export function Splitter(props: {
  readonly label: string;
  readonly width: number;
  readonly onWidth: (width: number) => void;
}): ReactElement {
  const { width, onWidth } = props;
  const styles = useStyles();
  const onKeyDown = (event: KeyboardEvent): void => {
    const by = event.key === "ArrowLeft" ? STEP : event.key === "ArrowRight" ? -STEP : 0;
    if (by === 0) return;
    event.preventDefault();
    onWidth(paneWidth(width + by));
  };
  const onPointerMove = (event: PointerEvent): void => {
    if (event.currentTarget.hasPointerCapture(event.pointerId)) onWidth(paneWidth(window.innerWidth - event.clientX));
  };
  return (
    <div
      className={styles.bar}
      role="separator"
      tabIndex={0}
      aria-orientation="vertical"
      aria-label={props.label}
      aria-valuemin={PANE_WIDTH.min}
      aria-valuemax={PANE_WIDTH.max}
      aria-valuenow={width}
      onKeyDown={onKeyDown}
      onPointerDown={(event) => event.currentTarget.setPointerCapture(event.pointerId)}
      onPointerMove={onPointerMove}
      onDoubleClick={() => onWidth(PANE_WIDTH.first)}
    />
  );
}
