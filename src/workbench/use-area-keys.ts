import { useEffect } from "react";

/** What can take the focus inside an area; a grid's hidden editor takes its keys. */
const STOPS = 'button:not([disabled]), [href], input:not([hidden]), select, [tabindex="0"], [contenteditable="true"]';

/**
 * F6 goes from the bar to the grid, to the pane and round again, Shift+F6 back, as between the panes of Excel: the grid
 * keeps the tab key for itself. Each area gets the focus where it had it last. `areas`: selectors, in their order.
 */
export function useAreaKeys(areas: readonly string[]): void {
  useEffect(() => {
    const last = new Map<string, HTMLElement>();
    const areaOf = (element: Element | null): string | undefined =>
      areas.find((selector) => element?.closest(selector) !== null);
    const remember = ({ target }: FocusEvent): void => {
      const area = target instanceof HTMLElement ? areaOf(target) : undefined;
      if (area !== undefined && target instanceof HTMLElement) last.set(area, target);
    };
    const onKeyDown = (event: KeyboardEvent): void => {
      if (event.key !== "F6" || event.ctrlKey || event.altKey || event.metaKey) return;
      event.preventDefault();
      event.stopPropagation();
      const at = areas.indexOf(areaOf(document.activeElement) ?? "");
      const step = event.shiftKey ? -1 : 1;
      const next = areas[(Math.max(at, event.shiftKey ? 0 : -1) + step + areas.length) % areas.length] ?? "";
      const known = last.get(next);
      const stop =
        known?.isConnected === true ? known : document.querySelector(next)?.querySelector<HTMLElement>(STOPS);
      stop?.focus();
    };
    // Before the grid, which answers every key that reaches it.
    window.addEventListener("keydown", onKeyDown, true);
    document.addEventListener("focusin", remember);
    return () => {
      window.removeEventListener("keydown", onKeyDown, true);
      document.removeEventListener("focusin", remember);
    };
  }, [areas]);
}
