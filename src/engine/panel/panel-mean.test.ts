import * as fc from "fast-check";
import type { Exact } from "../../domain/figures/exact";
import { exact } from "../../domain/figures/exact";
import { greatestOf, leastOf } from "../../domain/figures/greatest";
import { meanOf } from "./panel-mean";

const numbers = (scores: readonly (number | string)[]) => scores.map((score) => exact(score));
const shown = (value: Exact | undefined) => value?.toDecimalPlaces(4).toFixed();

test.each<[string, readonly (number | string)[], number | undefined, string | undefined]>([
  ["the plain mean", [80, 90, 85], undefined, "85"],
  ["without one highest and one lowest", [80, 90, 85, 100, 10], 5, "85"],
  ["too few scores to leave any out", [80, 90, 100, 10], 5, "70"],
  ["equal highest scores: only one is left out", [90, 90, 80, 70], 3, "85"],
  ["three scores leave the middle one", [1, 50, 100], 3, "50"],
  ["exact decimals", ["90.1", "85.3", "88.2", "70.05"], 3, "86.75"],
  ["no score, no mean", [], 3, undefined],
])("%s", (_, scores, from, expected) => {
  const way = from === undefined ? ({ mean: "mean" } as const) : ({ mean: "trimmed", trimFrom: from } as const);
  expect(shown(meanOf(numbers(scores), way))).toBe(expected);
});

test("a trimmed mean never leaves the range of the scores and does not depend on their order", () => {
  const score = fc.integer({ min: 0, max: 10_000 }).map((cents) => exact(cents).div(100));
  fc.assert(
    fc.property(fc.array(score, { minLength: 3, maxLength: 15 }), (scores) => {
      const way = { mean: "trimmed", trimFrom: 3 } as const;
      const mean = meanOf(scores, way);
      const other = meanOf([...scores].reverse(), way);
      return (
        mean !== undefined && other?.eq(mean) === true && mean.gte(leastOf(scores)) && mean.lte(greatestOf(scores))
      );
    }),
  );
});
