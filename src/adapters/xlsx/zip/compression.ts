import { Deflate, deflateSync } from "fflate";
import { crc32 } from "./crc32";
import { inflateWithin } from "./inflate";
import { joined } from "./joined";

/**
 * How parts are packed and unpacked. `EVERYWHERE` runs wherever JavaScript does; a host that has something faster, as
 * Node has zlib, gives its own. Whatever is given unpacks to the same bytes, and always packs the same bytes alike.
 */
export interface Compression {
  /**
   * Inflates raw deflate data. The declared size is a hint and may lie; "too much" as soon as more than `limit` bytes
   * have come out, "damaged" for what is no deflate data or ends too early.
   */
  readonly inflate: (data: Uint8Array, declaredSize: number, limit: number) => Uint8Array | "too much" | "damaged";
  /** Raw deflate data. */
  readonly deflate: (content: Uint8Array) => Uint8Array;
  /** For content that comes in pieces: what is returned for each of them, in order, is raw deflate data of it all. */
  readonly deflater: () => (piece: Uint8Array, isLast: boolean) => Uint8Array;
  /** The checksum of zip entries, given that of the bytes before; undefined where the host has none of its own. */
  readonly crc32: ((bytes: Uint8Array, before: number) => number) | undefined;
}

/** Parts beyond this take a quicker level: half the time for some per cent more bytes. */
const LARGE = 4_000_000;

/** Slower than a host's own, but available everywhere. */
export const EVERYWHERE: Compression = {
  inflate: inflateWithin,
  deflate: (content) => deflateSync(content, { level: content.length > LARGE ? 3 : 6 }),
  deflater: () => {
    let packed: Uint8Array[] = [];
    const stream = new Deflate({ level: 3 }, (bytes) => packed.push(bytes));
    return (piece, isLast) => {
      packed = [];
      stream.push(piece, isLast);
      return joined(packed);
    };
  },
  crc32: undefined,
};

/** `before`: the checksum of the bytes that come before these. */
export function checksum(compression: Compression, bytes: Uint8Array, before = 0): number {
  return (compression.crc32 ?? crc32)(bytes, before);
}
