import { exact, plain } from "../../domain/figures/exact";
import type { UnweighedRow } from "./implied-weight";
import { impliedWeight } from "./implied-weight";

const RULE = { usual: [exact(10), exact(20)], assumed: exact(10) };

/** A form whose indicators share 90 points and got all of them, with a row for the execution rate that has a score alone. */
function row(changes: Readonly<Partial<Record<keyof UnweighedRow, number | readonly number[] | undefined>>> = {}) {
  const given = { score: 9.83, rate: 0.9826, weights: [50, 30, 10], scores: [50, 30, 10], ...changes };
  const list = (of: unknown) => (Array.isArray(of) ? of.map((one) => exact(one)) : []);
  const one = (of: unknown) => (typeof of === "number" ? exact(of) : undefined);
  return {
    score: one(given.score),
    rate: one(given.rate),
    weights: list(given.weights),
    scores: list(given.scores),
    wholeWeight: one(changes.wholeWeight),
    wholeScore: one(changes.wholeScore),
  };
}

test.each<[string, Parameters<typeof row>[0], string]>([
  ["score and rate of the row say what the indicators leave", {}, "10 form"],
  ["the stated total counts the row", { rate: undefined, wholeScore: 99.83 }, "10 form"],
  ["the stated full marks count the row", { rate: undefined, score: undefined, wholeWeight: 100 }, "10 form"],
  ["20 points are usual in some provinces", { weights: [50, 20, 10], score: 19.65 }, "20 form"],
  ["a wrong weight leaves another number", { weights: [50, 25, 10], wholeScore: 99.83 }, "10 form"],
  ["nothing but the rule speaks for it", { rate: undefined }, "10 rule"],
  ["nobody scored anything yet", { rate: undefined, score: undefined }, "10 rule"],
])("full marks that stand nowhere: %s", (_case, changes, expected) => {
  const implied = impliedWeight(row(changes), RULE);
  expect(implied && `${plain(implied.value)} ${implied.origin}`).toBe(expected);
});

test.each<[string, Parameters<typeof row>[0]]>([
  ["the indicators have a hundred themselves", { weights: [60, 30, 10] }],
  ["the stated full marks are those of the indicators", { wholeWeight: 90 }],
  ["the stated total leaves the row out", { rate: undefined, wholeScore: 90 }],
  ["more was scored than is left", { rate: undefined, score: 12 }],
  ["what is left is no usual number", { rate: undefined, weights: [50, 25, 10] }],
])("no full marks where %s", (_case, changes) => {
  expect(impliedWeight(row(changes), RULE)).toBeUndefined();
});

test("a profile that gives such rows nothing assumes nothing", () => {
  expect(impliedWeight(row({ rate: undefined }), { ...RULE, assumed: undefined })).toBeUndefined();
});
