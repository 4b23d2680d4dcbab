/** Eight tables of 256 entries, one for each byte of a step. */
const TABLE = makeTable();

function makeTable(): Uint32Array {
  const table = new Uint32Array(8 * 256);
  for (let byte = 0; byte < 256; byte += 1) {
    let rest = byte;
    for (let bit = 0; bit < 8; bit += 1) rest = rest & 1 ? 0xedb88320 ^ (rest >>> 1) : rest >>> 1;
    table[byte] = rest;
  }
  for (let index = 256; index < table.length; index += 1) {
    const rest = table[index - 256] ?? 0;
    table[index] = (table[rest & 255] ?? 0) ^ (rest >>> 8);
  }
  return table;
}

/** The checksum of zip entries (ISO 3309), eight bytes at a step. `before`: that of what comes before these bytes. */
export function crc32(bytes: Uint8Array, before = 0): number {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const table = TABLE;
  let crc = ~before;
  let at = 0;
  for (; at + 8 <= bytes.length; at += 8) {
    const low = crc ^ view.getInt32(at, true);
    const high = view.getInt32(at + 4, true);
    crc =
      (table[1792 + (low & 255)] ?? 0) ^
      (table[1536 + ((low >>> 8) & 255)] ?? 0) ^
      (table[1280 + ((low >>> 16) & 255)] ?? 0) ^
      (table[1024 + (low >>> 24)] ?? 0) ^
      (table[768 + (high & 255)] ?? 0) ^
      (table[512 + ((high >>> 8) & 255)] ?? 0) ^
      (table[256 + ((high >>> 16) & 255)] ?? 0) ^
      (table[high >>> 24] ?? 0);
  }
  for (; at < bytes.length; at += 1) crc = (table[(crc ^ (bytes[at] ?? 0)) & 255] ?? 0) ^ (crc >>> 8);
  return ~crc >>> 0;
}
