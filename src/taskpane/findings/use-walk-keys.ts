import { useEffect } from "react";
import type { Walk } from "./use-walk";

const STEPS: Readonly<Record<string, 1 | -1>> = { n: 1, j: 1, p: -1, k: -1 };

/** Keys belong to what is typed into, to the grid beside the pane, and to shortcuts of the host. */
function isOurs(event: KeyboardEvent): boolean {
  if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing || event.defaultPrevented) return false;
  const { target } = event;
  if (!(target instanceof HTMLElement) || target === document.body) return true;
  if (target.isContentEditable || ["INPUT", "TEXTAREA", "SELECT"].includes(target.tagName)) return false;
  return target.closest("[data-pane]") !== null;
}

/** N and P (J and K as well) step through the cards wherever the focus is in the pane, and take it along. */
export function useWalkKeys({ step }: Walk): void {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent): void => {
      const by = STEPS[event.key.toLowerCase()];
      if (by === undefined || !isOurs(event)) return;
      event.preventDefault();
      step(by, { focus: true });
    };
    document.addEventListener("keydown", onKeyDown);
    return () => document.removeEventListener("keydown", onKeyDown);
  }, [step]);
}
