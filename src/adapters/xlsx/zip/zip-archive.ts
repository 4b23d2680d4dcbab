import { DEFAULT_LIMITS, type ReadLimits } from "../limits";
import { naming, PackageTrouble } from "../trouble";
import type { Compression } from "./compression";
import { checksum, EVERYWHERE } from "./compression";
import { isOleContainer, whatElse } from "./not-a-zip";

const END_OF_DIRECTORY = 0x06054b50;
const ZIP64_END = 0x06064b50;
const ZIP64_LOCATOR = 0x07064b50;
const DIRECTORY_ENTRY = 0x02014b50;
const LOCAL_ENTRY = 0x04034b50;
const IN_ZIP64 = 0xffffffff;

/** One entry of the archive as its directory describes it. */
export interface ZipEntry {
  /** Path with "/" and without a leading one, in the case it was written in. */
  readonly name: string;
  readonly nameBytes: Uint8Array;
  readonly method: number;
  readonly flags: number;
  /** DOS time and date, kept for copies. */
  readonly stamp: number;
  readonly crc: number;
  readonly size: number;
  /** The bytes as they stand in the archive, compressed. */
  readonly data: Uint8Array;
}

/** A zip archive in memory. Inflates on demand; the sum of all that was inflated is limited. */
export class ZipArchive {
  readonly entries: readonly ZipEntry[];
  #budget: number;
  /** What came out of the entries that were inflated. */
  readonly #sizes = new Map<ZipEntry, number>();
  readonly #limit: number;

  private constructor(
    entries: readonly ZipEntry[],
    /** Bytes that may come out of them. */
    limit: number,
    /** How its entries are unpacked, and new ones packed. */
    readonly compression: Compression,
  ) {
    this.entries = entries;
    this.#limit = limit;
    this.#budget = limit;
  }

  /** Throws `PackageTrouble`: not-a-zip, encrypted, legacy-xls, truncated, damaged, too-large. */
  static open(
    bytes: Uint8Array,
    limits: ReadLimits = DEFAULT_LIMITS,
    compression: Compression = EVERYWHERE,
  ): ZipArchive {
    const { inflatedBytes, inflatedPerByte, freelyInflated } = limits;
    const limit = Math.min(inflatedBytes, freelyInflated + inflatedPerByte * bytes.length);
    return new ZipArchive(readDirectory(bytes, limits), limit, compression);
  }

  /** The entry as it goes into a copy of the archive: with its actual size where the declared one was wrong. */
  copied(entry: ZipEntry): ZipEntry {
    const size = this.#sizes.get(entry) ?? entry.size;
    return size === entry.size ? entry : { ...entry, size };
  }

