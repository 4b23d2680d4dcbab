import { formatA1, formatRangeA1 } from "../../../../domain/cells/address";
import { limitFormula } from "../../../../sheets/looks/own-conditions";
import type { ConditionPlan, ValidationPlan } from "../../../../sheets/plan";
import { escapeXml } from "../../xml/xml-text";
import { argb, toneDifference } from "./looks";
import type { StyleBook } from "./style-book";

/** The `conditionalFormatting` elements of a sheet of ours, ranked behind `lastPriority`. */
export function conditionsXml(conditions: readonly ConditionPlan[], styles: StyleBook, lastPriority: number): string {
  return conditions
    .map((condition, index) => {
      const rule = conditionRule(condition, lastPriority + index + 1, styles);
      return `<conditionalFormatting sqref="${formatRangeA1(condition.area)}">${rule}</conditionalFormatting>`;
    })
    .join("");
}

function conditionRule(condition: ConditionPlan, priority: number, styles: StyleBook): string {
  switch (condition.kind) {
    case "text-equals": {
      const text = escapeXml(`"${condition.text.replaceAll('"', '""')}"`);
      const dxf = styles.difference(toneDifference(condition.tone));
      return `<cfRule type="cellIs" dxfId="${dxf}" priority="${priority}" operator="equal"><formula>${text}</formula></cfRule>`;
    }
    case "below": {
      const cell = formatA1({ row: condition.area.top, col: condition.area.left });
      const dxf = styles.difference(toneDifference(condition.tone));
      const formula = escapeXml(limitFormula(cell, condition.limit));
      return `<cfRule type="expression" dxfId="${dxf}" priority="${priority}"><formula>${formula}</formula></cfRule>`;
    }
    case "data-bar":
      return (
        `<cfRule type="dataBar" priority="${priority}"><dataBar minLength="0" maxLength="100">` +
        `<cfvo type="num" val="0"/><cfvo type="max"/><color rgb="${argb(condition.color)}"/></dataBar></cfRule>`
      );
  }
}

/** The `dataValidations` element of a sheet of ours, with the user's `kept` behind ours; "" without any. */
export function validationsXml(validations: readonly ValidationPlan[], kept: string): string {
  const count = validations.length + (kept.match(/<dataValidation[\s>]/g)?.length ?? 0);
  if (count === 0) return "";
  return `<dataValidations count="${count}">${validations.map(validationXml).join("")}${kept}</dataValidations>`;
}

/** The two formulas that a choice is written with, one a line. */
export function validationFormulas({ rule }: ValidationPlan): string {
  return rule.kind === "list" ? `${listFormula(rule.choices)}\n` : `${rule.min}\n${rule.max}`;
}

function validationXml({ area, rule, message }: ValidationPlan): string {
  const prompt = message === undefined ? "" : ` prompt="${escapeXml(message)}" error="${escapeXml(message)}"`;
  const common = `allowBlank="1" showInputMessage="1" showErrorMessage="1"${prompt} sqref="${formatRangeA1(area)}"`;
  if (rule.kind === "list") {
    return `<dataValidation type="list" ${common}><formula1>${escapeXml(listFormula(rule.choices))}</formula1></dataValidation>`;
  }
  return (
    `<dataValidation type="decimal" operator="between" ${common}>` +
    `<formula1>${rule.min}</formula1><formula2>${rule.max}</formula2></dataValidation>`
  );
}

/** Excel's limit for a list written out: 255 characters; a comma would split a choice in two. */
function listFormula(choices: readonly string[]): string {
  const list = choices.join(",");
  if (list.length > 255 || choices.some((choice) => choice.includes(","))) {
    throw new Error(`a list of choices does not fit into a validation: ${list}`);
  }
  return `"${list.replaceAll('"', '""')}"`;
}
