import type { Layout } from "./layouts";

const _ = null;

/** Tables beside, below and above each other; names that nearly agree; sheets that hold several kinds of things. */
export const NEIGHBOURING_TABLES: readonly Layout[] = [
  {
    name: "tables side by side whose headings stand in different rows",
    sheets: {
      表: [
        ["项目资金", _, _, _, "部门汇总"],
        ["单位：万元"],
        ["项目名称", "预算数", "支出数", _, "单位：元"],
        ["甲县道路改造工程", 100, 99, _, "部门", "预算数"],
        ["乙县供水工程", 200, 150, _, "交通局", 1000000],
        ["合计", 300, 249, _, "水利局", 2000000],
      ],
    },
    expected: [
      "表: mixed",
      "  expenditures rows 万元 head 3 data 4,5 A=project_name B=budget C=spent total:6(4,5)",
      "  summary rows 元 head 4 data 5,6 E=department F=budget",
    ],
  },
  {
    name: "key figures above a table",
    sheets: {
      表: [
        ["2024年专项资金情况"],
        ["预算总额（万元）", 300, _, "支出总额（万元）", 249],
        [],
        ["序号", "项目名称", "预算数（万元）", "支出数（万元）"],
        [1, "甲县道路改造工程", 100, 99],
        [2, "乙县供水工程", 200, 150],
        ["合计", _, 300, 249],
        ["注：数据截至12月31日。"],
      ],
    },
    expected: [
      "表: mixed",
      "  summary key_value 万元 B2=budget E2=spent",
      "  expenditures rows 万元 head 4 data 5,6 A=seq B=project_name C=budget D=spent total:7(5,6)",
    ],
  },
  {
    name: "a name that lost its ending, and two phases that stay apart",
    sheets: {
      清单: [
        ["序号", "项目名称", "预算金额（万元）"],
        [1, "临海县供水管网改造项目", 100],
        [2, "临海县污水处理厂一期工程", 200],
        [3, "临海县污水处理厂二期工程", 300],
      ],
      执行: [
        ["序号", "项目名称", "预算金额（万元）", "支出金额（万元）"],
        [1, "临海县供水管网改造", 100, 90],
        [2, "临海县污水处理厂一期工程", 200, 200],
        [3, "临海县污水处理厂二期工程", 300, 300],
      ],
    },
    expected: [
      "清单: projects",
      "  projects rows 万元 head 1 data 2,3,4 A=seq B=project_name C=budget",
      "执行: expenditures",
      "  expenditures rows 万元 head 1 data 2,3,4 A=seq B=project_name C=budget D=spent",
    ],
  },
  {
    name: "a summary by direction with the list of projects and a percentage as number",
    sheets: {
      方向: [
        ["表2 资金支持方向（单位：万元）"],
        ["序号", "支持方向", "项目个数", "安排资金", "比重（%）", "包含项目"],
        [1, "基础设施", 2, 300, 75, "项目1、项目2"],
        [2, "公共服务", 1, 100, 25, "项目3"],
        [_, "总计", 3, 400, 100],
      ],
    },
    expected: [
      "方向: summary",
      "  summary rows 万元 head 2 data 3,4 A=seq B=direction C=project_count D=budget E=share F=project_list total:5(3,4)",
    ],
  },
  {
    name: "an English summary by ministry with variance",
    sheets: {
      Sheet1: [
        ["Budget performance by ministry, 2024"],
        ["All figures in CNY million"],
        [],
        ["Ministry", "Approved budget", "Actual expenditure", "Variance", "Execution %"],
        ["Health", 100, 90, 10, 0.9],
        ["Education", 200, 190, 10, 0.95],
        ["Grand total", 300, 280, 20, 0.9333],
        [],
        ["Note: unaudited."],
        ["Prepared by: Ann", _, "Approved by: Bob"],
      ],
    },
    expected: [
      "Sheet1: summary",
      "  summary rows CNY million head 4 data 5,6 A=department B=budget C=spent D=balance E=rate total:7(5,6)",
    ],
  },
  {
    name: "groups with two levels of subtotals",
    sheets: {
      表: {
        rows: [
          ["序号", "部门", "项目名称", "预算数（万元）", "支出数（万元）"],
          [1, "交通局", "甲县道路改造工程", 100, 90],
          [2, "交通局", "甲县桥梁改造工程", 100, 90],
          [_, _, "小计", 200, 180],
          [3, "水利局", "乙县供水工程", 50, 50],
          [4, "水利局", "乙县灌溉工程", 50, 50],
          [_, _, "小计", 100, 100],
          [_, "合计", _, 300, 280],
        ],
      },
    },
    expected: [
      "表: expenditures",
      "  expenditures rows 万元 head 1 data 2,3,5,6 A=seq B=department C=project_name D=budget E=spent subtotal:4(2,3) subtotal:7(5,6) total:8(2,3,5,6)",
    ],
  },
  {
    name: "monthly plan and spending under months",
    sheets: {
      进度: {
        rows: [
          ["项目月度支出计划与执行（万元）"],
          ["项目名称", "1月", _, "2月", _, "3月", _],
          [_, "计划", "实际", "计划", "实际", "计划", "实际"],
          ["甲县道路改造工程", 10, 9, 10, 10, 20, 18],
          ["乙县供水工程", 20, 20, 30, 25, 10, 10],
        ],
        merges: ["A2:A3", "B2:C2", "D2:E2", "F2:G2"],
      },
    },
    expected: [
      "进度: expenditures",
      "  expenditures rows 万元 head 2,3 data 4,5 A=project_name B=plan_1 C=month_1 D=plan_2 E=month_2 F=plan_3 G=month_3",
    ],
  },
  {
    name: "an indicator sheet for each project, the project only in the tab",
    sheets: {
      项目清单: [
        ["序号", "项目名称", "预算金额（万元）"],
        [1, "临海县供水管网改造项目", 100],
        [2, "南岭县公共图书馆免费开放项目", 200],
      ],
      "1.临海县供水管网改": [
        ["一级指标", "二级指标", "三级指标", "目标值", "实际值", "权重", "得分"],
        ["产出指标", "数量指标", "管网长度", "≥5公里", "6公里", 100, 100],
      ],
      "2.南岭县公共图书馆": [
        ["一级指标", "二级指标", "三级指标", "目标值", "实际值", "权重", "得分"],
        ["产出指标", "数量指标", "开放天数", "≥300天", "310天", 100, 100],
      ],
    },
    expected: [
      "项目清单: projects",
      "  projects rows 万元 head 1 data 2,3 A=seq B=project_name C=budget",
      "1.临海县供水管网改: indicators",
      "  indicators rows of:临海县供水管网改造项目 head 1 data 2 A=indicator_l1 B=indicator_l2 C=indicator_name D=target E=actual F=weight G=score",
      "2.南岭县公共图书馆: indicators",
      "  indicators rows of:南岭县公共图书馆免费开放项目 head 1 data 2 A=indicator_l1 B=indicator_l2 C=indicator_name D=target E=actual F=weight G=score",
    ],
  },
  {
    name: "long text list without any figure",
    sheets: {
      问题清单: [
        ["序号", "项目名称", "存在问题", "改进建议"],
        [1, "甲县道路改造工程", "进度偏慢。", "加快进度。"],
        [2, "乙县供水工程", "资料不齐。", "补充资料。"],
      ],
    },
    expected: ["问题清单: lookup", "  lookup rows head 1 data 2,3 A=seq B=? C=? D=?"],
  },
  {
    name: "hidden rows and columns, table in a corner, total in the name's column with blanks inside the word",
    sheets: {
      表: {
        rows: [
          [],
          [_, _, "项目执行情况表", _, _, "单位:万元"],
          [_, _, "序 号", "项 目 名 称", "预 算 数", "支 出 数"],
          [_, _, 1, "甲县道路改造工程", 100, 90],
          [_, _, 2, "乙县供水工程", 200, 150],
          [_, _, _, "合    计", 300, 240],
        ],
        hiddenRows: [4],
        hiddenCols: [5],
      },
    },
    expected: [
      "表: expenditures",
      "  expenditures rows 万元 head 3 data 4,5 C=seq D=project_name E=budget F=spent total:6(4,5)",
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
    name: "a form's label lines without funds become the project of its indicator table",
    sheets: {
      目标表: [
        ["项目支出绩效目标表"],
        ["项目名称", "临海县供水管网改造项目"],
        ["主管部门", "水利局"],
        ["一级指标", "二级指标", "三级指标", "指标值"],
        ["产出指标", "数量指标", "管网长度", "≥5公里"],
        ["效益指标", "社会效益指标", "受益人口", "≥1万人"],
      ],
    },
    expected: [
      "目标表: form",
      "  form form of:临海县供水管网改造项目 B2=project_name B3=department",
      "    head 4 data 5,6 A=indicator_l1 B=indicator_l2 C=indicator_name D=target",
    ],
  },
  {
    name: "names without a heading that another sheet calls projects",
    sheets: {
      清单: [
        ["序号", "项目名称", "预算金额（万元）"],
        [1, "甲县道路改造", 100],
        [2, "乙县供水管网", 200],
        [3, "丙县绿化", 300],
      ],
      支出: [
        [_, "支出金额（万元）", "支出率"],
        ["甲县道路改造", 90, "90%"],
        ["乙县供水管网", 100, "50%"],
        ["丙县绿化", 300, "100%"],
        ["合计", 490, "81.67%"],
      ],
    },
    expected: [
      "清单: projects",
      "  projects rows 万元 head 1 data 2,3,4 A=seq B=project_name C=budget",
      "支出: expenditures",
      "  expenditures rows 万元 head 1 data 2,3,4 A=project_name B=spent C=rate total:5(2,3,4)",
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
    name: "an English register whose only sum has a name of its own",
    sheets: {
      Projects: [
        ["Ref", "Project title", "Lead agency", "Approved (CNY 10k)"],
        ["P-01", "Rural Road Upgrade", "Transport", 100],
        ["P-02", "Clinic Refurbishment", "Health", 200],
        [_, "Total approved funding", _, 300],
      ],
    },
    expected: [
      "Projects: projects",
      "  projects rows CNY 10k head 1 data 2,3 A=seq B=project_name C=department D=budget total:4(2,3)",
    ],
  },
];
