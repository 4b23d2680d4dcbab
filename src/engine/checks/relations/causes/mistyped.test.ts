import { isMistyped } from "./mistyped";

test.each([
  ["7638402.99", "7638403.99", true, "a digit other"],
  ["11869745.19", "118690745.19", true, "a digit missing"],
  ["4474868", "447868", true, "a digit too many"],
  ["64363.70", "46363.70", true, "two neighbours exchanged"],
  ["17673842.54", "17673842.54", false, "nothing wrong"],
  ["17673847.45", "17673842.54", false, "two digits other"],
  ["73648", "43678", false, "two far apart exchanged"],
  ["4200", "4300", false, "too short to tell"],
  ["0.0301", "6.0301", true, "a digit before the point"],
  ["0.031", "0.021", false, "noughts in front are no digits"],
])("%s for %s: one slip of the keys? %p (%s)", (stated, correct, expected) => {
  expect(isMistyped(stated, correct)).toBe(expected);
});
