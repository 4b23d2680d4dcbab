import { exact } from "../../../domain/figures/exact";
import { shippedProfile } from "../../profile/shipped-profiles";
import { indicatorOf } from "../testing/model-builder";
import { tierAllows, tierOf } from "./tier";

const { tiers } = shippedProfile("general");

test.each([
  ["reached", ["1", "0.8"], ["1.01", "0.7999"]],
  ["partly", ["0.7999", "0.6"], ["0.8", "0.5999"]],
  ["missed", ["0.5999", "0"], ["0.6", "-0.01"]],
] as const)("the tier %s reaches from %s and no further (%s)", (tier, inside, outside) => {
  expect(inside.map((part) => tierAllows(tier, exact(part), tiers))).toEqual(inside.map(() => true));
  expect(outside.map((part) => tierAllows(tier, exact(part), tiers))).toEqual(outside.map(() => false));
});

test("the middle tier may begin at 50", () => {
  expect(tierAllows("partly", exact("0.5"), { ...tiers, partlyFrom: "0.5" })).toBe(true);
});

test.each([
  ["健全", "健全", "reached"],
  ["制度健全", "“制度健全”", "reached"],
  ["有效提升", "基本明显", "partly"],
  ["健全", "未达成", "missed"],
  ["不断提升", "不断提升", "reached"],
  ["Established", "Partially achieved", "partly"],
  ["Established", "Not established", "missed"],
  ["Established", "Achieved", "reached"],
  ["健全", "详见附件", undefined],
])("%s against %s is %s", (target, actual, tier) => {
  expect(tierOf(indicatorOf({ target, actual }), tiers)).toBe(tier);
});
