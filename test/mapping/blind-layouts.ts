import type { Layout } from "./layouts";

const _ = null;

/** What a blind campaign of new workbooks found misread: each layout stands for one cause. */
export const BLIND_LAYOUTS: readonly Layout[] = [
  {
    name: "an approved budget beside a revised one is the initial budget",
    sheets: {
      Execution: [
        ["Annual budget execution report 2024"],
        [
          "#",
          "Project title",
          "Approved budget (RMB 10,000)",
          "Revised budget (RMB 10,000)",
          "Expenditure to date",
          "Remaining",
        ],
        [1, "School kitchen renewal", 100, 120, 90, 30],
        [2, "Village clinic kits", 200, 200, 150, 50],
        [3, "Night bus subsidy", 300, 280, 280, 0],
      ],
    },
    expected: [
      "Execution: expenditures",
      "  expenditures rows RMB 10k head 2 data 3,4,5 A=seq B=project_name C=budget_initial D=budget E=spent F=balance",
    ],
  },
  {
    name: "an amount asked for beside the amount granted",
    sheets: {
      项目库: [
        ["单位：万元"],
        ["序号", "项目名称", "申报单位", "申请资金", "核定资金"],
        [1, "甲县道路改造工程", "交通局", 120, 100],
        [2, "乙县供水工程", "水利局", 240, 200],
      ],
    },
    expected: [
      "项目库: projects",
      "  projects rows 万元 head 2 data 3,4 A=seq B=project_name C=department E=budget D=?",
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
    name: "last year's actual is not this year's, nor is what is expected for the whole year",
    sheets: {
      对比: [
        ["三级指标", "计量单位", "上年实际", "本年目标", "本年实际", "权重"],
        ["开展巡诊场次", "场", 10, 12, 11, 50],
        ["惠及农户数", "户", 900, 1000, 1100, 50],
      ],
      监控: [
        ["一级指标", "三级指标", "年度指标值", "1至7月执行情况", "全年预计完成情况", "偏差原因分析"],
        ["产出指标", "开展巡诊场次", "≥12场", "7场", "12场", _],
        ["产出指标", "惠及农户数", "≥1000户", "600户", "1000户", _],
      ],
    },
    expected: [
      "对比: indicators",
      "  indicators rows head 1 data 2,3 A=indicator_name B=unit_of_measure D=target E=actual F=weight C=?",
      "监控: indicators",
      "  indicators rows head 1 data 2,3 A=indicator_l1 B=indicator_name C=target D=actual F=deviation_reason E=?",
    ],
  },
  {
    name: "a self score beside the review's, with the review's grade",
    sheets: {
      复核: [
        ["序号", "单位", "项目名称", "自评得分", "复核得分", "复核等级"],
        [1, "水利局", "甲县道路改造工程", 94, 89, "良"],
        [2, "交通局", "乙县供水工程", 98, 95, "优"],
      ],
    },
    expected: ["复核: scores", "  scores rows head 1 data 2,3 A=seq B=department C=project_name E=score F=grade D=?"],
  },
  {
    name: "change against last year as an amount and as a percentage",
    sheets: {
      对比: {
        rows: [
          ["单位：万元"],
          ["项目名称", "2023年决算数", "2024年", _, _, "较上年增减", _],
          [_, _, "预算数", "决算数", "完成预算%", "增减额", "增减%"],
          ["甲县道路改造工程", 80, 100, 90, 90, 10, "12.5%"],
          ["乙县供水工程", 200, 200, 150, 75, -50, "-25.0%"],
          ["丙县绿化工程", 100, 100, 100, 100, 0, "0.0%"],
        ],
        merges: ["A2:A3", "B2:B3", "C2:E2", "F2:G2"],
      },
    },
    expected: [
      "对比: expenditures",
      "  expenditures rows 万元 head 2,3 data 4,5,6 A=project_name B=spent_prev_year C=budget D=spent E=rate F=change G=?",
    ],
  },
  {
    name: "a university's accounts and a purchase of services",
    sheets: {
      经费: [
        ["经费卡号", "项目名称", "学院", "到账经费", "累计支出", "余额"],
        ["300010001", "甲校实训基地建设项目", "土木学院", 50, 40, 10],
        ["300010002", "乙校图书更新项目", "文学院", 20, 20, 0],
      ],
      服务: [
        ["购买服务项目名称", "购买主体", "承接主体", "预算金额", "合同金额", "已支付金额"],
        ["甲县社区养老服务项目", "民政局", "某某服务中心", 50, 48, 40],
        ["乙县普法宣传服务项目", "司法局", "某某律师事务所", 20, 20, 15],
      ],
    },
    expected: [
      "经费: expenditures",
      "  expenditures rows head 1 data 2,3 A=project_code B=project_name C=department D=budget E=spent F=balance",
      "服务: expenditures",
      "  expenditures rows head 1 data 2,3 A=project_name B=department D=budget F=spent C=? E=?",
    ],
  },
  {
    name: "Sichuan's form: weight, score and reason in the block of funds",
    sheets: {
      自评表: {
        rows: [
          ["部门预算项目支出绩效自评表（2023年度）"],
          ["项目名称", _, "某县道路改造工程"],
          ["主管部门", _, "交通局本级", _, "实施单位", _, "交通局"],
          ["项目基本情况", "项目年度目标", _, _, "年度目标完成情况"],
          [_, "及时实施。", _, _, "已完成。"],
          [
            "预算执行情况（10分）",
            "年度预算数（万元）",
            "年初预算",
            "调整后预算数",
            "预算执行数",
            "预算执行率",
            "权重",
            "得分",
            "原因",
          ],
          [_, "总额", 100, 120, 90, "75.00%", 10, 7.5, "未达到90%的需说明原因"],
          [_, "其中：财政资金", 100, 120, 90, "75.00%", "/", "/"],
          [_, "其他资金", 0, 0, 0, "0.00%", "/", "/"],
          [
            "绩效指标（90分）",
            "一级指标",
            "二级指标",
            "三级指标",
            "指标性质",
            "指标值",
            "度量单位",
            "完成值",
            "权重",
            "得分",
          ],
          [_, "产出指标", "数量指标", "改造里程", "≥", 12, "公里", 12, 60, 60],
          [_, "效益指标", "社会效益指标", "受益人口", "≥", 100, "人", 100, 30, 30],
          ["合计", _, _, _, _, _, _, _, 100, 97.5],
          ["评价结论", _, "良好"],
        ],
        merges: ["A1:J1", "A4:A5", "A6:A9", "A10:A12", "A13:H13"],
      },
    },
    expected: [
      "自评表: form",
      "  form form 万元 of:某县道路改造工程 C2=project_name C3=department G3=implementing_unit B5=goal C14=grade C7=budget_initial D7=budget E7=spent F7=rate G7=exec_weight H7=exec_score I7=deviation_reason I13=total_weight J13=total_score",
      "    head 6 data 7 B=category C=budget_initial D=budget E=spent F=rate G=exec_weight H=exec_score I=deviation_reason of_which:8(7) of_which:9(7)",
      "    head 10 data 11,12 B=indicator_l1 C=indicator_l2 D=indicator_name E=operator F=target G=unit_of_measure H=actual I=weight J=score A=? total:13(11,12)",
    ],
  },
  {
    name: "a transfer payment's form without weights and scores",
    sheets: {
      转移支付: {
        rows: [
          ["中央对地方转移支付绩效自评表（2024年度）"],
          ["转移支付名称", _, "义务教育补助经费"],
          ["中央主管部门", _, "教育部"],
          ["地方主管部门", _, "省教育厅", _, "资金使用单位", "某市教育局"],
          ["资金情况（万元）", _, _, "全年预算数（A）", "全年执行数（B）", "预算执行率（B/A×100%）"],
          [_, _, "年度资金总额：", 1000, 900, "90.00%"],
          [_, _, "其中：中央财政资金", 600, 540, "90.00%"],
          [_, _, "地方资金", 400, 360, "90.00%"],
          ["绩效指标", "一级指标", "二级指标", "三级指标", "指标值", "全年实际完成值"],
          [_, "产出指标", "数量指标", "补助学校数", "≥40所", "42所"],
          [_, "满意度指标", "服务对象满意度指标", "师生满意度", "≥90%", "95%"],
        ],
        merges: ["A1:F1", "A5:B8", "A9:A11"],
      },
    },
    expected: [
      "转移支付: form",
      "  form form 万元 of:义务教育补助经费 C2=project_name C4=department F4=implementing_unit D6=budget E6=spent F6=rate",
      "    head 5 data 6 C=category D=budget E=spent F=rate of_which:7(6) of_which:8(6)",
      "    head 9 data 10,11 B=indicator_l1 C=indicator_l2 D=indicator_name E=target F=actual",
    ],
  },
  {
    name: "a form that nobody filled in yet",
    sheets: {
      自评表: {
        rows: [
          ["项目支出绩效自评表"],
          ["项目名称", _, _, "项目编码"],
          ["主管部门", _, _, "实施单位"],
          ["项目资金（万元）", _, "年初预算数", "全年预算数", "全年执行数", "执行率"],
          [_, "年度资金总额"],
          [_, "其中：财政拨款"],
          ["一级指标", "二级指标", "三级指标", "年度指标值", "实际完成值", "分值", "得分"],
          ["产出指标", "数量指标"],
          ["效益指标", "社会效益指标"],
          ["总分"],
        ],
        merges: ["A1:G1", "A4:A6", "A10:E10", "B2:C2", "B3:C3"],
      },
    },
    expected: [
      "自评表: form",
      "  form form 万元 C5=budget_initial D5=budget E5=spent F5=rate",
      "    head 4 data 5 C=budget_initial D=budget E=spent F=rate",
      "    head 7 data  A=indicator_l1 B=indicator_l2 C=indicator_name D=target E=actual F=weight G=score",
    ],
  },
  {
    name: "a form whose money stands in label-value lines and whose total score stands alone",
    sheets: {
      附件1: {
        rows: [
          ["省级财政项目支出绩效自评价表（2024年度）"],
          ["资金名称", "某县道路改造工程", "主管部门", "交通局", "用款单位", "公路站"],
          ["年初预算数（万元）", 100, "全年预算数（万元）", 120, "全年执行数（万元）", 90],
          ["预算执行率", "75%", "执行率分值", 10, "执行率得分", 7.5],
          ["一级指标", "二级指标", "三级指标", "权重", "指标值", "完成值", "自评得分"],
          ["产出指标", "数量指标", "改造里程", 60, "≥12公里", "12公里", 60],
          ["效益指标", "社会效益指标", "受益人口", 30, "≥100人", "100人", 30],
          ["合计", _, _, 90, _, _, 90],
          ["总分", 97.5],
        ],
        merges: ["A1:G1", "A8:C8"],
      },
    },
    expected: [
      "附件1: form",
      "  form form 万元 of:某县道路改造工程 B2=project_name D2=department F2=implementing_unit B3=budget_initial D3=budget F3=spent B4=rate D4=exec_weight F4=exec_score B9=total_score D8=total_weight",
      "    head 5 data 6,7 A=indicator_l1 B=indicator_l2 C=indicator_name D=weight E=target F=actual G=score total:8(6,7)",
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
    name: "调增 beside 调减: neither is the adjustment",
    sheets: {
      表: [
        ["项目名称", "年初预算数", "调增", "调减", "调整后预算数", "支出数"],
        ["甲县道路改造工程", 100, 20, _, 120, 90],
        ["乙县供水工程", 200, _, 30, 170, 100],
      ],
    },
    expected: [
      "表: expenditures",
      "  expenditures rows head 1 data 2,3 A=project_name B=budget_initial E=budget F=spent C=? D=?",
    ],
  },
  {
    name: "experts in lines below each project",
    sheets: {
      打分: {
        rows: [
          ["专家评审打分明细表"],
          ["项目名称", "评审专家", "立项必要性(20)", "实施方案(20)", "预算合理性(30)", "预期效益(30)", "总分"],
          ["甲县道路改造工程", "专家1", 18, 17, 27, 26, 88],
          [_, "专家2", 19, 16, 28, 25, 88],
          ["乙县供水工程", "专家1", 17, 15, 26, 28, 86],
          [_, "专家2", 16, 18, 25, 29, 88],
        ],
        merges: ["A3:A4", "A5:A6"],
      },
    },
    expected: [
      "打分: scores",
      "  scores rows head 2 data 3,4,5,6 A=project_name F=score_outcome G=score B=? C=? D=? E=?",
    ],
  },
  {
    name: "goals in one line of labels and values, and in one word, above a form's indicators",
    sheets: {
      浙江: {
        rows: [
          ["2024年度项目支出绩效自评表"],
          ["项目名称", _, "某县供水工程"],
          ["资金使用情况(单位：万元)", "资金来源", "年初预算", "调整预算", "实际支出", "执行率（%）"],
          [_, "总额", 100, 120, 90, 75],
          ["年度绩效目标", _, "目标：保障运行", "完成情况", "运行稳定"],
          ["一级指标", "二级指标", "三级指标", "指标值", "完成值", "偏离原因及整改措施"],
          ["产出指标", "数量指标", "改造里程", "≥12公里", "12公里", _],
        ],
        merges: ["A1:F1", "A2:B2", "A3:A4", "A5:B5"],
      },
      湖南: {
        rows: [
          ["项目支出绩效自评表"],
          ["项目支出名称", _, "某县道路改造工程"],
          ["项目资金（万元）", _, "年初预算数", "全年预算数", "全年执行数"],
          [_, "年度资金总额", 100, 120, 90],
          ["年度总体目标", "预期目标", _, "实际完成情况", _],
          [_, "完成任务", _, "完成", _],
          ["绩效指标", "一级指标", "三级指标", "年度指标值", "实际完成值"],
          [_, "产出指标", "改造里程", "≥12公里", "12公里"],
          [_, "效益指标", "受益人口", "≥100人", "100人"],
        ],
        merges: ["A1:E1", "A2:B2", "A3:A4", "A5:A6", "B5:C5", "D5:E5", "B6:C6", "D6:E6", "A7:A9"],
      },
    },
    expected: [
      "浙江: form",
      "  form form 万元 of:某县供水工程 C2=project_name C5=goal C4=budget_initial D4=budget E4=spent F4=rate",
      "    head 3 data 4 B=category C=budget_initial D=budget E=spent F=rate",
      "    head 6 data 7 A=indicator_l1 B=indicator_l2 C=indicator_name D=target E=actual F=deviation_reason",
      "湖南: form",
      "  form form 万元 of:某县道路改造工程 C2=project_name B6=goal C4=budget_initial D4=budget E4=spent",
      "    head 3 data 4 B=category C=budget_initial D=budget E=spent",
      "    head 7 data 8,9 B=indicator_l1 C=indicator_name D=target E=actual",
    ],
  },
  {
    name: "three years side by side: last year is the one before the latest",
    sheets: {
      学科: {
        rows: [
          ["项目名称", "2022年", _, "2023年", _, "2024年", _],
          [_, "预算", "支出", "预算", "支出", "预算", "支出"],
          ["甲校实训基地建设项目", 80, 70, 90, 85, 100, 95],
          ["乙校图书更新项目", 20, 20, 22, 21, 25, 24],
        ],
        merges: ["A1:A2", "B1:C1", "D1:E1", "F1:G1"],
      },
    },
    expected: [
      "学科: expenditures",
      "  expenditures rows head 1,2 data 3,4 A=project_name E=spent_prev_year F=budget G=spent B=? C=? D=?",
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
    name: "a form half filled in: levels with points alone are no sums",
    sheets: {
      自评表: {
        rows: [
          ["项目支出绩效自评表"],
          ["项目名称", _, "某县供水工程"],
          ["项目资金（万元）", _, "年初预算数", "全年预算数", "全年执行数"],
          [_, "年度资金总额", 100, 120, 90],
          ["一级指标", "二级指标", "三级指标", "年度指标值", "实际完成值", "分值", "得分"],
          ["产出指标", "数量指标", "改造里程", "≥12公里", "12公里", 10, 10],
          [_, _, _, _, _, 10, _],
          [_, "质量指标", _, _, _, 5, _],
          [_, _, _, _, _, 5, _],
          ["效益指标", "社会效益指标", _, _, _, 10, _],
        ],
        merges: ["A1:G1", "A2:B2", "A3:A4", "A6:A9", "B6:B7", "B8:B9"],
      },
    },
    expected: [
      "自评表: form",
      "  form form 万元 of:某县供水工程 C2=project_name C4=budget_initial D4=budget E4=spent",
      "    head 3 data 4 B=category C=budget_initial D=budget E=spent",
      "    head 5 data 6 A=indicator_l1 B=indicator_l2 C=indicator_name D=target E=actual F=weight G=score",
    ],
  },
  {
    name: "下达预算 beside 最终预算 (generator seed 703)",
    sheets: {
      表: [
        ["单位：万元"],
        ["序号", "项目名称", "下达预算", "最终预算", "实际支出", "剩余资金"],
        [1, "甲县道路改造工程", 100, 120, 110, 10],
        [2, "乙县供水工程", 200, 180, 150, 30],
      ],
    },
    expected: [
      "表: expenditures",
      "  expenditures rows 万元 head 2 data 3,4 A=seq B=project_name C=budget_initial D=budget E=spent F=balance",
    ],
  },
];
