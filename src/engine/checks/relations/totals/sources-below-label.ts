import type { FieldTable } from "../../../../domain/table";
import type { Node } from "../../reading/figures/node";
import type { ReadingContext } from "../../reading/reading-context";
import type { Relation } from "../equation/relation";

const OF_WHOLE = /总额|合计|总计/u;
const FIRST = /^\s*其中/u;
const SOURCE = /资金|拨款|补助|财政|自筹|上级|结转|其他/u;
/** No form divides its funds further. */
const MOST_SOURCES = 8;

/**
 * 年度资金总额 | 365 over 其中：财政拨款 | 255 and 其他资金 | 110 in a form whose funds are labels with their answers: the total is the
 * sum of its sources.
 */
export function sourcesBelowLabel(context: ReadingContext, form: FieldTable, check: string): readonly Relation[] {
  const whole = form.fields.get("budget");
  if (form.orientation !== "form" || form.funds !== undefined || whole === undefined) return [];
  const result = context.fieldFigure(form, "budget");
  if (result === undefined || !OF_WHOLE.test(whole.label)) return [];
  const inputs: Node[] = [];
  while (inputs.length < MOST_SOURCES) {
    const at = { ...whole.at, row: whole.at.row + inputs.length + 1 };
    const label = labelLeftOf(context, at);
    const part = (inputs.length === 0 ? FIRST : SOURCE).test(label)
      ? context.fieldFigure({ ...form, fields: new Map([["budget", { ...whole, at, label }]]) }, "budget")
      : undefined;
    if (part === undefined) break;
    inputs.push(part);
  }
  if (inputs.length < 2) return [];
  const facts = { name: form.project?.name ?? form.title, terms: String(inputs.length) };
  return [{ check, result, inputs, form: { kind: "sum" }, facts }];
}

function labelLeftOf(context: ReadingContext, at: Node["at"]): string {
  for (let col = at.col - 1; col >= 0; col -= 1) {
    const text = context.text({ ...at, col });
    if (text !== "") return text;
  }
  return "";
}
