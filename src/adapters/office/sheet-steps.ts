import { formatA1, formatQualified } from "../../domain/address";
import type { Area, ConditionPlan, SheetPlan, ValidationPlan } from "../../sheets/plan";
import { eachCell } from "../../sheets/planned-cells";
import { TONE_COLORS } from "../../sheets/tones";
import { formatSteps, rangeOf } from "./entry-steps";
import { lookSteps } from "./look-steps";
import type { Step } from "./steps";
import { bytesOf, step } from "./steps";

/** A list in a cell may be this long; Excel refuses a longer one. */
const LIST_LENGTH = 255;

/**
 * Gives a sheet its looks, links, conditions, choices and panes; its figures stand. `old` is what was ours before: there
 * everything goes that hangs on the cells, outside of it what the user has done stays. May be done twice.
 */
export function dressSteps(sheet: () => Excel.Worksheet, plan: SheetPlan, old: Area | undefined): Step[] {
  return [
    ...(old === undefined ? [] : undressSteps(sheet, old)),
    ...formatSteps(sheet, plan),
    ...linkSteps(sheet, plan),
    ...lookSteps(sheet, plan),
    ...(plan.merges ?? []).map((area) => step(3, () => rangeOf(sheet(), area).merge(false))),
    ...sizeSteps(sheet, plan),
    ...(plan.conditions ?? []).map((condition) => step(8, () => addCondition(sheet(), condition))),
    ...(plan.validations ?? []).flatMap((validation) => validationSteps(sheet, validation)),
    ...frameSteps(sheet, plan),
  ];
}

function undressSteps(sheet: () => Excel.Worksheet, area: Area): Step[] {
  return [
    step(6, () => {
      const range = rangeOf(sheet(), area);
      range.unmerge();
      range.conditionalFormats.clearAll();
      range.dataValidation.clear();
      range.clear("Hyperlinks");
      range.clear("Formats");
    }),
  ];
}

/** Links go in before looks, since Excel dresses a link in its own way. The cell keeps its text. */
function linkSteps(sheet: () => Excel.Worksheet, plan: SheetPlan): Step[] {
  return [...eachCell(plan.cells)].flatMap(({ row, col, link }) =>
    link === undefined
      ? []
      : [step(3, () => (sheet().getCell(row, col).hyperlink = { documentReference: formatQualified(link) }), 90)],
  );
}

/** Column widths in points from widths in characters of the standard font: 7 pixels each and 5 for the margins. */
function sizeSteps(sheet: () => Excel.Worksheet, plan: SheetPlan): Step[] {
  const columns = plan.columnWidths.map((chars, col) =>
    step(3, () => (sheet().getRangeByIndexes(0, col, 1, 1).format.columnWidth = (chars * 7 + 5) * 0.75)),
  );
  const rows = [...(plan.rowHeights ?? [])].map(([row, points]) =>
    step(3, () => (sheet().getRangeByIndexes(row, 0, 1, 1).format.rowHeight = points)),
  );
  return [...columns, ...rows];
}

function addCondition(sheet: Excel.Worksheet, condition: ConditionPlan): void {
  const formats = rangeOf(sheet, condition.area).conditionalFormats;
  if (condition.kind === "data-bar") {
    const bar = formats.add("DataBar").dataBar.positiveFormat;
    bar.fillColor = `#${condition.color.replace(/^#/, "")}`;
    bar.gradientFill = false;
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

function validationSteps(sheet: () => Excel.Worksheet, { area, rule, message }: ValidationPlan): Step[] {
  const source = rule.kind === "list" ? rule.choices.join(",") : "";
  if (source.length > LIST_LENGTH) return [];
  return [
    step(
      5,
      () => {
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

/** Panes that stay in view, and paper. */
function frameSteps(sheet: () => Excel.Worksheet, { freeze, print }: SheetPlan): Step[] {
  return [
    step(3, () => {
      const panes = sheet().freezePanes;
      panes.unfreeze();
      const { rows, cols } = freeze ?? { rows: 0, cols: 0 };
      if (rows > 0 && cols > 0) panes.freezeAt(`A1:${formatA1({ row: rows - 1, col: cols - 1 })}`);
      else if (rows > 0) panes.freezeRows(rows);
      else if (cols > 0) panes.freezeColumns(cols);
    }),
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
