import type { ChartPlan } from "../sheets/plan";

/** The axis of bars that reach no further than `full`: a bar of full length keeps room for the label at its end. */
export function axisUpTo(full: number): NonNullable<ChartPlan["valueAxis"]> {
  return { min: 0, max: full + full / 10, step: full / 5 };
}
