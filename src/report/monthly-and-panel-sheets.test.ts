import { cellsOf } from "../../test/support/cells-of";
import { recalculate } from "../../test/support/recalculate";
import { workbookOf } from "../adapters/memory/memory-workbook";
import type { ScoringOptions } from "../app/score-workbook";
import { scoreWorkbook } from "../app/score-workbook";
import { groupedBy } from "../domain/collections/groups";
import type { PanelRule, SelectionRule } from "../engine/profile/profile";
import { shippedProfile } from "../engine/profile/shipped-profiles";
import type { KeptProfile } from "../ledger/ledger";
import type { SheetPlan } from "../sheets/plan";
import type { OwnSheetId, Workbook } from "../sheets/workbook";

type Cells = readonly (string | number | null)[];

const NAMES = [
  "云溪镇河道整治工程",
  "白石乡校舍安全加固项目",
  "公共图书馆免费开放经费",
  "应急广播体系建设项目",
  "社区养老设施建设项目",
];
const SCORES: readonly (readonly (number | null)[])[] = [
  [85.5, 90, 78.25, 92, 88],
  [70, 72, 75, null, 74],
  [95, 93, 96, 51, 94],
  [85, 86, 87, 88, 89],
  [85, 86, 87, 88, 89],
];

function panelBook(note = "可安排资金：900万元", names = NAMES): Workbook {
  return workbookOf({
    评审: [
      ["2024年入库项目专家评审打分汇总表"],
      [note],
      ["序号", "项目名称", "申报金额（万元）", "张三", "李四", "王五", "赵六", "孙七", "平均分", "排名"],
      ...names.map((name, place): Cells => [
        place + 1,
        name,
        100 * (place + 1) + 0.5,
        ...(SCORES[place] ?? []),
        80,
        null,
      ]),
    ],
  });
}

/** The fourth project bears the name of the second. */
const TWICE = NAMES.map((name, place) => (place === 3 ? (NAMES[1] ?? "") : name));

function sheetsBook(): Workbook {
  const sheet = (evaluator: string, shift: number): readonly Cells[] => [
    ["项目评审打分表"],
    [`评审专家：${evaluator}`],
    ["序号", "项目名称", "必要性（50分）", "可行性（50分）", "总分"],
    ...NAMES.map((name, place): Cells => [place + 1, name, 40.25 + place, 30.5 + shift, 70.75 + place + shift]),
  ];
  return workbookOf({ 甲: sheet("张三", 1), 乙: sheet("李四", 5.15), 丙: sheet("王五", 9) });
}

const HEAD = ["项目名称", "预算数", "1月", "2月", "3月", "4月", "累计支出", "备注"];
function monthsBook(): Workbook {
  return workbookOf({
    进度: [
      ["2024年专项资金支出进度表"],
      ["单位：万元"],
      HEAD,
      [NAMES[0] ?? "", 100, 10.1, 20.02, 3.3, 8, 41.42, null],
      [NAMES[1] ?? "", 70, 1, null, 2, 0.1, 3.1, "汛期停工"],
      [NAMES[2] ?? "", 55.55, 0, 5, 1, 2, 8, null],
    ],
  });
}

function cumulativeBook(): Workbook {
  return workbookOf({
    进度: [
      ["2024年专项资金支出进度表"],
      ["单位：元"],
      ["项目名称", "预算数", "1月计划", "2月计划", "3月计划", "1月", "2月", "3月", "累计支出"],
      [NAMES[0] ?? "", 1000000, 100000, 100000, 300000.5, 10000, 30000.25, 90000, 90000],
      [NAMES[1] ?? "", 700000, 70000, 70000, 70000, 5000, 5000, "6万元", 60000],
      [NAMES[2] ?? "", 500000, null, null, null, 1, 2, 3, 3],
    ],
  });
}

function paymentsBook(): Workbook {
  return workbookOf({
    执行: [
      ["2024年预算执行表"],
      ["单位：万元"],
      ["项目名称", "预算数", "支出数"],
      [NAMES[0] ?? "", 120, 30],
      [NAMES[1] ?? "", 60, 50],
      [NAMES[2] ?? "", 40, 0],
    ],
    台账: [
      ["资金支付台账"],
      ["序号", "项目名称", "支付日期", "支付金额（元）"],
      [1, NAMES[0] ?? "", "2024-02-05", 100000.01],
      [2, NAMES[0] ?? "", "2024年2月20日", 199999.99],
      [3, NAMES[1] ?? "", 45356, 500000],
    ],
  });
}

