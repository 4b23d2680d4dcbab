/** The outcome of something that can be refused. A refusal is data, a bug is thrown. */
export type Result<Value, Refusal> = Ok<Value> | Refused<Refusal>;
export interface Ok<Value> {
  readonly ok: true;
  readonly value: Value;
}
export interface Refused<Refusal> {
  readonly ok: false;
  readonly refusal: Refusal;
}

export function ok<Value>(value: Value): Ok<Value> {
  return { ok: true, value };
}

export function refused<Refusal>(refusal: Refusal): Refused<Refusal> {
  return { ok: false, refusal };
}
