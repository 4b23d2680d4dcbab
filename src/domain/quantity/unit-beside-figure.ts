import { ZH_SCALES } from "./money-words";
import type { Unit } from "./units";

/** The unit as it is written beside a figure, with the multiplier that belongs to it: 1.2 counted in 万亩 is no 1.2 亩. */
export function unitBesideFigure(unit: Unit): string {
  if (unit.kind !== "count") return unit.text;
  const scale = Object.entries(ZH_SCALES).find(([, factor]) => unit.factor.eq(factor))?.[0] ?? "";
  return `${scale}${unit.text}`;
}
