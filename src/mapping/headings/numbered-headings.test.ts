import { monthField, numberedField } from "./numbered-headings";

test.each([
  ["3月", "month_3"],
  ["十二月", "month_12"],
  ["计划3月", "plan_3"],
  ["sept", "month_9"],
  ["plannedjan", "plan_1"],
  ["13月", undefined],
  ["0月", undefined],
  ["专家2", "evaluator_2"],
  ["评委乙", "evaluator_2"],
  ["评审专家三打分", "evaluator_3"],
  ["reviewerb", "evaluator_2"],
  ["专家", undefined],
] as const)("%s is %s", (base, field) => {
  expect(numberedField(base)).toBe(field);
});

test.each([0, 13, 2.5])("there is no month %d to have a column", (month) => {
  expect([monthField(month, "plan"), monthField(month, "spending")]).toEqual([undefined, undefined]);
});
