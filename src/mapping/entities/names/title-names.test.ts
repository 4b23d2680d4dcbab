import { fundInText, nameInTitle } from "./title-names";

test.each([
  ["宝塔区应急广播体系建设补助资金绩效指标完成情况表", "宝塔区应急广播体系建设补助资金"],
  ["附件2：甲县道路改造工程项目支出绩效自评表", "甲县道路改造工程项目"],
  ["《临海县供水管网改造项目》绩效评价指标表", "临海县供水管网改造项目"],
  ["青阳县2024年农产品冷藏设施补助绩效评分明细", "农产品冷藏设施补助"],
  ["Rural Road Upgrade – key performance indicators", "Rural Road Upgrade"],
])("%s names its project", (title, name) => {
  expect(nameInTitle(title)).toBe(name);
});

test.each([
  "表3-2 专项资金预算执行情况表",
  "2024年度部门项目支出预算执行明细表",
  "项目支出绩效自评表",
  "各项目绩效评价得分情况表",
  "Key performance indicators",
])("%s names none", (title) => {
  expect(nameInTitle(title)).toBeUndefined();
});

test.each(["Logical framework: Coastal Livelihoods Programme", "Coastal Livelihoods Programme – Logframe"])(
  "a donor's %s is about a programme",
  (title) => {
    expect(nameInTitle(title)).toBe("Coastal Livelihoods Programme");
  },
);

test("the fund is read from a longer title", () => {
  expect(fundInText("附件1 2023年广东省促进经济高质量发展专项资金（金融发展）绩效评价评分表")).toContain(
    "促进经济高质量发展专项资金（金融发展）",
  );
  expect(fundInText("表3-2 专项资金预算执行情况表")).toBeUndefined();
});

test.each<[string, string | undefined]>([
  [
    "Table 1-1 Projects in the Pool, Special Fund for Quality Growth (Finance) 2023",
    "Special Fund for Quality Growth (Finance) 2023",
  ],
  ["Rural Roads Maintenance Fund – Quarterly Report", "Rural Roads Maintenance Fund"],
  ["Table 3-2 Budget Execution of the Fund", undefined],
  ["Annex 1 Scorecard of the Fund 2023", undefined],
  ["Memo: trust funds", undefined],
])("the fund in the English title %s", (title, fund) => {
  expect(fundInText(title)).toBe(fund);
});
