import type { RowsLiteral } from "../../src/adapters/memory/memory-workbook";
import { workbookOf } from "../../src/adapters/memory/memory-workbook";
import { mapWorkbook } from "../../src/mapping/map-workbook";
import { indicatorsOf } from "./indicators-of";

const _ = null;

/** The national form without a line for the project's name. */
function unnamedForm(title: string): RowsLiteral {
  return [
    [title],
    ["（2023年度）"],
    ["主管部门", _, "市水利局", _, "实施单位", _, "水库管理所"],
    ["项目资金（万元）", _, "年初预算数", "全年预算数", "全年执行数", "分值", "执行率", "得分"],
    [_, "年度资金总额", 100, 100, 90, 10, "90%", 9],
    ["绩效指标", "一级指标", "二级指标", "三级指标", "年度指标值", "实际完成值", "分值", "得分"],
    [_, "产出指标", "数量指标", "加固水库", "≥3座", "3座", 50, 50],
    [_, "效益指标", "社会效益指标", "受益人口", "≥200人", "180人", 40, 36],
    ["总分", _, _, _, _, _, 100, 95],
  ];
}

const UNNAMED = ["加固水库 50 50", "受益人口 40 36"];

test.each([
  ["the title", "水库除险加固绩效自评表", "附件1", "水库除险加固"],
  [
    "the title, where it ends as names of projects do",
    "临海县水库除险加固工程支出绩效自评表",
    "附件1",
    "临海县水库除险加固工程",
  ],
  ["the title behind its number", "表1：水库除险加固绩效自评表", "附件1", "水库除险加固"],
  ["brackets behind the kind of form", "项目支出绩效自评表（水库除险加固工程）", "附件1", "水库除险加固工程"],
  ["the tab", "项目支出绩效自评表", "2.农村公路养护", "农村公路养护"],
  [
    "the tab, where brackets behind the kind of form say the year",
    "项目支出绩效自评表（2024年度）",
    "农村公路养护",
    "农村公路养护",
  ],
  ["neither, where the tab names a department", "项目支出绩效自评表", "县水利局", "-"],
  ["neither, where the tab says what the sheet holds", "项目支出绩效自评表", "自评表（2）", "-"],
])("a form without a line for the name is named by %s", (_case, title, tab, project) => {
  expect(indicatorsOf({ [tab]: unnamedForm(title) })).toEqual(UNNAMED.map((rest) => `${project}: ${rest}`));
});

test("forms without a line for the name may stand one below the other", () => {
  const rows = [...unnamedForm("水库除险加固绩效自评表"), [], ...unnamedForm("河道清淤疏浚绩效自评表")];
  expect(indicatorsOf({ 自评: rows })).toEqual([
    ...UNNAMED.map((rest) => `水库除险加固: ${rest}`),
    ...UNNAMED.map((rest) => `河道清淤疏浚: ${rest}`),
  ]);
});

test("a name beside its label above a sheet of marks is that of its indicators", () => {
  const rows: RowsLiteral = [
    ["项目绩效评价评分表"],
    ["项目名称：", "海棠区残疾人托养"],
    ["一级指标", "三级指标", "目标", "完成情况", "得分"],
    ["产出指标（60分）", "服务人数（60分）", "≥30人", "30人", 60],
    ["效益指标（40分）", "家属满意度（40分）", "≥90%", "88%", 39],
  ];
  expect(indicatorsOf({ 评分: rows })).toEqual([
    "海棠区残疾人托养: 服务人数（60分） 60 60",
    "海棠区残疾人托养: 家属满意度（40分） 40 39",
  ]);
});

const BLOCK = [
  ["产出指标", "数量指标", "完成数量", "≥3个", "3个", 60, 60],
  ["效益指标", "社会效益指标", "受益人口", "≥200人", "180人", 40, 36],
  ["小计", _, _, _, _, 100, 96],
] as const;

test.each([
  ["names that do not end as projects do", ["一、中小企业服务券", "二、残疾人托养"], ["中小企业服务券", "残疾人托养"]],
  [
    "names with their amounts",
    ["一、污水管网工程（预算120万元）", "二、道路工程（预算90万元）"],
    ["污水管网工程", "道路工程"],
  ],
  ["departments", ["一、县教育局", "二、县水利局"], ["-", "-"]],
] as const)("captions over indicators that are %s", (_case, captions, projects) => {
  const rows: RowsLiteral = [
    ["重点项目绩效指标完成表"],
    ["一级指标", "二级指标", "三级指标", "指标值", "完成值", "分值", "得分"],
    ...captions.flatMap((caption) => [[caption], ...BLOCK]),
  ];
  expect(indicatorsOf({ 指标: { rows, merges: ["A3:G3", "A7:G7"] } })).toEqual(
    projects.flatMap((project) => [`${project}: 完成数量 60 60`, `${project}: 受益人口 40 36`]),
  );
});

