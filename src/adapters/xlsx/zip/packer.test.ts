import fc from "fast-check";
import { NODE_COMPRESSION } from "../../../cli/node-compression";
import { EVERYWHERE } from "./compression";
import { joined } from "./joined";
import { packed, Packer } from "./packer";

const pieces = fc.array(fc.uint8Array({ maxLength: 3_000 }), { minLength: 1, maxLength: 8 });

test.each([
  ["anywhere", EVERYWHERE],
  ["in Node", NODE_COMPRESSION],
] as const)(
  "content packed piece by piece %s is the same content with the same size and checksum",
  (_, compression) => {
    fc.assert(
      fc.property(pieces, (contents) => {
        const packer = new Packer(compression);
        for (const piece of contents.slice(0, -1)) packer.add(piece);
        const content = packer.end(contents.at(-1) ?? new Uint8Array());
        const whole = joined(contents);
        const { crc, size } = packed(whole, compression);
        expect(content).toMatchObject({ crc, size });
        const unpacked = compression.inflate(content.data, size, size);
        expect(Buffer.from(unpacked).equals(whole)).toBe(true);
      }),
    );
  },
);
