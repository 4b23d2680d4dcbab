import { Inflate } from "fflate";

/** Small enough that a bomb is noticed early: one step yields at most about 1000 times as much. */
const STEP = 65_536;

/** Leaves fflate in the midst of its work. */
class TooMuch extends Error {}

/**
 * Inflates raw deflate data. The declared size only sizes the first buffer; "too much" as soon as more than `limit`
 * bytes have come out, whatever was declared.
 */
export function inflateWithin(
  data: Uint8Array,
  declaredSize: number,
  limit: number,
): Uint8Array | "too much" | "damaged" {
  let out = new Uint8Array(Math.min(declaredSize, limit));
  let length = 0;
  let finals = 0;
  const inflate = new Inflate((chunk, final) => {
    if (final) finals += 1;
    const needed = length + chunk.length;
    if (needed > limit) throw new TooMuch();
    if (needed > out.length) {
      const larger = new Uint8Array(Math.min(limit, Math.max(needed, out.length * 2)));
      larger.set(out.subarray(0, length));
      out = larger;
    }
    out.set(chunk, length);
    length = needed;
  });
  try {
    for (let at = 0; at < data.length; at += STEP) {
      inflate.push(data.subarray(at, at + STEP), at + STEP >= data.length);
    }
  } catch (error) {
    return error instanceof TooMuch ? "too much" : "damaged";
  }
  if (finals === 0) return "damaged";
  return out.length === length ? out : out.subarray(0, length);
}
