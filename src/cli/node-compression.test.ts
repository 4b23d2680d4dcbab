import fc from "fast-check";
import { checksum, EVERYWHERE } from "../adapters/xlsx/zip/compression";
import { NODE_COMPRESSION } from "./node-compression";

/** Bytes that compress and bytes that do not, up to some hundred kilobytes. */
const contents = fc.oneof(
  fc.uint8Array({ maxLength: 5_000 }),
  fc
    .tuple(fc.uint8Array({ minLength: 1, maxLength: 50 }), fc.integer({ min: 1, max: 1_000 }))
    .map(([piece, times]) => new Uint8Array(piece.length * times).map((_, at) => piece[at % piece.length] ?? 0)),
);

const pairs = [
  ["the packing that runs everywhere", EVERYWHERE, NODE_COMPRESSION],
  ["Node's zlib", NODE_COMPRESSION, EVERYWHERE],
] as const;

/** The bytes as text, whatever kind of array they came in. */
function plain(bytes: Uint8Array | string): string {
  return typeof bytes === "string" ? bytes : Buffer.from(bytes).toString("latin1");
}

test.each(pairs)("%s packs so that the other unpacks the same bytes, whatever size is declared", (_, one, other) => {
  fc.assert(
    fc.property(contents, fc.integer({ min: 0, max: 2 ** 32 - 1 }), (content, declared) => {
      expect(plain(other.inflate(one.deflate(content), declared, 1e9))).toEqual(plain(content));
      expect(checksum(one, content)).toBe(checksum(other, content));
    }),
  );
});

test.each(pairs)("%s packs in pieces what the other unpacks in one, its checksum taken on the way", (_, one, other) => {
  fc.assert(
    fc.property(fc.array(contents, { minLength: 1, maxLength: 6 }), (pieces) => {
      const deflate = one.deflater();
      const packed = pieces.map((piece, index) => deflate(piece, index === pieces.length - 1));
      const whole = Buffer.concat(pieces);
      expect(plain(other.inflate(Buffer.concat(packed), 0, 1e9))).toEqual(plain(whole));
      const sum = pieces.reduce((before, piece) => checksum(one, piece, before), 0);
      expect(sum).toBe(checksum(other, whole));
    }),
  );
});

test.each(pairs)("%s stops when more comes out than is allowed", (_, one, other) => {
  const bomb = other.deflate(new Uint8Array(20_000_000));
  expect(one.inflate(bomb, 10, 1_000_000)).toBe("too much");
  expect(one.inflate(bomb, 20_000_000, 1_000_000)).toBe("too much");
  expect(one.inflate(bomb, 20_000_000, 19_999_999)).toBe("too much");
  expect(one.inflate(bomb, 20_000_000, 20_000_000)).toHaveLength(20_000_000);
});

test("both tell data that is cut off, and what the stricter one accepts the other gives alike", () => {
  fc.assert(
    fc.property(contents, fc.double({ min: 0, max: 1, noNaN: true }), (content, part) => {
      const whole = NODE_COMPRESSION.deflate(content);
      const cut = whole.subarray(0, Math.floor(part * (whole.length - 1)));
      expect(plain(EVERYWHERE.inflate(cut, content.length, 1e9))).toBe("damaged");
      expect(plain(NODE_COMPRESSION.inflate(cut, content.length, 1e9))).toBe("damaged");
    }),
  );
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 200 }), (data) => {
      const strict = plain(NODE_COMPRESSION.inflate(data, 100, 1e6));
      // The one that runs everywhere overlooks a false length of a stored block; an entry's checksum is what tells then.
      if (strict !== "damaged") expect(plain(EVERYWHERE.inflate(data, 100, 1e6))).toBe(strict);
    }),
    { numRuns: 2_000 },
  );
});
