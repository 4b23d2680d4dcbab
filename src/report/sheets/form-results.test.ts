import { cellsOf } from "../../../test/support/cells-of";
import { INDICATOR_HEADINGS } from "../../../test/support/form-headings";
import { recalculate } from "../../../test/support/recalculate";
import type { RowsLiteral } from "../../adapters/memory/memory-workbook";
import { workbookOf } from "../../adapters/memory/memory-workbook";
import { scoreWorkbook } from "../../app/score-workbook";
import type { PlannedCell, SheetPlan } from "../../sheets/plan";

const _ = null;

/** A form whose execution rate is a row above the indicators: ten points under no first-level indicator. */
const formOf = (title: string, name: string): RowsLiteral => [
  [title],
  [name, _, "青石县水务局"],
  ["项目资金（万元）", _, _, "年初预算数", "全年预算数", "全年执行数", "分值", "执行率", "得分"],
  [_, _, "年度资金总额", 120, 120, 114, 10, "95%", 9.5],
  ["绩效指标", ...INDICATOR_HEADINGS],
  [_, "产出指标", "数量指标", "清淤河道长度", "≥18公里", "19公里", 40, 40],
  [_, "效益指标", "社会效益指标", "群众满意度", "≥90.5%", "93%", 50, 50],
  ["总分", _, _, _, _, _, 100, 99.5],
];
const FORM = workbookOf({ 自评表: formOf("部门整体支出绩效自评表", "部门名称") });
const OF_A_PROJECT = formOf("项目支出绩效自评表", "项目名称");

function plansOf(workbook = FORM): readonly SheetPlan[] {
  const scored = scoreWorkbook(workbook, { lang: "zh", marks: false });
  if (!scored.ok) throw new Error(scored.refusal.code);
  return scored.value.changes.sheets;
}

const planOf = (id: SheetPlan["id"], workbook = FORM) => plansOf(workbook).find((plan) => plan.id === id);

/** The cells of the rows whose cell in column `col` holds this text. */
function rowWith(plan: SheetPlan | undefined, text: string, col: number): ReadonlyMap<number, PlannedCell> {
  const cells = cellsOf(plan);
  const row = cells.find((cell) => cell.value === text && cell.col === col)?.row;
  return new Map(cells.filter((cell) => cell.row === row).map((cell) => [cell.col, cell]));
}

test("the parts on the overview come to the total: what stands under no first-level indicator is one of them", () => {
  const plan = planOf("overview");
  const parts = ["执行率", "产出指标", "效益指标"].map((name) => rowWith(plan, name, 0));
  expect(parts.map((part) => [part.get(1)?.value, part.get(2)?.value])).toEqual([
    [10, 9.5],
    [40, 40],
    [50, 50],
  ]);
  expect(recalculate(FORM, plansOf()).different).toEqual([]);
});

test("the only project's score, grade and parts stand on the overview as a fund's do", () => {
  const plan = planOf("overview", workbookOf({ 自评表: OF_A_PROJECT }));
  const line = rowWith(plan, "青石县水务局", 0);
  expect([1, 2, 3].map((col) => line.get(col)?.value)).toEqual([99.5, 100, "优"]);
  expect(rowWith(plan, "产出指标", 0).get(2)?.value).toBe(40);
  expect(cellsOf(plan).some(({ value }) => value === "平均分")).toBe(false);
});

test("beside the scores of many projects the form of one of them stands for nobody else", () => {
  const others = [
    ["项目绩效得分表"],
    ["序号", "项目名称", "投入（20分）", "过程（20分）", "产出（30分）", "效益（30分）", "总分"],
    [1, "青石县水务局", 19, 19, 29, 28, 95],
    [2, "道路养护项目", 18, 18, 28, 26, 90],
  ];
  const plan = planOf("overview", workbookOf({ 自评表: OF_A_PROJECT, 得分: others }));
  expect(cellsOf(plan).some(({ value }) => value === "平均分")).toBe(true);
  expect(rowWith(plan, "产出指标", 0).size).toBe(0);
});

