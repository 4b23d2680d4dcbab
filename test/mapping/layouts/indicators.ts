import type { Layout } from "./layout";

const _ = null;

/** Scorecards and lists of indicators outside forms, results frameworks among them. */
export const INDICATORS: readonly Layout[] = [
  {
    name: "indicators with level captions on lines of their own and a project in the line above",
    sheets: {
      绩效: [
        ["绩效目标完成情况表"],
        ["项目名称：甲县道路改造工程"],
        ["指标名称", "目标值", "实际完成值", "分值", "得分", "未完成原因"],
        ["一、产出指标"],
        ["新建道路里程（公里）", "≥20", 21, 30, 30],
        ["验收合格率", "100%", "98%", 20, 19.6, "一处返工"],
        ["二、效益指标"],
        ["群众满意度", "≥90%", "95%", 50, 50],
        ["合计", _, _, 100, 99.6],
      ],
    },
    expected: [
      "绩效: indicators",
      "  indicators rows of:甲县道路改造工程 head 3 data 5,6,8 A=indicator_name B=target C=actual D=weight E=score F=deviation_reason group:4 group:7 total:9(5,6,8)",
    ],
  },
  {
    name: "what was reached up to the last report beside what is reached now",
    sheets: {
      Results: [
        ["Indicator Name", "Unit of Measure", "Baseline", "Actual (Previous)", "Actual (Current)", "End Target"],
        ["Roads rehabilitated, rural", "Kilometers", 0, 186, 244, 320],
        ["Bridges reconstructed", "Number", 0, 9, 12, 15],
        ["People trained in maintenance", "Number", 0, 140, 212, 260],
      ],
    },
    expected: [
      "Results: indicators",
      "  indicators rows head 1 data 2,3,4 A=indicator_name B=unit_of_measure E=actual F=target C=? D=?",
    ],
  },
  {
    name: "indicators with the project's name and money below them, after their total",
    sheets: {
      评价: [
        ["绩效自评"],
        ["指标", "目标值", "完成值", "分值", "得分"],
        ["发放消费券", "≥12万张", "12.4万张", 40, 40],
        ["核销率", "≥85%", "82%", 40, 38.59],
        ["商户满意度", "≥90%", "93%", 20, 20],
        ["合计", _, _, 100, 98.59],
        [],
        ["项目名称", "消费券发放"],
        ["预算（万元）", 200, "支出（万元）", 196.8],
      ],
    },
    expected: [
      "评价: mixed",
      "  indicators rows of:消费券发放 head 2 data 3,4,5 A=indicator_name B=target C=actual D=weight E=score total:6(3,4,5)",
      "  expenditures key_value 万元 of:消费券发放 B8=project_name B9=budget D9=spent",
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
    name: "an indicator sheet for each project, the project only in the tab",
    sheets: {
      项目清单: [
        ["序号", "项目名称", "预算金额（万元）"],
        [1, "临海县供水管网改造项目", 100],
        [2, "南岭县公共图书馆免费开放项目", 200],
      ],
      "1.临海县供水管网改": [
        ["一级指标", "二级指标", "三级指标", "目标值", "实际值", "权重", "得分"],
        ["产出指标", "数量指标", "管网长度", "≥5公里", "6公里", 100, 100],
      ],
      "2.南岭县公共图书馆": [
        ["一级指标", "二级指标", "三级指标", "目标值", "实际值", "权重", "得分"],
        ["产出指标", "数量指标", "开放天数", "≥300天", "310天", 100, 100],
      ],
    },
    expected: [
      "项目清单: projects",
      "  projects rows 万元 head 1 data 2,3 A=seq B=project_name C=budget",
      "1.临海县供水管网改: indicators",
      "  indicators rows of:临海县供水管网改造项目 head 1 data 2 A=indicator_l1 B=indicator_l2 C=indicator_name D=target E=actual F=weight G=score",
      "2.南岭县公共图书馆: indicators",
      "  indicators rows of:南岭县公共图书馆免费开放项目 head 1 data 2 A=indicator_l1 B=indicator_l2 C=indicator_name D=target E=actual F=weight G=score",
    ],
  },
  {
    name: "levels with weights of their own beside the indicators' weights",
    sheets: {
      评分表: {
        rows: [
          ["专项资金绩效评价指标评分表"],
          ["一级指标", _, "二级指标", _, "三级指标", _, "目标值", "完成值", "得分", "评分说明"],
          ["名称", "权重", "名称", "权重", "名称", "权重"],
          ["过程", 20, "资金管理", 12, "资金支出率", 12, "100%", "99.41%", 11.93],
          [_, _, "事项管理", 8, "监管有效性", 8, "有效", "有效", 8],
          ["产出", 40, "数量指标", 20, "支持项目数", 10, "≥13个", "13个", 10],
          [_, _, _, _, "培训场次", 10, "≥20场", "25场", 10],
          [_, _, "质量指标", 20, "验收合格率", 20, "100%", "100%", 20],
          ["效益", 40, "社会效益", 30, "带动就业人数", 30, "≥500人", "610人", 30],
          [_, _, "满意度", 10, "企业满意度", 10, "≥90%", "95%", 10],
          ["合计", 100, _, 100, _, 100, _, _, 99.93],
        ],
        merges: ["A1:J1", "A2:B2", "C2:D2", "E2:F2", "G2:G3", "H2:H3", "I2:I3", "J2:J3"],
      },
    },
    expected: [
      "评分表: indicators",
      "  indicators rows head 2,3 data 4,5,6,7,8,9,10 A=indicator_l1 C=indicator_l2 E=indicator_name F=weight G=target H=actual I=score J=explanation B=? D=? total:11(4,5,6,7,8,9,10)",
    ],
  },
  {
    name: "captions of a results framework begin its table",
    sheets: {
      Logframe: [
        ["Results framework – Rural Water Programme"],
        ["Level", "Indicator", "Baseline", "Target 2024", "Achieved 2024", "Means of verification"],
        ["Outcome 1: Rural households have reliable water"],
        ["Output", "Boreholes rehabilitated", 0, 45, 48, "Site reports"],
        ["Output", "Water committees trained", 0, 45, 41, "Attendance lists"],
      ],
    },
    expected: [
      "Logframe: indicators",
      "  indicators rows of:Rural Water Programme head 2 data 4,5 A=indicator_l1 B=indicator_name D=target E=actual C=? F=? group:3",
    ],
  },
  {
    name: "a results framework",
    sheets: {
      Framework: {
        rows: [
          ["Results Framework and Monitoring"],
          [
            "Level",
            "Indicator Name",
            "Unit of Measure",
            "Baseline",
            "Cumulative Target Values",
            _,
            "End Target",
            "Actual (Current)",
            "Frequency",
            "Responsibility",
          ],
          [_, _, _, _, "YR1", "YR2", _, _, _, _],
          [
            "PDO",
            "People with access to improved water sources",
            "Number",
            0,
            12000,
            45000,
            90000,
            60250,
            "Annual",
            "PIU",
          ],
          [_, "Water points functioning after one year", "Percentage", 40, 55, 70, 90, 82, "Annual", "PIU"],
          ["Intermediate", "Boreholes rehabilitated", "Number", 0, 20, 60, 120, 95, "Annual", "PIU"],
        ],
        merges: ["A2:A3", "B2:B3", "C2:C3", "D2:D3", "E2:F2", "G2:G3", "H2:H3", "I2:I3", "J2:J3"],
      },
    },
    expected: [
      "Framework: indicators",
      "  indicators rows head 2,3 data 4,5,6 A=indicator_l1 B=indicator_name C=unit_of_measure G=target H=actual D=? E=? F=? I=? J=?",
    ],
  },
  {
    name: "kinds of results beside what was achieved",
    sheets: {
      KPIs: {
        rows: [
          ["Result", "Indicator", "Unit", "Annual Target", "Quarterly Achievement", _, "Achieved", "Comment"],
          [_, _, _, _, "Q1", "Q2", _, _],
          ["Output 1", "Teachers trained", "#", 400, 190, 225, 415, "Met"],
          ["Output 1", "Schools supplied", "#", 60, 30, 25, 55, "Partly met"],
          ["Outcome A", "Attendance rate", "%", 92, 88, 91, 91, "Partly met"],
        ],
        merges: ["A1:A2", "B1:B2", "C1:C2", "D1:D2", "E1:F1", "G1:G2", "H1:H2"],
      },
    },
    expected: [
      "KPIs: indicators",
      "  indicators rows head 1,2 data 3,4,5 A=indicator_l1 B=indicator_name C=unit_of_measure D=target G=actual H=remark E=? F=?",
    ],
  },
  {
    name: "indicators of one project under a title of forms",
    sheets: {
      绩效目标: [
        ["财政专项资金绩效目标申报表"],
        ["项目名称：甲县林长制巡护项目"],
        ["一级指标", "二级指标", "三级指标", "指标性质", "指标值", "度量单位"],
        ["产出指标", "数量指标", "巡护里程", "≥", 180, "公里"],
        ["产出指标", "质量指标", "巡护达标率", "≥", 98, "%"],
        ["效益指标", "社会效益指标", "受益人口", "≥", 5000, "人"],
      ],
    },
    expected: [
      "绩效目标: indicators",
      "  indicators rows of:甲县林长制巡护项目 head 3 data 4,5,6 A=indicator_l1 B=indicator_l2 C=indicator_name D=operator E=target F=unit_of_measure",
    ],
  },
  {
    name: "a form's label lines without funds become the project of its indicator table",
    sheets: {
      目标表: [
        ["项目支出绩效目标表"],
        ["项目名称", "临海县供水管网改造项目"],
        ["主管部门", "水利局"],
        ["一级指标", "二级指标", "三级指标", "指标值"],
        ["产出指标", "数量指标", "管网长度", "≥5公里"],
        ["效益指标", "社会效益指标", "受益人口", "≥1万人"],
      ],
    },
    expected: [
      "目标表: form",
      "  form form of:临海县供水管网改造项目 B2=project_name B3=department",
      "    head 4 data 5,6 A=indicator_l1 B=indicator_l2 C=indicator_name D=target",
    ],
  },
  {
    name: "targets and results of a fiscal year in short",
    sheets: {
      PITT: [
        ["Performance Indicator Tracking Table"],
        [
          "No.",
          "Performance Indicator",
          "Unit",
          "Baseline Value",
          "FY24 Target",
          "FY24 Result",
          "% Achieved",
          "Deviation Narrative",
        ],
        ["1", "Individuals trained in nutrition", "Number", 0, 2500, 2710, 1.084, _],
        ["2", "Households with soap at handwashing station", "Percent", 31, 45, 43.2, 0.96, "Delayed start"],
        ["3", "Enterprises accessing finance", "Number", 120, 400, 385, 0.9625, "Late approvals"],
      ],
    },
    expected: [
      "PITT: indicators",
      "  indicators rows head 2 data 3,4,5 A=seq B=indicator_name C=unit_of_measure E=target F=actual H=deviation_reason D=? G=?",
    ],
  },
  {
    name: "four levels of indicators with a weight for each",
    sheets: {
      指标体系: [
        ["绩效评价指标体系及评分表"],
        ["一级指标", "权重", "二级指标", "权重", "三级指标", "权重", "四级指标", "权重", "得分", "扣分原因"],
        ["决策", 40, "项目立项", 40, "立项依据充分性", 20, "政策相符性", 20, 20, _],
        [_, _, _, _, "立项程序规范性", 20, "程序完整性", 20, 18, "资料不全"],
        ["过程", 60, "资金管理", 60, "预算执行", 30, "预算执行率", 30, 28.5, "支出滞后"],
        [_, _, _, _, "资金合规性", 30, "资金使用规范", 30, 30, _],
      ],
    },
    expected: [
      "指标体系: indicators",
      "  indicators rows head 2 data 3,4,5,6 A=indicator_l1 C=indicator_l2 G=indicator_name H=weight I=score J=deviation_reason B=? D=? E=? F=?",
    ],
  },
  {
    name: "an execution rate among the indicators",
    sheets: {
      考评: [
        ["第三方绩效评价打分表"],
        ["一级指标", "二级指标", "三级指标", "满分", "扣分", "得分", "扣分说明"],
        ["决策", "项目立项", "立项依据", 20, 0, 20, _],
        ["过程", "资金管理", "到位率", 20, 0, 20, _],
        [_, _, "执行率", 20, 1, 19, "支出滞后"],
        ["产出", "数量", "完成数量", 40, 2, 38, _],
        ["总计", _, _, 100, 3, 97, _],
      ],
    },
    expected: [
      "考评: indicators",
      "  indicators rows head 2 data 3,4,5,6 A=indicator_l1 B=indicator_l2 C=indicator_name D=weight F=score G=deviation_reason E=? total:7(3,4,5,6)",
    ],
  },
  {
    name: "figures and their units side by side for target and result",
    sheets: {
      指标: {
        rows: [
          ["年度绩效目标完成情况", _, _, _, _, _, _, _],
          ["指标类型", "指标名称", "年度目标", _, "完成情况", _, "分值", "得分"],
          [_, _, "数值", "单位", "数值", "单位", _, _],
          ["产出指标", "维修校舍面积", 3200, "平方米", 3300, "平方米", 50, 50],
          ["产出指标", "补贴发放及时率", 98, "%", 98, "%", 30, 30],
          ["满意度指标", "居民满意度", 90, "%", 88, "%", 20, 19.56],
        ],
        merges: ["A2:A3", "B2:B3", "C2:D2", "E2:F2", "G2:G3", "H2:H3"],
      },
    },
    expected: [
      "指标: indicators",
      "  indicators rows head 2,3 data 4,5,6 A=indicator_l1 B=indicator_name C=target D=unit_of_measure E=actual G=weight H=score F=?",
    ],
  },
  {
    name: "achievement in per cent beside actuals of three years, and answers of yes and no",
    sheets: {
      Results: {
        rows: [
          ["Results framework"],
          ["Indicator", "Unit", "Target", _, "Actual", _, "Achievement 2023"],
          [_, _, 2022, 2023, 2022, 2023, _],
          ["People with safe water", "number", 45000, 80000, 47120, 83300, "104%"],
          ["Non-revenue water", "%", 35, 30, 36.8, 29.5, "—"],
          ["Schemes with tariff approved", "yes/no", "No", "Yes", "No", "Yes", "—"],
          ["Staff trained", "person-days", 900, 1500, 1010, 1640, "109%"],
        ],
        merges: ["A2:A3", "B2:B3", "C2:D2", "E2:F2", "G2:G3"],
      },
    },
    expected: [
      "Results: indicators",
      "  indicators rows head 2,3 data 4,5,6,7 A=indicator_name B=unit_of_measure D=target F=actual C=? E=? G=?",
    ],
  },
  {
    name: "key indicators in Taiwan's words",
    sheets: {
      關鍵績效指標: [
        ["113年度關鍵績效指標達成情形"],
        ["項次", "衡量指標", "單位", "年度目標值", "實際達成值", "達成率"],
        [1, "汰換智慧水表數", "只", 12000, 12650, "105.4%"],
        [2, "長照據點數", "處", 420, 401, "95.5%"],
        [3, "民眾滿意度", "%", 85, 88.2, "103.8%"],
      ],
    },
    expected: [
      "關鍵績效指標: indicators",
      "  indicators rows head 2 data 3,4,5 A=seq B=indicator_name C=unit_of_measure D=target E=actual F=?",
    ],
  },
  {
    name: "a logical framework with its chain of results",
    sheets: {
      Logframe: [
        ["LOGICAL FRAMEWORK MATRIX"],
        [
          "Results chain",
          "Objectively verifiable indicators",
          "Baseline (2021)",
          "Target (2024)",
          "Status (2024)",
          "Means of verification",
        ],
        ["Goal", "Infant mortality per 1,000 live births", 48, 40, 41, "DHS"],
        ["Purpose", "Facility deliveries (%)", 52, 75, 78, "HMIS"],
        ["Output 1", "Midwives deployed", 120, 300, 288, "HR records"],
      ],
    },
    expected: [
      "Logframe: indicators",
      "  indicators rows head 2 data 3,4,5 A=indicator_l1 B=indicator_name D=target E=actual C=? F=?",
    ],
  },
  {
    name: "levels below a heading that says something else",
    sheets: {
      Closure: [
        ["Project name: Harbour Lighting Renewal"],
        ["Objective", "KPI", "Target", "Result", "Weight", "Points"],
        ["Output", "Units delivered", ">= 100", "110", 50, 50],
        ["Outcome", "User satisfaction", ">= 85%", "80%", 50, 47.06],
      ],
    },
    expected: [
      "Closure: indicators",
      "  indicators rows of:Harbour Lighting Renewal head 2 data 3,4 A=indicator_l1 B=indicator_name C=target D=actual E=weight F=score",
    ],
  },
  {
    name: "the line of the grade below a scorecard is no indicator",
    sheets: {
      复核表: [
        ["财政支出项目绩效自评复核表"],
        ["一级指标", "二级指标", "指标说明", "权重", "自评得分", "复核得分"],
        ["项目决策", "立项规范", "可研批复", 40, 40, 38],
        ["过程管理", "资金到位", "到位率", 30, 30, 30],
        ["项目产出", "工程量", "海塘公里", 30, 28, 27],
        ["合计", _, _, 100, 98, 95],
        ["等 级", _, _, _, "优秀", "优秀"],
      ],
    },
    expected: [
      "复核表: indicators",
      "  indicators rows head 2 data 3,4,5 A=indicator_l1 B=indicator_l2 C=explanation D=weight F=score E=? total:6(3,4,5)",
    ],
  },
  {
    name: "captions that name the projects over their indicators",
    sheets: {
      汇总: [
        ["2024年度项目绩效指标完成情况汇总表"],
        ["序号", "绩效指标", "指标值", "完成值", "分值", "得分"],
        ["一、甲县道路改造工程"],
        [1, "改造里程", "≥12公里", "12公里", 60, 60],
        [2, "群众满意度", "≥90%", "91%", 40, 40],
        ["二、乙县供水项目"],
        [1, "新增管网", "≥30公里", "28公里", 60, 56],
        [2, "群众满意度", "≥90%", "95%", 40, 40],
      ],
    },
    expected: [
      "汇总: indicators",
      "  indicators rows head 2 data 4,5,7,8 A=seq B=indicator_name C=target D=actual E=weight F=score group:3 group:6",
    ],
  },
  {
    name: "criteria with their most points under a programme",
    sheets: {
      Scorecard: [
        ["Programme scorecard"],
        ["Programme: Clean Rivers Initiative"],
        ["Area", "Criterion", "Max points", "Points awarded", "Assessor comments"],
        ["Design", "Needs assessment quality", 10, 9, "good"],
        ["Design", "Logic of intervention", 10, 8, _],
        ["Delivery", "Timeliness of works", 50, 45, _],
        ["Results", "Water quality improvement", 30, 26, _],
        [_, "Total", 100, 88, _],
      ],
    },
    expected: [
      "Scorecard: indicators",
      "  indicators rows of:Clean Rivers Initiative head 3 data 4,5,6,7 A=indicator_l1 B=indicator_name C=weight D=score E=remark total:8(4,5,6,7)",
    ],
  },
  {
    name: "a project in a title of traditional letters",
    sheets: {
      績效衡量: [
        ["長者學苑發展計劃績效指標達成情形"],
        ["績效構面", "績效指標", "年度目標值", "實際達成值", "計量單位", "權重", "得分"],
        ["產出", "辦理課程場次", "≥120", 126, "場", 40, 40],
        ["產出", "參與人次", "≥3600", 3500, "人次", 30, 29.17],
        ["效益", "學員滿意度", "≥90", 92, "%", 30, 30],
      ],
    },
    expected: [
      "績效衡量: indicators",
      "  indicators rows of:長者學苑發展計劃 head 2 data 3,4,5 A=indicator_l1 B=indicator_name C=target D=actual E=unit_of_measure F=weight G=score",
    ],
  },
  {
    name: "items named like fields, several figures and a remark in each line, are records and no pairs",
    sheets: {
      扣分明细: [
        ["部门整体绩效考评扣分明细表"],
        ["指标", "分值", "扣分标准", "问题数", "每项扣分", "实扣分", "得分"],
        ["预算调整", 5, "每发现一项扣0.5分，扣完为止", 3, 0.5, 1.5, 3.5],
        ["支出进度", 10, "每发现一项扣1分，扣完为止", 2, 1, 2, 8],
        ["结转控制", 5, "每发现一项扣1分，扣完为止", 1, 1, 1, 4],
        ["公开及时", 5, "每发现一项扣1分，扣完为止", 0, 1, 0, 5],
        ["目标报送", 10, "每发现一项扣1.5分，扣完为止", 4, 1.5, 6, 4],
        ["监控整改", 10, "每发现一项扣2分，扣完为止", 2, 2, 4, 6],
        ["合计", 45, _, 12, _, 14.5, 30.5],
      ],
    },
    expected: [
      "扣分明细: indicators",
      "  indicators rows head 2 data 3,4,5,6,7,8 A=indicator_name B=weight C=explanation G=score D=? E=? F=? total:9(3,4,5,6,7,8)",
    ],
  },
  {
    name: "what was achieved this quarter, in all, and as a share of the target",
    sheets: {
      Logframe: {
        rows: [
          ["Logical framework - Emergency Shelter Support"],
          ["Code", "Indicator", "End-cycle target", _, _, "Achieved", _, "% achieved", "Comments"],
          [_, _, "Men", "Women", "Total", "This quarter", "Cumulative"],
          ["1.1", "People receiving shelter kits", 1460, 1560, 3020, 510, 2964, "98.1%"],
          ["1.2", "People living in repaired houses", 400, 400, 800, 80, 832, "104.0%"],
        ],
        merges: ["A2:A3", "B2:B3", "C2:E2", "F2:G2", "H2:H3", "I2:I3"],
      },
    },
    expected: [
      "Logframe: indicators",
      "  indicators rows of:Emergency Shelter Support head 2,3 data 4,5 A=project_code B=indicator_name E=target G=actual I=remark C=? D=? F=? H=?",
    ],
  },
  {
    name: "tasks with their points before what is looked at, scored by the school and by experts",
    sheets: {
      评分表: [
        ["高水平专业群建设绩效评分表"],
        ["建设任务", "观测点", "满分", "学校自评", "专家评分", "专家意见"],
        ["一、人才培养（60分）", "课程建设", 35, 35, 34, "在线课程更新不足，扣1分"],
        ["一、人才培养（60分）", "教材建设", 25, 24, 23.5, "缺一部规划教材，扣1.5分"],
        ["二、产教融合（40分）", "实训基地", 40, 40, 38, "共享率偏低，扣2分"],
        ["总分", _, 100, 99, 95.5, _],
      ],
    },
    expected: [
      "评分表: indicators",
      "  indicators rows of:高水平专业群建设 head 2 data 3,4,5 A=indicator_l1 B=indicator_name C=weight E=score D=? F=? total:6(3,4,5)",
    ],
  },
  {
    name: "statements of results before the indicators are a level of them, and what was reached stands behind",
    sheets: {
      Logframe: [
        ["Logical framework matrix - Green Skills for Youth"],
        [
          "Results chain",
          "Results",
          "Indicators",
          "Baselines (values and years)",
          "Current value (31/12/2023)",
          "Targets (values and years)",
        ],
        ["Impact", "Youth unemployment is reduced", "Youth unemployment rate (%)", "31.4 (2020)", 29.2, "26 (2025)"],
        ["Outcome", "Young people have skills", "% of employers satisfied", "58% (2021)", "71%", "80% (2025)"],
        ["Output", "Centres are equipped", "Number of centres equipped", "0 (2021)", 7, "12 (2024)"],
      ],
    },
    expected: [
      "Logframe: indicators",
      "  indicators rows of:Green Skills for Youth head 2 data 3,4,5 A=indicator_l1 B=indicator_l2 C=indicator_name E=actual F=target D=?",
    ],
  },
  {
    name: "items worth so many points each are levels, and the departments beside their weights are what is appraised",
    sheets: {
      考核: {
        rows: [
          ["科室绩效考核得分表"],
          ["考核项目", "考核内容", "标准分", "内一科", "外一科", "妇产科", "扣分说明"],
          ["医疗质量（60分）", "病历质量", 30, 29, 28, 30, _],
          [_, "平均住院日", 30, 30, 29, 28.5, _],
          ["护理质量（40分）", "基础护理", 40, 39, 40, 38, _],
          ["合计", _, 100, 98, 97, 96.5, _],
          ["绩效系数", _, _, 1.02, 1, 1, _],
        ],
        merges: ["A3:A4"],
      },
    },
    expected: [
      "考核: indicators",
      "  indicators rows head 2 data 3,4,5 A=indicator_l1 B=indicator_name C=weight G=deviation_reason D=? E=? F=? total:6(3,4,5) subtotal:7(3,4,5)",
    ],
  },
];