const SIDE_BY_SIDE = ["污水管网改造工程", "农村公路养护项目"] as const;

test("projects side by side over their marks have a scorecard each, with the totals below them", () => {
  const rows: RowsLiteral = [
    ["重点项目绩效评价评分汇总表"],
    ["一级指标", "三级指标", "分值", ...SIDE_BY_SIDE],
    ["决策", "立项依据充分性", 40, 38.5, 40],
    ["产出", "实际完成率", 60, 55, 60],
    ["合计", _, 100, 93.5, 100],
  ];
  const sheets = { 评分: rows };
  expect(indicatorsOf(sheets)).toEqual([
    "污水管网改造工程: 立项依据充分性 40 38.5",
    "污水管网改造工程: 实际完成率 60 55",
    "农村公路养护项目: 立项依据充分性 40 40",
    "农村公路养护项目: 实际完成率 60 60",
  ]);
  const { scorecards, projects } = mapWorkbook(workbookOf(sheets));
  expect(projects.map(({ mentions }) => mentions[0]?.figures[0]?.quantity.value.toFixed())).toEqual(["93.5", "100"]);
  const ids = scorecards.flatMap(({ indicators }) => indicators.map(({ id }) => id));
  expect(new Set(ids).size).toBe(4);
});

test("a caption over the names of projects side by side says what all of their columns are", () => {
  const rows: RowsLiteral = [
    ["评价指标", "标准分", "各项目得分", _],
    [_, _, ...SIDE_BY_SIDE],
    ["立项依据", 40, 38.5, 40],
    ["完成情况", 60, 55, 60],
  ];
  expect(indicatorsOf({ 对照: { rows, merges: ["A1:A2", "B1:B2", "C1:D1"] } })).toEqual([
    "污水管网改造工程: 立项依据 40 38.5",
    "污水管网改造工程: 完成情况 60 55",
    "农村公路养护项目: 立项依据 40 40",
    "农村公路养护项目: 完成情况 60 60",
  ]);
});

test("projects side by side over what they reached and what they got", () => {
  const rows: RowsLiteral = [
    ["指标名称", "权重", "目标值", SIDE_BY_SIDE[0], _, SIDE_BY_SIDE[1], _],
    [_, _, _, "完成值", "得分", "完成值", "得分"],
    ["服务人数", 60, "≥300人", "270人", 54, "310人", 60],
    ["满意度", 40, "≥90%", "91%", 40, "95%", 40],
  ];
  expect(indicatorsOf({ 对比: { rows, merges: ["A1:A2", "B1:B2", "C1:C2", "D1:E1", "F1:G1"] } })).toEqual([
    "污水管网改造工程: 服务人数 60 54",
    "污水管网改造工程: 满意度 40 40",
    "农村公路养护项目: 服务人数 60 60",
    "农村公路养护项目: 满意度 40 40",
  ]);
});

test("columns of departments or of amounts above the weight are no projects", () => {
  const rows: RowsLiteral = [
    ["一级指标", "三级指标", "分值", "县教育局", "县水利局", "维修工程"],
    ["决策", "立项依据充分性", 40, 38.5, 40, 120],
    ["产出", "实际完成率", 60, 55, 60, 300],
  ];
  expect(mapWorkbook(workbookOf({ 评分: rows })).projects).toEqual([]);
});

const HEAD = ["一级指标", "二级指标", "三级指标", "指标值", "完成值", "分值", "得分"] as const;
const LINES = BLOCK.slice(0, 2);
const OWN = ["完成数量 60 60", "受益人口 40 36"] as const;
const ofProject = (project: string): readonly string[] => OWN.map((rest) => `${project}: ${rest}`);

test.each([
  ["in brackets below the title", ["（项目名称：海棠区冬春救助）"]],
  ["behind a number", ["一、项目名称：海棠区冬春救助"]],
  ["in the next cell, a blank line above the headings", ["项目：", "海棠区冬春救助"]],
  ["in traditional letters", ["項目名稱：海棠区冬春救助"]],
])("a project's label %s names it for the indicators below", (_case, line) => {
  const rows: RowsLiteral = [["2023年度绩效完成情况"], line, [], HEAD, ...LINES];
  expect(indicatorsOf({ 表: rows })).toEqual(ofProject("海棠区冬春救助"));
});

