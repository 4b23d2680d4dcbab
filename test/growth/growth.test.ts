import type { Check } from "../../src/engine/checks/check";
import { GROWING, SAME_PROJECTS } from "./growing-books";
import type { Limit, ThreeSizes } from "./growth";
import { outgrown } from "./growth";
import type { Work } from "./laps";
import { RoundTrip } from "./round-trip";
import type { Sheets } from "./stages";
import { Stages } from "./stages";

const stages = new Stages();

const LINEAR: Limit = { times: 2.3, slack: 1000 };
/** Where each sheet is held against each other one. */
const BY_PAIRS: Limit = { times: 4.5, slack: 1000 };

/** A run before tells the program the texts that it remembers, so that none of the three has to learn more than another. */
function workOnThree(sheetsOf: (size: number) => Sheets, checks?: readonly Check[]): ThreeSizes {
  stages.workOn(sheetsOf(4), checks);
  return [stages.workOn(sheetsOf(1), checks), stages.workOn(sheetsOf(2), checks), stages.workOn(sheetsOf(4), checks)];
}

test.each(Object.entries(GROWING))("twice as many %s are twice the work, in every stage and check", (_, sheetsOf) => {
  expect(outgrown(workOnThree(sheetsOf), LINEAR, stages.meter)).toEqual([]);
});

test("sheets of the same projects are held against each other in pairs, and not more often", () => {
  expect(outgrown(workOnThree(SAME_PROJECTS), BY_PAIRS, stages.meter)).toEqual([]);
});

test("twice as long a text is twice the work to read", () => {
  const { parseQuantities } = stages.meter.load("domain/quantity/parse-quantity");
  const workOnText = (times: number): Work => {
    const before = stages.meter.steps();
    const { quantities } = parseQuantities("完成场景建设5个，覆盖企业16288户次；".repeat(times));
    expect(quantities).toHaveLength(2 * times);
    return new Map([["reading", stages.meter.steps().map((count, id) => count - (before[id] ?? 0))]]);
  };
  expect(outgrown([workOnText(100), workOnText(200), workOnText(400)], LINEAR, stages.meter)).toEqual([]);
});

const roundTrip = new RoundTrip();

test.each(Object.entries(GROWING))(
  "twice as many %s are read, planned and written with twice the work",
  (_, sheetsOf) => {
    roundTrip.workOn(sheetsOf(4));
    const sizes: ThreeSizes = [
      roundTrip.workOn(sheetsOf(1)),
      roundTrip.workOn(sheetsOf(2)),
      roundTrip.workOn(sheetsOf(4)),
    ];
    expect(outgrown(sizes, LINEAR, roundTrip.meter)).toEqual([]);
  },
);

/** What these checks are for is to hold sheets against each other. */
const COMPARE_SHEETS: ReadonlySet<string> = new Set([
  "average",
  "basis-conflict",
  "classification",
  "count-across",
  "counted-in-pair",
  "project-value",
  "total-across",
]);

/** The sheets of a check's example so many times, each copy under names of its own. */
function copies({ example }: Check, count: number): Sheets {
  const sheets = Object.entries(example?.sheets ?? {});
  return Object.fromEntries(
    Array.from({ length: count }, (_, copy) => sheets.map(([name, rows]) => [`${name}${copy}`, rows] as const)).flat(),
  );
}

test("twice as many copies of a check's example are twice the work to it", () => {
  const offenders = stages.checks.flatMap((check) => {
    const limit = COMPARE_SHEETS.has(check.code) ? BY_PAIRS : LINEAR;
    // From two copies on: what one sheet makes a check read first, others have had read before it.
    const sizes = workOnThree((size) => copies(check, 2 * size), [check]);
    return outgrown(sizes, limit, stages.meter);
  });
  expect(offenders).toEqual([]);
});
