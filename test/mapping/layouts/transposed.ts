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
];
