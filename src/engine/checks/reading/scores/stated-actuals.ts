import type { Indicator, Model } from "../../../../domain/model";
import type { Quantity } from "../../../../domain/quantity/quantity";

/** An indicator whose actual is a figure, and that figure. */
export interface StatedActual {
  readonly indicator: Indicator;
  readonly actual: NonNullable<Indicator["actual"]>;
  readonly given: Quantity;
}

/** All indicators of a workbook whose actual gives a figure, in the order of their scorecards. */
export function* statedActuals({ scorecards }: Model): Iterable<StatedActual> {
  for (const { indicators } of scorecards) {
    for (const indicator of indicators) {
      const { actual } = indicator;
      const given = actual?.quantity;
      if (actual !== undefined && given !== undefined) yield { indicator, actual, given };
    }
  }
}
