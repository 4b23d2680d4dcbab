import { isCellError } from "../../../../sheets/workbook";
import type { Expression } from "../../syntax/expression";
import type { Evaluated } from "../values";
import { areEqual, asCondition, asNumber } from "../values";
import type { Functions, Implementation, Surroundings } from "./function";
import { isArea, MISSING, NOT_AVAILABLE } from "./function";

function condition(operands: readonly Expression[], around: Surroundings): Evaluated {
  const [test = MISSING, then, otherwise] = operands;
  const holds = asCondition(around.value(test));
  if (typeof holds !== "boolean") return holds;
  const chosen = holds ? then : otherwise;
  if (chosen === undefined) return holds ? undefined : false;
  return chosen.kind === "missing" ? 0 : around.value(chosen);
}

/**
 * AND and OR: one operand of the `decisive` kind settles the result. Empty cells and texts of an area say nothing, and
 * where nothing is said there is no answer.
 */
function junction({ decisive }: { readonly decisive: boolean }): Implementation {
  return (operands, around) => {
    let result: boolean | undefined;
    for (const operand of operands) {
      for (const value of toldBy(operand, around)) {
        const holds = asCondition(value);
        if (typeof holds !== "boolean") return holds;
        result = result === decisive || holds === decisive ? decisive : !decisive;
      }
    }
    return result;
  };
}

function toldBy(operand: Expression, around: Surroundings): readonly Evaluated[] {
  const area = isArea(operand) ? around.area(operand) : undefined;
  if (area === undefined) return [around.value(operand)];
  const cells = around.cells(area)?.flat() ?? [undefined];
  return cells.filter((value) => value !== null && typeof value !== "string");
}

function ifError(operands: readonly Expression[], around: Surroundings): Evaluated {
  const [tried = MISSING, otherwise = MISSING] = operands;
  const value = around.value(tried);
  if (value === undefined) return undefined;
  const result = value !== null && isCellError(value) ? around.value(otherwise) : value;
  return result === null ? 0 : result;
}

function ifNotAvailable(
  [tried = MISSING, otherwise = MISSING]: readonly Expression[],
  around: Surroundings,
): Evaluated {
  const value = around.value(tried);
  if (value === undefined) return undefined;
  const result = value !== null && isCellError(value) && value.error === "#N/A" ? around.value(otherwise) : value;
  return result === null ? 0 : result;
}

/** Pairs of condition and result; the first that holds. */
function conditions(operands: readonly Expression[], around: Surroundings): Evaluated {
  for (let i = 0; i + 1 < operands.length; i += 2) {
    const holds = asCondition(around.value(operands[i] ?? MISSING));
    if (typeof holds !== "boolean") return holds;
    if (holds) return around.value(operands[i + 1] ?? MISSING) ?? undefined;
  }
  return NOT_AVAILABLE;
}

function choose([place = MISSING, ...choices]: readonly Expression[], around: Surroundings): Evaluated {
  const index = asNumber(around.value(place));
  const chosen = typeof index === "number" ? choices[Math.floor(index) - 1] : undefined;
  return chosen === undefined ? undefined : around.value(chosen);
}

/** A question about a value that any value answers, errors too. */
function question(answer: (value: Exclude<Evaluated, undefined>) => boolean): Implementation {
  return ([operand = MISSING], around) => {
    const value = around.value(operand);
    return value === undefined ? undefined : answer(value);
  };
}

/** Conditions and what they choose. */
export const LOGIC: Functions = {
  IF: condition,
  IFS: conditions,
  CHOOSE: choose,
  AND: junction({ decisive: false }),
  OR: junction({ decisive: true }),
  NOT: ([operand = MISSING], around) => {
    const holds = asCondition(around.value(operand));
    return typeof holds === "boolean" ? !holds : holds;
  },
  TRUE: () => true,
  FALSE: () => false,
  IFERROR: ifError,
  IFNA: ifNotAvailable,
  SWITCH: ([operand = MISSING, ...cases], around) => {
    const value = around.value(operand);
    if (value === undefined || (value !== null && isCellError(value))) return value;
    for (let i = 0; i + 1 < cases.length; i += 2) {
      const wanted = around.value(cases[i] ?? MISSING);
      if (wanted === undefined || (wanted !== null && isCellError(wanted))) return wanted;
      const equal = typeof wanted === typeof value && areEqual(value, wanted);
      if (equal === undefined) return undefined;
      if (equal) return around.value(cases[i + 1] ?? MISSING);
    }
    return cases.length % 2 === 1 ? around.value(cases[cases.length - 1] ?? MISSING) : NOT_AVAILABLE;
  },
  ISBLANK: question((value) => value === null),
  ISNUMBER: question((value) => typeof value === "number"),
  ISTEXT: question((value) => typeof value === "string"),
  ISERROR: question((value) => value !== null && isCellError(value)),
  ISNA: question((value) => value !== null && isCellError(value) && value.error === "#N/A"),
  N: ([operand = MISSING], around) => {
    const value = around.value(operand);
    return typeof value === "number" || value === undefined ? value : undefined;
  },
};
