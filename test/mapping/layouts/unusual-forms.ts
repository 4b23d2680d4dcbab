import type { Layout } from "./layout";

const _ = null;

/** Forms whose words, order or direction are not those of the ministry's, told by what stands in them. */
export const UNUSUAL_FORMS: readonly Layout[] = [
  {
    name: "indicators of several years beside those of this one",
    sheets: {
      申报表: {
        rows: [
          ["项目支出绩效目标申报表"],
          ["项目名称：", _, "职业技能提升行动专项"],
          ["主管部门：", _, "市人社局", _, _, "实施单位：", _, "就业训练中心"],
          ["项目资金（万元）", _, "中期资金总额：", _, 720, "年度资金总额：", _, 240],
          ["总体目标", _, "中期目标", _, _, "年度目标"],
          [_, _, "三年培训3600人次", _, _, "完成年度培训"],
          ["绩效指标", "一级指标", "二级指标", "三级指标", "指标值", "二级指标", _, "三级指标", "指标值"],
          [_, "产出指标", "数量指标", "三年培训人次", "≥3600人次", "数量指标", _, "培训人次", "≥1200人次"],
          [_, _, "质量指标", "三年合格率", "≥95%", "质量指标", _, "培训合格率", "≥95%"],
          [_, "满意度指标", "满意度指标", "三年满意度", "≥90%", "满意度指标", _, "学员满意度", "≥90%"],
        ],
        merges: ["A2:B2", "A3:B3", "F7:G7", "F8:G8", "F9:G9", "F10:G10", "A7:A10", "B8:B9"],
      },
    },
    expected: [
      "申报表: form",
      "  form form 万元 of:职业技能提升行动专项 C2=project_name C3=department H3=implementing_unit H4=budget C5=goal",
      "    head 7 data 8,9,10 B=indicator_l1 F=indicator_l2 H=indicator_name I=target C=? D=? E=? G=?",
    ],
  },
  {
    name: "indicators side by side, one a column",
    sheets: {
      横表: [
        ["项目绩效目标完成情况表"],
        ["项目名称", "农机购置补贴项目", _, _, "实施单位", "农机中心"],
        [],
        ["一级指标", "产出指标", "产出指标", "效益指标", "满意度指标", "合计"],
        ["三级指标", "补贴农机台数", "核验合格率", "机械化率", "农户满意度"],
        ["年度指标值", "≥850台", "100%", "≥78%", "≥90%"],
        ["实际完成值", "872台", "100%", "79%", "94%"],
        ["分值", 30, 20, 40, 10, 100],
        ["得分", 30, 20, 40, 10, 100],
      ],
    },
    expected: [
      "横表: indicators",
      "  indicators transposed of:农机购置补贴项目 head A data B,C,D,E 4=indicator_l1 5=indicator_name 6=target 7=actual 8=weight 9=score total:F(B,C,D,E)",
    ],
  },
  {
    name: "a form whose headings are of no known words",
    sheets: {
      绩效表: [
        ["财政专项经费使用绩效自我评价表"],
        ["经费名称", "城乡居民养老保险经办服务", _, _, "承担单位", "县社保中心"],
        ["下达经费（万元）", 96, "实支经费（万元）", 94.08, "支付比例", "98%"],
        ["大类", "中类", "考核要点", "任务数", "办结数", "权数", "自评打分", "情况说明"],
        ["产出", "数量", "参保登记人数", "≥52000人", "53200人", 20, 20],
        ["产出", "数量", "待遇核定人次", "≥6800人次", "6912人次", 15, 15],
        ["产出", "质量", "待遇发放准确率", "≥99.5%", "99.9%", 15, 15],
        ["效益", "社会效益", "应保尽保率", "≥95%", "96.4%", 30, 30],
        ["效益", "满意度", "参保群众满意度", "≥90%", "93%", 20, 20],
        ["合计", _, _, _, _, 100, 100],
      ],
    },
    expected: [
      "绩效表: form",
      "  form form 万元 of:城乡居民养老保险经办服务 B2=project_name F2=implementing_unit B3=budget D3=spent F3=rate F10=total_weight G10=total_score",
      "    head 4 data 5,6,7,8,9 A=indicator_l1 B=indicator_l2 C=indicator_name D=target E=actual F=weight G=score H=explanation total:10(5,6,7,8,9)",
    ],
  },
  {
    name: "a form that begins with its funds, named by its tab",
    sheets: {
      村卫生室冷链建设: [
        ["绩效自评表"],
        ["预算执行情况（万元）", "全年预算数", 320, "全年执行数", 313.6, "执行率得分", 9.8],
        ["一级指标", "二级指标", "三级指标", "年度指标值", "实际完成值", "分值", "得分"],
        ["产出指标", "数量指标", "配备冷链设备", "≥16套", "16套", 50, 50],
        ["效益指标", "社会效益指标", "疫苗接种率", "≥95%", "97%", 40, 40],
        ["总分", _, _, _, _, 100, 99.8],
      ],
    },
    expected: [
      "村卫生室冷链建设: form",
      "  form form 万元 of:村卫生室冷链建设 C2=budget E2=spent G2=exec_score G6=total_score F6=total_weight",
      "    head 3 data 4,5 A=indicator_l1 B=indicator_l2 C=indicator_name D=target E=actual F=weight G=score total:6(4,5)",
    ],
  },
  {
    name: "funds without a word before their figures, right below a form's title",
    sheets: {
      绩效自评: [
        ["公共体育场馆惠民开放项目支出绩效自评表"],
        ["资金（万元）", "预算数", "执行数", "执行率", "权重", "得分"],
        [_, 980, 970.2, "99%", 10, 9.9],
        ["一级指标", "二级指标", "三级指标", "目标值", "完成值", "权重", "得分"],
        ["产出指标", "数量指标", "接待健身人次", "≥150万人次", "152万人次", 50, 50],
        ["效益指标", "社会效益", "体育人口占比", "≥41%", "41.3%", 40, 40],
        ["合计", _, _, _, _, 100, 99.9],
      ],
    },
    expected: [
      "绩效自评: form",
      "  form form 万元 of:公共体育场馆惠民开放项目 B3=budget C3=spent D3=rate E3=exec_weight F3=exec_score F7=total_weight G7=total_score",
      "    head 2 data 3 B=budget C=spent D=rate E=exec_weight F=exec_score",
      "    head 4 data 5,6 A=indicator_l1 B=indicator_l2 C=indicator_name D=target E=actual F=weight G=score total:7(5,6)",
    ],
  },
  {
    name: "funds whose kinds are called projects or indicators",
    sheets: {
      整体自评: [
        ["部门整体支出绩效自评表"],
        ["部门名称：某县农业农村局"],
        ["年度预算（万元）", "项目", "年初预算数", "全年预算数", "全年执行数", "分值", "执行率", "得分"],
        [_, "年度资金总额", 3862.5, 4105.2, 3982.04, 10, "97%", 9.7],
        [_, "其中：基本支出", 2212.5, 2240, 2231.04, _, "99.6%"],
        [_, "项目支出", 1650, 1865.2, 1751, _, "93.88%"],
        ["一级指标", "二级指标", "三级指标", "年度指标值", "实际完成值", "分值", "得分"],
        ["履职效能", "数量指标", "高标准农田建设", "≥2.6万亩", "2.6万亩", 80, 80],
        ["满意度", "服务对象", "农户满意度", "≥90%", "92.6%", 10, 10],
        ["总分", _, _, _, _, 100, 99.7],
      ],
      整体支出: [
        ["部门整体支出绩效自评表"],
        ["部门（单位）：某县统计局"],
        [_, "指标", "预算数（万元）", "决算数（万元）", "执行率", "分值", "得分"],
        ["预算情况", "支出合计", 1276, 1219.7, "95.59%", 20, 19.12],
        [_, "基本支出", 842, 836.2, "99.31%"],
        [_, "项目支出", 434, 383.5, "88.36%"],
        ["一级指标", "三级指标", "目标值", "实际值", "评分规则", "分值", "得分"],
        ["产出", "开展专项调查", "6项", "6项", "少1项扣2分", 60, 60],
        ["满意度", "用户满意度", "≥90%", "96%", "每低1个百分点扣1分", 20, 20],
        ["总计", _, _, _, _, 100, 99.12],
      ],
    },
    expected: [
      "整体自评: form",
      "  form form 万元 G10=total_score A2=department C4=budget_initial D4=budget E4=spent F4=exec_weight G4=rate H4=exec_score F10=total_weight",
      "    head 3 data 4 B=category C=budget_initial D=budget E=spent F=exec_weight G=rate H=exec_score of_which:5(4) of_which:6(4)",
      "    head 7 data 8,9 A=indicator_l1 B=indicator_l2 C=indicator_name D=target E=actual F=weight G=score total:10(8,9)",
      "整体支出: form",
      "  form form 万元 C4=budget D4=spent E4=rate F4=exec_weight G4=exec_score F10=total_weight G10=total_score",
      "    head 3 data 4 B=category C=budget D=spent E=rate F=exec_weight G=exec_score of_which:5(4) of_which:6(4)",
      "    head 7 data 8,9 A=indicator_l1 B=indicator_name C=target D=actual E=explanation F=weight G=score total:10(8,9)",
    ],
  },
  {
    name: "a list of tasks with their money above the funds of a department",
    sheets: {
      整体自评: [
        ["县级部门整体支出绩效自评表"],
        ["部门名称", "县文化和旅游局"],
        ["年度主要任务", "任务名称", "主要内容", "预算金额（万元）", "实际支出（万元）", "完成情况"],
        [_, "公共文化服务", "免费开放", 186.2, 183.5, "已完成"],
        [_, "文物保护", "巡查与修缮", 223.8, 215.34, "已完成"],
        ["整体支出", "支出类别", "年初预算数", "全年预算数", "全年执行数", "执行率"],
        [_, "支出合计", 1012, 1050.6, 1036.2, "98.63%"],
        [_, "基本支出", 630, 640.6, 637.36, "99.49%"],
        [_, "项目支出", 382, 410, 398.84, "97.28%"],
        ["绩效指标", "一级指标", "三级指标", "年度指标值", "实际完成值", "分值", "得分"],
        [_, "产出指标", "送戏下乡场次", "≥160场", "168场", 60, 60],
        [_, "满意度指标", "观众满意度", "≥90%", "95%", 40, 40],
        ["总分", _, _, _, _, 100, 100],
      ],
    },
    expected: [
      "整体自评: form",
      "  form form 万元 B2=department G13=total_score C7=budget_initial D7=budget E7=spent F7=rate F13=total_weight",
      "    head 6 data 7 B=category C=budget_initial D=budget E=spent F=rate of_which:8(7) of_which:9(7)",
      "    head 10 data 11,12 B=indicator_l1 C=indicator_name D=target E=actual F=weight G=score total:13(11,12)",
    ],
  },
  {
    name: "a results framework with targets of several years and one result",
    sheets: {
      Results: {
        rows: [
          ["Results framework"],
          ["Project: Rural Water Supply"],
          ["Indicator Name", "Unit of Measure", "Baseline", "Cumulative Target Values", _, _, "Actual Achieved (YR2)"],
          [_, _, _, "YR1", "YR2", "YR3"],
          ["People with access to water", "Number", 0, 12000, 30000, 52000, 31350],
          ["Households with meters", "Number", 850, 2000, 4200, 6500, 4120],
        ],
        merges: ["D3:F3", "A3:A4", "B3:B4", "C3:C4", "G3:G4"],
      },
    },
    expected: [
      "Results: indicators",
      "  indicators rows of:Rural Water Supply head 3,4 data 5,6 A=indicator_name B=unit_of_measure E=target G=actual C=? D=? F=?",
    ],
  },
  {
    name: "projects with their money and the sum of their points over their indicators in one column",
    sheets: {
      完成情况: [
        ["专项资金绩效目标完成情况表"],
        ["单位：万元"],
        ["项目／绩效指标", "预算数", "执行数", "年度目标值", "实际完成值", "分值", "得分"],
        ["一、科技创新专项资金", 600, 588, _, _, 90, 85],
        ["　1.立项课题数", _, _, "≥30项", "32项", 50, 50],
        ["　2.企业满意度", _, _, "≥90%", "80%", 40, 35],
        ["二、公共文化服务专项资金", 420, 415.8, _, _, 90, 90],
        ["　1.送戏下乡场次", _, _, "≥160场", "168场", 60, 60],
        ["　2.观众满意度", _, _, "≥90%", "95%", 30, 30],
      ],
    },
    expected: [
      "完成情况: indicators",
      "  indicators rows 万元 head 3 data 5,6,8,9 A=indicator_name B=budget C=spent D=target E=actual F=weight G=score subtotal:4(5,6) subtotal:7(8,9)",
    ],
  },
  {
    name: "remarks that ask for a reason, and kinds of indicators under 类别 and 分类",
    sheets: {
      自评: [
        ["项目绩效自评情况表"],
        ["项目名称：食品安全抽检监测项目", _, _, _, "主管部门：市市场监管局"],
        ["类别", "分类", "绩效指标", "计划数", "实际数", "权重", "自评分", "备注（未完成原因）"],
        ["产出", "数量", "抽检食品批次", "≥3600批次", "3684批次", 30, 30],
        ["产出", "质量", "抽检数据准确率", "≥99%", "99.6%", 30, 30],
        ["效益", "社会效益", "食品抽检合格率", "≥97%", "96%", 40, 39.6, "个别企业不合格"],
      ],
    },
    expected: [
      "自评: indicators",
      "  indicators rows of:食品安全抽检监测项目 head 3 data 4,5,6 A=indicator_l1 B=indicator_l2 C=indicator_name D=target E=actual F=weight G=score H=deviation_reason",
    ],
  },
  {
    name: "cells that each repeat what they hold",
    sheets: {
      自评表: [
        ["项目绩效自评表"],
        ["项目名称", "村级文化中心提升项目", _, "主管部门", "县文旅局"],
        ["一级指标", "二级指标", "三级指标", "目标与完成", _, "得分"],
        ["产出指标", "数量指标", "送戏下乡场次", "目标值：≥160场", "完成值：168场", 50],
        ["产出指标", "质量指标", "演出达标率", "目标值：≥95%", "完成值：97%", 30],
        ["满意度指标", "满意度指标", "观众满意度", "目标值：≥90%", "完成值：95%", 20],
      ],
    },
    expected: [
      "自评表: form",
      "  form form of:村级文化中心提升项目 B2=project_name E2=department",
      "    head 3 data 4,5,6 A=indicator_l1 B=indicator_l2 C=indicator_name D=target E=actual F=score",
    ],
  },
  {
    name: "a European logical framework with years behind its figures",
    sheets: {
      Matrix: [
        ["Logical Framework Matrix"],
        ["Title of the Action", "Green Jobs for Youth"],
        [],
        [
          "Results chain",
          "Indicators",
          "Baselines\n(incl. reference year)",
          "Current values",
          "Targets\n(incl. reference year)",
        ],
        ["Skills matched to jobs", "Graduates employed", "0 (2021)", "412 (2024)", "400 (2025)"],
        ["Start-ups funded", "Grants awarded", "0 (2021)", "58 (2024)", "60 (2025)"],
      ],
    },
    expected: [
      "Matrix: indicators",
      "  indicators rows of:Green Jobs for Youth head 4 data 5,6 A=indicator_l1 B=indicator_name D=actual E=target C=?",
    ],
  },
  {
    name: "a goal in one sentence right above headings of two levels",
    sheets: {
      监控表: {
        rows: [
          ["项目支出绩效运行监控表", _, _, _, _, _, _],
          ["项目名称", "免疫规划经费", _, "主管部门", "县卫健局", _, _],
          ["年度总体目标", "完成疫苗接种，接种率保持在95%以上。", _, _, _, _, _],
          ["绩效指标", "一级指标", "三级指标", "年度指标值", "1—8月执行情况", "偏差原因分析", _],
          [_, _, _, _, _, "经费保障", "原因说明"],
          [_, "产出指标", "接种剂次", "≥45000剂次", "30120剂次", _, _],
          [_, "满意度指标", "家长满意度", "≥90%", "92%", _, _],
        ],
        merges: ["B3:G3", "A4:A7", "B4:B5", "C4:C5", "D4:D5", "E4:E5", "F4:G4"],
      },
    },
    expected: [
      "监控表: form",
      "  form form of:免疫规划经费 B2=project_name E2=department B3=goal",
      "    head 4,5 data 6,7 B=indicator_l1 C=indicator_name D=target E=actual G=deviation_reason F=?",
    ],
  },
  {
    name: "marks by reviewers without targets, below words that no list has",
    sheets: {
      评分表: [
        ["全域旅游发展专项资金绩效评价打分表"],
        ["一级指标", "二级指标", "三级指标", "评价要点", "标准分", "打分", "扣分原因"],
        ["决策（30分）", "项目立项", "立项依据充分性", "政策依据充分", 20, 18],
        ["决策（30分）", "资金投入", "预算编制科学性", "测算有据", 10, 7.5, "测算不细"],
        ["产出（70分）", "数量", "新建游客中心", "≥5个", 40, 40],
        ["产出（70分）", "质量", "验收合格率", "100%", 30, 29],
      ],
    },
    expected: [
      "评分表: indicators",
      "  indicators rows of:全域旅游发展专项资金 head 2 data 3,4,5,6 A=indicator_l1 B=indicator_l2 C=indicator_name D=explanation E=weight F=score G=deviation_reason",
    ],
  },
  {
    name: "signs of comparison below a heading of no known word",
    sheets: {
      自评: {
        rows: [
          ["项目名称", "冷链物流设施建设"],
          ["层级", _, "指标", "单位", "计划", _, "实际", "权重", "自评"],
          ["一级", "二级", "名称", _, "关系", "数值", "数值"],
          ["产出指标", "数量指标", "新建冷库", "座", "=", 22, 22, 60, 60],
          ["产出指标", "成本指标", "单位造价", "元", "≤", 1800, 1760, 20, 20],
          ["效益指标", "经济效益指标", "减少损失", "万元", "≥", 350, 372, 20, 20],
        ],
        merges: ["A2:B2", "D2:D3", "E2:F2", "H2:H3", "I2:I3"],
      },
    },
    expected: [
      "自评: indicators",
      "  indicators rows of:冷链物流设施建设 head 2,3 data 4,5,6 A=indicator_l1 B=indicator_l2 C=indicator_name D=unit_of_measure E=operator F=target G=actual H=weight I=score",
    ],
  },
  {
    name: "what is monitored, below no heading, beside baselines, targets and results",
    sheets: {
      "Annex II": [
        ["Single Market Skills Facility: performance indicators"],
        [],
        [_, "Baseline 2020", "Milestone 2022", "Target 2024", "Achieved 2024", "Progress"],
        ["Number of SMEs advised", 0, 5200, 12000, 12480, "104%"],
        ["Share of SMEs satisfied", "0%", "75%", "80%", "82%", "103%"],
        ["Joint actions completed", 0, 14, 30, 27, "90%"],
      ],
    },
    expected: [
      "Annex II: indicators",
      "  indicators rows of:Single Market Skills Facility head 3 data 4,5,6 A=indicator_name D=target E=actual B=? C=? F=?",
    ],
  },
  {
    name: "results of each quarter and in all",
    sheets: {
      PITT: {
        rows: [
          ["Activity Name:", "Dairy Value Chain Activity"],
          [],
          ["#", "Indicator", "Unit", "FY24 Target", "FY24 Results", _, _, "% of Target"],
          [_, _, _, _, "Q1", "Q2", "Total"],
          ["1", "Number of farmers trained", "Number", 4000, 2100, 2065, 4165, "104.1%"],
          ["2", "Litres of milk collected", "Litres", 900000, 424500, 491200, 915700, "101.7%"],
          ["3", "Number of jobs created", "Number", 260, 111, 124, 235, "90.4%"],
        ],
        merges: ["A3:A4", "B3:B4", "C3:C4", "D3:D4", "E3:G3", "H3:H4"],
      },
    },
    expected: [
      "PITT: indicators",
      "  indicators rows of:Dairy Value Chain Activity head 3,4 data 5,6,7 A=seq B=indicator_name C=unit_of_measure D=target G=actual E=? F=? H=?",
    ],
  },
  {
    name: "a form that begins with its funds, its project's name on the cover",
    sheets: {
      封面: [["项目支出绩效自评报告"], [], ["项目名称：农村供水保障工程"], ["项目单位：平岗县水务局"]],
      自评表: {
        rows: [
          ["项目支出绩效自评表"],
          ["（2024年度）"],
          ["项目资金（万元）", _, "年初预算数", "全年预算数", "全年执行数", "分值", "执行率", "得分"],
          [_, "年度资金总额", 940, 912, 902.88, 10, "99%", 9.9],
          [_, "其中：中央资金", 500, 500, 500, "—", "100%", "—"],
          [_, "县级资金", 440, 412, 402.88, "—", "97.79%", "—"],
          ["一级指标", "二级指标", "三级指标", "年度指标值", "实际完成值", "分值", "得分", "偏差原因"],
          ["产出指标", "数量指标", "改造供水管网", "≥36公里", "36.8公里", 60, 60],
          ["效益指标", "社会效益指标", "受益农户", "≥5200户", "5310户", 30, 30],
          ["总分", _, _, _, _, 100, 99.9],
        ],
        merges: ["A3:A6"],
      },
    },
    expected: [
      "封面: cover",
      "自评表: form",
      "  form form 万元 of:农村供水保障工程 G10=total_score C4=budget_initial D4=budget E4=spent F4=exec_weight G4=rate H4=exec_score F10=total_weight",
      "    head 3 data 4 B=category C=budget_initial D=budget E=spent F=exec_weight G=rate H=exec_score of_which:5(4) of_which:6(4)",
      "    head 7 data 8,9 A=indicator_l1 B=indicator_l2 C=indicator_name D=target E=actual F=weight G=score H=deviation_reason total:10(8,9)",
    ],
  },
  {
    name: "a department's tasks with what each may and did spend, in two levels of headings",
    sheets: {
      整体自评: {
        rows: [
          ["部门整体支出绩效自评表"],
          ["部门名称", "云桥市卫生健康委员会"],
          ["年度主要任务", "任务名称", "完成情况", "预算数（万元）", _, _, "执行数（万元）"],
          [_, _, _, "总额", "财政拨款", "其他资金", "总额", "财政拨款", "其他资金"],
          [_, "公共卫生服务", "完成", 820, 800, 20, 803.6, 784, 19.6],
          [_, "医疗服务能力", "完成", 1460, 1200, 260, 1387, 1140, 247],
          [_, "金额合计", _, 2280, 2000, 280, 2190.6, 1924, 266.6],
          ["一级指标", "二级指标", "三级指标", "年度指标值", "实际完成值", "分值", "得分"],
          ["产出指标", "数量指标", "配备除颤仪", "85台", "85台", 60, 60],
          ["效益指标", "社会效益指标", "平均急救反应时间", "≤9分钟", "9分钟", 40, 40],
        ],
        merges: ["A3:A7", "B3:B4", "C3:C4", "D3:F3", "G3:I3"],
      },
    },
    expected: [
      "整体自评: form",
      "  form form 万元 B2=department D7=budget G7=spent",
      "    head 3,4 data 7 B=category D=budget G=spent C=? E=? F=? H=? I=? of_which:5(7) of_which:6(7)",
      "    head 8 data 9,10 A=indicator_l1 B=indicator_l2 C=indicator_name D=target E=actual F=weight G=score",
    ],
  },
  {
    name: "captions written downwards left of a form's blocks, its conclusion merged down beside it",
    sheets: {
      评价表: {
        rows: [
          ["财政支出项目绩效评价表"],
          ["基本情况", "项目名称", "残疾人辅具适配", _, _, "实施单位", "市残联", _, "评价结论：良好"],
          [_, "项目类型", "经常性", _, _, "评价年度", "2024"],
          ["资金情况", "年初预算（万元）", "调整预算（万元）", "实际支出（万元）", "执行率", "结转（万元）", "备注"],
          [_, 280, 265, 259.7, "98%", 5.3, "无"],
          ["指标完成", "一级指标", "二级指标", "三级指标", "目标值", "实际值", "分值", "得分"],
          [_, "产出指标", "数量指标", "发放辅具", "≥1300件", "1342件", 60, 60],
          [_, "效益指标", "社会效益指标", "就业残疾人数", "≥180人", "165人", 40, 36.67],
        ],
        merges: ["A2:A3", "A4:A5", "A6:A8", "I2:I8"],
      },
    },
    expected: [
      "评价表: form",
      "  form form 万元 of:残疾人辅具适配 C2=project_name G2=implementing_unit C3=category B5=budget_initial C5=budget D5=spent E5=rate F5=balance G5=remark",
      "    head 4 data 5 B=budget_initial C=budget D=spent E=rate F=balance G=remark",
      "    head 6 data 7,8 B=indicator_l1 C=indicator_l2 D=indicator_name E=target F=actual G=weight H=score A=?",
    ],
  },
  {
    name: "a form in traditional letters without a line for its project's name",
    sheets: {
      長者健康促進計劃: {
        rows: [
          ["項目支出績效自評表"],
          ["主管部門", "社會服務處", _, "實施單位", "長者中心"],
          ["項目資金（萬元）", _, "年初預算數", "全年預算數", "全年執行數", "分值", "執行率", "得分"],
          [_, "年度資金總額", 150, 145, 143.55, 10, "99%", 9.9],
          [_, "其中：財政撥款", 150, 145, 143.55, "—", "99%", "—"],
          ["一級指標", "二級指標", "三級指標", "年度指標值", "實際完成值", "分值", "得分"],
          ["產出指標", "數量指標", "舉辦健康講座", "≥48場", "50場", 60, 60],
          ["滿意度指標", "服務對象滿意度指標", "長者滿意度", "≥90%", "93%", 30, 30],
          ["總分", _, _, _, _, 100, 99.9],
        ],
        merges: ["A3:A5"],
      },
    },
    expected: [
      "長者健康促進計劃: form",
      "  form form 万元 of:長者健康促進計劃 B2=department E2=implementing_unit G9=total_score C4=budget_initial D4=budget E4=spent F4=exec_weight G4=rate H4=exec_score F9=total_weight",
      "    head 3 data 4 B=category C=budget_initial D=budget E=spent F=exec_weight G=rate H=exec_score of_which:5(4)",
      "    head 6 data 7,8 A=indicator_l1 B=indicator_l2 C=indicator_name D=target E=actual F=weight G=score total:9(7,8)",
    ],
  },
  {
    name: "a printed card: answers on ruled lines, amounts once more in capitals, strokes for nothing",
    sheets: {
      卡片: [
        ["项目资金使用及绩效情况卡"],
        ["项目名称：＿＿杂交制种示范＿＿"],
        ["批准金额", _, "¥1,250,000.00（大写：壹佰贰拾伍万元整）"],
        ["实际支出", _, "¥1,238,600.00（大写：壹佰贰拾叁万捌仟陆佰元整）"],
        ["一级指标", "二级指标", "三级指标", "年度指标值", "度量单位", "实际完成值", "分值", "得分"],
        ["产出指标", "数量指标", "引进优良品种", "≥12", "个", 13, 50, 50],
        ["效益指标", "可持续影响指标", "种源自给水平", "稳步提高", "/", "稳步提高", 40, 40],
      ],
    },
    expected: [
      "卡片: form",
      "  form form ¥ of:杂交制种示范 A2=project_name C3=budget C4=spent",
      "    head 5 data 6,7 A=indicator_l1 B=indicator_l2 C=indicator_name D=target E=unit_of_measure F=actual G=weight H=score",
    ],
  },
  {
    name: "a caption of the funds beside its headings, with nothing below it and nothing merged",
    sheets: {
      评价表: [
        ["财政支出项目绩效评价表"],
        ["基本情况", "项目名称", "残疾人辅具适配", _, "实施单位", "市残联"],
        ["资金情况", "年初预算（万元）", "调整预算（万元）", "实际支出（万元）", "执行率", "结转（万元）"],
        [_, 280, 265, 259.7, "98%", 5.3],
        ["指标完成", "一级指标", "二级指标", "三级指标", "目标值", "实际值", "分值", "得分"],
        [_, "产出指标", "数量指标", "发放辅具", "≥1300件", "1342件", 60, 60],
        [_, "效益指标", "社会效益", "辅具适配率", "≥95%", "97%", 40, 40],
      ],
    },
    expected: [
      "评价表: form",
      "  form form 万元 of:残疾人辅具适配 C2=project_name F2=implementing_unit B4=budget_initial C4=budget D4=spent E4=rate F4=balance",
      "    head 3 data 4 B=budget_initial C=budget D=spent E=rate F=balance",
      "    head 5 data 6,7 B=indicator_l1 C=indicator_l2 D=indicator_name E=target F=actual G=weight H=score A=?",
    ],
  },
  {
    name: "tasks of a department with their money below two levels of headings, nothing merged",
    sheets: {
      整体自评: [
        ["部门整体支出绩效自评表"],
        ["部门名称", "云桥市卫生健康委员会"],
        ["年度主要任务", "任务名称", "完成情况", "预算数（万元）", _, "执行数（万元）"],
        [_, _, _, "总额", "财政拨款", "总额", "财政拨款"],
        [_, "公共卫生服务", "完成", 820, 800, 803.6, 784],
        [_, "医疗服务能力", "完成", 1460, 1200, 1387, 1140],
        [_, "金额合计", _, 2280, 2000, 2190.6, 1924],
        ["年度总体目标", "提升医疗服务能力"],
        ["一级指标", "二级指标", "三级指标", "年度指标值", "实际完成值", "分值", "得分"],
        ["产出指标", "数量指标", "配备除颤仪", "85台", "85台", 50, 50],
        ["满意度指标", "服务对象满意度指标", "培训对象满意度", "≥90%", "97%", 50, 50],
      ],
    },
    expected: [
      "整体自评: form",
      "  form form 万元 B2=department B8=goal D7=budget F7=spent",
      "    head 3,4 data 7 B=category D=budget F=spent C=? E=? G=? of_which:5(7) of_which:6(7)",
      "    head 9 data 10,11 A=indicator_l1 B=indicator_l2 C=indicator_name D=target E=actual F=weight G=score",
    ],
  },
  {
    name: "the money of a form below its indicators, under headings of its own",
    sheets: {
      自评: [
        ["项目支出绩效自评表（2022年度）"],
        ["项目名称", "农村公路日常养护", _, _, "预算编码", "23060022T"],
        ["指标类别", "指标名称", "权重", "年度目标值", "实际完成值", "自评得分"],
        ["产出", "县道养护里程", 50, "186公里", "186公里", 50],
        ["满意度", "群众满意度", 40, "≥85%", "91%", 40],
        ["资金执行", "预算数（万元）", "执行数（万元）", "执行率"],
        [_, 358, 349.05, "97.5%"],
        ["自评等级", "优"],
      ],
    },
    expected: [
      "自评: form",
      "  form form 万元 of:农村公路日常养护 B2=project_name B8=grade B7=budget C7=spent D7=rate",
      "    head 6 data 7 B=budget C=spent D=rate",
      "    head 3 data 4,5 A=indicator_l1 B=indicator_name C=weight D=target E=actual F=score",
    ],
  },
];
