import fc from "fast-check";
import { exact, plain } from "../../../domain/figures/exact";
import type { ScoreDecision } from "../../outcome/decisions";
import type { Profile } from "../../profile/profile";
import { shippedProfile } from "../../profile/shipped-profiles";
import type { IndicatorLiteral } from "../testing/model-builder";
import { indicatorOf } from "../testing/model-builder";
import { scoreIndicator } from "./score-indicator";

const general = shippedProfile("general");
const guangdong = shippedProfile("guangdong-2023");

function score(literal: IndicatorLiteral, profile: Profile = general, decision?: Partial<ScoreDecision>) {
  const full = decision && {
    indicator: "评分表#1/1",
    name: literal.name ?? "指标",
    kind: "override",
    reason: "",
    by: "",
  };
  return scoreIndicator(indicatorOf({ weight: 10, ...literal }), {
    profile,
    decision: full && ({ ...full, ...decision } as ScoreDecision),
  });
}

function told(result: ReturnType<typeof scoreIndicator>): string {
  return `${plain(result.score)} ${result.method} ${result.rule}`;
}

describe("at-least targets", () => {
  test.each([
    ["≥5个", "5个", "10 computed at-least-met"],
    ["≥5个", "4个", "8 computed at-least-missed"],
    ["≥5个", "-4个", "0 computed negative-actual"],
    ["≥3300人次", "2644人次", "8.01 computed at-least-missed"],
    ["≥98%", "88.9%", "9.07 computed at-least-missed"],
    [">5", "5", "10 computed at-least-missed"],
    ["1000", 1155, "10 computed at-least-met"],
    ["≥95%", 0.98, "10 computed at-least-met"],
    ["≥95%", 96, "10 computed at-least-met"],
    ["≥95%", "47.5", "5 computed at-least-missed"],
    [95, "47.5%", "5 computed at-least-missed"],
    ["≥4亿元", "30000万元", "7.5 computed at-least-missed"],
    ["≥1万次", "9000次", "9 computed at-least-missed"],
    ["约30亿元", "≥30亿元", "10 computed at-least-met"],
    ["≥95%", "40个", "0 computed actual-not-comparable"],
  ])("%s against %s earns %s of 10", (target, actual, expected) => {
    expect(told(score({ target, actual }))).toBe(expected);
  });

  test("a pass mark takes everything below it and spreads the rest", () => {
    const profile: Profile = {
      ...general,
      directions: { ...general.directions, atLeast: { missed: "proportional", passMark: "0.6" } },
    };
    const earned = (actual: number) => told(score({ target: "≥100", actual }, profile));
    expect([earned(59), earned(60), earned(80), earned(100)]).toEqual([
      "0 computed below-pass-mark",
      "0 computed at-least-missed",
      "5 computed at-least-missed",
      "10 computed at-least-met",
    ]);
  });
});

