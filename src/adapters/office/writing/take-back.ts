import { listing } from "../../../domain/listing";
import type { Refusal } from "../../../sheets/port";
import { hostCode, refusalOf, RefusedInside } from "../host/host-refusal";
import type { SheetFormats } from "../marks/marks";
import { begunMarks, formatsOf, ourMarks } from "../marks/marks";
import type { OwnSheetFormats } from "../own-sheets/own-conditions";
import { begunConditions, queueOwnFormats } from "../own-sheets/own-conditions";
import type { SheetBefore, Surroundings } from "../own-sheets/surroundings";
import { ownCharts, recordsOf } from "../own-sheets/surroundings";
import type { Target } from "../own-sheets/targets";
import type { Step } from "../steps/steps";
import { step } from "../steps/steps";
import type { SheetSnapshot } from "./snapshot";
import { restore } from "./snapshot";

/** A run of writing, with what is known of the workbook before it. */
export interface Begun {
  readonly before: Surroundings;
  readonly targets: readonly Target[];
  readonly snapshots: readonly SheetSnapshot[];
  /** The conditional formats of the user's sheets as they were; none where the run does not touch marks. */
  readonly formats: readonly SheetFormats[];
  /** The conditional formats of the sheets of ours that are written again, as they were. */
  readonly rules: ReadonlyMap<Target, OwnSheetFormats>;
}

/**
 * Takes back what was begun after Excel refused midway: sheets added in this run are deleted; sheets of ours get their
 * former name, figures, formulas, number formats and charts back (their looks nobody has touched yet); marks added in
 * this run go. Gives the error to throw: the refusal, with what became of the sheets in its facts (`deleted`: titles of
 * added sheets that were removed, with which Excel's undo history is gone; `left`: titles that could not be put right
 * because Excel no longer answers), or the error itself when it is a bug of ours.
 */
export async function takeBack(context: Excel.RequestContext, error: unknown, begun: Begun): Promise<unknown> {
  const { before, targets } = begun;
  const refusal = refusalOf(error);
  // A workbook that is open for reading only refuses the first word: nothing was begun.
  const readOnly = before.readOnly && refusal?.code === "access-denied";
  const added = targets.filter(({ existing }) => existing === undefined).map(({ plan }) => plan.title);
  let facts: Refusal["facts"];
  try {
    const deleted = await putRight(context, added, begun);
    facts = deleted.length > 0 ? { deleted: listing(deleted) } : {};
  } catch (second) {
    if (hostCode(second) === undefined) throw second;
    facts = readOnly ? {} : { left: listing([...added, ...reusedSheets(begun).map(({ name }) => name)]) };
  }
  if (refusal === undefined) return error;
  return new RefusedInside({ code: readOnly ? "read-only" : refusal.code, facts: { ...refusal.facts, ...facts } });
}

/**
 * Ends a run whose substance stands and which was refused while it gave the sheets their looks or removed what the new
 * replaces: `send` does the looks again, with rules in place of those it is given, and then the steps. Throws the first
 * refusal, with the titles concerned as `unfinished`, where Excel does not answer again: their figures are right, and a
 * further run dresses them.
 */
export async function finishAgain(
  context: Excel.RequestContext,
  error: unknown,
  begun: Begun,
  send: (rules: ReadonlyMap<Target, readonly Excel.ConditionalFormat[]>, steps: readonly Step[]) => Promise<void>,
): Promise<void> {
  const refusal = refusalOf(error);
  if (refusal === undefined) throw error;
  try {
    const now = present(context, begun);
    const rules = begun.targets.map((target) => [target, queueOwnFormats(target.sheet())] as const);
    await context.sync();
    const begunRules = new Map(
      rules.map(([target, found]) => [target, begunConditions(found, idsOf(begun.rules.get(target)))] as const),
    );
    const charts = now.sheets.flatMap(({ old, sheet }) => ownCharts(sheet).filter(({ id }) => old.charts.has(id)));
    const marks = now.marked.flatMap(({ old, formats }) => ourMarks(formats).filter(({ id }) => old.has(id)));
    await send(begunRules, [
      ...[...charts, ...marks].map((replaced) => step(2, () => replaced.delete())),
      step(2, () => begun.before.active.activate()),
    ]);
  } catch (second) {
    if (hostCode(second) === undefined) throw second;
    const unfinished = listing(begun.targets.map(({ plan }) => plan.title));
    throw new RefusedInside({
      code: refusal.code,
      facts: { ...refusal.facts, ...(unfinished === "" ? {} : { unfinished }) },
    });
  }
}

function idsOf(found: OwnSheetFormats | undefined): ReadonlySet<string> {
  return new Set(found?.formats.items.map(({ id }) => id));
}

/** Two round trips: what is there now, and putting it right. Gives the titles of the sheets that were deleted again. */
async function putRight(context: Excel.RequestContext, titles: readonly string[], begun: Begun): Promise<string[]> {
  const sheets = titles.map((title) => context.workbook.worksheets.getItemOrNullObject(title).load("name"));
  const now = present(context, begun);
  await context.sync();
  const added = sheets.filter(({ isNullObject }) => !isNullObject);
  const deleted = added.map(({ name }) => name);
  for (const sheet of added) {
    // Excel does not delete a sheet that is very hidden.
    sheet.visibility = "Visible";
    sheet.delete();
  }
  for (const { old, sheet } of now.sheets) putBack(old, sheet);
  for (const snapshot of begun.snapshots) restore(snapshot);
  for (const { old, formats } of now.marked) {
    for (const begunMark of begunMarks(formats)) if (!old.has(begunMark.id)) begunMark.delete();
  }
  begun.before.active.activate();
  await context.sync();
  return deleted;
}

/** Queues the loading of what may have changed on the sheets that existed before; the caller makes the round trip. */
function present(context: Excel.RequestContext, begun: Begun) {
  const sheets = reusedSheets(begun).map((old) => {
    const sheet = context.workbook.worksheets.getItem(old.sheet.id);
    sheet.load("name,visibility,names/name,names/formula,charts/id,charts/name");
    return { old, sheet };
  });
  const marked = begun.formats.map((entry) => ({
    old: new Set(entry.formats.items.map(({ id }) => id)),
    formats: formatsOf(entry.sheet),
  }));
  return { sheets, marked };
}

function reusedSheets({ before, targets }: Begun): SheetBefore[] {
  return before.sheets.filter(({ sheet }) => targets.some(({ existing }) => existing === sheet));
}

/** Name, state, charts and the records of our cells; only what differs is touched. */
function putBack({ name, visibility, charts, records }: SheetBefore, sheet: Excel.Worksheet): void {
  if (sheet.name !== name) sheet.name = name;
  if (sheet.visibility !== visibility) sheet.visibility = visibility;
  // An unfinished chart has no name yet and is not recognised as ours: on this sheet every new chart goes.
  for (const chart of sheet.charts.items) if (!charts.has(chart.id)) chart.delete();
  for (const [name, now] of recordsOf(sheet)) {
    const before = records.get(name);
    if (now === before || now === undefined) continue;
    const record = sheet.names.getItem(name);
    if (before === undefined) record.delete();
    else record.formula = before;
  }
}
