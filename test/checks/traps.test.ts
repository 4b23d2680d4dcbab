import type { RowsLiteral } from "../../src/adapters/memory/memory-workbook";
import { type Sheets, toldWithExpected as told } from "../support/outcome-of";
import { FOUR_PROJECTS } from "../support/project-names";

function execution(
  rows: RowsLiteral,
  head: readonly string[] = ["序号", "项目名称", "预算数", "支出数", "执行率"],
): RowsLiteral {
  return [["2024年度项目支出执行情况表"], ["单位：万元"], head, ...rows];
}

const SCORES = ["序号", "项目名称", "投入（20分）", "过程（20分）", "产出（30分）", "效益（30分）", "合计"];

test.each<[string, Sheets]>([
  [
    "parts of the budget between budget and spending, most of it spent (generator seed 716)",
    {
      执行情况: execution(
        [
          [1, FOUR_PROJECTS[0], 196.4, 147.3, 49.1, 196.4],
          [2, FOUR_PROJECTS[1], 51.78, 31.2, 20.58, 51.78],
          [3, FOUR_PROJECTS[2], 512.2, 400, 112.2, 512.2],
          [4, FOUR_PROJECTS[3], 300.66, 150.33, 150.33, 250.11],
          [5, "金沙镇社区养老设施建设项目", 88.12, 80, 8.12, 88.12],
        ],
        ["序号", "项目名称", "预算数", "公共资金", "自有资金", "支出数"],
      ),
    },
  ],
  [
    "rates rounded to whole per cent beside rates with two decimals",
    {
      执行情况: execution([
        [1, FOUR_PROJECTS[0], 196, 191.91, "98%"],
        [2, FOUR_PROJECTS[1], 51.78, 49.29, "95%"],
        [3, FOUR_PROJECTS[2], 500, 500, "100%"],
        [null, "合计", 747.78, 741.2, "99.12%"],
      ]),
    },
  ],
  [
    "a score rate from the unrounded average",
    {
      得分情况: [
        ["各项目绩效评价得分情况表"],
        SCORES,
        [1, FOUR_PROJECTS[0], 19, 19, 28, 28, 94],
        [2, FOUR_PROJECTS[1], 19, 20, 29, 26.25, 94.25],
        [3, FOUR_PROJECTS[2], 19, 16, 28, 24, 87],
        [null, "平均分", 19, 18.33, 28.33, 26.08, 91.75],
        [null, "得分率", "95.00%", "91.67%", "94.44%", "86.94%", "91.75%"],
      ],
    },
  ],
  [
    "rounded shares that add up to 99.99%",
    {
      支持方向: [
        ["资金支持方向情况表"],
        ["资金使用方向", "预算金额（万元）", "资金占比（%）"],
        ["民生保障类", 100, "33.33%"],
        ["基础设施类", 100, "33.33%"],
        ["产业发展类", 100, "33.33%"],
        ["合计", 300, "100.00%"],
      ],
    },
  ],
  [
    "a project without budget, and dashes in place of rates",
    {
      执行情况: execution([
        [1, FOUR_PROJECTS[0], 100, 95, "95.00%"],
        [2, FOUR_PROJECTS[1], 0, 0, "—"],
        [3, FOUR_PROJECTS[2], 50, 50, "100.00%"],
        [4, FOUR_PROJECTS[3], 80, 60, "75.00%"],
        [null, "合计", 230, 205, "89.13%"],
      ]),
    },
  ],
  [
    "a grand total of subtotals",
    {
      执行情况: execution([
        ["一、民生保障类"],
        [1, FOUR_PROJECTS[0], 100, 95, "95.00%"],
        [2, FOUR_PROJECTS[1], 200, 180, "90.00%"],
        [null, "小计", 300, 275, "91.67%"],
        ["二、基础设施类"],
        [3, FOUR_PROJECTS[2], 50, 50, "100.00%"],
        [4, FOUR_PROJECTS[3], 80, 60, "75.00%"],
        [null, "小计", 130, 110, "84.62%"],
        [null, "合计", 430, 385, "89.53%"],
      ]),
    },
  ],
  [
    "the register in yuan, execution in 万元",
    {
      项目清单: [
        ["入库项目清单"],
        ["单位：元"],
        ["序号", "项目名称", "实施单位", "预算数"],
        [1, FOUR_PROJECTS[0], "市水利局", 1000000],
        [2, FOUR_PROJECTS[1], "市教育局", 2000000],
        [3, FOUR_PROJECTS[2], "市文旅局", 505000],
        [null, "合计", null, 3505000],
      ],
      执行情况: execution([
        [1, FOUR_PROJECTS[0], 100, 95, "95.00%"],
        [2, FOUR_PROJECTS[1], 200, 180, "90.00%"],
        [3, FOUR_PROJECTS[2], 50.5, 50.5, "100.00%"],
        [null, "合计", 350.5, 325.5, "92.87%"],
      ]),
    },
  ],
  [
    "first budgets in the register, first and adjusted ones in the execution table",
    {
      项目清单: [
        ["入库项目清单"],
        ["单位：万元"],
        ["序号", "项目名称", "实施单位", "预算数"],
        [1, FOUR_PROJECTS[0], "市水利局", 100],
        [2, FOUR_PROJECTS[1], "市教育局", 200],
        [3, FOUR_PROJECTS[2], "市文旅局", 50],
        [null, "合计", null, 350],
      ],
      执行情况: execution(
        [
          [1, FOUR_PROJECTS[0], 100, -5, 95, 95, "100.00%"],
          [2, FOUR_PROJECTS[1], 200, 0, 200, 180, "90.00%"],
          [3, FOUR_PROJECTS[2], 50, 10, 60, 54, "90.00%"],
          [null, "合计", 350, 5, 355, 329, "92.68%"],
        ],
        ["序号", "项目名称", "年初预算数", "调整数", "全年预算数", "全年执行数", "执行率"],
      ),
    },
  ],
  [
    "a table of only some of the register's projects, with a total of its own",
    {
      项目清单: [
        ["入库项目清单"],
        ["单位：万元"],
        ["序号", "项目名称", "实施单位", "预算数"],
        ...FOUR_PROJECTS.map((name, index) => [index + 1, name, "市财政局", 100]),
        [null, "合计", null, 400],
      ],
      抽查情况: execution([
        [1, FOUR_PROJECTS[0], 100, 95, "95.00%"],
        [2, FOUR_PROJECTS[1], 100, 90, "90.00%"],
        [null, "合计", 200, 185, "92.50%"],
      ]),
    },
  ],
  [
    "parts of a whole that are named once and then only indented",
    {
      部门预算: [
        ["部门预算执行情况"],
        ["单位：万元"],
        ["项目", "年初预算", "调整预算", "执行数"],
        ["一、基本支出", 1800.5, 1820.5, 1810.4],
        ["其中：人员经费", 1500, 1512.3, 1512.3],
        ["\u3000\u3000\u3000公用经费", 300.5, 308.2, 298.1],
        ["二、项目支出", 2200, 2105.6, 1980.2],
        ["其中：专项资金", 1700, 1650, 1550.2],
        ["合计", 4000.5, 3926.1, 3790.6],
      ],
    },
  ],
  [
    "changes against last year rounded to two decimals, one of them against nothing",
    {
      同比: [
        ["项目支出同比情况表"],
        ["单位：万元"],
        ["序号", "项目名称", "本年支出", "上年支出", "增减额", "增减率"],
        [1, FOUR_PROJECTS[0], 95.3, 91.7, 3.6, "3.93%"],
        [2, FOUR_PROJECTS[1], 180, 150, 30, "20.00%"],
        [3, FOUR_PROJECTS[2], 50, 0, 50, "—"],
        [4, FOUR_PROJECTS[3], 60, 80, -20, "-25.00%"],
        [null, "合计", 385.3, 321.7, 63.6, "19.77%"],
      ],
    },
  ],
  [
    "quarters of which the last has not come",
    {
      季度: [
        ["各项目季度支出进度"],
        ["单位：万元"],
        ["序号", "项目名称", "一季度", "二季度", "三季度", "四季度", "累计支出"],
        [1, FOUR_PROJECTS[0], 10, 20, 30, null, 60],
        [2, FOUR_PROJECTS[1], 40, null, 50, null, 90],
        [3, FOUR_PROJECTS[2], 10, 10, 15, null, 35],
        [null, "合计", 60, 30, 95, null, 185],
      ],
    },
  ],
  [
    "weights of levels beside those of their indicators",
    {
      指标体系: [
        ["部门整体支出绩效评价指标体系"],
        ["一级指标", "权重", "二级指标", "权重", "三级指标", "分值", "得分"],
        ["决策", 20, "项目立项", 10, "立项依据充分性", 5, 5],
        [null, null, null, null, "立项程序规范性", 5, 4],
        [null, null, "资金投入", 10, "预算编制科学性", 10, 9.5],
        ["过程", 30, "资金管理", 30, "预算执行率", 30, 28],
        ["产出", 50, "产出数量", 50, "实际完成率", 50, 48],
        ["总分", 100, null, 100, null, 100, 94.5],
      ],
    },
  ],
])("nobody is accused of %s", (_, sheets) => {
  expect(told(sheets)).toEqual([]);
});

