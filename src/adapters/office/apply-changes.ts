import { formatRangeA1, quoteSheet } from "../../domain/address";
import type { Mark, WorkbookChanges } from "../../sheets/plan";
import type { LeftOut } from "../../sheets/port";
import { OWN_AREA_NAME } from "../../sheets/own-sheets";
import { OWN_SHEET_NAME } from "../../sheets/workbook";
import { boundsOf, union } from "./areas";
import { chartSteps } from "./chart-steps";
import type { SheetFormats } from "./marks";
import { markRemovalSteps, markSteps, ourMarks, queueFormats } from "./marks";
import { inChunks } from "./run-batch";
import { clearSteps, contentSteps } from "./sheet-steps";
import { takeSnapshots } from "./snapshot";
import type { Step } from "./steps";
import { packSteps, step } from "./steps";
import type { Surroundings } from "./surroundings";
import { lookAround, ownCharts, refuseProtected } from "./surroundings";
import type { Begun } from "./take-back";
import { takeBack, tidyUp } from "./take-back";
import type { Target } from "./targets";
import { targetsOf } from "./targets";
import { usedAreas } from "./used-areas";

/**
 * Writes own sheets and marks: looks around (one round trip), looks at what will be replaced (at most two), writes
 * (one, and one more for each further 4 MB). Everything is worked out before the first cell is touched; when Excel
 * refuses midway, what was begun is taken back.
 */
export async function applyChanges(
  context: Excel.RequestContext,
  changes: WorkbookChanges,
): Promise<LeftOut | undefined> {
  const before = await lookAround(context);
  refuseProtected(before, changes);
  const targets = targetsOf(context, before, changes.sheets);
  const allFormats = changes.marks === undefined ? [] : queueFormats(before.sheets);
  const reused = targets.filter(({ existing }) => existing !== undefined);
  const used = usedAreas(reused.map(({ sheet }) => sheet()));
  if (allFormats.length > 0 || reused.length > 0) await context.sync();
  // Results stand on sheets of ours: a protected sheet of the user's keeps its marks as they are, and the run goes on.
  const isShut = ({ sheet }: SheetFormats): boolean => changes.sheets.length > 0 && sheet.protection.protected;
  const formats = allFormats.filter((entry) => !isShut(entry));
  const unmarked = unmarkedSheets(allFormats.filter(isShut), changes.marks ?? []);

  const old = used.map((entry, index) => {
    const area = reused[index]?.recorded ?? entry.area();
    return { target: reused[index], area, merges: entry.merges() };
  });
  const snapshots = await takeSnapshots(
    context,
    old.flatMap(({ target, area, merges }) => {
      const whole = union(area, target === undefined ? undefined : boundsOf(target.plan.cells));
      return target === undefined || whole === undefined ? [] : [{ sheet: target.sheet(), area: whole, merges }];
    }),
  );

  const sheetNamed = (title: string): Excel.Worksheet =>
    targets.find(({ plan }) => plan.title === title)?.sheet() ?? context.workbook.worksheets.getItem(title);
  const steps = [
    ...targets.flatMap((target) => openSteps(target)),
    ...placeSteps(before, targets),
    ...old.flatMap(({ target, area }) =>
      target === undefined || area === undefined ? [] : clearSteps(target.sheet, area),
    ),
    ...targets.flatMap(({ sheet, plan }) => contentSteps(sheet, plan)),
    ...targets.flatMap((target) => recordSteps(target)),
    ...targets.flatMap((target) => chartSteps(target, sheetNamed)),
    ...(changes.marks === undefined ? [] : markSteps(formats, changes.marks)),
    ...(before.calculatesByHand ? targets.map(({ sheet }) => step(1, () => sheet().calculate(true))) : []),
  ];
  const replaced = [...targets.flatMap(chartRemovalSteps), ...markRemovalSteps(formats)];
  await write(context, steps, replaced, { before, targets, snapshots, formats });
  return unmarked.length === 0 ? undefined : { unmarked };
}

