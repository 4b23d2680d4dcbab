import type { Layout } from "./layout";

const _ = null;

/** How projects are named: by codes, by numbers, by another sheet, nearly alike. */
export const NAMES: readonly Layout[] = [
  {
    name: "a table that starts far from the corner, with codes for projects and names only in another sheet",
    sheets: {
      清单: [
        ["项目编号", "项目名称", "项目金额（万元）"],
        ["项目1", "甲县道路改造工程", 100],
        ["项目2", "乙县供水工程", 200],
      ],
      进度: [
        [],
        [],
        [_, _, _, "支出进度"],
        [_, _, _, "项目", "支出数（元）", "支出进度"],
        [_, _, _, "项目1", 900000, "90%"],
        [_, _, _, "项目2", 1000000, "50%"],
      ],
    },
    expected: [
      "清单: projects",
      "  projects rows 万元 head 1 data 2,3 A=project_code B=project_name C=budget",
      "进度: expenditures",
      "  expenditures rows 元 head 4 data 5,6 D=project_name E=spent F=rate",
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
    name: "projects that are only numbers",
    sheets: {
      得分: {
        rows: [
          ["各项目得分表"],
          ["项目编号", "投入（20分）", "过程（20分）", "产出（30分）", "效益（30分）", "总得分"],
          ["项目1", 19, 18, 28, 26, 91],
          ["项目2", 19, 18, 28, 26, 91],
          ["项目3", 19, 18, 28, 26, 91],
          ["项目4", 19, 18, 28, 26, 91],
          ["项目5", 19, 18, 28, 26, 91],
          ["项目6", 19, 18, 28, 26, 91],
          ["项目7", 19, 18, 28, 26, 91],
          ["项目8", 19, 18, 28, 26, 91],
          ["项目9", 19, 18, 28, 26, 91],
          ["平均分", 19, 18, 28, 26, 91],
          ["得分率", "95.00%", "90.00%", "93.33%", "86.67%", "91.00%"],
        ],
        merges: ["A1:F1"],
      },
    },
    expected: [
      "得分: scores",
      "  scores rows head 2 data 3,4,5,6,7,8,9,10,11 A=project_name B=score_input C=score_process D=score_output E=score_outcome F=score average:12(3,4,5,6,7,8,9,10,11) rate:13(3,4,5,6,7,8,9,10,11)",
    ],
  },
  {
    name: "what is built names the projects where nothing else does",
    sheets: {
      执行: [
        ["编号", "建设内容", "建设单位", "投资计划", "完成投资", "完成比例"],
        [_, _, _, "万元", "万元", "%"],
        [1, "派出所业务用房", "一所", 238, 219, 92],
        [2, "交警指挥中心升级", "交警队", 213, 187, 87.8],
        [3, "禁毒教育基地", "禁毒办", 701, 589, 84],
      ],
    },
    expected: [
      "执行: expenditures",
      "  expenditures rows 万元 head 1,2 data 3,4,5 A=seq B=project_name C=department D=budget E=spent F=rate",
    ],
  },
  {
    name: "a project is named in the first of its lines alone",
    sheets: {
      明细: [
        ["序号", "项目名称", "建设内容", "预算", "支出"],
        [1, "移民新村", "土建", 100, 95],
        [_, _, "设备", 60, 50],
        [2, "灌区改造", "渠道", 60, 60],
        [_, _, "监理", 6, 6],
        ["合计", _, _, 226, 211],
      ],
    },
    expected: [
      "明细: expenditures",
      "  expenditures rows head 1 data 2,3,4,5 A=seq B=project_name C=goal D=budget E=spent total:6(2,3,4,5)",
    ],
  },
  {
    name: "a name too long for its cell goes on in the next line; shorter names above captions do not",
    sheets: {
      明细: [
        ["序号", "项目名称", "主要内容", "预算（万元）", "支出（万元）"],
        [1, "工业园区挥发性有机物", "购置走航监测车一辆、", 260, 251],
        [_, "走航监测能力建设", "在线设备三套", _, _],
        [2, "饮用水源地视频监控", "安装球机40台", 88, 80],
        [3, "机动车尾气遥感监测点位", "固定式两套、移动式", 190, 190],
        [_, "建设及运维", "一套", _, _],
        ["合计", _, _, 538, 521],
      ],
      分组: [
        ["序号", "项目名称", "预算（万元）", "支出（万元）"],
        [1, "机关网络维护", 60, 51],
        [_, "乡镇项目", _, _],
        [2, "青山镇饮用水源地视频监控", 88, 80],
        [3, "白水镇便民服务中心修缮", 90, 90],
      ],
    },
    expected: [
      "明细: expenditures",
      "  expenditures rows 万元 head 1 data 2,4,5 A=seq B=project_name C=goal D=budget E=spent total:7(2,4,5)",
      "分组: expenditures",
      "  expenditures rows 万元 head 1 data 2,4,5 A=seq B=project_name C=budget D=spent group:3",
    ],
  },
  {
    name: "what another sheet calls kinds of money are no projects in a pivot table",
    sheets: {
      明细: [
        ["项目名称", "经费类别", "批复金额", "列支金额"],
        ["人才驿站", "运行类", 350000, 310000],
        ["博士后工作站", "补助类", 600000, 600000],
        ["职称评审", "运行类", 180000, 172000],
      ],
      Sheet3: [
        ["行标签", "求和项:批复金额", "求和项:列支金额"],
        ["补助类", 600000, 600000],
        ["运行类", 530000, 482000],
        ["总计", 1130000, 1082000],
      ],
    },
    expected: [
      "明细: expenditures",
      "  expenditures rows head 1 data 2,3,4 A=project_name B=category C=budget D=spent",
      "Sheet3: summary",
      "  summary rows head 1 data 2,3 A=category B=budget C=spent total:4(2,3)",
    ],
  },
  {
    name: "of a bureau and its sections the bureau is the department",
    sheets: {
      一览: {
        rows: [
          ["部门", "科室", "项目", "核定预算（千元）", "实际执行（千元）"],
          ["自然资源局", "耕保科", "田长制巡查", 420, 400],
          [_, "耕保科", "卫片执法", 180, 180],
          [_, "测绘科", "基础测绘更新", 900, 880.5],
        ],
        merges: ["A2:A4"],
      },
    },
    expected: [
      "一览: expenditures",
      "  expenditures rows 千元 head 1 data 2,3,4 A=department C=project_name D=budget E=spent B=?",
    ],
  },
  {
    name: "what was paid for a project on the sheet that is called by it is no list of projects",
    sheets: {
      汇总: [
        ["项目名称", "预算数（万元）", "支出数（万元）"],
        ["数字档案", 60, 52],
        ["图书采购", 35, 35],
        ["合计", 95, 87],
      ],
      数字档案: [
        ["支出内容", "支出金额（万元）"],
        ["扫描加工", 30],
        ["软件", 22],
        ["合计", 52],
      ],
    },
    expected: [
      "汇总: expenditures",
      "  expenditures rows 万元 head 1 data 2,3 A=project_name B=budget C=spent total:4(2,3)",
      "数字档案: summary",
      "  summary rows 万元 head 1 data 2,3 B=spent A=? total:4(2,3)",
    ],
  },
  {
    name: "numbered names below no heading, before what was budgeted and spent",
    sheets: {
      进度: [
        ["支出进度（单位：万元）"],
        [_, _, "预算", "支出", "进度"],
        [1, "河湖健康评价", 45, 45, "100.00%"],
        [2, "采砂监管", 30, 27.6, "92.00%"],
        [3, "节水型社会建设", 88, 80.08, "91.00%"],
        [_, "合计", 163, 152.68, "93.67%"],
      ],
      收支: [
        ["经营情况（单位：万元）"],
        [_, "预算", "支出", "进度"],
        ["主营成本", 45, 45, "100.00%"],
        ["销售成本", 30, 27.6, "92.00%"],
        ["管理成本", 88, 80.08, "91.00%"],
      ],
    },
    expected: [
      "进度: expenditures",
      "  expenditures rows 万元 head 2 data 3,4,5 A=seq B=project_name C=budget D=spent E=rate total:6(3,4,5)",
      "收支: summary",
      "  summary rows 万元 head 2 data 3,4,5 B=budget C=spent D=rate A=?",
    ],
  },
];
