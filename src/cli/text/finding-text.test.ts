import { outcomeOf } from "../../../test/support/outcome-of";
import { coverageLines, findingLines } from "./finding-text";
import { outcomeText } from "./outcome-text";

const OVERSPENT = {
  明细: [
    ["项目支出明细表", null, null, "单位：万元"],
    ["序号", "项目名称", "预算数", "支出数", "备注"],
    [1, "云溪镇河道整治工程", 100, 112.5],
    [2, "白石乡校舍安全加固项目", 200, 180],
    [3, "临海县公共图书馆免费开放经费", 50.5, 50],
    [4, "平湖区应急广播体系建设项目", 80, 71.25],
  ],
};

test("what nobody checked is named with its places, and what a reader can do about it", () => {
  const lines = coverageLines(outcomeOf(OVERSPENT), "zh");
  expect(lines.slice(1)).toEqual(["  无从比对，请对照原件抽查：明细!C3:C6、明细!D4:D6"]);
});

test("a card is told once, with the places of its cause", () => {
  const scores = [92.5, 88.1, 95.3, 79.4, 84.6];
  const ranks = [2, 5, 1, 3, 4];
  const lines = scores.map((score, index) => [
    `${["东", "西", "南", "北", "中"][index] ?? ""}街小学校舍改造工程`,
    score,
    ranks[index] ?? 0,
  ]);
  const { findings } = outcomeOf({ 得分: [["项目得分表"], ["项目名称", "得分", "排名"], ...lines] });
  const [first, ...others] = findings.filter(({ kind }) => kind === "rank_mismatch");
  expect(others.filter(({ cause }) => cause === first?.id)).toHaveLength(1);
  const text = findingLines(
    [first, ...others].flatMap((finding) => finding ?? []),
    "zh",
  );
  expect(text[0]).toBe("核对发现 2 条，按原因并为 1 条：错误 2，提醒 0，提示 0");
  expect(text.filter((line) => line.includes("建议："))).toHaveLength(1);
});

test("another finding of a card in the very cell of its line is no further place", () => {
  const [first] = outcomeOf(OVERSPENT).findings;
  if (first === undefined) throw new Error("nothing was found");
  const text = findingLines([first, { ...first, id: "other", cause: first.id }], "zh");
  expect(text.filter((line) => line.includes("同一原因的还有"))).toEqual([]);
});

test("of a workbook without numbers it is not said that all agrees", () => {
  expect(outcomeText(outcomeOf({ 说明: [["填报说明"], ["请按要求填写。"]] }), "zh")).toContain("没有可核对的内容");
});
