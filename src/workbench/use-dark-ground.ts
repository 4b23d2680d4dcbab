import { useSyncExternalStore } from "react";

const QUERY = "(prefers-color-scheme: dark)";

function onChange(tell: () => void): () => void {
  const dark = matchMedia(QUERY);
  dark.addEventListener("change", tell);
  return () => dark.removeEventListener("change", tell);
}

/**
 * Whether the page stands on dark ground, in high contrast too: there the browser paints the ground of the cells anew and
 * leaves their texts, which are drawn, as they are. Black on black would be read by nobody.
 */
export function useDarkGround(): boolean {
  return useSyncExternalStore(onChange, () => matchMedia(QUERY).matches);
}
