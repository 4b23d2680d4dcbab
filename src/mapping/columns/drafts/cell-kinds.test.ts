import { isGradeWord, kindsOfText } from "./cell-kinds";

test.each([
  ["产出指标", "level1"],
  ["产出\n指标", "level1"],
  ["產出指標", "level1"],
  ["数量\n指标", "level2"],
  ["質　量", "level2"],
  ["县教育局", "whoOrWhen"],
  ["一季度", "whoOrWhen"],
  ["優", "grade"],
  ["較差", "grade"],
  ["合　格", "grade"],
] as const)("%j is of the kind %s", (text, kind) => {
  expect(kindsOfText(text)).toEqual([kind]);
});

test("a grade is one in traditional letters too", () => {
  expect(["優", "良", "較差", "優勢"].map(isGradeWord)).toEqual([true, true, true, false]);
});