describe("at-most targets at t, 1.5t, 2t and beyond", () => {
  const linear: Profile = { ...general, directions: { ...general.directions, atMost: { missed: "linear-to-double" } } };
  const strict: Profile = { ...general, directions: { ...general.directions, atMost: { missed: "zero" } } };
  test.each([
    [30, "10", "10", "10"],
    [45, "6.67", "5", "0"],
    [60, "5", "0", "0"],
    [90, "3.33", "0", "0"],
    [0, "10", "10", "10"],
  ])("≤30分钟 with %s minutes earns %s by ratio, %s by line, %s strictly", (actual, byRatio, byLine, strictly) => {
    const earned = [general, linear, strict].map((profile) =>
      plain(score({ target: "≤30分钟", actual }, profile).score),
    );
    expect(earned).toEqual([byRatio, byLine, strictly]);
  });

  test.each([
    ["≤5%", "6%", "8.33 computed at-most-missed"],
    ["≤0%", "0%", "10 computed zero-target-met"],
    ["≤0%", "1%", "0 computed zero-target-missed"],
    ["≤1300元", "1093元", "10 computed at-most-met"],
  ])("%s against %s earns %s of 10", (target, actual, expected) => {
    expect(told(score({ target, actual }))).toBe(expected);
  });

  test("a bare target under a name of which less is better is a limit", () => {
    expect(told(score({ name: "平均担保费率", target: "1%", actual: "0.8%" }))).toBe("10 computed at-most-met");
    expect(told(score({ name: "投诉下降率", target: "10%", actual: "8%" }))).toBe("8 computed at-least-missed");
    const said = { name: "Post-harvest losses (lower is better)", target: "15%", actual: "14%" };
    expect(told(score(said))).toBe("10 computed at-most-met");
  });

  test.each([
    ["a share of the points that shows less to be better", 9, "9 computed at-most-missed"],
    ["rounded to its one decimal", 8.6, "8.57 computed at-most-missed", "21"],
    ["full marks", 10, "10 computed at-least-met"],
    ["points taken off at discretion", 7, "10 computed at-least-met"],
    ["no score", undefined, "10 computed at-least-met"],
  ])("a bare target of 18 with %s", (_, stated, expected, actual = "20") => {
    const own = stated === undefined ? {} : { score: stated };
    expect(told(score({ name: "每万辆车碰撞数", target: "18", actual, ...own }))).toBe(expected);
  });

  test("an operator is believed, whatever share the stated score is", () => {
    expect(told(score({ target: "≥18", actual: "20", score: 9 }))).toBe("10 computed at-least-met");
  });

  test.each([
    ["成本指标", "单个项目平均资助额", "10 computed at-most-met"],
    ["产出成本（10分）", "单个项目平均资助额", "10 computed at-most-met"],
    ["数量指标", "单个项目平均资助额", "9.6 computed at-least-missed"],
    ["成本指标", "成本节约额", "9.6 computed at-least-missed"],
  ])("a bare target under %s, %s, earns %s", (level2, name, expected) => {
    expect(told(score({ name, level2, target: "50万元", actual: "48万元" }))).toBe(expected);
  });
});

test.each([
  ["0", 0, "10 computed zero-target-met"],
  ["0", 1, "0 computed zero-target-missed"],
  ["=0起", "0起", "10 computed zero-target-met"],
  ["≥0", 3, "10 computed at-least-met"],
  ["=100%", "98.7%", "9.87 computed exactly-missed"],
  ["100%", "100%", "10 computed exactly-met"],
  ["=14个", "11个", "7.86 computed exactly-missed"],
  ["180-260元/平方米", "180元/平方米", "10 computed range-met"],
  ["180-260元/平方米", "260元/平方米", "10 computed range-met"],
  ["180-260元/平方米", "90元/平方米", "5 computed range-missed"],
  ["180-260元/平方米", "520元/平方米", "5 computed range-missed"],
  ["95%-105%", 94.05, "9.9 computed range-missed"],
])("%s against %s earns %s of 10", (target, actual, expected) => {
  expect(told(score({ target, actual }))).toBe(expected);
});

test("an exact target may lose by its deviation on both sides", () => {
  const profile: Profile = { ...general, directions: { ...general.directions, exactly: { missed: "by-deviation" } } };
  const earned = (actual: number) => plain(score({ target: "=100", actual }, profile).score);
  expect([90, 100, 110, 200, 250].map(earned)).toEqual(["9", "10", "9", "0", "0"]);
});

