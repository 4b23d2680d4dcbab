import fc from "fast-check";
import { XmlSink } from "./xml-sink";
import { escapeCellText } from "./xml-text";

test("texts and numbers stand one behind the other as UTF-8", () => {
  const pieces = fc.array(fc.oneof(fc.string({ unit: "grapheme" }), fc.string(), fc.nat(2 ** 40)));
  fc.assert(
    fc.property(pieces, fc.integer({ min: 1, max: 40 }), (written, times) => {
      const sink = new XmlSink();
      for (let time = 0; time < times; time += 1) {
        for (const piece of written) {
          if (typeof piece === "number") sink.writeWhole(piece);
          else sink.write(piece);
        }
      }
      const expected = new TextEncoder().encode(written.join("").repeat(times));
      expect(Buffer.compare(sink.bytes(), expected)).toBe(0);
    }),
  );
});

test("texts of cells are escaped on their way", () => {
  const signs = fc.constantFrom(
    "&",
    "<",
    ">",
    "_",
    "_x000D_",
    "\t",
    "\n",
    "\r",
    "\u0001",
    "\u007f",
    "\ud800",
    "\ufffe",
    "（",
    "é",
  );
  const texts = fc.array(fc.oneof(signs, fc.string({ unit: "binary" }))).map((parts) => parts.join(""));
  fc.assert(
    fc.property(texts, (text) => {
      const sink = new XmlSink();
      sink.writeText(text);
      expect(new TextDecoder().decode(sink.bytes())).toBe(escapeCellText(text));
    }),
  );
});

test("it grows with what is written", () => {
  const sink = new XmlSink();
  for (let time = 0; time < 50_000; time += 1) sink.write("评价a");
  expect(new TextDecoder().decode(sink.bytes())).toBe("评价a".repeat(50_000));
});

test("numbers are spelled as JavaScript spells them", () => {
  const figures = fc.oneof(
    fc.integer({ min: -(10 ** 12), max: 10 ** 12 }).map((hundredths) => hundredths / 100),
    fc.integer({ min: -100_000, max: 100_000 }).map((hundredths) => hundredths / 100),
    fc.double({ noNaN: true, noDefaultInfinity: true }),
    fc.integer(),
    fc.constantFrom(0, -0, 0.01, 0.1, 0.07, -0.5, 0.29, 1e21, 999_999_999.99, 1_000_000_000.01, 5e-324),
  );
  fc.assert(
    fc.property(figures, (number) => {
      const sink = new XmlSink();
      sink.writeNumber(number);
      expect(new TextDecoder().decode(sink.bytes())).toBe(String(number));
    }),
    { numRuns: 2_000 },
  );
});
