import type { Node } from "../../reading/figures/node";
import type { Computation, Relation } from "./relation";

/**
 * Settles in doubles what lies well inside or well outside of what the roundings allow: nearly every equation of a
 * workbook. What it says is certain, since each step counts far more error than doubles can make; undefined leaves the
 * answer to exact arithmetic.
 */
export function firstLook(relation: Relation): boolean | undefined {
  const { result, slack, alternatives } = relation;
  const value = result.approx;
  const room = result.resultRoom + (slack === undefined ? 0 : slack.toNumber());
  let verdict = gives(relation, value, room);
  if (alternatives === undefined) return verdict;
  for (const way of alternatives) {
    if (verdict === true) return true;
    const other = gives(way, value, room);
    if (other !== false) verdict = other;
  }
  return verdict;
}

/** Error of one step, as a part of the figures it is made with: some thousand times that of a double. */
const STEP = 1e-12;

/**
 * Whether a computed interval, from `lo` to `hi` and `error` beyond, overlaps a figure that stands for `room` on either
 * side of its value.
 */
function meets(lo: number, hi: number, error: number, value: number, room: number): boolean | undefined {
  const gap = Math.max(value - room - hi, lo - value - room);
  const allowed = error + (Math.abs(value) + room) * STEP;
  // Nothing but zeros: doubles make no error there.
  if (allowed === 0) return gap === 0;
  if (gap < -allowed) return true;
  return gap > allowed ? false : undefined;
}

function gives({ inputs, form }: Computation, value: number, room: number): boolean | undefined {
  const first = inputs[0];
  const second = inputs[1];
  switch (form.kind) {
    case "sum":
      return sumGives(inputs, form.signs, form.constant?.toNumber() ?? 0, 1, value, room);
    case "mean":
      return sumGives(inputs, undefined, 0, inputs.length * (form.divisor?.toNumber() ?? 1), value, room);
    case "weighted":
      return sumGives(inputs, form.parts.map(Number), 0, 1, value, room);
    case "ratio":
      if (form.scale !== undefined) return undefined;
      // A quotient turned round meets a figure where the quotient meets its opposite.
      return (
        first &&
        second &&
        ratioGives(first, second, form.offset?.toNumber() ?? 0, form.sign === undefined ? value : -value, room)
      );
    case "portion":
      return undefined;
    case "product":
      return inputs.length > 2 || form.scale !== undefined
        ? undefined
        : first && second && productGives(first, second, value, room);
    case "equal": {
      if (first === undefined) return undefined;
      const { approx, resultRoom } = first;
      return meets(approx - resultRoom, approx + resultRoom, (Math.abs(approx) + resultRoom) * STEP, value, room);
    }
  }
}

function sumGives(
  inputs: readonly Node[],
  weights: readonly number[] | undefined,
  constant: number,
  divisor: number,
  value: number,
  room: number,
): boolean | undefined {
  if (!(divisor > 0)) return undefined;
  let sum = constant;
  let width = 0;
  let size = Math.abs(constant);
  for (let index = 0; index < inputs.length; index += 1) {
    const node = inputs[index];
    if (node === undefined) continue;
    const { approx, inputRoom } = node;
    const weight = weights?.[index] ?? 1;
    sum += weight * approx;
    width += Math.abs(weight) * inputRoom;
    size += Math.abs(weight) * (Math.abs(approx) + inputRoom);
  }
  // The error of each addition is a part of what has been added so far.
  const error = size * (1 + inputs.length / 1000) * STEP;
  return meets((sum - width) / divisor, (sum + width) / divisor, error / divisor, value, room);
}

/** A divisor that may be nearly nothing, seen from the figures it lies between, or is negative, is left to exact arithmetic. */
const LEAST_PART = 1e-3;

function ratioGives(over: Node, under: Node, offset: number, value: number, room: number): boolean | undefined {
  const least = under.approx - under.inputRoom;
  const greatest = under.approx + under.inputRoom;
  const divisor = Math.min(Math.abs(least), Math.abs(greatest));
  if (least < 0 || divisor <= Math.max(Math.abs(least), Math.abs(greatest)) * LEAST_PART) return undefined;
  const lo = over.approx - over.inputRoom;
  const hi = over.approx + over.inputRoom;
  const size = (Math.abs(over.approx) + over.inputRoom) / divisor + Math.abs(offset);
  return meets(
    Math.min(lo / least, lo / greatest, hi / least, hi / greatest) - offset,
    Math.max(lo / least, lo / greatest, hi / least, hi / greatest) - offset,
    size * STEP,
    value,
    room,
  );
}

function productGives(a: Node, b: Node, value: number, room: number): boolean | undefined {
  const aLo = a.approx - a.inputRoom;
  const aHi = a.approx + a.inputRoom;
  const bLo = b.approx - b.inputRoom;
  const bHi = b.approx + b.inputRoom;
  const size = (Math.abs(a.approx) + a.inputRoom) * (Math.abs(b.approx) + b.inputRoom);
  return meets(
    Math.min(aLo * bLo, aLo * bHi, aHi * bLo, aHi * bHi),
    Math.max(aLo * bLo, aLo * bHi, aHi * bLo, aHi * bHi),
    size * STEP,
    value,
    room,
  );
}