test("a wrong amount gives one finding, not also its total, rate and summary", () => {
  const rows = (spent: number): RowsLiteral => [
    [1, FOUR_PROJECTS[0], 100, 95, "95.00%"],
    [2, FOUR_PROJECTS[1], 200, spent, "90.00%"],
    [3, FOUR_PROJECTS[2], 50, 50, "100.00%"],
    [4, FOUR_PROJECTS[3], 80, 60, "75.00%"],
    [null, "合计", 430, 385, "89.53%"],
  ];
  expect(told({ 执行情况: execution(rows(180)) })).toEqual([]);
  expect(told({ 执行情况: execution(rows(108)) })).toEqual(["total_mismatch 执行情况!D5 → 180"]);
});

test("a wrong total is found however large or small the difference", () => {
  const rows = (total: number): RowsLiteral => [
    [1, FOUR_PROJECTS[0], 100, 95],
    [2, FOUR_PROJECTS[1], 200, 180],
    [3, FOUR_PROJECTS[2], 50, 50],
    [null, "合计", 350, total],
  ];
  const head = ["序号", "项目名称", "预算数", "支出数"];
  expect(told({ 执行情况: execution(rows(326), head) })).toEqual(["total_mismatch 执行情况!D7 → 325"]);
  expect(told({ 执行情况: execution(rows(987654321), head) })).toEqual(["total_mismatch 执行情况!D7 → 325"]);
});

