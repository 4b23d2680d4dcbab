import type { Layout } from "./layout";

const _ = null;

/** Labels with their values: pairs above, beside and instead of tables. */
export const KEY_FIGURES: readonly Layout[] = [
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
    name: "a heading line in a block of key figures",
    sheets: {
      概览: [
        ["指标", "数值"],
        ["项目总数", 13],
        ["预算总额（万元）", 3834.29],
        ["支出总额（万元）", 3811.75],
        ["预算执行率", "99.41%"],
      ],
    },
    expected: ["概览: summary", "  summary key_value 万元 B2=project_count B3=budget B4=spent B5=rate"],
  },
  {
    name: "pairs with their units in a third column, beside a register",
    sheets: {
      概览: {
        rows: [
          [],
          [_, "专项资金总体情况"],
          [_, "项目总数", 12, "个"],
          [_, "预算总额", 8620.5, "万元"],
          [_, "支出总额", 8011.2, "万元"],
          [_, "预算执行率", "92.93%"],
          [_, "平均得分", 91.2, "分"],
        ],
      },
      项目库: {
        rows: [
          ["2024年度项目库入库项目一览表"],
          [_, _, _, _, _, _, "单位：万元"],
          ["编号", "项目名称", "申报单位", "支持方向", "拟安排资金", "建设内容", "备注"],
          [
            1,
            "东港市高标准农田建设工程",
            "市财政局",
            "技术改造",
            786.8,
            "新建及改造相关设施，完善服务功能，提升保障水平",
          ],
          [
            2,
            "海曙区妇女两癌筛查专项资金",
            "县农业农村局",
            "人才培育",
            492.21,
            "新建及改造相关设施，完善服务功能，提升保障水平",
          ],
          [
            3,
            "海曙区村卫生室标准化建设专项资金",
            "区教育局",
            "平台建设",
            365.43,
            "新建及改造相关设施，完善服务功能，提升保障水平",
          ],
          [
            4,
            "市本级农村饮水安全巩固提升经费",
            "市卫健委",
            "技术改造",
            1831.11,
            "新建及改造相关设施，完善服务功能，提升保障水平",
          ],
          [
            5,
            "青川县乡村文化站设备购置项目",
            "县水利局",
            "人才培育",
            1172.76,
            "新建及改造相关设施，完善服务功能，提升保障水平",
          ],
          [
            6,
            "柳河县污水管网改造经费",
            "市人社局",
            "平台建设",
            1392.66,
            "新建及改造相关设施，完善服务功能，提升保障水平",
          ],
          [
            7,
            "城关镇食品安全抽检补助资金",
            "区住建局",
            "技术改造",
            1124,
            "新建及改造相关设施，完善服务功能，提升保障水平",
          ],
          [
            8,
            "红旗乡道路交通信号灯更新工程",
            "市文旅局",
            "人才培育",
            791.75,
            "新建及改造相关设施，完善服务功能，提升保障水平",
          ],
          [
            9,
            "柳河县防汛物资储备专项资金",
            "市应急局",
            "平台建设",
            1473.98,
            "新建及改造相关设施，完善服务功能，提升保障水平",
          ],
          [
            10,
            "石桥镇秸秆综合利用补助资金",
            "市财政局",
            "技术改造",
            1169.8,
            "新建及改造相关设施，完善服务功能，提升保障水平",
          ],
          [
            11,
            "海曙区数字城管平台运维经费",
            "县农业农村局",
            "人才培育",
            1571.17,
            "新建及改造相关设施，完善服务功能，提升保障水平",
          ],
          [
            12,
            "市本级智慧税务系统升级项目",
            "区教育局",
            "平台建设",
            1336.7,
            "新建及改造相关设施，完善服务功能，提升保障水平",
          ],
          ["合计", _, _, _, 13508.37],
        ],
        merges: ["A1:G1"],
      },
    },
    expected: [
      "概览: summary",
      "  summary key_value 万元 C3=project_count C4=budget C5=spent C6=rate C7=average",
      "项目库: projects",
      "  projects rows 万元 head 3 data 4,5,6,7,8,9,10,11,12,13,14,15 A=seq B=project_name C=department D=category E=budget F=goal G=remark total:16(4,5,6,7,8,9,10,11,12,13,14,15)",
    ],
  },
  {
    name: "pairs in two columns",
    sheets: {
      基本情况: {
        rows: [
          ["资金总体情况表"],
          ["预算总额（万元）", 3834.29, "项目数（个）", 13],
          ["支出总额（万元）", 3811.75, "结余（万元）", 22.54],
          ["总体执行率", "99.41%", "平均得分", 92.37],
        ],
        merges: ["A1:D1"],
      },
    },
    expected: [
      "基本情况: summary",
      "  summary key_value 万元 B2=budget D2=project_count B3=spent D3=balance B4=rate D4=average",
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
    name: "the unit that carries a project out beside the one in charge",
    sheets: {
      基本信息: [
        ["项目基本信息表"],
        ["项目名称", "赤水镇管网工程", "项目编码", "3902060001"],
        ["主管部门", "县水务局", "实施单位", "赤水镇水务站"],
        ["年初预算（万元）", 90, "调整后预算（万元）", 100],
        ["实际支出（万元）", 80, "支出率", "80%"],
      ],
    },
    expected: [
      "基本信息: expenditures",
      "  expenditures key_value 万元 of:赤水镇管网工程 B2=project_name D2=project_code B3=department D3=implementing_unit B4=budget_initial D4=budget B5=spent D5=rate",
    ],
  },
  {
    name: "a card whose project costs more in all its years than this year's budget",
    sheets: {
      情况表: [
        ["项目基本情况表"],
        ["项目名称", "县中医院住院楼修缮"],
        ["项目编码", "2024-WJ-017", "主管部门", "卫生健康局"],
        ["实施单位", "县中医院", "项目类别", "维修改造"],
        ["项目总投资（万元）", 680, "资金来源", "财政拨款"],
        ["本年预算（万元）", 400, "本年支出（万元）", 372.4],
        ["执行率", "93.10%", "结余（万元）", 27.6],
      ],
    },
    expected: [
      "情况表: expenditures",
      "  expenditures key_value 万元 of:县中医院住院楼修缮 B2=project_name B3=project_code D3=department B4=implementing_unit D4=category B6=budget D6=spent B7=rate D7=balance",
    ],
  },
  {
    name: "cards of several projects below each other",
    sheets: {
      卡片: [
        ["项目资金使用情况卡片（1）"],
        ["项目名称", "城乡公交一体化补贴"],
        ["预算金额（万元）", 220, "支出金额（万元）", 210.5],
        ["完成情况", "已完成", "负责人", "王强"],
        [],
        ["项目资金使用情况卡片（2）"],
        ["项目名称", "村级光伏电站运维"],
        ["预算金额（万元）", 96, "支出金额（万元）", 96],
        ["完成情况", "已完成", "负责人", "王敏"],
      ],
    },
    expected: [
      "卡片: expenditures",
      "  expenditures key_value 万元 of:城乡公交一体化补贴 B2=project_name B3=budget D3=spent",
      "  expenditures key_value 万元 of:村级光伏电站运维 B7=project_name B8=budget D8=spent",
    ],
  },
  {
    name: "cards of projects beside and below each other",
    sheets: {
      卡: {
        rows: [
          ["项目资金情况卡"],
          ["项目名称", "护学岗经费", _, "项目名称", "老党员慰问"],
          ["下达资金（万元）", 24, _, "下达资金（万元）", 15],
          ["支出资金（万元）", 24, _, "支出资金（万元）", 14.2],
          [],
          ["项目名称", "便民服务点", _, "项目名称", "应急演练"],
          ["下达资金（万元）", 60, _, "下达资金（万元）", 8],
          ["支出资金（万元）", 51, _, "支出资金（万元）", 7.5],
        ],
        merges: ["A1:E1"],
      },
    },
    expected: [
      "卡: expenditures",
      "  expenditures key_value 万元 of:护学岗经费 B2=project_name B3=budget B4=spent",
      "  expenditures key_value 万元 of:老党员慰问 E2=project_name E3=budget E4=spent",
      "  expenditures key_value 万元 of:便民服务点 B6=project_name B7=budget B8=spent",
      "  expenditures key_value 万元 of:应急演练 E6=project_name E7=budget E8=spent",
    ],
  },
  {
    name: "dates beside amounts in a card of pairs",
    sheets: {
      Summary: [
        ["Grant Summary Sheet"],
        ["Grant title", "Harbor Trail Extension", "Grant no.", "TR-24-0117"],
        ["Grantee", "City of Marlow", "Programme", "Active Travel Fund"],
        ["Award amount", 1250000, "Start date", "2023-04-01"],
        ["Amended award amount", 1310000, "End date", "2025-03-31"],
        ["Expended to date", 982500, "Unspent balance", 327500],
        ["Percent expended", "75%", "Status", "Active"],
      ],
    },
    expected: [
      "Summary: expenditures",
      "  expenditures key_value of:Harbor Trail Extension B2=project_name D2=project_code B3=department B5=budget B6=spent D6=balance B7=rate",
    ],
  },
];
