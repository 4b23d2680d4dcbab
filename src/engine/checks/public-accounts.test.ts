import { told, type Sheets } from "../../../test/support/outcome-of";
import type { RowsLiteral } from "../../adapters/memory/memory-workbook";
import { changed } from "./example-sheets";

/** Revenue and spending side by side, each with numbers of lines. */
const FINAL_ACCOUNTS: RowsLiteral = [
  ["收入支出决算总表"],
  ["单位：万元"],
  ["收入", null, null, "支出"],
  ["项目", "行次", "决算数", "项目", "行次", "决算数"],
  ["一、财政拨款收入", 1, 1386.22, "一、一般公共服务支出", 12, 96.3],
  ["二、政府性基金收入", 2, 205, "二、教育支出", 13, 1102.75],
  ["三、上级补助收入", 3, null, "三、社会保障支出", 14, 188.9],
  ["四、事业收入", 4, 88.4, "四、卫生健康支出", 15, 61.02],
  ["五、其他收入", 5, 7.16, "五、住房保障支出", 16, 237.81],
  ["本年收入合计", 8, 1686.78, "本年支出合计", 19, 1686.78],
];

/** Rates of one column in the total line too, under headings that do not name a rate. */
const COMPARED_YEARS: RowsLiteral = [
  ["民生实事投入对比"],
  ["单位：亿元"],
  ["领域", "2022年", "2023年", "2024年", "2023年增长", "2024年增长"],
  ["教育", 12.36, 13.05, 13.91, "5.6%", "6.6%"],
  ["医疗卫生", 8.2, 9.74, 8.88, "18.8%", "-8.8%"],
  ["社会保障", 15.01, 16.4, 17.02, "9.3%", "3.8%"],
  ["住房", 3.3, 2.1, 1.2, "-36.4%", "-42.9%"],
  ["合计", 38.87, 41.29, 41.01, "6.2%", "-0.7%"],
];

/** Grades by rank: the first two are 优秀, whatever their scores. */
const BY_QUOTA: RowsLiteral = [
  ["2023年度市直部门绩效考核结果"],
  ["名次", "部门", "基础工作（50分）", "加分项（≤5分）", "考核得分", "考核等次"],
  [1, "市教育局", 48, 4, 98, "优秀"],
  [2, "市财政局", 47, 3, 96.5, "优秀"],
  [3, "市水利局", 46, 3, 94.5, "良好"],
  [4, "市卫健委", 45, 2, 91.5, "良好"],
  [5, "市民政局", 44, 2, 88, "良好"],
  [6, "市人社局", 43, 1, 86, "良好"],
  [7, "市商务局", 42, 0, 84.5, "一般"],
  [8, "市文旅局", 41, 0, 83, "一般"],
  ["说明：考核等次按名次确定，前25%为优秀，末25%为一般。"],
];

const OWN_BANDS: RowsLiteral = [
  ["项目验收情况"],
  ["序号", "项目名称", "验收得分", "等级"],
  [1, "高产水稻品种选育", 92, "优秀"],
  [2, "锂电池回收技术", 79, "良好"],
  [3, "智能焊接机器人研发", 88, "良好"],
  [4, "茶叶精深加工技术", 61.5, "合格"],
  ["等级标准：90分（含）以上优秀，75分（含）至90分良好，60分（含）至75分合格，60分以下不合格。"],
];

/** Amounts in thousands, rounded one by one, as the note says. */
const ROUNDED: RowsLiteral = [
  ["Quarterly drawdown"],
  ["USD '000; figures may not add due to rounding"],
  ["Component", "Budget", "Q1", "Q2", "Q3", "Q4", "Total", "Remaining"],
  ["Teacher training", 2100, 511, 480, 520, 493, 2004, 96],
  ["Textbooks", 2300, 602, 533, 478, 513, 2127, 173],
  ["School grants", 1500, 340, 361, 322, 390, 1413, 87],
  ["Construction", 2600, 640, 702, 618, 553, 2513, 87],
  ["Total", 8500, 2094, 2076, 1937, 1949, 8057, 443],
];

