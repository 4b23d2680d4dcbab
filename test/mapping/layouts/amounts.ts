import type { Layout } from "./layout";

const _ = null;

/** Which of several amounts beside each other is the budget, and which the spending. */
export const AMOUNTS: readonly Layout[] = [
  {
    name: "commitments and disbursements by year are no points of evaluators",
    sheets: {
      Activities: {
        rows: [
          ["Aid activities (USD million)"],
          ["Activity", "Implementing agency", "Commitments", _, "Disbursements", _, "Total disbursed"],
          [_, _, "2023", "2024", "2023", "2024"],
          ["Girls secondary education", "UNICEF", 4.2, 3.8, 3.1, 3.9, 7],
          ["Solar mini-grids", "UNDP", 2.5, 2.5, 1.9, 2.6, 4.5],
          ["Port rehabilitation", "JICA", 11, 9.5, 8.4, 10.2, 18.6],
        ],
        merges: ["A2:A3", "B2:B3", "C2:D2", "E2:F2", "G2:G3"],
      },
    },
    expected: [
      "Activities: expenditures",
      "  expenditures rows USD million head 2,3 data 4,5,6 A=project_name B=department E=spent_prev_year G=spent C=? D=? F=?",
    ],
  },
  {
    name: "what is given for single purposes is not the budget of the line, their sum is",
    sheets: {
      资金分解: {
        rows: [
          ["2024年中央水利发展资金安排及绩效目标分解表"],
          ["单位：万元、公里、座"],
          ["市县", "资金合计", "中小河流治理", _, "小型水库除险加固", _],
          [_, _, "资金", "治理河长", "资金", "座数"],
          ["合计", 2500, 1700, 35.4, 800, 9],
          ["东阳市", 800, 500, 28, 300, 5],
          ["浦江县", 1300, 1000, 4.2, 300, 2],
          ["磐安县", 400, 200, 3.2, 200, 2],
        ],
        merges: ["A3:A4", "B3:B4", "C3:D3", "E3:F3"],
      },
    },
    expected: [
      "资金分解: summary",
      "  summary rows 万元 head 3,4 data 6,7,8 A=department B=budget C=? D=? E=? F=? total:5(6,7,8)",
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
    name: "adjusted and recalled amounts in a ledger of allocations",
    sheets: {
      资金台账: [
        [
          "序号",
          "项目名称",
          "原下达（万元）",
          "收回（万元）",
          "实际下达（万元）",
          "累计支出（万元）",
          "结转结余（万元）",
        ],
        [1, "甲县道路改造工程", 160, -66.71, 93.29, 93.29, 0],
        [2, "乙县供水工程", 200, 0, 200, 150, 50],
        ["合计", _, 360, -66.71, 293.29, 243.29, 50],
      ],
    },
    expected: [
      "资金台账: expenditures",
      "  expenditures rows 万元 head 1 data 2,3 A=seq B=project_name C=budget_initial D=adjustment E=budget F=spent G=balance total:4(2,3)",
    ],
  },
  {
    name: "budget and spending of two years below the years",
    sheets: {
      对比: {
        rows: [
          ["两年预算执行对比表"],
          ["单位：万元"],
          ["项目", "2023年度", _, "2024年度", _, "支出增长"],
          [_, "预算", "支出", "预算", "支出"],
          ["校舍修缮经费", 90, 80, 100, 88, "10.00%"],
          ["操场改造工程", 180, 150, 200, 180, "20.00%"],
        ],
        merges: ["A3:A4", "B3:C3", "D3:E3", "F3:F4"],
      },
    },
    expected: [
      "对比: expenditures",
      "  expenditures rows 万元 head 3,4 data 5,6 A=project_name C=spent_prev_year D=budget E=spent F=change B=?",
    ],
  },
  {
    name: "years typed as numbers under a caption",
    sheets: {
      对比: {
        rows: [
          ["项目名称", "支出数（万元）", _, "增减率"],
          [_, 2023, 2024, _],
          ["甲县道路改造工程", 100, 110, 0.1],
          ["乙县供水工程", 200, 150, -0.25],
        ],
        merges: ["A1:A2", "B1:C1", "D1:D2"],
      },
    },
    expected: [
      "对比: expenditures",
      "  expenditures rows 万元 head 1,2 data 3,4 A=project_name B=spent_prev_year C=spent D=change",
    ],
  },
  {
    name: "an approved budget beside a revised one is the initial budget",
    sheets: {
      Execution: [
        ["Annual budget execution report 2024"],
        [
          "#",
          "Project title",
          "Approved budget (RMB 10,000)",
          "Revised budget (RMB 10,000)",
          "Expenditure to date",
          "Remaining",
        ],
        [1, "School kitchen renewal", 100, 120, 90, 30],
        [2, "Village clinic kits", 200, 200, 150, 50],
        [3, "Night bus subsidy", 300, 280, 280, 0],
      ],
    },
    expected: [
      "Execution: expenditures",
      "  expenditures rows RMB 10k head 2 data 3,4,5 A=seq B=project_name C=budget_initial D=budget E=spent F=balance",
    ],
  },
  {
    name: "an amount asked for beside the amount granted",
    sheets: {
      项目库: [
        ["单位：万元"],
        ["序号", "项目名称", "申报单位", "申请资金", "核定资金"],
        [1, "甲县道路改造工程", "交通局", 120, 100],
        [2, "乙县供水工程", "水利局", 240, 200],
      ],
    },
    expected: [
      "项目库: projects",
      "  projects rows 万元 head 2 data 3,4 A=seq B=project_name C=department E=budget D=?",
    ],
  },
  {
    name: "what was applied for beside what is proposed",
    sheets: {
      评审结果: {
        rows: [
          ["项目评审排序表"],
          ["排名", "项目名称", "申报单位", "申请金额（万元）", "专家平均分", "建议支持金额（万元）"],
          [1, "红旗乡食品安全抽检工程", "市财政局", 2334.76, 95, 1795.97],
          [2, "东港市中小学校舍维修改造经费", "县农业农村局", 553.79, 93.5, 425.99],
          [3, "云溪街道防汛物资储备工程", "区教育局", 340.89, 92, 262.22],
          [4, "海曙区道路交通信号灯更新工程", "市卫健委", 337.99, 90.5, 259.99],
          [5, "龙山镇智慧税务系统升级工程", "县水利局", 1973.97, 89, 1518.44],
          [6, "海曙区乡村文化站设备购置补助资金", "市人社局", 2238.2, 87.5, 1721.69],
          [7, "城关镇农村饮水安全巩固提升工程", "区住建局", 2578.2, 86, 1983.23],
          [8, "龙山镇公共图书馆免费开放专项资金", "市文旅局", 1780.71, 84.5, 1369.78],
        ],
        merges: ["A1:F1"],
      },
    },
    expected: [
      "评审结果: scores",
      "  scores rows 万元 head 2 data 3,4,5,6,7,8,9,10 A=rank B=project_name C=department E=average F=budget D=?",
    ],
  },
  {
    name: "last year's actual is not this year's, nor is what is expected for the whole year",
    sheets: {
      对比: [
        ["三级指标", "计量单位", "上年实际", "本年目标", "本年实际", "权重"],
        ["开展巡诊场次", "场", 10, 12, 11, 50],
        ["惠及农户数", "户", 900, 1000, 1100, 50],
      ],
      监控: [
        ["一级指标", "三级指标", "年度指标值", "1至7月执行情况", "全年预计完成情况", "偏差原因分析"],
        ["产出指标", "开展巡诊场次", "≥12场", "7场", "12场", _],
        ["产出指标", "惠及农户数", "≥1000户", "600户", "1000户", _],
      ],
    },
    expected: [
      "对比: indicators",
      "  indicators rows head 1 data 2,3 A=indicator_name B=unit_of_measure D=target E=actual F=weight C=?",
      "监控: indicators",
      "  indicators rows head 1 data 2,3 A=indicator_l1 B=indicator_name C=target D=actual F=deviation_reason E=?",
    ],
  },
  {
    name: "change against last year as an amount and as a percentage",
    sheets: {
      对比: {
        rows: [
          ["单位：万元"],
          ["项目名称", "2023年决算数", "2024年", _, _, "较上年增减", _],
          [_, _, "预算数", "决算数", "完成预算%", "增减额", "增减%"],
          ["甲县道路改造工程", 80, 100, 90, 90, 10, "12.5%"],
          ["乙县供水工程", 200, 200, 150, 75, -50, "-25.0%"],
          ["丙县绿化工程", 100, 100, 100, 100, 0, "0.0%"],
        ],
        merges: ["A2:A3", "B2:B3", "C2:E2", "F2:G2"],
      },
    },
    expected: [
      "对比: expenditures",
      "  expenditures rows 万元 head 2,3 data 4,5,6 A=project_name B=spent_prev_year C=budget D=spent E=rate F=change G=?",
    ],
  },
  {
    name: "调增 beside 调减: both are adjustments",
    sheets: {
      表: [
        ["项目名称", "年初预算数", "调增", "调减", "调整后预算数", "支出数"],
        ["甲县道路改造工程", 100, 20, _, 120, 90],
        ["乙县供水工程", 200, _, 30, 170, 100],
      ],
    },
    expected: [
      "表: expenditures",
      "  expenditures rows head 1 data 2,3 A=project_name B=budget_initial C=adjustment D=adjustment E=budget F=spent",
    ],
  },
  {
    name: "three years side by side: last year is the one before the latest",
    sheets: {
      学科: {
        rows: [
          ["项目名称", "2022年", _, "2023年", _, "2024年", _],
          [_, "预算", "支出", "预算", "支出", "预算", "支出"],
          ["甲校实训基地建设项目", 80, 70, 90, 85, 100, 95],
          ["乙校图书更新项目", 20, 20, 22, 21, 25, 24],
        ],
        merges: ["A1:A2", "B1:C1", "D1:E1", "F1:G1"],
      },
    },
    expected: [
      "学科: expenditures",
      "  expenditures rows head 1,2 data 3,4 A=project_name E=spent_prev_year F=budget G=spent B=? C=? D=?",
    ],
  },
  {
    name: "下达预算 beside 最终预算",
    sheets: {
      表: [
        ["单位：万元"],
        ["序号", "项目名称", "下达预算", "最终预算", "实际支出", "剩余资金"],
        [1, "甲县道路改造工程", 100, 120, 110, 10],
        [2, "乙县供水工程", 200, 180, 150, 30],
      ],
    },
    expected: [
      "表: expenditures",
      "  expenditures rows 万元 head 2 data 3,4 A=seq B=project_name C=budget_initial D=budget E=spent F=balance",
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
      "  projects rows 万元 head 2 data 3,4 A=seq B=project_name C=goal E=budget D=? total:5(3,4)",
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
    name: "three tables of three roles and a reason for the balance",
    sheets: {
      附表汇总: {
        rows: [
          ["2023年度专项资金绩效自评附表"],
          ["表1 资金分配情况（万元）"],
          ["支持方向", "项目数量", "金额", "占比"],
          ["基础设施", 3, 2796.42, "59.32%"],
          ["能力建设", 2, 1917.73, "40.68%"],
          ["合计", 5, 4714.15, "100.00%"],
          [],
          [],
          ["表2 资金支出情况（万元）"],
          ["序号", "项目名称", "预算数", "支出数", "支出率", "未支出原因"],
          [1, "东港市防汛物资储备工程", 1606.27, 1140.45, "71.00%", "工程尾款未到支付节点"],
          [2, "云溪街道残疾人康复救助经费", 678.78, 678.78, "100.00%"],
          [3, "白马区粮食仓储设施维修工程", 511.37, 511.37, "100.00%"],
          [4, "新安县农村饮水安全巩固提升专项资金", 1652.21, 1619.17, "98.00%", "工程尾款未到支付节点"],
          [5, "柳河县食品安全抽检项目", 265.52, 220.38, "83.00%", "工程尾款未到支付节点"],
          ["合计", _, 4714.15, 4170.15, "88.46%"],
          [],
          [],
          ["表3 绩效指标完成情况"],
          ["一级指标", "二级指标", "三级指标", "目标值", "实际值", "权重", "得分"],
          ["产出指标", "数量指标", "新建管网长度", "≥12公里", "13公里", 13, 13],
          ["产出指标", "数量指标", "培训人次", "≥3000人次", "3260人次", 13, 13],
          ["产出指标", "质量指标", "工程验收合格率", "100%", "100%", 14, 14],
          ["产出指标", "成本指标", "单位造价", "≤2600元/平方米", "2540元/平方米", 13, 13],
          ["效益指标", "社会效益指标", "受益人口", "≥45000人", "46210人", 14, 14],
          ["效益指标", "可持续影响指标", "长效管护机制", "健全", "健全", 13, 13],
          ["满意度指标", "服务对象满意度指标", "群众满意度", "≥90%", "93.5%", 10, 10],
          ["总分", _, _, _, _, 90, 90],
          [],
          ["单位负责人（签字）：            填报人：            联系电话："],
        ],
        merges: ["A19:G19", "A1:F1", "A2:D2", "A9:F9"],
      },
    },
    expected: [
      "附表汇总: mixed",
      "  summary rows 万元 head 3 data 4,5 A=direction B=project_count C=budget D=share total:6(4,5)",
      "  expenditures rows 万元 head 10 data 11,12,13,14,15 A=seq B=project_name C=budget D=spent E=rate F=deviation_reason total:16(11,12,13,14,15)",
      "  indicators rows head 20 data 21,22,23,24,25,26,27 A=indicator_l1 B=indicator_l2 C=indicator_name D=target E=actual F=weight G=score total:28(21,22,23,24,25,26,27)",
    ],
  },
  {
    name: "a university's accounts and a purchase of services",
    sheets: {
      经费: [
        ["经费卡号", "项目名称", "学院", "到账经费", "累计支出", "余额"],
        ["300010001", "甲校实训基地建设项目", "土木学院", 50, 40, 10],
        ["300010002", "乙校图书更新项目", "文学院", 20, 20, 0],
      ],
      服务: [
        ["购买服务项目名称", "购买主体", "承接主体", "预算金额", "合同金额", "已支付金额"],
        ["甲县社区养老服务项目", "民政局", "某某服务中心", 50, 48, 40],
        ["乙县普法宣传服务项目", "司法局", "某某律师事务所", 20, 20, 15],
      ],
    },
    expected: [
      "经费: expenditures",
      "  expenditures rows head 1 data 2,3 A=project_code B=project_name C=department D=budget E=spent F=balance",
      "服务: expenditures",
      "  expenditures rows head 1 data 2,3 A=project_name B=department D=budget F=spent C=? E=?",
    ],
  },
  {
    name: "what a county should get, what it got in advance and what it gets now",
    sheets: {
      附件1: [
        ["2025年水污染防治资金分配表"],
        ["单位：万元"],
        ["市、县（区）", "2025年应下达", "已提前下达", "本次下达", "列支科目"],
        ["全省合计", 350, 240, 110, _],
        ["甲县", 100, 80, 20, "2110301水体"],
        ["乙县", 200, 120, 80, "2110301水体"],
        ["丙市", 50, 40, 10, "2110301水体"],
      ],
    },
    expected: [
      "附件1: summary",
      "  summary rows 万元 head 3 data 5,6,7 A=department B=budget C=? D=? E=? total:4(5,6,7)",
    ],
  },
  {
    name: "a year over all amounts, the units below them, and a final beside an adjusted appropriation",
    sheets: {
      Statement: {
        rows: [
          ["APPROPRIATION STATEMENT for the year ended 31 March 2024", _, _, _, _, _, _],
          ["Programme", "2023/24", _, _, _, _, _],
          [
            _,
            "Adjusted Appropriation",
            "Virement",
            "Final Appropriation",
            "Actual Expenditure",
            "Variance",
            "Expenditure as % of final appropriation",
          ],
          [_, "R’000", "R’000", "R’000", "R’000", "R’000", "%"],
          ["Administration", 1000, 50, 1050, 1008, 42, 96],
          ["Roads", 2000, -50, 1950, 1560, 390, 80],
          ["Housing", 500, 0, 500, 450, 50, 90],
          ["Total", 3500, 0, 3500, 3018, 482, 86.2],
        ],
        merges: ["A2:A4", "B2:G2"],
      },
    },
    expected: [
      "Statement: expenditures",
      "  expenditures rows R’000 head 2,3,4 data 5,6,7 A=project_name B=budget_initial C=adjustment D=budget E=spent F=balance G=rate total:8(5,6,7)",
    ],
  },
  {
    name: "a change in money and in per cent below one caption",
    sheets: {
      部门对比: {
        rows: [
          ["各部门支出完成情况对比表", _, _, _, _, _, _],
          ["单位：万元", _, _, _, _, _, _],
          ["部门", "2024年预算", "2024年决算", "完成率", "2023年决算", "比上年增减", _],
          [_, _, _, _, _, "金额", "%"],
          ["教育局", 100, 90, "90.00%", 80, 10, "12.50%"],
          ["民政局", 200, 150, "75.00%", 200, -50, "-25.00%"],
          ["水利局", 50, 50, "100.00%", 40, 10, "25.00%"],
        ],
        merges: ["A3:A4", "B3:B4", "C3:C4", "D3:D4", "E3:E4", "F3:G3"],
      },
    },
    expected: [
      "部门对比: summary",
      "  summary rows 万元 head 3,4 data 5,6,7 A=department B=budget C=spent D=rate E=spent_prev_year F=change G=?",
    ],
  },
  {
    name: "projects counted beside the money that they get",
    sheets: {
      方向: [
        ["专项资金按扶持方向统计"],
        ["扶持方向", "立项数（个）", "扶持资金（万元）", "资金占比", "项目名单"],
        ["民生类", 2, 150, "60%", "甲县道路改造工程、乙县供水工程"],
        ["基建类", 1, 100, "40%", "丙县学校食堂项目"],
        ["合计", 3, 250, "100%", _],
      ],
    },
    expected: [
      "方向: summary",
      "  summary rows 万元 head 2 data 3,4 A=direction B=project_count C=budget D=share E=project_list total:5(3,4)",
    ],
  },
  {
    name: "what a state reimbursed of awards with a match",
    sheets: {
      Subawards: [
        ["Subaward Status Report"],
        ["($ thousands)"],
        [
          "Project Title",
          "Subrecipient",
          "Federal Share",
          "Match",
          "Total Award",
          "Reimbursed to Date",
          "Remaining Balance",
        ],
        ["Traffic Signals", "Adams County", 60, 40, 100, 80, 20],
        ["Flood Gauges", "Bent County", 120, 80, 200, 150, 50],
        ["Teacher Coaching", "Clay County", 30, 20, 50, 50, 0],
      ],
    },
    expected: [
      "Subawards: expenditures",
      "  expenditures rows $ thousands head 3 data 4,5,6 A=project_name B=department C=fund_central E=budget F=spent G=balance D=?",
    ],
  },
  {
    name: "what was added and what was taken back, each in a column",
    sheets: {
      下达情况: [
        ["专项资金下达与支出情况"],
        ["（单位：万元）"],
        ["序号", "项目名称", "年初下达", "追加下达", "收回资金", "实际下达", "实际支出"],
        [1, "甲县道路改造工程", 100, 20, 0, 120, 110],
        [2, "乙县供水工程", 200, 0, 50, 150, 150],
        [3, "丙县学校食堂项目", 60, 5, 10, 55, 54],
      ],
    },
    expected: [
      "下达情况: expenditures",
      "  expenditures rows 万元 head 3 data 4,5,6 A=seq B=project_name C=budget_initial D=adjustment E=adjustment F=budget G=spent",
    ],
  },
  {
    name: "two columns that are called budget, of which the rate is of the second",
    sheets: {
      结转: [
        ["项目支出结转结余情况表（万元）"],
        ["序号", "项目名称", "上年结转", "本年预算", "预算合计", "本年支出", "预算执行率"],
        [1, "赤水镇管网工程", 20, 80, 100, 90, "90%"],
        [2, "凤县改厕项目", 10, 40, 50, 40, "80%"],
        [3, "武冈站网补助", 5, 15, 20, 19, "95%"],
      ],
    },
    expected: [
      "结转: expenditures",
      "  expenditures rows 万元 head 2 data 3,4,5 A=seq B=project_name E=budget F=spent G=rate C=? D=?",
    ],
  },
  {
    name: "a plan's execution in Taiwan's words and currency",
    sheets: {
      計畫執行: [
        ["113年度重要施政計畫預算執行情形"],
        [_, _, _, _, _, _, "單位：新臺幣千元"],
        ["項次", "計畫名稱", "主辦機關", "可支用預算數", "實現數", "保留數", "執行率"],
        [1, "智慧水表汰換計畫", "水利署", 314, 304, 10, "96.82%"],
        [2, "偏鄉醫療量能提升", "衛生局", 867, 800, 67, "92.27%"],
        [3, "橋梁耐震補強", "工務局", 666, 415, 251, "62.31%"],
      ],
    },
    expected: [
      "計畫執行: expenditures",
      "  expenditures rows 新台币千元 head 3 data 4,5,6 A=seq B=project_name C=department D=budget E=spent F=balance G=rate",
    ],
  },
  {
    name: "contributions contracted and paid, and what is left to be liquidated",
    sheets: {
      Contracts: [
        ["Overview of grant contracts (EUR thousand)"],
        [
          "Contract No",
          "Action title",
          "Beneficiary",
          "EU contribution contracted",
          "EU contribution paid",
          "RAL",
          "Absorption rate",
        ],
        ["NDICI/2023/450-1", "Ferry Terminals", "Ministry of Works", 900, 450, 450, "50%"],
        ["NDICI/2023/451-2", "Solar Pumps", "Ministry of Energy", 400, 300, 100, "75%"],
        ["NDICI/2023/452-3", "Grain Silos", "Ministry of Agriculture", 800, 720, 80, "90%"],
      ],
    },
    expected: [
      "Contracts: expenditures",
      "  expenditures rows EUR thousand head 2 data 3,4,5 B=project_name C=department D=budget E=spent F=balance G=rate A=?",
    ],
  },
  {
    name: "projects with the amounts of their contracts, which are no budgets",
    sheets: {
      合同清单: [
        ["序号", "项目名称", "中标单位", "合同金额（万元）", "签订日期"],
        [1, "尤溪县污水管网工程", "恒基建设有限公司", 310.5, "2024-01-15"],
        [2, "赤水农村改厕项目", "中天路桥公司", 88, "2024-02-15"],
        [3, "德惠公交候车亭更新项目", "恒基建设有限公司", 46.2, "2024-03-15"],
      ],
    },
    expected: ["合同清单: projects", "  projects rows head 1 data 2,3,4 A=seq B=project_name C=? D=? E=?"],
  },
  {
    name: "预算, 调整 and 调后: the first is the initial budget",
    sheets: {
      执行: [
        ["#", "项目", "预算", "调整", "调后", "支出", "余额"],
        [1, "甲县道路改造工程", 100, -10, 90, 80, 10],
        [2, "乙县供水工程", 200, 0, 200, 150, 50],
      ],
      Execution: [
        ["Proj. name", "Orig. bud.", "Rev. bud.", "Exp. YTD"],
        ["Bus shelters", 100, 90, 80],
        ["Street trees", 200, 200, 150],
      ],
    },
    expected: [
      "执行: expenditures",
      "  expenditures rows head 1 data 2,3 A=seq B=project_name C=budget_initial D=adjustment E=budget F=spent G=balance",
      "Execution: expenditures",
      "  expenditures rows head 1 data 2,3 A=project_name B=budget_initial C=budget D=spent",
    ],
  },
  {
    name: "sources below the first budget and again below the one in force are those of the latter",
    sheets: {
      执行: {
        rows: [
          ["项目名称", "预算安排（万元）", _, _, _, _, _, "实际支出（万元）"],
          [_, "年初预算", _, _, "调整后预算", _, _, _],
          [_, "小计", "省级", "县级", "小计", "省级", "县级", _],
          ["甲县道路改造工程", 50, 30, 20, 75, 50, 25, 70],
          ["乙县供水工程", 70, 60, 10, 70, 60, 10, 66],
        ],
        merges: ["A1:A3", "B1:G1", "B2:D2", "E2:G2", "H1:H3"],
      },
    },
    expected: [
      "执行: expenditures",
      "  expenditures rows 万元 head 1,2,3 data 4,5 A=project_name B=budget_initial E=budget F=fund_province G=fund_county H=spent C=? D=?",
    ],
  },
  {
    name: "what is planned for the year is the budget beside what the project costs in all its years",
    sheets: {
      计划: [
        [
          "序号",
          "项目名称",
          "建设内容及规模",
          "总投资（万元）",
          "至2024年底累计完成投资（万元）",
          "2025年计划投资（万元）",
        ],
        [1, "滨江大道北延工程", "全长3.4公里，宽36米", 12000, 7400, 4600],
        [2, "老城排水改造工程", "管网18公里，泵站2座", 2200, 1000, 1200],
      ],
    },
    expected: ["计划: projects", "  projects rows 万元 head 1 data 2,3 A=seq B=project_name C=goal F=budget D=? E=?"],
  },
  {
    name: "quarters without the sum of the year are the spending together, where they do not run on from the first",
    sheets: {
      用款: {
        rows: [
          ["项目名称", "年度预算（万元）", "季度支出（万元）", _, _, _],
          [_, _, "一季度", "二季度", "三季度", "四季度"],
          ["网格员补贴项目", 96, 24, 24, 24, 24],
          ["楼道亮化项目", 35, 0, 12, 20.5, 0],
        ],
        merges: ["A1:A2", "B1:B2", "C1:F1"],
      },
      季度: [
        ["2024年项目支出季度进度（万元）"],
        ["项目名称", "预算数", "一季度", "二季度", "三季度", "四季度"],
        ["网格员补贴项目", 96, 24, 48, 72, 96],
        ["楼道亮化项目", 35, 0, 12, 20.5, 32.5],
      ],
    },
    expected: [
      "用款: expenditures",
      "  expenditures rows 万元 head 1,2 data 3,4 A=project_name B=budget C+D+E+F=spent C=? D=? E=? F=?",
      "季度: projects",
      "  projects rows 万元 head 2 data 3,4 A=project_name B=budget C=? D=? E=? F=?",
    ],
  },
  {
    name: "what was carried over and granted together is the budget, where the rate of spending is worked out on it",
    sheets: {
      校级专项: [
        ["改善办学条件专项经费执行情况"],
        [_, _, _, _, _, _, _, "单位：万元"],
        ["经费号", "项目名称", "批复预算", "上年结转", "可用经费", "本年支出", "支出进度", "账面余额"],
        ["ZX2301", "一流专业建设", 180, 12.5, 192.5, 150, 0.7792, 42.5],
        ["ZX2304", "虚拟仿真实验", 95, 0, 95, 95, 1, 0],
        ["ZX2309", "研究生课程思政", 40, 5, 45, 31.5, 0.7, 13.5],
      ],
    },
    expected: [
      "校级专项: expenditures",
      "  expenditures rows 万元 head 3 data 4,5,6 A=project_code B=project_name E=budget F=spent G=rate H=balance C=? D=?",
    ],
  },
  {
    name: "a heading in two languages says one thing, and the revised grant is the one in force",
    sheets: {
      执行: [
        ["2023年专项资金执行情况（万元）"],
        [
          "序号/No.",
          "项目/Project",
          "拨款额/Grant",
          "调整后拨款/Revised Grant",
          "实际支出/Actual",
          "结转下年/Carried Forward",
        ],
        [1, "海洋观测网建设", 760, 720, 691.2, 28.8],
        [2, "珊瑚修复", 240, 240, 168, 72],
        [3, "渔港监测", 155, 175, 175, 0],
      ],
    },
    expected: [
      "执行: expenditures",
      "  expenditures rows 万元 head 2 data 3,4,5 A=seq B=project_name C=budget_initial D=budget E=spent F=balance",
    ],
  },
  {
    name: "what was granted counts, and not what the rule would give",
    sheets: {
      贴息: [
        ["农业产业化贷款贴息资金核定表（万元）"],
        ["序号", "项目名称", "申报企业", "贷款本金", "应贴息金额", "前期已贴息金额", "本次核定贴息金额"],
        [1, "稻米加工项目", "华丰米业", 500, 10, 4, 6],
        [2, "种子烘干项目", "瑞禾种业", 800, 16, 0, 16],
      ],
    },
    expected: [
      "贴息: projects",
      "  projects rows 万元 head 2 data 3,4 A=seq B=project_name C=department G=budget D=? E=? F=?",
    ],
  },
  {
    name: "what was paid is what was spent, where the rate is worked out on it and not on what is still owed",
    sheets: {
      支出: {
        rows: [
          ["水利发展资金支出明细表（万元）"],
          ["序号", "项目名称", "预算数", "资金支出情况", _, _, "支付比例"],
          [_, _, _, "合计", "其中"],
          [_, _, _, _, "已支付", "应付未付"],
          [1, "水库移民后扶", 470, 440, 432, 8, 0.9191],
          [2, "中小河流治理", 1100, 1052.5, 1012.5, 40, 0.9205],
          [3, "山洪灾害防治", 210, 199, 199, 0, 0.9476],
        ],
        merges: ["D2:F2", "E3:F3", "D3:D4", "A2:A4", "B2:B4", "C2:C4", "G2:G4"],
      },
    },
    expected: [
      "支出: expenditures",
      "  expenditures rows 万元 head 2,3,4 data 5,6,7 A=seq B=project_name C=budget E=spent G=rate D=? F=?",
    ],
  },
  {
    name: "what arrived and what was added to it are the budget together, as balance and rate say",
    sheets: {
      课题: [
        ["在研课题经费使用情况（万元）"],
        ["课题编号", "课题名称", "合同经费", "到账经费", "本院配套", "累计支出", "经费余额", "使用率"],
        ["2023KY017", "脓毒症早期预警", 50, 50, 25, 46.5, 28.5, "62%"],
        ["2023KY022", "肝癌介入疗效", 80, 48, 40, 66, 22, "75%"],
        ["2024KY003", "儿童哮喘管理", 30, 30, 0, 9, 21, "30%"],
      ],
    },
    expected: [
      "课题: expenditures",
      "  expenditures rows 万元 head 2 data 3,4,5 A=project_code B=project_name F=spent G=balance H=rate D+E=budget C=? D=? E=?",
    ],
  },
];
