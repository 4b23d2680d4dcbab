import { clauses, labelled, partIn, remarked } from "./punctuation";

test.each([
  [
    "statements, without those that say nothing",
    (lang: "zh" | "en") => clauses(["甲", "", undefined, "B"], lang),
    "甲；B",
    "甲; B",
  ],
  ["a label with its text", (lang: "zh" | "en") => labelled("甲", "B", lang), "甲：B", "甲: B"],
  ["a remark", (lang: "zh" | "en") => remarked("甲", "B", lang), "甲（B）", "甲 (B)"],
])("%s is punctuated as the reader's language does", (_, text, zh, en) => {
  expect([text("zh"), text("en")]).toEqual([zh, en]);
});

test.each([
  ["in both languages", "通行做法 / common practice", "通行做法", "common practice"],
  ["in one", "财预〔2020〕10号", "财预〔2020〕10号", "财预〔2020〕10号"],
  ["with further strokes", "甲 / 乙 / 丙", "甲 / 乙 / 丙", "甲 / 乙 / 丙"],
])("of a text that stands %s the reader gets their part", (_, text, zh, en) => {
  expect([partIn(text, "zh"), partIn(text, "en")]).toEqual([zh, en]);
});
