import type { Compression } from "./compression";
import { checksum } from "./compression";
import { joined } from "./joined";
import type { ZipEntry } from "./zip-archive";

/** The content of an entry as it stands in an archive. */
export type PackedContent = Pick<ZipEntry, "crc" | "size" | "data">;

/** Packs content that is there as a whole. */
export function packed(content: Uint8Array, compression: Compression): PackedContent {
  return { crc: checksum(compression, content), size: content.length, data: compression.deflate(content) };
}

/** Packs content as it comes: of a sheet of two hundred megabytes no more than one piece is there at a time. */
export class Packer {
  readonly #compression: Compression;
  readonly #data: Uint8Array[] = [];
  #deflate: ((piece: Uint8Array, isLast: boolean) => Uint8Array) | undefined;
  #crc = 0;
  #size = 0;

  constructor(compression: Compression) {
    this.#compression = compression;
  }

  /** The bytes may be used for something else afterwards. */
  add(piece: Uint8Array): void {
    this.#pack(piece, false);
  }

  /** All of it, ending with `last`. What came in one piece is packed as any other content. */
  end(last: Uint8Array): PackedContent {
    if (this.#size === 0) return packed(last, this.#compression);
    this.#pack(last, true);
    return { crc: this.#crc, size: this.#size, data: joined(this.#data) };
  }

  #pack(piece: Uint8Array, isLast: boolean): void {
    this.#deflate ??= this.#compression.deflater();
    this.#data.push(this.#deflate(piece, isLast));
    this.#crc = checksum(this.#compression, piece, this.#crc);
    this.#size += piece.length;
  }
}
