import { HeadingLexicon } from "./heading-lexicon";

const lexicon = new HeadingLexicon();

test.each([
  ["Name of project", "project_name"],
  ["Score awarded", "score"],
])("in %s the word says what the column is", (heading, field) => {
  expect(lexicon.candidates(heading)[0]?.field).toBe(field);
});

test.each([
  ["Payments to implementing agency", "department"],
  ["Letters from implementing agency", "department"],
  ["Contact at project name", "project_name"],
])("in %s the word stands behind a preposition: the column is about something else", (heading, field) => {
  expect(lexicon.candidates(heading).map((candidate) => candidate.field)).not.toContain(field);
});

test("奖补标准 is what each is given: no full marks, and no target", () => {
  expect(lexicon.candidates("奖补标准").map(({ field }) => field)).toEqual([]);
});
