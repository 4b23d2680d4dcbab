import { FIELDS } from "../../../domain/lists";
import { fieldGroupsWith } from "./field-groups";

const listed = (field: Parameters<typeof fieldGroupsWith>[0]) => fieldGroupsWith(field).flatMap(({ fields }) => fields);

test.each([undefined, "score", "month_3"] as const)("every field can be chosen once where a column is %s", (field) => {
  expect([...listed(field)].sort()).toEqual([...FIELDS].sort());
});

test("an evaluator's column shows what it was taken for, among the scores", () => {
  expect(listed("evaluator_2")).toHaveLength(FIELDS.length + 1);
  expect(fieldGroupsWith("evaluator_2").find(({ group }) => group === "score")?.fields).toContain("evaluator_2");
});
