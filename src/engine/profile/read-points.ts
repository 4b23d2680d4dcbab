import type { CheckedJson, CheckedObject } from "./checked-json";

/** No weight, total or score of a rule is higher. */
export const MOST_POINTS = 10_000;

/** A number of points above 0. */
export function positive(reader: CheckedJson, of: CheckedObject, name: string): string {
  const value = reader.decimal(of, name, 0, MOST_POINTS);
  if (Number(value) === 0) reader.fail(`${of.path}.${name}`, "out-of-range", `0 < … ≤ ${MOST_POINTS}`);
  return value;
}
