import { cellsOf } from "../../../test/support/cells-of";
import { SCORECARD_HEADINGS } from "../../../test/support/form-headings";
import { recalculate } from "../../../test/support/recalculate";
import { workbookOf } from "../../adapters/memory/memory-workbook";
import { evaluateWorkbook } from "../../app/evaluate-workbook";
import { changesOf, scoreWorkbook } from "../../app/score-workbook";
import { decisionEvidence } from "../../ledger/decision-evidence";
import type { KeptProfile, Ledger } from "../../ledger/ledger";
import { EMPTY_LEDGER } from "../../ledger/ledger";
import type { SheetPlan } from "../../sheets/plan";
import type { Workbook } from "../../sheets/workbook";
import { planResultSheets } from "./result-sheets";

function bookOfIndicators(rows: readonly (readonly (string | number | null)[])[]): Workbook {
  return workbookOf({ 评分表: [["专项资金绩效评价得分表"], SCORECARD_HEADINGS, ...rows] });
}

const INDICATORS = bookOfIndicators([
  ["过程", "资金管理", "监管有效性", 8, null, null, 8],
  ["产出", "数量指标", "培训人次（人次）", 30, 3000, 2100, 21],
  ["产出", "数量指标", "新建场所（个）", 22, "≥5个", 10, 11],
  ["效益", "社会效益", "重大事故发生数（起）", 20, 0, 0, 20],
  ["效益", "满意度", "服务对象满意度（%）", 20, "≥90%", "98%", 20],
]);

const EXECUTION_ROWS = [
  ["专项资金预算执行情况表"],
  ["单位：万元"],
  ["序号", "项目名称", "实施单位", "预算数", "支出数", "执行率"],
  [1, "道路养护项目", "交通局", 500, 499.99, "100%"],
  [2, "水库除险加固工程", "水利局", 333.33, 111.11, "33%"],
  [3, "农村公路改造项目", "交通局", 166.67, 166.67, "100%"],
  ["合计", null, null, 1000, 777.77, "78%"],
];
const EXECUTION = workbookOf({ 预算执行: EXECUTION_ROWS });

const SCORES = workbookOf({
  得分: [
    ["项目绩效得分表"],
    ["序号", "项目名称", "投入（20分）", "过程（20分）", "产出（30分）", "效益（30分）", "总分", "等级"],
    [1, "道路养护项目", 19, 18.5, 28, 24.5, 90, "优"],
    [2, "水库除险加固工程", 20, 19.25, 29.5, 27, 95.75, "优"],
    [3, "农村公路改造项目", 15, 16, 20, 19, 70, "中"],
  ],
});

function plansOf(workbook: Workbook, profile: KeptProfile = { id: "guangdong-2023" }): readonly SheetPlan[] {
  const scored = scoreWorkbook(workbook, { lang: "zh", marks: true, profile });
  if (!scored.ok) throw new Error(scored.refusal.code);
  return scored.value.changes.sheets;
}

const formulasOf = (plan: SheetPlan | undefined) =>
  cellsOf(plan).flatMap(({ formula }) => (formula === undefined ? [] : [formula]));
const planOf = (plans: readonly SheetPlan[], id: SheetPlan["id"]) => plans.find((plan) => plan.id === id);

test.each([
  ["499.99", "已说明：按合同尾款列示（张三，2026-11-27）"],
  ["499.98", "所依据的数字已改动，须重新处理。此前：已说明：按合同尾款列示（张三，2026-11-27）"],
])("a decision is told with its reason, who and when; or that it fell (spent %s)", (spent, told) => {
  const evaluated = (rows: Workbook, ledger: Ledger = EMPTY_LEDGER) => {
    const evaluation = evaluateWorkbook(rows, { lang: "zh", ledger });
    if (!evaluation.ok) throw new Error(evaluation.refusal.code);
    return evaluation.value;
  };
  const [finding] = evaluated(EXECUTION).outcome.findings.filter(({ kind }) => kind === "rate_rounding_hides_gap");
  if (finding === undefined) throw new Error("no rounding was found");
  const decision = {
    finding: finding.id,
    name: "",
    kind: "explained",
    reason: "按合同尾款列示",
    by: "张三",
    when: "2026-11-27",
    evidence: decisionEvidence(finding),
  } as const;
  const now = workbookOf({
    预算执行: EXECUTION_ROWS.map((row) => row.map((value) => (value === 499.99 ? Number(spent) : value))),
  });
  const changes = changesOf(evaluated(now, { ...EMPTY_LEDGER, findings: [decision] }), { lang: "zh", marks: false });
  expect(cellsOf(planOf(changes.sheets, "findings")).map(({ value }) => value)).toContain(told);
});

