import type { Check } from "../../src/engine/checks/check";
import { GROWING, SAME_PROJECTS } from "./growing-books";
import type { Limit, ThreeSizes } from "./growth";
import { outgrown } from "./growth";
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

/** What these checks are for is to hold sheets against each other. */
const COMPARE_SHEETS: ReadonlySet<string> = new Set([
  "average",
  "basis-conflict",
  "classification",
  "count-across",
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
    const sizes = workOnThree((size) => copies(check, size), [check]);
    return outgrown(sizes, limit, stages.meter);
  });
  expect(offenders).toEqual([]);
});
