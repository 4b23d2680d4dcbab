import type { Form } from "../equation/relation";
import type { Candidate } from "./candidate";
import type { Doubles } from "./doubles";
import type { NumericColumn } from "./numeric-columns";

/**
 * What a way gives in the line it was last asked for. Thousands of ways are tried for a wide table, each over many
 * lines: the answer stands in fields that are written again, so that trying one more line makes nothing new.
 */
export interface TriedWay {
  /** Works out a line; false where it lacks the figures. */
  at(line: number): boolean;
  readonly value: number;
  /** What the figures it rests on may stand for beside what they show, as a half width of the value. */
  readonly room: number;
  /** False where any way would give the same: 100 % of itself, a sum with a single term. */
  readonly says: boolean;
}

/** Whether what a way gave last is what is stated, within the `room` of the stated figure and its own. */
export function meets(way: TriedWay, stated: number, room: number): boolean {
  return Math.abs(way.value - stated) <= room + way.room + Math.abs(stated) * 1e-9 + 1e-12;
}

/** How a way is worked out over the figures that `doubles` gives of its columns. */
export function triedWay({ terms, form }: Candidate, doubles: (column: NumericColumn) => Doubles): TriedWay {
  switch (form.kind) {
    case "sum":
      return new Sum(terms.map(doubles), form.signs, 1);
    case "mean":
      return new Sum(terms.map(doubles), undefined, terms.length);
    case "product":
      return new Product(terms.map(doubles), form.scale?.toNumber() ?? 1);
    case "ratio":
      return new Ratio(terms.slice(0, 2).map(doubles), form);
    case "portion":
      return new Portion(terms.map(doubles));
    // Weights are stated, not found by trying columns.
    case "weighted":
    case "equal":
      return NOTHING;
  }
}

const NOTHING: TriedWay = { at: () => false, value: 0, room: 0, says: false };

/** A sum of what is there, or a mean, which needs all. */
class Sum implements TriedWay {
  value = 0;
  room = 0;
  says = false;
  private readonly figures: readonly Float64Array[];
  private readonly rooms: readonly Float64Array[];
  private readonly signs: readonly number[];
  private readonly parts: number;

  /** `parts`: what the sum is divided by. */
  constructor(columns: readonly Doubles[], signs: readonly number[] | undefined, parts: number) {
    this.figures = columns.map(({ values }) => values);
    this.rooms = columns.map(({ rooms }) => rooms);
    this.signs = signs ?? columns.map(() => 1);
    this.parts = parts;
  }

  at(line: number): boolean {
    const { figures, rooms, signs, parts } = this;
    let value = 0;
    let room = 0;
    let stated = 0;
    let telling = 0;
    for (let index = 0; index < figures.length; index += 1) {
      const figure = figures[index]?.[line] ?? Number.NaN;
      if (Number.isNaN(figure)) continue;
      value += figure * (signs[index] ?? 1);
      room += rooms[index]?.[line] ?? 0;
      stated += 1;
      if (figure !== 0) telling += 1;
    }
    this.value = value / parts;
    this.room = room / parts;
    this.says = telling > 1 && !(telling > 2 && this.isOneOf(line, value));
    return stated > 0 && (parts === 1 || stated === figures.length);
  }

  /** Whether one of the terms is all that comes out, and the others cancel. */
  private isOneOf(line: number, value: number): boolean {
    const near = Math.abs(value) * 1e-9 + 1e-12;
    return this.figures.some(
      (figures, index) => Math.abs((figures[line] ?? Number.NaN) * (this.signs[index] ?? 1) - value) <= near,
    );
  }
}

/** Several columns multiplied: persons × standard × months. */
class Product implements TriedWay {
  value = 0;
  room = 0;
  says = false;
  private readonly factors: readonly Float64Array[];

  constructor(
    columns: readonly Doubles[],
    private readonly scale: number,
  ) {
    this.factors = columns.map(({ values }) => values);
  }

  at(line: number): boolean {
    let value = this.scale;
    let telling = 0;
    for (const factors of this.factors) {
      const factor = factors[line] ?? Number.NaN;
      if (Number.isNaN(factor)) return false;
      value *= factor;
      if (factor !== 1) telling += 1;
    }
    this.value = value;
    this.room = Math.abs(value) * 1e-9;
    this.says = value !== 0 && telling === this.factors.length;
    return true;
  }
}

/** All columns but the last together, of the last. */
class Portion implements TriedWay {
  value = 0;
  room = 0;
  says = false;
  private readonly parts: Sum;
  private readonly whole: Doubles | undefined;

  constructor(columns: readonly Doubles[]) {
    this.parts = new Sum(columns.slice(0, -1), undefined, 1);
    this.whole = columns.at(-1);
  }

  at(line: number): boolean {
    const whole = this.whole?.values[line] ?? Number.NaN;
    if (Number.isNaN(whole) || whole === 0 || !this.parts.at(line)) return false;
    this.value = this.parts.value / whole;
    this.room = (this.parts.room + (this.whole?.rooms[line] ?? 0) * Math.abs(this.value)) / Math.abs(whole);
    this.says = this.parts.says && this.value !== 1;
    return true;
  }
}

/** A ratio of two columns, less an offset. */
class Ratio implements TriedWay {
  value = 0;
  room = 0;
  says = false;
  private readonly over: Doubles | undefined;
  private readonly under: Doubles | undefined;
  private readonly offset: number;
  private readonly sign: number;
  private readonly scale: number;

  constructor(terms: readonly Doubles[], { offset, sign, scale }: Form & { kind: "ratio" }) {
    this.over = terms[0];
    this.under = terms[1];
    this.offset = offset?.toNumber() ?? 0;
    this.sign = sign ?? 1;
    this.scale = scale?.toNumber() ?? 1;
  }

  at(line: number): boolean {
    const { over, under } = this;
    const first = over?.values[line] ?? Number.NaN;
    const second = under?.values[line] ?? Number.NaN;
    if (Number.isNaN(first) || Number.isNaN(second) || second === 0) return false;
    const ratio = (first * this.scale) / second;
    this.value = (ratio - this.offset) * this.sign;
    this.room =
      ((over?.rooms[line] ?? 0) * this.scale + (under?.rooms[line] ?? 0) * Math.abs(ratio)) / Math.abs(second);
    this.says = ratio !== 1 && ratio !== 0;
    return true;
  }
}
