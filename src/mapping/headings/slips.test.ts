import { HeadingLexicon } from "./heading-lexicon";
import { withoutSlips } from "./slips";

const lexicon = new HeadingLexicon();

test.each([
  ["年初预箅数", "budget_initial"],
  ["拔付金额", "spent"],
  ["末完成原因", "deviation_reason"],
  ["年度指标直", "target"],
  ["得份", "score"],
  ["执行绿", "rate"],
  ["Expendture", "spent"],
  ["Indciator", "indicator_name"],
  ["Implemeting Agency", "department"],
] as const)("the slip in %s does not hide that it is the %s", (heading, field) => {
  expect(lexicon.candidates(heading)[0]?.field).toBe(field);
});

test.each([
  "姓名",
  "出生日期",
  "身份证号",
  "Manager",
  "Officer",
  "Colour",
  "账号",
  "联系方式",
  "Founding",
  "Auction",
  "Planner",
])("%s means nothing, with or without a slip", (heading) => {
  expect(lexicon.candidates(heading).filter(({ score }) => score >= 0.6)).toEqual([]);
});

test("a heading that is right as it stands is left alone", () => {
  expect(lexicon.candidates("年末结余")[0]).toMatchObject({ field: "balance", score: 0.95 });
});

test("texts too long for headings are not searched", () => {
  expect(withoutSlips("预箅".repeat(30))).toEqual([]);
});