describe("over-fulfilment", () => {
  test.each([
    [149, "10 computed at-least-met"],
    [150, "10 computed at-least-met"],
    [150.0001, "5 computed over-fulfilled-step"],
    [1500, "5 computed over-fulfilled-step"],
  ])("≥100 with %s earns %s of 10: exactly the cut-off is not over it", (actual, expected) => {
    expect(told(score({ target: "≥100", actual }, guangdong))).toBe(expected);
  });

  test.each([
    ["a rate", "≥20%", "50%"],
    ["100 %", "100%", "180%"],
    ["an exact count", "=3个", "9个"],
    ["a limit", "≤30分钟", "10分钟"],
    ["an interval", "1-100", "99"],
    ["a zero target", "0", "0"],
  ])("%s is never cut", (_, target, actual) => {
    expect(plain(score({ target, actual }, guangdong).score)).toBe("10");
  });

  test("the ratio is compared unrounded", () => {
    const third: Profile = { ...guangdong, overFulfilment: { ...guangdong.overFulfilment, above: "1.3333" } as never };
    expect(score({ target: "≥3", actual: 4 }, third).rule).toBe("over-fulfilled-step");
  });

  test("a linear rule takes its share for each unit above the cut-off, down to what it keeps", () => {
    const source = guangdong.overFulfilment.source;
    const profile: Profile = {
      ...guangdong,
      overFulfilment: {
        kind: "linear",
        source,
        above: "1.5",
        lossPerUnit: "0.5",
        keepAtLeast: "0.4",
        reasonRestores: true,
      },
    };
    const earned = (actual: number) => plain(score({ target: "≥100", actual }, profile).score);
    expect([150, 170, 200, 400].map(earned)).toEqual(["10", "9", "7.5", "4"]);
  });

  test("a flag takes nothing but names the rule", () => {
    expect(told(score({ target: "≥100", actual: 131 }, shippedProfile("self-evaluation")))).toBe(
      "10 computed over-fulfilled-flagged",
    );
  });

  test("a reason that the evaluator accepts restores full marks", () => {
    const decision = { kind: "restore-full-marks", reason: "政策调整" } as const;
    expect(told(score({ target: "≥100", actual: 400 }, guangdong, decision))).toBe(
      "10 evaluator over-fulfilled-restored",
    );
    expect(told(score({ target: "≥100", actual: 90 }, guangdong, decision))).toBe("9 computed at-least-missed");
  });
});

describe("words instead of numbers", () => {
  const fixed: Profile = { ...general, tiers: { ...general.tiers, partlyScore: "0.8", reachedScore: "1" } };
  test.each([
    ["健全", "健全", "10 computed tier-reached"],
    ["有效提升", "基本明显", "8 computed tier-partly"],
    ["健全", "基本健全", "8 computed tier-partly"],
    ["达成预期指标", "达成预期指标", "10 computed tier-reached"],
  ])("%s against %s earns %s where the rule fixes it", (target, actual, expected) => {
    expect(told(score({ target, actual }, fixed))).toBe(expected);
  });

  test("without a fixed share the stated score is taken", () => {
    expect(told(score({ target: "健全", actual: "健全", score: 9 }))).toBe("9 stated stated");
  });

  test("a stated score without target and actual is taken", () => {
    expect(told(score({ weight: 8, score: 8 }))).toBe("8 stated stated");
  });

  test("a missing actual without a stated score earns nothing, and nobody can tell whether the target is met", () => {
    const result = score({ target: "≥5个" });
    expect(told(result)).toBe("0 computed no-actual");
    expect(result.met).toBeUndefined();
  });

  test("an actual that cannot be held against the target earns nothing and is not called missing", () => {
    expect(told(score({ target: "≥5个", actual: "正在统计" }))).toBe("0 computed actual-not-comparable");
    expect(told(score({ target: "≥5个", actual: "正在统计", score: 4 }))).toBe("4 stated stated");
  });

  test("no number of a sentence is picked: not the first, not the largest, not the only one", () => {
    for (const actual of ["2023年完成5个，其中新增3个", "实施项目为5个，已经全部验收"])
      expect(told(score({ target: "≥5个", actual, score: 7 }))).toBe("7 stated stated");
  });

  test("户 is never held against 户次, nor dollars against yuan", () => {
    expect(told(score({ target: "≥100户", actual: "200户次", score: 3 }))).toBe("3 stated stated");
    expect(told(score({ target: "≥100万元", actual: "200万美元", score: 3 }))).toBe("3 stated stated");
  });
});

describe("the evaluator's decisions", () => {
  const words = { target: "健全", actual: "基本健全", score: 9 };
  test.each([
    ["reached", "10", "10 evaluator evaluator-tier"],
    ["reached", "8", "8 evaluator evaluator-tier"],
    ["reached", "7.99", "9 stated stated"],
    ["partly", "7.99", "7.99 evaluator evaluator-tier"],
    ["partly", "6", "6 evaluator evaluator-tier"],
    ["partly", "5.99", "9 stated stated"],
    ["partly", "8", "9 stated stated"],
    ["missed", "5.99", "5.99 evaluator evaluator-tier"],
    ["missed", "0", "0 evaluator evaluator-tier"],
    ["missed", "6", "9 stated stated"],
  ] as const)("tier %s with %s points of 10: %s", (tier, points, expected) => {
    expect(told(score(words, general, { kind: "tier", tier, score: points }))).toBe(expected);
  });

  test("an override stands within the weight and nowhere else", () => {
    expect(told(score(words, general, { kind: "override", score: "4.5" }))).toBe("4.5 evaluator evaluator-override");
    expect(told(score(words, general, { kind: "override", score: "11" }))).toBe("9 stated stated");
    expect(told(score(words, general, { kind: "override", score: "many" }))).toBe("9 stated stated");
  });

  test("the chosen actual of a sentence is computed with", () => {
    const sentence = { target: "≥10亿元", actual: "合计29.31亿元，按20%计算为5.86亿元", score: 10 };
    const result = score(sentence, general, { kind: "choose-actual", value: "5.86亿元" });
    expect(told(result)).toBe("5.86 computed at-least-missed");
    expect(result.inputs.find(({ role }) => role === "actual")).toMatchObject({ text: "5.86亿元" });
  });
});

