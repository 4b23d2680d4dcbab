/** Those who want to hear of something; `add` gives the way to stop. */
export interface Listeners {
  readonly add: (callback: () => void) => () => void;
  readonly tell: () => void;
}

/** A list of callbacks with a way to call them all. */
export function listeners(): Listeners {
  const all = new Set<() => void>();
  return {
    add(callback) {
      all.add(callback);
      return () => all.delete(callback);
    },
    tell() {
      for (const callback of all) callback();
    },
  };
}
