import { clauses, labelled, listed } from "./punctuation";

test.each([
  ["a list", (lang: "zh" | "en") => listed(["甲", "B"], lang), "甲、B", "甲, B"],
  ["a list of one", (lang: "zh" | "en") => listed(["甲"], lang), "甲", "甲"],
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
