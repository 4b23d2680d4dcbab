/** A piece of writing that is worked out and waits to be queued; nothing in it depends on an answer of Excel. */
export interface Step {
  /** About how many bytes it adds to a request. */
  readonly bytes: number;
  readonly queue: () => void;
}

/** What one call or one property costs on its way, with the object it belongs to. */
export const CALL_BYTES = 600;

/** Excel on the web takes requests of up to 5 MB; estimates may be a quarter off. */
export const REQUEST_BYTES = 4_000_000;

/** A step of `calls` calls and properties, and of `data` characters of content (Chinese ones take three bytes). */
export function step(calls: number, queue: () => void, data = 0): Step {
  return { bytes: calls * CALL_BYTES + data * 3, queue };
}

/** Packs steps, in order, into as few requests as the limit allows. */
export function packSteps(steps: readonly Step[], requestBytes = REQUEST_BYTES): Step[][] {
  const requests: Step[][] = [];
  let room = 0;
  for (const next of steps) {
    const request = requests.at(-1);
    if (request === undefined || next.bytes > room) {
      requests.push([next]);
      room = requestBytes - next.bytes;
    } else {
      request.push(next);
      room -= next.bytes;
    }
  }
  return requests;
}
