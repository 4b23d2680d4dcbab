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

/** The key that copies the card, where no part of its text is selected. */
export const COPY_KEY = "Control+C";

/** The button that a key presses in the card it was pressed in; undefined where it is typed into something. */
export function pressedButton(event: KeyboardEvent<HTMLElement>): HTMLElement | undefined {
  const { target, currentTarget } = event;
  if (event.nativeEvent.isComposing) return undefined;
  if (target instanceof HTMLElement && target.closest("input, textarea, select") !== null) return undefined;
  const key = shortcutOf(event);
  return currentTarget.querySelector<HTMLElement>(`[aria-keyshortcuts="${key}"]`) ?? undefined;
}

function shortcutOf(event: KeyboardEvent): string | undefined {
  const key = event.key.toUpperCase();
  if (event.altKey) return undefined;
  if (!event.ctrlKey && !event.metaKey) return key;
  return key === "C" && window.getSelection()?.isCollapsed !== false ? COPY_KEY : undefined;
}