test("a name above the form's title is that of its indicators", () => {
  const form = unnamedForm("项目支出绩效自评表");
  expect(indicatorsOf({ 自评1: [["项目：海棠区冬春救助"], ...form] })).toEqual(
    UNNAMED.map((rest) => `海棠区冬春救助: ${rest}`),
  );
});

test.each([
  ["a project", "食品安全抽检", "食品安全抽检"],
  ["an organisation", "望江县水利局", "-"],
])("a line above a title that says only the kind of table may name %s", (_case, line, project) => {
  const rows: RowsLiteral = [[line], ["绩效目标完成情况表"], HEAD, ...LINES];
  expect(indicatorsOf({ Sheet1: rows })).toEqual(ofProject(project));
});

test("tabs name the projects of indicator tables whose titles name none", () => {
  const rows: RowsLiteral = [["绩效指标完成情况表"], HEAD, ...LINES];
  expect(indicatorsOf({ 农村危房改造工程: rows, 公共图书馆开放: rows })).toEqual([
    ...ofProject("农村危房改造工程"),
    ...ofProject("公共图书馆开放"),
  ]);
});

test.each(["县教育局", "项目管理", "产出和效益", "2023年度", "第一季度", "縣財政廳", "項目管理", "績效指標"])(
  "the tab %s names no project",
  (tab) => {
    const rows: RowsLiteral = [["绩效指标完成情况表"], HEAD, ...LINES];
    expect(indicatorsOf({ [tab]: rows, [`${tab}续`]: rows }).filter((line) => line.startsWith(tab))).toEqual([]);
  },
);

const REGISTER: RowsLiteral = [
  ["项目编号", "项目名称", "预算数（万元）"],
  ["XM001", "2023年青川县小型水库除险加固工程", 100],
  ["XM002", "柳河区公办幼儿园普惠奖补资金", 80],
];

test.each([
  ["by their codes", "项目编号", ["XM001", "XM002"]],
  ["all in short", "项目名称", ["小型水库除险加固", "公办幼儿园普惠奖补"]],
] as const)("indicators that call their projects %s are those of the register", (_case, heading, calls) => {
  const rows: RowsLiteral = [
    [heading, "三级指标", "指标值", "完成值", "分值", "得分"],
    ...calls.flatMap((call) => LINES.map(([, , ...line]) => [call, ...line])),
  ];
  expect(indicatorsOf({ 项目库: REGISTER, 指标: rows })).toEqual([
    ...ofProject("2023年青川县小型水库除险加固工程"),
    ...ofProject("柳河区公办幼儿园普惠奖补资金"),
  ]);
});

test("what several evaluators gave on average is an indicator's score", () => {
  const rows: RowsLiteral = [
    ["城区公园绿地提升工程绩效评价专家打分表"],
    ["一级指标", "二级指标", "分值", "专家甲", "专家乙", "平均分"],
    ["决策", "立项依据", 40, 36, 40, 38],
    ["产出", "完成数量", 60, 60, 50, 55],
  ];
  expect(indicatorsOf({ 打分: rows })).toEqual([
    "城区公园绿地提升工程: 立项依据 40 38",
    "城区公园绿地提升工程: 完成数量 60 55",
  ]);
});

test("a project's indicators may have weights and deductions alone", () => {
  const rows: RowsLiteral = [
    ["绩效评价扣分明细表"],
    ["被评价项目：海棠区冬春救助"],
    ["一级指标", "三级指标", "满分", "扣分"],
    ["决策", "立项依据", 40, 2],
    ["产出", "完成数量", 60, 0],
  ];
  expect(indicatorsOf({ 扣分: rows })).toEqual(["海棠区冬春救助: 立项依据 40 -", "海棠区冬春救助: 完成数量 60 -"]);
});

test("money beside the indicators of projects is that of the projects", () => {
  const rows: RowsLiteral = [
    ["2024年项目支出绩效目标表"],
    ["项目名称", "预算金额（万元）", "一级指标", "三级指标", "指标值"],
    ["污水管网改造工程", 120.5, "产出指标", "管网长度", "≥5公里"],
    [_, _, "效益指标", "受益人口", "≥200人"],
  ];
  const { projects } = mapWorkbook(workbookOf({ 目标: { rows, merges: ["A3:A4", "B3:B4"] } }));
  expect(
    projects.map(({ mentions }) =>
      mentions[0]?.figures.map(({ field, quantity }) => `${field} ${quantity.value.toFixed()}`),
    ),
  ).toEqual([["budget 120.5"]]);
});

