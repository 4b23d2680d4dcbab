import { exact } from "../../../../domain/figures/exact";
import { numberQuantity } from "../../../../sheets/reading/read-quantity";
import { makeNode } from "./cell-node";
import { scaledNode } from "./scaled-node";

test("what is taken away stands for as wide a range as the figure itself", () => {
  const quantity = numberQuantity(12.5, "0.0");
  if (quantity === undefined) throw new Error("12.5 is a number");
  const node = makeNode({ sheet: "表", row: 3, col: 4 }, quantity, {
    field: "adjustment",
    heading: "收回资金",
    columnDecimals: 1,
    factor: exact(1),
    unit: undefined,
    dimension: "money",
    isFormula: false,
    isTotal: false,
    isRounded: false,
    isRounding: false,
  });
  const less = scaledNode(node, exact(-1));
  expect(less.approx).toBe(-12.5);
  expect(less.resultRoom).toBe(node.resultRoom);
  expect(less.asResult.lo.toNumber()).toBe(-12.55);
  expect(less.asResult.hi.toNumber()).toBe(-12.45);
});
