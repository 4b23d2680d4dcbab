import fc from "fast-check";
import { readJson } from "./read-json";

test("what is JSON is read", () => {
  expect(readJson('\n{"a": [1, -2.5e3, null]}\n')).toEqual({ ok: true, value: { a: [1, -2500, null] } });
});

test.each([
  ["a comma too many", '{\n  "a": 1,\n  "b": 2,\n}', 4],
  ["a comma too few", '{\n  "a": 1\n  "b": 2\n}', 3],
  ["Chinese quotation marks", '{\n  "a": 1,\n  “b”: 2\n}', 3],
  ["a Chinese comma", '{\n  "a": 1，\n  "b": 2\n}', 2],
  ["a remark", '{\n  // 权重\n  "a": 1\n}', 2],
  ["a bracket of another kind", '{"a": [\n 1,\n 2\n}', 4],
  ["a bracket that is never closed", '{\n  "a": [1,\n  2]\n', 4],
  ["a word without quotation marks", '{\n  "a": 优\n}', 2],
  ["something behind the end", '{"a": 1}\n{"b": 2}', 2],
  ["nothing", "", 1],
])("the line is told that has %s", (_, text, line) => {
  expect(readJson(text)).toEqual({ ok: false, refusal: line });
});

test("of any JSON that is cut off the end is told", () => {
  fc.assert(
    fc.property(fc.json(), fc.nat(), (json, cut) => {
      const whole = JSON.stringify(JSON.parse(json), null, 1);
      const part = whole.slice(0, cut % whole.length);
      const read = readJson(part);
      if (read.ok || /["\w.+-]$/u.test(part)) return;
      expect(read.refusal).toBe(part.split("\n").length);
    }),
  );
});
