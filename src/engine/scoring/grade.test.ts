import { exact } from "../../domain/figures/exact";
import { shippedProfile } from "../profile/shipped-profiles";
import { gradeOf } from "./grade";

const general = shippedProfile("general");

test.each([
  ["100", "优"],
  ["90", "优"],
  ["89.995", "优"],
  ["89.9949", "良"],
  ["89.99", "良"],
  ["80", "良"],
  ["79.995", "良"],
  ["79.99", "中"],
  ["60", "中"],
  ["59.995", "中"],
  ["59.99", "差"],
  ["0", "差"],
  ["101.5", "优"],
  ["-1", "差"],
])("a total of %s is %s", (total, grade) => {
  expect(gradeOf(exact(total), general)).toBe(grade);
});

test("a total rounded to whole points is graded by them", () => {
  const whole = { ...general, rounding: { ...general.rounding, total: 0 } };
  expect(gradeOf(exact("89.5"), whole)).toBe("优");
});
