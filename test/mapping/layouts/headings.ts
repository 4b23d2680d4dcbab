import type { Layout } from "./layout";

const _ = null;

/** Headings in several lines, in two languages, in words of one house, and figures with no headings at all. */
export const HEADINGS: readonly Layout[] = [
  {
    name: "2022/23 ACTUAL before the budget of 2023/24 is last year's spending",
    sheets: {
      T: [
        ["Department", "2022/23 ACTUAL", "2023/24 ORIGINAL BUDGET", "2023/24 ACTUAL"],
        ["Auditing", 83, 80, 79],
        ["Libraries", 20, 18, 18],
        ["Parks", 40, 38, 37],
      ],
    },
    expected: [
      "T: summary",
      "  summary rows head 1 data 2,3,4 A=department B=spent_prev_year C=budget_initial D=spent",
    ],
  },
  {
    name: "running numbers need no heading",
    sheets: {
      表: [
        [_, "项目名称", "预算数（万元）", "支出数（万元）"],
        [1, "甲县道路改造工程", 110, 99],
        [2, "乙县供水工程", 180, 90],
        [3, "丙县校舍加固工程", 75, 75],
      ],
    },
    expected: ["表: expenditures", "  expenditures rows 万元 head 1 data 2,3,4 A=seq B=project_name C=budget D=spent"],
  },
  {
    name: "two-level headings without merged cells",
    sheets: {
      表: [
        ["2024年项目资金执行表（单位：万元）"],
        ["序号", "项目名称", "预算安排", _, _, "执行情况", _, "备注"],
        [_, _, "年初预算", "调整", "全年预算", "支出数", "执行率"],
        [1, "甲县道路改造工程", 100, 10, 110, 99, 0.9],
        [2, "乙县供水工程", 200, -20, 180, 90, 0.5, "按进度"],
        [_, "合计", 300, -10, 290, 189, 0.6517],
      ],
    },
    expected: [
      "表: expenditures",
      "  expenditures rows 万元 head 2,3 data 4,5 A=seq B=project_name C=budget_initial D=adjustment E=budget F=spent G=rate H=remark total:6(4,5)",
    ],
  },
  {
    name: "single words below single captions, and others in the gap that one of them leaves",
    sheets: {
      表: [
        ["项目支出进度表（万元）"],
        ["项目名称", "户数", "支出", _, _, "预算", "结余"],
        [_, "户", "本月", "上月", "累计", "本年", "期末"],
        ["甲县道路改造工程", 31, 12, 20, 99, 110, 11],
        ["乙县供水工程", 44, 9, 31, 90, 180, 90],
        ["丙县校舍加固工程", 12, 6, 8, 75, 75, 0],
      ],
    },
    expected: [
      "表: expenditures",
      "  expenditures rows 万元 head 2,3 data 4,5,6 A=project_name E=spent F=budget G=balance B=? C=? D=?",
    ],
  },
  {
    name: "a caption that was not merged, over a total and what it is made of in words of no trade",
    sheets: {
      Funds: [
        ["Use of Funds by Project (USD thousand)"],
        ["#", "Project name", "Approved budget", _, _, "Expenditure", "Execution rate"],
        [_, _, "Total", "Public funds", "Own funds"],
        [1, "School Meals", 264.24, 208.75, 55.49, 264.24, 1],
        [2, "Rural Road Repair", 400, 300, 100, 380, 0.95],
        ["Total", _, 664.24, 508.75, 155.49, 644.24, 0.9699],
      ],
    },
    expected: [
      "Funds: expenditures",
      "  expenditures rows USD thousand head 2,3 data 4,5 A=seq B=project_name C=budget F=spent G=rate D=? E=? total:6(4,5)",
    ],
  },
  {
    name: "blank spacer rows and columns inside one table",
    sheets: {
      表: [
        [],
        [_, "资金情况"],
        [_, "序号", _, "项目名称", _, "预算数（元）", "支出数（元）"],
        [],
        [_, 1, _, "甲县道路改造工程", _, 1000000, 900000],
        [],
        [_, 2, _, "乙县供水工程", _, 2000000, 1500000],
        [],
        [_, _, _, "合计", _, 3000000, 2400000],
      ],
    },
    expected: [
      "表: expenditures",
      "  expenditures rows 元 head 3 data 5,7 B=seq D=project_name F=budget G=spent total:9(5,7)",
    ],
  },
  {
    name: "bilingual headings, full-width digits and units in the cells",
    sheets: {
      "Register 清单": [
        ["No. 序号", "项目名称 Project name", "Department 部门", "批复金额 Approved budget", "Spent 支出"],
        ["１", "甲县道路改造工程", "交通局", "１，２００万元", "1,100万元"],
        ["２", "乙县供水工程", "水利局", "３００万元", "300万元"],
      ],
    },
    expected: [
      "Register 清单: expenditures",
      "  expenditures rows 万元 head 1 data 2,3 A=seq B=project_name C=department D=budget E=spent",
    ],
  },
  {
    name: "running numbers behind a word",
    sheets: {
      Register: [
        ["No.", "Project", "Implementing agency", "Amount (USD thousand)"],
        ["Project 1", "Rural Road Upgrade", "Roads Agency", 500],
        ["Project 2", "Clinic Refurbishment", "Health Department", 1189.84],
        ["Project 3", "School Kitchens", "Education Department", 93.29],
      ],
    },
    expected: [
      "Register: projects",
      "  projects rows USD thousand head 1 data 2,3,4 A=seq B=project_name C=department D=budget",
    ],
  },
  {
    name: "columns that only arithmetic can tell",
    sheets: {
      表: [
        ["资金使用统计"],
        ["项目", "计划", "实际", "比例"],
        ["甲县道路改造工程", 100, 90, 0.9],
        ["乙县供水工程", 200, 150, 0.75],
        ["丙县供水工程", 400, 300, 0.75],
        ["丁县照明工程", 300, 150, 0.5],
      ],
    },
    expected: ["表: expenditures", "  expenditures rows head 2 data 3,4,5,6 A=project_name B=budget C=spent D=rate"],
  },
  {
    name: "English two-row headings in CNY 10k with a total on top",
    sheets: {
      Execution: {
        rows: [
          ["Programme execution 2024"],
          ["(CNY 10k)"],
          ["No.", "Project name", "Budget", _, _, "Execution", _],
          [_, _, "Initial", "Adjustment", "Revised", "Spent", "% executed"],
          [_, "Total", 300, 10, 310, 290, 0.9355],
          [1, "Rural Road Upgrade", 100, 10, 110, 100, 0.9091],
          [2, "Clinic Refurbishment", 200, 0, 200, 190, 0.95],
        ],
        merges: ["A3:A4", "B3:B4", "C3:E3", "F3:G3"],
      },
    },
    expected: [
      "Execution: expenditures",
      "  expenditures rows CNY 10k head 3,4 data 6,7 A=seq B=project_name C=budget_initial D=adjustment E=budget F=spent G=rate total:5(6,7)",
    ],
  },
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
    name: "an empty column inside unmerged captions, compounds for amounts",
    sheets: {
      明细: [
        ["2024年度项目支出明细"],
        ["单位：万元"],
        ["编号", "项目", "责任单位", "预算安排", _, _, _, "执行情况", _, "附注"],
        [_, _, _, "年初批复预算数", _, "调增（减）数", "调整后预算数", "累计支付金额", "资金支付率"],
        [1, "甲县道路改造工程", "交通局", 100, _, 10, 110, 99, 0.9],
        [2, "乙县供水工程", "水利局", 200, _, -20, 180, 90, 0.5],
        [3, "丙县学校食堂项目", "教育局", 50, _, 0, 50, 50, 1],
      ],
    },
    expected: [
      "明细: expenditures",
      "  expenditures rows 万元 head 3,4 data 5,6,7 A=seq B=project_name C=department D=budget_initial F=adjustment G=budget H=spent I=rate J=remark",
    ],
  },
  {
    name: "English abbreviations and ministries",
    sheets: {
      Budget: {
        rows: [
          ["Development Budget Execution Report – FY2023"],
          ["(in thousands of US dollars)"],
          ["Code", "Project title", "MDA", "FY2023 Approved", "FY2023 Actual Exp.", "Util. %", "Var."],
          ["P001", "Northfield Waste Management Programme", "MoH", 2117.7, 2011.8, { v: 0.949993, fmt: "0%" }, 105.9],
          ["P002", "Savannah Road Rehabilitation Phase II", "MoE", 8664.4, 7798, { v: 0.900005, fmt: "0%" }, 866.4],
          ["P003", "Eastport Vaccine Cold Chain Scheme", "MoW", 1224.3, 1199.8, { v: 0.979989, fmt: "0%" }, 24.5],
          ["P004", "Lakeview Grain Storage Project", "MoT", 6372.9, 6245.4, { v: 0.979993, fmt: "0%" }, 127.5],
          ["P005", "Coastal Youth Skills Training Programme", "MoH", 858.1, 858.1, { v: 1, fmt: "0%" }, 0],
          ["P006", "Northfield Rural Water Supply Scheme", "MoE", 2302.2, 2302.2, { v: 1, fmt: "0%" }, 0],
          ["P007", "Coastal Market Upgrading Programme", "MoW", 8992.2, 6384.5, { v: 0.710004, fmt: "0%" }, 2607.7],
          ["P008", "Lakeview Digital Tax System Scheme", "MoT", 1963.6, 1629.8, { v: 0.830006, fmt: "0%" }, 333.8],
          ["P009", "Coastal Solar Street Lighting Scheme", "MoH", 5812.6, 5812.6, { v: 1, fmt: "0%" }, 0],
          ["P010", "Riverside School Feeding Phase II", "MoE", 4186.3, 4102.6, { v: 0.980006, fmt: "0%" }, 83.7],
          [_, "TOTAL", _, 42494.3, 38344.8, { v: 0.902352, fmt: "0%" }, 4149.5],
        ],
        merges: ["A1:G1", "A2:G2"],
      },
    },
    expected: [
      "Budget: expenditures",
      "  expenditures rows thousands of US dollars head 3 data 4,5,6,7,8,9,10,11,12,13 A=project_code B=project_name C=department D=budget E=spent F=rate G=balance total:14(4,5,6,7,8,9,10,11,12,13)",
    ],
  },
  {
    name: "words of a school for projects, budgets and spending",
    sheets: {
      经费使用: {
        rows: [
          ["项目经费使用情况统计"],
          [_, _, _, _, _, _, "单位：万元"],
          ["序号", "经费名称", "归口管理部门", "核定经费", "已报销", "报销比例", "剩余经费"],
          [1, "柳河县农村饮水安全巩固提升项目", "市财政局", 431.19, 306.14, { v: 0.709989, fmt: "0.0%" }, 125.05],
          [2, "市本级食品安全抽检经费", "县农业农村局", 1245.5, 884.3, { v: 0.709996, fmt: "0.0%" }, 361.2],
          [3, "柳河县中小学校舍维修改造补助资金", "区教育局", 249.94, 249.94, { v: 1, fmt: "0.0%" }, 0],
          [4, "东港市秸秆综合利用经费", "市卫健委", 1814.15, 1632.74, { v: 0.900003, fmt: "0.0%" }, 181.41],
          [5, "市本级高标准农田建设补助资金", "县水利局", 416.47, 295.69, { v: 0.709991, fmt: "0.0%" }, 120.78],
          [6, "东港市智慧税务系统升级工程", "市人社局", 943.99, 925.11, { v: 0.98, fmt: "0.0%" }, 18.88],
          ["总计", _, _, 5101.24, 4293.92, { v: 0.84174, fmt: "0.0%" }, 807.32],
        ],
        merges: ["A1:G1"],
      },
    },
    expected: [
      "经费使用: expenditures",
      "  expenditures rows 万元 head 3 data 4,5,6,7,8,9 A=seq B=project_name C=department D=budget E=spent F=rate G=balance total:10(4,5,6,7,8,9)",
    ],
  },
  {
    name: "a note between title and headings, arithmetic names the columns",
    sheets: {
      附表1: {
        rows: [
          ["附表1："],
          ["2023年省级乡村振兴专项资金支出情况表"],
          ["填报单位：青川县财政局", _, _, _, _, "单位：万元"],
          ["说明：本表由县级财政部门填报，数据应与决算一致。"],
          ["序号", "项目名称", "计划投入", "完成投入", "投入完成率", "备注"],
          [1, "新安县妇女两癌筛查专项资金", 1529.92, 1499.32, "98.00%"],
          [2, "石桥镇就业技能培训补助资金", 1047.08, 1026.14, "98.00%"],
          [3, "新安县粮食仓储设施维修工程", 1994.32, 1655.29, "83.00%"],
          [4, "海曙区老旧小区加装电梯工程", 1096.87, 1042.03, "95.00%"],
          [5, "白马区污水管网改造专项资金", 1873.69, 1873.69, "100.00%"],
          [6, "青川县秸秆综合利用工程", 291.51, 291.51, "100.00%"],
          [7, "青川县智慧税务系统升级补助资金", 1008.19, 715.81, "71.00%"],
          ["合计", _, 8841.58, 8103.79, "91.66%"],
        ],
        merges: ["A2:F2", "A4:F4"],
      },
    },
    expected: [
      "附表1: expenditures",
      "  expenditures rows 万元 head 5 data 6,7,8,9,10,11,12 A=seq B=project_name C=budget D=spent E=rate F=remark total:13(6,7,8,9,10,11,12)",
    ],
  },
  {
    name: "合计 and its parts below 预算资金 and 实际支出",
    sheets: {
      资金: {
        rows: [
          ["企业技改项目资金使用情况"],
          ["单位：万元"],
          ["项目名称", "预算资金", _, _, "实际支出", _, _, "执行率"],
          [_, "合计", "财政资金", "自筹资金", "合计", "财政资金", "自筹资金", _],
          ["甲县道路改造工程", 100, 80, 20, 90, 75, 15, "90.00%"],
          ["乙县供水工程", 200, 150, 50, 100, 90, 10, "50.00%"],
        ],
        merges: ["A3:A4", "B3:D3", "E3:G3", "H3:H4"],
      },
    },
    expected: [
      "资金: expenditures",
      "  expenditures rows 万元 head 3,4 data 5,6 A=project_name B=budget E=spent H=rate C=? D=? F=? G=?",
    ],
  },
  {
    name: "a line of units below the headings",
    sheets: {
      表: [
        ["项目收支情况"],
        ["项目名称", "预算数", "支出数", "执行率"],
        [_, "万元", "万元", "%"],
        ["甲县道路改造工程", 100, 90, 90],
        ["乙县供水工程", 200, 100, 50],
      ],
    },
    expected: ["表: expenditures", "  expenditures rows 万元 head 2,3 data 4,5 A=project_name B=budget C=spent D=rate"],
  },
  {
    name: "traditional letters",
    sheets: {
      工作表1: [
        ["項目預算執行情況表"],
        [_, _, _, "單位：萬元"],
        ["序號", "項目名稱", "年度預算", "實際支出"],
        [1, "甲縣道路改造工程", 100, 90],
        [2, "乙縣供水工程", 200, 100],
        ["合計", _, 300, 190],
      ],
    },
    expected: [
      "工作表1: expenditures",
      "  expenditures rows 万元 head 3 data 4,5 A=seq B=project_name C=budget D=spent total:6(4,5)",
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
  {
    name: "a register of grants with a unit line only",
    sheets: {
      Pipeline: {
        rows: [
          ["Approved Project Pipeline"],
          [_, _, _, _, _, _, "Amounts in USD '000"],
          ["Ref.", "Project", "Sponsor Ministry", "Sector", "Grant awarded", "Start date", "Status"],
          [1, "Northfield Waste Management Phase II", "Ministry of Health", "Health", 387.9, "2023-04-01", "Ongoing"],
          [2, "Mbale Vaccine Cold Chain Scheme", "Ministry of Education", "Education", 211.1, "2023-04-01", "Ongoing"],
          [3, "Riverside Flood Defence Programme", "Ministry of Health", "Health", 817.1, "2023-04-01", "Ongoing"],
          [
            4,
            "Eastport Road Rehabilitation Project",
            "Ministry of Education",
            "Education",
            581.7,
            "2023-04-01",
            "Ongoing",
          ],
          [
            5,
            "Kasungu Youth Skills Training Programme",
            "Ministry of Health",
            "Health",
            497.7,
            "2023-04-01",
            "Ongoing",
          ],
          [
            6,
            "Old Town Clinic Renovation Scheme",
            "Ministry of Education",
            "Education",
            642.2,
            "2023-04-01",
            "Ongoing",
          ],
          [7, "Kasungu School Feeding", "Ministry of Health", "Health", 774.6, "2023-04-01", "Ongoing"],
          [8, "Coastal Grain Storage Scheme", "Ministry of Education", "Education", 633.1, "2023-04-01", "Ongoing"],
          [9, "Mbale Digital Tax System Programme", "Ministry of Health", "Health", 165.2, "2023-04-01", "Ongoing"],
          [_, "Total", _, _, 4710.6],
        ],
        merges: ["A1:G1"],
      },
    },
    expected: [
      "Pipeline: projects",
      "  projects rows USD '000 head 3 data 4,5,6,7,8,9,10,11,12 A=seq B=project_name C=department D=category E=budget F=? G=? total:13(4,5,6,7,8,9,10,11,12)",
    ],
  },
  {
    name: "notes with numbered points above a table are no titles",
    sheets: {
      表: [
        ["填报说明："],
        ["1.本表由项目单位填写，于每年1月15日前报送。"],
        ["2.“调整数”调减以负数填列"],
        ["项目支出预算执行情况表"],
        ["填报单位：某某局", _, _, "金额：万元"],
        ["项目", "年初预算", "调整数", "调整后预算", "已用"],
        ["甲县道路改造工程", 100, -10, 90, 80],
        ["乙县供水工程", 200, 0, 200, 150],
      ],
    },
    expected: [
      "表: expenditures",
      "  expenditures rows 万元 head 6 data 7,8 A=project_name B=budget_initial C=adjustment D=budget E=spent",
    ],
  },
  {
    name: "register without units, with code, category and a note above the headings",
    sheets: {
      申报: [
        ["2025年度申报项目汇总表"],
        ["填报单位：某市财政局", _, _, "填报日期：2025年1月"],
        ["项目编码", "项目名称", "项目类别", "实施单位", "申报金额", "绩效目标"],
        ["A001", "甲县道路改造工程", "交通", "交通局", 100, "完成二十公里道路改造，改善沿线群众出行条件。"],
        ["A002", "乙县供水工程", "水利", "水利局", 200, "完成五公里供水管线建设，保障群众饮水安全。"],
        [],
        ["填表人：张三", _, "审核人：李四"],
      ],
    },
    expected: [
      "申报: projects",
      "  projects rows head 3 data 4,5 A=project_code B=project_name C=category D=department E=budget F=goal",
    ],
  },
  {
    name: "long English headings under captions with the formulas of the columns",
    sheets: {
      "FAR No. 1": {
        rows: [
          ["STATEMENT OF APPROPRIATIONS, OBLIGATIONS, DISBURSEMENTS AND BALANCES", _, _, _, _, _, _],
          ["As of the Quarter Ending December 31, 2024", _, _, _, _, _, _],
          ["(In Pesos)", _, _, _, _, _, _],
          ["Particulars", "UACS Code", "Appropriations", _, _, "Current Year Disbursements", "Unobligated Allotment"],
          [_, _, "Authorized Appropriation", "Adjustments", "Adjusted Appropriations", _, _],
          ["1", "2", "3", "4", "5=(3+4)", "6", "7"],
          ["Mobile Clinics", "3000001", 1000, 50, 1050, 900, 20],
          ["School Feeding", "3010001", 2000, -100, 1900, 1500, 50],
          ["Street Lighting", "3020001", 500, 0, 500, 400, 10],
        ],
        merges: ["A4:A5", "B4:B5", "C4:E4", "F4:F5", "G4:G5"],
      },
    },
    expected: [
      "FAR No. 1: expenditures",
      "  expenditures rows Pesos head 4,5,6 data 7,8,9 A=project_name B=project_code C=budget_initial D=adjustment E=budget F=spent G=balance",
    ],
  },
  {
    name: "authorities without a heading for their names",
    sheets: {
      Authorities: {
        rows: [
          ["Statement of Authorities (unaudited)", _, _, _],
          ["(in thousands of dollars)", _, _, _],
          [_, "Fiscal year 2024-25", _, _],
          [
            _,
            "Total available for use for the year ending March 31, 2025",
            "Used during the quarter ended June 30, 2024",
            "Year-to-date used at quarter-end",
          ],
          ["Vote 1 – Operating expenditures", 98000, 24100, 24100],
          ["Vote 5 – Grants and contributions", 45000, 9800, 9800],
          ["Budgetary statutory authorities", 12500, 3125, 3125],
          ["Total authorities", 155500, 37025, 37025],
        ],
        merges: ["B3:D3"],
      },
    },
    expected: [
      "Authorities: summary",
      "  summary rows thousands of dollars head 3,4 data 5,6,7 B=budget D=spent A=? C=? total:8(5,6,7)",
    ],
  },
  {
    name: "amounts in thousands of pounds behind each heading, one up to a date",
    sheets: {
      "Capital Q3": [
        ["Capital Programme – Quarter 3"],
        [
          "Scheme",
          "Portfolio Holder",
          "2024/25 Budget £000",
          "Spend to 31 Dec £000",
          "Forecast Outturn £000",
          "Slippage £000",
          "RAG",
        ],
        ["Street Lighting", "Cllr Smith", 400, 210, 380, -20, "G"],
        ["Records Digitisation", "Cllr Smith", 900, 700, 855, -45, "A"],
        ["Community Policing", "Cllr Jones", 1200, 1010, 1140, -60, "R"],
      ],
    },
    expected: [
      "Capital Q3: expenditures",
      "  expenditures rows £000 head 2 data 3,4,5 A=project_name C=budget D=spent B=? E=? F=? G=?",
    ],
  },
  {
    name: "headings with slips of the pen",
    sheets: {
      执行: [
        ["项目预箅执行表（单位：万元）"],
        ["序号", "项目名成", "主官部门", "年初预箅数", "调整后预算数", "拔付金额", "执行律", "备住"],
        [1, "甲县道路改造工程", "交通局", 90, 100, 80, "80%", _],
        [2, "乙县供水工程", "水利局", 200, 200, 150, "75%", _],
        [3, "丙县学校食堂项目", "教育局", 60, 60, 54, "90%", _],
      ],
    },
    expected: [
      "执行: expenditures",
      "  expenditures rows 万元 head 2 data 3,4,5 A=seq B=project_name C=department D=budget_initial E=budget F=spent G=rate H=remark",
    ],
  },
  {
    name: "numbers of columns of which one was taken out, and what was spent of a source without its budget",
    sheets: {
      附表3: {
        rows: [
          ["中央财政补助项目资金安排与支出情况表（单位：万元）", _, _, _, _, _, _],
          ["序号", "项目名称", "预算安排", "资金支出情况", _, _, "支出率"],
          [_, _, _, "合计", "中央资金", "地方资金", _],
          ["栏次", _, "1", "4", "5", "6", "8=4/1"],
          [1, "甲县道路改造工程", 100, 80, 50, 30, "80%"],
          [2, "乙县供水工程", 200, 150, 100, 50, "75%"],
          [3, "丙县学校食堂项目", 60, 54, 30, 24, "90%"],
        ],
        merges: ["A1:G1", "A2:A3", "B2:B3", "C2:C3", "D2:F2", "G2:G3", "A4:B4"],
      },
    },
    expected: [
      "附表3: expenditures",
      "  expenditures rows 万元 head 2,3,4 data 5,6,7 A=seq B=project_name C=budget D=spent G=rate E=? F=?",
    ],
  },
  {
    name: "columns numbered behind 甲, one of them by its formula",
    sheets: {
      执行: [
        ["项目支出决算对比（万元）"],
        ["项目名称", "2024年预算批复", "2024年决算", "执行率", "差异原因"],
        ["甲", 1, 2, "3=2/1", 4],
        ["赤水镇管网工程", 100, 90, "90%", "据实结算"],
        ["凤县改厕项目", 50, 40, "80%", "据实结算"],
        ["武冈站网补助", 20, 20, "100%", _],
      ],
    },
    expected: [
      "执行: expenditures",
      "  expenditures rows 万元 head 2,3 data 4,5,6 A=project_name B=budget C=spent D=rate E=deviation_reason",
    ],
  },
  {
    name: "a column that repeats the unit of the amounts",
    sheets: {
      明细: [
        ["序号", "项目名称", "金额单位", "预算金额", "支出金额", "执行率"],
        [1, "甲县道路改造工程", "万元", 100, 90, 0.9],
        [2, "乙县供水工程", "万元", 200, 150, 0.75],
        [3, "丙县学校食堂项目", "万元", 50, 50, 1],
      ],
    },
    expected: [
      "明细: expenditures",
      "  expenditures rows 万元 head 1 data 2,3,4 A=seq B=project_name D=budget E=spent F=rate C=?",
    ],
  },
  {
    name: "a caption with nothing below it left of what was approved and what was revised",
    sheets: {
      Scorecard: [
        ["Project performance scorecard - Rural Clinics Upgrade"],
        ["Budget (USD thousand)", "Approved", "Revised", "Actual", "Execution rate"],
        [_, 2400, 2150, 2021, "94.0%"],
      ],
    },
    expected: ["Scorecard: summary", "  summary rows head 2 data 3 B=budget_initial C=budget D=spent E=rate A=?"],
  },
  {
    name: "what was revised beside what was approved, thousands set apart by blanks",
    sheets: {
      Budget: [
        ["Budget monitoring report"],
        ["in CNY 10,000"],
        ["No", "Project title", "Approved", "Adjustment", "Revised", "Spent to date", "% of revised"],
        [1, "Harbour Lighting Renewal", "1 308", "50", "1 358", "1 110", "81.7%"],
        [2, "Rural Clinics Outreach", "6 570", "(100)", "6 470", "6 470", "100.0%"],
        [3, "School Meals Pilot", "2 151", "150", "2 301", "1 745", "75.8%"],
      ],
    },
    expected: [
      "Budget: expenditures",
      "  expenditures rows CNY 10k head 3 data 4,5,6 A=seq B=project_name C=budget_initial D=adjustment E=budget F=spent G=rate",
    ],
  },
  {
    name: "a pivot table beside the list that it counts",
    sheets: {
      台账: [
        ["项目编码", "项目名称", "承担单位", "立项金额(万元)"],
        ["KJ01", "甲县道路改造工程", "交通局", 100],
        ["KJ02", "乙县供水工程", "水利局", 200],
        ["KJ03", "丙县学校食堂项目", "教育局", 50],
      ],
      透视: [
        ["行标签", "计数项:项目编码", "求和项:立项金额(万元)"],
        ["交通局", 1, 100],
        ["教育局", 1, 50],
        ["水利局", 1, 200],
        ["总计", 3, 350],
      ],
    },
    expected: [
      "台账: projects",
      "  projects rows 万元 head 1 data 2,3,4 A=project_code B=project_name C=department D=budget",
      "透视: summary",
      "  summary rows 万元 head 1 data 2,3,4 A=category B=project_count C=budget total:5(2,3,4)",
    ],
  },
  {
    name: "what was asked for, suggested and is to be granted",
    sheets: {
      评审: [
        ["专项资金申报项目评审情况一览表"],
        ["序号", "申报项目", "申报主体", "申请额度（万元）", "专家组建议（万元）", "拟立项资助（万元）", "评审结论"],
        [1, "甲县道路改造工程", "交通局", 130, 110, 100, "通过"],
        [2, "乙县供水工程", "水利局", 260, 220, 200, "通过"],
      ],
    },
    expected: [
      "评审: projects",
      "  projects rows 万元 head 2 data 3,4 A=seq B=project_name C=department F=budget D=? E=? G=?",
    ],
  },
  {
    name: "allotments in batches to counties",
    sheets: {
      分配: [
        ["农业专项转移支付资金分配情况表"],
        [_, _, _, _, "单位：万元"],
        ["序号", "市县", "第一批", "第二批", "累计下达"],
        [1, "青石县", 100, 50, 150],
        [2, "安平县", 80, 60, 140],
        ["合计", _, 180, 110, 290],
      ],
    },
    expected: ["分配: summary", "  summary rows 万元 head 3 data 4,5 A=seq B=department E=budget C=? D=? total:6(4,5)"],
  },
  {
    name: "a page read by a machine",
    sheets: {
      扫描件: [
        ["项 目 支 出 预 算 执 行 情 况 表"],
        [_, _, _, _, "单 位 ：万 元"],
        ["序\n号", "项 目\n名 称", "预 算\n金 额", "支 出\n金 额", "执行率\n（％）"],
        [1, "甲县道路改造工程", "1,100.00", "1,045.00", "95.00"],
        [2, "乙县供水工程", "200.00", "150.00", "75.00"],
        ["合　计", _, "1,300.00", "1,195.00", "91.92"],
      ],
    },
    expected: [
      "扫描件: expenditures",
      "  expenditures rows 万元 head 3 data 4,5 A=seq B=project_name C=budget D=spent E=rate total:6(4,5)",
    ],
  },
  {
    name: "grants awarded, paid and outstanding",
    sheets: {
      Grants: [
        ["Grant ref", "Grantee", "Grant title", "Awarded (£)", "Paid to date (£)", "Outstanding (£)", "Status"],
        ["GR-001", "Trust A", "Street Theatre Festival", 10000, 8000, 2000, "Active"],
        ["GR-002", "Trust B", "Community Garden Hub", 10500, 8400, 2100, "Active"],
        ["GR-003", "Trust C", "Heritage Trail App", 11000, 8800, 2200, "Active"],
        ["All projects", _, _, 31500, 25200, 6300, _],
      ],
    },
    expected: [
      "Grants: expenditures",
      "  expenditures rows £ head 1 data 2,3,4 A=project_code B=department C=project_name D=budget E=spent F=balance G=? total:5(2,3,4)",
    ],
  },
  {
    name: "two levels of headings that nobody merged, the upper one over years",
    sheets: {
      三年: [
        ["部门专项资金预算及支出情况表"],
        ["单位：万元"],
        ["项目名称", "2022年", _, "2023年", _, "备注"],
        [_, "预算", "支出", "预算", "支出"],
        ["农村公路养护补助", 195.93, 192.87, 134.22, 132.15],
        ["医疗机构设备购置", 427.95, 370.56, 561.87, 519.3],
        ["合计", 623.88, 563.43, 696.09, 651.45],
      ],
    },
    expected: [
      "三年: expenditures",
      "  expenditures rows 万元 head 3,4 data 5,6 A=project_name C=spent_prev_year D=budget E=spent F=remark B=? total:7(5,6)",
    ],
  },
  {
    name: "years typed as numbers, merged over budget and outturn: the last year's is the budget",
    sheets: {
      对比: {
        rows: [
          ["近三年项目预算执行对比表"],
          ["单位：万元"],
          ["项目名称", 2021, _, 2022, _, 2023, _],
          [_, "预算", "决算", "预算", "决算", "预算", "决算"],
          ["农村公路养护补助", 40.98, 35.41, 52.5, 50.1, 37.69, 33.28],
          ["医疗机构设备购置", 141.75, 135.27, 80.2, 79.9, 70.24, 58.85],
          ["污水管网改造", 283.16, 280.71, 261.4, 250.3, 282.52, 270.4],
        ],
        merges: ["A3:A4", "B3:C3", "D3:E3", "F3:G3"],
      },
    },
    expected: [
      "对比: expenditures",
      "  expenditures rows 万元 head 3,4 data 5,6,7 A=project_name E=spent_prev_year F=budget G=spent B=? C=? D=?",
    ],
  },
  {
    name: "事项名称 names what money is spent on, also where the total stands first",
    sheets: {
      实事: [
        ["民生实事项目资金执行情况表"],
        ["单位：万元"],
        ["事项名称", "责任单位", "年度安排", "年度支出", "支出率"],
        ["总计", _, 560, 504, "90.00%"],
        ["森林防火通道建设", "林业局", 240, 216, "90.00%"],
        ["气象监测站网建设", "气象局", 150, 135, "90.00%"],
        ["其中：中央资金", _, 90, 81, "90.00%"],
        ["老旧小区改造", "住建局", 170, 153, "90.00%"],
      ],
    },
    expected: [
      "实事: expenditures",
      "  expenditures rows 万元 head 3 data 5,6,8 A=project_name B=department C=budget D=spent E=rate total:4(5,6,8) of_which:7(6)",
    ],
  },
  {
    name: "a pivot table with its filters above",
    sheets: {
      透视: [
        ["年度", "2024"],
        ["主管部门", "(全部)"],
        [],
        ["行标签", "求和项:预算数（万元）", "求和项:支出数（万元）"],
        ["道路改造", 100, 99],
        ["古树保护", 200, 150],
        ["总计", 300, 249],
      ],
    },
    expected: [
      "透视: expenditures",
      "  expenditures rows 万元 head 4 data 5,6 A=project_name B=budget C=spent total:7(5,6)",
    ],
  },
  {
    name: "years typed as numbers over headings that nobody merged, and captions on four levels",
    sheets: {
      近两年: [
        ["两年资金情况"],
        ["项目", 2023, _, 2024, _, _],
        [_, "预算数", "支出数", "预算数", "支出数", "支出率"],
        ["森林防火通道建设", 655, 576, 342, 247, "72.22%"],
        ["山洪灾害防治", 413, 313, 594, 586, "98.65%"],
      ],
      多层: [
        ["序号", "项目名称", "资金（万元）", _, _, _, _, _],
        [_, _, "财政资金", _, _, _, "合计", _],
        [_, _, "中央", _, "省级", _, _, _],
        [_, _, "预算", "执行", "预算", "执行", "预算", "执行"],
        [1, "中小河流治理", 800, 780, 200, 200, 1000, 980],
        [2, "农村电网升级", 520, 520, 130, 117, 650, 637],
      ],
    },
    expected: [
      "近两年: expenditures",
      "  expenditures rows head 2,3 data 4,5 A=project_name C=spent_prev_year D=budget E=spent F=rate B=?",
      "多层: expenditures",
      "  expenditures rows 万元 head 1,2,3,4 data 5,6 A=seq B=project_name G=budget H=spent C=? D=? E=? F=?",
    ],
  },
  {
    name: "two blocks that nobody merged, with an empty column between them",
    sheets: {
      来源: [
        ["序号", "项目名称", "预算数", _, _, _, "执行数", _, _, "执行率"],
        [_, _, "合计", "一般公共预算", "单位自有", _, "合计", "一般公共预算", "单位自有", _],
        [1, "客运站改造", 360, 300, 60, _, 352.5, 300, 52.5, "97.92%"],
        [2, "校园食堂提升", 298, 265, 33, _, 293.4, 260.4, 33, "98.46%"],
      ],
    },
    expected: [
      "来源: expenditures",
      "  expenditures rows head 1,2 data 3,4 A=seq B=project_name C=budget G=spent J=rate D=? E=? H=? I=?",
    ],
  },
  {
    name: "计划 and 完成 below 资金（万元） are amounts",
    sheets: {
      资金表: {
        rows: [
          ["序号", "工程名称", "资金（万元）", _, _, _],
          [_, _, "计划", _, "完成", _],
          [_, _, "上级", "合计", "上级", "合计"],
          [1, "东干渠衬砌", 60, 87, 54, 78],
          [2, "南闸更新", 50, 75, 45, 67],
          [3, "北库清淤", 40, 63, 36, 57],
        ],
        merges: ["A1:A3", "B1:B3", "C1:F1", "C2:D2", "E2:F2"],
      },
    },
    expected: [
      "资金表: expenditures",
      "  expenditures rows 万元 head 1,2,3 data 4,5,6 A=seq B=project_name D=budget F=spent C=? E=?",
    ],
  },
  {
    name: "what was paid, who handles it and whose share it is, in words that come seldom",
    sheets: {
      台账: [
        ["项目名称", "经手科室", "批复金额（万元）", "已拨金额（万元）", "未拨金额（万元）"],
        ["老旧小区雨污分流改造", "建设科", 120, 118, 2],
        ["城乡公交一体化补贴", "运输科", 90, 90, 0],
      ],
      科室: [
        ["归口科室", "项目数", "预算（元）", "支出（元）", "支出占比"],
        ["建设科", 2, 1500000, 1430000, "78.57%"],
        ["运输科", 1, 400000, 390000, "21.43%"],
        ["合计", 3, 1900000, 1820000, "100.00%"],
      ],
      執行表: [
        ["計畫編號", "計畫名稱", "受補助單位", "核定預算數", "累計實支數", "賸餘數"],
        ["C11", "老屋修復輔導", "建築師公會", 3200, 3100, 100],
        ["C12", "傳統工藝傳習", "工藝協會", 1500, 1500, 0],
      ],
    },
    expected: [
      "台账: expenditures",
      "  expenditures rows 万元 head 1 data 2,3 A=project_name B=department C=budget D=spent E=balance",
      "科室: summary",
      "  summary rows 元 head 1 data 2,3 A=department B=project_count C=budget D=spent E=share total:4(2,3)",
      "執行表: expenditures",
      "  expenditures rows head 1 data 2,3 A=project_code B=project_name C=department D=budget E=spent F=balance",
    ],
  },
  {
    name: "headings twice over below captions that nobody merged, the lines' own heading on the lower level",
    sheets: {
      月度发放: [
        ["残疾人两项补贴月度发放统计（2024年上半年）"],
        [_, "困难生活补贴", _, "重度护理补贴", _, "补贴金额合计（元）"],
        ["县区", "人数", "补贴金额（元）", "人数", "补贴金额（元）", _],
        ["江阳区", 1820, 145600, 2466, 221940, 367540],
        ["泸县", 1832, 146560, 2470, 222300, 368860],
        ["合计", _, 292160, _, 444240, 736400],
      ],
    },
    expected: [
      "月度发放: summary",
      "  summary rows 元 head 2,3 data 4,5 A=department F=budget B=? C=? D=? E=? total:6(4,5)",
    ],
  },
  {
    name: "a line left blank between two levels of headings and the records",
    sheets: {
      对比: [
        ["项目", "2023年", _, "2024年", _],
        [_, "预算数", "支出数", "预算数", "支出数"],
        [],
        ["渡口改造工程", 72, 70, 80, 76],
        ["治超站建设项目", 380, 361, 120, 118.5],
      ],
    },
    expected: [
      "对比: expenditures",
      "  expenditures rows head 1,2 data 4,5 A=project_name C=spent_prev_year D=budget E=spent B=?",
    ],
  },
  {
    name: "an English caption and what stands below it are read as two words",
    sheets: {
      Outturn: [
        ["Scheme", "Budget £000", _, _, _, "Outturn £000", "% of Budget"],
        [_, "Approved", "Brought Forward", "Virements", "Latest", _, _],
        ["Library Refurbishment", 400, 25, -15, 410, 396, "96.59%"],
        ["Footway Renewal", 1250, 80, 0, 1330, 1330, "100.00%"],
        ["Leisure Centre Roof", 620, 0, 40, 660, 571, "86.52%"],
      ],
    },
    expected: [
      "Outturn: expenditures",
      "  expenditures rows £000 head 1,2 data 3,4,5 A=project_name B=budget_initial D=adjustment E=budget F=spent G=rate C=?",
    ],
  },
  {
    name: "obligated is the grant where liquidated stands beside it",
    sheets: {
      Grants: [
        ["Activity", "Sub-recipient", "Obligated (USD)", "Liquidated (USD)", "Unliquidated (USD)"],
        ["Youth Skills Hub", "North CBO", 52000, 47300, 4700],
        ["Mobile Clinics", "Care Link", 88000, 80000, 8000],
        ["Legal Aid Desk", "Justice NGO", 31000, 24800, 6200],
      ],
    },
    expected: [
      "Grants: expenditures",
      "  expenditures rows USD head 1 data 2,3,4 A=project_name B=department C=budget D=spent E=balance",
    ],
  },
  {
    name: "計劃 over names is what they are called in Hong Kong",
    sheets: {
      開支: [
        ["2022-23年度地區設施開支（百萬港元）"],
        ["計劃", "原來預算", "修訂預算", "實際開支", "餘額"],
        ["地區小型工程", 320, 345, 338.2, 6.8],
        ["社區會堂維修", 88, 80, 76.4, 3.6],
        ["圖書館資源", 150, 150, 149.25, 0.75],
      ],
    },
    expected: [
      "開支: expenditures",
      "  expenditures rows 百万港元 head 2 data 3,4,5 A=project_name B=budget_initial C=budget D=spent E=balance",
    ],
  },
  {
    name: "the plan of the year's beginning is the target among indicators",
    sheets: {
      考核: [
        ["序号", "考核类别", "考核内容", "标准分", "年初计划", "完成情况", "考核得分"],
        [1, "产出", "完成造林面积", 40, "≥5000亩", "5230亩", 40],
        [2, "产出", "造林成活率", 30, "≥85%", "88%", 30],
        [3, "效益", "森林覆盖率提高", 30, "≥0.5%", "0.4%", 24],
      ],
    },
    expected: [
      "考核: indicators",
      "  indicators rows head 1 data 2,3,4 A=seq B=indicator_l1 C=indicator_name D=weight E=target F=actual G=score",
    ],
  },
];
