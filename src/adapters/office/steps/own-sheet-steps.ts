import { formatA1, formatRangeA1, quoteSheet } from "../../../domain/cells/address";
import { pageBreaks } from "../../../sheets/looks/page-breaks";
import { OWN_AREA_NAME, OWN_BREAKS_NAME, OWN_DIGEST_NAME, recordedBreaks } from "../../../sheets/own/own-sheets";
import { constantsOfPlan, digestOf } from "../../../sheets/own/written-digest";
import { eachCell } from "../../../sheets/planned-cells";
import { OWN_SHEET_NAME } from "../../../sheets/workbook";
import type { Surroundings } from "../own-sheets/surroundings";
import { ownCharts } from "../own-sheets/surroundings";
import type { Target } from "../own-sheets/targets";
import { boundsOf } from "./areas";
import type { Step } from "./steps";
import { step } from "./steps";

const VISIBILITY = { visible: "Visible", hidden: "Hidden", veryHidden: "VeryHidden" } as const;

/** Adds a sheet, or gives the one that is there the plan's name and state; both only where they differ. */
export function openSteps({ plan, existing, add }: Target): Step[] {
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
export function placeSteps(before: Surroundings, targets: readonly Target[]): Step[] {
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

/** Removes the charts of the run before. */
export function chartRemovalSteps({ existing }: Target): Step[] {
  return existing === undefined ? [] : ownCharts(existing).map((chart) => step(1, () => chart.delete()));
}

/**
 * Lets pages begin where cards would be torn. Where the rows are what they were the pages stay as somebody wants them;
 * else those of the run before go, and of a sheet that no run has finished (`isDressed` is false) whatever was begun.
 */
export function breakSteps({ plan, sheet, existing }: Target, { isDressed }: { readonly isDressed: boolean }): Step[] {
  const former = existing === undefined ? "" : breaksOf(existing);
  const breaks = pageBreaks(plan);
  if (isDressed && former === breaks.join()) return [];
  return [
    ...(existing !== undefined && (former !== "" || !isDressed) ? [removal(sheet)] : []),
    ...breaks.map((row) => step(1, () => sheet().horizontalPageBreaks.add(formatA1({ row, col: 0 })))),
  ];
}

function removal(sheet: Target["sheet"]): Step {
  return step(1, () => sheet().horizontalPageBreaks.removePageBreaks());
}

function breaksOf(sheet: Excel.Worksheet): string {
  const formula: unknown = sheet.names.items.find(({ name }) => name === OWN_BREAKS_NAME)?.formula;
  return typeof formula === "string" ? recordedBreaks(formula).join() : "";
}

/** Remembers, in the sheet itself, which cells are ours and what was written into them. */
export function recordSteps({ plan, sheet, existing }: Target): Step[] {
  const area = boundsOf(eachCell(plan.cells));
  if (area === undefined) return [];
  const [start = "", end = start] = formatRangeA1(area).split(":");
  const absolute = [start, end].map((cell) => cell.replace(/^([A-Z]+)/, "$$$1$$")).join(":");
  return [
    [OWN_AREA_NAME, `=${quoteSheet(plan.title)}!${absolute}`] as const,
    [OWN_DIGEST_NAME, `="${digestOf(constantsOfPlan(plan))}"`] as const,
    [OWN_BREAKS_NAME, `="${pageBreaks(plan).join(",")}"`] as const,
  ].flatMap(([record, formula]) => {
    const known = existing?.names.items.some(({ name }) => name === record) === true;
    if (!known && formula === '=""') return [];
    return step(3, () => {
      const { names } = sheet();
      if (known) names.getItem(record).formula = formula;
      else names.add(record, formula).visible = false;
    });
  });
}
