import type { RowsLiteral } from "../../src/adapters/memory/memory-workbook";
import { changed } from "../../src/engine/checks/example-sheets";
import { INDICATOR_HEADINGS } from "../support/form-headings";
import { type Sheets, told } from "../support/outcome-of";

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

/** Two sides whose headings differ in what they name alone; each has its own hierarchy. */
const BALANCE: RowsLiteral = [
  ["基本建设项目资金平衡表"],
  ["资金占用", "期末余额", "比重", "资金来源", "期末余额", "比重"],
  ["一、基本建设支出", 9600, "96.00%", "一、基建拨款", 9400, "94.00%"],
  ["1.建筑安装工程", 8600, null, "1.中央投资", 5000, null],
  ["2.设备投资", 1000, null, "2.地方拨款", 4400, null],
  ["二、货币资金", 300, "3.00%", "二、应付款", 600, "6.00%"],
  ["三、预付款", 100, "1.00%", null, null, null],
  ["合计", 10000, "100.00%", "合计", 10000, "100.00%"],
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

/** The same money by origin and by use, each a division of the whole. */
const DIVIDED_TWICE: RowsLiteral = [
  ["2023年度部门整体支出绩效自评表"],
  ["部门名称", null, "省林业科学研究中心"],
  ["年度预算申请（万元）", null, "年初预算数", "全年预算数", "全年执行数", "分值", "执行率", "得分"],
  [null, "年度资金总额", 2372.4, 2536.73, 2443.56, 10, "96.33%", 9.63],
  [null, "按收入性质分："],
  [null, "  其中：一般公共预算", 2210.4, 2386.73, 2301.06],
  [null, "        政府性基金拨款", 162, 150, 142.5],
  [null, "按支出性质分："],
  [null, "  其中：基本支出", 1520.66, 1610.2, 1605.18],
  [null, "        项目支出", 851.74, 926.53, 838.38],
  ["年度总体目标", "保障科研推广任务完成"],
  ["绩效指标", "一级指标", "二级指标", "三级指标", "年度指标值", "实际完成值", "分值", "得分"],
  [null, "产出指标", "数量指标", "完成监测样地", "≥480个", "486个", 50, 50],
  [null, "效益指标", "社会效益指标", "科技服务覆盖县数", "≥60个", "60个", 30, 30],
  [null, "满意度指标", "服务对象满意度", "林农满意度", "≥90%", "93%", 10, 10],
  ["总分", null, null, null, null, null, 100, 99.63],
];

/** Two years compared, an of-which line as the others; one part was nought. */
const YEARS_OF_PARTS: RowsLiteral = [
  ["“三公”经费支出对比表"],
  ["单位：万元"],
  ["项目", "2023年决算", "2024年预算", "2024年决算", "比上年增减额", "比上年增减(%)"],
  ["合计", 69.61, 97, 87.96, 18.35, 26.4],
  ["因公出国（境）费", 0, 12, 9.85, 9.85, "—"],
  ["公务接待费", 23.41, 22, 18.77, -4.64, -19.8],
  ["公务用车购置及运行费", 46.2, 63, 59.34, 13.14, 28.4],
  ["  其中：公务用车购置", 0, 18, 17.98, 17.98, "—"],
  ["        公务用车运行维护费", 46.2, 45, 41.36, -4.84, -10.5],
];

/** How far each bureau is behind the time of year, in points of per cent. */
const POINTS_BEHIND: RowsLiteral = [
  ["2024年1-7月支出进度监控汇总表（万元）"],
  ["单位", "年初预算", "1-7月执行数", "执行率(%)", "序时进度(%)", "差距（百分点）"],
  ["市电教馆", 541.07, 367.23, 67.87, 58.33, 9.54],
  ["实验幼儿园", 351.85, 214.9, 61.08, 58.33, 2.75],
  ["教研院", 370.13, 162.08, 43.79, 58.33, -14.54],
  ["特教学校", 833.13, 446.36, 53.58, 58.33, -4.75],
  ["合计", 2096.18, 1190.57, 56.8, 58.33, -1.53],
];

/** Points lost are written where any were. */
const DEDUCTED: RowsLiteral = [
  ["道路照明养护绩效评价评分表"],
  ["一级指标", "三级指标", "分值", "扣分", "得分", "扣分原因"],
  ["过程", "资金到位率", 15, null, 15, null],
  ["过程", "预算执行率", 15, 0.42, 14.58, "支付进度"],
  ["产出", "亮灯率", 30, null, 30, null],
  ["产出", "故障处置及时率", 20, 1.6, 18.4, "个别超时"],
  ["效益", "市民满意度", 20, 0.5, 19.5, "抽样投诉"],
  ["合计", null, 100, 2.52, 97.48, null],
];

/** Some targets are to be reached, some not to be exceeded: the baseline or a remark tells which. */
const LOGFRAME: RowsLiteral = [
  ["Rural Water Programme - results scorecard"],
  ["Scoring: score = weight x min(1, actual / target)."],
  ["Level", "Indicator", "Baseline 2020", "Target 2023", "Actual 2023", "Weight", "Achievement", "Score", "Comment"],
  ["Output", "Boreholes drilled", 120, 400, 418, 30, "104.5%", 30, null],
  ["Output", "Water committees trained", 0, 360, 324, 20, "90.0%", 18, null],
  ["Outcome", "Pump downtime (days)", 21, 10, 9, 20, "111.1%", 20, null],
  ["Outcome", "Households served", 41, 65, 65, 20, "100.0%", 20, null],
  ["Outcome", "Queues at the pump", null, 8, 6, 10, "133.3%", 10, "lower is better"],
  ["Total", null, null, null, null, 100, null, 98, null],
];

/** The rule stands below the form, in words. */
const RULE_BELOW: RowsLiteral = [
  ["项目支出绩效自评表"],
  ["项目名称", null, "食品安全监督抽检"],
  ["项目资金（万元）", null, null, "年初预算数", "全年预算数", "全年执行数", "分值", "执行率", "得分"],
  [null, null, "年度资金总额", 350, 400, 380, 10, "95.00%", 9.5],
  ["绩效指标", ...INDICATOR_HEADINGS],
  [null, "产出指标", "数量指标", "快检覆盖市场", "30个", "27个", 50, 45, "3个市场关闭"],
  [null, "效益指标", "社会效益指标", "投诉下降率", "≥5%", "6.2%", 30, 30, null],
  [null, "满意度指标", "服务对象满意度指标", "群众满意度", "≥85%", "88%", 10, 10, null],
  ["总分", null, null, null, null, null, 100, 94.5, null],
  ["评分说明：完成指标值得满分，未完成的按完成比例计分。"],
];

/** The same towns twice, in yuan by kind and in 万元 by payment. */
const BY_TOWN: Sheets = {
  下达明细: [
    ["困难群众救助资金下达明细"],
    ["单位：元"],
    ["乡镇", "低保", "特困", "合计"],
    ["城郊乡", 400000, 112000, 512000],
    ["大岭镇", 350350, 98000, 448350],
    ["平川镇", 700500, 182000, 882500],
    ["西河乡", 260000, 75000, 335000],
    ["合计", 1710850, 467000, 2177850],
  ],
  汇总: [
    ["困难群众救助资金汇总表"],
    ["单位：万元"],
    ["乡镇", "下达资金", "已发放", "发放率"],
    ["城郊乡", 51.2, 51.2, "100.00%"],
    ["大岭镇", 44.84, 40.36, "90.00%"],
    ["平川镇", 88.25, 79.43, "90.01%"],
    ["西河乡", 33.5, 33.5, "100.00%"],
    ["合计", 217.79, 204.49, "93.89%"],
  ],
};

/** Firms with their codes: amounts may be alike, codes are not. */
const FIRMS: RowsLiteral = [
  ["技改奖补资金审核结果公示表"],
  ["单位：万元"],
  ["序号", "企业名称", "统一社会信用代码", "设备投资额", "申报金额", "审核金额", "审减金额", "已拨付金额"],
  [1, "宏发精密有限公司", "91370001", 1205, 120.5, 118.2, 2.3, 118.2],
  [2, "天工轴承有限公司", "91370002", 880, 88, 88, 0, 88],
  [3, "绿源食品有限公司", "91370003", 646, 64.6, 60.1, 4.5, 60.1],
  [4, "盛达纺织有限公司", "91370004", 2304, 230.4, 221, 9.4, 221],
  [5, "海川泵业有限公司", "91370005", 713, 71.3, 70.3, 1, 70.3],
  ["合计", null, null, 5748, 574.8, 557.6, 17.2, 557.6],
];

/** Quarters with the year below them, and the mean that each expert gives. */
const QUARTERS: RowsLiteral = [
  ["分季度支出小结（万元）"],
  ["季度", "支出数", "占全年比重"],
  ["一季度", 310.25, "26.46%"],
  ["二季度", 282.4, "24.08%"],
  ["三季度", 204.12, "17.41%"],
  ["四季度", 375.88, "32.05%"],
  ["全年", 1172.65, "100.00%"],
];

const ACCEPTANCE: Sheets = {
  立项清单: [
    ["科技计划项目立项清单（万元）"],
    ["项目编号", "项目名称", "承担单位", "立项经费"],
    ["KJ-01", "高产抗逆水稻品种选育", "市农科院", 80],
    ["KJ-02", "传感器可靠性测试平台", "星图科技", 50],
    ["KJ-03", "智能焊接机器人研发", "宏达公司", 100],
    ["KJ-04", "茶叶精深加工技术集成", "市农科院", 30],
    ["KJ-05", "城市内涝预警模型", "理工大学", 20],
  ],
  验收情况: [
    ["项目验收情况"],
    ["序号", "项目名称", "验收得分", "等级"],
    [1, "高产抗逆水稻品种选育", 92, "优"],
    [2, "传感器可靠性测试平台", 85, "良"],
    [3, "智能焊接机器人研发", 88, "良"],
    [4, "茶叶精深加工技术集成", 91, "优"],
    [5, "城市内涝预警模型", 83, "良"],
    ["结论：优2个、良3个。等级标准：90分（含）以上为优，80分（含）至90分为良，60分（含）至80分为中。"],
  ],
};

/** A list of results that names no unit, of projects whose register does. */
const WITHOUT_UNIT: Sheets = {
  名录: [
    ["卫生健康项目名录（万元）"],
    ["编号", "项目名称", "预算", "支出", "执行率"],
    ["WS1", "发热门诊改造", 120.5, 120.5, "100.00%"],
    ["WS2", "乡村医生补助", 88, 79.2, "90.00%"],
    ["WS3", "中医馆建设", 64.6, 60.1, "93.03%"],
    ["WS4", "急救站建设", 321.19, 321.19, "100.00%"],
  ],
  结果: [
    ["评价结果"],
    ["项目名称", "得分", "等级", "预算"],
    ["发热门诊改造", 95, "优", 120.5],
    ["乡村医生补助", 88, "良", 88],
    ["中医馆建设", 91, "优", 64.6],
    ["急救站建设", 84.5, "良", 321.19],
  ],
};

/** The rate is that of what was left after a recall, under a heading of the sheet's own. */
const AFTER_RECALL: RowsLiteral = [
  ["乡村道路专项资金执行情况表"],
  ["单位：万元"],
  ["项目", "下达预算", "收回", "可执行数", "实际支出", "结余", "执行率", "备注"],
  ["上河村道路硬化", 120, "—", 120, 118.4, 1.6, "98.67%", "据实结算"],
  ["下河村桥梁", 300, -15.5, 284.5, 284.5, 0, "100.00%", "收回15.50万元"],
  ["青山村护栏", 45.6, "—", 45.6, 45.6, 0, "100.00%", null],
  ["古井村错车道", 60, "—", 60, 57.25, 2.75, "95.42%", "据实结算"],
  ["石桥村路灯", 33.3, -33.3, 0, 0, 0, "—", "项目取消，资金全部收回"],
  ["合计", 558.9, -48.8, 510.1, 505.75, 4.35, "99.15%", "执行率按可执行数计算"],
];

/** A change without a word that tells whether it is an amount or a rate. */
const BARE_CHANGE: RowsLiteral = [
  ["支出结构分析表"],
  ["单位：万元"],
  ["支出类别", "上年决算", "本年预算", "占比", "比上年增减", "增减率"],
  ["教育支出", 5120.4, 6044.9, "44.52%", 924.5, "18.1%"],
  ["卫生健康支出", 4122.16, 3513.5, "25.88%", -608.66, "-14.8%"],
  ["社会保障支出", 2380.05, 2655.35, "19.56%", 275.3, "11.6%"],
  ["城乡社区支出", 1410.2, 1363.65, "10.04%", -46.55, "-3.3%"],
  ["合计", 13032.81, 13577.4, "100.00%", 544.59, "4.2%"],
];

/** Figures published in hundreds of thousands, with a total for each country that was rounded for itself. */
const ROUNDED_BY_COUNTRY: RowsLiteral = [
  ["Country", "Fund", "Amount"],
  ["Poland", "Cohesion Fund", 23208000000],
  ["Poland", "Less Developed Regions", 51163600000],
  ["Poland", "More Developed Regions", 2242400000],
  ["Poland", "Cross-Border Cooperation", 543200000],
  ["Poland", "Total", 77157100000],
  ["Portugal", "Cohesion Fund", 2861700000],
  ["Portugal", "Less Developed Regions", 16671200000],
  ["Portugal", "More Developed Regions", 1275500000],
  ["Portugal", "Cross-Border Cooperation", 78600000],
  ["Portugal", "Total", 20887100000],
];

describe("honest tables as bureaus keep them", () => {
  test.each<[string, Sheets]>([
    ["numbers of lines are added up by nobody", { 收支总表: FINAL_ACCOUNTS }],
    ["the sides of a balance have groups of their own", { 平衡表: BALANCE }],
    ["totals of groups may be rounded for themselves", { Allocations: ROUNDED_BY_COUNTRY }],
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
    ["a form may divide its money twice", { 自评表: DIVIDED_TWICE }],
    ["two years are compared in of-which lines too", { 三公: YEARS_OF_PARTS }],
    ["rates are compared in points of per cent", { 监控: POINTS_BEHIND }],
    ["an empty deduction is none", { 评分: DEDUCTED }],
    ["a target below its baseline is not to be exceeded", { Scorecard: LOGFRAME }],
    ["the rule of a note below the form is followed", { 自评表: RULE_BELOW }],
    ["towns stand on two sheets in two units", BY_TOWN],
    ["firms are told apart by their codes", { ...BY_TOWN, 公示: FIRMS }],
    ["the year stands below its quarters", { 小结: QUARTERS }],
    ["a note counts the grades of its list", ACCEPTANCE],
    ["a list without a unit has that of the register", WITHOUT_UNIT],
    ["a bare change may be an amount", { 结构: BARE_CHANGE }],
    ["a rate may be that of what was left after a recall", { 执行: AFTER_RECALL }],
  ])("%s", (_, sheets) => {
    expect(told(sheets)).toEqual([]);
  });

  test.each<[string, Sheets, readonly string[]]>([
    ["a wrong total", { 收支总表: changed(FINAL_ACCOUNTS, { C10: 1696.78 }) }, ["total_mismatch 收支总表!C10"]],
    [
      "a sum over a wrong group and its parts, no line that ought to be nothing",
      { 平衡表: changed(BALANCE, { B3: 9550 }) },
      ["share_mismatch 平衡表!C3", "total_mismatch 平衡表!B8"],
    ],
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
    [
      "a part of the second division",
      { 自评表: changed(DIVIDED_TWICE, { E10: 829.38 }) },
      ["total_mismatch 自评表!E4"],
    ],
    ["a lost sign", { 三公: changed(YEARS_OF_PARTS, { F6: 19.8 }) }, ["rate_mismatch 三公!F6"]],
    ["a wrong change of a part", { 三公: changed(YEARS_OF_PARTS, { E9: -3.84 }) }, ["row_sum_mismatch 三公!E9"]],
    ["a whole beside its parts", { 三公: changed(YEARS_OF_PARTS, { D7: 62.94 }) }, ["total_mismatch 三公!D7"]],
    ["wrong points of per cent", { 监控: changed(POINTS_BEHIND, { F5: -4.54 }) }, ["row_sum_mismatch 监控!F5"]],
    ["a score without its deduction", { 评分: changed(DEDUCTED, { E4: 15, E8: 97.9 }) }, ["row_sum_mismatch 评分!E4"]],
    ["a wrong completion", { Scorecard: changed(LOGFRAME, { G5: "95.0%" }) }, ["rate_mismatch Scorecard!G5"]],
    [
      "full marks against the rule",
      { 自评表: changed(RULE_BELOW, { H6: 50, H9: 99.5 }) },
      ["target_missed_full_score 自评表!H6"],
    ],
    [
      "another amount for one town",
      { ...BY_TOWN, 汇总: changed(BY_TOWN.汇总 ?? [], { B6: 98.25, B8: 227.79, D6: "80.85%", D8: "89.77%" }) },
      ["cross_sheet_value_mismatch 汇总!B6"],
    ],
    [
      "a firm listed twice",
      { ...BY_TOWN, 公示: changed(FIRMS, { B8: "绿源食品有限公司", C8: "91370003" }) },
      ["duplicate_project 公示!B8"],
    ],
    ["a wrong share of the year", { 小结: changed(QUARTERS, { C4: "42.08%" }) }, ["share_mismatch 小结!C4"]],
    [
      "a project under another name",
      { ...ACCEPTANCE, 验收情况: changed(ACCEPTANCE.验收情况 ?? [], { B4: "传感器可靠性试验平台" }) },
      ["project_name_variant 验收情况!B4"],
    ],
    [
      "a wrong number of grades",
      { ...ACCEPTANCE, 验收情况: changed(ACCEPTANCE.验收情况 ?? [], { A8: "结论：优2个、良4个。" }) },
      ["count_mismatch 验收情况!A8"],
    ],
    [
      "another amount in a list without a unit",
      { ...WITHOUT_UNIT, 结果: changed(WITHOUT_UNIT.结果 ?? [], { D6: 331.09 }) },
      ["cross_sheet_value_mismatch 结果!D6"],
    ],
    ["a wrong amount of change", { 结构: changed(BARE_CHANGE, { E6: 375.3 }) }, ["row_sum_mismatch 结构!E6"]],
    ["a wrong rate after a recall", { 执行: changed(AFTER_RECALL, { G7: "59.42%" }) }, ["rate_mismatch 执行!G7"]],
    ["an empty actual", { 监控: changed(IN_JULY, { E7: null }) }, ["missing_actual 监控!E7"]],
  ])("%s is still told", (_, sheets, findings) => {
    expect(told(sheets)).toEqual(findings);
  });
});