/** The points of the execution row stand in a heading only. */
const POINTS_IN_HEADING: RowsLiteral = [
  ["2022年度社区矫正经费项目自评表"],
  ["项目名称", "社区矫正经费"],
  ["项目主管部门", "县司法局", null, "项目实施单位", "县司法局"],
  ["预算执行情况（万元）（20分）", null, "预算数（A）", "执行数（B）", "执行率（B/A）", "得分（20分*执行率）"],
  [null, "年度财政资金总额", 100, 87, "87%", 17.4],
  ["一级指标", "二级指标", "三级指标", "年初目标值（A）", "实际完成值（B）", "分值", "得分"],
  ["产出指标（40分）", "数量指标", "开展活动场次", "30场", "32场", 15, 15],
  [null, "质量指标", "工作合格率", "95%", "96%", 15, 15],
  [null, "时效指标", "完成及时率", "100%", "90%", 10, 9],
  ["效益指标（30分）", "社会效益指标", "矛盾化解率", "≥98%", "98.5%", 30, 30],
  ["满意度指标（10分）", "满意度指标", "群众满意度", "≥90%", "92%", 10, 10],
  ["总分", null, null, null, null, 100, 96.4],
];

/** The same row in a table of funds above the indicators. */
const POINTS_ABOVE: RowsLiteral = [
  ["2023年度部门整体支出绩效自评表"],
  ["年度预算申请（万元）", null, "年初预算数", "全年预算数", "全年执行数", "分值", "执行率", "得分"],
  [null, "年度资金总额", 2372.4, 2536.73, 2443.56, 10, "96.33%", 9.63],
  [null, "  其中：一般公共预算", 2210.4, 2386.73, 2301.06],
  [null, "        政府性基金拨款", 162, 150, 142.5],
  ["绩效指标", "一级指标", "二级指标", "三级指标", "年度指标值", "实际完成值", "分值", "得分"],
  [null, "产出指标", "数量指标", "完成监测样地", "≥480个", "486个", 30, 30],
  [null, null, "质量指标", "成果验收合格率", "100%", "100%", 20, 20],
  [null, "效益指标", "社会效益指标", "科技服务覆盖县数", "≥60个", "60个", 30, 30],
  [null, "满意度指标", "服务对象满意度", "林农满意度", "≥90%", "93%", 10, 10],
  ["总分", null, null, null, null, null, 100, 99.63],
];

/** What may be spent holds last year's rest; another sheet lists what was approved this year. */
const CARRIED_OVER: Sheets = {
  项目库: [
    ["项目库（单位：元）"],
    ["编码", "项目名称", "主管部门", "批复金额"],
    ["MS-01", "营养改善项目", "市教育局", 8714900],
    ["MS-02", "校园安防项目", "市教育局", 2030000],
    ["MS-03", "疫苗冷链项目", "市卫健委", 1764800],
    ["MS-04", "急救站点项目", "市卫健委", 5293400],
    ["合计", null, null, 17803100],
  ],
  执行: [
    ["预算执行表（万元）"],
    ["序号", "项目名称", "上年结转", "当年预算", "可用资金", "支出", "年末结转", "执行率"],
    [1, "营养改善项目", 1.99, 871.49, 873.48, 870, 3.48, "99.60%"],
    [2, "校园安防项目", 0, 203, 203, 188.79, 14.21, "93.00%"],
    [3, "疫苗冷链项目", 38.3, 176.48, 214.78, 171.82, 42.96, "80.00%"],
    [4, "急救站点项目", 0, 529.34, 529.34, 502.87, 26.47, "95.00%"],
    [null, "合计", 40.29, 1780.31, 1820.6, 1733.48, 87.12, "95.21%"],
  ],
};

/** Under the total of amounts stands the mean of the scores. */
const MEAN_UNDER_TOTAL: RowsLiteral = [
  ["项目自评结果汇总"],
  ["序号", "项目名称", "预算数（万元）", "执行数（万元）", "执行率", "自评得分"],
  [1, "社区矫正经费", 100, 87, "87.00%", 96.4],
  [2, "人民调解以案定补", 180, 180, "100.00%", 99],
  [3, "法治宣传", 70, 66.5, "95.00%", 97.9],
  [null, "合计", 350, 333.5, "95.29%", 97.77],
];

