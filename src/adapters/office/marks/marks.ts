import { groupedBy } from "../../../domain/collections/groups";
import { markFormula, markSeverity } from "../../../sheets/looks/marks";
import { MARK_FILLS } from "../../../sheets/looks/tones";
import type { Mark } from "../../../sheets/plan";
import { RefusedInside } from "../host/host-refusal";
import type { SheetBefore } from "../own-sheets/surroundings";
import { addressLists } from "../steps/areas";
import type { Step } from "../steps/steps";
import { step } from "../steps/steps";

/** The conditional formats on a sheet, asked for but perhaps not there yet. */
export interface SheetFormats {
  readonly sheet: Excel.Worksheet;
  readonly formats: Excel.ConditionalFormatCollection;
}

/**
 * Queues the loading of all conditional formats, with the formulas of those that have one; the caller makes the round
 * trip.
 */
export function queueFormats(sheets: readonly SheetBefore[]): SheetFormats[] {
  return sheets.filter(({ own }) => own === undefined).map(({ sheet }) => formatsOf(sheet));
}

/** The same for one sheet. */
export function formatsOf(sheet: Excel.Worksheet): SheetFormats {
  const formats = sheet.getRange().conditionalFormats;
  formats.load("items/id,items/type,items/customOrNullObject/rule/formula");
  return { sheet, formats };
}

/** Our marks among the loaded conditional formats of a sheet. The user's are not in it. */
export function ourMarks({ formats }: SheetFormats): Excel.ConditionalFormat[] {
  return formats.items.filter(({ type, customOrNullObject }) => {
    if (type !== "Custom" || customOrNullObject.isNullObject) return false;
    return markSeverity(customOrNullObject.rule.formula) !== undefined;
  });
}

/** Our marks, and those that a run which was stopped has added without coming to their formula. */
export function begunMarks(found: SheetFormats): Excel.ConditionalFormat[] {
  const unfinished = found.formats.items.filter(({ type, customOrNullObject }) => {
    if (type !== "Custom" || customOrNullObject.isNullObject) return false;
    // An empty rule comes as "" or null, despite its type.
    const formula: unknown = customOrNullObject.rule.formula;
    return formula === "" || formula === null;
  });
  return [...ourMarks(found), ...unfinished];
}

/** Lays the marks over the sheets. Refused where old ones stand on a sheet that is protected and could not go. */
export function markSteps(found: readonly SheetFormats[], marks: readonly Mark[]): Step[] {
  const locked = found.find((entry) => entry.sheet.protection.protected && ourMarks(entry).length > 0);
  if (locked !== undefined) throw new RefusedInside({ code: "sheet-protected", facts: { sheet: locked.sheet.name } });
  return found.flatMap(({ sheet }) => addSteps(sheet, marks));
}

/**
 * Removes the marks that were there before. Comes last of all, so that a failure before leaves marks too many, which
 * can be told apart and removed, and never too few.
 */
export function markRemovalSteps(found: readonly SheetFormats[]): Step[] {
  return found.flatMap((entry) => ourMarks(entry).map((format) => step(2, () => format.delete())));
}

/** One conditional format for each severity, over all cells of the sheet; a sheet that is gone has no marks. */
function addSteps(sheet: Excel.Worksheet, marks: readonly Mark[]): Step[] {
  const here = marks.filter(({ range }) => range.sheet === sheet.name);
  return [...groupedBy(here, ({ severity }) => severity)].flatMap(([severity, alike]) =>
    addressLists(alike.map(({ range }) => range)).map((addresses) =>
      step(
        8,
        () => {
          const { custom } = sheet.getRanges(addresses).conditionalFormats.add("Custom");
          custom.rule.formula = `=${markFormula(severity)}`;
          custom.format.fill.color = `#${MARK_FILLS[severity]}`;
        },
        addresses.length,
      ),
    ),
  );
}
