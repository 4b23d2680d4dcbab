import type { Work } from "./laps";
import type { Steps, WorkMeter } from "./work-meter";

/** Of a workbook, of one twice and of one four times as large. */
export type ThreeSizes = readonly [Work, Work, Work];

/** How many times as much a stage may add when what it works on is doubled once more: 2 is linear, 4 a square. */
export interface Limit {
  readonly times: number;
  /** So many steps more say nothing. */
  readonly slack: number;
}

/** The stages that take more and more for each project, sheet or column that is added, with the functions that do. */
export function outgrown(sizes: ThreeSizes, limit: Limit, meter: WorkMeter): readonly string[] {
  const [, , large] = sizes;
  return [...large.keys()].flatMap((stage) => {
    const steps = sizes.map((work) => work.get(stage) ?? []);
    const [one = 0, two = 0, four = 0] = steps.map(total);
    // What is the same in every workbook falls out of the differences.
    if (four - two <= limit.times * Math.max(two - one, 0) + limit.slack) return [];
    return [`${stage}: ${one}, ${two}, ${four} steps; most in ${fastestGrowing(steps, meter).join(", ")}`];
  });
}

/** Where most is done that would not be if the work had doubled with the workbook. */
function fastestGrowing([, two = [], four = []]: readonly Steps[], meter: WorkMeter): readonly string[] {
  const surplus = new Map<string, number>();
  for (const [id, count] of four.entries()) {
    const place = meter.place(id);
    surplus.set(place, (surplus.get(place) ?? 0) + count - 2 * (two[id] ?? 0));
  }
  return [...surplus]
    .sort(([, a], [, b]) => b - a)
    .slice(0, 3)
    .map(([place]) => place);
}

function total(steps: Steps): number {
  let sum = 0;
  for (const count of steps) sum += count;
  return sum;
}
