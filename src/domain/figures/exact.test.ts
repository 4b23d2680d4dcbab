import fc from "fast-check";
import type { ExactValue } from "./exact";
import { Exact, exact, plain, roundHalfUp } from "./exact";
import { greatestOf, leastOf } from "./greatest";
import { Wide } from "./wide";

/** Figures as workbooks hold them, and some that no workbook should. */
const figures = fc.oneof(
  fc.integer({ min: -1_000_000, max: 1_000_000 }),
  fc.maxSafeInteger(),
  fc.tuple(fc.maxSafeInteger(), fc.integer({ min: 0, max: 12 })).map(([whole, places]) => whole / 10 ** places),
  fc.tuple(fc.integer({ min: -9999, max: 9999 }), fc.integer({ min: 0, max: 4 })).map(([n, p]) => n / 10 ** p),
  fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e30, max: 1e30 }),
  fc.constantFrom(0, -0, 1, 10, 100, 1e4, 1e8, 1e22, 0.1, 1e-12, 911.1299999999999, 2 ** 53, 2 ** 53 - 1, 5e-324),
);
const decimals = fc
  .tuple(fc.bigInt({ min: -(10n ** 18n), max: 10n ** 18n }), fc.integer({ min: 0, max: 24 }))
  .map(([digits, places]) => new Wide(String(digits)).div(Wide.pow(10, places)).toFixed());
const values: fc.Arbitrary<number | string> = fc.oneof(
  figures,
  decimals,
  fc.constantFrom("0", "-0", "0.00", "1.50", "1e-9", ".5", "5.", "Infinity", "NaN"),
);

/** A value with all that is told of it. `-0` differs from `0`, as decimal.js has it. */
function told(value: Exact | Wide): string {
  return [
    value.toJSON(),
    value.toString(),
    value.toFixed(),
    value.isFinite() ? value.toFixed(3) : "",
    value.decimalPlaces(),
    value.precision(),
    value.isZero(),
    value.isNegative(),
    value.isPositive(),
    value.isInteger(),
    Object.is(value.toNumber(), -0) ? "-0" : value.toNumber(),
  ].join(" ");
}

test("every value reads as decimal.js reads it", () => {
  fc.assert(
    fc.property(values, (value) => expect(told(exact(value))).toBe(told(new Wide(value)))),
    { numRuns: 1_000 },
  );
});

const binary = ["plus", "minus", "times", "div", "mod"] as const satisfies readonly (keyof Exact & keyof Wide)[];

test.each(binary)("%s gives what decimal.js gives", (name) => {
  fc.assert(
    fc.property(values, values, (a, b) => expect(told(exact(a)[name](b))).toBe(told(new Wide(a)[name](b)))),
    { numRuns: 1_000 },
  );
});

test("chains of operations give what decimal.js gives", () => {
  const steps = fc.array(fc.tuple(fc.constantFrom("plus", "minus", "times", "div"), figures), { maxLength: 6 });
  fc.assert(
    fc.property(values, steps, (start, chain) => {
      const own = chain.reduce((value, [name, by]) => value[name](by), exact(start));
      const their = chain.reduce((value, [name, by]) => value[name](by), new Wide(start));
      expect(told(own)).toBe(told(their));
    }),
    { numRuns: 1_000 },
  );
});

test("values are ordered as decimal.js orders them", () => {
  const near = fc.tuple(values, fc.constantFrom("0", "1e-20", "-1e-15", "0.01")).map(([value, by]) => {
    return [value, new Wide(value).plus(by).toFixed()] as const;
  });
  fc.assert(
    fc.property(fc.oneof(fc.tuple(values, values), near), ([a, b]) => {
      const orders = (own: Exact | Wide, other: ExactValue & (number | string)) =>
        [own.comparedTo(other), own.eq(other), own.lt(other), own.lte(other), own.gt(other), own.gte(other)].join(" ");
      expect(orders(exact(a), b)).toBe(orders(new Wide(a), b));
      expect(told(greatestOf([a, b]))).toBe(told(Wide.max(a, b)));
      expect(told(leastOf([a, b]))).toBe(told(Wide.min(a, b)));
    }),
    { numRuns: 1_000 },
  );
});

test("rounding, signs and notations are those of decimal.js", () => {
  fc.assert(
    fc.property(values, fc.integer({ min: 0, max: 14 }), (value, places) => {
      const [own, their] = [exact(value), new Wide(value)];
      for (const name of ["abs", "neg", "round", "trunc"] as const) expect(told(own[name]())).toBe(told(their[name]()));
      expect(told(own.toDecimalPlaces(places))).toBe(told(their.toDecimalPlaces(places)));
      expect(told(own.toSignificantDigits(places + 1))).toBe(told(their.toSignificantDigits(places + 1)));
      if (!their.isFinite()) return;
      expect(own.toFixed(places)).toBe(their.toFixed(places));
      expect(own.toExponential(places)).toBe(their.toExponential(places));
      expect(own.toPrecision(places + 1)).toBe(their.toPrecision(places + 1));
      expect(own.exponent).toBe(their.e);
    }),
    { numRuns: 1_000 },
  );
});

test("the digits kept of a double are those that decimal.js keeps", () => {
  const quotients = fc.tuple(fc.integer({ min: -99_999, max: 99_999 }), fc.integer({ min: 1, max: 99_999 }));
  const doubles = fc.oneof(
    figures,
    quotients.map(([over, under]) => over / under),
  );
  fc.assert(
    fc.property(doubles, fc.integer({ min: 1, max: 17 }), (value, digits) => {
      expect(told(Exact.significant(value, digits))).toBe(told(new Wide(value).toSignificantDigits(digits)));
      expect(told(Exact.significant(value, 15))).toBe(told(new Wide(value).toSignificantDigits(15)));
    }),
    { numRuns: 1_000 },
  );
});

test("powers are those of decimal.js", () => {
  fc.assert(
    fc.property(fc.constantFrom(10, 2, "1.5"), fc.integer({ min: -30, max: 30 }), (base, exponent) =>
      expect(told(exact(base).pow(exponent))).toBe(told(Wide.pow(base, exponent))),
    ),
  );
});

test("a value has one form only, whichever way it was reached", () => {
  fc.assert(
    fc.property(values, (value) => {
      const own = exact(value);
      if (!own.isFinite()) return;
      expect(exact(plain(own))).toStrictEqual(own.isZero() ? exact(0) : own);
      expect(own.times("1e20").div("1e20").plus(0)).toStrictEqual(own.plus(0));
    }),
    { numRuns: 1_000 },
  );
});

test.each([
  ["2.345", 2, "2.35"],
  ["-2.345", 2, "-2.35"],
  ["1250", -2, "1300"],
  ["-1249.99", -2, "-1200"],
  ["123456789012345678.5", 0, "123456789012345679"],
])("%s rounded half away from zero to %i places is %s", (value, places, expected) => {
  expect(plain(roundHalfUp(exact(value), places))).toBe(expected);
});
