import type { AstExpression } from "@borgar/fx/xlsx";
import { isBinaryNode, isCallNode, isErrorNode, isLiteralNode, isReferenceNode, isUnaryNode } from "@borgar/fx/xlsx";
import { parse, tokenize } from "@borgar/fx/xlsx";
import type { CellAddress } from "../../../domain/cells/address";
import type { Reference } from "./reference";
import { parseReference } from "./reference";
import type { TableReference } from "./table-reference";
import { parseTableReference } from "./table-reference";

type UnaryOperator = "+" | "-" | "%";
/** Operators between two operands, as Excel writes them. */
export type BinaryOperator = "=" | "<" | ">" | "<=" | ">=" | "<>" | "-" | "+" | "*" | "/" | "^" | "&";

/**
 * A formula as a tree. References are relative to the formula's cell, so that one tree serves all copies of a formula.
 * `opaque`: something we read but do not reckon with (another workbook, LAMBDA …); or part of a table, of which is known
 * what it means wherever the workbook tells its tables.
 */
export type Expression =
  | { readonly kind: "number"; readonly value: number }
  | { readonly kind: "text"; readonly value: string }
  | { readonly kind: "boolean"; readonly value: boolean }
  | { readonly kind: "error"; readonly value: string }
  | { readonly kind: "missing" }
  | { readonly kind: "reference"; readonly reference: Reference }
  | { readonly kind: "name"; readonly name: string }
  | { readonly kind: "unary"; readonly operator: UnaryOperator; readonly operand: Expression }
  | {
      readonly kind: "binary";
      readonly operator: BinaryOperator;
      readonly left: Expression;
      readonly right: Expression;
    }
  | { readonly kind: "call"; readonly name: string; readonly operands: readonly Expression[] }
  | { readonly kind: "opaque"; readonly parts: readonly Expression[]; readonly table?: TableReference };

const OPAQUE = { kind: "opaque", parts: [] } as const;
const UNARY: ReadonlySet<string> = new Set<UnaryOperator>(["+", "-", "%"]);
const BINARY: ReadonlySet<string> = new Set<BinaryOperator>([
  "=",
  "<",
  ">",
  "<=",
  ">=",
  "<>",
  "-",
  "+",
  "*",
  "/",
  "^",
  "&",
]);

function isUnaryOperator(operator: string): operator is UnaryOperator {
  return UNARY.has(operator);
}

function isBinaryOperator(operator: string): operator is BinaryOperator {
  return BINARY.has(operator);
}

/** Parses the formula of the cell `at`; undefined when it cannot be parsed. Never throws. */
export function parseFormula(text: string, at: CellAddress): Expression | undefined {
  try {
    return convert(parse(tokenize(text, { mergeRefs: true })), at);
  } catch {
    // The parser throws on text it does not know; such a formula is then known by its text only.
    return undefined;
  }
}

function convert(node: AstExpression | null | undefined, at: CellAddress): Expression {
  if (node === null || node === undefined) return { kind: "missing" };
  if (isLiteralNode(node)) {
    const { value } = node;
    if (typeof value === "number") return { kind: "number", value };
    return typeof value === "boolean" ? { kind: "boolean", value } : { kind: "text", value };
  }
  if (isErrorNode(node)) return { kind: "error", value: node.value };
  if (isReferenceNode(node)) {
    if (node.kind === "name") return { kind: "name", name: node.value };
    const reference = parseReference(node.value, at);
    if (reference !== undefined) return { kind: "reference", reference };
    const table = parseTableReference(node.value);
    return table === undefined ? OPAQUE : { ...OPAQUE, table };
  }
  if (isUnaryNode(node)) {
    const operand = convert(node.arguments[0], at);
    return isUnaryOperator(node.operator)
      ? { kind: "unary", operator: node.operator, operand }
      : { kind: "opaque", parts: [operand] };
  }
  if (isBinaryNode(node)) {
    const left = convert(node.arguments[0], at);
    const right = convert(node.arguments[1], at);
    return isBinaryOperator(node.operator)
      ? { kind: "binary", operator: node.operator, left, right }
      : { kind: "opaque", parts: [left, right] };
  }
  if (isCallNode(node)) {
    const name = node.callee.name.toUpperCase().replace(/^_XLFN\.(?:_XLWS\.)?/, "");
    return { kind: "call", name, operands: node.arguments.map((operand) => convert(operand, at)) };
  }
  return OPAQUE;
}

/** The parts an expression is made of, itself not included. */
function partsOf(expression: Expression): readonly Expression[] {
  switch (expression.kind) {
    case "unary":
      return [expression.operand];
    case "binary":
      return [expression.left, expression.right];
    case "call":
      return expression.operands;
    case "opaque":
      return expression.parts;
    default:
      return [];
  }
}

/** All parts of an expression with itself, each before its parts, in the order they are written. Works on a stack of its own. */
export function everyPart(expression: Expression): readonly Expression[] {
  const parts: Expression[] = [];
  const open: Expression[] = [expression];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    parts.push(next);
    open.push(...[...partsOf(next)].reverse());
  }
  return parts;
}
