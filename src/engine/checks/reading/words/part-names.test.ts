import { listingIn } from "../../../../domain/listing";
import { partNames } from "./part-names";

test.each([
  ["the lowest line of a heading", ["一季度", "支出 / 二季度"], "一季度、二季度"],
  ["a unit with a stroke stays whole", ["人数（人）", "标准（元/人）"], "人数（人）、标准（元/人）"],
  ["English words stay apart", ["First quarter", "Second quarter"], "First quarter、Second quarter"],
  ["of many the first and the last", ["1月", "2月", "3月", "4月", "5月", "6月"], "1月、2月…6月"],
])("columns that make up another: %s", (_, headings, names) => {
  expect(listingIn(partNames(headings), "zh")).toBe(names);
});