describe("the execution indicator", () => {
  const line = { name: "", budget: exact("3834.29"), spent: exact("3811.75"), balance: exact("22.54") };
  const rated = { ...line, rate: line.spent.div(line.budget) };
  const row = { name: "专项资金支出率", weight: 12, target: "100%", actual: "99.41%", execution: true };

  test("is weight × spent ÷ budget from the exact figures", () => {
    const result = scoreIndicator(indicatorOf(row), { profile: guangdong, execution: rated });
    expect(told(result)).toBe("11.93 computed execution-rate");
    expect(result.inputs.map(({ role }) => role)).toEqual(["weight", "budget", "spent"]);
  });

  test("takes the stated rate where the workbook has no figures", () => {
    expect(told(scoreIndicator(indicatorOf(row), { profile: guangdong }))).toBe("11.93 computed exactly-missed");
  });

  test.each([
    ["95%", "11.4 computed stated-rate"],
    [0.95, "11.4 computed stated-rate"],
    [95, "11.4 computed stated-rate"],
    ["102.5%", "12 computed stated-rate"],
    [1.02, "12 computed stated-rate"],
    ["-3%", "0 computed stated-rate"],
    ["≥90%", "0 computed actual-not-comparable"],
    ["3811.75万元", "0 computed actual-not-comparable"],
  ])("of a rate alone, without a target, %s of 12 points earns %s", (actual, expected) => {
    const { target, ...alone } = row;
    expect(target).toBe("100%");
    expect(told(scoreIndicator(indicatorOf({ ...alone, actual }), { profile: guangdong }))).toBe(expected);
  });

  test("never earns more than its weight", () => {
    const over = { ...rated, rate: exact("1.2") };
    expect(plain(scoreIndicator(indicatorOf(row), { profile: guangdong, execution: over }).score)).toBe("12");
  });

  test("without a budget there is no rate to score by", () => {
    const nothing = { ...line, budget: exact(0) };
    expect(told(scoreIndicator(indicatorOf(row), { profile: guangdong, execution: nothing }))).toBe(
      "11.93 computed exactly-missed",
    );
  });
});

test("inputs name their cells, with the number that was read from them and the words that stand there", () => {
  const { inputs } = score({ target: "≥5个", actual: 4 });
  expect(inputs).toMatchObject([
    { role: "weight", text: "10", at: { row: 1, col: 3 } },
    { role: "target", text: "≥5个", at: { row: 1, col: 4 } },
    { role: "actual", text: "4", at: { row: 1, col: 5 } },
  ]);
});

test("a score lies between nothing and the weight, and a better actual never earns less without a cut", () => {
  const number = fc.integer({ min: 1, max: 100_000 });
  fc.assert(
    fc.property(number, number, number, fc.constantFrom("≥", "=", ""), (target, a, b, operator) => {
      const [low, high] = a <= b ? [a, b] : [b, a];
      const at = (actual: number) => score({ target: `${operator}${target}`, actual }).score;
      expect(at(low).gte(0) && at(high).lte(10) && at(low).lte(at(high))).toBe(true);
    }),
  );
});

test.each([
  ["投訴發生率", "5%", "10%", "5 computed at-most-missed"],
  ["公用經費控制率", "100%", "95%", "10 computed at-most-met"],
])("%s in letters that were not simplified is a limit as well", (name, target, actual, expected) => {
  expect(told(score({ name, target, actual }))).toBe(expected);
});