  /** The entry's content, checked against its checksum. */
  inflate(entry: ZipEntry): Uint8Array {
    return naming(entry.name, () => {
      const limit = this.#sizes.has(entry) ? this.#limit : this.#budget;
      const content = entry.method === 0 ? entry.data : this.compression.inflate(entry.data, entry.size, limit);
      if (content === "damaged") throw new PackageTrouble("damaged", { reason: "deflate" });
      if (content === "too much" || content.length > limit)
        throw new PackageTrouble("too-large", { limit: String(this.#limit), of: "bytes" });
      // Reading a part once more, for a change, costs nothing more.
      if (!this.#sizes.has(entry)) this.#budget -= content.length;
      this.#sizes.set(entry, content.length);
      if (checksum(this.compression, content) !== entry.crc)
        throw new PackageTrouble("damaged", { reason: "checksum" });
      return content;
    });
  }
}

function readDirectory(bytes: Uint8Array, limits: ReadLimits): ZipEntry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  // An .xls holds its theme as a zip archive of its own.
  const end = isOleContainer(bytes) ? undefined : findEnd(view);
  if (end === undefined) throw whatElse(bytes);
  const directory = locateDirectory(view, end);
  if (directory.count > limits.entries) {
    throw new PackageTrouble("too-large", {
      limit: String(limits.entries),
      found: String(directory.count),
      of: "entries",
    });
  }
  const entries = new Map<string, ZipEntry>();
  let at = directory.start;
  for (let index = 0; index < directory.count; index += 1) {
    if (at + 46 > end || view.getUint32(at, true) !== DIRECTORY_ENTRY) {
      throw new PackageTrouble("damaged", { reason: "directory" });
    }
    const entry = readEntry(bytes, view, at, directory.shift);
    const key = entry.name.toLowerCase();
    const twin = entries.get(key);
    // Two parts of one name: readers differ in which they take, so only copies of one another are accepted.
    if (twin !== undefined && (twin.crc !== entry.crc || twin.size !== entry.size)) {
      throw new PackageTrouble("damaged", { reason: "duplicate", part: entry.name });
    }
    if (twin === undefined) entries.set(key, entry);
    at += 46 + view.getUint16(at + 28, true) + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return [...entries.values()];
}

/** Where the end record stands: searched from the end, over a comment of at most 65,535 bytes. */
function findEnd(view: DataView): number | undefined {
  const first = Math.max(0, view.byteLength - 22 - 0xffff);
  for (let at = view.byteLength - 22; at >= first; at -= 1) {
    if (view.getUint32(at, true) === END_OF_DIRECTORY && at + 22 + view.getUint16(at + 20, true) <= view.byteLength) {
      return at;
    }
  }
  return undefined;
}

function locateDirectory(view: DataView, end: number): { start: number; count: number; shift: number } {
  let count = view.getUint16(end + 10, true);
  let size = view.getUint32(end + 12, true);
  let start = view.getUint32(end + 16, true);
  let directoryEnd = end;
  if (end >= 20 && view.getUint32(end - 20, true) === ZIP64_LOCATOR) {
    const zip64 = [longAt(view, end - 12), end - 20 - 56].find(
      (place) => place >= 0 && place + 56 <= end && view.getUint32(place, true) === ZIP64_END,
    );
    if (zip64 === undefined) throw new PackageTrouble("damaged", { reason: "directory" });
    count = longAt(view, zip64 + 32);
    size = longAt(view, zip64 + 40);
    start = longAt(view, zip64 + 48);
    directoryEnd = zip64;
  }
  // Bytes put before the archive shift all its offsets.
  const shift = directoryEnd - size - start;
  if (shift < 0 || count * 46 > size) throw new PackageTrouble("truncated");
  return { start: start + shift, count, shift };
}

function readEntry(bytes: Uint8Array, view: DataView, at: number, shift: number): ZipEntry {
  const flags = view.getUint16(at + 8, true);
  const nameLength = view.getUint16(at + 28, true);
  const extraLength = view.getUint16(at + 30, true);
  if (at + 46 + nameLength + extraLength > bytes.length) throw new PackageTrouble("truncated");
  const nameBytes = bytes.subarray(at + 46, at + 46 + nameLength);
  const name = new TextDecoder().decode(nameBytes).replaceAll("\\", "/").replace(/^\/+/, "");
  const [size, compressed, local] = withZip64(
    [view.getUint32(at + 24, true), view.getUint32(at + 20, true), view.getUint32(at + 42, true)],
    new DataView(bytes.buffer, bytes.byteOffset + at + 46 + nameLength, extraLength),
  );
  const method = view.getUint16(at + 10, true);
  if ((flags & 1) !== 0) throw new PackageTrouble("encrypted", { part: name });
  if (method !== 0 && method !== 8) throw new PackageTrouble("damaged", { reason: "method", part: name });
  return {
    name,
    nameBytes,
    method,
    flags,
    stamp: view.getUint32(at + 12, true),
    crc: view.getUint32(at + 16, true),
    size,
    data: localData(bytes, view, local + shift, compressed, name),
  };
}

/** Size, compressed size and offset: those that are all ones stand in the zip64 field instead, in this order. */
function withZip64(values: [number, number, number], extra: DataView): [number, number, number] {
  for (let at = 0; at + 4 <= extra.byteLength;) {
    const length = extra.getUint16(at + 2, true);
    if (extra.getUint16(at, true) === 1) {
      let field = at + 4;
      const end = Math.min(field + length, extra.byteLength);
      return values.map((value) => {
        if (value !== IN_ZIP64 || field + 8 > end) return value;
        field += 8;
        return longAt(extra, field - 8);
      }) as [number, number, number];
    }
    at += 4 + length;
  }
  return values;
}

function localData(bytes: Uint8Array, view: DataView, at: number, length: number, part: string): Uint8Array {
  if (at < 0 || at + 30 > bytes.length) throw new PackageTrouble("truncated", { part });
  if (view.getUint32(at, true) !== LOCAL_ENTRY) throw new PackageTrouble("damaged", { reason: "entry", part });
  const start = at + 30 + view.getUint16(at + 26, true) + view.getUint16(at + 28, true);
  if (start + length > bytes.length) throw new PackageTrouble("truncated", { part });
  return bytes.subarray(start, start + length);
}

/** A 64-bit number; beyond 2^53 it is no offset of ours and only has to stay too large. */
function longAt(view: DataView, at: number): number {
  return view.getUint32(at, true) + view.getUint32(at + 4, true) * 0x1_0000_0000;
}
