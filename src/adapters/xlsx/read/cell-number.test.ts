import fc from "fast-check";
import { numberFrom } from "./cell-number";

function read(text: string): number {
  const bytes = new TextEncoder().encode(`<${text}>`);
  return numberFrom(bytes, 1, bytes.length - 1);
}

test("every double reads back as itself", () => {
  fc.assert(
    fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (value) =>
      expect(read(String(value))).toBe(value === 0 ? 0 : value),
    ),
  );
});

test("every decimal figure reads as JavaScript reads it", () => {
  fc.assert(
    fc.property(fc.bigInt({ min: -(10n ** 18n), max: 10n ** 18n }), fc.nat(18), (digits, decimals) => {
      const sign = digits < 0n ? "-" : "";
      const text = String(digits < 0n ? -digits : digits).padStart(decimals + 1, "0");
      const written = decimals === 0 ? sign + text : `${sign}${text.slice(0, -decimals)}.${text.slice(-decimals)}`;
      expect(read(written)).toBe(Number(written) === 0 ? 0 : Number(written));
    }),
  );
});

test.each(["", " ", "-", ".", "1.2.3", "1e", "0x10", "abc", "1,5", "Infinity"])("%j is no number", (text) => {
  expect(read(text)).toBeNaN();
});
