import type { Layout } from "./layout";

const _ = null;

/** Amounts that are only a part of what was given or spent, or that came only part of the way. */
export const PARTS_AND_STAGES: readonly Layout[] = [
  {
    name: "what was passed on and not used is not spent",
    sheets: {
      资金: [
        ["项目名称", "下达数", "拨付数", "使用数", "结余"],
        ["乡镇卫生院设备购置", 90, 90, 81.5, 8.5],
        ["农村公路养护工程", 45, 40, 40, 5],
        ["图书馆免费开放经费", 18, 18, 17.2, 0.8],
      ],
    },
    expected: [
      "资金: expenditures",
      "  expenditures rows head 1 data 2,3,4 A=project_name B=budget D=spent E=balance C=?",
    ],
  },
  {
    name: "what was passed on and not accounted for yet is not spent",
    sheets: {
      经费: [
        ["课题名称", "立项金额（万元）", "已拨付金额（万元）", "已报账金额（万元）", "待报账金额（万元）", "报账率"],
        ["耐盐碱水稻新品种选育", 80, 60, 52.3, 7.7, 0.8717],
        ["老年慢病管理平台", 45, 22.5, 19.8, 2.7, 0.88],
        ["海藻多糖提取工艺", 60, 60, 60, 0, 1],
      ],
    },
    expected: [
      "经费: expenditures",
      "  expenditures rows 万元 head 1 data 2,3,4 A=project_name B=budget D=spent E=balance F=rate C=?",
    ],
  },
  {
    name: "what was asked for and what a review left of it was not spent",
    sheets: {
      公示: [
        ["序号", "项目名称", "申报金额（万元）", "评审金额（万元）", "拟安排金额（万元）"],
        [1, "渔港经济区配套", 300, 260, 200],
        [2, "深水网箱", 180, 150, 150],
        [3, "休闲渔业码头", 220, 180, 120],
        ["合计", null, 700, 590, 470],
      ],
    },
    expected: [
      "公示: projects",
      "  projects rows 万元 head 1 data 2,3,4 A=seq B=project_name E=budget C=? D=? total:5(2,3,4)",
    ],
  },
  {
    name: "what is available, from last year and from this year's budget, is the budget and no balance",
    sheets: {
      执行: {
        rows: [
          ["项目名称", "可用指标", null, null, "实际支出", null, null, "结转结余"],
          [null, "上年结转", "本年预算", "合计", "上年结转", "本年预算", "合计", null],
          ["森林防火", 30, 200, 230, 28, 180, 208, 22],
          ["病虫害防治", 12, 90, 102, 12, 81.5, 93.5, 8.5],
          ["古树名木保护", 0, 45, 45, 0, 45, 45, 0],
        ],
        merges: ["A1:A2", "B1:D1", "E1:G1", "H1:H2"],
      },
    },
    expected: [
      "执行: expenditures",
      "  expenditures rows head 1,2 data 3,4,5 A=project_name D=budget G=spent H=balance B=? C=? E=? F=?",
    ],
  },
  {
    name: "where the rate is that of passing on, what was passed on counts as spent",
    sheets: {
      资金: [
        ["项目名称", "下达数（万元）", "拨付数（万元）", "使用数（万元）", "拨付率"],
        ["乡镇卫生院设备购置", 90, 90, 81.5, "100%"],
        ["农村公路养护工程", 45, 40, 40, "88.89%"],
        ["图书馆免费开放经费", 18, 18, 17.2, "100%"],
      ],
    },
    expected: [
      "资金: expenditures",
      "  expenditures rows 万元 head 1 data 2,3,4 A=project_name B=budget C=spent E=rate D=?",
    ],
  },
  {
    name: "what each source of money gave is not the budget of the line",
    sheets: {
      资金: {
        rows: [
          ["序号", "项目名称", "资金安排（万元）", _, "资金支出（万元）", _, "支出率"],
          [_, _, "上级下达", "本级配套", "上级资金", "本级资金", _],
          [1, "乡镇卫生院设备购置", 90, 10, 81.5, 10, "91.50%"],
          [2, "农村公路养护工程", 45, 15, 40, 12, "86.67%"],
          [3, "图书馆免费开放经费", 18, 2, 17.2, 2, "96.00%"],
        ],
        merges: ["A1:A2", "B1:B2", "C1:D1", "E1:F1", "G1:G2"],
      },
    },
    expected: [
      "资金: expenditures",
      "  expenditures rows head 1,2 data 3,4,5 A=seq B=project_name G=rate C+D=budget E+F=spent C=? D=? E=? F=?",
    ],
  },
  {
    name: "kinds of expense are no projects",
    sheets: {
      三公: [
        ["“三公”经费支出情况表"],
        ["单位：万元"],
        ["项目", "上年决算数", "本年预算数", "本年决算数"],
        ["合计", 30.5, 32, 28.4],
        ["1.因公出国（境）费", 0, 2, 0],
        ["2.公务用车购置及运行维护费", 20.5, 20, 19.4],
        ["3.公务接待费", 10, 10, 9],
      ],
    },
    expected: [
      "三公: summary",
      "  summary rows 万元 head 3 data 5,6,7 A=category B=spent_prev_year C=budget D=spent total:4(5,6,7)",
    ],
  },
  {
    name: "codes with letters count on as well",
    sheets: {
      项目库: [
        ["编号", "名称", "立项文号", "总投资（万元）", "本年预算（万元）", "本年支出（万元）"],
        ["XM001", "渠道清淤工程", "青发改〔2024〕3号", 900, 300, 280],
        ["XM002", "机井配套工程", "青发改〔2024〕4号", 400, 200, 190],
        ["XM003", "校舍维修工程", "青发改〔2024〕9号", 250, 100, 100],
      ],
    },
    expected: [
      "项目库: expenditures",
      "  expenditures rows 万元 head 1 data 2,3,4 A=project_code B=project_name E=budget F=spent C=? D=?",
    ],
  },
  {
    name: "headings of three levels of which none is merged",
    sheets: {
      台账: [
        ["水利发展资金执行情况表"],
        ["单位：万元"],
        ["序号", "项目名称", "资金来源", _, _, _, "合计", "已付", "付款率"],
        [_, _, "上级资金", _, "本级资金", _, _, _, _],
        [_, _, "中央", "省级", "市级", "县级", _, _, _],
        [1, "渠道清淤工程", 60, 40, 20, 10, 130, 121.5, "93.46%"],
        [2, "机井配套工程", 420, 180, 60, 60, 720, 712.8, "99.00%"],
        [3, "校舍维修工程", 0, 350, 100, 150, 600, 540, "90.00%"],
      ],
    },
    expected: [
      "台账: expenditures",
      "  expenditures rows 万元 head 3,4,5 data 6,7,8 A=seq B=project_name C=fund_central D=fund_province E=fund_city F=fund_county G=budget H=spent I=rate",
    ],
  },
  {
    name: "bare years below actuals and budget",
    sheets: {
      Trend: {
        rows: [
          ["Programme spending (EUR thousand)"],
          ["Programme", "Actual", _, "Budget"],
          [_, 2022, 2023, 2024],
          ["Forest health", 191, 284, 204],
          ["Urban parks", 240, 264, 121],
          ["Noise barriers", 129, 161, 208],
        ],
        merges: ["B2:C2"],
      },
    },
    expected: [
      "Trend: expenditures",
      "  expenditures rows EUR thousand head 2,3 data 4,5,6 A=project_name C=spent_prev_year D=budget B=?",
    ],
  },
  {
    name: "what a review left of the sum asked for stands before what was allotted, and is no budget",
    sheets: {
      安排: [
        ["项目名称", "申报金额", "专家审定金额", "下达金额", "支出金额"],
        ["文创园改造", 180, 150, 135, 120],
        ["古村落展馆", 120, 96, 96, 90],
      ],
    },
    expected: ["安排: expenditures", "  expenditures rows head 1 data 2,3 A=project_name D=budget E=spent B=? C=?"],
  },
  {
    name: "what a review left of the sum asked for, as bare figures",
    sheets: {
      资金: [
        ["项目名称", "申请数", "审定数", "下达数", "拨付数", "使用数"],
        ["农村饮水安全巩固提升", 277.2, 249.5, 249.5, 249.5, 223.9],
        ["森林防火通道建设", 338.9, 305, 305, 305, 292.3],
      ],
    },
    expected: ["资金: expenditures", "  expenditures rows head 1 data 2,3 A=project_name D=budget F=spent B=? C=? E=?"],
  },
  {
    name: "what a review found after the work takes nothing from what was allotted before",
    sheets: {
      结算: [
        ["项目名称", "下达金额", "结算审定金额", "支出金额"],
        ["文创园改造", 180, 150, 120],
        ["古村落展馆", 120, 96, 90],
      ],
    },
    expected: ["结算: expenditures", "  expenditures rows head 1 data 2,3 A=project_name B=budget D=spent C=?"],
  },
  {
    name: "sources below what they are together, without their sum",
    sheets: {
      来源: {
        rows: [
          ["衔接资金项目资金来源及支出情况表（万元）"],
          ["项目名称", "预算安排", _, _, "实际支出", _, _, "支出率"],
          [_, "中央", "省级", "县级", "中央", "省级", "县级", _],
          ["高粱基地土壤改良", 50, 30, 20, 48, 30, 15, "93.00%"],
          ["蔬菜大棚冬季保温", 80, _, 10, 80, _, 8, "97.78%"],
          ["合计", 130, 30, 30, 128, 30, 23, "95.26%"],
        ],
        merges: ["A2:A3", "B2:D2", "E2:G2", "H2:H3"],
      },
    },
    expected: [
      "来源: expenditures",
      "  expenditures rows 万元 head 2,3 data 4,5 A=project_name B=fund_central C=fund_province D=fund_county H=rate B+C+D=budget E+F+G=spent E=? F=? G=? total:6(4,5)",
    ],
  },
  {
    name: "sources of two years are no sum that anybody names",
    sheets: {
      来源: [
        ["项目资金来源情况表（万元）"],
        ["项目名称", "2023年预算", _, "2024年预算", _, "支出数"],
        [_, "上级下达", "本级配套", "上级下达", "本级配套", _],
        ["高粱基地土壤改良", 50, 30, 48, 30, 70],
        ["蔬菜大棚冬季保温", 80, 20, 80, 10, 86],
      ],
    },
    expected: [
      "来源: expenditures",
      "  expenditures rows 万元 head 2,3 data 4,5 A=project_name F=spent B=? C=? D=? E=?",
    ],
  },
  {
    name: "sources that do not give the stated rate are something else",
    sheets: {
      来源: [
        ["项目资金来源情况表（万元）"],
        ["项目名称", "资金安排", _, "支出数", "支出率"],
        [_, "上级下达", "本级配套", _, _],
        ["高粱基地土壤改良", 50, 30, 70, "58.33%"],
        ["蔬菜大棚冬季保温", 80, 20, 86, "71.67%"],
        ["乡镇污水管网延伸", 200, 50, 240, "80.00%"],
      ],
    },
    expected: [
      "来源: expenditures",
      "  expenditures rows 万元 head 2,3 data 4,5,6 A=project_name D=spent E=rate B=? C=?",
    ],
  },
  {
    name: "budget and spending of each source are the project's together",
    sheets: {
      使用: [
        ["项目资金使用表（万元）"],
        ["项目名称", "省级资金", _, "市级资金", _, "执行率"],
        [_, "预算", "支出", "预算", "支出", _],
        ["甲河渠道清淤工程", 100, 90, 50, 50, "93.33%"],
        ["乙街路灯改造工程", 60, 60, 40, 30, "90.00%"],
        ["丙镇公厕提升工程", 20, 20, 10, 10, "100.00%"],
      ],
    },
    expected: [
      "使用: expenditures",
      "  expenditures rows 万元 head 2,3 data 4,5,6 A=project_name F=rate B+D=budget C+E=spent B=? C=? D=? E=?",
    ],
  },
  {
    name: "two purposes of a district's money, with the progress of both together",
    sheets: {
      进度: [
        ["困难群众救助补助资金支出进度"],
        ["单位：万元"],
        ["地区", "低保资金", _, _, "特困资金", _, _, "总进度", "排名"],
        [_, "预算", "支出", "进度", "预算", "支出", "进度", _, _],
        ["榕江县", 1800, 1710, "95.00%", 320, 310, "96.88%", "95.28%", 2],
        ["从江县", 1500, 1290, "86.00%", 260, 250, "96.15%", "87.50%", 3],
        ["黎平县", 2100, 2079, "99.00%", 410, 369, "90.00%", "97.53%", 1],
      ],
    },
    expected: [
      "进度: summary",
      "  summary rows 万元 head 3,4 data 5,6,7 A=department H=rate I=rank B+E=budget C+F=spent B=? C=? D=? E=? F=? G=?",
    ],
  },
  {
    name: "what each level of government passed on and keeps is no source of the project's money",
    sheets: {
      直达: [
        ["中央直达资金分配支出情况表（万元）"],
        ["资金名称", "中央下达", "支出", _, "省级", _, _, "县级", _],
        [_, _, "金额", "进度", "分配本级", "分配下级", "未分配", "已分配", "已支出"],
        ["困难群众救助补助", 1200, 820, "68.33%", 200, 900, 100, 880, 640],
        ["义务教育薄弱环节改善", 860, 656.5, "76.34%", 60, 800, 0, 750, 601.5],
        ["基层医疗服务能力提升", 430, 317.4, "73.81%", 30, 380, 20, 380, 287.4],
      ],
    },
    expected: [
      "直达: expenditures",
      "  expenditures rows 万元 head 2,3 data 4,5,6 A=project_name B=fund_central C=spent D=rate B=budget E=? F=? G=? H=? I=?",
    ],
  },
  {
    name: "the rate under the whole is the rate, those of its sources are not",
    sheets: {
      帮扶: [
        ["帮扶资金使用情况表（万元）"],
        ["项目名称", "区专项资金", _, _, "企业帮扶资金", _, _, "合计", _, _],
        [_, "计划数", "支付数", "支出率", "计划数", "支付数", "支出率", "计划数", "支付数", "支出率"],
        ["危房改造", 36, 36, "100.00%", 10, 8, "80.00%", 46, 44, "95.65%"],
        ["村道硬底化", 48, 40, "83.33%", 20, 20, "100.00%", 68, 60, "88.24%"],
        ["种养扶持", 30, 24.6, "82.00%", 15, 9, "60.00%", 45, 33.6, "74.67%"],
      ],
    },
    expected: [
      "帮扶: expenditures",
      "  expenditures rows 万元 head 2,3 data 4,5,6 A=project_name H=budget I=spent J=rate B=? C=? D=? E=? F=? G=?",
    ],
  },
  {
    name: "what others put in beside budgets is money and no part of a score",
    sheets: {
      构成: [
        ["生态修复项目资金构成表（单位：万元）"],
        ["项目", "上级资金", "本级资金", "社会投入", "资金总额", "其他投入情况"],
        ["绿道贯通", 300, 200, 50, 550, 12],
        ["河道生态修复", 180, 120, 0, 300, 8],
        ["湿地公园", 500, 260, 140, 900, 40],
      ],
    },
    expected: ["构成: projects", "  projects rows 万元 head 2 data 3,4,5 A=project_name E=budget B=? C=? D=? F=?"],
  },
  {
    name: "one source that gives all there is to spend is the budget",
    sheets: {
      支出: [
        ["项目名称", "省级补助资金（万元）", "已支出（万元）", "支出进度"],
        ["渠道衬砌", 180, 176, "97.78%"],
        ["机耕桥涵", 90, 88.2, "98.00%"],
        ["提灌站更新", 60, 51, "85.00%"],
      ],
    },
    expected: [
      "支出: expenditures",
      "  expenditures rows 万元 head 1 data 2,3,4 A=project_name B=fund_province C=spent D=rate B=budget",
    ],
  },
  {
    name: "what a settlement was sent in with and found right is no budget beside the estimate",
    sheets: {
      结算: [
        ["单项工程", "概算批复", "合同价", "送审金额", "审定金额", "审减额", "累计付款"],
        ["教学综合楼", 4200, 3980, 4105.6, 3902.4, 203.2, 3700],
        ["学生宿舍", 2600, 2480, 2455, 2391.8, 63.2, 2391.8],
        ["室外管网", 480, 455, 470.2, 431, 39.2, 400],
      ],
    },
    expected: [
      "结算: expenditures",
      "  expenditures rows head 1 data 2,3,4 A=project_name B=budget G=spent C=? D=? E=? F=?",
    ],
  },
  {
    name: "what the state's bonds give a project is its budget, and not what it costs in all",
    sheets: {
      国债: [
        ["2024年超长期特别国债项目资金支付情况（万元）"],
        ["序号", "项目名称", "承接主体", "总投资", "国债资金下达", "国债资金到位", "国债资金已支付", "国债支付率"],
        [1, "老城区燃气管网更新", "住建局", 3200, 1500, 1500, 1275, "85%"],
        [2, "雨污分流二期", "水务局", 8600, 4000, 4000, 2960, "74%"],
        [3, "县医院影像设备", "卫健局", 980, 700, 700, 686, "98%"],
      ],
    },
    expected: [
      "国债: expenditures",
      "  expenditures rows 万元 head 2 data 3,4,5 A=seq B=project_name C=department E=budget G=spent H=rate D=? F=?",
    ],
  },
];
