import type { Layout } from "./layouts";

const _ = null;

/** Harder ones: provincial forms, frameworks, page breaks, books about something else. */
export const HARDER_LAYOUTS: readonly Layout[] = [
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
    expected: ["Data: cover"],
  },
  {
    name: "a provincial form with a caption beside the funds' headings, a zero total and a tail",
    sheets: {
      Sheet1: {
        rows: [
          ["附件2"],
          ["项目支出绩效自评表"],
          ["（2023年度）", _, _, _, _, _, _, _, "单位：万元"],
          ["项目名称", _, "棠溪镇农村公路养护项目"],
          ["主管部门及代码", _, "某区交通局 205", _, _, "实施单位", _, "棠溪镇人民政府"],
          ["项目资金", _, _, "年初预算数", "全年预算数（A）", "全年执行数（B）", "分值", "执行率（B/A）", "得分"],
          [_, _, "年度资金总额", 0, 0, 0, 10, 0, 0],
          [_, _, "其中：本年财政拨款", 90, 90, 89.974, "—", _, "—"],
          [_, _, "      上年结转资金", _, _, _, "—", _, "—"],
          [_, _, "      其他资金", _, _, _, "—", _, "—"],
          ["年度总体目标", "预期目标", _, _, _, "实际完成情况"],
          [_, "完成农村公路养护任务，保障群众出行。", _, _, _, "已完成。"],
          [
            "绩效指标",
            "一级指标",
            "二级指标",
            "三级指标",
            "年度指标值",
            "实际完成值",
            "分值",
            "得分",
            "偏差原因分析及改进措施",
          ],
          [_, "产出指标（50分）", "数量指标", "养护里程", "≥100百分比", "100", 25, 25],
          [_, _, "时效指标", "完成及时率", "100%", "100%", 25, 25],
          [_, "效益指标（30分）", "社会效益指标", "出行条件", "改善", "达成预期指标", 30, 30],
          [_, "满意度指标（10分）", "服务对象满意度指标", "群众满意度", "≥95%", "96%", 10, 10],
          ["总分", _, _, _, _, _, 100, 90],
          ["自评等级：优", _, _, _, _, "填报人：张三"],
        ],
        merges: [
          "A2:I2",
          "A4:B4",
          "C4:I4",
          "A5:B5",
          "C5:E5",
          "F5:G5",
          "H5:I5",
          "A6:B10",
          "A11:A12",
          "B11:E11",
          "F11:I11",
          "B12:E12",
          "F12:I12",
          "A13:A17",
          "B14:B15",
          "A18:F18",
        ],
      },
    },
    expected: [
      "Sheet1: form",
      "  form form 万元 of:棠溪镇农村公路养护项目 C4=project_name C5=department H5=implementing_unit B12=goal H18=total_score A19=grade D7=budget_initial E7=budget F7=spent G7=exec_weight H7=rate I7=exec_score G18=total_weight",
      "    head 6 data 7 C=category D=budget_initial E=budget F=spent G=exec_weight H=rate I=exec_score of_which:8(7) of_which:9(7) of_which:10(7)",
      "    head 13 data 14,15,16,17 B=indicator_l1 C=indicator_l2 D=indicator_name E=target F=actual G=weight H=score I=deviation_reason total:18(14,15,16,17)",
    ],
  },
  {
    name: "a fund's scorecard whose levels carry their sums above their indicators",
    sheets: {
      评分: [
        ["2024年产业发展专项资金绩效评价评分表"],
        ["一级指标", "二级指标", "三级指标", "分值", "目标值", "完成值", "得分", "评分说明"],
        ["过程", _, _, 20, _, _, 19.9, _],
        [_, "资金管理", _, 12, _, _, 11.9, _],
        [_, _, "资金支出率", 12, "100%", "99.2%", 11.9, "按比例计分"],
        [_, "事项管理", _, 8, _, _, 8, _],
        [_, _, "监管有效性", 8, _, _, 8, "措施齐全"],
        ["产出", _, _, 80, _, _, 75, _],
        [_, "数量指标", _, 80, _, _, 75, _],
        [_, _, "扶持企业数（家）", 50, "≥100", 120, 50, _],
        [_, _, "培训人次", 30, "≥600人次", "500人次", 25, _],
        ["合计", _, _, 100, _, _, 94.9, _],
      ],
    },
    expected: [
      "评分: indicators",
      "  indicators rows head 2 data 5,7,10,11 A=indicator_l1 B=indicator_l2 C=indicator_name D=weight E=target F=actual G=score H=explanation subtotal:3(5,7) subtotal:4(5) subtotal:6(7) subtotal:8(10,11) subtotal:9(10,11) total:12(5,7,10,11)",
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
    name: "a line of full marks above the scores, highest and lowest below",
    sheets: {
      得分: [
        ["序号", "项目", "决策", "过程", "产出", "效益", "总得分", "评价等次"],
        [_, "满分", 20, 20, 30, 30, 100, _],
        [1, "甲县道路改造工程", 18, 19, 29, 28, 94, "优"],
        [2, "乙县供水工程", 17, 18, 26, 24, 85, "良"],
        [_, "平均分", 17.5, 18.5, 27.5, 26, 89.5, _],
        [_, "最高分", 18, 19, 29, 28, 94, _],
        [_, "最低分", 17, 18, 26, 24, 85, _],
      ],
    },
    expected: [
      "得分: scores",
      "  scores rows head 1 data 3,4 A=seq B=project_name C=score_input D=score_process E=score_output F=score_outcome G=score H=grade average:5(3,4)",
    ],
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
    name: "a bulk of indicators of several projects with names only in the first line of each",
    sheets: {
      指标: {
        rows: [
          ["项目名称", "指标类型", "指标", "目标值", "单位", "完成值", "分值", "得分"],
          ["甲县道路改造工程", "数量指标", "新建道路", 20, "公里", 21, 60, 60],
          [_, "质量指标", "验收合格率", 100, "%", 98, 40, 39.2],
          ["乙县供水工程", "数量指标", "管线长度", 5, "公里", 5, 100, 100],
        ],
        merges: ["A2:A3"],
      },
    },
    expected: [
      "指标: indicators",
      "  indicators rows head 1 data 2,3,4 A=project_name B=indicator_l2 C=indicator_name D=target E=unit_of_measure F=actual G=weight H=score",
    ],
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
];
