import { isScoreWithin, typedScore } from "./score-input";

const reached = { from: "6.4", to: "8", toIncluded: true };
const partly = { from: "4.8", to: "6.4", toIncluded: false };

test.each([
  ["the full weight", "8", reached, true],
  ["the lower bound", "6.4", reached, true],
  ["more than the weight", "8.01", reached, false],
  ["a point below the tier", "6.39", reached, false],
  ["the bound that begins the next tier", "6.4", partly, false],
  ["just below that bound", "6.39", partly, true],
  ["full-width digits", "７．５", reached, true],
  ["spaces around", " 7 ", reached, true],
  ["nothing", "", reached, false],
  ["words", "七分", reached, false],
  ["a negative number", "-1", { from: "0", to: "8", toIncluded: true }, false],
  ["a power of ten", "1e0", { from: "0", to: "8", toIncluded: true }, false],
])("%s: %s", (_, text, range, fits) => {
  expect(isScoreWithin(text, range)).toBe(fits);
});

test("full-width figures are kept as plain ones", () => {
  expect(typedScore("７．５ ")).toBe("7.5");
});
