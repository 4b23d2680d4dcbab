import type { KeyboardEvent } from "react";
import type { FindingVerdict } from "../view/book/findings-view";

/** The key of each verdict, for who has the keyboard in an open card: to correct, explain, seen. */
export const VERDICT_KEYS: Readonly<Record<FindingVerdict, string>> = {
  "to-correct": "C",
  explained: "E",
  accepted: "S",
};

/** The key that takes the verdict back. */
export const TAKE_BACK_KEY = "Z";

/** The button that a key presses in the card it was pressed in; undefined where it is typed into something. */
export function verdictButton(event: KeyboardEvent<HTMLElement>): HTMLElement | undefined {
  if (event.ctrlKey || event.metaKey || event.altKey || event.nativeEvent.isComposing) return undefined;
  const { target, currentTarget } = event;
  if (target instanceof HTMLElement && target.closest("input, textarea, select") !== null) return undefined;
  return currentTarget.querySelector<HTMLElement>(`[aria-keyshortcuts="${event.key.toUpperCase()}"]`) ?? undefined;
}