test("names of projects that enumerate are no lists of projects", () => {
  const rows: RowsLiteral = [
    ["部门", "项目名称", "预算（万元）", "支出（万元）", "执行率"],
    ["县教育局", "校舍维修、改造", 100, 90, 0.9],
    ["县教育局", "教师培训、培养项目", 80, 40, 0.5],
    ["县民政局", "低保、特困供养", 60, 60, 1],
  ];
  expect(mapWorkbook(workbookOf({ 明细: rows })).projects.map(({ name }) => name.value)).toEqual([
    "校舍维修、改造",
    "教师培训、培养项目",
    "低保、特困供养",
  ]);
});

test("money that stands in the captions over indicators is the projects'", () => {
  const rows: RowsLiteral = [
    ["重点项目指标完成情况"],
    ["一级指标", "三级指标", "年度指标值", "实际完成值", "分值", "得分"],
    ["项目一：残疾人康复（预算92万元，支出90.1万元）"],
    ["产出指标", "康复人数", "≥30人", "31人", 60, 60],
    ["效益指标", "家属满意度", "≥90%", "92%", 40, 40],
    ["小计", _, _, _, 100, 100],
    ["项目二：农机购置补贴（预算1360万元，支出1360万元）"],
    ["产出指标", "补贴农机", "≥200台", "205台", 60, 60],
    ["效益指标", "农户满意度", "≥90%", "95%", 40, 40],
    ["小计", _, _, _, 100, 100],
  ];
  const { projects } = mapWorkbook(workbookOf({ 指标: rows }));
  const told = projects.map(({ name, mentions }) =>
    [
      name.value,
      ...(mentions[0]?.figures.map(({ field, quantity }) => `${field} ${quantity.value.toFixed()}`) ?? []),
    ].join(" "),
  );
  expect(told).toEqual(["残疾人康复 budget 92 spent 90.1", "农机购置补贴 budget 1360 spent 1360"]);
});

test("a form's approved budget beside its revised one is the initial budget", () => {
  const rows: RowsLiteral = [
    ["Project Performance Self-Evaluation Form"],
    ["Project name", "Rural Road Maintenance Programme"],
    ["Funds (EUR '000)", _, "Approved budget", "Revised budget", "Actual expenditure", "Weight", "Execution rate"],
    [_, "Total", 1200, 1150, 1092.5, 10, 0.95],
    [_, "of which: own funds", 1200, 1150, 1092.5],
    ["Category", "Indicator", "Target", "Actual", "Weight", "Score"],
    ["Output", "Kilometres resurfaced", "≥120km", "118km", 50, 49],
    ["Outcome", "Users satisfied", "≥85%", "87%", 40, 40],
  ];
  const [project] = mapWorkbook(workbookOf({ Form: rows })).projects;
  expect(project?.mentions[0]?.figures.map(({ field, quantity }) => `${field} ${quantity.value.toFixed()}`)).toEqual(
    expect.arrayContaining(["budget_initial 1200", "budget 1150", "spent 1092.5"]),
  );
});

const MARKS: RowsLiteral = [
  ["绩效指标完成情况"],
  ["一级指标", "三级指标", "目标", "完成情况", "分值", "得分"],
  ["产出指标", "服务人数", "≥30人", "30人", 60, 60],
  ["效益指标", "家属满意度", "≥90%", "88%", 40, 39],
];

const OF_CARE = ["海棠区残疾人托养服务: 服务人数 60 60", "海棠区残疾人托养服务: 家属满意度 40 39"];

test.each<[string, Readonly<Record<string, RowsLiteral>>]>([
  [
    "on another sheet",
    {
      基本信息: [
        ["项目名称", "海棠区残疾人托养服务"],
        ["项目负责人", "刘洋"],
      ],
      指标: MARKS,
    },
  ],
  [
    "above another block of the sheet",
    {
      底稿: [
        ["现场评价工作底稿"],
        ["被评价单位", "海棠区残联", "项目名称", "海棠区残疾人托养服务"],
        ["一、资金核查情况（单位：元）"],
        ["预算下达金额", "实际支出金额", "结余金额"],
        [1286000, 1251000, 35000],
        [],
        ...MARKS,
      ],
    },
  ],
])("a table of indicators is about the one project that a label names %s", (_, sheets) => {
  expect(indicatorsOf(sheets)).toEqual(OF_CARE);
});