test("the findings can be sorted and filtered by their headings", () => {
  const plan = planOf(plansOf(EXECUTION), "findings");
  const cells = cellsOf(plan);
  const heading = cells.find(({ value }) => value === "序号");
  expect(plan?.filter).toEqual({
    top: heading?.row,
    left: 0,
    bottom: Math.max(...cells.map(({ row }) => row)),
    right: Math.max(...cells.map(({ col }) => col)),
  });
});

test("what a finding would do to the only score of a workbook is told without the name that stands in its title", () => {
  const row = ["产出", "数量指标", "培训人次（人次）", 60, 100, 60, 54];
  const funds = (...names: readonly string[]): Workbook =>
    workbookOf(Object.fromEntries(names.map((name) => [name, [[`${name}绩效评价得分表`], SCORECARD_HEADINGS, row]])));
  const effects = (workbook: Workbook): unknown[] =>
    cellsOf(planOf(plansOf(workbook), "findings"))
      .map(({ value }) => value)
      .filter((value) => typeof value === "string" && value.startsWith("影响"));
  expect(effects(funds("甲专项资金"))).toEqual([expect.not.stringContaining("甲专项资金")]);
  expect(effects(funds("甲专项资金", "乙专项资金"))).toEqual([
    expect.stringContaining("“甲专项资金”"),
    expect.stringContaining("“乙专项资金”"),
  ]);
});

test("a rate apart from another is told in percentage points on the sheet of findings", () => {
  const told = cellsOf(planOf(plansOf(EXECUTION), "findings")).map(({ value }) => value);
  expect(told).toContain("99.998%");
  expect(told.filter((value) => typeof value === "string" && /^[\d.]+个百分点$/.test(value))).not.toEqual([]);
});

