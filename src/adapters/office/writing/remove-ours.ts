import { listing } from "../../../domain/listing";
import { sheetsOfOurs } from "../../../sheets/own/own-sheets";
import { referenceTo } from "../../../sheets/own/removal";
import { KEPT_COPY, OWN_SHEET_NAME } from "../../../sheets/workbook";
import { RefusedInside } from "../host/host-refusal";
import { inChunks } from "../host/run-batch";
import type { SheetFormats } from "../marks/marks";
import { markRemovalSteps, markSteps, queueFormats } from "../marks/marks";
import type { SheetBefore, Surroundings } from "../own-sheets/surroundings";
import type { Step } from "../steps/steps";
import { packSteps, step } from "../steps/steps";

/**
 * Removes marks and all sheets of ours in one request, the ledger last: it keeps what people decided, and whatever comes
 * in the way, trying again goes on from there. Copies that people made are theirs from then on.
 */
export async function removeOurs(context: Excel.RequestContext, before: Surroundings): Promise<void> {
  await inChunks(
    context,
    packSteps(await removalSteps(context, before)),
    (request) => request.forEach(({ queue }) => queue()),
    () => undefined,
  );
}

/** What the removal takes, worked out before the first step; refuses what Excel would refuse midway, and what would be left empty. */
export async function removalSteps(context: Excel.RequestContext, before: Surroundings): Promise<readonly Step[]> {
  const { originals, copies } = sheetsOfOurs(before.sheets, ({ name }) => name);
  const formats = queueFormats(before.sheets);
  await context.sync();
  refuseShown(formats, originals);
  const ledgerLast = [...originals].sort((a, b) => Number(a.own === "ledger") - Number(b.own === "ledger"));
  return [
    // Refuses where marks stand on a protected sheet.
    ...markSteps(formats, []),
    ...markRemovalSteps(formats),
    ...copies.filter(({ own }) => own !== KEPT_COPY).map(({ sheet }) => step(2, () => keep(sheet))),
    ...leaveSteps(before, originals),
    ...ledgerLast.map(({ sheet, visibility }) => step(3, () => remove(sheet, visibility))),
  ];
}

/**
 * Refuses where a conditional format of the user's is decided by a sheet that goes. What charts, pivot tables and lists
 * are made from is not told by every Excel: the question warns of them.
 */
function refuseShown(formats: readonly SheetFormats[], originals: readonly SheetBefore[]): void {
  if (originals.length === 0) return;
  const reference = referenceTo(originals.map(({ name }) => name));
  const rules = formats.filter(({ formats: { items } }) =>
    items.some(({ customOrNullObject: custom }) => !custom.isNullObject && reference.test(custom.rule.formula)),
  );
  if (rules.length === 0) return;
  throw new RefusedInside({ code: "results-shown", facts: { rules: listing(rules.map(({ sheet }) => sheet.name)) } });
}

function keep({ names }: Excel.Worksheet): void {
  names.getItem(OWN_SHEET_NAME).formula = `="${KEPT_COPY}"`;
}

/** Another sheet comes to the front before the one that is shown goes: the user's first visible one. */
function leaveSteps({ sheets, active }: Surroundings, originals: readonly SheetBefore[]): readonly Step[] {
  if (!originals.some(({ sheet }) => sheet.id === active.id)) return [];
  const next = sheets.find((sheet) => !originals.includes(sheet) && sheet.visibility === "Visible");
  return next === undefined ? [] : [step(1, () => next.sheet.activate())];
}

function remove(sheet: Excel.Worksheet, visibility: Excel.Worksheet["visibility"]): void {
  // Excel does not delete a sheet that is very hidden.
  if (visibility === "VeryHidden") sheet.visibility = "Hidden";
  sheet.delete();
}
