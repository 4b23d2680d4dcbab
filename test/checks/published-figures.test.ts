import type { RowsLiteral } from "../../src/adapters/memory/memory-workbook";
import { changed } from "../../src/engine/checks/example-sheets";
import type { DetailedSheets } from "../support/outcome-of";
import { told } from "../support/outcome-of";

/** Two groups, their total, and what is added to it; the differences end with the total. */
const DISTRICT_REVENUE: RowsLiteral = [
  ["2016年财政收入预算表"],
  [null, null, null, "单位：万元"],
  ["项目", "2016年预算数", "上年完成数", "比上年增减额", "比上年增减%"],
  ["一、共享收入", 14001, 12531, 1470, 11.73],
  ["1、增值税", 2319, 2070, 249, 12.03],
  ["2、营业税", 8365, 7469, 896, 12],
  ["3、企业所得税", 2117, 1890, 227, 12.01],
  ["4、车船税", 1200, 1102, 98, 8.89],
  ["二、区级固定收入", 14580, 13547, 1033, 7.63],
  ["1、耕地占用税", 13526, 12589, 937, 7.44],
  ["2、行政性收费收入", 712, 647, 65, 10.05],
  ["3、罚没收入", 342, 311, 31, 9.97],
  ["区级财政收入合计", 28581, 26078, 2503, 9.6],
  ["上级补助收入", 37811, 46850],
  ["上年结转结余", 1441, 1453],
  ["收入总计", 67833, 74381],
];

/** Shares of a line that were made to give 100 %: 62.256 % is printed as 62.2. */
const SPENT_BY_AGENCY: RowsLiteral = [
  [
    "Agency",
    "Outlayed",
    "Obligated_Not_Outlayed",
    "Unobligated",
    "Resources",
    "Percent_Outlayed",
    "Percent_Obligated",
    "Percent_Unobligated",
  ],
  ["Agriculture", 11081.55, 4857.1, 1861.35, 17800, 62.2, 27.3, 10.5],
  ["Defense", 5.23, 55.97, 20.8, 82, 6.4, 68.2, 25.4],
  ["Treasury", 33.6, 116.28, 0.12, 150, 22.4, 77.5, 0.1],
  ["Commerce", 43.17, 1154.53, 698.3, 1896, 2.3, 60.9, 36.8],
  ["Energy", 84.93, 35.53, 7.04, 127.5, 66.6, 27.9, 5.5],
];

/** The number of the law stands in the line of its sum as in those of its parts. */
const BY_LAW: RowsLiteral = [
  ["Legislation", "Outlayed", "Resources", "Kind"],
  [1, 1752.5, 7767, "Law Total"],
  [1, 1732.5, 7747, "Direct"],
  [1, 20, 20, "Loans"],
  [2, 1248.25, 2080.5, "Law Total"],
  [2, 916, 1181.75, "Direct"],
  [2, 332.25, 898.75, "Loans"],
];

/** Captions over three fields each, divided below, with units and the month in a line of their own. */
const BY_PORTFOLIO = {
  rows: [
    ["Council Overall Revenue Budget Monitor"],
    ["REVENUE SPENDING", "ACTUAL TO DATE", null, null, "YEAR END FORECAST", null, null, null],
    [
      "All Portfolios for period to",
      "Actual Spend or (Income)",
      "Budgeted Spend or (Income)",
      "Over or (under) spend",
      "Forecast Spend or (Income)",
      "Budgeted Spend or (Income)",
      "Forecast over or (under) spend",
      "ADV/FAV",
    ],
    ["Jun-05", "£'000", "£'000", "£'000", "£'000", "£'000", "£'000", null],
    ["Transport & Highways", 402, 998, -596, 4577, 4617, -40, "FAV"],
    ["Children's Services", 20671, 23041, -2370, 96071, 95989, 82, "ADV"],
    ["Social Services", 2929, 8273, -5344, 33134, 33094, 40, "ADV"],
    ["Resources", 3930, 3139, 792, 14995, 14979, 16, "ADV"],
    ["Leisure & Culture", 422, 429, -7, 3967, 3584, 384, "ADV"],
    ["TOTAL", 28354, 35880, -7525, 152743, 152262, 481, "ADV"],
  ],
  merges: ["B2:D2", "E2:G2"],
} as const;

/** A summary below the records, with their headings a field further left. */
const QUERY: RowsLiteral = [
  ["Item", "Name", "Net", "Conditional", "Outlay", "Commitments", "Used"],
  ["5501", "Computing", 7883, 0, 7883, 7873, 6696],
  ["5502", "Customs", 9484, 0, 9484, 11614, 9675],
  ["5503", "Trade", 0, 4000, 4000, 586, 341],
  ["5504", "Projects", 10331, 1005, 11336, 14936, 11173],
  [],
  ["Report summary", "Net", "Conditional", "Outlay", "Commitments", "Used"],
  ["Original budget", 27698, 5005, 32703, 35009, 27885],
];

/** A name merged over two lines, of which the second still holds it, as other programs write it. */
const MERGED_NAME = {
  rows: [
    ["项目清单"],
    ["主管部门", "项目类别", "项目名称"],
    ["教育局", "体育", "校园足球扶持"],
    ["体育局", "健身", "健身场地改造"],
    ["文旅局", "演出", "县剧场修缮"],
    ["民政局", "养老", "老年食堂建设"],
    ["民政局", "托育", "老年食堂建设"],
  ],
  merges: ["C6:C7"],
} as const;

/** Grants of which some belong to a programme: its name is none of the line's. */
const GRANTS: RowsLiteral = [
  ["序号", "单位名称", "项目名称", "预算数（万元）", "用途"],
  [1, "夕阳红服务站", "流动送餐", 16.6, "热餐"],
  [2, "金秋俱乐部", null, 17.5, "外出活动"],
  [3, "林边活动站", "流动送餐", 9, "周末送餐"],
  [4, "海港之家", null, 12, "接送"],
  [5, "湾畔中心", "健康讲座", 5, "讲课费"],
  [6, "城区图书馆", null, 8, "阅读课"],
];

test.each<[string, DetailedSheets, readonly string[]]>([
  ["a total closes the groups above it; what is added to it stands below", { 收入: DISTRICT_REVENUE }, []],
  [
    "the total of the groups above it is held against them",
    { 收入: changed(DISTRICT_REVENUE, { B13: 28681 }) },
    ["total_mismatch 收入!B13"],
  ],
  ["shares that were made to give a hundred", { Shares: SPENT_BY_AGENCY }, []],
  [
    "a share beside what its amounts give",
    { Shares: changed(SPENT_BY_AGENCY, { F4: 42.4 }) },
    ["rate_mismatch Shares!F4"],
  ],
  ["numbers of laws are no amounts", { Laws: BY_LAW }, []],
  ["thousands of pounds under captions that are divided below", { Monitor: BY_PORTFOLIO }, []],
  ["a summary with the same headings in other fields", { Query: QUERY }, []],
  ["a name merged over two lines", { 项目: MERGED_NAME }, []],
  ["a programme that some grants belong to", { Grants: GRANTS }, []],
])("%s", (_, sheets, expected) => {
  expect(told(sheets)).toEqual(expected);
});
