import { parseProfile } from "./parse-profile";
import { profileHash } from "./profile-hash";
import { SHIPPED_PROFILES, shippedProfile } from "./shipped-profiles";

/** A copy of a shipped profile with one field set ("a.b[1].c"), or removed when `value` is undefined. */
function changed(path: string, value: unknown, of: (typeof SHIPPED_PROFILES)[number] = "self-evaluation"): unknown {
  const copy = structuredClone(shippedProfile(of));
  const keys = path.split(/[.[\]]+/).filter((key) => key !== "");
  const last = keys.pop() ?? "";
  const parent = keys.reduce<object>((node, key) => inside(node, key), copy);
  if (value === undefined) Reflect.deleteProperty(parent, last);
  else Reflect.set(parent, last, value);
  return copy;
}

function inside(node: object, key: string): object {
  const found: unknown = Reflect.get(node, key);
  if (typeof found !== "object" || found === null) throw new Error(`${key} holds no fields`);
  return found;
}

test.each(SHIPPED_PROFILES)("the shipped profile %s is read and keeps every field", (name) => {
  const profile = shippedProfile(name);
  expect(profile.id).toBe(name);
  expect(parseProfile(JSON.parse(JSON.stringify(profile)))).toEqual({ ok: true, value: profile });
});

test.each([
  ["schema", "fundscore-profile/2", "schema", "not-one-of"],
  ["title.en", undefined, "title.en", "missing"],
  ["title.en", 5, "title.en", "not-a-text"],
  ["id", "Über", "id", "not-a-text"],
  ["source.checked", "no", "source.checked", "not-true-or-false"],
  ["colour", "red", "colour", "unknown-field"],
  ["overFulfilment.keep", "0.5", "overFulfilment.keep", "unknown-field"],
  ["overFulfilment.above", "0.9", "overFulfilment.above", "out-of-range"],
  ["overFulfilment.above", 1.3, "overFulfilment.above", "not-a-decimal"],
  ["overFulfilment.above", "1e3", "overFulfilment.above", "not-a-decimal"],
  ["overFulfilment.above", "-1", "overFulfilment.above", "not-a-decimal"],
  ["overFulfilment.kind", "cliff", "overFulfilment.kind", "not-one-of"],
  ["weights.level1[0].weight", "0", "weights.level1[0].weight", "out-of-range"],
  ["weights.level1[0].weight", "51", "weights.total", "does-not-add-up"],
  ["weights.level1[1].names", [], "weights.level1[1].names", "missing"],
  ["weights.level1", {}, "weights.level1", "not-a-list"],
  ["directions.atMost", [], "directions.atMost", "not-an-object"],
  ["directions.atMost.missed", "sometimes", "directions.atMost.missed", "not-one-of"],
  ["directions.atLeast.passMark", "1", "directions.atLeast.passMark", "out-of-range"],
  ["tiers.partlyFrom", "0.9", "tiers.partlyFrom", "out-of-order"],
  ["tiers.partlyScore", "0.5", "tiers.partlyScore", "out-of-range"],
  ["execution.cap", false, "execution.cap", "out-of-range"],
  ["rounding.indicator", 2.5, "rounding.indicator", "not-a-whole-number"],
  ["rounding.total", 20, "rounding.total", "out-of-range"],
  ["grades.bands[1].from", "95", "grades.bands[1].from", "out-of-order"],
  ["grades.bands[1].grade", "优", "grades.bands[1].grade", "out-of-order"],
  ["grades.bands[3].from", "10", "grades.bands[3].from", "out-of-range"],
  ["grades.bands[0].from", "101", "grades.bands[0].from", "out-of-range"],
  ["grades.bands", [], "grades.bands", "missing"],
  ["grades.ownScaleUpTo", "1.1", "grades.ownScaleUpTo", "out-of-range"],
  ["progress.redBelow", "0.9", "progress.redBelow", "out-of-order"],
  ["source.document", "长".repeat(1001), "source.document", "too-long"],
])("%s = %j is refused at %s: %s", (path, value, at, problem) => {
  expect(parseProfile(changed(path, value))).toMatchObject({ ok: false, refusal: { path: at, problem } });
});

test.each([
  ["panel.mean", { kind: "mean", from: 5 }, "panel.mean.from", "unknown-field"],
  ["panel.mean", { kind: "trimmed" }, "panel.mean.from", "missing"],
  ["panel.mean", { kind: "trimmed", from: 2 }, "panel.mean.from", "out-of-range"],
  ["panel.spreadAbove", "1.5", "panel.spreadAbove", "out-of-range"],
  ["panel.leastScores", 0, "panel.leastScores", "out-of-range"],
  ["selection.doesNotFit", "part", "selection.ties", "not-one-of"],
  ["selection.ties", "by-lot", "selection.ties", "not-one-of"],
  ["selection.least", "-1", "selection.least", "not-a-decimal"],
  ["progress.explain", "green", "progress.explain", "not-one-of"],
])("in the general profile %s = %j is refused at %s: %s", (path, value, at, problem) => {
  expect(parseProfile(changed(path, value, "general"))).toMatchObject({ ok: false, refusal: { path: at, problem } });
});

test.each([[null], [[]], ["profile"], [42], [undefined]])("%j is no profile", (json) => {
  expect(parseProfile(json)).toMatchObject({ ok: false, refusal: { path: "" } });
});

test("a field that reaches for the prototype is unknown, and nothing is polluted", () => {
  const text = JSON.stringify(shippedProfile("general"));
  const json: unknown = JSON.parse(`{"__proto__":{"polluted":true},${text.slice(1)}`);
  expect(parseProfile(json)).toMatchObject({ ok: false, refusal: { path: "__proto__", problem: "unknown-field" } });
  expect({}).not.toHaveProperty("polluted");
});

test("an inherited field does not count", () => {
  const heir: unknown = Object.create(shippedProfile("general"));
  expect(parseProfile(heir)).toMatchObject({ ok: false, refusal: { problem: "missing" } });
});

test("the hash names the content, not the order of its fields", () => {
  const profile = shippedProfile("general");
  const reversed = Object.fromEntries(Object.entries(profile).reverse());
  const parsed = parseProfile(reversed);
  expect(parsed.ok && profileHash(parsed.value)).toBe(profileHash(profile));
  expect(profileHash(profile)).toMatch(/^[0-9a-f]{16}$/);
  expect(new Set(SHIPPED_PROFILES.map((name) => profileHash(shippedProfile(name)))).size).toBe(3);
});

test("the Guangdong profile says where its cut-off comes from", () => {
  const { overFulfilment } = shippedProfile("guangdong-2023");
  expect(overFulfilment.source.note).toContain("由该报告各指标得分反推：146.5%至183.5%之间任一界线结果相同");
  expect(overFulfilment.source.note).toContain(
    "derived from the report's scores: any cut-off from 146.5 % to 183.5 % gives the same",
  );
});

test.each(["general", "self-evaluation"] as const)(
  "%s says that nobody checked it against the official text",
  (name) => {
    const { source } = shippedProfile(name);
    expect(source.checked).toBe(false);
  },
);
