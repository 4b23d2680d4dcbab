import { clauses, labelled } from "./punctuation";

test.each([
  [
    "statements, without those that say nothing",
    (lang: "zh" | "en") => clauses(["甲", "", undefined, "B"], lang),
    "甲；B",
    "甲; B",
  ],
  ["a label with its text", (lang: "zh" | "en") => labelled("甲", "B", lang), "甲：B", "甲: B"],
])("%s is punctuated as the reader's language does", (_, text, zh, en) => {
  expect([text("zh"), text("en")]).toEqual([zh, en]);
});
