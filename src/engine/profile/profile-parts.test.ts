import fc from "fast-check";
import { parseProfile } from "./parse-profile";
import type { Profile } from "./profile";
import type { PartChange } from "./profile-parts";
import { withPart } from "./profile-parts";
import { SHIPPED_PROFILES, shippedProfile } from "./shipped-profiles";

const BASE = shippedProfile("guangdong-2023");

function bands({ grades }: Profile): string {
  return grades.bands.map(({ grade, from }) => `${grade}${from}`).join(" ");
}

test.each<[string, readonly PartChange[], string]>([
  ["a grade taken away", [{ kind: "remove-grade", index: 1 }], "优90 中60 差0"],
  ["the worst taken away: the next goes down to 0", [{ kind: "remove-grade", index: 3 }], "优90 良80 中0"],
  [
    "and put back: it stands between its neighbours",
    [{ kind: "remove-grade", index: 1 }, { kind: "add-grade" }],
    "优90 良75 中60 差0",
  ],
  [
    "the worst put back: it begins at 0",
    [{ kind: "remove-grade", index: 3 }, { kind: "add-grade" }],
    "优90 良80 中40 差0",
  ],
  ["no fifth grade", [{ kind: "add-grade" }], "优90 良80 中60 差0"],
])("grades: %s", (_, changes, expected) => {
  expect(bands(changes.reduce(withPart, BASE))).toBe(expected);
});

test("weights are fixed, share what is missing, and are the workbook's again without the last", () => {
  const once = withPart(BASE, { kind: "add-weight", name: "产出" });
  expect(once.weights).toMatchObject({ level1: [{ names: ["产出"], weight: "100" }], total: "100" });
  const lighter = {
    ...once,
    weights: { source: BASE.source, total: "100", level1: [{ names: ["产出"], weight: "60" }] },
  };
  const twice = withPart(lighter, { kind: "add-weight", name: "效益" });
  expect(twice.weights?.level1.map(({ weight }) => weight)).toEqual(["60", "40"]);
  const none = [0, 0].reduce((profile, index) => withPart(profile, { kind: "remove-weight", index }), twice);
  expect(none).toEqual(BASE);
});

test("any way of treating over-fulfilment and any grades added or taken away give a rule that can be read", () => {
  const change: fc.Arbitrary<PartChange> = fc.oneof(
    fc.record({
      kind: fc.constant("over-fulfilment" as const),
      to: fc.constantFrom("none" as const, "flag" as const, "step" as const, "linear" as const),
    }),
    fc.constant({ kind: "add-grade" as const }),
    fc.record({ kind: fc.constant("remove-grade" as const), index: fc.nat(1) }),
  );
  fc.assert(
    fc.property(fc.constantFrom(...SHIPPED_PROFILES), fc.array(change, { maxLength: 12 }), (id, changes) => {
      let profile = shippedProfile(id);
      for (const one of changes) {
        if (one.kind === "remove-grade" && profile.grades.bands.length < 3) continue;
        profile = withPart(profile, one);
      }
      expect(parseProfile(JSON.parse(JSON.stringify(profile)))).toEqual({ ok: true, value: profile });
    }),
  );
});
