/** A piece of writing that is worked out and waits to be queued; nothing in it depends on an answer of Excel. */
export interface Step {
  /** About how many bytes it adds to a request. */
  readonly bytes: number;
  readonly queue: () => void;
}

/** What one call or one property costs on its way; measured at 135 bytes, a new range makes three more of them. */
const CALL_BYTES = 200;

/** Excel on the web takes requests of up to 5 MB; estimates may be a fifth off. */
export const REQUEST_BYTES = 4_000_000;

/** A step of `calls` calls and properties, and of `data` bytes of content. */
export function step(calls: number, queue: () => void, data = 0): Step {
  return { bytes: calls * CALL_BYTES + data, queue };
}

/** Bytes of a text on its way: one for an ASCII sign, three for any other. */
export function bytesOf(text: string): number {
  let bytes = 2;
  for (let index = 0; index < text.length; index++) bytes += text.charCodeAt(index) < 0x80 ? 1 : 3;
  return bytes;
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
