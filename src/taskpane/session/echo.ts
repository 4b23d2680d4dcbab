/**
 * Excel's events about our own writing arrive after it is done: for this long (ms) they are not taken for a ribbon
 * command.
 */
export const ECHO = 1500;

/** When an event may be the echo of what we wrote ourselves: while we write, and a while after the last writing. */
export interface Echo {
  readonly begin: () => void;
  readonly end: () => void;
  readonly isHeard: () => boolean;
}

/** Writings may follow each other quickly: the end of an earlier one does not end the echo of a later one. */
export function ownEcho(): Echo {
  let underWay = 0;
  let fading: ReturnType<typeof setTimeout> | undefined;
  return {
    begin: () => {
      underWay += 1;
      clearTimeout(fading);
      fading = undefined;
    },
    end: () => {
      underWay -= 1;
      clearTimeout(fading);
      fading = setTimeout(() => (fading = undefined), ECHO);
    },
    isHeard: () => underWay > 0 || fading !== undefined,
  };
}
