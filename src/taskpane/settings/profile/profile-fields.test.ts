import { asEdited, editedProfile } from "../../../engine/profile/edited-profile";
import { parseProfile } from "../../../engine/profile/parse-profile";
import { SHIPPED_PROFILES, shippedProfile } from "../../../engine/profile/shipped-profiles";
import type { ProfileField } from "./profile-field";
import { keptValue } from "./profile-field";
import { profileFields } from "./profile-fields";

test.each(SHIPPED_PROFILES)("every field of %s kept as it is shown gives the same rules", (id) => {
  const profile = asEdited(shippedProfile(id));
  const fields = profileFields(profile, "zh");
  const text = editedProfile(
    profile,
    fields.map((field) => ({ path: field.path, value: keptValue(field, field.value) })),
  );
  expect(JSON.parse(text)).toEqual(JSON.parse(editedProfile(profile, [])));
  expect(parseProfile(JSON.parse(text)).ok).toBe(true);
  expect(fields.every(({ label }) => label !== "")).toBe(true);
});

const percent: ProfileField = { section: "over", path: "a", label: "a", kind: "percent", value: "", optional: false };
test.each<[string, ProfileField, string, ReturnType<typeof keptValue>]>([
  ["a percentage", percent, "150", "1.5"],
  ["full-width digits and sign", percent, "１２０％", "1.2"],
  ["words, to be refused", percent, "一倍半", "一倍半"],
  ["a number", { ...percent, kind: "number" }, " 90 ", "90"],
  ["a text as it is", { ...percent, kind: "text" }, "粤财金〔2019〕43号 ", "粤财金〔2019〕43号"],
  ["an empty entry of what a rule need not have", { ...percent, optional: true }, " ", undefined],
  ["a whole number", { ...percent, kind: "whole" }, "３", 3],
  ["no whole number, to be refused", { ...percent, kind: "whole" }, "2.5", "2.5"],
  ["words between marks", { ...percent, kind: "list" }, "达成、已完成，完成;  ", ["达成", "已完成", "完成"]],
  ["yes", { ...percent, kind: "choice", choices: [{ value: "true", label: "是" }] }, "true", true],
  ["no", { ...percent, kind: "choice", choices: [{ value: "true", label: "是" }] }, "false", false],
])("%s", (_, field, typed, kept) => {
  expect(keptValue(field, typed)).toEqual(kept);
});