test("labels that name several projects say nothing of indicators without a name", () => {
  const sheets = {
    甲: [["项目名称", "海棠区残疾人托养服务"]],
    乙: [["项目名称", "残疾人就业培训项目"]],
    指标: MARKS,
  };
  expect(indicatorsOf(sheets)).toEqual(["-: 服务人数 60 60", "-: 家属满意度 40 39"]);
});

test.each([
  ["in one cell each", ["填报单位：海棠区残联", _, _, "2024年度"]],
  ["beside their labels", ["填报单位", "海棠区残联", "填报日期", "2024年3月"]],
])("who filled it in and when stand between a title and its headings %s", (_case, line) => {
  const rows = [["残疾人托养服务项目绩效目标完成情况表"], line, ...MARKS.slice(1)];
  expect(indicatorsOf({ 完成情况: rows })).toEqual([
    "残疾人托养服务项目: 服务人数 60 60",
    "残疾人托养服务项目: 家属满意度 40 39",
  ]);
});

const HEADINGS = ["一级指标", "三级指标", "指标值", "完成值", "分值", "得分"] as const;

test("projects with further labels in their captions, and with ordinals in their titles, have scorecards of their own", () => {
  const inOneTable: RowsLiteral = [
    ["部门预算项目绩效目标完成表"],
    [...HEADINGS],
    ["项目名称：图书馆免费开放　　预算金额：86万元"],
    ["产出指标", "开放天数", "≥300天", "310天", 60, 60],
    ["效益指标", "读者满意度", "≥90%", "95%", 40, 40],
    ["项目名称：应急广播运行维护　　预算金额：42万元"],
    ["产出指标", "维护终端", "≥120台", "126台", 60, 60],
    ["效益指标", "覆盖率", "≥95%", "96%", 40, 40],
  ];
  const stacked: RowsLiteral = [
    ["绩效评价评分汇总"],
    ["项目一：图书馆免费开放"],
    [...HEADINGS],
    ["产出指标", "开放天数", "≥300天", "310天", 60, 60],
    ["效益指标", "读者满意度", "≥90%", "95%", 40, 40],
    [],
    ["项目二：应急广播运行维护"],
    [...HEADINGS],
    ["产出指标", "维护终端", "≥120台", "126台", 60, 60],
    ["效益指标", "覆盖率", "≥95%", "96%", 40, 40],
  ];
  const expected = [
    "图书馆免费开放: 开放天数 60 60",
    "图书馆免费开放: 读者满意度 40 40",
    "应急广播运行维护: 维护终端 60 60",
    "应急广播运行维护: 覆盖率 40 40",
  ];
  expect(indicatorsOf({ 目标: { rows: inOneTable, merges: ["A3:F3", "A6:F6"] } })).toEqual(expected);
  expect(indicatorsOf({ 评分: stacked })).toEqual(expected);
});

test.each<[string, RowsLiteral, string]>([
  ["behind a line with place and year", [["清河县2024年"], ["就业扶持资金绩效目标完成情况统计表"]], "就业扶持资金"],
  [
    "on a line of its own among English titles",
    [["Status Report"], ["Coastal Resilience Project (P162890)"], ["Intermediate indicators"]],
    "Coastal Resilience Project",
  ],
])("a title names the project %s", (_, titles, project) => {
  const rows = [
    ...titles,
    ["指标名称", "目标值", "完成值"],
    ["新增就业", "≥4200人", "4350人"],
    ["见习岗位", "≥320个", "336个"],
  ];
  expect(indicatorsOf({ 指标: rows })).toEqual([`${project}: 新增就业 - -`, `${project}: 见习岗位 - -`]);
});

test("a list of sub-projects inside a form heads no form of its own", () => {
  const rows: RowsLiteral = [
    ["专项资金绩效自评表"],
    ["专项名称", "县乡公路养护专项", _, "主管部门", "县交通局"],
    ["资金总额（万元）", "全年预算数", 820, "全年执行数", 803.6],
    ["序号", "子项目名称", "实施地点", "预算金额（万元）", "支出金额（万元）", "完成情况"],
    [1, "东河桥改造", "东河镇", 600, 590.6, "已完工"],
    [2, "村道养护", "各乡镇", 220, 213, "已完工"],
    [...HEADINGS],
    ["产出指标", "修复桥梁", "≥1座", "1座", 60, 60],
    ["效益指标", "群众满意度", "≥85%", "89%", 40, 40],
  ];
  expect(indicatorsOf({ 自评表: rows })).toEqual([
    "县乡公路养护专项: 修复桥梁 60 60",
    "县乡公路养护专项: 群众满意度 40 40",
  ]);
});

