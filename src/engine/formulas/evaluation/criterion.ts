import type { CellValue } from "../../../sheets/workbook";
import { isCellError } from "../../../sheets/workbook";
import type { ExactKey } from "./grouped-sums";
import { isWhole } from "./grouped-sums";
import type { Comparison } from "./values";
import { compare, isOrdered } from "./values";

type Test = (value: CellValue) => boolean | undefined;

/** What a criterion may begin with; of two that begin alike the longer first. */
const SIGNS: readonly Comparison[] = ["<=", ">=", "<>", "<", ">", "="];

/** Special signs of regular expressions, but for the wildcards * and ? of Excel. */
const SPECIAL = /[.+^${}()|[\]\\]/g;

/** What a cell must equal to pass a criterion that asks for nothing else: a text without wildcards, a whole number. */
export function exactKey(criterion: CellValue): ExactKey | undefined {
  if (typeof criterion === "number") return isWhole(criterion) ? criterion : undefined;
  if (typeof criterion !== "string" || /^[<>=]|[*?]/.test(criterion) || isUncertain(criterion)) return undefined;
  return criterion === "" ? undefined : criterion.toUpperCase();
}

/**
 * The test behind a criterion of SUMIF and its like: 5, "A", ">=60", "<>", "张*". Undefined = not certain; so is the
 * test's own answer for text that looks like a number.
 */
export function criterionTest(criterion: CellValue): Test | undefined {
  if (criterion === null || isCellError(criterion)) return undefined;
  if (typeof criterion !== "string") return (value) => sameValue(value, criterion);
  const operator = SIGNS.find((sign) => criterion.startsWith(sign));
  const rest = criterion.slice(operator?.length ?? 0);
  if (rest === "") {
    // A formula that gives an empty text does not leave its cell empty.
    if (operator === "<>") return (value) => value !== null;
    return operator === "=" ? (value) => value === null : undefined;
  }
  const number = /^-?\d+(?:\.\d+)?$/.test(rest) ? Number(rest) : undefined;
  if (number !== undefined) return numberTest(operator ?? "=", number);
  if (isUncertain(rest)) return undefined;
  if (operator !== undefined && operator !== "=" && operator !== "<>") return undefined;
  const matches = textTest(rest);
  return operator === "<>" ? (value) => !matches(value) : matches;
}

/** Text that names an error finds errors: how it is written depends on the language of the program. */
function isUncertain(text: string): boolean {
  return text.startsWith("#") || /^[\d.,\s%/:-]+$/.test(text) || /^(?:true|false)$/i.test(text) || text.includes("~");
}

function numberTest(operator: Comparison, number: number): Test {
  return (value) => {
    if (typeof value === "string") return /\d/.test(value) ? undefined : operator === "<>";
    if (typeof value !== "number") return operator === "<>";
    const order = compare(value, number);
    return order === undefined ? undefined : isOrdered(order, operator);
  };
}

function textTest(text: string): (value: CellValue) => boolean {
  if (!/[*?]/.test(text)) {
    const wanted = text.toUpperCase();
    return (value) => typeof value === "string" && value.toUpperCase() === wanted;
  }
  const pattern = text.replace(SPECIAL, "\\$&").replaceAll("*", ".*").replaceAll("?", ".");
  const wanted = new RegExp(`^${pattern}$`, "isu");
  return (value) => typeof value === "string" && wanted.test(value);
}

function sameValue(value: CellValue, wanted: number | boolean): boolean | undefined {
  if (typeof value === "string") return /\d/.test(value) && typeof wanted === "number" ? undefined : false;
  if (typeof value !== typeof wanted) return false;
  const order = compare(value, wanted);
  return order === undefined ? undefined : order === 0;
}
