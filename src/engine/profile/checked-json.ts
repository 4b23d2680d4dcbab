import { listing } from "../../domain/listing";
/** What is wrong with a field of a JSON document. Words are in `messages/`. */
export type FieldProblem =
  | "missing"
  | "unknown-field"
  | "not-an-object"
  | "not-a-list"
  | "not-a-text"
  | "not-true-or-false"
  | "not-a-whole-number"
  | "not-a-decimal"
  | "not-one-of"
  | "out-of-range"
  | "too-long"
  | "out-of-order"
  | "does-not-add-up";

/** A bad field: its path ("grades.bands[1].from"), what is wrong, and what would be right. */
export interface BadField {
  readonly path: string;
  readonly problem: FieldProblem;
  readonly expected?: string;
}

/** An object of a JSON document whose fields are read one by one. */
export interface CheckedObject {
  readonly path: string;
  readonly fields: ReadonlyMap<string, unknown>;
}

const LONGEST_TEXT = 1_000;
const LONGEST_LIST = 500;
const DECIMAL = /^(?:0|[1-9]\d{0,11})(?:\.\d{1,12})?$/;

/**
 * Reads a JSON document field by field and notes the first bad one. Readers go on with a harmless value after a
 * problem, so that callers need no branch for each field; the result counts only when `problem` is undefined.
 */
export class CheckedJson {
  #problem: BadField | undefined;

  /** The first problem met. */
  get problem(): BadField | undefined {
    return this.#problem;
  }

  fail(path: string, problem: FieldProblem, expected?: string): void {
    this.#problem ??= { path, problem, ...(expected === undefined ? {} : { expected }) };
  }

  /** An object with no fields but the allowed ones. Only its own fields count, never inherited ones. */
  object(value: unknown, path: string, allowed: readonly string[]): CheckedObject {
    if (typeof value !== "object" || value === null || Array.isArray(value)) {
      this.fail(path, value === undefined ? "missing" : "not-an-object");
      return { path, fields: new Map() };
    }
    const fields = new Map<string, unknown>(Object.entries(value));
    for (const name of fields.keys())
      if (!allowed.includes(name)) this.fail(join(path, name), "unknown-field", listing(allowed));
    return { path, fields };
  }

  child(of: CheckedObject, name: string, allowed: readonly string[]): CheckedObject {
    return this.object(of.fields.get(name), join(of.path, name), allowed);
  }

  list(of: CheckedObject, name: string): readonly { readonly value: unknown; readonly path: string }[] {
    const value = of.fields.get(name);
    const path = join(of.path, name);
    if (!Array.isArray(value)) this.fail(path, value === undefined ? "missing" : "not-a-list");
    else if (value.length > LONGEST_LIST) this.fail(path, "too-long", String(LONGEST_LIST));
    else return value.map((entry: unknown, index) => ({ value: entry, path: `${path}[${index}]` }));
    return [];
  }

  text(of: CheckedObject, name: string): string {
    return this.textValue(of.fields.get(name), join(of.path, name));
  }

  texts(of: CheckedObject, name: string): readonly string[] {
    return this.list(of, name).map(({ value, path }) => this.textValue(value, path));
  }

  private textValue(value: unknown, path: string): string {
    if (typeof value !== "string" || value.trim() === "")
      this.fail(path, value === undefined ? "missing" : "not-a-text");
    else if (value.length > LONGEST_TEXT) this.fail(path, "too-long", String(LONGEST_TEXT));
    else return value;
    return "?";
  }

  bool(of: CheckedObject, name: string): boolean {
    const value = of.fields.get(name);
    if (typeof value !== "boolean")
      this.fail(join(of.path, name), value === undefined ? "missing" : "not-true-or-false");
    return value === true;
  }

  /** A whole number within bounds, both included. */
  whole(of: CheckedObject, name: string, min: number, max: number): number {
    const value = of.fields.get(name);
    const path = join(of.path, name);
    if (typeof value !== "number" || !Number.isInteger(value))
      this.fail(path, value === undefined ? "missing" : "not-a-whole-number");
    else if (value < min || value > max) this.fail(path, "out-of-range", `${min}–${max}`);
    else return value;
    return min;
  }

  /** A decimal written as text ("0.5"), within bounds, both included; returned as it was written. */
  decimal(of: CheckedObject, name: string, min: number, max: number): string {
    return this.decimalValue(of.fields.get(name), join(of.path, name), min, max);
  }

  /** A list of such decimals. */
  decimals(of: CheckedObject, name: string, min: number, max: number): readonly string[] {
    return this.list(of, name).map(({ value, path }) => this.decimalValue(value, path, min, max));
  }

  private decimalValue(value: unknown, path: string, min: number, max: number): string {
    if (typeof value !== "string" || !DECIMAL.test(value))
      this.fail(path, value === undefined ? "missing" : "not-a-decimal", '"0.5"');
    else if (Number(value) < min || Number(value) > max) this.fail(path, "out-of-range", `${min}–${max}`);
    else return value;
    return String(min);
  }

  optionalDecimal(of: CheckedObject, name: string, min: number, max: number): string | undefined {
    return of.fields.has(name) ? this.decimal(of, name, min, max) : undefined;
  }

  oneOf<Choice extends string>(of: CheckedObject, name: string, choices: readonly [Choice, ...Choice[]]): Choice {
    const value = of.fields.get(name);
    const choice = choices.find((candidate) => candidate === value);
    if (choice === undefined)
      this.fail(join(of.path, name), value === undefined ? "missing" : "not-one-of", listing(choices));
    return choice ?? choices[0];
  }
}

function join(path: string, name: string): string {
  return path === "" ? name : `${path}.${name}`;
}
