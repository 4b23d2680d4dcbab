import type { RowsLiteral } from "../../src/adapters/memory/memory-workbook";
import { indicatorsOf } from "./indicators-of";

const _ = null;

const HEADINGS = ["一级指标", "三级指标", "目标", "完成情况", "分值", "得分"] as const;
const LINES = [
  ["产出指标", "出具监测报告", "≥48份", "52份", 60, 60],
  ["效益指标", "优良天数比例", "≥86%", "80%", 40, 37.2],
] as const;

test.each([
  ["beside a label that no list knows", "监控", [["监控对象", "空气监测能力"]], "空气监测能力"],
  [
    "beside an English label",
    "PITT",
    [["Activity Name:", "Feed the Future Dairy Activity"]],
    "Feed the Future Dairy Activity",
  ],
  [
    "below its label in a line of answers",
    "自评",
    [
      ["申报内容名称", _, "承担处室"],
      ["冷链设施改造", _, "市场处"],
    ],
    "冷链设施改造",
  ],
  [
    "by how it sounds, alone among the words above",
    "自评",
    [["县生态环境局", "大气监测设备更新项目"]],
    "大气监测设备更新项目",
  ],
  ["beside a label for what is filled in", "封面", [["填报事项", "公交场站更新"]], "公交场站更新"],
  [
    "above its sources of money",
    "自评",
    [
      ["事项名称", "安全防护提升"],
      ["资金来源", "年初安排", "全年已用"],
      ["市级财政", 300, 285],
      ["单位自筹", 60, 60],
      [],
    ],
    "安全防护提升",
  ],
  [
    "beside Contract title",
    "Report",
    [["Contract title", "Support to Water Governance"]],
    "Support to Water Governance",
  ],
  ["by its tab alone, below a title that says 绩效", "公交车辆更新", [["绩效指标自评得分表"]], "公交车辆更新"],
  ["by nothing, where the tab says what the sheet holds", "重点评价打分", [["绩效指标自评得分表"]], "-"],
  ["by nothing, where the tab is an office", "水利工程处", [["绩效指标自评得分表"]], "-"],
  ["by nothing, where the tab is an office in traditional letters", "水利工程處", [["绩效指标自评得分表"]], "-"],
  ["by its tab in traditional letters", "農村公路養護項目", [["指标自评得分表"]], "農村公路養護項目"],
  [
    "as the first answer of a form's line, whatever the label",
    "自评",
    [["立项内容", "河道生态修复", _, "经办科室", "河湖科"]],
    "河道生态修复",
  ],
  [
    "on a line below a title that says the kind of table",
    "水利",
    [["2024年度项目绩效自评表"], ["小型水库除险加固（水利局）"]],
    "小型水库除险加固",
  ],
  ["in brackets behind the kind of table", "附件", [["绩效自评表（困难学生帮扶）"]], "困难学生帮扶"],
  ["by nothing, where the brackets say something of the form", "附件", [["绩效自评表（供参考使用）"]], "-"],
  ["before a kind of table of any words", "附件", [["空气质量改善项目绩效目标分解表"]], "空气质量改善项目"],
  ["by nothing, where two sound like names", "自评", [["大气监测更新项目", "污水管网工程"]], "-"],
  ["by nothing, where sources of money sound like names", "自评", [["中央财政补助资金", "其他资金"]], "-"],
  ["by quotes at the head of its title", "资助", [["“困难学生帮扶”专项绩效自评"]], "困难学生帮扶"],
  ["in a title that is about it", "复核", [["关于内河水环境治理项目的绩效自评复核表"]], "内河水环境治理项目"],
  ["in a cell of several lines", "简表", [["项目名称：食堂节能改造\n实施单位：机关事务中心"]], "食堂节能改造"],
] as const)("the project of indicators is told %s", (_case, tab, above, project) => {
  const rows: RowsLiteral = [...above, HEADINGS, ...LINES];
  expect(indicatorsOf({ [tab]: rows })).toEqual([`${project}: 出具监测报告 60 60`, `${project}: 优良天数比例 40 37.2`]);
});

test("a single table of indicators that names nothing is about the only project of the workbook", () => {
  const register: RowsLiteral = [
    ["项目名称", "承担单位", "预算数（万元）", "支出数（万元）"],
    ["饮水水质监测", "疾控中心", 64, 62.72],
  ];
  expect(indicatorsOf({ 项目: register, 绩效指标: [HEADINGS, ...LINES] })).toEqual([
    "饮水水质监测: 出具监测报告 60 60",
    "饮水水质监测: 优良天数比例 40 37.2",
  ]);
  expect(indicatorsOf({ 项目: register, 指标1: [HEADINGS, ...LINES], 指标2: [HEADINGS, ...LINES] })).toEqual(
    [1, 2].flatMap(() => ["-: 出具监测报告 60 60", "-: 优良天数比例 40 37.2"]),
  );
});

test("an amount in brackets behind a name in its column is no part of it", () => {
  const rows: RowsLiteral = [
    ["项目", ...HEADINGS.slice(1)],
    ["林业生态补偿\n（预算210万元）", ...LINES[0].slice(1)],
    ["林业生态补偿\n（预算210万元）", ...LINES[1].slice(1)],
    ["文化遗产保护（预算45万元）", ...LINES[0].slice(1)],
  ];
  expect(indicatorsOf({ 汇总: rows })).toEqual([
    "林业生态补偿: 出具监测报告 60 60",
    "林业生态补偿: 优良天数比例 40 37.2",
    "文化遗产保护: 出具监测报告 60 60",
  ]);
});

test("a label on a cover names what the two halves of a list of indicators are about", () => {
  const cover: RowsLiteral = [
    [_, "项目支出绩效自评"],
    [],
    [_, "填报项目", "城市公交补贴"],
    [_, "填报单位", "市公交集团"],
  ];
  expect(
    indicatorsOf({
      封面: cover,
      指标上: [HEADINGS, LINES[0]],
      指标下: [HEADINGS, LINES[1], ["合计", _, _, _, 100, 97.2]],
    }),
  ).toEqual(["城市公交补贴: 出具监测报告 60 60", "城市公交补贴: 优良天数比例 40 37.2"]);
});

test("what is checked on a machine, with limits and points, is nobody's indicator", () => {
  const rows: RowsLiteral = [
    ["设备", "检查内容", "标准", "实测", "分值", "得分"],
    ["1号机", "温度", "≤70℃", "66℃", 10, 10],
    ["1号机", "振动", "≤4.5mm/s", "4.9mm/s", 10, 8],
    ["2号机", "油位", "≥60%", "75%", 10, 10],
  ];
  expect(indicatorsOf({ 点检: rows })).toEqual([]);
});
