import type { Layout } from "./layouts";

const _ = null;

/** Registers, panels and provinces' forms as public bureaus print them, that were misread at first sight. */
export const PUBLISHED_LAYOUTS: readonly Layout[] = [
  {
    name: "three levels of headings with 其中 below the whole",
    sheets: {
      项目库: {
        rows: [
          ["某县2024年度项目库"],
          ["序号", "项目名称", "责任单位", "资金规模和筹资方式（万元）", _, _, "受益对象"],
          [_, _, _, "项目预算总投资", "其中", _, "受益户数（户）"],
          [_, _, _, _, "财政资金", "其他资金"],
          [1, "柳江镇道路硬化项目", "柳江镇", 120.5, 100, 20.5, 310],
          [2, "海陵镇管网改造项目", "海陵镇", 200, 150.4, 49.6, 120],
          [3, "云霄镇冷库建设项目", "云霄镇", 88.6, 80, 8.6, 95],
        ],
        merges: ["A2:A4", "B2:B4", "C2:C4", "D2:F2", "D3:D4", "E3:F3", "G3:G4"],
      },
    },
    expected: [
      "项目库: projects",
      "  projects rows 万元 head 2,3,4 data 5,6,7 A=seq B=project_name C=department D=budget E=? F=? G=?",
    ],
  },
  {
    name: "reviewers' marks without any money",
    sheets: {
      Panel: [
        ["Innovation Fund, Round 3"],
        ["#", "Application", "Applicant", "Reviewer 1", "Reviewer 2", "Reviewer 3", "Mean score", "Rank"],
        [1, "Solar Mini-Grids", "Org A", 80, 90, 85, 85, 1],
        [2, "Court Digitisation", "Org B", 70, 75, 77, 74, 3],
        [3, "Rural Broadband", "Org C", 80, 78, 85, 81, 2],
      ],
    },
    expected: [
      "Panel: scores",
      "  scores rows head 2 data 3,4,5 A=seq B=project_name C=department D=evaluator_1 E=evaluator_2 F=evaluator_3 G=average H=rank",
    ],
  },
  {
    name: "a table on its side with a column of units",
    sheets: {
      横表: [
        ["重点项目资金一览"],
        ["项目名称", "—", "柳江镇道路硬化项目", "海陵镇管网改造项目", "云霄镇冷库建设项目"],
        ["批复预算", "万元", 120.5, 200, 88.6],
        ["实际支出", "万元", 100, 150.4, 80],
        ["执行率", "%", 82.99, 75.2, 90.29],
      ],
    },
    expected: [
      "横表: expenditures",
      "  expenditures transposed 万元 head A,B data C,D,E 2=project_name 3=budget 4=spent 5=rate",
    ],
  },
  {
    name: "units as captions with their sums above their projects, in one column",
    sheets: {
      分配: [
        ["城市维护资金安排情况"],
        ["单位：万元"],
        ["序号", "项目单位/明细项目", "安排金额", "拨付金额", "拨付率"],
        ["一、教育系统", _, 30, 24, "80.00%"],
        [1, "校舍修缮", 10, 9, "90.00%"],
        [2, "操场改造", 20, 15, "75.00%"],
        ["二、卫健系统", _, 50, 45, "90.00%"],
        [1, "设备更新", 30, 27, "90.00%"],
        [2, "病房改造", 20, 18, "90.00%"],
        ["合计", _, 80, 69, "86.25%"],
      ],
    },
    expected: [
      "分配: expenditures",
      "  expenditures rows 万元 head 3 data 5,6,8,9 A=seq B=project_name C=budget D=spent E=rate subtotal:4(5,6) subtotal:7(8,9) total:10(5,6,8,9)",
    ],
  },
  {
    name: "signatures in English below a table without a total",
    sheets: {
      Status: [
        ["Statement of disbursements"],
        ["Programme", "Allotment", "Disbursements", "Unspent balance"],
        ["Rural Broadband", 100, 60, 40],
        ["Solar Mini-Grids", 200, 150, 50],
        ["Court Digitisation", 300, 90, 210],
        [],
        ["Certified correct:", _, "Noted and agreed:"],
      ],
    },
    expected: [
      "Status: expenditures",
      "  expenditures rows head 2 data 3,4,5 A=project_name B=budget C=spent D=balance",
    ],
  },
  {
    name: "goals under captions merged down beside them, then funds with kinds of money, then indicators",
    sheets: {
      自评表: {
        rows: [
          ["部门预算项目支出绩效自评表（2023年度）"],
          ["项目名称", "青石县安可替代补助项目"],
          ["主管部门", "青石县司法局", _, "实施单位（盖章）", "司法局本级"],
          ["项目基本情况", "1.项目年度目标完成情况", "项目年度目标", _, "年度目标完成情况"],
          [_, _, "购买设备", _, "已购买"],
          [_, "2.项目实施内容", "年内完成采购"],
          [
            "预算执行情况（10分）",
            "年度预算数（万元）",
            "年初预算",
            "调整后预算数",
            "预算执行数",
            "预算执行率",
            "权重",
            "得分",
          ],
          [_, "总额", 3, 3.36, 3.36, "100.00%", 10, 10],
          [_, "其中：财政资金", 3, 3.36, 3.36, "100.00%", "/", "/"],
          ["绩效指标（90分）", "一级指标", "二级指标", "三级指标", "指标值", "完成值", "权重", "得分"],
          [_, "产出指标", "数量指标", "购买设备", "≥13台", "13台", 60, 60],
          [_, "效益指标", "社会效益指标", "替代率", "≥95%", "100%", 30, 30],
          ["合计", _, _, _, _, _, 100, 100],
        ],
        merges: ["A1:H1", "B2:H2", "A4:A6", "B4:B5", "C4:D4", "E4:H4", "C5:D5", "E5:H5", "C6:H6", "A7:A9", "A10:A12"],
      },
    },
    expected: [
      "自评表: form",
      "  form form 万元 of:青石县安可替代补助项目 B2=project_name B3=department E3=implementing_unit C5=goal C8=budget_initial D8=budget E8=spent F8=rate G8=exec_weight H8=exec_score G13=total_weight H13=total_score",
      "    head 7 data 8 B=category C=budget_initial D=budget E=spent F=rate G=exec_weight H=exec_score of_which:9(8)",
      "    head 10 data 11,12 B=indicator_l1 C=indicator_l2 D=indicator_name E=target F=actual G=weight H=score A=? total:13(11,12)",
    ],
  },
  {
    name: "a total below the remarks of a form, short goals above its indicators, and a unit beside the department",
    sheets: {
      自评表: {
        rows: [
          ["2024年度项目支出绩效自评表"],
          ["项目名称", "青石县卫片执法补助项目"],
          ["主管部门", "市自然资源局", _, _, "预算单位", "青石县自然资源局"],
          ["项目资金（万元）", "年初预算数", "全年预算数", "全年执行数", "分值", "执行率", "得分"],
          [_, 7.29, 7.29, 7.29, 10, "100%", 10],
          ["年度绩效目标", "年初设定目标", _, _, "实际完成目标"],
          [_, "完成年度任务", _, _, "完成"],
          ["一级指标", "二级指标", "三级指标", "年度指标值", "实际完成值", "分值", "得分"],
          ["产出指标", "数量指标", "执法次数", "≥12次", "12次", 50, 50],
          ["效益指标", "社会效益指标", "违法责停率", "≥95%", "95%", 40, 40],
          ["其他需要说明的事项", "无"],
          ["总分", _, _, _, _, 100, 100, "优"],
        ],
        merges: ["A1:G1", "B2:G2", "B6:D6", "E6:G6", "B7:D7", "E7:G7", "B11:G11", "A12:E12"],
      },
    },
    expected: [
      "自评表: form",
      "  form form 万元 of:青石县卫片执法补助项目 B2=project_name B3=department F3=implementing_unit B7=goal G12=total_score B5=budget_initial C5=budget D5=spent E5=exec_weight F5=rate G5=exec_score F12=total_weight",
      "    head 4 data 5 B=budget_initial C=budget D=spent E=exec_weight F=rate G=exec_score A=?",
      "    head 8 data 9,10 A=indicator_l1 B=indicator_l2 C=indicator_name D=target E=actual F=weight G=score",
    ],
  },
  {
    name: "departments over their projects without a number or a word, told by their sums",
    sheets: {
      执行: [
        ["部门项目预算执行表（万元）"],
        ["部门及项目", "预算数", "执行数"],
        ["教育局", 30, 24],
        ["校舍修缮经费", 10, 9],
        ["操场改造工程", 20, 15],
        ["民政局", 57, 45],
        ["婚俗改革宣传", 37, 27],
        ["护理员培训", 20, 18],
        ["总计", 87, 69],
      ],
    },
    expected: [
      "执行: expenditures",
      "  expenditures rows 万元 head 2 data 4,5,7,8 A=project_name B=budget C=spent subtotal:3(4,5) subtotal:6(7,8) total:9(4,5,7,8)",
    ],
  },
  {
    name: "indented projects below departments whose sums hold an error",
    sheets: {
      执行: [
        ["部门项目预算执行表（万元）"],
        ["部门及项目", "预算数", "执行数"],
        ["教育局", 30, 24],
        ["　　校舍修缮经费", 10, 9],
        ["　　操场改造工程", 20, 15],
        ["民政局", 58, 45],
        ["　　婚俗改革宣传", 37, 27],
        ["　　护理员培训", 20, 18],
        ["总计", 87, 69],
      ],
    },
    expected: [
      "执行: expenditures",
      "  expenditures rows 万元 head 2 data 4,5,7,8 A=project_name B=budget C=spent subtotal:3(4,5) subtotal:6(7,8) total:9(4,5,7,8)",
    ],
  },
  {
    name: "1 over 1.1 and 1.2",
    sheets: {
      表: [
        ["重点工作资金投入情况（万元）"],
        ["编号", "项目", "计划投入", "实际投入"],
        ["1", "民生保障", 30, 24],
        ["1.1", "校舍修缮经费", 10, 9],
        ["1.2", "操场改造工程", 20, 15],
        ["2", "产业发展", 58, 45],
        ["2.1", "冷库建设", 37, 27],
        ["2.2", "电商培训", 20, 18],
        [_, "合计", 87, 69],
      ],
    },
    expected: [
      "表: expenditures",
      "  expenditures rows 万元 head 2 data 4,5,7,8 A=seq B=project_name C=budget D=spent subtotal:3(4,5) subtotal:6(7,8) total:9(4,5,7,8)",
    ],
  },
  {
    name: "a sheet for each month, of which the latest counts",
    sheets: {
      "5月": [
        ["2024年5月项目执行进度表"],
        ["项目名称", "年度预算（万元）", "截至本月累计支出（万元）", "执行进度"],
        ["甲县道路改造工程", 100, 40, "40%"],
        ["乙县供水工程", 200, 50, "25%"],
      ],
      "6月": [
        ["2024年6月项目执行进度表"],
        ["项目名称", "年度预算（万元）", "截至本月累计支出（万元）", "执行进度"],
        ["甲县道路改造工程", 100, 50, "50%"],
        ["乙县供水工程", 200, 80, "40%"],
      ],
    },
    expected: [
      "5月: expenditures",
      "  expenditures rows 万元 aside:earlier-month head 2 data 3,4 A=project_name B=budget C=spent D=rate",
      "6月: expenditures",
      "  expenditures rows 万元 head 2 data 3,4 A=project_name B=budget C=spent D=rate",
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
    name: "a table in a report's text",
    sheets: {
      报告: [
        ["一、资金总体情况"],
        ["2024年共安排项目两个，资金全部下达到位，总体执行较好，情况如下表。"],
        [],
        ["表1：项目资金使用进度"],
        ["序号", "项目", "资金（万元）", "已用（万元）", "进度"],
        [1, "校舍修缮经费", 100, 88, "88%"],
        [2, "操场改造工程", 200, 180, "90%"],
        ["二、存在问题"],
        ["部分项目前期准备不足，支出进度偏慢，需加快推进。"],
      ],
    },
    expected: [
      "报告: expenditures",
      "  expenditures rows 万元 head 5 data 6,7 A=seq B=project_name C=budget D=spent E=rate",
    ],
  },
  {
    name: "a pool in order of merit without any points",
    sheets: {
      储备库: [
        ["项目储备库（万元）"],
        ["储备项目名称", "申报主体", "估算总投资", "排序"],
        ["甲县道路改造工程", "交通局", 100, 1],
        ["乙县供水工程", "水务局", 200, 2],
      ],
    },
    expected: ["储备库: projects", "  projects rows 万元 head 2 data 3,4 A=project_name B=department C=budget D=rank"],
  },
];
