import type { Layout } from "./layout";

const _ = null;

/** Several tables on one sheet, lists broken into parts, copies of other years. */
export const NEIGHBOURING_TABLES: readonly Layout[] = [
  {
    name: "two tables side by side under one title",
    sheets: {
      表: [
        ["各项目与各部门资金情况"],
        ["单位：万元"],
        ["序号", "项目名称", "预算数", "支出数", _, "部门", "项目数", "预算数", "支出数"],
        [1, "甲县道路改造工程", 100, 99, _, "交通局", 1, 100, 99],
        [2, "乙县供水工程", 200, 150, _, "水利局", 2, 500, 450],
        [3, "丙县供水工程", 300, 300, _, "合计", 3, 600, 549],
        [_, "合计", 600, 549],
      ],
    },
    expected: [
      "表: mixed",
      "  expenditures rows 万元 head 3 data 4,5,6 A=seq B=project_name C=budget D=spent total:7(4,5,6)",
      "  summary rows 万元 head 3 data 4,5 F=department G=project_count H=budget I=spent total:6(4,5)",
    ],
  },
  {
    name: "a list that goes on beside itself, with one total for both halves and headings that nobody knows",
    sheets: {
      公示: [
        ["拟享受稳岗返还单位公示名单"],
        ["单位：人、元"],
        [
          "序号",
          "单位名称",
          "参保人数",
          "上年缴费",
          "返还金额",
          _,
          "序号",
          "单位名称",
          "参保人数",
          "上年缴费",
          "返还金额",
        ],
        [1, "鑫达机械", 120, 50000, 30000, _, 4, "万家超市", 60, 24000, 14400],
        [2, "明珠幼儿园", 30, 12000, 7200, _, 5, "方圆检测", 18, 7000, 4200],
        [3, "天成物流", 340, 152000, 45600, _, "合计", "5家", 568, 245000, 101400],
      ],
    },
    expected: [
      "公示: lookup",
      "  lookup rows 元 head 3 data 4,5,6 A=seq B=department C=? D=? E=?",
      "  lookup rows head 3 data 4,5 G=seq H=department I=? J=? K=? total:6()",
    ],
  },
  {
    name: "a hidden copy of last year beside this year's sheet, and helper sheets",
    sheets: {
      封面: [["某市财政局"], [], ["2024年度专项资金绩效评价附表"], ["2025年3月"]],
      填报说明: [["填报说明"], ["1. 本表金额单位为万元。"], ["2. 执行率=支出数/预算数。"]],
      执行: [
        ["2024年项目执行情况"],
        ["序号", "项目名称", "预算数", "支出数"],
        [1, "甲县道路改造工程", 100, 99],
        [2, "乙县供水工程", 200, 150],
      ],
      "2023年": {
        rows: [
          ["2023年项目执行情况"],
          ["序号", "项目名称", "预算数", "支出数"],
          [1, "甲县道路改造工程", 80, 79],
          [2, "乙县供水工程", 90, 50],
        ],
        state: "hidden",
      },
      部门字典: [
        ["代码", "部门名称"],
        ["001", "交通局"],
        ["002", "水利局"],
      ],
    },
    expected: [
      "封面: cover",
      "填报说明: notes",
      "执行: expenditures",
      "  expenditures rows head 2 data 3,4 A=seq B=project_name C=budget D=spent",
      "2023年: expenditures",
      "  expenditures rows aside:other-year head 2 data 3,4 A=seq B=project_name C=budget D=spent",
      "部门字典: lookup",
      "  lookup rows head 1 data 2,3 A=project_code B=department",
    ],
  },
  {
    name: "words to choose from, in one column without a heading",
    sheets: {
      执行: [
        ["序号", "项目名称", "预算数", "支出数"],
        [1, "甲县道路改造工程", 100, 99],
        [2, "乙县供水工程", 200, 150],
      ],
      下拉选项: [["交通局"], ["水利局"], ["教育局"]],
    },
    expected: [
      "执行: expenditures",
      "  expenditures rows head 1 data 2,3 A=seq B=project_name C=budget D=spent",
      "下拉选项: lookup",
    ],
  },
  {
    name: "stacked tables without blank lines and with the same headings",
    sheets: {
      汇总: [
        ["附表1 省级项目执行情况（单位：万元）"],
        ["项目名称", "预算数", "支出数", "执行率"],
        ["甲县道路改造工程", 100, 90, "90%"],
        ["乙县供水工程", 200, 200, "100%"],
        ["合计", 300, 290, "96.67%"],
        ["附表2 市级项目执行情况（单位：元）"],
        ["项目名称", "预算数", "支出数", "执行率"],
        ["丙县绿化工程", 1000000, 900000, "90%"],
        ["丁县照明工程", 2000000, 2000000, "100%"],
        ["合计", 3000000, 2900000, "96.67%"],
      ],
    },
    expected: [
      "汇总: expenditures",
      "  expenditures rows 万元 head 2 data 3,4 A=project_name B=budget C=spent D=rate total:5(3,4)",
      "  expenditures rows 元 head 7 data 8,9 A=project_name B=budget C=spent D=rate total:10(8,9)",
    ],
  },
  {
    name: "tables side by side whose headings stand in different rows",
    sheets: {
      表: [
        ["项目资金", _, _, _, "部门汇总"],
        ["单位：万元"],
        ["项目名称", "预算数", "支出数", _, "单位：元"],
        ["甲县道路改造工程", 100, 99, _, "部门", "预算数"],
        ["乙县供水工程", 200, 150, _, "交通局", 1000000],
        ["合计", 300, 249, _, "水利局", 2000000],
      ],
    },
    expected: [
      "表: mixed",
      "  expenditures rows 万元 head 3 data 4,5 A=project_name B=budget C=spent total:6(4,5)",
      "  summary rows 元 head 4 data 5,6 E=department F=budget",
    ],
  },
  {
    name: "headings repeated on each printed page, a line of column numbers, errors and placeholders",
    sheets: {
      明细: [
        ["序号", "项目名称", "预算\n金额", "支出\n金额", "执行率"],
        ["栏次", "1", "2", "3", "4=3/2"],
        [1, "甲县道路改造工程", 100, 90, 0.9],
        [2, "乙县供水工程", 0, 0, { error: "#DIV/0!" }],
        ["序号", "项目名称", "预算\n金额", "支出\n金额", "执行率"],
        [3, "丙县绿化工程", 100, "—", "—"],
        ["合计", _, 200, 90, 0.45],
      ],
    },
    expected: [
      "明细: expenditures",
      "  expenditures rows head 1,2 data 3,4,6 A=seq B=project_name C=budget D=spent E=rate total:7(3,4,6)",
    ],
  },
  {
    name: "headings repeated at a page break, a unit and a place",
    sheets: {
      清单: {
        rows: [
          ["农村基础设施建设补助项目清单"],
          ["序号", "项目名称", "建设单位", "补助金额（万元）", "所属乡镇"],
          [1, "柳河县防汛物资储备经费", "市财政局", 123.43, "城关镇"],
          [2, "市本级妇女两癌筛查补助资金", "县农业农村局", 1195.79, "柳河县"],
          [3, "龙山镇老旧小区加装电梯专项资金", "区教育局", 77.85, "海曙区"],
          [4, "市本级中小学校舍维修改造经费", "市卫健委", 1047.69, "云溪街道"],
          [5, "海曙区乡村文化站设备购置经费", "县水利局", 1954.23, "红旗乡"],
          [6, "海曙区粮食仓储设施维修工程", "市人社局", 608.88, "新安县"],
          [7, "白马区道路交通信号灯更新经费", "区住建局", 1949.47, "白马区"],
          ["序号", "项目名称", "建设单位", "补助金额（万元）", "所属乡镇"],
          [8, "海曙区食品安全抽检经费", "市文旅局", 1286.62, "东港市"],
          [9, "白马区残疾人康复救助经费", "市应急局", 1772.61, "龙山镇"],
          [10, "海曙区就业技能培训经费", "市财政局", 78.55, "青川县"],
          [11, "白马区数字城管平台运维专项资金", "县农业农村局", 1481.86, "市本级"],
          [12, "青川县公共图书馆免费开放经费", "区教育局", 1052.74, "石桥镇"],
          [13, "龙山镇污水管网改造工程", "市卫健委", 1224.52, "城关镇"],
          [14, "云溪街道秸秆综合利用专项资金", "县水利局", 780.84, "柳河县"],
          ["合计", _, _, 14635.08],
        ],
        merges: ["A1:E1"],
      },
    },
    expected: [
      "清单: projects",
      "  projects rows 万元 head 2 data 3,4,5,6,7,8,9,11,12,13,14,15,16,17 A=seq B=project_name C=department D=budget E=? total:18(3,4,5,6,7,8,9,11,12,13,14,15,16,17)",
    ],
  },
  {
    name: "a list broken into two columns of records",
    sheets: {
      分配结果: {
        rows: [
          ["2025年专项资金分配结果（单位：万元）", _, _, _, _, _],
          ["序号", "项目名称", "分配金额", "序号", "项目名称", "分配金额"],
          [1, "甲县道路改造工程", 100, 3, "丙县学校食堂项目", 50],
          [2, "乙县供水工程", 200, 4, "丁县灌渠改造工程", 80],
        ],
        merges: ["A1:F1"],
      },
    },
    expected: [
      "分配结果: projects",
      "  projects rows 万元 head 2 data 3,4 A=seq B=project_name C=budget",
      "  projects rows 万元 head 2 data 3,4 D=seq E=project_name F=budget",
    ],
  },
  {
    name: "a page break that says so, and one that repeats the title",
    sheets: {
      续表: [
        ["2023年专项资金支出进度表"],
        ["序号", "项目名称", "预算（万元）", "支出（万元）"],
        [1, "甲县道路改造工程", 100, 90],
        [2, "乙县供水工程", 200, 150],
        ["——续表——"],
        ["序号", "项目名称", "预算（万元）", "支出（万元）"],
        [3, "丙县学校食堂项目", 50, 50],
        ["2023年专项资金支出进度表"],
        ["序号", "项目名称", "预算（万元）", "支出（万元）"],
        [4, "丁县河道整治工程", 80, 60],
        [_, "合计", 430, 350],
      ],
    },
    expected: [
      "续表: expenditures",
      "  expenditures rows 万元 head 2 data 3,4,7,10 A=seq B=project_name C=budget D=spent total:11(3,4,7,10)",
    ],
  },
  {
    name: "the same title and headings below a total are a table of their own",
    sheets: {
      两表: [
        ["项目支出情况"],
        ["序号", "项目名称", "预算（万元）", "支出（万元）"],
        [1, "甲县道路改造工程", 100, 90],
        [2, "乙县供水工程", 200, 150],
        [_, "合计", 300, 240],
        ["项目支出情况"],
        ["序号", "项目名称", "预算（万元）", "支出（万元）"],
        [1, "丙县学校食堂项目", 50, 50],
        [2, "丁县河道整治工程", 80, 60],
        [_, "合计", 130, 110],
      ],
    },
    expected: [
      "两表: expenditures",
      "  expenditures rows 万元 head 2 data 3,4 A=seq B=project_name C=budget D=spent total:5(3,4)",
      "  expenditures rows 万元 head 7 data 8,9 A=seq B=project_name C=budget D=spent total:10(8,9)",
    ],
  },
  {
    name: "notes that speak of last year beside a sheet for each year",
    sheets: {
      "2024年": [
        ["2024年度项目执行情况（万元）"],
        ["序号", "项目名称", "预算", "支出"],
        [1, "甲县道路改造工程", 100, 90],
        [2, "乙县供水工程", 200, 150],
      ],
      "2023年": [
        ["2023年度项目执行情况（万元）"],
        ["序号", "项目名称", "预算", "支出"],
        [1, "甲县道路改造工程", 80, 80],
        [2, "乙县供水工程", 150, 140],
      ],
      说明: [["编制说明"], ["2023年数据仅供参考。"]],
    },
    expected: [
      "2024年: expenditures",
      "  expenditures rows 万元 head 2 data 3,4 A=seq B=project_name C=budget D=spent",
      "2023年: expenditures",
      "  expenditures rows 万元 aside:other-year head 2 data 3,4 A=seq B=project_name C=budget D=spent",
      "说明: notes",
    ],
  },
  {
    name: "three tables of different length beside one another",
    sheets: {
      看板: [
        [
          "项目名称",
          "预算（万元）",
          "支出（万元）",
          _,
          "指标",
          "目标值",
          "实际值",
          "权重",
          "得分",
          _,
          "部门",
          "项目数",
        ],
        ["渠道清淤工程", 130, 121.5, _, "培训人次", 500, 520, 50, 50, _, "教育局", 3],
        ["机井配套工程", 720, 712.8, _, "验收合格率", "100%", "100%", 50, 50, _, "水利局", 1],
        ["校舍维修工程", 600, 540],
        ["乡村道路工程", 410, 402.5],
      ],
    },
    expected: [
      "看板: mixed",
      "  expenditures rows 万元 head 1 data 2,3,4,5 A=project_name B=budget C=spent",
      "  indicators rows head 1 data 2,3 E=indicator_name F=target G=actual H=weight I=score",
      "  summary rows head 1 data 2,3 K=department L=project_count",
    ],
  },
  {
    name: "two heading rows come again on each printed page, below the number of the page",
    sheets: {
      打印: {
        rows: [
          ["项目执行情况表"],
          ["单位：万元"],
          ["序号", "项目名称", "资金", _],
          [_, _, "预算数", "支出数"],
          [1, "甲县道路改造工程", 100, 99],
          [2, "乙县供水工程", 200, 150],
          ["第1页 共2页"],
          ["序号", "项目名称", "资金", _],
          [_, _, "预算数", "支出数"],
          [3, "丙县学校食堂", 300, 300],
          ["合计", _, 600, 549],
          ["第2页 共2页"],
        ],
        merges: ["A3:A4", "B3:B4", "C3:D3", "A8:A9", "B8:B9", "C8:D8"],
      },
    },
    expected: [
      "打印: expenditures",
      "  expenditures rows 万元 head 3,4 data 5,6,10 A=seq B=project_name C=budget D=spent total:11(5,6,10)",
    ],
  },
  {
    name: "a narrower table under a title of its own right below a total, and a numbered title with its unit below a note",
    sheets: {
      台账: [
        ["学校专项资金管理台账"],
        ["一、按资金来源（单位：万元）"],
        ["资金来源", "安排金额", "使用金额", "结余"],
        ["市级专项", 200, 190.1, 9.9],
        ["区级配套", 87, 87, 0],
        ["合计", 287, 277.1, 9.9],
        ["说明：区级配套已全部到位。"],
        ["二、按项目（单位：元）"],
        ["项目名称", "安排金额", "使用金额", "使用率"],
        ["校园足球场", 1800000, 1764000, "98%"],
        ["图书配备", 650000, 650000, "100%"],
        ["教师研修", 420000, 357000, "85%"],
        ["合计", 2870000, 2771000, "96.55%"],
        ["三、按季度（单位：万元）"],
        ["季度", "使用金额"],
        ["一季度", 20.1],
        ["二季度", 80],
        ["三季度", 97],
        ["四季度", 80],
        ["合计", 277.1],
      ],
    },
    expected: [
      "台账: mixed",
      "  summary rows 万元 head 3 data 4,5 A=category B=budget C=spent D=balance total:6(4,5)",
      "  expenditures rows 元 head 9 data 10,11,12 A=project_name B=budget C=spent D=rate total:13(10,11,12)",
      "  summary rows 万元 head 15 data 16,17,18,19 B=spent A=? total:20(16,17,18,19)",
    ],
  },
  {
    name: "a table of scores with annexes right below it, whose headings are of no trade",
    sheets: {
      汇总: {
        rows: [
          ["2022年度部门整体支出绩效自评汇总表"],
          ["评价内容", "权重", "百分制得分", "加权得分", "主要扣分点", _],
          ["管理效能", "30%", 92.5, 27.75, "资产盘点不及时", _],
          ["履职产出", "50%", 96.2, 48.1, "一处泵站延期", _],
          ["社会满意度", "20%", 94, 18.8, "投诉办理偏慢", _],
          ["综合得分", "100%", _, 94.65, "自评等级", "优"],
          ["附1：人员情况"],
          ["类别", "编制数", "年初实有", "年内增加", "年内减少", "年末实有"],
          ["行政", 26, 24, 2, 1, 25],
          ["事业", 78, 75, 4, 6, 73],
          ["合计", 104, 99, 6, 7, 98],
        ],
        merges: ["A1:F1", "A7:F7"],
      },
    },
    expected: [
      "汇总: indicators",
      "  indicators rows head 2 data 3,4,5 A=indicator_name B=weight D=score C=? E=? total:6(3,4,5)",
      "  lookup rows head 8 data 9,10 A=category B=? C=? D=? E=? F=? total:11(9,10)",
    ],
  },
];
