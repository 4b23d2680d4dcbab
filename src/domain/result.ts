/** The outcome of something that can be refused. A refusal is data, a bug is thrown. */
export type Result<Value, Refusal> = Ok<Value> | Refused<Refusal>;
/** It was done: with what came of it. */
export interface Ok<Value> {
  readonly ok: true;
  readonly value: Value;
}
/** It was refused: with why, as data. */
export interface Refused<Refusal> {
  readonly ok: false;
  readonly refusal: Refusal;
}

/** A result that holds a value. */
export function ok<Value>(value: Value): Ok<Value> {
  return { ok: true, value };
}

/** A result that holds a refusal. */
export function refused<Refusal>(refusal: Refusal): Refused<Refusal> {
  return { ok: false, refusal };
}
