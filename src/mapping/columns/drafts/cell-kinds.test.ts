import { isGradeWord, kindsOfText } from "./cell-kinds";

test.each([
  ["产出指标", "level1"],
  ["产出\n指标", "level1"],
  ["数量\n指标", "level2"],
  ["质　量", "level2"],
  ["县教育局", "whoOrWhen"],
  ["一季度", "whoOrWhen"],
  ["优", "grade"],
  ["较差", "grade"],
  ["合　格", "grade"],
] as const)("%j is of the kind %s", (text, kind) => {
  expect(kindsOfText(text)).toEqual([kind]);
});

test("a grade is a word of its own", () => {
  expect(["优", "良", "较差", "优势"].map(isGradeWord)).toEqual([true, true, true, false]);
});

test.each<[string, boolean]>([
  ["云溪镇河道整治工程、白石乡校舍加固项目", true],
  ["公共图书馆免费开放；白石乡校舍加固改造", true],
  ["数字乡村融合发展、基层治理能力提升补助项目", false],
  ["推进“标准农田、灌区改造”融合发展项目（含省级补助、市县配套部分）", false],
  ["校舍维修、改造", false],
])("%j lists names of projects: %s", (text, expected) => {
  expect(kindsOfText(text).includes("nameList")).toBe(expected);
});
