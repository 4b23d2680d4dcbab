import { outcomeOf, type Sheets, toldWithExpected } from "../../../../../test/support/outcome-of";
import type { RowsLiteral } from "../../../../adapters/memory/memory-workbook";
import { wordsOf } from "../../words";

const BANDS = "注：综合得分≥90为优，80（含）—90为良，60（含）—80为中，60以下为差。";
const LETTERS = "Grades: A 90 and above; B 80 to below 90; C 60 to below 80; D below 60";

const scorecard = (...below: RowsLiteral): RowsLiteral => [
  ["农业产业发展资金绩效评价评分表"],
  ["一级指标", "二级指标", "三级指标", "分值", "得分"],
  ["决策", "项目立项", "立项依据充分性", 20, 18],
  ["过程", "资金管理", "资金使用合规性", 20, 17.5],
  ["产出", "数量", "高标准农田建设", 30, 27],
  ["效益", "实施效益", "农户增收", 30, 24],
  ["合计", null, null, 100, 86.5],
  ...below,
];

const english = (grade: string): RowsLiteral => [
  ["Local government assessment"],
  ["Thematic area", "Performance measure", "Maximum score", "Score"],
  ["Governance", "Work plan approved", 30, 26],
  ["Service delivery", "Classrooms completed", 40, 35],
  ["Finance", "Absorption of the grant", 30, 27],
  ["Total score", null, 100, 88],
  ["Grade", null, null, grade],
  [LETTERS],
];

test.each<[string, Sheets, readonly string[]]>([
  ["in the score's column", { 表: scorecard(["评价等级", null, null, null, "良"], [BANDS]) }, []],
  [
    "in the score's column, one too high",
    { 表: scorecard(["评价等级", null, null, null, "优"], [BANDS]) },
    ["grade_mismatch 表!E8 → 良"],
  ],
  ["in two languages", { 表: scorecard(["评价等级", null, null, null, "良 Good"], [BANDS]) }, []],
  [
    "in two languages, one too high",
    { 表: scorecard(["评价等级", null, null, null, "优 Excellent"], [BANDS]) },
    ["grade_mismatch 表!E8 → 良"],
  ],
  ["in one cell with its label", { 表: scorecard(["评价等级：中"], [BANDS]) }, ["grade_mismatch 表!A8 → 良"]],
  ["in words of another scale", { 表: scorecard(["评价等级", null, null, null, "三星"], [BANDS]) }, []],
  ["as a letter", { Scorecard: english("B") }, []],
  ["as a letter, one too high", { Scorecard: english("A") }, ["grade_mismatch Scorecard!D7 → B"]],
  [
    "as an English word, one too high",
    { Scorecard: [...english("Excellent").slice(0, -1), ["Ratings: 90 and above Excellent; 80-89 Good; 60-79 Fair"]] },
    ["grade_mismatch Scorecard!D7 → Good"],
  ],
  [
    "as an English word, told in the words of the rule",
    {
      Scorecard: [
        ...english("Poor").slice(0, -2),
        ["Grade", null, null, "Excellent"],
        ["Ratings: 90-100 Excellent; 85-89 Very satisfactory or Good; 60-79 Satisfactory"],
      ],
    },
    ["grade_mismatch Scorecard!D7 → Good"],
  ],
  ["in a sentence with its score", { 表: scorecard(["综上，项目综合得分86.5分，绩效评定等级为“良”。"]) }, []],
  [
    "in a sentence with its score, one too high",
    { 表: scorecard(["综上，项目综合得分86.5分，绩效评定等级为“优”。"]) },
    ["grade_mismatch 表!A8 → 良"],
  ],
  [
    "in a sentence by another word",
    { 表: scorecard(["综上，项目综合得分86.5分，绩效评定等级为“一般”。"]) },
    ["grade_mismatch 表!A8 → 良"],
  ],
  ["in a sentence about another year", { 表: scorecard(["上年得分92分，评价等级为“优”。"]) }, []],
  ["in a sentence about several projects", { 表: scorecard(["3个项目评价等级为优，其余为良。"]) }, []],
  ["as a letter of which nothing is said", { Scorecard: english("A").slice(0, -1) }, []],
])("a grade below a scorecard, %s", (_, sheets, expected) => {
  expect(toldWithExpected(sheets)).toEqual(expected);
});

/** Two projects, each with the line of its sums, whose grades stand under 备注. */
const byProject = (grade: string): RowsLiteral => [
  ["项目自评汇总"],
  ["项目名称", "指标名称", "目标", "完成", "分值", "自评分", "备注"],
  ["特困供养", "供养人数", "≥1420人", "1433人", 60, 60, null],
  [null, "对象满意度", "≥90%", "92%", 40, 40, null],
  ["小计", null, null, null, 100, 100, "优"],
  ["养老设施", "新增床位", "≥300张", "210张", 60, 42, null],
  [null, "老人满意度", "≥85%", "86%", 40, 40, null],
  ["小计", null, null, null, 100, 82, grade],
];

test.each([
  ["良", []],
  ["优", ["grade_mismatch 表!G8 → 良"]],
  ["已完成", []],
])("a grade in the line of a project's sums is held against them: %s", (grade, expected) => {
  expect(toldWithExpected({ 表: byProject(grade) })).toEqual(expected);
});