function planned(workbook: Workbook, options: Partial<ScoringOptions> = {}): readonly SheetPlan[] {
  const scored = scoreWorkbook(workbook, { lang: "zh", marks: true, ...options });
  if (!scored.ok) throw new Error(scored.refusal.code);
  return scored.value.changes.sheets;
}

function withRules(panel: Partial<PanelRule>, selection: Partial<SelectionRule> = {}): KeptProfile {
  const general = shippedProfile("general");
  const json = JSON.stringify({
    ...general,
    id: "notice",
    panel: { ...general.panel, ...panel },
    selection: { ...general.selection, ...selection },
  });
  return { json };
}

const TRIMMED: Partial<PanelRule> = { mean: { kind: "trimmed", from: 5 } };

test.each<[string, Workbook, Partial<ScoringOptions>]>([
  ["a panel with a column for each evaluator", panelBook(), {}],
  ["a panel that scores a project of one name twice", panelBook(undefined, TWICE), {}],
  ["a panel without highest and lowest", panelBook(), { profile: withRules(TRIMMED) }],
  ["a panel with a sheet for each evaluator", sheetsBook(), {}],
  ["a selection that passes over what does not fit", panelBook(), { profile: withRules({}, { doesNotFit: "skip" }) }],
  [
    "a selection that gives the rest, the smaller first",
    panelBook(),
    { profile: withRules({}, { doesNotFit: "part", ties: "smaller-first" }) },
  ],
  [
    "a selection in the order of the list, with a least score",
    panelBook(),
    { profile: withRules(TRIMMED, { doesNotFit: "skip", ties: "as-listed", least: "75" }) },
  ],
  ["a selection with money that a person named", panelBook("说明"), { settings: { available: "0.05亿元" } }],
  ["monthly columns", monthsBook(), {}],
  ["monthly columns up to a month that a person named", monthsBook(), { settings: { month: 2 } }],
  ["cumulative columns with a plan", cumulativeBook(), {}],
  ["a ledger of payments", paymentsBook(), {}],
  ["the same in English", monthsBook(), { lang: "en" }],
])("the result sheets of %s calculate to the figures that are written in them", (_, workbook, options) => {
  const { formulas, different } = recalculate(workbook, planned(workbook, options));
  expect(different).toEqual([]);
  expect(formulas).toBeGreaterThan(30);
});

const sheetOf = (plans: readonly SheetPlan[], id: OwnSheetId) => plans.find((plan) => plan.id === id);
const texts = (plan: SheetPlan | undefined) => cellsOf(plan).map(({ value }) => value);

