import * as fc from "fast-check";
import { exact, sumOf } from "../../domain/figures/exact";
import type { SelectionRule } from "../profile/profile";
import { selectProjects } from "./select-projects";

const source = { document: "评审办法", checked: true };
const rule = (doesNotFit: SelectionRule["doesNotFit"], ties: SelectionRule["ties"], least?: string): SelectionRule => ({
  source,
  doesNotFit,
  ties,
  ...(least === undefined ? {} : { least }),
});

/** Candidates as [rank, amount]; scores fall with the rank. */
type Literal = readonly [rank: number, amount: number | undefined];

function chosen(candidates: readonly Literal[], available: number, by: SelectionRule) {
  return selectProjects(
    candidates.map(([rank, amount]) => ({
      rank,
      score: exact(100 - rank * 10),
      amount: amount === undefined ? undefined : exact(amount),
    })),
    exact(available),
    by,
  ).map(({ verdict, granted }) => (verdict === "chosen" || verdict === "part" ? granted.toFixed() : verdict));
}

const NO = "not-chosen";

test.each<[string, readonly Literal[], number, SelectionRule, readonly string[]]>([
  [
    "all fit",
    [
      [1, 10],
      [2, 20],
    ],
    30,
    rule("stop", "together"),
    ["10", "20"],
  ],
  [
    "one that does not fit ends the selection",
    [
      [1, 10],
      [2, 50],
      [3, 5],
    ],
    30,
    rule("stop", "together"),
    ["10", NO, NO],
  ],
  [
    "one that does not fit is passed over",
    [
      [1, 10],
      [2, 50],
      [3, 5],
    ],
    30,
    rule("skip", "together"),
    ["10", NO, "5"],
  ],
  [
    "one that does not fit gets what is left",
    [
      [1, 10],
      [2, 50],
      [3, 5],
    ],
    30,
    rule("part", "as-listed"),
    ["10", "20", NO],
  ],
  [
    "nothing is left for a part",
    [
      [1, 30],
      [2, 50],
    ],
    30,
    rule("part", "as-listed"),
    ["30", NO],
  ],
  [
    "equals at the cut: all or none",
    [
      [1, 10],
      [2, 15],
      [2, 15],
    ],
    30,
    rule("stop", "together"),
    ["10", NO, NO],
  ],
  [
    "equals at the cut fit exactly",
    [
      [1, 10],
      [2, 10],
      [2, 10],
    ],
    30,
    rule("stop", "together"),
    ["10", "10", "10"],
  ],
  [
    "equals at the cut: the smaller first",
    [
      [1, 10],
      [2, 18],
      [2, 15],
    ],
    30,
    rule("stop", "smaller-first"),
    ["10", NO, "15"],
  ],
  [
    "equals at the cut: as they are listed",
    [
      [1, 10],
      [2, 18],
      [2, 15],
    ],
    30,
    rule("stop", "as-listed"),
    ["10", "18", NO],
  ],
  [
    "the order of the list is not the order of ranks",
    [
      [3, 5],
      [1, 10],
      [2, 20],
    ],
    30,
    rule("stop", "together"),
    [NO, "10", "20"],
  ],
  [
    "without an amount nobody is chosen and nobody is stopped",
    [
      [1, undefined],
      [2, 20],
    ],
    30,
    rule("stop", "together"),
    ["no-amount", "20"],
  ],
  [
    "a score below the least",
    [
      [1, 10],
      [3, 10],
    ],
    30,
    rule("stop", "together", "80"),
    ["10", "below-least"],
  ],
])("%s", (_, candidates, available, by, expected) => {
  expect(chosen(candidates, available, by)).toEqual(expected);
});

test("whatever the rule, no more is granted than there is, and never to a lower rank instead of one that fits", () => {
  const candidate = fc.tuple(fc.integer({ min: 1, max: 6 }), fc.integer({ min: 0, max: 40 }));
  const rules = fc.constantFrom(
    rule("stop", "together"),
    rule("skip", "smaller-first"),
    rule("part", "as-listed"),
    rule("skip", "together"),
  );
  fc.assert(
    fc.property(fc.array(candidate, { maxLength: 12 }), fc.integer({ min: 0, max: 120 }), rules, (list, money, by) => {
      const candidates = list.map(([rank, amount]) => ({ rank, score: exact(100 - rank), amount: exact(amount) }));
      const choices = selectProjects(candidates, exact(money), by);
      const granted = sumOf(choices.map((choice) => choice.granted));
      const orders = choices.map(({ order }) => order).sort((a, b) => a - b);
      return granted.lte(money) && orders.every((order, place) => order === place + 1);
    }),
  );
});
