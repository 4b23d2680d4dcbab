import type { QuestionView } from "../view/book/mapping-view";
import { answerTo } from "./answer-to";

function question(about: QuestionView["about"]): QuestionView {
  return {
    id: "表#1/2",
    table: "表#1",
    index: 2,
    text: "",
    place: { label: "", range: { sheet: "表", top: 1, left: 2, bottom: 1, right: 2 } },
    about,
    choices: [],
  };
}

test.each<[QuestionView["about"], string, ReturnType<typeof answerTo>]>([
  ["column", "budget", { kind: "column", table: "表#1", index: 2, field: "budget" }],
  ["column", "none", { kind: "column", table: "表#1", index: 2, field: "none" }],
  ["column", "monthly", undefined],
  ["months", "monthly", { kind: "months", table: "表#1", reading: "monthly" }],
  ["months", "none", undefined],
])("a question about a %s answered with %s is a correction or no answer", (about, value, change) => {
  expect(answerTo(question(about), value)).toEqual(change);
});
