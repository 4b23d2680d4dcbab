const SLICES = 8;
const TABLES = makeTables();

function makeTables(): readonly Uint32Array[] {
  const tables = Array.from({ length: SLICES }, () => new Uint32Array(256));
  const [first] = tables;
  if (first === undefined) return tables;
  for (let byte = 0; byte < 256; byte += 1) {
    let rest = byte;
    for (let bit = 0; bit < 8; bit += 1) rest = rest & 1 ? 0xedb88320 ^ (rest >>> 1) : rest >>> 1;
    first[byte] = rest;
  }
  for (let byte = 0; byte < 256; byte += 1) {
    let rest = first[byte] ?? 0;
    for (const table of tables.slice(1)) {
      rest = (first[rest & 255] ?? 0) ^ (rest >>> 8);
      table[byte] = rest;
    }
  }
  return tables;
}

/** The checksum of zip entries (ISO 3309), eight bytes at a step. */
export function crc32(bytes: Uint8Array): number {
  const [t0, t1, t2, t3, t4, t5, t6, t7] = TABLES;
  if (!t0 || !t1 || !t2 || !t3 || !t4 || !t5 || !t6 || !t7) return 0;
  let crc = -1;
  let at = 0;
  const end = bytes.length - (bytes.length % SLICES);
  for (; at < end; at += SLICES) {
    const low =
      crc ^
      (byteAt(bytes, at) |
        (byteAt(bytes, at + 1) << 8) |
        (byteAt(bytes, at + 2) << 16) |
        (byteAt(bytes, at + 3) << 24));
    crc =
      (t7[low & 255] ?? 0) ^
      (t6[(low >>> 8) & 255] ?? 0) ^
      (t5[(low >>> 16) & 255] ?? 0) ^
      (t4[low >>> 24] ?? 0) ^
      (t3[byteAt(bytes, at + 4)] ?? 0) ^
      (t2[byteAt(bytes, at + 5)] ?? 0) ^
      (t1[byteAt(bytes, at + 6)] ?? 0) ^
      (t0[byteAt(bytes, at + 7)] ?? 0);
  }
  for (; at < bytes.length; at += 1) crc = (t0[(crc ^ byteAt(bytes, at)) & 255] ?? 0) ^ (crc >>> 8);
  return ~crc >>> 0;
}

function byteAt(bytes: Uint8Array, at: number): number {
  return bytes[at] ?? 0;
}
