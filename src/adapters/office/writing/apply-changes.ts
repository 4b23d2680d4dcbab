import type { Area, Mark, WorkbookChanges } from "../../../sheets/plan";
import { eachCell } from "../../../sheets/planned-cells";
import type { LeftOut } from "../../../sheets/port";
import { RefusedInside } from "../host/host-refusal";
import type { SheetFormats } from "../marks/marks";
import { markSteps, ourMarks, queueFormats } from "../marks/marks";
import { queueOwnFormats } from "../own-sheets/own-conditions";
import { lookAround, refuseProtected } from "../own-sheets/surroundings";
import type { Target } from "../own-sheets/targets";
import { targetsOf } from "../own-sheets/targets";
import { usedAreas } from "../reading/used-areas";
import { boundsOf, union } from "../steps/areas";
import { chartSteps } from "../steps/chart-steps";
import { entrySteps } from "../steps/entry-steps";
import { breakSteps, openSteps, placeSteps, recordSteps } from "../steps/own-sheet-steps";
import { dressSteps } from "../steps/sheet-steps";
import type { Step } from "../steps/steps";
import { step } from "../steps/steps";
import type { RulesByTarget } from "./carry-out";
import { carryOut } from "./carry-out";
import { removalSteps, removeOurs } from "./remove-ours";
import { takeSnapshots } from "./snapshot";

/**
 * Writes own sheets and marks: looks around (one round trip), looks at what will be replaced (at most two), writes
 * figures and looks (one each, and one more for each further 4 MB; marks alone need one for all). Everything is worked
 * out before the first cell is touched; when Excel refuses midway, or the user cancels before the figures stand, what was
 * begun is taken back; later it is brought to its end.
 */
export async function applyChanges(
  context: Excel.RequestContext,
  changes: WorkbookChanges,
  isCancelled: () => boolean,
): Promise<LeftOut | undefined> {
  const before = await lookAround(context);
  refuseProtected(before, changes);
  if (changes.removesOurs === true) {
    await removeOurs(context, before);
    return undefined;
  }
  const targets = targetsOf(context, before, changes.sheets);
  const allFormats = changes.marks === undefined ? [] : queueFormats(before.sheets);
  const reused = targets.filter(({ existing }) => existing !== undefined);
  const used = usedAreas(reused.map(({ sheet }) => sheet()));
  const rules = new Map(reused.map((target) => [target, queueOwnFormats(target.sheet())] as const));
  if (allFormats.length > 0 || reused.length > 0) await context.sync();
  // Results stand on sheets of ours: a protected sheet of the user's keeps its marks as they are, and the run goes on.
  const isShut = ({ sheet }: SheetFormats): boolean => changes.sheets.length > 0 && sheet.protection.protected;
  const formats = allFormats.filter((entry) => !isShut(entry));
  const unmarked = unmarkedSheets(allFormats.filter(isShut), changes.marks ?? []);

  const old = used.map((entry, index) => {
    const area = reused[index]?.recorded ?? entry.area();
    return { target: reused[index], area, merges: entry.merges(), used: entry };
  });
  const oldArea = (wanted: Target): Area | undefined => old.find(({ target }) => target === wanted)?.area;
  const snapshots = await takeSnapshots(
    context,
    old.flatMap(({ target, area, merges }) => {
      const whole = union(area, target === undefined ? undefined : boundsOf(eachCell(target.plan.cells)));
      return target === undefined || whole === undefined ? [] : [{ sheet: target.sheet(), area: whole, merges }];
    }),
  );

  const sheetNamed = (title: string): Excel.Worksheet =>
    targets.find(({ plan }) => plan.title === title)?.sheet() ?? context.workbook.worksheets.getItem(title);
  const substance = [
    ...targets.flatMap((target) => openSteps(target)),
    ...placeSteps(before, targets),
    ...targets.flatMap((target) => entrySteps(target.sheet, target.plan, oldArea(target))),
    ...targets.flatMap((target) => recordSteps(target)),
    ...targets.flatMap((target) => chartSteps(target, sheetNamed)),
    ...(changes.marks === undefined ? [] : markSteps(formats, changes.marks)),
    ...(before.calculatesByHand ? targets.map(({ sheet }) => step(1, () => sheet().calculate(true))) : []),
  ];
  const looks = (replaced: RulesByTarget, { again } = { again: false }): Step[] =>
    targets.flatMap((target) => {
      const known = old.find((entry) => entry.target === target);
      const isDressed = known?.used.isDressed() === true;
      const dressing = dressSteps(target.sheet, target.plan, {
        area: again ? union(known?.area, boundsOf(eachCell(target.plan.cells))) : known?.area,
        conditions: replaced.get(target) ?? [],
        isDressed,
        isFiltered: known?.used.isFiltered() === true,
      });
      return [...breakSteps(target, { isDressed: isDressed && !again }), ...dressing];
    });
  const goOn = (): void => {
    if (isCancelled()) throw new RefusedInside({ code: "cancelled", facts: {} });
  };
  goOn();
  await carryOut(context, { substance, looks, goOn }, { before, targets, snapshots, formats, rules });
  return unmarked.length === 0 ? undefined : { unmarked };
}

/** Looks around and works out a removal as `applyChanges` does, and goes no further. */
export async function rehearse(context: Excel.RequestContext, changes: WorkbookChanges): Promise<undefined> {
  const before = await lookAround(context);
  refuseProtected(before, changes);
  if (changes.removesOurs === true) await removalSteps(context, before);
}

/** Of sheets that cannot be marked those on which marks should come or go. */
function unmarkedSheets(shut: readonly SheetFormats[], marks: readonly Mark[]): readonly string[] {
  return shut
    .filter((entry) => ourMarks(entry).length > 0 || marks.some(({ range }) => range.sheet === entry.sheet.name))
    .map(({ sheet }) => sheet.name);
}
