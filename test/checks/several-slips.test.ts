import type { RowsLiteral } from "../../src/adapters/memory/memory-workbook";
import { formatPlace } from "../../src/domain/cells/address";
import { wordsOf } from "../../src/engine/checks/words";
import { seriousIn, type Sheets, told } from "../support/outcome-of";
import { FOUR_PROJECTS } from "../support/project-names";

const BUDGETS = [412.36, 618.07, 203.55, 955.28];
const SPENT = [401.23, 566.64, 187.19, 871.46];

type Cells = Readonly<Record<string, string | number>>;

/** Each message with its place and its likely causes. */
function cards(sheets: Sheets): readonly string[] {
  return seriousIn(sheets).map((finding) => {
    const causes = finding.explanations.map(({ code, cells }) => `${code} ${cells.map(formatPlace).join(" ")}`);
    return [formatPlace(finding.at), wordsOf(finding, "zh").message, ...causes].join(" | ");
  });
}

function execution(cells: Cells = {}): RowsLiteral {
  const at = (ref: string, value: string | number): string | number => cells[ref] ?? value;
  return [
    ["项目支出预算执行情况表"],
    ["单位：万元"],
    ["序号", "项目名称", "预算数", "支出数", "结余", "执行率", "备注"],
    ...FOUR_PROJECTS.map((name, index) => {
      const [budget = 0, spent = 0, row] = [BUDGETS[index], SPENT[index], index + 4];
      const rate = `${((100 * spent) / budget).toFixed(2)}%`;
      const left = Number((budget - spent).toFixed(2));
      return [index + 1, name, at(`C${row}`, budget), at(`D${row}`, spent), at(`E${row}`, left), rate, "质保金未到期"];
    }),
    [null, "合计", at("C8", 2189.26), at("D8", 2026.52), at("E8", 162.74), "92.57%", null],
  ];
}

test("a sound table is silent", () => {
  expect(told({ 执行: execution() })).toEqual([]);
});

test("spending above its budget is told with the value that all other figures ask for, and with its cause", () => {
  expect(cards({ 执行: execution({ D6: 566.64 }) })).toEqual([
    "执行!D6 | “临海县公共图书馆免费开放经费”的“支出数”为566.64，大于“预算数”203.55，超出363.09；若为187.19，则与执行!E6的16.36等相关数据都相符。 | neighbour-row 执行!D5",
  ]);
});

test("a shifted point is one card, at the figure that the others speak against", () => {
  expect(told({ 执行: execution({ D6: 1871.9 }) })).toEqual(["unit_mismatch 执行!D6"]);
});

test("a wrong total over a wrong line is told with what it has to be once the line is right", () => {
  expect(cards({ 执行: execution({ D6: 1871900, D8: 2593.16 }) })[1]).toBe(
    "执行!D8 | “合计”的“支出数”填2593.16；执行!D6按相应提示改正后，此处仍应改为2026.52，相差566.64。 | counted-twice 执行!D5",
  );
});

/** The money of a form: its parts, and the rate that was worked out with the whole. */
function form(ofState: number): RowsLiteral {
  return [
    ["项目支出绩效自评表"],
    ["项目名称", null, "云溪镇河道整治工程"],
    ["项目资金（万元）", null, null, "年初预算数", "全年预算数", "全年执行数", "分值", "执行率", "得分"],
    [null, null, "年度资金总额", 880, 880, 815.4, 10, "92.66%", 9.27],
    [null, null, "其中：财政拨款", 867.5, ofState, 802.9, "—", null, "—"],
    [null, null, "其他资金", 12.5, 12.5, 12.5, "—", null, "—"],
    [
      "绩效指标",
      "一级指标",
      "二级指标",
      "三级指标",
      "年度指标值",
      "实际完成值",
      "分值",
      "得分",
      "偏差原因分析及改进措施",
    ],
    [null, "产出指标", "数量指标", "整治河道长度", "≥12公里", "12公里", 50, 50, null],
    [null, "效益指标", "社会效益指标", "受益人口", "≥3000人", "3200人", 40, 40, null],
    ["总分", null, null, null, null, null, 100, 99.27, null],
  ];
}

