import { workbookOf } from "../../../adapters/memory/memory-workbook";
import { evaluateWorkbook } from "../../../app/evaluate-workbook";
import { formatPlace } from "../../../domain/cells/address";

test("a column of like formulas is not accused line by line of computing something else than its heading says", () => {
  // Nothing is paid yet, but for one project: 0 is the rate of the others in round figures, and so it looks like one.
  const rows = [1, 2, 1, 1, 3, 1, 6000, 1].map((spent, index) => [
    `项目${index + 1}工程`,
    100_000,
    spent,
    { f: `C${index + 3}-C${index + 3}`, v: 0 },
  ]);
  const book = workbookOf({
    执行: [["2024年度项目支出执行情况表（单位：万元）"], ["项目名称", "预算数", "支出数", "执行率"], ...rows],
  });
  const evaluated = evaluateWorkbook(book, { lang: "zh" });
  if (!evaluated.ok) throw new Error(evaluated.refusal.code);
  const accused = evaluated.value.outcome.findings.filter(({ kind }) => kind === "formula_inconsistent");
  expect(accused.map(({ at }) => formatPlace(at))).toEqual([]);
});

test.each([
  ["reads like the mean of its lines", 96.26, []],
  ["reads otherwise, within roundings", 96.27, ["得分!C6"]],
])("of an average by formula that %s a remark is made only where both figures differ to the eye", (_, mean, places) => {
  const scored = [97.34, 93.62, 97.83];
  const scores = scored.map((score, index) => {
    return [index + 1, `${"甲乙丙"[index] ?? ""}镇河道项目`, { f: `'核算'!A${index + 2}`, v: score, fmt: "0.00" }];
  });
  const book = workbookOf({
    得分: [
      ["项目得分表"],
      ["序号", "项目名称", "得分"],
      ...scores,
      [null, "平均分", { f: "'核算'!A1", v: mean, fmt: "0.00" }],
    ],
    核算: [[mean], ...scored.map((score) => [score])],
  });
  const evaluated = evaluateWorkbook(book, { lang: "zh" });
  if (!evaluated.ok) throw new Error(evaluated.refusal.code);
  const told = evaluated.value.outcome.findings.filter(({ variant }) => variant === "tail");
  expect(told.map(({ at }) => formatPlace(at))).toEqual(places);
});
