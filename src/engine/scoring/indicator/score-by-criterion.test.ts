import { exact, plain } from "../../../domain/figures/exact";
import type { LineRule } from "../../../domain/line-rule";
import { theOneQuantity } from "../../../domain/quantity/the-one-quantity";
import { shippedProfile } from "../../profile/shipped-profiles";
import type { IndicatorLiteral } from "../testing/model-builder";
import { indicatorOf } from "../testing/model-builder";
import type { ScoringContext } from "./mark";
import { scoreIndicator } from "./score-indicator";

const ofCompletion = false;

function told(literal: IndicatorLiteral, rule: LineRule, context: Partial<ScoringContext> = {}): string {
  const indicator = { ...indicatorOf({ weight: 10, ...literal }), rule };
  const { score, method, rule: by } = scoreIndicator(indicator, { profile: shippedProfile("general"), ...context });
  return `${plain(score)} ${method} ${by}`;
}

/** Half a point for each per cent below. */
const loss = { kind: "loss", over: false, per: exact("0.01"), unit: "%", off: exact("0.5"), ofCompletion } as const;
const bound = (text: string) => ({ bound: theOneQuantity(text).one! });

const bands: LineRule = {
  kind: "bands",
  bands: [
    { from: exact("0.9"), points: exact(10) },
    { from: exact("0.8"), points: exact(6) },
    { from: exact(0), points: exact(0) },
  ],
};

test.each<[string, string | undefined, string | number, LineRule, string]>([
  ["four per cents short", "≥90%", "86%", loss, "8 computed own-criterion"],
  ["the bound stands in the criterion", undefined, "86%", { ...loss, ...bound("≥90%") }, "8 computed own-criterion"],
  ["the bound kept", "≥90%", "93%", loss, "10 computed own-criterion"],
  ["below the least nothing is left", "≥90%", "59%", { ...loss, least: exact("0.6") }, "0 computed own-criterion"],
  ["no more than the most is lost", "≥90%", "60%", { ...loss, most: exact(3) }, "7 computed own-criterion"],
  [
    "a bound that is worth the weight",
    undefined,
    "93%",
    { ...loss, ...bound("≥95%"), worth: exact(10) },
    "9 computed own-criterion",
  ],
  ["the band of a rate", undefined, "88.6%", bands, "6 computed own-criterion"],
  ["the highest band", undefined, "91%", bands, "10 computed own-criterion"],
  ["the lowest band", undefined, "60%", bands, "0 computed own-criterion"],
  ["never less than nothing", "≥90%", "50%", loss, "0 computed own-criterion"],
  ["per cents of a count", "≥40个", "38个", loss, "7.5 computed own-criterion"],
  [
    "per cents of a count below a bound in per cent",
    "1500人",
    "1440人",
    { ...loss, ...bound("100%") },
    "8 computed own-criterion",
  ],
  ["units short", "≥40个", "37个", { ...loss, per: exact(1), unit: "个" }, "8.5 computed own-criterion"],
  [
    "units too many",
    "≤2小时",
    "3小时",
    { ...loss, over: true, per: exact("0.5"), unit: "小时", off: exact(2) },
    "6 computed own-criterion",
  ],
  [
    "units that are no step of it",
    "≥40公里",
    "37公里",
    { ...loss, per: exact(1), unit: "个" },
    "9.25 computed at-least-missed",
  ],
  [
    "full marks from the bound on",
    "≥100台",
    "96台",
    { kind: "proportion", ...bound("95%"), ofCompletion: true },
    "10 computed own-criterion",
  ],
  [
    "in proportion below it",
    "≥100台",
    "90台",
    { kind: "proportion", ...bound("95%"), ofCompletion: true },
    "9 computed at-least-missed",
  ],
  [
    "what is too much says nothing of what falls short",
    "≥90%",
    "86%",
    { ...loss, over: true },
    "9.56 computed at-least-missed",
  ],
  ["all or nothing", "≥100台", "99台", { kind: "all-or-nothing" }, "0 computed at-least-missed"],
])("the criterion of the line itself gives its points: %s", (_, target, actual, rule, expected) => {
  expect(told({ ...(target === undefined ? {} : { target }), actual }, rule)).toBe(expected);
});

test("bands of points are worked out by nobody: the stated score is taken", () => {
  expect(told({ target: "≥10%", actual: "8%", score: 6 }, { kind: "bands" })).toBe("6 stated stated");
});

test("whether a step that was only begun costs its points is not said: the stated score is taken", () => {
  expect(told({ target: "≥90%", actual: "85.5%", score: 7.5 }, loss)).toBe("7.5 stated stated");
  expect(told({ target: "≥90%", actual: "85.5%" }, loss)).toBe("7.75 computed own-criterion");
});

test.each<[string, string | undefined, string]>([
  ["the whole budget, where no bound is named", undefined, "8 computed own-criterion"],
  ["the bound in per cent", "≥98%", "9 computed own-criterion"],
  ["no bound in money: the rate is counted in proportion", "≥500万元", "9.6 computed execution-rate"],
])("a criterion of the execution rate takes the rate of the project's money: below %s", (_, target, expected) => {
  const money = { name: "", budget: exact(500), spent: exact(480), balance: exact(20) };
  const execution = { ...money, rate: exact("0.96") };
  const line = { execution: true, ...(target === undefined ? {} : { target }) };
  expect(told(line, loss, { execution })).toBe(expected);
});
