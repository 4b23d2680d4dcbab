import { runOf } from "./run-of";

test("what is taken back is not said to be kept, and reading in another language keeps nothing", () => {
  expect(runOf({ kind: "take-back-finding", ids: ["a"] })).toBe("take-back");
  expect(runOf({ kind: "take-back-score", indicator: "a" })).toBe("take-back");
  expect(runOf({ kind: "as-found" })).toBe("take-back");
  expect(runOf({ kind: "language", language: "en" })).toBe("translate");
  expect(runOf({ kind: "month", month: 6 })).toBe("change");
});
