import type { Area } from "../../../domain/cells/area";
import { originalOf } from "../../../sheets/own/own-sheets";
import type { SheetPlan } from "../../../sheets/plan";
import type { Surroundings } from "./surroundings";

/** A plan with the sheet it goes to: one that is there, or one that will be added. */
export interface Target {
  readonly plan: SheetPlan;
  readonly existing?: Excel.Worksheet;
  /** The cells of the existing sheet that we wrote last, where that is recorded. */
  readonly recorded?: Area;
  /** Adds the sheet. */
  readonly add: () => Excel.Worksheet;
  /** The sheet; a new one must have been added. */
  readonly sheet: () => Excel.Worksheet;
}

/** Finds the existing sheet of ours for each plan, identified by its mark and not by its title. */
export function targetsOf(
  context: Excel.RequestContext,
  { sheets }: Surroundings,
  plans: readonly SheetPlan[],
): readonly Target[] {
  const { worksheets } = context.workbook;
  return plans.map((plan) => {
    const there = originalOf(sheets, plan.id, ({ name }) => name);
    let sheet = there?.sheet;
    return {
      plan,
      add: () => (sheet = worksheets.add(plan.title)),
      sheet: () => (sheet ??= worksheets.getItem(plan.title)),
      ...(there === undefined ? {} : { existing: there.sheet }),
      ...(there?.recorded === undefined ? {} : { recorded: there.recorded }),
    };
  });
}