const assessed = (second: number, word: string): Sheets => ({
  考核: [
    ["资金管理考核计分表"],
    ["单位", "最终得分", "等次"],
    ["清源县", 98, "优秀"],
    ["平坝县", second, word],
    ["罗田县", 96.5, "优秀"],
    ["青龙县", 88, "良好"],
    ["望江县", 84.5, "良好"],
  ],
});

test.each<[string, Sheets, readonly string[]]>([
  ["which another standard may have drawn below 95", assessed(94, "良好"), []],
  ["better than that of a higher score", assessed(86, "优秀"), ["grade_mismatch 考核!C4 → 良"]],
])("one grade in words that are not the rule's, %s", (_, sheets, expected) => {
  expect(toldWithExpected(sheets)).toEqual(expected);
});

test("grades by rank are another standard, whoever was set below his for a reason that his line gives", () => {
  const rows: RowsLiteral = [
    ["县区", "综合得分", "等次", "备注"],
    ["安远", 96.32, "优秀", null],
    ["于都", 92.3, "良好", "因审计发现重大问题，等次降一级"],
    ["寻乌", 91.9, "优秀", null],
    ["石城", 91, "良好", null],
    ["会昌", 89.3, "良好", null],
    ["瑞金", 85.3, "良好", null],
    ["宁都", 85.15, "良好", null],
    ["兴国", 80.2, "合格", null],
  ];
  expect(toldWithExpected({ 考核: rows })).toEqual([]);
});

test("the grade below a form's indicators is told once, of the form's project", () => {
  const form: RowsLiteral = [
    ["项目支出绩效自评表"],
    ["项目名称", "广电应急广播维护"],
    ["资金（万元）", "预算数", "执行数", "执行率", "得分（10分）"],
    ["总额", 120, 96, "80.00%", 8],
    ["三级指标", "指标值", "完成值", "分值", "得分"],
    ["维护终端", "≥1500套", "1500套", 40, 40],
    ["播出完好率", "≥98%", "88.2%", 20, 18],
    ["应急响应及时率", "100%", "70%", 20, 14],
    ["听众满意度", "≥90%", "72%", 10, 8],
    ["总分", null, null, 100, 88],
    ["自评等级", "优"],
  ];
  const told = outcomeOf({ 自评表: form }).findings.filter(({ kind }) => kind === "grade_mismatch");
  expect(told.map(({ facts }) => facts.name)).toEqual(["广电应急广播维护"]);
});

test.each([
  ["良", ["“种子繁育”得98.75分，等级填“良”，按优≥90、良≥80、中≥60应为“优”。"]],
  ["优", []],
])("the grade %s is read with the bands that are told behind it", (grade, expected) => {
  const { findings } = outcomeOf({
    自评表: [
      ["2023年度省级科技专项绩效自评表"],
      ["项目名称", "种子繁育"],
      ["三级指标", "目标值", "完成值", "分值", "得分"],
      ["选育新品系", "≥6个", "7个", 60, 60],
      ["示范亩均增收", "≥180元", "171元", 25, 23.75],
      ["示范户满意度", "≥90%", "95%", 15, 15],
      ["总分", null, null, 100, 98.75],
      [`自评等次：${grade}（90分以上为优，80（含）-90分为良，60-80分为中，60分以下为差）`],
    ],
  });
  const told = findings.filter(({ kind }) => kind === "grade_mismatch");
  expect(told.map((finding) => wordsOf(finding, "zh").message)).toEqual(expected);
});

test("grades are held against the bands of the notes, whatever the workbook assesses", () => {
  const rows: RowsLiteral = [
    ["环卫保洁服务考核汇总表"],
    ["标段", "承接主体", "年度得分", "考核等次"],
    ["一标段", "绿源公司", 92.75, "优秀"],
    ["二标段", "洁城公司", 88.5, "良好"],
    ["三标段", "美家公司", 95.25, "优秀"],
    ["四标段", "康洁公司", 81, "合格"],
    ["注：年度得分90分及以上为优秀，支付100%；85—90分为良好，支付95%；80—85分为合格，支付90%；80分以下不支付。"],
  ];
  expect(toldWithExpected({ 考核汇总: rows })).toEqual([]);
});

test.each<[string, string, readonly string[]]>([
  ["which say that grades go by quota", "注：优秀按同类学院不超过三分之一的名额确定。", []],
  ["which say that the first ones are the best", "说明：各类前2名为优秀，其余视情况确定。", []],
  [
    "which say something else",
    "注：总分＝基本分＋特色加分。",
    ["grade_mismatch 考核结果!D3 → 良", "grade_mismatch 考核结果!D7 → 优"],
  ],
])("grades of two classes beside notes %s", (_name, note, expected) => {
  const rows: RowsLiteral = [
    ["二级学院目标管理考核结果"],
    ["学院", "类别", "总分", "考核等次"],
    ["文学院", "文科", 88.5, "优秀"],
    ["法学院", "文科", 83.3, "良好"],
    ["外语学院", "文科", 78.9, "合格"],
    ["机械学院", "理工", 94.8, "优秀"],
    ["信息学院", "理工", 90.5, "良好"],
    ["化工学院", "理工", 88.4, "良好"],
    ["土木学院", "理工", 79.4, "合格"],
    [note],
  ];
  expect(toldWithExpected({ 考核结果: rows })).toEqual(expected);
});
