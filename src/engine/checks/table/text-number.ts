import { MONEY_FIELDS, POINT_FIELDS } from "../../../domain/lists";
import type { Field } from "../../../domain/lists";
import type { Line } from "../../../domain/table";
import { defineCheck } from "../check";
import { changed, REGISTER } from "../example-sheets";
import { freeColumns } from "../reading/free-columns";
import type { Node } from "../reading/node";
import { showStated } from "../reading/show";

/** A number typed as text inside a column of numbers: SUM leaves it out silently. */
export const textNumber = defineCheck({
  code: "text-number",
  kind: "number_stored_as_text",
  class: "plausibility",
  severity: "info",
  source: "Excel: text that looks like a number is skipped by SUM, AVERAGE and charts.",
  words: {
    zh: {
      title: "以文本形式存储的数字",
      message: "“{name}”的“{heading}”{stated}是文本，SUM等函数会把它漏掉。",
      advice: "转换为数字（数据—分列，或左上角绿色三角的“转换为数字”）。",
      why: "文本数字不参与求和，合计会悄悄变小。",
    },
    en: {
      title: "Number stored as text",
      message: "“{heading}” of “{name}”, {stated}, is text: SUM and its kin leave it out.",
      advice: "Convert it to a number.",
      why: "Text is not added, so totals silently come out too small.",
    },
  },
  silentWhen: {
    zh: "整列都用文本（如“1,234.50万元”）；百分比文本；占位的“—”。",
    en: "The whole column is text (“1,234.50万元”); rates as text; dashes in place of a number.",
  },
  example: { sheets: { 项目清单: changed(REGISTER, { D6: "50.00" }) }, finds: "项目清单!D6" },
  *run(context) {
    for (const view of context.views) {
      const columns = [...view.columns(isCounted), ...freeColumns(view).filter(({ field }) => isCounted(field))];
      for (const column of columns) {
        const texts: { readonly line: Line; readonly node: Node }[] = [];
        const cells = view.cells(column);
        let numbers = 0;
        for (const line of view.data) {
          if (cells?.typed(line.index) !== undefined) {
            numbers += 1;
            continue;
          }
          const node = view.figure(line, column);
          if (node?.quantity.asText === true) texts.push({ line, node });
          else if (node !== undefined) numbers += 1;
        }
        if (numbers < 3 || texts.length * 3 > numbers) continue;
        for (const { line, node } of texts) {
          const name = view.nameOf(line);
          yield {
            at: node.at,
            key: [name, node.heading],
            stated: showStated(node),
            facts: { name, heading: node.heading, stated: showStated(node) },
          };
        }
      }
    }
  },
});

function isCounted(field: Field): boolean {
  return MONEY_FIELDS.has(field) || POINT_FIELDS.has(field) || field === "project_count";
}