test("a whole that other figures agree with is said to be possibly right, its parts wrong", () => {
  expect(told({ 自评表: form(867.5) })).toEqual([]);
  expect(cards({ 自评表: form(800.5) })).toEqual([
    "自评表!E4 | “年度资金总额”的“全年预算数”填880，所列2项来源相加为813，相差67。 | result-confirmed 自评表!E4",
  ]);
});

test("shares that are right for what the lines add up to show the wrong one although the total is wrong as well", () => {
  const rows: RowsLiteral = [
    ["支出结构表"],
    ["部门", "支出（万元）", "占比"],
    ["市水利局", 120.5, "12.05%"],
    ["市教育局", 340.2, "34.02%"],
    ["市民政局", 289.3, "38.93%"],
    ["市交通局", 250, "25.00%"],
    ["合计", 1340.2, "100.00%"],
  ];
  expect(told({ 结构: rows })).toEqual(["share_mismatch 结构!C5", "total_mismatch 结构!B7"]);
});

describe("totals under headings of the sheet's own", () => {
  const persons = (total: number, ofHouseholds: number): RowsLiteral => [
    ["补助发放汇总表"],
    ["序号", "乡镇", "户数（户）", "人数（人）"],
    [1, "云溪镇", 143, 402],
    [2, "白石乡", 278, 655],
    [3, "临海镇", 91, 240],
    [4, "平湖乡", 166, 431],
    ["合计", null, ofHouseholds, total],
  ];
  test.each<[string, number, number, readonly string[]]>([
    ["both right", 1728, 678, []],
    ["a line left out of one, another counted twice in the other", 2130, 400, ["补助!C7", "补助!D7"]],
    ["sums that nothing explains: the line may hold something else", 1811, 622, []],
  ])("%s", (_, total, ofHouseholds, places) => {
    const found = seriousIn({ 补助: persons(total, ofHouseholds) });
    expect(found.map(({ at }) => formatPlace(at))).toEqual(places);
  });

  test("a heading that names a unit of money is believed by itself", () => {
    const rows = (total: number): RowsLiteral => [
      ["资金安排表"],
      ["序号", "项目名称", "匹配资金（万元）"],
      ...FOUR_PROJECTS.map((name, index) => [index + 1, name, BUDGETS[index] ?? 0]),
      [null, "合计", total],
    ];
    expect(told({ 资金: rows(2189.26) })).toEqual([]);
    expect(told({ 资金: rows(2216.26) })).toEqual(["total_mismatch 资金!C7"]);
  });
});

test("a quarter's spending on a sheet of its own is not held against the year's", () => {
  const parts = [0.2, 0.3].map((part) => SPENT.map((spent) => Number((spent * part).toFixed(2))));
  const quarter = (figures: readonly number[], total: number): RowsLiteral => [
    ["季度支出情况"],
    ["序号", "项目名称", "本季支出（万元）"],
    ...FOUR_PROJECTS.map((name, index) => [index + 1, name, figures[index] ?? 0]),
    [null, "合计", total],
  ];
  const [first = [], second = []] = parts;
  expect(told({ 执行: execution(), 一季度: quarter(first, 405.31), 二季度: quarter(second, 607.96) })).toEqual([]);
});

describe("a summary with a line for each sheet", () => {
  const sheet = (from: number, total: number): RowsLiteral => [
    ["项目执行表"],
    ["序号", "项目名称", "预算金额（万元）", "支出金额（万元）"],
    ...[0, 1, 2, 3].map((index) => [
      index + 1,
      `${["东", "南", "西", "北"][index] ?? ""}区${String(from)}号道路改造工程`,
      from + index + 0.5,
      from + index,
    ]),
    [null, "合计", total + 2, total],
  ];
  const summary = (spent: number, count: number): RowsLiteral => [
    ["各科室执行汇总"],
    ["科室", "项目数", "预算金额（万元）", "支出金额（万元）"],
    ["教育科", 4, 48, 46],
    ["农业科", count, 88, 86],
    ["社保科", 4, 128, spent],
  ];
  const sheets = { 教育科: sheet(10, 46), 农业科: sheet(20, 86), 社保科: sheet(30, 126) };
  test.each<[string, number, number, readonly string[]]>([
    ["that agrees with all", 126, 4, []],
    ["that takes the last line for the total", 33, 4, ["cross_sheet_total_mismatch 汇总!D5"]],
    ["that miscounts the projects of one", 126, 7, ["count_mismatch 汇总!B4"]],
  ])("%s", (_, spent, count, places) => {
    expect(told({ 汇总: summary(spent, count), ...sheets })).toEqual(places);
  });
});

