import type { Layout } from "./layout";

const _ = null;

/** Money over the year: months, quarters, ledgers of payments, sums up to a date. */
export const MONTHS_AND_PAYMENTS: readonly Layout[] = [
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
    name: "a ledger of what was charged to projects, by the day it was charged",
    sheets: {
      台账: [
        ["序号", "列支日期", "项目名称", "摘要", "列支金额（元）", "累计列支（元）"],
        [1, "2024-03-02", "社区球场建设", "设计费", 86000, 86000],
        [2, "2024-04-11", "全民健身活动", "裁判费", 18500.5, 104500.5],
        [3, "2024-05-09", "社区球场建设", "监理费", 36000, 140500.5],
        [4, "2024-06-30", "全民健身活动", "奖品", 42199, 182699.5],
      ],
    },
    expected: [
      "台账: expenditures",
      "  expenditures rows 元 head 1 data 2,3,4,5 A=seq B=pay_date C=project_name E=pay_amount D=? F=?",
    ],
  },
  {
    name: "the head of a project's card over its payments states one amount",
    sheets: {
      支付卡: [
        ["项目资金支付卡"],
        ["项目名称", "智慧消防平台", _, "项目编号", "XF-2023-07"],
        ["实施单位", "市消防支队", _, "批复金额", "186.5万元"],
        [],
        ["支付日期", "支付事由", "收款单位", "支付金额（万元）"],
        ["2023-04-12", "预付款", "云图公司", 55.95],
        ["2023-08-30", "进度款", "云图公司", 74.6],
        ["合计", _, _, 130.55],
      ],
    },
    expected: [
      "支付卡: mixed",
      "  projects key_value 万元 of:智慧消防平台 B2=project_name E2=project_code B3=department E3=budget",
      "  expenditures rows 万元 head 5 data 6,7 A=pay_date D=pay_amount B=? C=? total:8(6,7)",
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
    name: "spending up to a date with the total in the first line",
    sheets: {
      Sheet1: [
        ["2022年专项资金支出情况表（单位：万元）"],
        ["序号", "项目", "年度预算（万元）", "截至12月底支出（万元）", "支出执行率"],
        [_, "合计", 300, 240, "80.00%"],
        [1, "甲县道路改造工程", 100, 90, "90.00%"],
        [2, "乙县供水工程", 200, 150, "75.00%"],
      ],
    },
    expected: [
      "Sheet1: expenditures",
      "  expenditures rows 万元 head 2 data 4,5 A=seq B=project_name C=budget D=spent E=rate total:3(4,5)",
    ],
  },
  {
    name: "a payments ledger says for what each payment was",
    sheets: {
      台账: [
        ["支付日期", "凭证号", "项目名称", "收款人", "支付金额（万元）", "用途"],
        ["2024-01-05", "记-100", "甲县道路改造工程", "安泽建工集团", 30, "进度款"],
        ["2024-02-05", "记-101", "乙县供水工程", "汾水水务公司", 20, "设备款"],
        ["2024-03-05", "记-102", "甲县道路改造工程", "安泽建工集团", 15, "质保金"],
      ],
    },
    expected: [
      "台账: expenditures",
      "  expenditures rows 万元 head 1 data 2,3,4 A=pay_date C=project_name E=pay_amount B=? D=? F=?",
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
    name: "payments to the project they belong to",
    sheets: {
      支付台账: [
        ["支付日期", "凭证号", "所属项目", "用途", "收款人", "支付金额（元）"],
        ["2024-01-12", "记-101", "赤水镇管网工程", "进度款", "恒基建设", "120,000.00"],
        ["2024-02-15", "记-215", "凤县改厕项目", "进度款", "中天路桥", "86,500.00"],
        ["2024-03-18", "记-307", "赤水镇管网工程", "进度款", "恒基建设", "45,200.00"],
      ],
    },
    expected: [
      "支付台账: expenditures",
      "  expenditures rows 元 head 1 data 2,3,4 A=pay_date C=project_name F=pay_amount B=? D=? E=?",
    ],
  },
  {
    name: "the first half of the year beside the whole of it",
    sheets: {
      进度: {
        rows: [
          ["项目支出进度对比表（单位：万元）"],
          ["项目名称", "年度预算", "上半年", _, "全年", _],
          [_, _, "支出", "支出率", "支出", "支出率"],
          ["治超站建设项目", 380, 140.6, "37.00%", 361, "95.00%"],
          ["渡口改造工程", 72, 36, "50.00%", 72, "100.00%"],
        ],
        merges: ["A2:A3", "B2:B3", "C2:D2", "E2:F2"],
      },
    },
    expected: [
      "进度: expenditures",
      "  expenditures rows 万元 head 2,3 data 4,5 A=project_name B=budget E=spent F=rate C=? D=?",
    ],
  },
  {
    name: "months as bare numbers under a caption, and twelve of them without any",
    sheets: {
      各月: {
        rows: [
          ["项目名称", "预算数", "各月支出", _, _, "累计支出"],
          [_, _, 1, 2, 3, _],
          ["甲县道路改造工程", 100, 10, 20, 30, 60],
          ["乙县供水工程", 200, 15, 25, 50, 90],
        ],
        merges: ["A1:A2", "B1:B2", "C1:E1", "F1:F2"],
      },
      全年: [
        ["2024年度项目支出进度（单位：万元）"],
        ["项目", "全年预算", 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, "合计"],
        ["甲县道路改造工程", 100, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 60],
        ["乙县供水工程", 200, 6, 7, 8, 9, 6, 7, 8, 9, 6, 7, 8, 9, 90],
      ],
    },
    expected: [
      "各月: expenditures",
      "  expenditures rows head 1,2 data 3,4 A=project_name B=budget C=month_1 D=month_2 E=month_3 F=spent",
      "全年: expenditures",
      "  expenditures rows 万元 head 2 data 3,4 A=project_name B=budget C=month_1 D=month_2 E=month_3 F=month_4 G=month_5 H=month_6 I=month_7 J=month_8 K=month_9 L=month_10 M=month_11 N=month_12 O=spent",
    ],
  },
  {
    name: "payments below the names of their projects, and of one that the title names",
    sheets: {
      支付明细: [
        ["专项资金支付明细（单位：元）"],
        ["日期", "凭证号", "用途", "收款人", "金额"],
        ["渠道清淤工程"],
        ["2024-03-08", "记-12", "预付款", "绿洁公司", 120000],
        ["2024-06-20", "记-33", "进度款", "绿洁公司", 200000],
        ["小计", _, _, _, 320000],
        ["机井配套工程"],
        ["2024-04-02", "记-18", "石材", "石艺厂", 56000],
        ["小计", _, _, _, 56000],
        ["合计", _, _, _, 376000],
      ],
      流水: [
        ["资金支付流水账"],
        ["项目：农村饮水安全巩固提升    预算：580万元"],
        ["支付日期", "凭证号", "摘要", "收款单位", "支付金额（元）"],
        ["2024-02-15", "记-11", "进度款", "宏达建设公司", 118291],
        ["2024-03-15", "记-18", "监理费", "正信监理公司", 118299],
        ["合计", _, _, _, 236590],
      ],
    },
    expected: [
      "支付明细: expenditures",
      "  expenditures rows 元 head 2 data 4,5,8 A=pay_date E=pay_amount B=? C=? D=? group:3 subtotal:6(4,5) group:7 subtotal:9(8) total:10(4,5,8)",
      "流水: expenditures",
      "  expenditures rows 元 of:农村饮水安全巩固提升 head 3 data 4,5 A=pay_date E=pay_amount B=? C=? D=? total:6(4,5)",
    ],
  },
  {
    name: "what the months come to one after the other, and the quarters as parts of the year, below the total",
    sheets: {
      月度: [
        ["分月支付情况表 单位：万元"],
        ["序号", "项目名称", "全年预算", "1月", "2月", "3月", "累计支付", "支付进度"],
        [1, "甲县道路改造工程", 100, 10, 10, 20, 40, "40%"],
        [2, "乙县供水工程", 200, 10, 20, 50, 80, "40%"],
        [3, "丙县供水工程", 300, 10, 60, 50, 120, "40%"],
        [_, "合计", 600, 30, 90, 120, 240, "40%"],
        [_, "累计支付", _, 30, 120, 240],
        [_, "累计进度", _, "5%", "20%", "40%"],
      ],
      季度: [
        ["分季度支付汇总"],
        ["项目名称", "一季度", "二季度", "全年（万元）"],
        ["甲县道路改造工程", 40, 60, 100],
        ["乙县供水工程", 80, 120, 200],
        ["合计", 120, 180, 300],
        ["占全年比重", "40%", "60%", "100%"],
      ],
    },
    expected: [
      "月度: expenditures",
      "  expenditures rows 万元 head 2 data 3,4,5 A=seq B=project_name C=budget D=month_1 E=month_2 F=month_3 G=spent H=rate total:6(3,4,5)",
      "季度: projects",
      "  projects rows head 2 data 3,4 A=project_name B=? C=? D=? total:5(3,4)",
    ],
  },
  {
    name: "a line of the budget and a line of the spending of each project, by quarters, the name merged, left out below, or not",
    sheets: {
      季度: [
        ["城市管理专项资金分季度执行表（万元）"],
        ["项目名称", "类别", "一季度", "二季度", "全年"],
        ["道路养护", "预算", 30, 40, 70],
        [_, "支出", 28, 41, 69],
        ["路灯维护", "预算", 12, 12, 24],
        [_, "支出", 11.5, 12, 23.5],
        ["合计", "预算", 42, 52, 94],
        [_, "支出", 39.5, 53, 92.5],
      ],
    },
    expected: [
      "季度: expenditures",
      "  expenditures rows 万元 head 2 data 3,4,5,6 A=project_name B=category C=? D=? E=? total:7(3,5) total:8(4,6)",
    ],
  },
  {
    name: "months of the one project that the title names, with what has run up to each",
    sheets: {
      进度: [
        ["智慧校园二期建设项目资金支付进度表"],
        ["金额单位：万元"],
        ["月份", "计划支付", "实际支付", "累计支付"],
        ["1月", 50, 50, 50],
        ["2月", 80, 60, 110],
        ["3月", 80, 90, 200],
        ["4月", 60, 60, 260],
        ["合计", 270, 260, _],
      ],
    },
    expected: [
      "进度: expenditures",
      "  expenditures rows 万元 of:智慧校园二期建设项目 head 3 data 4,5,6,7 C=spent A=? B=? D=? total:8(4,5,6,7)",
    ],
  },
  {
    name: "months down the first column under a corner that says so are records",
    sheets: {
      月报: [
        ["社会救助资金发放月报"],
        ["单位：元"],
        ["月份", "低保人数", "低保金额", "特困人数", "特困金额", "当月合计"],
        ["1月", 1202, 871082, 601, 587682, 1458764],
        ["2月", 1246, 826307, 623, 605773, 1432080],
        ["3月", 1262, 860347, 624, 600741, 1461088],
        ["4月", 1255, 832213, 624, 591235, 1423448],
        ["合计", _, 3389949, _, 2385431, 5775380],
      ],
    },
    expected: ["月报: lookup", "  lookup rows 元 head 3 data 4,5,6,7 A=? B=? C=? D=? E=? F=? total:8(4,5,6,7)"],
  },
  {
    name: "what was spent so far stands in the last month beside a budget",
    sheets: {
      进度: {
        rows: [
          ["2024年上半年城市管理专项支出进度"],
          ["项目", "年度预算（万元）", "累计支出（万元）", _, _, "实际进度"],
          [_, _, "4月", "5月", "6月"],
          ["智慧城管", 600, 190, 240, 318, "53%"],
          ["垃圾转运", 450, 150, 190, 225, "50%"],
          ["路灯节能", 180, 36, 72, 81, "45%"],
        ],
        merges: ["A2:A3", "B2:B3", "C2:E2", "F2:F3"],
      },
    },
    expected: [
      "进度: expenditures",
      "  expenditures rows 万元 head 2,3 data 4,5,6 A=project_name B=budget C=month_4 D=month_5 E=month_6 F=rate E=spent",
    ],
  },
];
