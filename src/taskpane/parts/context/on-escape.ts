import type { KeyboardEvent } from "react";

/**
 * Answers an Escape that nobody further in has answered. Excel on the web listens for it on the window, takes it for the
 * wish to leave the pane and moves the focus: what is answered here must not get there.
 */
export function onEscape(answer: () => void): (event: KeyboardEvent) => void {
  return (event) => {
    if (event.key !== "Escape" || event.defaultPrevented) return;
    event.preventDefault();
    event.stopPropagation();
    answer();
  };
}
