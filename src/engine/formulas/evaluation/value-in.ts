import type { CellAddress } from "../../../domain/cells/address";
import type { Expression } from "../syntax/expression";
import type { CellValues } from "./cell-values";
import { callFunction } from "./functions";
import { operate } from "./operate";
import type { Evaluated } from "./values";
import { asNumber } from "./values";

/** A single value; an area that is no single cell gives none. */
export function valueIn(cells: CellValues, expression: Expression, at: CellAddress): Evaluated {
  switch (expression.kind) {
    case "number":
      cells.met(expression.value);
      return expression.value;
    case "text":
    case "boolean":
      return expression.value;
    case "error":
      return { error: expression.value };
    case "missing":
      return null;
    case "reference":
    case "name":
      return cells.single(cells.area(expression, at));
    case "unary": {
      const operand = asNumber(valueIn(cells, expression.operand, at));
      if (typeof operand !== "number") return operand;
      return expression.operator === "-" ? -operand : expression.operator === "%" ? operand / 100 : operand;
    }
    case "binary":
      return expression.operator === "/"
        ? quotient(cells, expression.left, expression.right, at)
        : operate(expression.operator, valueIn(cells, expression.left, at), valueIn(cells, expression.right, at));
    case "call":
      return called(cells, expression, at);
    case "opaque":
      return expression.table === undefined ? undefined : cells.single(cells.area(expression, at));
  }
}

/** Apart from the rest: what a function asks for its operands with would cost every other expression as well. */
function called(cells: CellValues, { name, operands }: Expression & { kind: "call" }, at: CellAddress): Evaluated {
  return callFunction(name, operands, {
    value: (operand) => valueIn(cells, operand, at),
    area: (operand) => cells.area(operand, at),
    cells: (area) => cells.cells(area),
    line: (area) => cells.line(area),
    groups: (areas) => cells.groups(areas),
    aggregate: (area) => cells.aggregate(area),
    operate,
    isAggregateFormula: (area, row, col) => cells.isAggregateFormula(area, row, col),
    isHiddenRow: (area, row) => cells.gridOf(area.sheet)?.hiddenRows.has(row) ?? false,
  });
}

/** What cancels in the dividend is divided with it: a share of a large total is no large figure. */
function quotient(cells: CellValues, left: Expression, right: Expression, at: CellAddress): Evaluated {
  const before = cells.scale;
  cells.scale = 0;
  const dividend = valueIn(cells, left, at);
  const size = cells.scale;
  cells.scale = 0;
  const divisor = asNumber(valueIn(cells, right, at));
  const result = operate("/", dividend, divisor);
  if (typeof result === "number" && typeof divisor === "number") {
    const relative = Math.max(size / Math.abs(divisor), Math.abs(result) * (cells.scale / Math.abs(divisor)));
    cells.scale = Math.max(before, relative);
  } else cells.scale = Math.max(before, size, cells.scale);
  return result;
}
