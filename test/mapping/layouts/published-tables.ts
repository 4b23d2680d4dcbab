import type { Layout } from "./layout";

const _ = null;

/** Tables as bureaus publish them: allotments, expenses by kind, bonds. */
export const PUBLISHED_TABLES: readonly Layout[] = [
  {
    name: "lines numbered anew below one that they make up are its parts, and so is what follows 其中 below the total",
    sheets: {
      总表: [
        ["财政拨款收入支出决算总表"],
        [_, "单位：万元"],
        ["项目", "决算数"],
        ["一、一般公共预算财政拨款", 2940],
        ["二、政府性基金预算财政拨款"],
        ["本年收入合计", 2940],
        ["年初财政拨款结转和结余", 22],
        ["一、一般公共预算财政拨款", 22],
        ["二、政府性基金预算财政拨款"],
        ["总计", 2962],
      ],
      计划: {
        rows: [
          ["债券资金项目计划"],
          ["序号", "项目类别", "项目个数", "金额（万元）"],
          [1, "产业发展", 1, 1250],
          [2, "饮水巩固提升", 2, 5263],
          ["合计", _, 3, 6513],
          ["其中：申请债券资金", _, _, 5000],
          ["地方配套", _, _, 1513],
        ],
        merges: ["A5:B5", "A6:B6", "A7:B7"],
      },
    },
    expected: [
      "总表: summary",
      "  summary rows 万元 head 3 data 4,7 B=spent A=? group:5 subtotal:6(4) of_which:8(7) total:10(4,7)",
      "计划: summary",
      "  summary rows 万元 head 2 data 3,4 A=seq B=category C=project_count D=budget total:5(3,4) of_which:6(5) of_which:7(5)",
    ],
  },
  {
    name: "basic and project spending are the two kinds of all spending, and items of a classification are no projects",
    sheets: {
      决算: {
        rows: [
          ["一般公共预算财政拨款支出决算表"],
          [_, _, _, _, "单位：万元"],
          ["项目", _, "合计", "基本支出", "项目支出"],
          ["功能分类科目编码", "科目名称"],
          ["201", "一般公共服务支出", 90, 60, 30],
          ["20106", "财政事务", 90, 60, 30],
          ["2010601", "行政运行", 60, 60],
          ["2010608", "委托业务支出", 30, _, 30],
          ["208", "社会保障支出", 12, 12],
          ["20805", "养老支出", 12, 12],
          ["2080505", "养老保险缴费", 12, 12],
          ["合计", _, 102, 72, 30],
        ],
        merges: ["A1:E1", "A3:B3", "C3:C4", "D3:D4", "E3:E4", "A12:B12"],
      },
    },
    expected: [
      "决算: summary",
      "  summary rows 万元 head 3,4 data 7,8,11 C=spent A=? B=? D=? E=? subtotal:5(7,8) subtotal:6(7,8) subtotal:9(11) subtotal:10(11) total:12(7,8,11)",
    ],
  },
  {
    name: "codes in three fields, whose levels are named in the line of the total; income is no budget",
    sheets: {
      决算: {
        rows: [
          ["收入决算表"],
          [_, _, _, _, _, "单位：万元"],
          ["项目", _, _, _, "本年收入合计", "财政拨款收入"],
          ["功能分类", _, _, "科目名称"],
          ["科目编码"],
          ["类", "款", "项", "合计", 100, 96],
          ["201", _, _, "一般公共服务支出", 88, 84],
          ["201", "06", _, "财政事务", 88, 84],
          ["201", "06", "01", "行政运行", 60, 60],
          ["201", "06", "08", "委托业务支出", 28, 24],
          ["208", _, _, "社会保障支出", 12, 12],
          ["208", "05", _, "养老支出", 12, 12],
          ["208", "05", "05", "养老保险缴费", 12, 12],
        ],
        merges: ["A1:F1", "A3:D3", "E3:E5", "F3:F5", "A4:C4", "A5:C5", "D4:D5"],
      },
      三公: {
        rows: [
          ["财政拨款“三公”经费支出决算表"],
          [_, _, _, _, _, "单位：万元"],
          ["合计", _, "因公出国（境）费", _, "公务接待费", _],
          ["预算数", "决算数", "预算数", "决算数", "预算数", "决算数"],
          [2.85, 0.39, 0, 0, 2.85, 0.39],
        ],
        merges: ["A1:F1", "A3:B3", "C3:D3", "E3:F3"],
      },
    },
    expected: [
      "决算: lookup",
      "  lookup rows 万元 head 3,4,5 data 9,10,13 A=? B=? C=? D=? E=? F=? total:6(9,10,13) subtotal:7(9,10) subtotal:8(9,10) subtotal:11(13) subtotal:12(13)",
      "三公: summary",
      "  summary rows 万元 head 3,4 data 5 A=budget B=spent C=? D=? E=? F=?",
    ],
  },
  {
    name: "kinds of expenses in two columns of a page, headings said again",
    sheets: {
      决算: {
        rows: [
          ["一般公共预算财政拨款基本支出决算表"],
          [_, _, _, _, _, "单位：万元"],
          ["经济分类科目编码", "科目名称", "决算数", "经济分类科目编码", "科目名称", "决算数"],
          ["301", "工资福利支出", 70, "302", "商品和服务支出", 9],
          ["30101", "基本工资", 30, "30201", "办公费", 5],
          ["30102", "津贴补贴", 40, "30202", "印刷费", 4],
          ["303", "对个人和家庭的补助", 6, "310", "资本性支出", 2],
          ["30302", "退休费", 6, "31002", "办公设备购置", 2],
          ["人员经费合计", _, 76, "公用经费合计", _, 11],
        ],
        merges: ["A1:F1", "A9:B9", "D9:E9"],
      },
    },
    expected: [
      "决算: summary",
      "  summary rows 万元 head 3 data 5,6,8 C=spent A=? B=? subtotal:4(5,6) subtotal:7(8) total:9(5,6,8)",
      "  summary rows 万元 head 3 data 5,6,8 F=spent D=? E=? subtotal:4(5,6) subtotal:7(8) total:9(5,6,8)",
    ],
  },
  {
    name: "of which parts that go on in a line without a mark below numbered lines",
    sheets: {
      表: [
        ["公务支出预算表"],
        [_, "单位：万元"],
        ["项目", "预算数"],
        ["合计", 512],
        ["1.出国费用", 39],
        ["2.接待费", 73],
        ["3.车辆购置及运行费", 400],
        ["其中：车辆运行费", 260],
        ["车辆购置", 140],
      ],
    },
    expected: [
      "表: projects",
      "  projects rows 万元 head 3 data 5,6,7 A=project_name B=budget total:4(5,6,7) of_which:8(7) of_which:9(7)",
    ],
  },
  {
    name: "numbered parts of which the whole is wrong: they are parts all the same",
    sheets: {
      表: [
        ["公务支出情况表"],
        [_, "单位：万元"],
        ["项目", "预算数"],
        ["合计", 34],
        ["1.出国费用", 0],
        ["2.接待费", 2],
        ["3.车辆费", 0],
        ["其中：（1）车辆运行费", 32],
        ["（2）车辆购置", 0],
      ],
    },
    expected: [
      "表: projects",
      "  projects rows 万元 head 3 data 5,6,7 A=project_name B=budget total:4(5,6,7) of_which:8(7) of_which:9(7)",
    ],
  },
  {
    name: "a record that would make up the whole with the part before it stays a record where the total needs it",
    sheets: {
      表: [
        ["项目名称", "预算数（万元）"],
        ["甲县道路改造工程", 100],
        ["其中：设备购置费", 60],
        ["乙县供水工程", 40],
        ["丙县图书馆", 50],
        ["合计", 190],
      ],
    },
    expected: [
      "表: projects",
      "  projects rows 万元 head 1 data 2,4,5 A=project_name B=budget of_which:3(2) total:6(2,4,5)",
    ],
  },
  {
    name: "counts of people and cars below the expenses are no money",
    sheets: {
      表: [
        ["公务支出预算表"],
        [_, "单位：元"],
        ["项目", "预算数"],
        ["一、支出合计", 250000],
        ["1、接待费", 150000],
        ["2、车辆费", 100000],
        ["二、相关统计数"],
        ["1.车辆保有量（辆）", 1],
        ["2.接待批次（批）", 10],
        ["3.接待人数（人）", 500],
      ],
    },
    expected: ["表: projects", "  projects rows 元 head 3 data 5,6 A=project_name B=budget subtotal:4(5,6) group:7"],
  },
  {
    name: "an allotment that goes on beside itself, its groups going on in the next columns",
    sheets: {
      表: [
        ["补助资金分配表"],
        [_, _, _, "单位：万元"],
        ["单位", "金额", "单位", "金额"],
        ["全省合计", 100, "戊县", 12],
        ["甲市小计", 60, "己县", 8],
        ["甲市", 25, "丙市小计", 10],
        ["其中：市本级", 10, "丙市", 4],
        ["东区", 15, "庚县", 6],
        ["丁县", 35, _, _],
        ["乙市小计", 30, _, _],
        ["乙市", 10, _, _],
      ],
    },
    expected: [
      "表: summary",
      "  summary rows 万元 head 3 data 6,9,11 A=department B=budget total:4() subtotal:5(6,9) of_which:7(6) of_which:8(6) subtotal:10()",
      "  summary rows 万元 head 3 data 4,5,7,8 C=department D=budget subtotal:6(7,8)",
    ],
  },
  {
    name: "a heading of two lines whose words are hardly of the trade",
    sheets: {
      表: {
        rows: [
          ["债券情况表"],
          [_, _, _, _, _, _, "单位：万元"],
          ["债券基本信息", _, _, "项目名称", "债券项目总投资", _, "备注"],
          ["债券名称", "债券期限", "债券规模", _, "总投资", "其中：债券资金安排", _],
          ["某省一般债券（一期）", "3年", 4700, "甲县机场迁建", 195000, 200, _],
          ["某省一般债券（二期）", "5年", 4700, "乙县文化中心", 144000, 220, _],
        ],
        merges: ["A3:C3", "D3:D4", "E3:F3", "G3:G4"],
      },
    },
    expected: [
      "表: projects",
      "  projects rows 万元 head 3,4 data 5,6 C=budget D=project_name G=remark A=? B=? E=? F=?",
    ],
  },
  {
    name: "an amount with a remark on a part of it",
    sheets: {
      表: [
        ["扶持资金安排表"],
        ["序号", "项目名称", "资金金额（万元）"],
        [1, "甲村葡萄基地", "10（其中，灾情因素6万元）"],
        [2, "乙村灌溉设施", 16],
        [3, "丙村食用菌基地", 40],
        ["合计", _, 66],
      ],
    },
    expected: ["表: projects", "  projects rows 万元 head 2 data 3,4,5 A=seq B=project_name C=budget total:6(3,4,5)"],
  },
  {
    name: "captions that are each divided into a sum and its parts",
    sheets: {
      支出计划: {
        rows: [
          ["支出计划"],
          [],
          ["序号", "支出计划", "年初预算", _, _, "全年预算", _, _, "预计支出", _, _, "预计年度剩余", _, _],
          [
            _,
            _,
            ..."小计 财政拨款 结转资金 小计 财政拨款 结转资金 小计 财政拨款 结转资金 小计 结转资金 结余资金".split(" "),
          ],
          [1, "教学设备", 120, 100, 20, 130, 110, 20, 90, 80, 10, 40, 10, 30],
          [2, "实验室改造", 190, 190, 0, 190, 190, 0, 0, 0, 0, 190, 190, 0],
          [3, "师资培训", 60, 50, 10, 66, 56, 10, 66, 56, 10, 0, 0, 0],
        ],
        merges: ["A3:A4", "B3:B4", "C3:E3", "F3:H3", "I3:K3", "L3:N3"],
      },
    },
    expected: [
      "支出计划: summary",
      "  summary rows head 3,4 data 5,6,7 A=seq C=budget_initial F=budget L=balance B=? D=? E=? G=? H=? I=? J=? K=? M=? N=?",
    ],
  },
  {
    name: "idle money that is taken back, told to be public by its title alone",
    sheets: {
      存量清理: [
        ["2024年存量资金清理盘活情况表"],
        ["单位：万元"],
        ["项目", "存量资金", "收回金额", "保留金额", "保留原因"],
        ["河流治理", 420, 300, 120, "工程尾款待付"],
        ["校舍加固", 186.5, 186.5, 0, "已完工"],
        ["林区道路", 95, 60, 35, "质保金"],
        ["合计", 701.5, 546.5, 155, null],
      ],
    },
    expected: [
      "存量清理: projects",
      "  projects rows 万元 head 3 data 4,5,6 A=project_name C=adjustment B=? D=? E=? total:7(4,5,6)",
    ],
  },
];
