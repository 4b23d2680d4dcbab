import { exact } from "../domain/figures/exact";
import { rewritten } from "./rewritten";

const upper = (text: string): string => text.toUpperCase();

test("texts are rewritten wherever they stand, figures are not", () => {
  const data = { title: "a", values: ["b", 1, null], byField: new Map([["c", { text: "d" }]]), share: exact("0.5") };
  expect(rewritten(data, upper)).toEqual({
    title: "A",
    values: ["B", 1, null],
    byField: new Map([["c", { text: "D" }]]),
    share: exact("0.5"),
  });
});

test("names of sheets, keys and units stay as they are", () => {
  const data = { at: { sheet: "a", row: 1 }, key: "b", project: "c", unit: { text: "d" }, name: "e" };
  expect(rewritten(data, upper)).toEqual({ ...data, name: "E" });
});

test("what two parts share is one thing afterwards, too", () => {
  const shared = { text: "a" };
  const [one, other] = rewritten([shared, shared], upper);
  expect(one).toEqual({ text: "A" });
  expect(one).toBe(other);
});

test("what an object works out when asked for is worked out", () => {
  class Cell {
    get text(): string {
      return "a";
    }
  }
  expect(rewritten(new Cell(), upper)).toEqual({ text: "A" });
});
