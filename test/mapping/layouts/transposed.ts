import type { Layout } from "./layout";

const _ = null;

/** Tables on their side: a column for each record. */
export const TRANSPOSED: readonly Layout[] = [
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
    name: "what was granted at first, what was cut and what is left of it, down the side",
    sheets: {
      执行: [
        ["事项", "公交首末站", "停车诱导系统", "人行过街天桥", "总计"],
        ["立项金额（万元）", 500, 120, 360, 980],
        ["调减金额（万元）", -20, 0, -35.5, -55.5],
        ["调整后金额（万元）", 480, 120, 324.5, 924.5],
        ["累计支出（万元）", 455.2, 98.6, 324.5, 878.3],
      ],
    },
    expected: [
      "执行: expenditures",
      "  expenditures transposed 万元 head A data B,C,D 1=project_name 2=budget_initial 3=adjustment 4=budget 5=spent total:E(B,C,D)",
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
    name: "a transposed table of scores whose corner says what is assessed",
    sheets: {
      对照: [
        ["各项目评价得分对照表"],
        ["评价内容", "甲县道路改造工程", "乙县供水工程", "丙县学校食堂项目"],
        ["投入（20分）", 18, 19, 17],
        ["过程（20分）", 17, 18, 19],
        ["产出（30分）", 27, 28, 25],
        ["效益（30分）", 26, 25, 27],
        ["总分", 88, 90, 88],
        ["等级", "良", "优", "良"],
        ["备注", _, _, _],
      ],
    },
    expected: [
      "对照: scores",
      "  scores transposed head A data B,C,D 2=project_name 3=score_input 4=score_process 5=score_output 6=score_outcome 7=score 8=grade 9=remark",
    ],
  },
  {
    name: "a transposed table whose rows are numbered and whose units have a heading",
    sheets: {
      对比: [
        ["项目绩效对比表"],
        ["序号", "内容", "单位", "甲县道路改造工程", "乙县供水工程", "丙县学校食堂项目"],
        [1, "预算金额", "万元", 100, 200, 50],
        [2, "支出金额", "万元", 90, 150, 50],
        [3, "执行率", "%", 90, 75, 100],
      ],
    },
    expected: [
      "对比: expenditures",
      "  expenditures transposed 万元 head B,C data D,E,F 2=project_name 3=budget 4=spent 5=rate",
    ],
  },
  {
    name: "a transposed table under a title whose corner says no more than 名称",
    sheets: {
      对照: [
        ["项目资金执行情况对比"],
        ["单位：万元"],
        ["名称", "甲县管网改造补助资金", "乙县河道清淤工程", "丙县科普场馆经费"],
        ["预算主管单位", "交通运输局", "住建局", "科技局"],
        ["年初批复预算", 100, 200, 50],
        ["资金额度", 110, 210, 50],
        ["决算支出", 99, 189, 50],
        ["支出率%", "90.00%", "90.00%", "100.00%"],
      ],
    },
    expected: [
      "对照: expenditures",
      "  expenditures transposed 万元 head A data B,C,D 3=project_name 4=department 5=budget_initial 6=budget 7=spent 8=rate",
    ],
  },
  {
    name: "a transposed table of scores whose projects sound like no project, with full marks beside them",
    sheets: {
      评分矩阵: [
        ["2024年市级专项资金项目评分矩阵"],
        ["评分项", "满分", "数字乡村试点", "冷链物流园", "名医工作室"],
        ["立项决策", 20, 19, 18, 20],
        ["过程管理", 20, 18.5, 16, 19],
        ["产出", 30, 28, 25, 29],
        ["效益", 30, 27, 22, 28],
        ["总分", 100, 92.5, 81, 96],
      ],
    },
    expected: [
      "评分矩阵: scores",
      "  scores transposed head A data C,D,E 2=project_name 3=score_input 4=score_process 5=score_output 6=score_outcome 7=score",
    ],
  },
  {
    name: "years side by side are no names of projects, whatever stands in the corner",
    sheets: {
      历年: [
        ["科技创新券专项资金历年执行情况（万元）"],
        ["项目", "2022年", "2023年", "2024年"],
        ["预算安排", 500, 600, 800],
        ["实际支出", 460, 588, 720],
        ["年末结余", 40, 12, 80],
        ["执行率", "92.00%", "98.00%", "90.00%"],
      ],
    },
    expected: ["历年: summary", "  summary transposed 万元 head A data B,C,D 3=budget 4=spent 5=balance 6=rate 2=?"],
  },
  {
    name: "names above the records of a table on its side, with nothing over the labels",
    sheets: {
      Overview: [
        ["Coastal Fund 2023"],
        ["Amounts in GBP thousand"],
        [_, "Harbour Dredging", "Coastal Defences", "Fish Market", "Total"],
        ["Approved budget", 5200, 3100, 900, 9200],
        ["Actual spend", 5015.5, 3100, 742, 8857.5],
        ["Remaining", 184.5, 0, 158, 342.5],
      ],
    },
    expected: [
      "Overview: expenditures",
      "  expenditures transposed GBP thousand head A data B,C,D 3=project_name 4=budget 5=spent 6=balance total:E(B,C,D)",
    ],
  },
];
