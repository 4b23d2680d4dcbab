import { editedProfile } from "./edited-profile";
import { parseProfile } from "./parse-profile";
import { profileHash } from "./profile-hash";
import { shippedProfile } from "./shipped-profiles";

const BASE = shippedProfile("guangdong-2023");

function parsed(text: string) {
  const result = parseProfile(JSON.parse(text));
  if (!result.ok) throw new Error(result.refusal.path);
  return result.value;
}

test("an edited profile has another id and hash and names the one it was made from", () => {
  const edited = parsed(editedProfile(BASE, [{ path: "overFulfilment.above", value: "1.2" }]));
  expect(edited.id).toBe("guangdong-2023-edited");
  expect(edited.source).toMatchObject({ checked: false });
  expect(edited.source.note).toContain(`改自 guangdong-2023 ${profileHash(BASE)}`);
  expect(edited.overFulfilment).toMatchObject({ above: "1.2", keep: "0.5" });
  expect(profileHash(edited)).not.toBe(profileHash(BASE));
});

test("edited twice, it still names the first", () => {
  const once = parsed(editedProfile(BASE, [{ path: "grades.bands[0].from", value: "92" }]));
  const twice = parsed(editedProfile(once, [{ path: "overFulfilment.reasonRestores", value: false }]));
  expect(twice.id).toBe(once.id);
  expect(twice.source).toEqual(once.source);
  expect(twice.grades.bands[0]).toEqual({ grade: "优", from: "92" });
  expect(twice.overFulfilment).toMatchObject({ reasonRestores: false });
});

test.each([
  ["words for a number", "overFulfilment.above", "一倍半", "overFulfilment.above"],
  ["bands out of order", "grades.bands[1].from", "95", "grades.bands[1].from"],
  ["tiers out of order", "tiers.partlyFrom", "0.9", "tiers.partlyFrom"],
])("%s are refused with the field's path when the text is read", (_, path, value, bad) => {
  const result = parseProfile(JSON.parse(editedProfile(BASE, [{ path, value }])));
  expect(result.ok ? undefined : result.refusal.path).toBe(bad);
});

test("a path that leads nowhere changes nothing", () => {
  expect(editedProfile(BASE, [{ path: "no.such[3].field", value: "1" }])).toBe(editedProfile(BASE, []));
});
