import type { Refusal } from "../../sheets/port";
import { hostCode, refusalOf, RefusedInside } from "./host-refusal";
import { restore } from "./snapshot";
import type { SheetSnapshot } from "./snapshot";
import type { Surroundings } from "./surroundings";
import type { Target } from "./targets";

/**
 * Takes back what was begun after Excel refused midway: sheets added in this run are deleted, sheets of ours get their
 * former contents back. Gives the error to throw: the refusal, with what became of the sheets in its facts
 * (`deleted`: titles of added sheets that were removed, with which Excel's undo history is gone; `left`: titles that
 * could not be put right because Excel no longer answers), or the error itself when it is a bug of ours.
 */
export async function takeBack(
  context: Excel.RequestContext,
  error: unknown,
  before: Surroundings,
  targets: readonly Target[],
  snapshots: readonly SheetSnapshot[],
): Promise<unknown> {
  const refusal = refusalOf(error);
  // A workbook that is open for reading only refuses the first word: nothing was begun.
  const readOnly = before.readOnly && refusal?.code === "access-denied";
  const added = targets.filter(({ existing }) => existing === undefined).map(({ plan }) => plan.title);
  let facts: Refusal["facts"];
  try {
    const deleted = await removeAdded(context, added, before, snapshots);
    facts = deleted.length > 0 ? { deleted: deleted.join("、") } : {};
  } catch (second) {
    if (hostCode(second) === undefined) throw second;
    facts = readOnly ? {} : { left: [...added, ...snapshots.map(({ sheet }) => sheet.name)].join("、") };
  }
  if (refusal === undefined) return error;
  return new RefusedInside({ code: readOnly ? "read-only" : refusal.code, facts: { ...refusal.facts, ...facts } });
}

async function removeAdded(
  context: Excel.RequestContext,
  titles: readonly string[],
  before: Surroundings,
  snapshots: readonly SheetSnapshot[],
): Promise<string[]> {
  const sheets = titles.map((title) => context.workbook.worksheets.getItemOrNullObject(title));
  for (const sheet of sheets) sheet.load("name");
  if (sheets.length > 0) await context.sync();
  const begun = sheets.filter(({ isNullObject }) => !isNullObject);
  const deleted = begun.map(({ name }) => name);
  for (const sheet of begun) {
    // Excel does not delete a sheet that is very hidden.
    sheet.visibility = "Visible";
    sheet.delete();
  }
  for (const snapshot of snapshots) restore(snapshot);
  before.active.activate();
  await context.sync();
  return deleted;
}
