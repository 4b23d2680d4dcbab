import type { Node } from "../reading/figures/node";
import type { Computation, Relation } from "./relation";

/**
 * Settles in doubles what lies well inside or well outside of what the roundings allow: nearly every equation of a
 * workbook. What it says is certain, since each step counts far more error than doubles can make; undefined leaves the
 * answer to exact arithmetic.
 */
export function firstLook(relation: Relation): boolean | undefined {
  const { result, slack, alternatives } = relation;
  const room = result.resultRoom + (slack === undefined ? 0 : slack.toNumber());
  let verdict = agrees(spanOf(relation), result.approx, room);
  if (alternatives === undefined) return verdict;
  for (const way of alternatives) {
    if (verdict === true) return true;
    const other = agrees(spanOf(way), result.approx, room);
    if (other !== false) verdict = other;
  }
  return verdict;
}

/** What a computation gives: its ends, and how far they may lie from the exact ones. */
interface Span {
  readonly lo: number;
  readonly hi: number;
  readonly error: number;
}

/** Error of one step, as a part of the figures it is made with: some thousand times that of a double. */
const STEP = 1e-12;

function agrees(span: Span | undefined, value: number, room: number): boolean | undefined {
  if (span === undefined) return undefined;
  const gap = Math.max(value - room - span.hi, span.lo - value - room);
  const error = span.error + (Math.abs(value) + room) * STEP;
  if (gap < -error) return true;
  return gap > error ? false : undefined;
}

function spanOf({ inputs, form }: Computation): Span | undefined {
  const first = inputs[0];
  const second = inputs[1];
  switch (form.kind) {
    case "sum":
      return sumOf(inputs, form.signs, form.constant?.toNumber() ?? 0);
    case "mean":
      return scaled(sumOf(inputs, undefined, 0), inputs.length * (form.divisor?.toNumber() ?? 1));
    case "ratio":
      return first && second && turned(ratioOf(first, second, form.offset?.toNumber() ?? 0), form.sign);
    case "product":
      return first && second && productOf(first, second);
    case "equal":
      return first && around(first.approx, first.resultRoom, Math.abs(first.approx) + first.resultRoom);
  }
}

function around(value: number, room: number, size: number): Span {
  return { lo: value - room, hi: value + room, error: size * STEP };
}

function sumOf(inputs: readonly Node[], signs: readonly (1 | -1)[] | undefined, constant: number): Span {
  let value = constant;
  let room = 0;
  let size = Math.abs(constant);
  for (let index = 0; index < inputs.length; index += 1) {
    const node = inputs[index];
    if (node === undefined) continue;
    const { approx, inputRoom } = node;
    value += signs?.[index] === -1 ? -approx : approx;
    room += inputRoom;
    size += Math.abs(approx) + inputRoom;
  }
  // The error of each addition is a part of what has been added so far.
  return around(value, room, size * (1 + inputs.length / 1000));
}

function scaled({ lo, hi, error }: Span, divisor: number): Span | undefined {
  if (!(divisor > 0)) return undefined;
  return { lo: lo / divisor, hi: hi / divisor, error: error / divisor };
}

/** A divisor that may be nearly nothing, seen from the figures it lies between, or is negative, is left to exact arithmetic. */
const LEAST_PART = 1e-3;

function ratioOf(over: Node, under: Node, offset: number): Span | undefined {
  const least = under.approx - under.inputRoom;
  const greatest = under.approx + under.inputRoom;
  const divisor = Math.min(Math.abs(least), Math.abs(greatest));
  if (least < 0 || divisor <= Math.max(Math.abs(least), Math.abs(greatest)) * LEAST_PART) return undefined;
  const lo = over.approx - over.inputRoom;
  const hi = over.approx + over.inputRoom;
  const size = (Math.abs(over.approx) + over.inputRoom) / divisor + Math.abs(offset);
  return {
    lo: Math.min(lo / least, lo / greatest, hi / least, hi / greatest) - offset,
    hi: Math.max(lo / least, lo / greatest, hi / least, hi / greatest) - offset,
    error: size * STEP,
  };
}

function turned(span: Span | undefined, sign: -1 | undefined): Span | undefined {
  return span === undefined || sign === undefined ? span : { lo: -span.hi, hi: -span.lo, error: span.error };
}

function productOf(a: Node, b: Node): Span {
  const aLo = a.approx - a.inputRoom;
  const aHi = a.approx + a.inputRoom;
  const bLo = b.approx - b.inputRoom;
  const bHi = b.approx + b.inputRoom;
  const size = (Math.abs(a.approx) + a.inputRoom) * (Math.abs(b.approx) + b.inputRoom);
  return {
    lo: Math.min(aLo * bLo, aLo * bHi, aHi * bLo, aHi * bHi),
    hi: Math.max(aLo * bLo, aLo * bHi, aHi * bLo, aHi * bHi),
    error: size * STEP,
  };
}