test("the formulas use only functions that every Excel since 2016 and WPS have", () => {
  const known = new Set(
    "ROUND SUM AVERAGE IF MIN MAX RANK COUNT COUNTIF COUNTIFS SUMIF VLOOKUP N LEFT RIGHT".split(" "),
  );
  const books: readonly (readonly [Workbook, Partial<ScoringOptions>])[] = [
    [panelBook(), { profile: withRules(TRIMMED, { ties: "smaller-first" }) }],
    [monthsBook(), {}],
    [cumulativeBook(), {}],
  ];
  const used = books.flatMap(([book, options]) =>
    planned(book, options).flatMap((plan) =>
      cellsOf(plan).flatMap(({ formula }) => formula?.match(/[A-Z.]+(?=\()/g) ?? []),
    ),
  );
  expect([...new Set(used)].filter((name) => !known.has(name))).toEqual([]);
});

test("a workbook without evaluators or months has neither sheet", () => {
  const plain = workbookOf({
    预算执行: [
      ["预算执行表"],
      ["单位：万元"],
      ["项目名称", "预算数", "支出数"],
      [NAMES[0] ?? "", 100, 90],
      [NAMES[1] ?? "", 50, 50],
    ],
  });
  expect(planned(plain).map(({ id }) => id)).not.toEqual(expect.arrayContaining(["panel"]));
  expect(planned(plain).map(({ id }) => id)).not.toEqual(expect.arrayContaining(["progress"]));
});

test("the total of a panel's project is the cell of the panel sheet", () => {
  const plans = planned(panelBook());
  const formulas = cellsOf(sheetOf(plans, "project-scores")).flatMap(({ formula }) => formula ?? []);
  expect(formulas.filter((formula) => /^'评审打分汇总'!J\d+$/.test(formula))).toHaveLength(5);
});

test("of two lines with one name each has its own score, rank and share of the money", () => {
  const plans = planned(panelBook("可安排资金：1200万元", TWICE));
  const named = (id: OwnSheetId) =>
    [...groupedBy(cellsOf(sheetOf(plans, id)), ({ row }) => row).values()]
      .map((cells) => cells.map(({ value }) => value))
      .filter((values) => values.includes(TWICE[1] ?? ""));
  expect(named("project-scores").map(([rank, , score]) => [rank, score])).toEqual([
    [5, 72.75],
    [1, 87],
  ]);
  // Score, amount, sum so far, granted, left.
  const [, , ...choices] = named("panel").map((values) => values.slice(3, 8));
  expect(choices).toEqual([
    [87, 400.5, 901, 400.5, 799.5],
    [72.75, 200.5, 1502.5, 0, 198.5],
  ]);
});

test("a project that is behind owes an explanation; what the remark says stands there", () => {
  const cells = texts(sheetOf(planned(monthsBook()), "progress"));
  expect(cells).toContain("汛期停工");
  expect(cells).toContain("应说明原因，未填写");
});

test("the state at a month that a person named is kept and held against the year's end", () => {
  const scored = scoreWorkbook(monthsBook(), { lang: "zh", marks: false, settings: { month: 2 } });
  if (!scored.ok) throw new Error(scored.refusal.code);
  const { ledger } = scored.value;
  expect(ledger.settings).toEqual({ month: 2 });
  expect(ledger.checkpoints[0]).toMatchObject({ month: 2, project: "", budget: "225.55", spent: "36.12" });
  const later = planned(monthsBook(), { ledger, settings: { month: 4 } });
  const cells = texts(sheetOf(later, "progress"));
  expect(cells).toContain("2 月时点与现在对比");
  expect(recalculate(monthsBook(), later).different).toEqual([]);
});

test("what was kept once is not changed by a later run at the same month", () => {
  const checkpoints = [
    { month: 2, project: "", name: "2024年专项资金支出进度表", budget: "225.55", spent: "30", unit: "万元" },
  ];
  const first = scoreWorkbook(monthsBook(), { lang: "zh", marks: false, settings: { month: 2 } });
  if (!first.ok) throw new Error(first.refusal.code);
  const fund = first.value.ledger.checkpoints.find(({ project }) => project === "")?.name ?? "";
  const ledger = { ...first.value.ledger, checkpoints: checkpoints.map((one) => ({ ...one, name: fund })) };
  const again = scoreWorkbook(monthsBook(), { lang: "zh", marks: false, ledger });
  expect(again.ok && again.value.ledger.checkpoints).toEqual(ledger.checkpoints);
});

test("a chart for each fund and a small line for each project", () => {
  const sheet = sheetOf(planned(monthsBook()), "progress");
  expect(sheet?.charts?.map(({ kind, series }) => [kind, series.length])).toEqual([["line", 2]]);
  expect(texts(sheet).filter((value) => typeof value === "string" && /^[▁▂▃▄▅▆▇█]+$/.test(value))).toHaveLength(4);
});

test("the overview says how far the months are and what the panel's selection comes to, by reference", () => {
  const lineWith = (book: Workbook, first: string): readonly unknown[] => {
    const plan = sheetOf(planned(book), "overview");
    const head = cellsOf(plan).find(({ value }) => typeof value === "string" && value.includes(first));
    const line = cellsOf(plan).filter(({ row }) => row === head?.row);
    expect(line.filter(({ formula }) => formula !== undefined).length).toBeGreaterThanOrEqual(4);
    return line.map(({ value }) => value).slice(1);
  };
  expect(lineWith(monthsBook(), "截至 4 月底")).toEqual([75.18, 52.52, 0.6986, "黄灯", 2, 0, 1]);
  // The two best share a rank and ask for 901 together: nobody is chosen.
  expect(lineWith(panelBook(), "打分汇总表")).toEqual([5, 5, 900, 0, 900, 0]);
});
