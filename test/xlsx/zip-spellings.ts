import { strToU8, Zip, ZipDeflate } from "fflate";
import { crc32 } from "../../src/adapters/xlsx/zip/crc32";
import type { Parts } from "./zip-parts";

/** As streaming writers do it: sizes and checksums only behind the data. */
export function zipWithDescriptors(parts: Parts): Uint8Array {
  const chunks: Uint8Array[] = [];
  const zip = new Zip((error, chunk) => {
    if (error !== null) throw error;
    chunks.push(chunk);
  });
  for (const [name, part] of Object.entries(parts)) {
    const entry = new ZipDeflate(name);
    entry.mtime = "2024-05-01T08:00:00";
    zip.add(entry);
    entry.push(typeof part === "string" ? strToU8(part) : part, true);
  }
  zip.end();
  return new Uint8Array(Buffer.concat(chunks));
}

/** With all sizes and offsets in zip64 fields, as writers do that do not know them beforehand; stored. */
export function zip64(parts: Parts): Uint8Array {
  const records: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const [name, part] of Object.entries(parts)) {
    const data = typeof part === "string" ? strToU8(part) : part;
    const nameBytes = Buffer.from(name);
    const common = Buffer.alloc(26);
    common.writeUInt16LE(45, 0);
    common.writeUInt16LE(0x0800, 2);
    common.writeUInt16LE(0x21, 8);
    common.writeUInt32LE(crc32(data), 10);
    common.writeUInt32LE(0xffffffff, 14);
    common.writeUInt32LE(0xffffffff, 18);
    common.writeUInt16LE(nameBytes.length, 22);
    const localExtra = zip64Field([data.length, data.length]);
    const extra = zip64Field([data.length, data.length, offset]);
    common.writeUInt16LE(localExtra.length, 24);
    const record = Buffer.concat([Buffer.from([0x50, 0x4b, 3, 4]), common, nameBytes, localExtra, data]);
    common.writeUInt16LE(extra.length, 24);
    const tail = Buffer.alloc(14);
    tail.writeUInt32LE(0xffffffff, 10);
    directory.push(Buffer.concat([Buffer.from([0x50, 0x4b, 1, 2, 45, 0]), common, tail, nameBytes, extra]));
    records.push(record);
    offset += record.length;
  }
  const entries = Buffer.concat(directory);
  const end64 = Buffer.alloc(56);
  end64.writeUInt32LE(0x06064b50, 0);
  end64.writeBigUInt64LE(44n, 4);
  end64.writeBigUInt64LE(BigInt(directory.length), 24);
  end64.writeBigUInt64LE(BigInt(directory.length), 32);
  end64.writeBigUInt64LE(BigInt(entries.length), 40);
  end64.writeBigUInt64LE(BigInt(offset), 48);
  const locator = Buffer.alloc(20);
  locator.writeUInt32LE(0x07064b50, 0);
  locator.writeBigUInt64LE(BigInt(offset + entries.length), 8);
  locator.writeUInt32LE(1, 16);
  const end = Buffer.alloc(22, 0xff);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt32LE(0, 4);
  end.writeUInt16LE(0, 20);
  return new Uint8Array(Buffer.concat([...records, entries, end64, locator, end]));
}

function zip64Field(values: readonly number[]): Buffer {
  const field = Buffer.alloc(4 + values.length * 8);
  field.writeUInt16LE(1, 0);
  field.writeUInt16LE(values.length * 8, 2);
  values.forEach((value, index) => field.writeBigUInt64LE(BigInt(value), 4 + index * 8));
  return field;
}
