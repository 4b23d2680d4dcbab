/** So long (ms) a page may be held up without anybody noticing. */
const UNNOTICED = 40;

/** Asked within long work: a promise to wait for where the page has to answer its user first. */
export type Breathe = () => Promise<void> | undefined;

/** For one piece of long work in the page's own thread. */
export function breathing(): Breathe {
  let since = performance.now();
  return () => {
    if (performance.now() - since < UNNOTICED) return undefined;
    return new Promise((resolve) =>
      setTimeout(() => {
        since = performance.now();
        resolve();
      }, 0),
    );
  };
}
