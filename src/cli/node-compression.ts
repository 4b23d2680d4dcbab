import * as zlib from "node:zlib";
import { systemCode } from "./file-trouble";

/** No deflate data comes out larger than this many times its size. */
const MOST = 1032;
/** Parts beyond this take a quicker level. */
const LARGE = 4_000_000;
const LARGE_LEVEL = 4;
const LARGEST_PIECE = 1 << 24;

/** Node's zlib for the .xlsx adapter: several times as fast as what runs everywhere. */
export const NODE_COMPRESSION = {
  inflate(data: Uint8Array, declaredSize: number, limit: number): Uint8Array | "too much" | "damaged" {
    // One piece where the declared size is true. Beyond what the data can hold it is not believed.
    const chunkSize = Math.min(declaredSize, data.length * MOST, limit) + 64;
    try {
      return zlib.inflateRawSync(data, { chunkSize, maxOutputLength: Math.max(1, limit) });
    } catch (trouble) {
      return systemCode(trouble) === "ERR_BUFFER_TOO_LARGE" ? "too much" : "damaged";
    }
  },
  deflate(content: Uint8Array): Uint8Array {
    const chunkSize = Math.max(1_024, Math.min(content.length, LARGEST_PIECE));
    return zlib.deflateRawSync(content, { level: content.length > LARGE ? LARGE_LEVEL : 6, chunkSize });
  },
  deflater() {
    // Each piece ends at a byte, so that the next one can follow: together they are one stream.
    return (piece: Uint8Array, isLast: boolean): Uint8Array => {
      const finishFlush = isLast ? zlib.constants.Z_FINISH : zlib.constants.Z_SYNC_FLUSH;
      const chunkSize = Math.max(1_024, piece.length >> 2);
      // A copy, so that a few bytes do not keep the whole of zlib's buffer alive.
      return new Uint8Array(zlib.deflateRawSync(piece, { level: LARGE_LEVEL, chunkSize, finishFlush }));
    };
  },
  // Since Node 20.15. For no bytes at all zlib returns 0, even where a checksum is carried on.
  crc32:
    "crc32" in zlib
      ? (bytes: Uint8Array, before: number) => (bytes.length === 0 ? before : zlib.crc32(bytes, before))
      : undefined,
};
