import fc from "fast-check";
import type { Json } from "./json-value";
import { indented, JsonList, oneLine } from "./json-value";

/** The same data twice: as it is, and with every array of its objects as a list. */
const values: fc.Arbitrary<{ readonly plain: Json; readonly listed: Json }> = fc
  .letrec<{ value: Json }>((tie) => ({
    value: fc.oneof(
      { maxDepth: 4 },
      fc.oneof(fc.string(), fc.constantFrom("\n", "a\nb"), fc.integer(), fc.boolean(), fc.constant(null)),
      fc.array(tie("value"), { maxLength: 5 }),
      fc.dictionary(fc.string(), tie("value"), { maxKeys: 5 }),
    ),
  }))
  .value.map((plain) => ({ plain, listed: withLists(plain) }));

function withLists(json: Json): Json {
  if (Array.isArray(json)) return new JsonList(() => json.map(withLists));
  if (typeof json !== "object" || json === null || json instanceof JsonList) return json;
  return Object.fromEntries(Object.entries(json).map(([key, value]) => [key, withLists(value)]));
}

test("lists are written as arrays are, on one line and indented", () => {
  fc.assert(
    fc.property(values, ({ plain, listed }) => {
      expect(oneLine(listed)).toBe(JSON.stringify(plain));
      expect([...indented(listed)].join("")).toBe(`${JSON.stringify(plain, null, 2)}\n`);
    }),
  );
});

test("a long list comes in pieces, its elements made while they are written", () => {
  let made = 0;
  const list = new JsonList(function* () {
    for (; made < 100_000; made += 1) yield { name: `指标${made}` };
  });
  const [first = ""] = indented({ list });
  expect(made).toBeLessThan(20_000);
  expect(first.length).toBeLessThan(300_000);
});
