import type { CellError } from "../../../../sheets/workbook";
import type { Expression } from "../../syntax/expression";
import { asNumber, asText } from "../values";
import type { Functions, Implementation, Surroundings } from "./function";
import { isArea, MISSING } from "./function";

/** A part of a text: `cut` gets the text and the count, 1 when none is given. */
function textPart(cut: (text: string, count: number) => string): Implementation {
  return ([source = MISSING, length], around) => {
    const text = asText(around.value(source));
    const count = length === undefined ? 1 : asNumber(around.value(length));
    if (typeof text !== "string") return text;
    return typeof count === "number" && count >= 0 ? cut(text, Math.floor(count)) : undefined;
  };
}

function changed(change: (text: string) => string | number): Implementation {
  return ([source = MISSING], around) => {
    const text = asText(around.value(source));
    return typeof text === "string" ? change(text) : text;
  };
}

/** The texts of single values one after the other; areas are not joined. */
function joined(operands: readonly Expression[], around: Surroundings): string | CellError | undefined {
  let all = "";
  for (const operand of operands) {
    const area = isArea(operand) ? around.area(operand) : undefined;
    if (area !== undefined && (area.top !== area.bottom || area.left !== area.right)) return undefined;
    const text = asText(around.value(operand));
    if (typeof text !== "string") return text;
    all += text;
  }
  return all;
}

/** Parts and joins of texts. */
export const TEXT: Functions = {
  LEFT: textPart((text, count) => text.slice(0, count)),
  RIGHT: textPart((text, count) => (count === 0 ? "" : text.slice(-count))),
  MID: ([source = MISSING, from = MISSING, length = MISSING], around) => {
    const text = asText(around.value(source));
    const [start, count] = [asNumber(around.value(from)), asNumber(around.value(length))];
    if (typeof text !== "string") return text;
    if (typeof start !== "number" || typeof count !== "number" || start < 1 || count < 0) return undefined;
    return text.slice(Math.floor(start) - 1, Math.floor(start) - 1 + Math.floor(count));
  },
  LEN: changed((text) => text.length),
  TRIM: changed((text) => text.replace(/ +/g, " ").replace(/^ | $/g, "")),
  UPPER: changed((text) => text.toUpperCase()),
  LOWER: changed((text) => text.toLowerCase()),
  CONCATENATE: joined,
  CONCAT: joined,
  EXACT: ([one = MISSING, other = MISSING], around) => {
    const [a, b] = [asText(around.value(one)), asText(around.value(other))];
    return typeof a === "string" && typeof b === "string" ? a === b : undefined;
  },
};
