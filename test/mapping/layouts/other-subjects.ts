import type { Layout } from "./layout";

const _ = null;

/** Sheets about something else than projects, indicators or budgets of public money. */
export const OTHER_SUBJECTS: readonly Layout[] = [
  {
    name: "things that are bought by the piece, a total below them",
    sheets: {
      表: [
        ["防汛物资采购支出表"],
        [_, _, _, "单位：元"],
        ["品名", "数量", "单价", "金额"],
        ["救生衣（件）", 120, 85, 10200],
        ["编织袋（只）", 20000, 0.9, 18000],
        ["抽水泵（台）", 6, 3200, 19200],
        ["合计", _, _, 47400],
      ],
    },
    expected: ["表: lookup", "  lookup rows 元 head 3 data 4,5,6 A=? B=? C=? D=? total:7(4,5,6)"],
  },
  {
    name: "headings broken over two lines without a merge, with actuals of years that have passed beside a projection",
    sheets: {
      T: [
        ["Personal services summary"],
        ["Department", "FY 23 Year End", "FY 24 Year End", "Adopted", "Year End"],
        [_, "Actual", "Actual", "Budget", "Projection"],
        ["Auditing", 83, 86, 90, 90],
        ["Libraries", 20, 22, 20, 21],
        ["Parks", 40, 41, 40, 40],
      ],
    },
    expected: ["T: lookup", "  lookup rows head 2,3 data 4,5,6 A=? B=? C=? D=? E=?"],
  },
  {
    name: "budget and actual by quarter",
    sheets: {
      Data: {
        rows: [
          [_, "Financial Period"],
          [_, 2008, _, _, _, 2009],
          [_, "Qtr 1", "Qtr 2", "Qtr 3", "Qtr 4", "Qtr 1", "Qtr 2"],
          ["Budget", 850, 2920, 3480, 2220, 1480, 3280],
          ["Projected", 3120, 2800, 590, 770, 2520, 1950],
          ["Actual", 980, 3010, 2100, 2200, 3360, 750],
        ],
      },
    },
    expected: ["Data: lookup", "  lookup rows head 2,3 data 4,5,6 A=? B=? C=? D=? E=? F=? G=?"],
  },
  {
    name: "a balance sheet, each side under a name of its own over the same headings",
    sheets: {
      资金平衡表: [
        ["基本建设项目资金平衡表"],
        ["资金占用", "期末余额", "比重", "资金来源", "期末余额", "比重"],
        ["一、基本建设支出", 9600, "96%", "一、基建拨款", 9400, "94%"],
        ["1.建筑安装工程", 8600, _, "1.中央投资", 5000, _],
        ["2.设备投资", 1000, _, "2.地方拨款", 4400, _],
        ["二、货币资金", 400, "4%", "二、应付款", 600, "6%"],
        ["合计", 10000, "100%", "合计", 10000, "100%"],
      ],
    },
    expected: [
      "资金平衡表: lookup",
      "  lookup rows head 2 data 4,5,6 A=? B=? C=? subtotal:3(4,5) total:7(4,5,6)",
      "  lookup rows head 2 data 4,5,6 D=? E=? F=? subtotal:3(4,5) total:7(4,5,6)",
    ],
  },
  {
    name: "a work plan whose outputs are each merged over their activities",
    sheets: {
      "AWP 2024": {
        rows: [
          ["ANNUAL WORK PLAN 2024"],
          ["EXPECTED OUTPUTS", "PLANNED ACTIVITIES", "RESPONSIBLE PARTY", "PLANNED BUDGET (USD)"],
          ["Output 1: Councils plan with data", "Training of planners", "UNDP", 15000],
          [_, "Baseline survey", "UNDP", 38000],
          ["Output 2: Citizens take part", "Public hearings", "UNDP", 64000],
          [_, "Information campaign", "UNDP", 56000],
          ["TOTAL", _, _, 173000],
        ],
        merges: ["A3:A4", "A5:A6"],
      },
    },
    expected: ["AWP 2024: lookup", "  lookup rows USD head 2 data 3,4,5,6 A=? B=? C=? D=? total:7(3,4,5,6)"],
  },
  {
    name: "pupils' marks",
    sheets: {
      成绩: [
        ["学号", "姓名", "语文", "数学", "总分", "等级"],
        [1, "张三", 90, 95, 185, "优"],
        [2, "李四", 80, 85, 165, "良"],
        [3, "王五", 70, 60, 130, "中"],
      ],
    },
    expected: ["成绩: lookup", "  lookup rows head 1 data 2,3,4 A=? B=? C=? D=? E=? F=?"],
  },
  {
    name: "a stock list with prices",
    sheets: {
      库存: [
        ["序号", "名称", "数量", "单价", "金额"],
        [1, "打印纸", 10, 25, 250],
        [2, "墨盒", 5, 100, 500],
        ["合计", _, 15, _, 750],
      ],
    },
    expected: ["库存: lookup", "  lookup rows head 1 data 2,3 A=seq B=? C=? D=? E=? total:4(2,3)"],
  },
  {
    name: "sales by month",
    sheets: {
      Sales: [
        ["Product", "Jan", "Feb", "Mar", "Total"],
        ["Widgets", 10, 12, 9, 31],
        ["Bolts", 20, 22, 19, 61],
        ["Total", 30, 34, 28, 92],
      ],
    },
    expected: ["Sales: lookup", "  lookup rows head 1 data 2,3 A=? B=? C=? D=? E=? total:4(2,3)"],
  },
  {
    name: "sales by numbered month below sales by customer",
    sheets: {
      Report: [
        ["Customer", "Invoices", "Net", "Average", "Share"],
        ["Abbot", 9, 36783, 4087, 0.6518],
        ["Byrne", 5, 19643, 3928.6, 0.3482],
        ["All", 14, 56426, 4030.4, 1],
        [_],
        ["Rep", 1, 2, 3, 4, "Sum"],
        ["Kim", 8200, 6150, 9033, 4300, 27683],
        ["Lou", 5120, 7405, 6210, 10008, 28743],
      ],
    },
    expected: [
      "Report: lookup",
      "  lookup rows head 1 data 2,3,4 A=? B=? C=? D=? E=?",
      "  lookup rows head 6 data 7,8 A=? B=? C=? D=? E=? F=?",
    ],
  },
  {
    name: "a payroll",
    sheets: {
      工资: [
        ["序号", "部门", "姓名", "基本工资", "奖金", "合计"],
        [1, "交通局", "张三", 5000, 1000, 6000],
        [2, "水利局", "李四", 6000, 1000, 7000],
      ],
    },
    expected: ["工资: lookup", "  lookup rows head 1 data 2,3 A=seq B=? C=? D=? E=? F=?"],
  },
  {
    name: "a time sheet that names projects",
    sheets: {
      Hours: [
        ["Employee", "Project", "Date", "Hours"],
        ["Ann", "Website", 45310, 7.5],
        ["Bob", "Website", 45311, 6],
      ],
    },
    expected: ["Hours: lookup", "  lookup rows head 1 data 2,3 A=? B=? C=? D=?"],
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
    name: "a stock report",
    sheets: {
      库存: {
        rows: [
          ["2023年12月仓库收发存报表"],
          ["物料编码", "物料名称", "规格型号", "单位", "期初数量", "入库数量", "出库数量", "期末数量", "单价", "金额"],
          ["M000", "螺栓0", "M8", "个", 100, 20, 30, 90, 1.5, 135],
          ["M001", "螺栓1", "M8", "个", 101, 20, 30, 91, 1.5, 136.5],
          ["M002", "螺栓2", "M8", "个", 102, 20, 30, 92, 1.5, 138],
          ["M003", "螺栓3", "M8", "个", 103, 20, 30, 93, 1.5, 139.5],
          ["M004", "螺栓4", "M8", "个", 104, 20, 30, 94, 1.5, 141],
          ["M005", "螺栓5", "M8", "个", 105, 20, 30, 95, 1.5, 142.5],
          ["M006", "螺栓6", "M8", "个", 106, 20, 30, 96, 1.5, 144],
          ["M007", "螺栓7", "M8", "个", 107, 20, 30, 97, 1.5, 145.5],
          ["M008", "螺栓8", "M8", "个", 108, 20, 30, 98, 1.5, 147],
          ["M009", "螺栓9", "M8", "个", 109, 20, 30, 99, 1.5, 148.5],
          ["M010", "螺栓10", "M8", "个", 110, 20, 30, 100, 1.5, 150],
          ["M011", "螺栓11", "M8", "个", 111, 20, 30, 101, 1.5, 151.5],
          ["合计", _, _, _, _, _, _, _, _, 2000],
        ],
        merges: ["A1:J1"],
      },
    },
    expected: [
      "库存: lookup",
      "  lookup rows head 2 data 3,4,5,6,7,8,9,10,11,12,13,14 A=? B=? C=? D=? E=? F=? G=? H=? I=? J=? total:15(3,4,5,6,7,8,9,10,11,12,13,14)",
    ],
  },
  {
    name: "an income statement with a budget",
    sheets: {
      "P&L": {
        rows: [
          ["Income statement 2023"],
          ["Account", "Budget", "Actual", "Variance", "Var %"],
          ["Revenue", 1000, 1100, 100, 0.1],
          ["Cost of sales", 400, 420, 20, 0.05],
          ["Salaries", 200, 190, -10, -0.05],
          ["Rent", 50, 50, 0, 0],
          ["Marketing", 80, 95, 15, 0.1875],
        ],
        merges: ["A1:E1"],
      },
    },
    expected: ["P&L: lookup", "  lookup rows head 2 data 3,4,5,6,7 A=? B=? C=? D=? E=?"],
  },
  {
    name: "a list of contracts",
    sheets: {
      合同台账: {
        rows: [
          ["采购合同台账"],
          ["合同编号", "合同名称", "供应商", "合同金额", "签订日期", "已付款", "未付款"],
          ["HT0", "办公用品采购合同0", "某公司", 1000, "2023-01-01", 500, 500],
          ["HT1", "办公用品采购合同1", "某公司", 1001, "2023-01-02", 500, 501],
          ["HT2", "办公用品采购合同2", "某公司", 1002, "2023-01-03", 500, 502],
          ["HT3", "办公用品采购合同3", "某公司", 1003, "2023-01-04", 500, 503],
          ["HT4", "办公用品采购合同4", "某公司", 1004, "2023-01-05", 500, 504],
          ["HT5", "办公用品采购合同5", "某公司", 1005, "2023-01-06", 500, 505],
          ["HT6", "办公用品采购合同6", "某公司", 1006, "2023-01-07", 500, 506],
          ["HT7", "办公用品采购合同7", "某公司", 1007, "2023-01-08", 500, 507],
          ["HT8", "办公用品采购合同8", "某公司", 1008, "2023-01-09", 500, 508],
        ],
        merges: ["A1:G1"],
      },
    },
    expected: ["合同台账: lookup", "  lookup rows head 2 data 3,4,5,6,7,8,9,10,11 A=? B=? C=? D=? E=? F=? G=?"],
  },
  {
    name: "a budget of something else than money, quantity by quantity",
    sheets: {
      MFLOPS: [
        ["Space Telescope Sub-System Budget: FLOPS"],
        ["Item", "MFLOPS", "Method", "Quantity Used", "Anticipatory MFLOPS"],
        ["Charged Coupled Device", 0.25, "estimated", 4, 1],
        ["Collimator", 0.5, "estimated", 2, 1],
        ["Pyramidal Mirror", 0.125, "measured", 8, 1],
        ["Fast Steering Mirror", 0.75, "estimated", 3, 2.25],
        ["Rate Gyros", 0.4, "measured", 5, 2],
      ],
    },
    expected: ["MFLOPS: lookup", "  lookup rows head 2 data 3,4,5,6,7 A=? B=? C=? D=? E=?"],
  },
  {
    name: "towns with the numbers of their countries, which are no counties that give money",
    sheets: {
      City: [
        ["Name", "Country", "District", "Population"],
        ["San Carlos", 157, "Pangasinan", 154264],
        ["Bacolod", 157, "Negros", 429076],
        ["Ulm", 43, "Baden", 116103],
        ["San Carlos", 211, "Cojedes", 78500],
      ],
    },
    expected: ["City: lookup", "  lookup rows head 1 data 2,3,4,5 A=? B=? C=? D=?"],
  },
  {
    name: "answers of one kind over all answers are a share, and no execution of a budget",
    sheets: {
      满意度调查: {
        rows: [
          ["服务对象满意度调查统计"],
          ["问题", "非常满意", "满意", "一般", "有效问卷", "占比", _],
          [_, _, _, _, _, "满意及以上", "一般"],
          ["政策知晓", 137, 64, 21, 222, "90.5%", "9.5%"],
          ["办事流程", 105, 51, 17, 173, "90.2%", "9.8%"],
          ["补贴发放", 117, 44, 18, 179, "89.9%", "10.1%"],
          ["服务态度", 126, 62, 13, 201, "93.5%", "6.5%"],
        ],
        merges: ["A2:A3", "B2:B3", "C2:C3", "D2:D3", "E2:E3", "F2:G2"],
      },
    },
    expected: ["满意度调查: lookup", "  lookup rows head 2,3 data 4,5,6,7 A=? B=? C=? D=? E=? F=? G=?"],
  },
  {
    name: "what staff did in a year, assessed by themselves and above",
    sheets: {
      年度考核: [
        ["员工年度绩效考核自评表"],
        ["姓名", "张三", "部门", "行政部", "岗位", "文员"],
        ["考核项目", "考核内容", "权重", "评分标准", "自评分", "上级评分"],
        ["工作业绩", "完成年度工作任务", 40, "按完成情况计分", 36, 35],
        ["工作态度", "遵守考勤制度", 30, "迟到一次扣1分", 30, 29],
        ["团队协作", "配合同事工作", 30, "同事互评", 27, 28],
        ["合计", null, 100, null, 93, 92],
      ],
    },
    expected: ["年度考核: lookup", "  lookup rows head 3 data 4,5,6 A=? B=? C=? D=? E=? F=? total:7(4,5,6)"],
  },
  {
    name: "what a firm bought, and where its money came from",
    sheets: {
      采购: [
        ["华强包装有限公司设备采购及资金来源明细表"],
        ["单位：元"],
        ["设备名称", "供应商", "合同金额", "已付款", "资金来源"],
        ["注塑机", "海天机械", 486000, 437400, "自有资金"],
        ["空压机", "开山集团", 92000, 92000, "自有资金"],
        ["合计", _, 578000, 529400, _],
      ],
    },
    expected: ["采购: lookup", "  lookup rows 元 head 3 data 4,5 A=? B=? C=? D=? E=? total:6(4,5)"],
  },
  {
    name: "bids that are given marks",
    sheets: {
      评标: [
        ["投标评分表"],
        ["序号", "评分因素", "分值", "A公司", "B公司"],
        [1, "价格", 30, 28.5, 30],
        [2, "技术方案", 70, 66, 64],
      ],
    },
    expected: ["评标: lookup", "  lookup rows head 2 data 3,4 A=seq B=? C=? D=? E=?"],
  },
  {
    name: "headings as long as sentences over names and their figures; 小计 and 合计 are sums, not figures with labels",
    sheets: {
      损益: [
        [
          "项目",
          "计入当期损益的政府补助（与企业业务密切相关，按照国家统一标准定额享受的除外）",
          "除上述各项之外的其他营业外收入和支出净额（含滞纳金）",
          "合计",
        ],
        ["本期发生额", 881798.56, -52509.72, 829288.84],
        ["上期发生额", 210941.88, -10000.49, 200941.39],
      ],
      账龄: [
        ["账  龄", "期末余额", "上年年末余额"],
        ["1年以内", 3626.05, 9170.5],
        ["1至2年", 5616.1, 6334.84],
        ["小  计", 9242.15, 15505.34],
        ["减：坏账准备", 1489.45, 934.49],
        ["合  计", 7752.7, 14570.85],
      ],
    },
    expected: [
      "损益: lookup",
      "  lookup rows head 1 data 2,3 A=? B=? C=? D=?",
      "账龄: lookup",
      "  lookup rows head 1 data 2,3,5 A=? B=? C=? subtotal:4(2,3) total:6(2,3,5)",
    ],
  },
  {
    name: "a heading that begins like a note, units below years, and names beyond a column that few lines fill",
    sheets: {
      Income: [
        ["Source for other revenues", "Amount incurred in the current period", "Amount incurred in prior period"],
        ["Government subsidies", 15418, 13429],
        ["Return of individual income tax", 1125, 1169],
        ["Total", 16543, 14598],
      ],
      Regions: [
        [_, _, 2019, 2018],
        [_, "Note", "£m", "£m"],
        ["UK", _, 24.5, 24.9],
        ["Ireland", _, 0.4, 0.5],
        ["Total", _, 24.9, 25.4],
      ],
    },
    expected: [
      "Income: lookup",
      "  lookup rows head 1 data 2,3 A=? B=? C=? total:4(2,3)",
      "Regions: lookup",
      "  lookup rows head 1,2 data 3,4 B=remark A=? C=? D=? total:5(3,4)",
    ],
  },
  {
    name: "headings that go on with a year, lines called by months, a name that begins with initials",
    sheets: {
      Warrants: [
        [_, "Outstanding as of December 31,", "Exercise", "Exercisable"],
        ["Issuance date", 2019, "price", "through"],
        ["Jun-2018", 458202, 9, "Dec-2020"],
        ["Aug-2019", 842000, 7, "Dec-2021"],
        ["U.S. holders", 120000, 8, "Dec-2021"],
        ["Total", 1420202, _, _],
      ],
      增速: [
        ["月份", "环比增速（%）", "同比增速（%）"],
        ["1月", 0.2, 3.1],
        ["2月", -0.08, 4.2],
        ["3月", 0.8, 4.5],
      ],
    },
    expected: [
      "Warrants: lookup",
      "  lookup rows head 1,2 data 3,4,5 A=? B=? C=? D=? total:6(3,4,5)",
      "增速: lookup",
      "  lookup rows head 1 data 2,3,4 A=? B=? C=?",
    ],
  },
  {
    name: "the numbers of twelve columns are no months",
    sheets: {
      编号: [
        ["单位", "甲", "乙", "丙", "丁", "戊", "己", "庚", "辛", "壬", "癸", "子", "丑"],
        ["栏次", 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12],
        ["一中", 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5],
        ["二中", 6, 7, 8, 9, 6, 7, 8, 9, 6, 7, 8, 9],
      ],
    },
    expected: ["编号: lookup", "  lookup rows head 1,2 data 3,4 A=? B=? C=? D=? E=? F=? G=? H=? I=? J=? K=? L=? M=?"],
  },
  {
    name: "payments below months and payees",
    sheets: {
      流水: [
        ["付款登记簿"],
        ["日期", "凭证号", "摘要", "付款金额（元）"],
        ["一月"],
        ["2024-01-08", "记-12", "办公用品", 1200],
        ["2024-01-20", "记-33", "差旅费", 2000],
        ["二月"],
        ["2024-02-02", "记-18", "水电费", 560],
        ["合计", _, _, 3760],
      ],
    },
    expected: ["流水: lookup", "  lookup rows 元 head 2 data 4,5,7 A=? B=? C=? D=? group:3 group:6 total:8(4,5,7)"],
  },
  {
    name: "the unit of each column on a line below its year",
    sheets: {
      S: [
        [null, null, "Years ended December 31,"],
        ["Application", 2017, 2018, 2019],
        [null, "%", "%", "%"],
        ["Communication", 48.6, 45.2, 52.2],
        ["Consumer", 29.4, 28.6, 26.4],
        ["Others", 22, 26.2, 21.4],
        ["Total", 100, 100, 100],
      ],
    },
    expected: ["S: lookup", "  lookup rows head 2,3 data 4,5,6 A=? B=? C=? D=? total:7(4,5,6)"],
  },
  {
    name: "a short table of two columns apart below a wider one that ends without a total",
    sheets: {
      成绩: [
        ["统计", "语文", "数学", "英语", "总评"],
        ["最高", 98, 95, 97, 96],
        ["最低", 45, 51, 48, 50],
        ["极差", 53, 44, 49, 46],
        [],
        ["等级", "人数"],
        ["优", 5],
        ["良", 8],
        ["中", 6],
        ["合计", 19],
      ],
    },
    expected: [
      "成绩: lookup",
      "  lookup rows head 1 data  A=? B=? C=? D=? E=?",
      "  lookup rows head 6 data 7,8,9 A=? B=? total:10(7,8,9)",
    ],
  },
];
