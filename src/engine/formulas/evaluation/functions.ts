import type { Expression } from "../syntax/expression";
import { ARITHMETIC } from "./functions/arithmetic";
import { CONDITIONAL } from "./functions/conditional";
import type { Functions, Surroundings } from "./functions/function";
import { LOGIC } from "./functions/logic";
import { LOOKUP } from "./functions/lookup";
import { ORDER } from "./functions/order";
import { SUMS } from "./functions/sums";
import { TEXT } from "./functions/text";
import type { Evaluated } from "./values";

const FUNCTIONS: Functions = { ...SUMS, ...CONDITIONAL, ...ORDER, ...ARITHMETIC, ...LOGIC, ...TEXT, ...LOOKUP };

/** The result of a worksheet function; undefined for functions and uses that are not supported. */
export function callFunction(name: string, operands: readonly Expression[], around: Surroundings): Evaluated {
  return FUNCTIONS[name]?.(operands, around);
}