test("the headings of indicator scores stay in view and stand on every printed page, however many scorecards follow", () => {
  const forms = [1, 2, 3].map((nth) => [`自评表${nth}`, formOf("项目支出绩效自评表", `项目名称${nth}`)]);
  for (const workbook of [FORM, workbookOf(Object.fromEntries(forms))]) {
    const plan = planOf("fund-scores", workbook);
    const [heading, ...again] = cellsOf(plan).filter(({ value }) => value === "三级指标");
    expect(again).toEqual([]);
    expect(plan?.freeze?.rows).toBeGreaterThan(heading?.row ?? Infinity);
    expect(plan?.print?.repeatRows?.bottom).toBeGreaterThanOrEqual(heading?.row ?? Infinity);
  }
});

test("the place of a finding on a sheet with a long name has room for its cell", () => {
  const name = "龙泉街道药品监管能力提升补助资金";
  const wrong = formOf("部门整体支出绩效自评表", "部门名称").map((row) =>
    row.map((cell) => (cell === 99.5 ? 97.5 : cell)),
  );
  const plan = planOf("findings", workbookOf({ [name]: wrong }));
  expect(
    cellsOf(plan)
      .filter(({ col, row }) => col === 2 && row > 2)
      .map(({ value }) => value),
  ).toEqual([`${name}!H8`]);
  expect(plan?.columnWidths[2]).toBeGreaterThan(2 * name.length + "!H8".length);
});

test("nobody is told to have missed a target that the sheet does not set", () => {
  const plan = planOf("indicators");
  expect(rowWith(plan, "执行率", 2).get(7)?.value).toBe("未设目标");
  expect(rowWith(plan, "清淤河道长度", 2).get(7)?.value).toBe("完成");
});

test("a share read from text stands as per cent, with the decimals it was written with", () => {
  const cells = cellsOf(planOf("inputs"));
  const shown = cells.filter(({ col, look }) => col === 3 && look?.format?.includes("%") === true);
  expect(shown.map(({ value, look }) => [value, look?.format])).toEqual([
    [0.93, "0%"],
    [0.905, "0.0%"],
  ]);
});

test("where full marks differ projects are ranked by score rate, and that is said", () => {
  const half: RowsLiteral = [
    ["项目支出绩效自评表"],
    ["项目名称", _, "河道清淤项目"],
    ["绩效指标", ...INDICATOR_HEADINGS],
    [_, "产出指标", "数量指标", "清淤河道长度", "≥18公里", "18公里", 30, 30],
    [_, "效益指标", "社会效益指标", "群众满意度", "≥90%", "93%", 30, 30],
    ["总分", _, _, _, _, _, 60, 60],
  ];
  const rankOf = (plan: SheetPlan | undefined, name: string) => rowWith(plan, name, 1).get(0)?.value;
  const book = workbookOf({ 甲: OF_A_PROJECT, 乙: half });
  const plan = planOf("project-scores", book);
  expect([rankOf(plan, "青石县水务局"), rankOf(plan, "河道清淤项目")]).toEqual([2, 1]);
  expect(cellsOf(plan).filter(({ value }) => typeof value === "string" && value.includes("满分不同"))).toHaveLength(1);
  expect(recalculate(book, plansOf(book)).different).toEqual([]);

  const whole = half.map((row) => row.map((cell) => (cell === 30 ? 50 : cell === 60 ? 100 : cell)));
  const same = planOf("project-scores", workbookOf({ 甲: OF_A_PROJECT, 乙: whole }));
  expect([rankOf(same, "青石县水务局"), rankOf(same, "河道清淤项目")]).toEqual([2, 1]);
  expect(cellsOf(same).some(({ value }) => typeof value === "string" && value.includes("满分不同"))).toBe(false);
});

test("marks of one to five stand in the result sheet without a grade", () => {
  const marks = workbookOf({
    评审: [
      ["项目名称", "评委1", "评委2", "平均分"],
      ["社区健康小屋项目", 4.2, 4.6, 4.4],
      ["夜间急救点项目", 3.6, 3.8, 3.7],
    ],
  });
  const plan = plansOf(marks).find(({ id }) => id === "project-scores");
  const row = rowWith(plan, "社区健康小屋项目", 1);
  expect([row.get(2)?.value, row.get(3)?.value]).toEqual([4.4, null]);
  expect(cellsOf(plan).some(({ value }) => typeof value === "string" && value.startsWith("得分不是百分制"))).toBe(true);
  expect(recalculate(marks, plansOf(marks)).different).toEqual([]);
});
