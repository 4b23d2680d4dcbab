import type { Layout } from "./layout";

const _ = null;

/** Totals, subtotals, groups and lines of which: above, below and among the records. */
export const TOTALS_AND_GROUPS: readonly Layout[] = [
  {
    name: "what a department spends in all stands above its kinds of spending",
    sheets: {
      T: [
        ["部门整体支出情况表"],
        ["项目", "全年预算数（万元）", "全年执行数（万元）"],
        ["年度支出总额", 900, 840],
        ["基本支出", 400, 390],
        ["项目支出", 350, 310],
        ["其他支出", 150, 140],
      ],
    },
    expected: [
      "T: expenditures",
      "  expenditures rows 万元 head 2 data 4,5,6 A=project_name B=budget C=spent total:3(4,5,6)",
    ],
  },
  {
    name: "subtotals one below the other after the list are each those of their own stretch",
    sheets: {
      T: [
        ["工会经费收支表"],
        ["项目", "预算数（万元）", "支出数（万元）"],
        ["拨缴经费", 90, 84],
        ["会员会费", 35, 31],
        ["困难慰问", 40, 38],
        ["文体活动", 55, 47],
        ["节日福利", 30, 29.5],
        ["收入小计", 125, 115],
        ["支出小计", 125, 114.5],
      ],
    },
    expected: [
      "T: expenditures",
      "  expenditures rows 万元 head 2 data 3,4,5,6,7 A=project_name B=budget C=spent subtotal:8(3,4) subtotal:9(5,6,7)",
    ],
  },
  {
    name: "parts named below the last county of each city and nowhere else are parts of the cities",
    sheets: {
      T: [
        ["困难群众救助补助资金分配表"],
        ["地区", "预算数（万元）", "支出数（万元）"],
        ["永安市", 900, 310],
        ["  清源县", 400, 150],
        ["  平坝县", 500, 160],
        ["  其中：脱贫县", 620, 210],
        ["云岭市", 700, 260],
        ["  望江县", 600, 200],
        ["  泰和县", 100, 60],
        ["  其中：脱贫县", 350, 130],
      ],
    },
    expected: [
      "T: summary",
      "  summary rows 万元 head 2 data 4,5,8,9 A=department B=budget C=spent subtotal:3(4,5) of_which:6(3) subtotal:7(8,9) of_which:10(7)",
    ],
  },
  {
    name: "a part below a county in the midst of its city is a part of the county",
    sheets: {
      T: [
        ["困难群众救助补助资金分配表"],
        ["地区", "预算数（万元）", "支出数（万元）"],
        ["永安市", 900, 310],
        ["  清源县", 400, 150],
        ["    其中：边远乡镇", 120, 40],
        ["  平坝县", 500, 160],
        ["云岭市", 700, 260],
        ["  望江县", 600, 200],
        ["  泰和县", 100, 60],
        ["    其中：边远乡镇", 50, 30],
      ],
    },
    expected: [
      "T: summary",
      "  summary rows 万元 head 2 data 4,6,8,9 A=department B=budget C=spent subtotal:3(4,6) of_which:5(4) subtotal:7(8,9) of_which:10(9)",
    ],
  },
  {
    name: "what is carried forward of a total below it is none of its lines",
    sheets: {
      T: [
        ["Project name", "Revised budget (£)", "Actual (£)", "Under / over"],
        ["Transport", 6441, 6123, -318],
        ["Education", 18792, 13517, -5275],
        ["Housing", 3138, 1564, -1574],
        ["TOTAL", 28371, 21204, -7167],
        ["Amounts not carried forward", _, _, -511],
        ["Most to be carried forward", _, _, -7678],
      ],
    },
    expected: [
      "T: expenditures",
      "  expenditures rows £ head 1 data 2,3,4,6,7 A=project_name B=budget C=spent D=? total:5(2,3,4)",
    ],
  },
  {
    name: "lines without a name that state the sums of the records above them are sub-totals, a wrong one too",
    sheets: {
      T: [
        ["Summary of expenditure by department ($000)"],
        ["Department", "Original budget", "Actual"],
        ["EDUCATION"],
        ["Schools", 120, 110],
        ["Libraries", 30, 28],
        [_, 150, 138],
        ["HEALTH"],
        ["Hospitals", 200, 199],
        ["Clinics", 40, 41],
        [_, 240, 245],
        ["TRANSPORT"],
        ["Roads", 75, 70],
        [_, 75, 70],
        ["TOTAL", 465, 448],
      ],
    },
    expected: [
      "T: summary",
      "  summary rows $000 head 2 data 4,5,8,9,12 A=department B=budget_initial C=spent group:3 subtotal:6(4,5) group:7 subtotal:10(8,9) group:11 subtotal:13(12) total:14(4,5,8,9,12)",
    ],
  },
  {
    name: "a group's sum above its parts is found under a total that has a name of its own",
    sheets: {
      T: [
        ["Department", "Adopted budget", "Actual"],
        ["Auditing", 50, 49],
        ["Benefits", 900, 880],
        ["Pensions", 600, 590],
        ["Health", 200, 195],
        ["Insurance", 100, 95],
        ["Libraries", 70, 66],
        ["Parks", 80, 77],
        ["TOTAL GENERAL FUND", 1100, 1072],
      ],
    },
    expected: [
      "T: summary",
      "  summary rows head 1 data 2,4,5,6,7,8 A=department B=budget_initial C=spent subtotal:3(4,5,6) total:9(2,4,5,6,7,8)",
    ],
  },
  {
    name: "TOTAL among the kinds of funds of a list in any order is a kind and no sum",
    sheets: {
      T: [
        ["Member State", "Fund", "Total Paid", "Absorption (%)"],
        ["Ireland", "ERDF", 75, 2],
        ["Estonia", "TOTAL", 48, 2.5],
        ["Austria", "TOTAL", 24, 2.1],
        ["Ireland", "TOTAL", 115, 2],
        ["Estonia", "ESF", 19, 2.5],
        ["Austria", "ESF", 10, 2.1],
        ["Ireland", "ESF", 40, 2],
        ["Malta", "TOTAL", 18, 2.2],
        ["Austria", "ERDF", 14, 2.1],
        ["Estonia", "ERDF", 29, 2.5],
        ["Cyprus", "TOTAL", 5, 2.5],
        ["Latvia", "TOTAL", 7, 2.5],
      ],
    },
    expected: ["T: summary", "  summary rows head 1 data 2,3,4,5,6,7,8,9,10,11,12,13 C=spent D=rate A=? B=?"],
  },
  {
    name: "of-which lines below records and below the total",
    sheets: {
      表: [
        ["项目支出表"],
        [_, _, _, "单位：万元"],
        ["序号", "项目名称", "预算数", "支出数"],
        [1, "甲县道路改造工程", 100, 99],
        [_, "其中：中央资金", 60, 60],
        [_, "      省级资金", 40, 39],
        [2, "乙县供水工程", 200, 150],
        [_, "合计", 300, 249],
        [_, "其中：财政资金", 200, 180],
      ],
    },
    expected: [
      "表: expenditures",
      "  expenditures rows 万元 head 3 data 4,7 A=seq B=project_name C=budget D=spent of_which:5(4) of_which:6(4) total:8(4,7) of_which:9(8)",
    ],
  },
  {
    name: "captions that carry their group's sums above the records",
    sheets: {
      表: [
        ["项目资金安排表"],
        ["序号", "项目名称", "安排金额（万元）"],
        [_, "合计", 600],
        ["一", "交通类", 300],
        [1, "甲县道路改造工程", 100],
        [2, "甲县桥梁改造工程", 200],
        ["二", "水利类", 300],
        [3, "乙县供水工程", 300],
      ],
    },
    expected: [
      "表: projects",
      "  projects rows 万元 head 2 data 5,6,8 A=seq B=project_name C=budget total:3(5,6,8) subtotal:4(5,6) subtotal:7(8)",
    ],
  },
  {
    name: "department names only in the first row of their group, with 合计 as subtotals and 总计",
    sheets: {
      表: {
        rows: [
          ["部门", "项目名称", "预算数", "执行数", "执行率%"],
          ["交通局", "甲县道路改造工程", 100, 99, 99],
          [_, "甲县桥梁改造工程", 200, 180, 90],
          [_, "合计", 300, 279, 93],
          ["水利局", "乙县供水工程", 300, 300, 100],
          [_, "乙县灌溉工程", 100, 50, 50],
          [_, "合计", 400, 350, 87.5],
          ["总计", _, 700, 629, 89.86],
        ],
        merges: ["A2:A4", "A5:A7"],
      },
    },
    expected: [
      "表: expenditures",
      "  expenditures rows head 1 data 2,3,5,6 A=department B=project_name C=budget D=spent E=rate subtotal:4(2,3) subtotal:7(5,6) total:8(2,3,5,6)",
    ],
  },
  {
    name: "funds by level of government with 合计",
    sheets: {
      分配表: {
        rows: [
          ["2024年专项资金分配表"],
          [_, _, _, _, _, "单位：万元"],
          ["序号", "项目名称", "资金来源", _, _, _],
          [_, _, "合计", "中央财政", "省级配套", "县级配套"],
          [1, "甲县道路改造工程", 100, 60, 30, 10],
          [2, "乙县供水工程", 200, 120, 60, 20],
          ["合计", _, 300, 180, 90, 30],
        ],
        merges: ["A1:F1", "A3:A4", "B3:B4", "C3:F3", "A7:B7"],
      },
    },
    expected: [
      "分配表: projects",
      "  projects rows 万元 head 3,4 data 5,6 A=seq B=project_name C=budget D=fund_central E=fund_province F=fund_county total:7(5,6)",
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
    name: "a total written in two cells, far from the corner",
    sheets: {
      部门汇总: {
        rows: [
          [],
          [],
          [],
          [],
          [_, _, "2023年度部门项目支出决算汇总表"],
          [_, _, _, _, _, _, _, _, "单位：万元"],
          [_, _, "序号", "主管部门", "项目数", "年初预算", "调整预算", "支出决算", "执行率(%)"],
          [_, _, 1, "市财政局", 3, 100, 110, 100, 90.91],
          [_, _, 2, "县农业农村局", 4, 110, 119, 108, 90.76],
          [_, _, 3, "区教育局", 5, 120, 128, 116, 90.62],
          [_, _, 4, "市卫健委", 6, 130, 137, 124, 90.51],
          [_, _, 5, "县水利局", 7, 140, 146, 132, 90.41],
          [_, _, 6, "市人社局", 8, 150, 155, 140, 90.32],
          [_, _, "合", "计", 33, 750, 795, 720, 90.57],
        ],
        merges: ["C5:I5"],
      },
    },
    expected: [
      "部门汇总: summary",
      "  summary rows 万元 head 7 data 8,9,10,11,12,13 C=seq D=department E=project_count F=budget_initial G=budget H=spent I=rate total:14(8,9,10,11,12,13)",
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
    name: "counties and kinds of grants",
    sheets: {
      分配表: {
        rows: [
          ["2025年涉农资金分配情况表（单位：万元）", _, _, _],
          ["市县", "分配合计", "其中", _],
          [_, _, "水利发展资金", "农田建设补助"],
          ["全省合计", 300, 180, 120],
          ["甲县", 100, 60, 40],
          ["乙县", 200, 120, 80],
        ],
        merges: ["A1:D1", "A2:A3", "B2:B3", "C2:D2"],
      },
    },
    expected: ["分配表: summary", "  summary rows 万元 head 2,3 data 5,6 A=department B=budget C=? D=? total:4(5,6)"],
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
    name: "codes of the classification in one cell with their names",
    sheets: {
      决算: [
        ["一般公共预算支出决算表（万元）"],
        ["功能分类科目", "调整预算数", "决算数", "完成预算%"],
        ["205 教育支出", 30, 27, "90%"],
        ["  2050202 小学教育", 10, 9, "90%"],
        ["  2050203 初中教育", 20, 18, "90%"],
        ["210 卫生健康支出", 40, 38, "95%"],
        ["  2100302 乡镇卫生院", 40, 38, "95%"],
        ["支出合计", 70, 65, "92.86%"],
      ],
    },
    expected: [
      "决算: summary",
      "  summary rows 万元 head 2 data 4,5,7 A=category B=budget C=spent D=rate subtotal:3(4,5) subtotal:6(7) total:8(4,5,7)",
    ],
  },
  {
    name: "captions with a Chinese number in the column of numbers",
    sheets: {
      分配: [
        ["2024年省级专项资金分配明细表"],
        [_, _, _, _, "单位：万元"],
        ["序号", "单位/项目名称", "主管部门", "分配金额", "备注"],
        ["一", "省级部门", _, _, _],
        [1, "赤水镇管网工程", "省水利厅", 100, _],
        [2, "凤县改厕项目", "省农业农村厅", 50, _],
        [_, "小计", _, 150, _],
        ["二", "市县", _, _, _],
        [1, "武冈站网补助", "武冈市", 20, _],
        [2, "上思护林补助", "上思县", 30, _],
        [_, "小计", _, 50, _],
        [_, "总计", _, 200, _],
      ],
    },
    expected: [
      "分配: projects",
      "  projects rows 万元 head 3 data 5,6,9,10 A=seq B=project_name C=department D=budget E=remark group:4 subtotal:7(5,6) group:8 subtotal:11(9,10) total:12(5,6,9,10)",
    ],
  },
  {
    name: "a line called by the whole is the total where a column adds up to it",
    sheets: {
      分配: [
        ["2024年困难群众救助补助资金分配表"],
        ["单位：万元"],
        ["地区", "预算数", "支出数"],
        ["全市", 2226, 2167],
        ["清源县", 762, 754],
        ["平坝县", 437, 436],
        ["罗田县", 723, 620],
        ["青龙县", 304, 357],
      ],
      对比: [
        ["地区", "绩效评价平均得分", "项目数"],
        ["清源县", 81.2, 7],
        ["平坝县", 84.1, 6],
        ["罗田县", 79.9, 9],
        ["全市", 80.3, 64],
      ],
    },
    expected: [
      "分配: summary",
      "  summary rows 万元 head 3 data 5,6,7,8 A=department B=budget C=spent total:4(5,6,7,8)",
      "对比: summary",
      "  summary rows head 1 data 2,3,4,5 A=department B=average C=project_count",
    ],
  },
  {
    name: "sources of money by turns below names that nobody merged",
    sheets: {
      台账: [
        ["衔接资金项目台账（单位：万元）"],
        ["序号", "项目名称", "资金来源", "下达金额", "支付金额"],
        [1, "食用菌大棚项目", "中央", 150, 150],
        [_, _, "省级", 60, 52.5],
        [_, _, "小计", 210, 202.5],
        [2, "饮水巩固提升工程", "中央", 220, 210],
        [_, _, "省级", 80, 80],
        [_, _, "小计", 300, 290],
        ["合计", _, _, 510, 492.5],
      ],
    },
    expected: [
      "台账: expenditures",
      "  expenditures rows 万元 head 2 data 3,4,6,7 A=seq B=project_name C=category D=budget E=spent subtotal:5(3,4) subtotal:8(6,7) total:9(3,4,6,7)",
    ],
  },
  {
    name: "names numbered on three levels, each a sum of the next, and the whole at the end",
    sheets: {
      支出: [
        ["项目", "预算数", "决算数"],
        ["一、教育支出", 60, 52],
        ["（一）普通教育", 30, 26],
        ["1.校舍维修", 10, 9],
        ["2.食堂改造", 20, 17],
        ["（二）职业教育", 30, 26],
        ["1.实训基地", 14, 12],
        ["2.设备更新", 16, 14],
        ["二、农林水支出", 50, 41],
        ["（一）农业", 50, 41],
        ["1.良种补贴", 21, 19],
        ["2.农机购置", 29, 22],
        ["支出合计", 110, 93],
      ],
    },
    expected: [
      "支出: expenditures",
      "  expenditures rows head 1 data 4,5,7,8,11,12 A=project_name B=budget C=spent subtotal:2(4,5,7,8) subtotal:3(4,5) subtotal:6(7,8) subtotal:9(11,12) subtotal:10(11,12) total:13(4,5,7,8,11,12)",
    ],
  },
  {
    name: "names and dates apart below the total are none of its records",
    sheets: {
      公示: [
        ["序号", "项目名称", "建设地点", "计划投资（万元）"],
        [1, "红岩村产业路", "红岩村", 65],
        [2, "大湾村拦河坝", "大湾村", 48.5],
        ["合计", _, _, 113.5],
        [],
        ["监督电话：12317"],
        ["沙坪镇人民政府", _, _, "2025年5月"],
      ],
    },
    expected: ["公示: projects", "  projects rows 万元 head 1 data 2,3 A=seq B=project_name D=budget C=? total:4(2,3)"],
  },
  {
    name: "subtotals above their records, of which the last has but one",
    sheets: {
      台账: [
        ["街镇专项指标列支台账（元）"],
        ["街镇", "项目名称", "指标下达额", "列支额"],
        ["城东街道", "小计", 470000, 438500.5],
        [_, "公厕改造", 320000, 288500.5],
        [_, "健身路径", 150000, 150000],
        ["龙溪镇", "小计", 1272000.6, 1002000],
        [_, "农贸市场提升", 860000, 602000],
        [_, "河道清淤", 412000.6, 400000],
        ["北关街道", "小计", 98000, 0],
        [_, "便民服务站", 98000, 0],
        ["合计", _, 1840000.6, 1440500.5],
      ],
    },
    expected: [
      "台账: expenditures",
      "  expenditures rows 元 head 2 data 4,5,7,8,10 A=department B=project_name C=budget D=spent subtotal:3(4,5) subtotal:6(7,8) subtotal:9(10) total:11(4,5,7,8,10)",
    ],
  },
];
