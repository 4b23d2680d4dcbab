import type { RefObject } from "react";
import { useEffect, useRef } from "react";

/** What can take the focus. */
const STOPS = "button:not([disabled]), [href], input:not([disabled]), select, textarea, [tabindex='0']";

/** Where a control was taken away: what stood around it. */
type Removal = Pick<MutationRecord, "target" | "previousSibling" | "nextSibling">;

/**
 * Where the control that has the focus is taken away, what stands in its place or next to it gets the focus. Otherwise
 * it falls to the page: the tab key begins anew, and the grid beside the pane takes the next letters for entries.
 * A screen that knows better where to go on says so itself, before or after.
 */
export function useKeptFocus(): RefObject<HTMLDivElement | null> {
  const pane = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const root = pane.current;
    if (root === null) return undefined;
    let last: Node | undefined;
    const remember = ({ target }: FocusEvent): void => {
      last = target instanceof Node ? target : undefined;
    };
    // A press of the mouse says where to go on, if only that it is nowhere. Safari focuses no button that is pressed.
    const rememberPressed = ({ target }: PointerEvent): void => {
      last = target instanceof Element ? (target.closest(STOPS) ?? undefined) : undefined;
    };
    const watch = new MutationObserver((records) => {
      const lost = last;
      if (lost === undefined || lost.isConnected || !isFree()) return;
      const removal = records.find(
        ({ target, removedNodes }) => target.isConnected && [...removedNodes].some((node) => node.contains(lost)),
      );
      if (removal !== undefined) nextStop(removal, root)?.focus({ preventScroll: true });
    });
    watch.observe(root, { childList: true, subtree: true });
    root.addEventListener("focusin", remember);
    document.addEventListener("pointerdown", rememberPressed, true);
    return () => {
      watch.disconnect();
      root.removeEventListener("focusin", remember);
      document.removeEventListener("pointerdown", rememberPressed, true);
    };
  }, []);
  return pane;
}

/** Nobody has the focus. While Excel has it, the pane must not take it. */
function isFree(): boolean {
  return document.hasFocus() && (document.activeElement === null || document.activeElement === document.body);
}

/**
 * The first control behind what stood before the one that is gone, be it new there or its neighbour; else the last one
 * before that. Looked for in the nearest part that has any.
 */
function nextStop(removal: Removal, root: HTMLElement): HTMLElement | undefined {
  let isBehind = behindPlace(removal);
  for (let part: Node | null = removal.target; part !== null && root.contains(part); part = part.parentNode) {
    const stops = stopsIn(part);
    const stop = stops.find(isBehind) ?? stops.at(-1);
    if (stop !== undefined) return stop;
    isBehind = behind(part);
  }
  return undefined;
}

function stopsIn(part: Node): readonly HTMLElement[] {
  if (!(part instanceof Element)) return [];
  return [...part.querySelectorAll<HTMLElement>(STOPS)].filter((stop) =>
    stop.checkVisibility({ visibilityProperty: true }),
  );
}

/** Whether a control stands where the one that is gone stood, or further on. */
function behindPlace({ previousSibling, nextSibling }: Removal): (stop: Node) => boolean {
  if (previousSibling === null) return () => true;
  if (previousSibling.isConnected) return behind(previousSibling);
  return (stop) => nextSibling !== null && (nextSibling.contains(stop) || behind(nextSibling)(stop));
}

function behind(mark: Node): (stop: Node) => boolean {
  return (stop) =>
    !mark.contains(stop) && (mark.compareDocumentPosition(stop) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
}