test.each([
  ["a form that is filled in for each project", "应急预警喇叭安装绩效自评表", "应急预警喇叭安装"],
  ["all projects", "各项目绩效自评表", "-"],
  ["a trade", "教育系统绩效自评表", "-"],
])("the title of %s names its project if any", (_case, title, project) => {
  expect(indicatorsOf({ Sheet1: [[title], HEAD, ...LINES] })).toEqual(ofProject(project));
});

test("the execution rate beside the levels is an indicator, merged over them or not", () => {
  const lines: RowsLiteral = [...LINES, ["预算执行率", null, null, "100%", "98%", 10, 9.8]];
  expect(indicatorsOf({ Sheet1: [["乡村道路硬化工程绩效自评表"], HEAD, ...lines] })).toContain(
    "乡村道路硬化工程: 预算执行率 10 9.8",
  );
});

test("the total of a table of sources is the money of the only project, told on another sheet", () => {
  const sheets = {
    基本情况: [["项目名称", "制种基地建设项目", "主管部门", "县农业农村局"]],
    资金情况: [
      ["资金情况（单位：万元）"],
      ["资金来源", "预算批复", "实际支出", "支出率"],
      ["中央资金", 600, 588, "98.00%"],
      ["县级资金", 100, 86.4, "86.40%"],
      ["合计", 700, 674.4, "96.34%"],
    ],
    指标完成: [["指标完成情况"], HEAD, ...LINES],
  };
  const [project, ...others] = mapWorkbook(workbookOf(sheets)).projects;
  const figures = project?.mentions.flatMap(({ figures: own }) => own) ?? [];
  expect(others).toEqual([]);
  expect(figures.map(({ field, quantity }) => `${field} ${quantity.value.toFixed()}`)).toEqual([
    "budget 700",
    "spent 674.4",
    "rate 0.9634",
  ]);
});

test("a stroke for nothing is no indicator, and a mark before the name is no part of it", () => {
  const lines: RowsLiteral = [
    ["产出指标", "数量指标", "★新修道路", "≥5公里", "5公里", 60, 60],
    ["（空）", null, "/", "/", "/"],
  ];
  expect(indicatorsOf({ Sheet1: [["乡村道路硬化工程支出部门评价评分表"], HEAD, ...lines] })).toEqual([
    "乡村道路硬化工程: 新修道路 60 60",
  ]);
});

test("amounts beside their labels are those of the one project that the sheet is about", () => {
  const rows: RowsLiteral = [
    ["应急预警喇叭安装绩效自评表"],
    HEAD,
    ...LINES,
    [],
    ["全年预算（万元）", 150],
    ["全年支出（万元）", 147],
    ["预算执行率", "98%"],
  ];
  const [project] = mapWorkbook(workbookOf({ 自评: rows })).projects;
  const figures = project?.mentions.flatMap(({ figures: own }) => own) ?? [];
  expect(figures.map(({ field, quantity }) => `${field} ${quantity.value.toFixed()}`)).toEqual([
    "budget 150",
    "spent 147",
    "rate 0.98",
  ]);
});

test.each<[string, readonly string[], string]>([
  ["its only project, as every sheet has one of its own", ["污水管网改造"], "污水管网改造"],
  ["nobody, where it lists two", ["污水管网改造", "农田灌渠修复"], "-"],
])("indicators above the money of a sheet are those of %s", (_case, listed, project) => {
  const sheet = (names: readonly string[]): RowsLiteral => [
    ["绩效目标完成情况"],
    HEAD,
    ...LINES,
    [],
    ["资金情况"],
    ["项目名称", "实施单位", "预算数（万元）", "支出数（万元）"],
    ...names.map((name, place) => [name, "县水利局", 120 + place, 118 + place]),
  ];
  const sheets = { 表1: sheet(listed), 表2: sheet(["农村公路养护"]) };
  expect(new Set(indicatorsOf(sheets).map((line) => line.split(": ")[0]))).toEqual(new Set([project, "农村公路养护"]));
});
