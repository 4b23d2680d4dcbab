import fc from "fast-check";
import { exact, ONE, sumOf } from "../../../../domain/figures/exact";
import { displayed, overlap, widen } from "../../../../domain/figures/interval";
import type { Quantity } from "../../../../domain/quantity/quantity";
import { numberQuantity } from "../../../../sheets/reading/read-quantity";
import { makeNode } from "../../reading/figures/cell-node";
import { liesBelow } from "../../reading/figures/lies-below";
import type { Node } from "../../reading/figures/node";
import { sumNode } from "../../reading/figures/sum-node";
import { asStated, compute } from "./compute";
import { firstLook } from "./first-look";
import type { Computation, Relation } from "./relation";

/** What exact arithmetic says of an equation. */
function judged(relation: Relation): boolean | undefined {
  const { result, slack = exact(0), alternatives = [] } = relation;
  const found = [relation, ...alternatives].flatMap((way) => compute(way, asStated) ?? []);
  if (found.length === 0) return undefined;
  return found.some((each) => overlap(result.asResult, widen(each, slack)));
}

const formats = fc.constantFrom("General", "0", "0.00", "0.0%", "0.00%", "#,##0.00", "#,##0,");
const amounts = fc.oneof(
  fc.integer({ min: -999, max: 9_999 }),
  fc.tuple(fc.integer({ min: -99_999, max: 999_999 }), fc.integer({ min: 0, max: 6 })).map(([n, p]) => n / 10 ** p),
  fc.tuple(fc.integer({ min: 1, max: 9_999 }), fc.integer({ min: 1, max: 9_999 })).map(([over, under]) => over / under),
  fc.constantFrom(0, 1, 0.1, 1e-7, 1e15, 123_456_789.123),
);

function asText(value: number, decimals: number): Quantity {
  const shown = exact(value).toDecimalPlaces(decimals);
  return { value: shown, percent: false, decimals, display: displayed(shown, decimals), asText: true, text: "" };
}

const quantities: fc.Arbitrary<Quantity> = fc.oneof(
  fc.tuple(amounts, formats).map(([value, code]) => numberQuantity(value, code) ?? asText(value, 2)),
  fc.tuple(amounts, fc.integer({ min: 0, max: 3 })).map(([value, decimals]) => asText(value, decimals)),
);

const manners = fc.record({
  field: fc.constantFrom("budget", "rate", "average", "score"),
  columnDecimals: fc.integer({ min: 0, max: 4 }),
  factor: fc.constantFrom(ONE, exact("0.01"), exact(10_000)),
  isFormula: fc.boolean(),
  isRounded: fc.boolean(),
  isRounding: fc.boolean(),
});

const cellNodes = fc.tuple(quantities, manners).map(([quantity, manner]) =>
  makeNode({ sheet: "S", row: 0, col: 0 }, quantity, {
    ...manner,
    heading: "",
    unit: undefined,
    dimension: "",
    isTotal: false,
  }),
);
const nodes: fc.Arbitrary<Node> = fc.oneof(
  { weight: 9, arbitrary: cellNodes },
  { weight: 1, arbitrary: fc.tuple(cellNodes, cellNodes).map(([a, b]) => sumNode([a, b]) ?? a) },
);

const computations: fc.Arbitrary<Computation> = fc.oneof(
  fc
    .tuple(
      fc.array(fc.tuple(nodes, fc.constantFrom(1 as const, -1 as const)), { maxLength: 20 }),
      fc.option(amounts.map(exact), { nil: undefined }),
    )
    .map(([terms, constant]): Computation => ({
      inputs: terms.map(([node]) => node),
      form: { kind: "sum", signs: terms.map(([, sign]) => sign), ...(constant === undefined ? {} : { constant }) },
    })),
  fc.array(nodes, { minLength: 1, maxLength: 9 }).map((inputs): Computation => ({ inputs, form: { kind: "mean" } })),
  fc
    .array(nodes, { minLength: 1, maxLength: 9 })
    .map((inputs): Computation => ({ inputs, form: { kind: "mean", divisor: exact(30) } })),
  fc.tuple(nodes, nodes).map((inputs): Computation => ({ inputs, form: { kind: "ratio" } })),
  fc.tuple(nodes, nodes).map((inputs): Computation => ({ inputs, form: { kind: "ratio", offset: ONE } })),
  fc.tuple(nodes, nodes).map((inputs): Computation => ({ inputs, form: { kind: "ratio", offset: ONE, sign: -1 } })),
  fc.tuple(nodes, nodes).map((inputs): Computation => ({ inputs, form: { kind: "product" } })),
  nodes.map((node): Computation => ({ inputs: [node], form: { kind: "equal" } })),
);

