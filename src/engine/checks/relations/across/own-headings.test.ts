import { toldWithExpected } from "../../../../../test/support/outcome-of";

const NAMES = [
  "云溪镇河道整治工程",
  "白石乡校舍安全加固项目",
  "临海县公共图书馆免费开放经费",
  "平湖区应急广播体系建设项目",
];
const OWN = [97, 92.5, 95.2, 88.4];
const REVIEWED = [94.5, 90.1, 95.2, 84.9];

function told(heading: string, quoted: number): readonly string[] {
  return toldWithExpected({
    上报: [
      ["项目自评结果上报表"],
      ["序号", "项目名称", heading],
      ...NAMES.map((name, line) => [line + 1, name, OWN[line] ?? 0]),
    ],
    复核: [
      ["财政复核情况表"],
      ["序号", "项目名称", heading, "复核得分"],
      ...NAMES.map((name, line) => [line + 1, name, line === 0 ? quoted : (OWN[line] ?? 0), REVIEWED[line] ?? 0]),
    ],
  });
}

test("marks under a heading that says whose they are stand alike on both sheets", () => {
  expect(told("自评得分", 97)).toEqual([]);
  expect(told("自评得分", 96)).toEqual(["cross_sheet_value_mismatch 复核!C3 → 97"]);
});
