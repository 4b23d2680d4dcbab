import type { Layout } from "./layouts";

const _ = null;

/** Sheets of counties and donors as they publish and keep them, each of which was once misread. */
export const COUNTY_LAYOUTS: readonly Layout[] = [
  {
    name: "a list broken into two columns of records",
    sheets: {
      分配结果: {
        rows: [
          ["2025年专项资金分配结果（单位：万元）", _, _, _, _, _],
          ["序号", "项目名称", "分配金额", "序号", "项目名称", "分配金额"],
          [1, "甲县道路改造工程", 100, 3, "丙县学校食堂项目", 50],
          [2, "乙县供水工程", 200, 4, "丁县灌渠改造工程", 80],
        ],
        merges: ["A1:F1"],
      },
    },
    expected: [
      "分配结果: projects",
      "  projects rows 万元 head 2 data 3,4 A=seq B=project_name C=budget",
      "  projects rows 万元 head 2 data 3,4 D=seq E=project_name F=budget",
    ],
  },
  {
    name: "parts of a budget and of its spending at one rate",
    sheets: {
      资金执行: {
        rows: [
          ["资金执行情况", _, _, _, _, _, _, _],
          ["序号", "项目名称", "下达金额", "其中", _, "支出金额", "其中", _, "执行率"],
          [_, _, _, "省级", "市县", _, "省级", "市县", _],
          [1, "甲县道路改造工程", 100, 50, 50, 80, 40, 40, "80%"],
          [2, "乙县供水工程", 200, 100, 100, 150, 75, 75, "75%"],
          [3, "丙县学校食堂项目", 60, 30, 30, 54, 27, 27, "90%"],
        ],
        merges: ["A2:A3", "B2:B3", "C2:C3", "D2:E2", "F2:F3", "G2:H2", "I2:I3"],
      },
    },
    expected: [
      "资金执行: expenditures",
      "  expenditures rows head 2,3 data 4,5,6 A=seq B=project_name C=budget D=fund_province F=spent I=rate E=? G=? H=?",
    ],
  },
  {
    name: "a sum of public money beside other money",
    sheets: {
      计划: {
        rows: [
          ["序号", "项目名称", "责任单位", "资金规模和筹资方式（万元）", _, _, _, _],
          [_, _, _, "投资合计", "财政衔接资金", _, _, "其他资金"],
          [_, _, _, _, "小计", "中央", "省级", _],
          [1, "甲县道路改造工程", "交通局", 110, 100, 60, 40, 10],
          [2, "乙县供水工程", "水利局", 220, 200, 150, 50, 20],
          [3, "丙县学校食堂项目", "教育局", 66, 60, 30, 30, 6],
        ],
        merges: ["A1:A3", "B1:B3", "C1:C3", "D1:H1", "D2:D3", "E2:G2", "H2:H3"],
      },
    },
    expected: [
      "计划: projects",
      "  projects rows 万元 head 1,2,3 data 4,5,6 A=seq B=project_name C=department E=budget F=fund_central G=fund_province D=? H=?",
    ],
  },
  {
    name: "an amount called 投入 in 万元 is no score",
    sheets: {
      附件1: [
        ["2024年乡村振兴补助资金分配表"],
        ["序号", "项目名称", "项目内容", "资金投入（万元）", "补助金额（万元）"],
        [1, "甲村道路硬化工程", "硬化路面1.2公里", 45, 30],
        [2, "乙村供水工程", "铺设管网3公里", 80, 50],
        ["合计", _, _, 125, 80],
      ],
    },
    expected: [
      "附件1: projects",
      "  projects rows 万元 head 2 data 3,4 A=seq B=project_name E=budget C=? D=? total:5(3,4)",
    ],
  },
  {
    name: "a ledger of payments with the sums of months and of all so far",
    sheets: {
      支付明细: [
        ["专项资金支付明细账"],
        ["支付日期", "凭证号", "项目", "摘要", "金额（元）", "支付方式"],
        ["2024-03-03", "记-001", "甲县道路改造工程", "付工程款", 50000, "授权支付"],
        ["2024-03-09", "记-002", "乙县供水工程", "付材料款", 20000, "授权支付"],
        [_, _, "本月合计", _, 70000, _],
        [_, _, "累计", _, 70000, _],
        ["2024-04-11", "记-003", "甲县道路改造工程", "付工程款", 30000, "授权支付"],
        [_, _, "本月合计", _, 30000, _],
        [_, _, "累计", _, 100000, _],
      ],
    },
    expected: [
      "支付明细: expenditures",
      "  expenditures rows 元 head 2 data 3,4,7 A=pay_date C=project_name E=pay_amount B=? D=? F=? subtotal:5(3,4) subtotal:6(3,4) subtotal:8(7) total:9(3,4,7)",
    ],
  },
  {
    name: "a sum so far that counts months of other sheets",
    sheets: {
      "4月": [
        ["专项资金支付明细账（4月）"],
        ["支付日期", "项目", "摘要", "金额（元）"],
        ["2024-04-11", "甲县道路改造工程", "付工程款", 30000],
        ["2024-04-16", "乙县供水工程", "付材料款", 10000],
        [_, "本月合计", _, 40000],
        [_, "本年累计", _, 110000],
      ],
    },
    expected: [
      "4月: expenditures",
      "  expenditures rows 元 head 2 data 3,4 A=pay_date B=project_name D=pay_amount C=? total:5(3,4)",
    ],
  },
  {
    name: "findings to be put right, project by project",
    sheets: {
      整改台账: [
        ["2023年度重点绩效评价发现问题整改台账"],
        [
          "序号",
          "涉及项目",
          "责任单位",
          "存在问题",
          "整改措施",
          "整改时限",
          "涉及金额（万元）",
          "已整改金额（万元）",
          "整改状态",
        ],
        [1, "甲县道路改造工程", "交通局", "支付滞后", "加快支付", "2025年6月底", 12.5, 6, "正在整改"],
        [2, "乙县供水工程", "水利局", "支付滞后", "加快支付", "2025年6月底", 30, 30, "已完成"],
        [3, "丙县学校食堂项目", "教育局", "未验收", "组织验收", "2025年6月底", 8, 4, "正在整改"],
      ],
    },
    expected: [
      "整改台账: projects",
      "  projects rows head 2 data 3,4,5 A=seq B=project_name C=department D=? E=? F=? G=? H=? I=?",
    ],
  },
  {
    name: "a transposed table with the units in a column of their own",
    sheets: {
      横表: [
        ["重点项目执行情况一览"],
        ["指标", "单位", "项目1", "项目2", "项目3"],
        ["项目名称", _, "甲县道路改造工程", "乙县供水工程", "丙县学校食堂项目"],
        ["实施单位", _, "交通局", "水利局", "教育局"],
        ["年初预算", "万元", 100, 200, 50],
        ["实际支出", "万元", 90, 150, 50],
        ["执行率", "%", 90, 75, 100],
      ],
    },
    expected: [
      "横表: expenditures",
      "  expenditures transposed 万元 head A,B data C,D,E 3=project_name 4=department 5=budget_initial 6=spent 7=rate 2=?",
    ],
  },
  {
    name: "a title with its unit beside it, headings of this and last year",
    sheets: {
      增减: [
        ["专项支出同比情况", _, _, _, _, _, "单位：万元"],
        ["项目", "今年预算", "今年支出", "完成预算", "去年同期支出", "比去年增减", "增减%"],
        ["甲县道路改造工程", 100, 90, "90%", 80, 10, "12.5%"],
        ["乙县供水工程", 200, 150, "75%", 160, -10, "-6.25%"],
        ["丙县学校食堂项目", 50, 50, "100%", 40, 10, "25%"],
      ],
    },
    expected: [
      "增减: expenditures",
      "  expenditures rows 万元 head 2 data 3,4,5 A=project_name B=budget C=spent D=rate E=spent_prev_year F=change G=?",
    ],
  },
  {
    name: "figures with 约 before them, and a difference from the time of the year",
    sheets: {
      进度: [
        ["使用部门", "预算项目", "项目预算数（万元）", "项目执行数（万元）", "项目执行率", "序时进度", "差值"],
        ["交通局", "甲县道路改造工程", 100, 81, "约81%", "90%", -9],
        ["水利局", "乙县供水工程", 200, 188, "约94%", "90%", 4],
        ["教育局", "丙县学校食堂项目", 50, 45, "约90%", "90%", 0],
      ],
    },
    expected: [
      "进度: expenditures",
      "  expenditures rows 万元 head 1 data 2,3,4 A=department B=project_name C=budget D=spent E=rate F=? G=?",
    ],
  },
  {
    name: "a fund's name and figures in pairs are a summary",
    sheets: {
      概况: [
        ["专项资金总体情况"],
        ["资金名称", "产业发展专项资金"],
        ["项目个数", 5],
        ["预算安排（万元）", 860.5],
        ["实际支出（万元）", 801.2],
        ["支出率", "93.11%"],
      ],
    },
    expected: ["概况: summary", "  summary key_value 万元 B3=project_count B4=budget B5=spent B6=rate"],
  },
  {
    name: "a results framework",
    sheets: {
      Framework: {
        rows: [
          ["Results Framework and Monitoring"],
          [
            "Level",
            "Indicator Name",
            "Unit of Measure",
            "Baseline",
            "Cumulative Target Values",
            _,
            "End Target",
            "Actual (Current)",
            "Frequency",
            "Responsibility",
          ],
          [_, _, _, _, "YR1", "YR2", _, _, _, _],
          [
            "PDO",
            "People with access to improved water sources",
            "Number",
            0,
            12000,
            45000,
            90000,
            60250,
            "Annual",
            "PIU",
          ],
          [_, "Water points functioning after one year", "Percentage", 40, 55, 70, 90, 82, "Annual", "PIU"],
          ["Intermediate", "Boreholes rehabilitated", "Number", 0, 20, 60, 120, 95, "Annual", "PIU"],
        ],
        merges: ["A2:A3", "B2:B3", "C2:C3", "D2:D3", "E2:F2", "G2:G3", "H2:H3", "I2:I3", "J2:J3"],
      },
    },
    expected: [
      "Framework: indicators",
      "  indicators rows head 2,3 data 4,5,6 A=indicator_l1 B=indicator_name C=unit_of_measure G=target H=actual D=? E=? F=? I=? J=?",
    ],
  },
  {
    name: "a capital programme with its unit below the headings",
    sheets: {
      Programme: [
        ["Capital Programme Monitoring 2024/25"],
        [
          "Scheme",
          "Original Budget",
          "Virements",
          "Revised Budget",
          "Actual to 31 March",
          "Forecast Outturn",
          "Outturn Variance",
          "RAG",
        ],
        [_, "£000", "£000", "£000", "£000", "£000", "£000", _],
        ["Harbour Dredging", 3300, 100, 3400, 3122.8, 3400, 0, "G"],
        ["Urban Drainage", 3600, 0, 3600, 3480.2, 3600, 0, "G"],
        ["Telemedicine Hubs", 4100, -100, 4000, 3792.1, 4000, 0, "A"],
      ],
    },
    expected: [
      "Programme: expenditures",
      "  expenditures rows £000 head 2,3 data 4,5,6 A=project_name B=budget_initial C=adjustment D=budget E=spent F=? G=? H=?",
    ],
  },
  {
    name: "kinds of results beside what was achieved",
    sheets: {
      KPIs: {
        rows: [
          ["Result", "Indicator", "Unit", "Annual Target", "Quarterly Achievement", _, "Achieved", "Comment"],
          [_, _, _, _, "Q1", "Q2", _, _],
          ["Output 1", "Teachers trained", "#", 400, 190, 225, 415, "Met"],
          ["Output 1", "Schools supplied", "#", 60, 30, 25, 55, "Partly met"],
          ["Outcome A", "Attendance rate", "%", 92, 88, 91, 91, "Partly met"],
        ],
        merges: ["A1:A2", "B1:B2", "C1:C2", "D1:D2", "E1:F1", "G1:G2", "H1:H2"],
      },
    },
    expected: [
      "KPIs: indicators",
      "  indicators rows head 1,2 data 3,4,5 B=indicator_name C=unit_of_measure D=target G=actual H=remark A=? E=? F=?",
    ],
  },
  {
    name: "loans with amendments",
    sheets: {
      Portfolio: [
        ["Active portfolio (USD million)"],
        [
          "Loan No.",
          "Project",
          "Original Amount",
          "Amendments",
          "Current Amount",
          "Cumulative Disbursements",
          "Disbursement Rate (%)",
        ],
        ["L3401", "Rural Water Points", 100, 10, 110, 99, 90],
        ["L3402", "Bridge Replacement", 200, -20, 180, 90, 50],
        ["L3403", "Seed Bank Upgrade", 50, 0, 50, 50, 100],
      ],
    },
    expected: [
      "Portfolio: expenditures",
      "  expenditures rows USD million head 2 data 3,4,5 A=project_code B=project_name C=budget_initial D=adjustment E=budget F=spent G=rate",
    ],
  },
  {
    name: "a department's whole spending in a form",
    sheets: {
      整体支出: {
        rows: [
          ["2024年度部门整体支出绩效自评表", _, _, _, _, _, _, _, _],
          ["县级预算部门名称", _, "县应急管理局", _, _, _, _, _, _],
          ["年度预算申请（万元）", _, _, "年初预算数", "全年预算数", "全年执行数", "分值", "执行率", "得分"],
          [_, "年度资金总额", _, 1000, 1100, 990, 10, "90%", 9],
          [_, "按收入性质分：", _, _, "按支出性质分：", _, _, _, _],
          [_, "其中：一般公共预算：1100", _, _, "其中：基本支出：660", _, _, _, _],
          ["年度总体目标", "预期目标", _, _, "实际完成情况", _, _, _, _],
          [_, "守牢安全底线", _, _, "完成", _, _, _, _],
          ["绩效指标", "一级指标", "二级指标", "三级指标", "年度指标值", "实际完成值", "分值", "得分", "偏差原因"],
          [_, "产出指标", "数量指标", "演练次数", "≥3次", "3次", 50, 50, _],
          [_, "效益指标", "社会效益指标", "公共安全水平", "明显提高", "明显提高", 40, 38, _],
          ["总分", _, _, _, _, _, 100, 97, _],
        ],
        merges: [
          "A2:B2",
          "C2:I2",
          "A3:A6",
          "B3:C3",
          "B4:C4",
          "A7:A8",
          "B7:D7",
          "E7:I7",
          "B8:D8",
          "E8:I8",
          "A9:A11",
          "A12:F12",
        ],
      },
    },
    expected: [
      "整体支出: form",
      "  form form 万元 C2=department B8=goal H12=total_score D4=budget_initial E4=budget F4=spent G4=exec_weight H4=rate I4=exec_score G12=total_weight",
      "    head 3 data 4 B=category D=budget_initial E=budget F=spent G=exec_weight H=rate I=exec_score",
      "    head 9 data 10,11 B=indicator_l1 C=indicator_l2 D=indicator_name E=target F=actual G=weight H=score I=deviation_reason total:12(10,11)",
    ],
  },
  {
    name: "a half-year form that asks for reasons below its indicators",
    sheets: {
      监控: {
        rows: [
          ["项目支出绩效监控表", _, _, _, _, _],
          ["项目名称", "申遗经费", _, _, _, _],
          ["主管部门", "文旅局", _, "项目执行单位", "文物局", _],
          ["项目资金（万元）", _, _, "年初预算数", "1-6月执行数", "全年预计执行数"],
          [_, "年度资金总额：", _, 220, 87.57, 220],
          ["绩效指标", "一级指标", "指标名称", "指标值", "半年度指标执行情况", "完成目标可能性"],
          [_, "产出指标", "宣传活动次数", "≥5次", "3次", "确定能"],
          [_, "效益指标", "公众知晓率", "≥90%", "70%", "有可能"],
          ["偏差原因分析", "部分活动安排在下半年", _, _, _, _],
          ["相关建议或举措", "加快实施", _, _, _, _],
        ],
        merges: ["B2:F2", "B3:C3", "E3:F3", "A4:A5", "B4:C4", "B5:C5", "A6:A8", "B9:F9", "B10:F10"],
      },
    },
    expected: [
      "监控: form",
      "  form form 万元 of:申遗经费 B2=project_name B3=department E3=implementing_unit D5=budget_initial E5=spent",
      "    head 4 data 5 B=category D=budget_initial E=spent F=?",
      "    head 6 data 7,8 B=indicator_l1 C=indicator_name D=target E=actual F=?",
    ],
  },
  {
    name: "a goal and its answer in one line above the indicators",
    sheets: {
      自评表: {
        rows: [
          ["项目支出绩效自评表", _, _, _, _, _, _, _, _],
          ["项目名称", "甲县道路改造工程", _, _, _, _, _, _, _],
          ["项目主管部门", "交通局", _, _, "项目实施单位", "公路站", _, _, _],
          [
            "资金执行情况",
            "资金来源",
            "年初预算",
            "调整后预算（A）",
            "实际支出（B）",
            "分值",
            "执行率（B/A）",
            "得分",
            "未完成原因",
          ],
          [_, "资金总额", "1,000,000.00", "1,000,000.00", "900,000.00", 10, "90%", 9, _],
          ["年度绩效目标完成情况", "设定目标：改善条件", "实际完成：已改善", _, _, _, _, _, _],
          ["绩效指标", "一级指标", "二级指标", "三级指标", "指标值", "完成值", "分值", "得分", "未完成原因分析"],
          [_, "产出指标", "数量指标", "改造里程", "≥3公里", "3公里", 50, 50, _],
          [_, "效益指标", "社会效益指标", "受益人数", "≥500人", "520人", 40, 40, _],
          ["自评得分合计", _, _, _, _, _, 100, 99, _],
        ],
        merges: ["B2:I2", "B3:D3", "F3:I3", "A4:A5", "C6:I6", "A7:A9", "A10:F10"],
      },
    },
    expected: [
      "自评表: form",
      "  form form of:甲县道路改造工程 B2=project_name B3=department F3=implementing_unit C5=budget_initial D5=budget E5=spent F5=exec_weight G5=rate H5=exec_score I5=deviation_reason G10=total_weight H10=total_score",
      "    head 4 data 5 B=category C=budget_initial D=budget E=spent F=exec_weight G=rate H=exec_score I=deviation_reason",
      "    head 7 data 8,9 B=indicator_l1 C=indicator_l2 D=indicator_name E=target F=actual G=weight H=score I=deviation_reason total:10(8,9)",
    ],
  },
  {
    name: "indicators of one project under a title of forms",
    sheets: {
      绩效目标: [
        ["财政专项资金绩效目标申报表"],
        ["项目名称：甲县林长制巡护项目"],
        ["一级指标", "二级指标", "三级指标", "指标性质", "指标值", "度量单位"],
        ["产出指标", "数量指标", "巡护里程", "≥", 180, "公里"],
        ["产出指标", "质量指标", "巡护达标率", "≥", 98, "%"],
        ["效益指标", "社会效益指标", "受益人口", "≥", 5000, "人"],
      ],
    },
    expected: [
      "绩效目标: indicators",
      "  indicators rows of:甲县林长制巡护项目 head 3 data 4,5,6 A=indicator_l1 B=indicator_l2 C=indicator_name D=operator E=target F=unit_of_measure",
    ],
  },
  {
    name: "spending up to one month after another",
    sheets: {
      支出进度: [
        ["一季度支出进度情况", _, _, _, "单位：万元"],
        ["项目", "全年预算", "1-2月累计支出", "1-3月累计支出", "支出进度"],
        ["甲县道路改造工程", 100, 10, 30, "30%"],
        ["乙县供水工程", 200, 40, 80, "40%"],
        ["丙县学校食堂项目", 50, 5, 10, "20%"],
      ],
    },
    expected: [
      "支出进度: expenditures",
      "  expenditures rows 万元 head 2 data 3,4,5 A=project_name B=budget D=spent E=rate C=?",
    ],
  },
  {
    name: "counties and kinds of grants",
    sheets: {
      分配表: {
        rows: [
          ["2025年涉农资金分配情况表（单位：万元）", _, _, _],
          ["市县", "分配合计", "其中", _],
          [_, _, "水利发展资金", "农田建设补助"],
          ["全省合计", 300, 180, 120],
          ["甲县", 100, 60, 40],
          ["乙县", 200, 120, 80],
        ],
        merges: ["A1:D1", "A2:A3", "B2:B3", "C2:D2"],
      },
    },
    expected: ["分配表: summary", "  summary rows 万元 head 2,3 data 5,6 A=department B=budget C=? D=? total:4(5,6)"],
  },
  {
    name: "headings of a grant's budget",
    sheets: {
      Budget: [
        ["Financial report, grant 2023/445-112"],
        ["Budget heading", "Contracted budget (EUR)", "Incurred costs (EUR)", "Unspent (EUR)", "Absorption"],
        ["1. Human resources", 120000, 98000, 22000, "81.67%"],
        ["2. Travel", 15000, 9100, 5900, "60.67%"],
        ["3. Equipment", 42000, 41250, 750, "98.21%"],
        ["Total eligible costs", 177000, 148350, 28650, "83.81%"],
      ],
    },
    expected: [
      "Budget: summary",
      "  summary rows EUR head 2 data 3,4,5 A=category B=budget C=spent D=balance E=rate total:6(3,4,5)",
    ],
  },
];
