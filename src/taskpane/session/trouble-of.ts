import { errorText } from "../../domain/error-text";
import type { Result } from "../../domain/result";
import type { Refusal } from "../../sheets/port";
import { PartMissing } from "../root/own-part";
import type { Trouble } from "./session";

/** Carries a refusal out of a run. What the run has found out before it stays. */
class Refused extends Error {
  constructor(readonly refusal: Refusal) {
    super(refusal.code);
  }
}

/** The value of a result; a refusal ends the run. */
export function orEnd<Value>(result: Result<Value, Refusal>): Value {
  if (!result.ok) throw new Refused(result.refusal);
  return result.value;
}

/** What a caught error means to the user: a refusal on its way, a part that could not be fetched, else a bug of ours. */
export function troubleOf(error: unknown): Trouble {
  if (error instanceof Refused) return { kind: "refusal", refusal: error.refusal };
  if (error instanceof PartMissing) return { kind: "refusal", refusal: { code: "part-missing", facts: {} } };
  return { kind: "bug", message: errorText(error) };
}
