import { FIELDS } from "../../domain/lists";
import type { SessionChange } from "../services/engine";
import type { QuestionView } from "../view/book/mapping-view";

/** What the answer to a question changes; undefined for what is no answer to it. */
export function answerTo(question: QuestionView, value: string): SessionChange | undefined {
  if (question.about === "months")
    return value === "monthly" || value === "cumulative"
      ? { kind: "months", table: question.table, reading: value }
      : undefined;
  const field = value === "none" ? value : FIELDS.find((one) => one === value);
  return field === undefined ? undefined : { kind: "column", table: question.table, index: question.index, field };
}
