import { formatA1, formatQualified } from "../../../domain/cells/address";
import type { Area } from "../../../domain/cells/area";
import { groupedBy } from "../../../domain/collections/groups";
import { TONE_COLORS } from "../../../sheets/looks/tones";
import type { ConditionPlan, SheetPlan, ValidationPlan } from "../../../sheets/plan";
import { eachCell } from "../../../sheets/planned-cells";
import { rangeOf } from "../reading/used-areas";
import { addressLists, boundsOf, rectanglesOf, union } from "./areas";
import { formatSteps } from "./entry-steps";
import { lookSteps } from "./look-steps";
import { mergingOf, MOST_LINKS } from "./merging";
import type { Step } from "./steps";
import { bytesOf, step } from "./steps";

/** A list in a cell may be this long; Excel refuses a longer one. */
const LIST_LENGTH = 255;

/** What stands on a sheet of ours before it is dressed. */
export interface LooksBefore {
  /** What was ours: there goes all that hangs on the cells; outside of it what the user has done stays. */
  readonly area: Area | undefined;
  /** Rules of ours, which the new ones replace; a user's stay. */
  readonly conditions: readonly Excel.ConditionalFormat[];
  /** Column widths, panes, filters and paper have been set before and are the user's to change. */
  readonly isDressed: boolean;
  /** A filter of the user's hides rows; setting heights shows them. */
  readonly isFiltered: boolean;
}

/** Gives a sheet its looks, links, rules, choices and panes; its figures stand. May be done twice. */
export function dressSteps(sheet: () => Excel.Worksheet, plan: SheetPlan, before: LooksBefore): Step[] {
  const merging = mergingOf(plan);
  return [
    ...(before.area === undefined ? [] : undressSteps(sheet, before.area)),
    ...before.conditions.map((condition) => step(2, () => condition.delete())),
    ...formatSteps(sheet, plan),
    ...linkSteps(sheet, plan),
    ...lookSteps(sheet, plan, merging),
    ...merging.merges.map((area) => step(3, () => rangeOf(sheet(), area).merge(false))),
    ...heightSteps(sheet, plan),
    ...(plan.conditions ?? []).map((condition) => step(8, () => addCondition(sheet(), condition))),
    ...(plan.validations ?? []).flatMap((validation) => validationSteps(sheet, validation, before.area)),
    ...(before.isFiltered ? [step(2, () => sheet().autoFilter.reapply())] : []),
    ...(before.isDressed ? [] : frameSteps(sheet, plan)),
    // Last of all: by the widths a later run sees whether this one has come to its end.
    ...(before.isDressed && sameColumns(before.area, plan) ? [] : widthSteps(sheet, plan)),
  ];
}

/** Widths follow from the number of columns; where that is the same they are as somebody wanted them. */
function sameColumns(before: Area | undefined, plan: SheetPlan): boolean {
  return before?.right === boundsOf(eachCell(plan.cells))?.right;
}

function undressSteps(sheet: () => Excel.Worksheet, area: Area): Step[] {
  return [
    step(6, () => {
      const range = rangeOf(sheet(), area);
      range.unmerge();
      range.clear("Hyperlinks");
      range.clear("Formats");
      range.format.useStandardHeight = true;
    }),
  ];
}

/** Links go in before looks, since Excel dresses a link in its own way. The cell keeps its text. */
function linkSteps(sheet: () => Excel.Worksheet, plan: SheetPlan): Step[] {
  const steps: Step[] = [];
  for (const { row, col, link } of eachCell(plan.cells)) {
    if (link === undefined) continue;
    if (steps.length === MOST_LINKS) break;
    const documentReference = formatQualified(link);
    steps.push(step(3, () => (sheet().getCell(row, col).hyperlink = { documentReference }), 90));
  }
  return steps;
}

/** Column widths in points from widths in characters of the standard font: 7 pixels each and 5 for the margins. */
function widthSteps(sheet: () => Excel.Worksheet, { columnWidths }: SheetPlan): Step[] {
  return columnWidths.map((chars, col) =>
    step(3, () => (sheet().getRangeByIndexes(0, col, 1, 1).format.columnWidth = (chars * 7 + 5) * 0.75)),
  );
}

