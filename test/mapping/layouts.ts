import type { RowsLiteral, SheetLiteral } from "../../src/adapters/memory/memory-workbook";

/** A layout as bureaus use it, and how it must be understood. */
export interface Layout {
  readonly name: string;
  readonly sheets: Readonly<Record<string, RowsLiteral | SheetLiteral>>;
  readonly expected: readonly string[];
}

const _ = null;

export const LAYOUTS: readonly Layout[] = [
  {
    name: "two-level headings without merged cells",
    sheets: {
      表: [
        ["2024年项目资金执行表（单位：万元）"],
        ["序号", "项目名称", "预算安排", _, _, "执行情况", _, "备注"],
        [_, _, "年初预算", "调整", "全年预算", "支出数", "执行率"],
        [1, "甲县道路改造工程", 100, 10, 110, 99, 0.9],
        [2, "乙县供水工程", 200, -20, 180, 90, 0.5, "按进度"],
        [_, "合计", 300, -10, 290, 189, 0.6517],
      ],
    },
    expected: [
      "表: expenditures",
      "  expenditures rows 万元 head 2,3 data 4,5 A=seq B=project_name C=budget_initial D=adjustment E=budget F=spent G=rate H=remark total:6(4,5)",
    ],
  },
  {
    name: "blank spacer rows and columns inside one table",
    sheets: {
      表: [
        [],
        [_, "资金情况"],
        [_, "序号", _, "项目名称", _, "预算数（元）", "支出数（元）"],
        [],
        [_, 1, _, "甲县道路改造工程", _, 1000000, 900000],
        [],
        [_, 2, _, "乙县供水工程", _, 2000000, 1500000],
        [],
        [_, _, _, "合计", _, 3000000, 2400000],
      ],
    },
    expected: [
      "表: expenditures",
      "  expenditures rows 元 head 3 data 5,7 B=seq D=project_name F=budget G=spent total:9(5,7)",
    ],
  },
  {
    name: "two tables side by side under one title",
    sheets: {
      表: [
        ["各项目与各部门资金情况"],
        ["单位：万元"],
        ["序号", "项目名称", "预算数", "支出数", _, "部门", "项目数", "预算数", "支出数"],
        [1, "甲县道路改造工程", 100, 99, _, "交通局", 1, 100, 99],
        [2, "乙县供水工程", 200, 150, _, "水利局", 2, 500, 450],
        [3, "丙县供水工程", 300, 300, _, "合计", 3, 600, 549],
        [_, "合计", 600, 549],
      ],
    },
    expected: [
      "表: mixed",
      "  expenditures rows 万元 head 3 data 4,5,6 A=seq B=project_name C=budget D=spent total:7(4,5,6)",
      "  summary rows 万元 head 3 data 4,5 F=department G=project_count H=budget I=spent total:6(4,5)",
    ],
  },
  {
    name: "of-which lines below records and below the total",
    sheets: {
      表: [
        ["项目支出表"],
        [_, _, _, "单位：万元"],
        ["序号", "项目名称", "预算数", "支出数"],
        [1, "甲县道路改造工程", 100, 99],
        [_, "其中：中央资金", 60, 60],
        [_, "      省级资金", 40, 39],
        [2, "乙县供水工程", 200, 150],
        [_, "合计", 300, 249],
        [_, "其中：财政资金", 200, 180],
      ],
    },
    expected: [
      "表: expenditures",
      "  expenditures rows 万元 head 3 data 4,7 A=seq B=project_name C=budget D=spent of_which:5(4) of_which:6(4) total:8(4,7) of_which:9(8)",
    ],
  },
  {
    name: "captions that carry their group's sums above the records",
    sheets: {
      表: [
        ["项目资金安排表"],
        ["序号", "项目名称", "安排金额（万元）"],
        [_, "合计", 600],
        ["一", "交通类", 300],
        [1, "甲县道路改造工程", 100],
        [2, "甲县桥梁改造工程", 200],
        ["二", "水利类", 300],
        [3, "乙县供水工程", 300],
      ],
    },
    expected: [
      "表: projects",
      "  projects rows 万元 head 2 data 5,6,8 A=seq B=project_name C=budget total:3(5,6,8) subtotal:4(5,6) subtotal:7(8)",
    ],
  },
  {
    name: "department names only in the first row of their group, with 合计 as subtotals and 总计",
    sheets: {
      表: {
        rows: [
          ["部门", "项目名称", "预算数", "执行数", "执行率%"],
          ["交通局", "甲县道路改造工程", 100, 99, 99],
          [_, "甲县桥梁改造工程", 200, 180, 90],
          [_, "合计", 300, 279, 93],
          ["水利局", "乙县供水工程", 300, 300, 100],
          [_, "乙县灌溉工程", 100, 50, 50],
          [_, "合计", 400, 350, 87.5],
          ["总计", _, 700, 629, 89.86],
        ],
        merges: ["A2:A4", "A5:A7"],
      },
    },
    expected: [
      "表: expenditures",
      "  expenditures rows head 1 data 2,3,5,6 A=department B=project_name C=budget D=spent E=rate subtotal:4(2,3) subtotal:7(5,6) total:8(2,3,5,6)",
    ],
  },
  {
    name: "funds by level of government with 合计",
    sheets: {
      分配表: {
        rows: [
          ["2024年专项资金分配表"],
          [_, _, _, _, _, "单位：万元"],
          ["序号", "项目名称", "资金来源", _, _, _],
          [_, _, "合计", "中央财政", "省级配套", "县级配套"],
          [1, "甲县道路改造工程", 100, 60, 30, 10],
          [2, "乙县供水工程", 200, 120, 60, 20],
          ["合计", _, 300, 180, 90, 30],
        ],
        merges: ["A1:F1", "A3:A4", "B3:B4", "C3:F3", "A7:B7"],
      },
    },
    expected: [
      "分配表: projects",
      "  projects rows 万元 head 3,4 data 5,6 A=seq B=project_name C=budget D=fund_central E=fund_province F=fund_county total:7(5,6)",
    ],
  },
  {
    name: "monthly spending with cumulative total",
    sheets: {
      月度: [
        ["月度支出统计表 单位：万元"],
        ["序号", "项目名称", "全年预算", "1月", "2月", "3月", "4月", "累计支出", "执行进度"],
        [1, "甲县道路改造工程", 100, 10, 10, 20, 10, 50, "50%"],
        [2, "乙县供水工程", 200, 0, 0, 50, 50, 100, "50%"],
        [3, "丙县供水工程", 300, 0, 10, 50, 60, 120, "40%"],
      ],
    },
    expected: [
      "月度: expenditures",
      "  expenditures rows 万元 head 2 data 3,4,5 A=seq B=project_name C=budget D=month_1 E=month_2 F=month_3 G=month_4 H=spent I=rate",
    ],
  },
  {
    name: "payments ledger with dates and amounts in English",
    sheets: {
      Payments: {
        rows: [
          ["Payments register FY2024"],
          ["Payment date", "Project", "Payee", "Amount (USD)"],
          [45310, "Rural Road Upgrade", "ABC Ltd", 12000],
          [45341, "Rural Road Upgrade", "ABC Ltd", 8000],
          [45350, "Clinic Refurbishment", "Build Co", 5600],
          ["Total", _, _, 25600],
        ],
        formats: { "A3:A5": "yyyy-mm-dd" },
      },
    },
    expected: [
      "Payments: expenditures",
      "  expenditures rows USD head 2 data 3,4,5 A=pay_date B=project_name D=pay_amount C=? total:6(3,4,5)",
    ],
  },
  {
    name: "several evaluators' scores with mean and rank",
    sheets: {
      专家评分: {
        rows: [
          ["项目评审打分表"],
          ["序号", "项目名称", "专家评分", _, _, "平均分", "排名"],
          [_, _, "专家1", "专家2", "专家3", _, _],
          [1, "甲县道路改造工程", 90, 85, 88, 87.67, 1],
          [2, "乙县供水工程", 80, 84, 79, 81, 2],
        ],
        merges: ["A2:A3", "B2:B3", "C2:E2", "F2:F3", "G2:G3"],
      },
    },
    expected: [
      "专家评分: scores",
      "  scores rows head 2,3 data 4,5 A=seq B=project_name C=evaluator_1 D=evaluator_2 E=evaluator_3 F=average G=rank",
    ],
  },
  {
    name: "last year against this year",
    sheets: {
      对比: [
        ["项目名称", "2023年支出（万元）", "2024年支出（万元）", "增减率"],
        ["甲县道路改造工程", 100, 110, 0.1],
        ["乙县供水工程", 200, 150, -0.25],
        ["合计", 300, 260, -0.1333],
      ],
    },
    expected: [
      "对比: expenditures",
      "  expenditures rows 万元 head 1 data 2,3 A=project_name B=spent_prev_year C=spent D=change total:4(2,3)",
    ],
  },
  {
    name: "bilingual headings, full-width digits and units in the cells",
    sheets: {
      "Register 清单": [
        ["No. 序号", "项目名称 Project name", "Department 部门", "批复金额 Approved budget", "Spent 支出"],
        ["１", "甲县道路改造工程", "交通局", "１，２００万元", "1,100万元"],
        ["２", "乙县供水工程", "水利局", "３００万元", "300万元"],
      ],
    },
    expected: [
      "Register 清单: expenditures",
      "  expenditures rows 万元 head 1 data 2,3 A=seq B=project_name C=department D=budget E=spent",
    ],
  },
  {
    name: "a hidden copy of last year beside this year's sheet, and helper sheets",
    sheets: {
      封面: [["某市财政局"], [], ["2024年度专项资金绩效评价附表"], ["2025年3月"]],
      填报说明: [["填报说明"], ["1. 本表金额单位为万元。"], ["2. 执行率=支出数/预算数。"]],
      执行: [
        ["2024年项目执行情况"],
        ["序号", "项目名称", "预算数", "支出数"],
        [1, "甲县道路改造工程", 100, 99],
        [2, "乙县供水工程", 200, 150],
      ],
      "2023年": {
        rows: [
          ["2023年项目执行情况"],
          ["序号", "项目名称", "预算数", "支出数"],
          [1, "甲县道路改造工程", 80, 79],
          [2, "乙县供水工程", 90, 50],
        ],
        state: "hidden",
      },
      部门字典: [
        ["代码", "部门名称"],
        ["001", "交通局"],
        ["002", "水利局"],
      ],
    },
    expected: [
      "封面: cover",
      "填报说明: notes",
      "执行: expenditures",
      "  expenditures rows head 2 data 3,4 A=seq B=project_name C=budget D=spent",
      "2023年: expenditures",
      "  expenditures rows aside:other-year head 2 data 3,4 A=seq B=project_name C=budget D=spent",
      "部门字典: lookup",
      "  lookup rows head 1 data 2,3 A=project_code B=department",
    ],
  },
  {
    name: "indicators with level captions on lines of their own and a project in the line above",
    sheets: {
      绩效: [
        ["绩效目标完成情况表"],
        ["项目名称：甲县道路改造工程"],
        ["指标名称", "目标值", "实际完成值", "分值", "得分", "未完成原因"],
        ["一、产出指标"],
        ["新建道路里程（公里）", "≥20", 21, 30, 30],
        ["验收合格率", "100%", "98%", 20, 19.6, "一处返工"],
        ["二、效益指标"],
        ["群众满意度", "≥90%", "95%", 50, 50],
        ["合计", _, _, 100, 99.6],
      ],
    },
    expected: [
      "绩效: indicators",
      "  indicators rows of:甲县道路改造工程 head 3 data 5,6,8 A=indicator_name B=target C=actual D=weight E=score F=deviation_reason group:4 group:7 total:9(5,6,8)",
    ],
  },
  {
    name: "key figures in two pairs a line, units in cells behind",
    sheets: {
      概况: [
        ["资金总体情况"],
        ["预算总额", 1200, "万元", "支出总额", 1100, "万元"],
        ["项目数量", 12, "个", "总体执行率", "91.67%"],
      ],
    },
    expected: ["概况: summary", "  summary key_value 万元 B2=budget E2=spent B3=project_count E3=rate"],
  },
  {
    name: "a transposed table with two label columns and an average column",
    sheets: {
      横向: [
        [],
        [_, "项目", "甲县道路改造工程", "乙县供水工程", "丙县供水工程", "平均"],
        [_, "投入（20分）", 19, 18, 17, 18],
        [_, "过程（20分）", 19, 18, 17, 18],
        [_, "产出（30分）", 29, 28, 27, 28],
        [_, "效益（30分）", 29, 28, 27, 28],
        [_, "总分", 96, 92, 88, 92],
        [_, "等级", "优", "优", "良", _],
      ],
    },
    expected: [
      "横向: scores",
      "  scores transposed head B data C,D,E 2=project_name 3=score_input 4=score_process 5=score_output 6=score_outcome 7=score 8=grade average:F(C,D,E)",
    ],
  },
  {
    name: "two forms stacked on one sheet, funds as label and value, execution as an indicator",
    sheets: {
      自评表: [
        ["项目支出绩效自评表"],
        ["（2024年度）"],
        ["项目名称", "甲县道路改造工程"],
        ["主管部门", "市交通局", "实施单位", "甲县交通局"],
        ["预算执行情况（万元）", "预算数", 100, "执行数", 90],
        ["一级指标", "二级指标", "三级指标", "年度指标值", "实际完成值", "分值", "得分", "偏差原因"],
        ["产出指标", "数量指标", "道路里程", "≥20公里", "21公里", 50, 50],
        ["效益指标", "社会效益", "受益人口", "≥1万人", "0.9万人", 40, 36, "人口外流"],
        ["预算执行率", _, "预算执行率", "100%", "90%", 10, 9],
        ["总分", _, _, _, _, 100, 95],
        ["填表人：张三"],
        [],
        ["项目支出绩效自评表"],
        ["（2024年度）"],
        ["项目名称", "乙县供水工程"],
        ["主管部门", "市水利局", "实施单位", "乙县水利局"],
        ["预算执行情况（万元）", "预算数", 200, "执行数", 200],
        ["一级指标", "二级指标", "三级指标", "年度指标值", "实际完成值", "分值", "得分", "偏差原因"],
        ["产出指标", "数量指标", "供水管线", "≥5公里", "5公里", 90, 90],
        ["预算执行率", _, "预算执行率", "100%", "100%", 10, 10],
        ["总分", _, _, _, _, 100, 100],
      ],
    },
    expected: [
      "自评表: form",
      "  form form 万元 of:甲县道路改造工程 B3=project_name B4=department D4=implementing_unit C5=budget E5=spent G10=total_score F10=total_weight",
      "    head 6 data 7,8,9 A=indicator_l1 B=indicator_l2 C=indicator_name D=target E=actual F=weight G=score H=deviation_reason total:10(7,8,9)",
      "  form form 万元 of:乙县供水工程 B15=project_name B16=department D16=implementing_unit C17=budget E17=spent G21=total_score F21=total_weight",
      "    head 18 data 19,20 A=indicator_l1 B=indicator_l2 C=indicator_name D=target E=actual F=weight G=score H=deviation_reason total:21(19,20)",
    ],
  },
  {
    name: "an English self-evaluation form",
    sheets: {
      Form: [
        ["Project self-evaluation form"],
        ["Project name", "Rural Road Upgrade"],
        ["Department", "Transport", "Implementing unit", "Roads Agency"],
        ["Funds (USD '000)", "Initial budget", "Budget", "Spent", "Weight", "Execution rate", "Score"],
        ["Total funds", 100, 120, 108, 10, 0.9, 9],
        ["Of which: central", 60, 80, 70, "-", _, "-"],
        ["Local", 40, 40, 38, "-", _, "-"],
        ["Level 1", "Level 2", "Indicator", "Target", "Actual", "Weight", "Score", "Reason"],
        ["Output", "Quantity", "Roads built", "≥20 km", "21 km", 50, 50],
        ["Outcome", "Social", "Users", "at least 500", "450", 40, 36, "Rain"],
        ["Total score", _, _, _, _, 100, 95],
      ],
    },
    expected: [
      "Form: form",
      "  form form USD '000 of:Rural Road Upgrade B2=project_name B3=department D3=implementing_unit G11=total_score B5=budget_initial C5=budget D5=spent E5=exec_weight F5=rate G5=exec_score F11=total_weight",
      "    head 4 data 5 A=category B=budget_initial C=budget D=spent E=exec_weight F=rate G=exec_score of_which:6(5) of_which:7(5)",
      "    head 8 data 9,10 A=indicator_l1 B=indicator_l2 C=indicator_name D=target E=actual F=weight G=score H=deviation_reason total:11(9,10)",
    ],
  },
  {
    name: "register without units, with code, category and a note above the headings",
    sheets: {
      申报: [
        ["2025年度申报项目汇总表"],
        ["填报单位：某市财政局", _, _, "填报日期：2025年1月"],
        ["项目编码", "项目名称", "项目类别", "实施单位", "申报金额", "绩效目标"],
        ["A001", "甲县道路改造工程", "交通", "交通局", 100, "完成二十公里道路改造，改善沿线群众出行条件。"],
        ["A002", "乙县供水工程", "水利", "水利局", 200, "完成五公里供水管线建设，保障群众饮水安全。"],
        [],
        ["填表人：张三", _, "审核人：李四"],
      ],
    },
    expected: [
      "申报: projects",
      "  projects rows head 3 data 4,5 A=project_code B=project_name C=category D=department E=budget F=goal",
    ],
  },
  {
    name: "stacked tables without blank lines and with the same headings",
    sheets: {
      汇总: [
        ["附表1 省级项目执行情况（单位：万元）"],
        ["项目名称", "预算数", "支出数", "执行率"],
        ["甲县道路改造工程", 100, 90, "90%"],
        ["乙县供水工程", 200, 200, "100%"],
        ["合计", 300, 290, "96.67%"],
        ["附表2 市级项目执行情况（单位：元）"],
        ["项目名称", "预算数", "支出数", "执行率"],
        ["丙县绿化工程", 1000000, 900000, "90%"],
        ["丁县照明工程", 2000000, 2000000, "100%"],
        ["合计", 3000000, 2900000, "96.67%"],
      ],
    },
    expected: [
      "汇总: expenditures",
      "  expenditures rows 万元 head 2 data 3,4 A=project_name B=budget C=spent D=rate total:5(3,4)",
      "  expenditures rows 元 head 7 data 8,9 A=project_name B=budget C=spent D=rate total:10(8,9)",
    ],
  },
  {
    name: "columns that only arithmetic can tell",
    sheets: {
      表: [
        ["资金使用统计"],
        ["项目", "计划", "实际", "比例"],
        ["甲县道路改造工程", 100, 90, 0.9],
        ["乙县供水工程", 200, 150, 0.75],
        ["丙县供水工程", 400, 300, 0.75],
        ["丁县照明工程", 300, 150, 0.5],
      ],
    },
    expected: ["表: expenditures", "  expenditures rows head 2 data 3,4,5,6 A=project_name B=budget C=spent D=rate"],
  },
];