/** A result that lies just at, inside or outside of what the computation gives, or anywhere. */
const relations: fc.Arbitrary<Relation> = fc
  .record({
    way: computations,
    other: fc.option(computations, { nil: undefined }),
    slack: fc.constantFrom(undefined, "0.00005", "0.5"),
    stated: nodes,
    shift: fc.option(fc.constantFrom("0", "0.005", "0.0050000000001", "-0.005", "0.01", "1e-10", "0.5", "-3"), {
      nil: undefined,
    }),
    decimals: fc.integer({ min: 0, max: 6 }),
    isText: fc.boolean(),
  })
  .map(({ way, other, slack, stated, shift, decimals, isText }): Relation => {
    const gives = compute(way, asStated);
    const at = shift === undefined || gives === undefined ? undefined : sumOf([gives.hi, exact(shift)]).toNumber();
    const quantity = at === undefined ? undefined : isText ? asText(at, decimals) : numberQuantity(at, "General");
    const { field, isFormula } = stated;
    const manner = { field, heading: "", columnDecimals: decimals, factor: ONE, unit: undefined, dimension: "" };
    const plain = { ...manner, isFormula, isTotal: false, isRounded: false, isRounding: false };
    return {
      check: "",
      result: quantity === undefined ? stated : makeNode({ sheet: "S", row: 0, col: 0 }, quantity, plain),
      ...way,
      ...(slack === undefined ? {} : { slack: exact(slack) }),
      ...(other === undefined ? {} : { alternatives: [other] }),
      facts: {},
    };
  });

test("what a first look says of an equation is what exact arithmetic says", () => {
  let told = 0;
  fc.assert(
    fc.property(relations, (relation) => {
      const atOnce = firstLook(relation);
      if (atOnce === undefined) return;
      told += 1;
      expect(atOnce).toBe(judged(relation));
    }),
    { numRuns: 2_000 },
  );
  // It would prove nothing if it never said anything.
  expect(told).toBeGreaterThan(1_000);
});

test("both intervals of a figure are as wide as their rooms and lie around its value", () => {
  fc.assert(
    fc.property(nodes, ({ asInput, asResult, inputRoom, resultRoom, value, approx }) => {
      for (const [{ lo, hi }, room] of [
        [asInput, inputRoom],
        [asResult, resultRoom],
      ] as const) {
        // Both ends are kept to forty digits: a thousandth of a millionth part beside billions has more.
        expect(Math.abs(lo.plus(hi).minus(value.times(2)).toNumber())).toBeLessThanOrEqual(Math.abs(approx) * 1e-38);
        const half = hi.minus(lo).toNumber() / 2;
        expect(Math.abs(half - room)).toBeLessThanOrEqual((half + Math.abs(approx) * 1e-10) * 1e-12);
      }
    }),
    { numRuns: 1_000 },
  );
});

test("a figure lies below another one where exact arithmetic says so", () => {
  const near = fc.tuple(nodes, fc.constantFrom(0, 0.01, 0.005, -0.01)).map(([node, by]) => {
    const quantity = numberQuantity(node.approx + by, "General") ?? node.quantity;
    const manner = { field: node.field, heading: "", columnDecimals: 2, factor: ONE, unit: undefined, dimension: "" };
    const plain = { ...manner, isFormula: node.isFormula, isTotal: false, isRounded: false, isRounding: false };
    return [node, makeNode({ sheet: "S", row: 0, col: 0 }, quantity, plain)] as const;
  });
  fc.assert(
    fc.property(fc.oneof(near, fc.tuple(nodes, nodes)), ([a, b]) => {
      expect(liesBelow(a, b)).toBe(a.asInput.hi.lt(b.asInput.lo));
      expect(liesBelow(b, a)).toBe(b.asInput.hi.lt(a.asInput.lo));
    }),
    { numRuns: 2_000 },
  );
});