/** Rows of the same height are set together: there are few different heights. */
function heightSteps(sheet: () => Excel.Worksheet, { rowHeights = new Map<number, number>() }: SheetPlan): Step[] {
  const byHeight = groupedBy(rowHeights, ([, points]) => points);
  return [...byHeight].flatMap(([points, rows]) =>
    addressLists(rectanglesOf(rows.map(([row]) => ({ row, col: 0 })))).map((addresses) =>
      step(3, () => (sheet().getRanges(addresses).format.rowHeight = points), addresses.length),
    ),
  );
}

function addCondition(sheet: Excel.Worksheet, condition: ConditionPlan): void {
  const formats = rangeOf(sheet, condition.area).conditionalFormats;
  if (condition.kind === "data-bar") {
    const { dataBar } = formats.add("DataBar");
    // As in a file: bars that start elsewhere than at 0 mislead.
    dataBar.lowerBoundRule = { type: "Number", formula: "=0" };
    dataBar.upperBoundRule = { type: "HighestValue" };
    dataBar.positiveFormat.fillColor = `#${condition.color.replace(/^#/, "")}`;
    dataBar.positiveFormat.gradientFill = false;
    return;
  }
  const { cellValue } = formats.add("CellValue");
  const colors = TONE_COLORS[condition.tone];
  if (colors.font !== undefined) cellValue.format.font.color = `#${colors.font}`;
  if (colors.fill !== undefined) cellValue.format.fill.color = `#${colors.fill}`;
  cellValue.rule =
    condition.kind === "below"
      ? { formula1: `=${condition.limit}`, operator: "LessThan" }
      : { formula1: `="${condition.text.replaceAll('"', '""')}"`, operator: "EqualTo" };
}

/** Choices, in place of those that our former rows had in the same columns. */
function validationSteps(
  sheet: () => Excel.Worksheet,
  { area, rule, message }: ValidationPlan,
  before: Area | undefined,
): Step[] {
  const source = rule.kind === "list" ? rule.choices.join(",") : "";
  if (source.length > LIST_LENGTH) return [];
  return [
    step(
      9,
      () => {
        const rows = union(area, before) ?? area;
        rangeOf(sheet(), { ...area, top: rows.top, bottom: rows.bottom }).dataValidation.clear();
        const validation = rangeOf(sheet(), area).dataValidation;
        validation.rule =
          rule.kind === "list"
            ? { list: { inCellDropDown: true, source } }
            : { decimal: { formula1: rule.min, formula2: rule.max, operator: "Between" } };
        if (message === undefined) return;
        validation.errorAlert = { message, showAlert: true, style: "Stop", title: "Fundscore" };
      },
      bytesOf(source),
    ),
  ];
}

/** Panes that stay in view, buttons to filter by, and paper. */
function frameSteps(sheet: () => Excel.Worksheet, { freeze, print, filter }: SheetPlan): Step[] {
  return [
    step(3, () => {
      const panes = sheet().freezePanes;
      panes.unfreeze();
      const { rows, cols } = freeze ?? { rows: 0, cols: 0 };
      if (rows > 0 && cols > 0) panes.freezeAt(`A1:${formatA1({ row: rows - 1, col: cols - 1 })}`);
      else if (rows > 0) panes.freezeRows(rows);
      else if (cols > 0) panes.freezeColumns(cols);
    }),
    ...(filter === undefined ? [] : [step(3, () => sheet().autoFilter.apply(rangeOf(sheet(), filter)))]),
    ...(print === undefined
      ? []
      : [
          step(6, () => {
            const page = sheet().pageLayout;
            page.orientation = print.landscape ? "Landscape" : "Portrait";
            page.paperSize = "A4";
            page.zoom = { horizontalFitToPages: 1, ...(print.onePage === true ? { verticalFitToPages: 1 } : {}) };
            if (print.repeatRows === undefined) return;
            page.setPrintTitleRows(`$${print.repeatRows.top + 1}:$${print.repeatRows.bottom + 1}`);
          }),
        ]),
  ];
}
