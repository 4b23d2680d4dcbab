import type { SessionChange } from "../services/engine";
import type { Run } from "./session";

/** As what a change is told when it is done: kept, taken back, or not at all where only the language is another. */
export function runOf({ kind }: SessionChange): Run {
  switch (kind) {
    case "language":
      return "translate";
    case "take-back-score":
    case "take-back-finding":
    case "as-found":
      return "take-back";
    default:
      return "change";
  }
}