describe.each([
  ["indicators", INDICATORS],
  ["budget execution", EXECUTION],
  ["project scores", SCORES],
])("the result sheets of a workbook with %s", (_, workbook) => {
  const plans = plansOf(workbook);

  test("calculate to the figures that are written in them", () => {
    const { formulas, different } = recalculate(workbook, plans);
    expect(different).toEqual([]);
    expect(formulas).toBeGreaterThan(10);
  });

  test("are the same when the graded workbook is scored again", () => {
    expect(plansOf(workbook)).toEqual(plans);
  });

  test("use only functions that every Excel since 2016 and WPS have", () => {
    const known = new Set(["ROUND", "SUM", "AVERAGE", "IF", "MIN", "MAX", "RANK", "COUNTIF"]);
    const used = plans.flatMap(formulasOf).flatMap((formula) => formula.match(/[A-Z.]+(?=\()/g) ?? []);
    expect(used.filter((name) => !known.has(name))).toEqual([]);
  });

  test("hold no cell twice and no title that Excel refuses", () => {
    for (const plan of plans) {
      const cells = cellsOf(plan).map(({ row, col }) => `${row} ${col}`);
      expect(new Set(cells).size).toBe(cells.length);
      expect(plan.title).toMatch(/^[^:\\/?*[\]]{1,31}$/);
    }
  });
});

test("scores, subtotals and the grade are formulas over the user's cells", () => {
  const formulas = formulasOf(planOf(plansOf(INDICATORS), "fund-scores"));
  expect(formulas).toContain("'评分表'!D4");
  expect(formulas.some((formula) => /IF\(ROUND\('评分表'!F4\/'评分表'!E4,10\)>1\.5/.test(formula))).toBe(true);
  expect(formulas.some((formula) => /^IF\(H\d+>=90,"优",IF\(/.test(formula))).toBe(true);
});

test("a number parsed out of text stands once on the inputs sheet, with a link to its cell", () => {
  const inputs = planOf(plansOf(INDICATORS), "inputs");
  const five = cellsOf(inputs).find(({ value, col }) => value === 5 && col === 3);
  expect(five).toBeDefined();
  expect(cellsOf(inputs).find(({ row, link }) => row === five?.row && link !== undefined)?.link).toEqual({
    sheet: "评分表",
    row: 4,
    col: 4,
  });
  expect(cellsOf(inputs).filter(({ value, col }) => value === 5 && col === 3)).toHaveLength(1);
});

test("sheets that would be empty are left out", () => {
  expect(plansOf(SCORES).map(({ id }) => id)).not.toContain("fund-scores");
  expect(plansOf(INDICATORS).map(({ id }) => id)).not.toContain("execution");
});

test("a user's sheet with our title keeps it, ours takes another", () => {
  const taken = workbookOf({
    绩效评分总览: [["说明"]],
    评分表: [["得分表"], SCORECARD_HEADINGS, ["产出", "数量", "培训", 100, 10, 10, 100]],
  });
  expect(planOf(plansOf(taken), "overview")?.title).toBe("绩效评分总览 (2)");
});

test("text that looks like a formula never becomes one", () => {
  const hostile = bookOfIndicators([["产出", "数量指标", '=HYPERLINK("http://x")', 100, 10, 5, 50]]);
  const plans = plansOf(hostile);
  expect(plans.flatMap(formulasOf).filter((formula) => formula.includes("HYPERLINK"))).toEqual([]);
});

test("the ledger that is written names the profile only when a person chose it", () => {
  const evaluated = evaluateWorkbook(INDICATORS, { lang: "zh" });
  if (!evaluated.ok) throw new Error(evaluated.refusal.code);
  const plans = planResultSheets({ ...evaluated.value, lang: "zh", version: "1" });
  const texts = (of: readonly SheetPlan[]) => cellsOf(planOf(of, "ledger")).map(({ value }) => value);
  expect(texts(plans)).not.toContain("自带规则");
  expect(texts(plansOf(INDICATORS))).toContain("自带规则");
});

test.each(["general", "self-evaluation"])("a source of %s says once that nobody compared it with the text", (id) => {
  const rules = planOf(plansOf(INDICATORS, { id }), "rules");
  const sources = cellsOf(rules).flatMap(({ value }) =>
    typeof value === "string" && value.includes("财预") ? [value] : [],
  );
  expect(sources.length).toBeGreaterThan(0);
  expect(sources.filter((text) => text.split("核对").length !== 2)).toEqual([]);
});

test("the sheet of rules names a source that shipped rules carry in both languages in the reader's only", () => {
  const sourcesIn = (lang: "zh" | "en") => {
    const evaluated = evaluateWorkbook(INDICATORS, { lang });
    if (!evaluated.ok) throw new Error(evaluated.refusal.code);
    const plans = planResultSheets({ ...evaluated.value, lang, version: "1" });
    return cellsOf(planOf(plans, "rules")).flatMap(({ value }) => (typeof value === "string" ? [value] : []));
  };
  expect(sourcesIn("zh").filter((text) => text.includes("common practice"))).toEqual([]);
  expect(sourcesIn("en").filter((text) => text.includes("通行做法"))).toEqual([]);
  expect(sourcesIn("en").join("\n")).toContain("common practice");
});

test("a chart labels a rate as exactly as its cell, so that 99.998 % is not shown as 100 %", () => {
  const [chart] = planOf(plansOf(EXECUTION), "execution")?.charts ?? [];
  expect(chart).toMatchObject({ valueFormat: "0.00%", axisFormat: "0%", valueAxis: { min: 0, max: 1.1, step: 0.2 } });
});

test("bars of scores end at full marks, with room for the label of a full bar", () => {
  const [chart] = planOf(plansOf(SCORES), "project-scores")?.charts ?? [];
  expect(chart?.valueAxis).toEqual({ min: 0, max: 110, step: 20 });
});

test("the headings of a fund's projects stay in view and stand on every printed page", () => {
  const plan = planOf(plansOf(EXECUTION), "execution");
  const heading = cellsOf(plan).find(({ value }) => value === "项目名称");
  expect(heading?.row).toBe(3);
  expect(plan?.freeze).toEqual({ rows: 4, cols: 2 });
  expect(plan?.print?.repeatRows).toEqual({ top: 0, bottom: 3 });
});

test.each([
  [50, 1],
  [51, 0],
])("%i projects have %i chart: with more bars nobody could read one", (count, charts) => {
  const lines = Array.from({ length: count }, (_, index) => [
    index + 1,
    `第${index + 1}标段道路工程`,
    100,
    80 + (index % 20),
  ]);
  const book = workbookOf({
    预算执行: [["项目预算执行情况表（单位：万元）"], ["序号", "项目名称", "预算数", "支出数"], ...lines],
    得分: [
      ["项目绩效得分表"],
      ["序号", "项目名称", "产出（60分）", "效益（40分）", "总分"],
      ...lines.map(([seq, name]) => [seq ?? null, name ?? null, 55, 35, 90]),
    ],
  });
  const plans = plansOf(book);
  for (const id of ["execution", "project-scores"] as const) expect(planOf(plans, id)?.charts).toHaveLength(charts);
});

test("a table that says nowhere what its parts are out of gets averages, and no lines of dashes", () => {
  const scores = workbookOf({
    得分: [
      ["项目绩效得分表"],
      ["序号", "项目名称", "投入", "过程", "产出", "效益", "总分", "等级"],
      [1, "道路养护项目", 19, 18.5, 28, 24.5, 90, "优"],
      [2, "水库除险加固工程", 20, 19.25, 29.5, 27, 95.75, "优"],
    ],
  });
  const plan = planOf(plansOf(scores), "project-scores");
  const texts = cellsOf(plan).map(({ value }) => value);
  expect(texts).toContain("平均得分");
  expect(texts).not.toContain("满分");
  expect(texts).not.toContain("得分率");
  expect(plan?.charts?.[0]?.valueAxis).toEqual({ min: 0, max: 110, step: 20 });
});

test("amounts by direction and implementer have no columns for what nobody says of them", () => {
  const cells = cellsOf(planOf(plansOf(EXECUTION), "execution"));
  const section = cells.find(({ value }) => value === "按实施主体");
  const headings = cells.filter(({ row, value }) => row === (section?.row ?? 0) + 1 && value !== null);
  expect(headings.map(({ value }) => value)).toEqual(["序号", "实施主体", "预算数", "支出数", "结余", "执行率"]);
});

test("one rule draws the bars of all scorecards, so that they can be compared and Excel has one to look after", () => {
  const rows = ["道路养护项目", "水库除险加固工程", "农村公路改造项目"].flatMap((project) => [
    [project, "产出", "数量指标", "培训人次（人次）", 60, 3000, 2100, 42],
    [project, "效益", "满意度", "服务对象满意度（%）", 40, "≥90%", "98%", 40],
  ]);
  const plan = planOf(
    plansOf(workbookOf({ 评分表: [["得分表"], ["项目名称", ...SCORECARD_HEADINGS], ...rows] })),
    "fund-scores",
  );
  const cells = cellsOf(plan);
  const rates = cells.filter(({ col, look }) => col === 8 && look?.format?.endsWith("%")).map(({ row }) => row);
  expect(cells.filter(({ value }) => value === "合计")).toHaveLength(3);
  expect(plan?.conditions).toEqual([
    {
      kind: "data-bar",
      area: { top: Math.min(...rates), bottom: Math.max(...rates), left: 8, right: 8 },
      color: "5B9BD5",
    },
  ]);
});

test.each<[string, readonly (readonly (string | number | null)[])[], readonly string[]]>([
  [
    "items that nobody filled in make the grade provisional",
    [
      ["产出", "数量指标", "培训人次（人次）", 60, 3000, 3000, 60],
      ["产出", "质量指标", "培训合格率（%）", 25, "≥95%", null, null],
      ["效益", "满意度", "服务对象满意度（%）", 15, "≥90%", null, null],
    ],
    ["“专项资金绩效评价得分表”的等级：暂定：2 项未计分"],
  ],
  [
    "full marks above 100 make it indicative",
    [
      ["产出", "数量指标", "培训人次（人次）", 60, 3000, 3000, 60],
      ["效益", "满意度", "服务对象满意度（%）", 60, "≥90%", "98%", 60],
    ],
    ["“专项资金绩效评价得分表”的等级：满分合计 120 分：等级按百分制划分，仅供参考"],
  ],
  [
    "a form with all filled in has nothing to say",
    [
      ["产出", "数量指标", "培训人次（人次）", 60, 3000, 2100, 42],
      ["效益", "满意度", "服务对象满意度（%）", 40, "≥90%", "98%", 40],
    ],
    [],
  ],
])("on the overview %s", (_, rows, notes) => {
  const overview = planOf(plansOf(bookOfIndicators(rows)), "overview");
  const told = cellsOf(overview).flatMap(({ value }) =>
    typeof value === "string" && value.includes("的等级：") ? [value] : [],
  );
  expect(told).toEqual(notes);
});

test("a budget that stands in several cells is their sum in the graded copy", () => {
  const workbook = workbookOf({
    来源: [
      ["衔接资金来源及支出情况表（万元）"],
      ["项目名称", "预算安排", null, "实际支出", null],
      [null, "中央", "县级", "中央", "县级"],
      ["高粱基地土壤改良", 48.1, 20.2, 48.1, 15.35],
      ["蔬菜大棚冬季保温", 80, null, 77, null],
    ],
  });
  const plans = plansOf(workbook);
  const formulas = formulasOf(planOf(plans, "execution"));
  expect(formulas).toEqual(
    expect.arrayContaining(["ROUND('来源'!B4+'来源'!C4,2)", "ROUND('来源'!D4+'来源'!E4,2)", "'来源'!B5"]),
  );
  expect(recalculate(workbook, plans).different).toEqual([]);
});