test("two projects of a register that bear one code are told, with both places", () => {
  const rows = (code: string): RowsLiteral => [
    ["项目登记表"],
    ["项目编码", "项目名称", "预算数（万元）"],
    ...[...FOUR_PROJECTS, "金沙镇社区养老设施建设项目", "高岭县文物保护修缮项目"].map((name, index) => [
      index === 4 ? code : `XM2024${String(index + 1).padStart(3, "0")}`,
      name,
      (index + 1) * 33.5,
    ]),
  ];
  expect(told({ 登记: rows("XM2024005") })).toEqual([]);
  expect(cards({ 登记: rows("XM2024002") })).toEqual([
    "登记!A7 | “金沙镇社区养老设施建设项目”的编码XM2024002与“白石乡校舍安全加固项目”（登记!A4）相同，本表其他项目各有各的编码。",
  ]);
});

test("a rate that is right for other figures of its line is told as computed from the wrong ones", () => {
  const rows = (rate: string): RowsLiteral => [
    ["项目进度表（单位：万元）"],
    ["序号", "项目名称", "总投资", "本年完成投资", "累计完成投资", "累计完成比例"],
    [1, "云溪镇河道整治工程", 900.5, 200.3, 500.7, "55.60%"],
    [2, "白石乡校舍安全加固项目", 700.4, 150.6, 650.2, rate],
    [3, "临海县公共图书馆建设", 455.5, 120.9, 388.8, "85.36%"],
    [4, "平湖区应急广播体系建设项目", 333.3, 99.7, 301.2, "90.37%"],
  ];
  expect(told({ 进度: rows("92.83%") })).toEqual([]);
  expect(cards({ 进度: rows("21.50%") })[0]).toContain("other-base 进度!D4 进度!C4");
});

test("a running sum beside the sum of all bureaus is no sum of the bureaus", () => {
  const rows: RowsLiteral = [
    ["2024年各单位分月支出表（万元）"],
    ["月份", "市教育局", "市水利局", "市民政局", "合计", "累计"],
    ["1月", 30.5, 20.25, 11, 61.75, 61.75],
    ["2月", 28, 22.5, 13.5, 64, 125.75],
    ["3月", 33, 19, 12, 64, 189.75],
    ["全年", 91.5, 61.75, 36.5, 189.75, null],
  ];
  expect(told({ 分月: rows })).toEqual([]);
});

/** The key figures of a list, as a cover quotes them. */
function cover(budget: number, rate: string): Sheets {
  return {
    概况: [["农村综合改革转移支付概况"], ["预算总额（万元）", budget], ["支出总额（万元）", 1512.5], ["执行率", rate]],
    明细: [
      ["分类明细"],
      ["单位：万元"],
      ["类别", "预算", "支出", "执行率"],
      ["一事一议", 412, 405.6, "98.45%"],
      ["美丽庭院", 230, 221.9, "96.48%"],
      ["农村改厕", 588, 570, "96.94%"],
      ["村级活动场所", 315, 315, "100.00%"],
      ["合计", 1545, 1512.5, "97.90%"],
    ],
  };
}

test("a cover's rate is told as what it has to be once the budget is that of the list, and not at all where it is that already", () => {
  expect(told(cover(1590, "97.90%"))).toEqual(["cross_sheet_total_mismatch 概况!B2"]);
  expect(cards(cover(1590, "99.07%"))[1]).toBe(
    "概况!B4 | “概况”的“执行率”填99.07%；概况!B2按相应提示改正后，此处仍应改为97.90%，相差1.17个百分点。",
  );
});
