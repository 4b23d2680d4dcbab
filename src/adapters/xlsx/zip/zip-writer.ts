import type { Compression } from "./compression";
import { EVERYWHERE } from "./compression";
import type { PackedContent } from "./packer";
import { packed } from "./packer";
import type { ZipEntry } from "./zip-archive";

/** 1 January 1980, the first date zip knows: the same changes give the same bytes on any day. */
const NO_DATE = 0x00210000;
const UTF8_NAME = 0x0800;
const HAS_DESCRIPTOR = 0x0008;

/** An entry made of `content`. Deflated, dated 1980-01-01. */
export function freshEntry(name: string, content: Uint8Array, compression: Compression = EVERYWHERE): ZipEntry {
  return packedEntry(name, packed(content, compression));
}

/** An entry of content that is packed already. */
export function packedEntry(name: string, content: PackedContent): ZipEntry {
  return { name, nameBytes: new TextEncoder().encode(name), method: 8, flags: UTF8_NAME, stamp: NO_DATE, ...content };
}

/** An archive of `entries` in their order; what was read is copied as it is, compressed bytes and all. */
export function writeZip(entries: readonly ZipEntry[]): Uint8Array {
  const total = entries.reduce((sum, entry) => sum + 76 + 2 * entry.nameBytes.length + entry.data.length, 22);
  const out = new Uint8Array(total);
  const view = new DataView(out.buffer);
  const places: number[] = [];
  let at = 0;
  for (const entry of entries) {
    places.push(at);
    view.setUint32(at, 0x04034b50, true);
    writeCommon(view, at + 4, entry);
    out.set(entry.nameBytes, at + 30);
    out.set(entry.data, at + 30 + entry.nameBytes.length);
    at += 30 + entry.nameBytes.length + entry.data.length;
  }
  const directory = at;
  entries.forEach((entry, index) => {
    view.setUint32(at, 0x02014b50, true);
    view.setUint16(at + 4, 20, true);
    writeCommon(view, at + 6, entry);
    view.setUint32(at + 42, places[index] ?? 0, true);
    out.set(entry.nameBytes, at + 46);
    at += 46 + entry.nameBytes.length;
  });
  view.setUint32(at, 0x06054b50, true);
  view.setUint16(at + 8, entries.length, true);
  view.setUint16(at + 10, entries.length, true);
  view.setUint32(at + 12, at - directory, true);
  view.setUint32(at + 16, directory, true);
  return out;
}

/** The fields that local header and directory share, from "version needed" on. */
function writeCommon(view: DataView, at: number, entry: ZipEntry): void {
  view.setUint16(at, 20, true);
  view.setUint16(at + 2, entry.flags & ~HAS_DESCRIPTOR, true);
  view.setUint16(at + 4, entry.method, true);
  view.setUint32(at + 6, entry.stamp, true);
  view.setUint32(at + 10, entry.crc, true);
  view.setUint32(at + 14, entry.data.length, true);
  view.setUint32(at + 18, entry.size, true);
  view.setUint16(at + 22, entry.nameBytes.length, true);
}
