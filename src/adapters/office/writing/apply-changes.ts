import type { Area } from "../../../domain/cells/area";
import type { Mark, WorkbookChanges } from "../../../sheets/plan";
import { eachCell } from "../../../sheets/planned-cells";
import type { LeftOut } from "../../../sheets/port";
import { RefusedInside } from "../host/host-refusal";
import type { SheetFormats } from "../marks/marks";
import { markSteps, ourMarks, queueFormats } from "../marks/marks";
import { queueOwnFormats } from "../own-sheets/own-conditions";
import type { Surroundings } from "../own-sheets/surroundings";
import { lookAround, refuseProtected } from "../own-sheets/surroundings";
import type { Target } from "../own-sheets/targets";
import { targetsOf } from "../own-sheets/targets";
import type { UsedArea } from "../reading/used-areas";
import { usedAreas } from "../reading/used-areas";
import { boundsOf, union } from "../steps/areas";
import { chartSteps } from "../steps/chart-steps";
import { entrySteps } from "../steps/entry-steps";
import { breakSteps, openSteps, placeSteps, recordSteps } from "../steps/own-sheet-steps";
import { dressSteps } from "../steps/sheet-steps";
import type { Step } from "../steps/steps";
import { step } from "../steps/steps";
import type { Work } from "./carry-out";
import { carryOut } from "./carry-out";
import { removalSteps, removeOurs } from "./remove-ours";
import type { AreaToKeep } from "./snapshot";
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
  const { targets, rules, allFormats, old } = await lookAtReplaced(context, before, changes);
  // Results stand on sheets of ours: a protected sheet of the user's keeps its marks as they are, and the run goes on.
  const isShut = ({ sheet }: SheetFormats): boolean => changes.sheets.length > 0 && sheet.protection.protected;
  const formats = allFormats.filter((entry) => !isShut(entry));
  const unmarked = unmarkedSheets(allFormats.filter(isShut), changes.marks ?? []);
  const snapshots = await takeSnapshots(context, [...old].flatMap(areaToKeep));
  const substance = [
    ...sheetSteps(context, before, targets, old),
    ...(changes.marks === undefined ? [] : markSteps(formats, changes.marks)),
    ...(before.calculatesByHand ? targets.map(({ sheet }) => step(1, () => sheet().calculate(true))) : []),
  ];
  const goOn = (): void => {
    if (isCancelled()) throw new RefusedInside({ code: "cancelled", facts: {} });
  };
  goOn();
  const work = { substance, looks: looksOf(targets, old), goOn };
  await carryOut(context, work, { before, targets, snapshots, formats, rules });
  return unmarked.length === 0 ? undefined : { unmarked };
}

/** What stands on the sheets of ours that are written again. */
type OldSheets = ReadonlyMap<Target, OldSheet>;

interface OldSheet {
  /** What we wrote there last, else all that is used. */
  readonly area: Area | undefined;
  readonly used: UsedArea;
}

/** Reads what will be replaced, in one round trip where there is anything. */
async function lookAtReplaced(context: Excel.RequestContext, before: Surroundings, changes: WorkbookChanges) {
  const targets = targetsOf(context, before, changes.sheets);
  const allFormats = changes.marks === undefined ? [] : queueFormats(before.sheets);
  const reused = targets.filter(({ existing }) => existing !== undefined);
  const used = usedAreas(reused.map(({ sheet }) => sheet()));
  const rules = new Map(reused.map((target) => [target, queueOwnFormats(target.sheet())] as const));
  if (allFormats.length > 0 || reused.length > 0) await context.sync();
  const old: OldSheets = new Map(
    used.flatMap((entry, index) => {
      const target = reused[index];
      return target === undefined ? [] : [[target, { area: target.recorded ?? entry.area(), used: entry }] as const];
    }),
  );
  return { targets, rules, allFormats, old };
}

/** What a run may change of a sheet that it writes again. */
function areaToKeep([target, { area, used }]: readonly [Target, OldSheet]): readonly AreaToKeep[] {
  const whole = union(area, boundsOf(eachCell(target.plan.cells)));
  return whole === undefined ? [] : [{ sheet: target.sheet(), area: whole, merges: used.merges() }];
}

/** Sheets, their places, figures and formulas, and what is recorded of them. */
function sheetSteps(
  context: Excel.RequestContext,
  before: Surroundings,
  targets: readonly Target[],
  old: OldSheets,
): readonly Step[] {
  const sheetNamed = (title: string): Excel.Worksheet =>
    targets.find(({ plan }) => plan.title === title)?.sheet() ?? context.workbook.worksheets.getItem(title);
  return [
    ...targets.flatMap((target) => openSteps(target)),
    ...placeSteps(before, targets),
    ...targets.flatMap((target) => entrySteps(target.sheet, target.plan, old.get(target)?.area)),
    ...targets.flatMap((target) => recordSteps(target)),
    ...targets.flatMap((target) => chartSteps(target, sheetNamed)),
  ];
}

/** How the sheets look. Done again, it begins from nothing: who knows how far the first time came. */
function looksOf(targets: readonly Target[], old: OldSheets): Work["looks"] {
  return (replaced, { again } = { again: false }) =>
    targets.flatMap((target) => {
      const known = old.get(target);
      const isDressed = known?.used.isDressed() === true;
      const dressing = dressSteps(target.sheet, target.plan, {
        area: again ? union(known?.area, boundsOf(eachCell(target.plan.cells))) : known?.area,
        conditions: replaced.get(target) ?? [],
        isDressed,
        isFiltered: known?.used.isFiltered() === true,
      });
      return [...breakSteps(target, { isDressed: isDressed && !again }), ...dressing];
    });
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