test("a total that leaves out its last line is at fault, not a line that would have to be negative", () => {
  const sheet = execution([
    [1, FOUR_PROJECTS[0], 580.7, 553, "95.23%"],
    [2, FOUR_PROJECTS[1], 947.33, 853.77, "90.12%"],
    // Its rate is wrong too, which makes the line suspicious but explains nothing of the total.
    [3, FOUR_PROJECTS[2], 99.69, 99.69, "95.00%"],
    [4, FOUR_PROJECTS[3], 235.92, 213.61, "90.54%"],
    [null, "合计", 1863.64, 1506.46, "80.83%"],
  ]);
  expect(told({ 执行情况: sheet })).toEqual([
    "rate_mismatch 执行情况!E6 → 100.00%",
    "total_mismatch 执行情况!D8 → 1720.07",
  ]);
});

test("a wrong average is told the mean of its lines, not what rounded averages beside it add up to", () => {
  const rows: RowsLiteral = [
    [1, FOUR_PROJECTS[0], 19, 19, 29, 26, 93],
    [2, FOUR_PROJECTS[1], 19, 19, 28, 26, 92],
    [3, FOUR_PROJECTS[2], 19, 19, 28, 26, 92],
    [4, FOUR_PROJECTS[3], 19, 18.5, 28, 26, 91.5],
    [5, "云溪镇妇幼健康服务工程", 19, 18.5, 28.25, 25.25, 91],
    [6, "南岭县职业技能提升培训经费", 18.5, 18.5, 28.5, 25.5, 91],
    [7, "河口镇智慧城管平台运维经费", 18.25, 18, 28.5, 25.5, 90.25],
    [null, "平均分", 18.82, 18.64, 27.42, 25.75, 91.54],
  ];
  expect(told({ 得分情况: [["各项目绩效评价得分情况表"], SCORES, ...rows] })).toEqual([
    "average_mismatch 得分情况!E10 → 28.32",
  ]);
});
