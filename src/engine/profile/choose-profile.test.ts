import { exact } from "../../domain/figures/exact";
import { chooseProfile } from "./choose-profile";
import { shippedProfile } from "./shipped-profiles";

const at = { sheet: "说明", row: 2, col: 0 };
const guangdong = shippedProfile("guangdong-2023");
const selfEvaluation = shippedProfile("self-evaluation");
const stated = { partialShare: { value: exact("0.8"), at } };

test.each([
  ["the option before all others", { option: guangdong, ledger: selfEvaluation, stated }, "guangdong-2023", "option"],
  ["the ledger before the workbook's notes", { ledger: selfEvaluation, stated }, "self-evaluation", "ledger"],
  ["the workbook's notes before nothing", { stated }, "workbook", "workbook"],
  ["general when nobody says anything", { stated: {} }, "general", "default"],
])("%s", (_, given, id, chosenBy) => {
  const chosen = chooseProfile(given);
  expect([chosen.profile.id, chosen.chosenBy]).toEqual([id, chosenBy]);
});

test("stated bands and the share for 基本达成 lie over the general rules, each with its cell as source", () => {
  const bands = { value: [exact(85), exact(75), exact(60)] as const, at };
  const { profile } = chooseProfile({ stated: { gradeBands: bands, ...stated } });
  expect(profile.grades.bands.map((band) => band.grade + band.from)).toEqual(["优85", "良75", "中60", "差0"]);
  expect(profile.grades.source.document).toBe("说明!A3");
  expect(profile.tiers.partlyScore).toBe("0.8");
  expect(profile.overFulfilment.kind).toBe("none");
});

test.each([
  [
    "halves what lies far above its target",
    { above: exact("1.5"), keep: exact("0.5") },
    { kind: "step", above: "1.5", keep: "0.5" },
  ],
  ["takes points off without saying how many", { above: exact("1.5") }, { kind: "flag", above: "1.5" }],
])("a note that %s is part of the rules", (_, value, expected) => {
  const { profile } = chooseProfile({ stated: { overFulfilment: { value, at } } });
  expect(profile.overFulfilment).toMatchObject(expected);
});