/** Of sheets that cannot be marked those on which marks should come or go. */
function unmarkedSheets(shut: readonly SheetFormats[], marks: readonly Mark[]): readonly string[] {
  return shut
    .filter((entry) => ourMarks(entry).length > 0 || marks.some(({ range }) => range.sheet === entry.sheet.name))
    .map(({ sheet }) => sheet.name);
}

const VISIBILITY = { visible: "Visible", hidden: "Hidden", veryHidden: "VeryHidden" } as const;

/** Adds a sheet, or gives the one that is there the plan's name and state; both only where they differ. */
function openSteps({ plan, existing, add }: Target): Step[] {
  const visibility = VISIBILITY[plan.state ?? "visible"];
  if (existing !== undefined) {
    return [
      ...(existing.name === plan.title ? [] : [step(1, () => (existing.name = plan.title))]),
      ...(existing.visibility === visibility ? [] : [step(1, () => (existing.visibility = visibility))]),
    ];
  }
  return [
    step(4, () => {
      const sheet = add();
      sheet.names.add(OWN_SHEET_NAME, `="${plan.id}"`).visible = false;
      if (visibility !== "Visible") sheet.visibility = visibility;
    }),
  ];
}

/** A new sheet goes before the next planned sheet that was there already, else to the end, where Excel adds it. */
function placeSteps(before: Surroundings, targets: readonly Target[]): Step[] {
  const order: (string | Target)[] = before.sheets.map(({ sheet }) => sheet.id);
  let next: Target | undefined;
  for (const target of [...targets].reverse()) {
    const place = next === undefined ? order.length : order.indexOf(next.existing?.id ?? next);
    if (target.existing === undefined) order.splice(place, 0, target);
    next = target;
  }
  const lastOld = order.reduce((last, entry, position) => (typeof entry === "string" ? position : last), -1);
  return order.flatMap((entry, position) =>
    typeof entry === "string" || position > lastOld ? [] : [step(1, () => (entry.sheet().position = position))],
  );
}

function chartRemovalSteps({ existing }: Target): Step[] {
  return existing === undefined ? [] : ownCharts(existing).map((chart) => step(1, () => chart.delete()));
}

/** Remembers, in the sheet itself, which cells are ours. */
function recordSteps({ plan, sheet, existing }: Target): Step[] {
  const area = boundsOf(plan.cells);
  if (area === undefined) return [];
  const [start = "", end = start] = formatRangeA1(area).split(":");
  const absolute = [start, end].map((cell) => cell.replace(/^([A-Z]+)/, "$$$1$$")).join(":");
  const formula = `=${quoteSheet(plan.title)}!${absolute}`;
  const known = existing?.names.items.some(({ name }) => name === OWN_AREA_NAME) === true;
  return [
    step(3, () => {
      const { names } = sheet();
      if (known) names.getItem(OWN_AREA_NAME).formula = formula;
      else names.add(OWN_AREA_NAME, formula).visible = false;
    }),
  ];
}

/**
 * Carries out the steps, then removes what they replace. When Excel refuses before everything stands, all of it is taken
 * back; when it refuses after, only the removing is done again.
 */
async function write(
  context: Excel.RequestContext,
  steps: readonly Step[],
  replaced: readonly Step[],
  begun: Begun,
): Promise<void> {
  if (steps.length + replaced.length === 0) return;
  let reached: Excel.Worksheet | undefined;
  const everythingStands = step(2, () => (reached = context.workbook.worksheets.getActiveWorksheet().load("id")));
  const activate = step(2, () => begun.before.active.activate());
  try {
    await inChunks(
      context,
      packSteps([...steps, everythingStands, ...replaced, activate]),
      (request) => {
        context.application.suspendScreenUpdatingUntilNextSync();
        for (const { queue } of request) queue();
      },
      () => undefined,
    );
  } catch (error) {
    if (reached?.toJSON().id === undefined) throw await takeBack(context, error, begun);
    await tidyUp(context, error, begun);
  }
}
