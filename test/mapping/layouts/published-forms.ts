import type { Layout } from "./layout";

const _ = null;

/** Forms as bureaus publish them filled in: other labels than the official form's, and what is asked below the indicators. */
export const PUBLISHED_FORMS: readonly Layout[] = [
  {
    name: "a form whose project is called 项目支出名称, with units in the targets and the kind of standard beside them",
    sheets: {
      申报表: {
        rows: [
          ["2025年项目支出绩效目标申报表"],
          ["填报单位：（盖章）", _, _, _, _, "单位：万元"],
          ["项目支出名称", "洒水车夜间作业服务", _, "预算部门", "滨河市市容环境事务所"],
          ["年度本级预算金额", 180, _, "该项目支出上级资金", 0],
          ["实施期绩效目标", "全市主干道夜间降尘达标"],
          ["本年度绩效目标", "全市主干道夜间降尘达标，投诉减少"],
          ["本年度绩效指标", "一级指标", "二级指标", "三级指标", "指标值及单位", "绩效标准"],
          [_, "产出指标", "数量指标", "作业车辆数", "12辆", "计划标准"],
          [_, _, "质量指标", "作业路段达标率", "≥95%", "行业标准"],
          [_, "效益指标", "社会效益指标", "投诉办结率", "≥98%", "历史标准"],
          ["财政部门审核意见", "同意"],
        ],
        merges: ["A1:F1", "B3:C3", "E3:F3", "B4:C4", "E4:F4", "B5:F5", "B6:F6", "A7:A10", "B8:B9", "B11:F11"],
      },
    },
    expected: [
      "申报表: form",
      "  form form 万元 of:洒水车夜间作业服务 B3=project_name E3=department B4=budget B5=goal",
      "    head 7 data 8,9,10 B=indicator_l1 C=indicator_l2 D=indicator_name E=target F=explanation",
    ],
  },
  {
    name: "a form of two levels with what was spent in earlier years beside the budget",
    sheets: {
      目标表: {
        rows: [
          ["临湖市2025年市直部门预算项目支出绩效目标表"],
          ["项目名称", "市民中心物业管理", _, "项目类别", "本级支出项目"],
          ["项目预算", "成本构成", "金额", "测算依据", "2023年实际执行数", "2024年实际执行数"],
          [_, "安保服务", 120, "招标文件", 118.5, 120],
          [_, "水电费", 300, "上年实际", 266.4, 281.2],
          [_, "合计", 420, _, 384.9, 401.2],
          ["绩效指标", "一级指标", "二级指标", "绩效标准", _, "当年预期实现值"],
          [_, "数量指标", "设备巡检次数", "全年巡检情况", _, "≥240次"],
          [_, "质量指标", "维修合格率", "维修质量情况", _, "≥96%"],
          [_, "成本指标", "单位面积能耗", "能耗变化情况", _, "≤85千瓦时"],
        ],
        merges: ["A1:F1", "B2:C2", "E2:F2", "A3:A6", "A7:A10", "D7:E7", "D8:E8", "D9:E9", "D10:E10"],
      },
    },
    expected: [
      "目标表: form",
      "  form form of:市民中心物业管理 B2=project_name E2=category C6=budget",
      "    head 3 data 6 B=category C=budget D=? E=? F=? of_which:4(6) of_which:5(6)",
      "    head 7 data 8,9,10 B=indicator_l1 C=indicator_l2 D=explanation F=target E=?",
    ],
  },
  {
    name: "a form whose targets were all set anew in the year, below two goals with headings of their own",
    sheets: {
      自评表: {
        rows: [
          ["2025年度项目绩效自评表"],
          ["项目名称", "村级文化站设备更新", _, _, "实施单位", "青浦县文化馆"],
          ["预算执行情况（万元）", _, "预算数", "执行数", "执行率", "得分"],
          [_, "年度资金总额", 60, 54, "90%", 9],
          ["年度绩效目标1", "指标名称", "年初指标值", "调整后指标值", "全年完成值", "得分"],
          [_, "更新设备数量", _, "≥40台", "42台", 25],
          [_, "设备完好率", _, "≥98%", "99%", 20],
          ["年度绩效目标2", "指标名称", "年初指标值", "调整后指标值", "全年完成值", "得分"],
          [_, "开展活动场次", _, "≥30场", "30场", 25],
          [_, "群众满意度", _, "≥90%", "93%", 20],
          ["总分", _, _, _, _, 99],
          ["存在问题", "设备到货较晚"],
          ["改进措施及建议", "提前启动采购"],
        ],
        merges: ["A1:F1", "B2:D2", "A3:A4", "A5:A7", "A8:A10", "B12:F12", "B13:F13"],
      },
    },
    expected: [
      "自评表: form",
      "  form form 万元 of:村级文化站设备更新 B2=project_name F2=implementing_unit F11=total_score C4=budget D4=spent E4=rate F4=exec_score",
      "    head 3 data 4 B=category C=budget D=spent E=rate F=exec_score",
      "    head 5 data 6,7,9,10 A=goal B=indicator_name D=target E=actual F=score C=? total:11(6,7,9,10)",
    ],
  },
  {
    name: "indicators in a plain table, with conclusion and suggestions below their total",
    sheets: {
      指标: {
        rows: [
          ["项目支出绩效指标完成情况"],
          ["一级指标", "二级指标", "三级指标", "指标值", "完成值", "权重", "得分"],
          ["产出指标", "数量指标", "培训期数", "≥6期", "6期", 40, 40],
          [_, "质量指标", "培训合格率", "≥95%", "97%", 30, 30],
          ["效益指标", "社会效益指标", "学员满意度", "≥90%", "92%", 30, 30],
          ["合计", _, _, _, _, 100, 100],
          ["评价结论", "按期完成培训任务，学员反映良好。"],
          ["存在问题", "无"],
          ["改进措施", "无"],
        ],
        merges: ["A1:G1", "A3:A4", "A6:E6", "B7:G7", "B8:G8", "B9:G9"],
      },
    },
    expected: [
      "指标: indicators",
      "  indicators rows head 2 data 3,4,5 A=indicator_l1 B=indicator_l2 C=indicator_name D=target E=actual F=weight G=score total:6(3,4,5)",
    ],
  },
  {
    name: "a department's form with one sum below the sources of its money and another below what it was spent for",
    sheets: {
      整体自评: {
        rows: [
          ["部门整体支出绩效自评表"],
          ["部门名称", "云河市司法局"],
          ["年度整体支出（万元）", "资金来源", "年初预算数", "调整后预算数", "执行数", "执行率", "分值", "得分"],
          [_, "（1）一般公共预算", 2860, 3012.4, 2958.18, "98.20%", _, _],
          [_, "（2）其他资金", 64, 64, 60.8, "95.00%", _, _],
          [_, "收入合计", 2924, 3076.4, 3018.98, "98.13%", 10, 9.81],
          [_, "（1）基本支出", 2210, 2296.6, 2290.98, "99.76%", _, _],
          [_, "（2）项目支出", 714, 779.8, 728, "93.36%", _, _],
          [_, "支出合计", 2924, 3076.4, 3018.98, "98.13%", _, _],
          ["一级指标", "二级指标", "三级指标", "指标值", "实际完成值", "分值", "得分"],
          ["产出指标", "数量指标", "办理法律援助案件", "≥2600件", "2743件", 60, 60],
          ["满意度指标", "满意度指标", "受援人满意度", "≥95%", "97.8%", 30, 30],
          ["总分", _, _, _, _, 100, 99.81],
        ],
        merges: ["A1:H1", "B2:H2", "A3:A9", "A13:E13"],
      },
    },
    expected: [
      "整体自评: form",
      "  form form 万元 B2=department G13=total_score C6=budget_initial D6=budget E6=spent F6=rate G6=exec_weight H6=exec_score F13=total_weight",
      "    head 3 data 6 B=category C=budget_initial D=budget E=spent F=rate G=exec_weight H=exec_score of_which:4(6) of_which:5(6) of_which:7(9) of_which:8(9) subtotal:9",
      "    head 10 data 11,12 A=indicator_l1 B=indicator_l2 C=indicator_name D=target E=actual F=weight G=score total:13(11,12)",
    ],
  },
  {
    name: "an English form whose money is divided by the components of the work",
    sheets: {
      Form: {
        rows: [
          ["Ex-post performance evaluation form"],
          ["Project title", "Small Irrigation Schemes"],
          [
            "Financial performance (USD thousand)",
            "Component",
            "Approved budget",
            "Actual expenditure",
            "Execution rate",
          ],
          [_, "Civil works", 2400, 2256, "94.0%"],
          [_, "Equipment", 650, 578.5, "89.0%"],
          [_, "Total", 3050, 2834.5, "92.9%"],
          ["Evaluation criteria", "Weight (%)", "Score (0-10)", "Weighted score", "Basis for score"],
          ["Effectiveness", 60, 7.5, 4.5, "Three of four outputs met"],
          ["Efficiency", 40, 8, 3.2, "Cost within budget"],
          ["Overall", 100, _, 7.7, _],
        ],
        merges: ["A1:E1", "B2:E2", "A3:A6"],
      },
    },
    expected: [
      "Form: form",
      "  form form USD thousand of:Small Irrigation Schemes B2=project_name C6=budget D6=spent E6=rate B10=total_weight D10=total_score",
      "    head 3 data 6 B=category C=budget D=spent E=rate of_which:4(6) of_which:5(6)",
      "    head 7 data 8,9 A=indicator_name B=weight D=score E=explanation C=? total:10(8,9)",
    ],
  },
];
