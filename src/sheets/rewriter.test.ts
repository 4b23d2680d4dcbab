import { exact } from "../domain/figures/exact";
import { rewriter } from "./rewriter";

const upper = rewriter((text) => text.toUpperCase(), new Set(["sheet", "key", "project", "members"]));

test("texts are rewritten wherever they stand, figures are not", () => {
  const data = { title: "a", values: ["b", 1, null], byField: new Map([["c", { text: "d" }]]), share: exact("0.5") };
  expect(upper(data)).toEqual({
    title: "A",
    values: ["B", 1, null],
    byField: new Map([["c", { text: "D" }]]),
    share: exact("0.5"),
  });
});

test("names of sheets, keys and units stay as they are", () => {
  const data = { at: { sheet: "a", row: 1 }, key: "b", project: "c", members: ["c"], unit: { text: "d" }, name: "e" };
  expect(upper(data)).toEqual({ ...data, name: "E" });
});

test("a project that is described is quoted", () => {
  expect(upper({ project: { name: "a", at: { sheet: "b" } } })).toEqual({
    project: { name: "A", at: { sheet: "b" } },
  });
});

test("facts are words for people whatever their names, but for that of a sheet", () => {
  const data = { facts: { project: "a", unit: "b", sheet: "c" } };
  expect(upper(data)).toEqual({ facts: { project: "A", unit: "B", sheet: "c" } });
});

test("what two parts share is one thing afterwards, too, even if they are given one after another", () => {
  const shared = { text: "a" };
  const [one, other] = upper([shared, shared]);
  expect(one).toEqual({ text: "A" });
  expect(one).toBe(other);
  expect(upper({ shared }).shared).toBe(one);
});

test("what an object works out when asked for is worked out", () => {
  class Cell {
    get text(): string {
      return "a";
    }
  }
  expect(upper(new Cell())).toEqual({ text: "A" });
});