/** One name twice, under documents of two years. */
const TWO_DOCUMENTS: RowsLiteral = [
  ["财政存量资金清理台账"],
  ["单位：元"],
  ["部门", "指标文号", "资金名称", "指标金额", "已使用", "未使用"],
  ["市林业局", "财农〔2021〕55号", "造林补助", 1200000, 1034500, 165500],
  ["市林业局", "财农〔2022〕61号", "造林补助", 1500000, 1500000, 0],
  ["市水务局", "财农〔2021〕12号", "山洪灾害防治", 860000, 700000, 160000],
  ["市文旅局", "财教〔2020〕9号", "文物保护", 2340000, 2000000, 340000],
  ["合计", null, null, 5900000, 5234500, 665500],
];

const IN_JULY: RowsLiteral = [
  ["项目绩效运行监控表"],
  ["一级指标", "二级指标", "三级指标", "年度指标值", "1-7月执行情况", "分值"],
  ["产出指标", "数量指标", "建设学校数", "12所", "6所", 30],
  ["产出指标", "质量指标", "验收合格率", "100%", "100%", 20],
  ["产出指标", "时效指标", "按期完成率", "≥95%", "50%", 20],
  ["效益指标", "社会效益指标", "受益师生", "≥1.5万人", "0.8万人", 20],
  ["满意度指标", "服务对象满意度", "师生满意度", "≥90%", "—", 10],
];

describe("honest tables as bureaus keep them", () => {
  test.each<[string, Sheets]>([
    ["numbers of lines are added up by nobody", { 收支总表: FINAL_ACCOUNTS }],
    ["percentages under any heading are not added up", { 对比: COMPARED_YEARS }],
    ["grades by rank follow no bands", { 考核: BY_QUOTA }],
    ["the bands of a note are in force, 合格 for 中", { 验收: OWN_BANDS }],
    ["whole numbers that were rounded need not add up where a note says so", { Drawdown: ROUNDED }],
    ["the points of the execution row may stand in its heading", { 自评表: POINTS_IN_HEADING }],
    ["the execution row may stand in a table above the indicators", { 自评表: POINTS_ABOVE }],
    ["another sheet may quote this year's budget beside what may be spent", CARRIED_OVER],
    ["under the total of amounts may stand the mean of the scores", { 汇总: MEAN_UNDER_TOTAL }],
    ["documents of two years are two grants", { 台账: TWO_DOCUMENTS }],
    ["a dash is an answer while the year goes on", { 监控: IN_JULY }],
  ])("%s", (_, sheets) => {
    expect(told(sheets)).toEqual([]);
  });

  test.each<[string, Sheets, readonly string[]]>([
    ["a wrong total", { 收支总表: changed(FINAL_ACCOUNTS, { C10: 1696.78 }) }, ["total_mismatch 收支总表!C10"]],
    ["a grade beside its own bands", { 验收: changed(OWN_BANDS, { D5: "合格" }) }, ["grade_mismatch 验收!D5"]],
    ["more than roundings make", { Drawdown: changed(ROUNDED, { D8: 2066 }) }, ["total_mismatch Drawdown!D8"]],
    ["a wrong weight", { 自评表: changed(POINTS_IN_HEADING, { F8: 20 }) }, ["weights_not_100 自评表!F12"]],
    ["a wrong weight below funds", { 自评表: changed(POINTS_ABOVE, { G8: 25 }) }, ["weights_not_100 自评表!G11"]],
    [
      "a wrong amount",
      { ...CARRIED_OVER, 项目库: changed(CARRIED_OVER.项目库 ?? [], { D3: 8741900 }) },
      ["cross_sheet_value_mismatch 项目库!D3"],
    ],
    ["a wrong mean", { 汇总: changed(MEAN_UNDER_TOTAL, { F6: 98.77 }) }, ["average_mismatch 汇总!F6"]],
    [
      "one name twice under one document",
      { 台账: changed(TWO_DOCUMENTS, { B5: "财农〔2021〕55号" }) },
      ["duplicate_project 台账!C5"],
    ],
    ["an empty actual", { 监控: changed(IN_JULY, { E7: null }) }, ["missing_actual 监控!E7"]],
  ])("%s is still told", (_, sheets, findings) => {
    expect(told(sheets)).toEqual(findings);
  });
});
