import type { Layout } from "./layout";

const _ = null;

/** Projects with scores, evaluators beside each other, places and reviews. */
export const SCORES_AND_PANELS: readonly Layout[] = [
  {
    name: "several evaluators' scores with mean and rank",
    sheets: {
      专家评分: {
        rows: [
          ["项目评审打分表"],
          ["序号", "项目名称", "专家评分", _, _, "平均分", "排名"],
          [_, _, "专家1", "专家2", "专家3", _, _],
          [1, "甲县道路改造工程", 90, 85, 88, 87.67, 1],
          [2, "乙县供水工程", 80, 84, 79, 81, 2],
        ],
        merges: ["A2:A3", "B2:B3", "C2:E2", "F2:F3", "G2:G3"],
      },
    },
    expected: [
      "专家评分: scores",
      "  scores rows head 2,3 data 4,5 A=seq B=project_name C=evaluator_1 D=evaluator_2 E=evaluator_3 F=average G=rank",
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
    name: "reviewers' marks without any money",
    sheets: {
      Panel: [
        ["Innovation Fund, Round 3"],
        ["#", "Application", "Applicant", "Reviewer 1", "Reviewer 2", "Reviewer 3", "Mean score", "Rank"],
        [1, "Solar Mini-Grids", "Org A", 80, 90, 85, 85, 1],
        [2, "Court Digitisation", "Org B", 70, 75, 77, 74, 3],
        [3, "Rural Broadband", "Org C", 80, 78, 85, 81, 2],
      ],
    },
    expected: [
      "Panel: scores",
      "  scores rows head 2 data 3,4,5 A=seq B=project_name C=department D=evaluator_1 E=evaluator_2 F=evaluator_3 G=average H=rank",
    ],
  },
  {
    name: "a pool in order of merit without any points",
    sheets: {
      储备库: [
        ["项目储备库（万元）"],
        ["储备项目名称", "申报主体", "估算总投资", "排序"],
        ["甲县道路改造工程", "交通局", 100, 1],
        ["乙县供水工程", "水务局", 200, 2],
      ],
    },
    expected: ["储备库: projects", "  projects rows 万元 head 2 data 3,4 A=project_name B=department C=budget D=rank"],
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
    name: "findings to be put right, project by project",
    sheets: {
      整改台账: [
        ["2023年度重点绩效评价发现问题整改台账"],
        [
          "序号",
          "涉及项目",
          "责任单位",
          "存在问题",
          "整改措施",
          "整改时限",
          "涉及金额（万元）",
          "已整改金额（万元）",
          "整改状态",
        ],
        [1, "甲县道路改造工程", "交通局", "支付滞后", "加快支付", "2025年6月底", 12.5, 6, "正在整改"],
        [2, "乙县供水工程", "水利局", "支付滞后", "加快支付", "2025年6月底", 30, 30, "已完成"],
        [3, "丙县学校食堂项目", "教育局", "未验收", "组织验收", "2025年6月底", 8, 4, "正在整改"],
      ],
    },
    expected: [
      "整改台账: projects",
      "  projects rows head 2 data 3,4,5 A=seq B=project_name C=department D=? E=? F=? G=? H=? I=?",
    ],
  },
  {
    name: "self-evaluations counted by department",
    sheets: {
      自评统计: {
        rows: [
          ["2024年度项目支出绩效自评情况统计表", _, _, _, _, _],
          ["序号", "主管部门", "自评项目数", "自评等级", _, "平均得分"],
          [_, _, _, "优", "良", _],
          [1, "教育局", 12, 8, 4, 91.2],
          [2, "民政局", 7, 5, 2, 93.45],
          [3, "水利局", 4, 3, 1, 92.3],
          ["合计", _, 23, 16, 7, _],
        ],
        merges: ["A2:A3", "B2:B3", "C2:C3", "D2:E2", "F2:F3"],
      },
    },
    expected: [
      "自评统计: summary",
      "  summary rows head 2,3 data 4,5,6 A=seq B=department C=project_count F=average D=? E=? total:7(4,5,6)",
    ],
  },
  {
    name: "contracts for services with how each was assessed",
    sheets: {
      购买服务: [
        ["政府购买服务项目情况表"],
        ["单位：万元"],
        ["序号", "购买服务项目名称", "购买主体", "承接主体", "合同金额", "考核等次"],
        [1, "老年助餐服务项目", "民政局", "某社会工作中心", 11.5, "优秀"],
        [2, "河道巡查服务项目", "水利局", "某环境公司", 52.77, "合格"],
        [3, "公租房维护项目", "住建局", "某物业公司", 25.97, "合格"],
      ],
    },
    expected: [
      "购买服务: projects",
      "  projects rows 万元 head 3 data 4,5,6 A=seq B=project_name C=department F=grade D=? E=?",
    ],
  },
  {
    name: "the most that each score may be in a line below the headings",
    sheets: {
      得分: [
        ["财政重点评价项目得分表"],
        ["序号", "项目", "单位", "决策", "过程", "产出", "效益", "总分", "排名"],
        [_, _, _, "15分", "20分", "35分", "30分", "100分", _],
        [1, "甲县道路改造工程", "交通局", 14, 18, 33, 27, 92, 1],
        [2, "乙县供水工程", "水利局", 13, 17, 32, 26, 88, 2],
        [3, "丙县学校食堂项目", "教育局", 12, 16, 30, 25, 83, 3],
      ],
    },
    expected: [
      "得分: scores",
      "  scores rows head 2,3 data 4,5,6 A=seq B=project_name C=department D=score_input E=score_process F=score_output G=score_outcome H=score I=rank",
    ],
  },
  {
    name: "what reviewers give points for, with the experts beside each other",
    sheets: {
      评分汇总: [
        ["项目名称：甲县道路改造工程"],
        ["评审内容", "分值", "专家一", "专家二", "专家三", "平均得分"],
        ["立项必要性", 20, 18, 17, 19, 18],
        ["方案可行性", 20, 16, 17, 18, 17],
        ["预算合理性", 30, 25, 27, 26, 26],
        ["预期绩效", 30, 26, 28, 27, 27],
        ["合计", 100, 85, 89, 90, 88],
      ],
    },
    expected: [
      "评分汇总: indicators",
      "  indicators rows of:甲县道路改造工程 head 2 data 3,4,5,6 A=indicator_name B=weight C=evaluator_1 D=evaluator_2 E=evaluator_3 F=average total:7(3,4,5,6)",
    ],
  },
  {
    name: "小计 below a part with its points is the part's score",
    sheets: {
      得分: {
        rows: [
          ["绩效评价得分明细表"],
          ["序号", "项目名称", "投入（20分）", _, _, "过程（20分）", "产出（30分）", "效益（30分）", "总分（100分）"],
          [_, _, "项目立项（12）", "资金落实（8）", "小计"],
          [1, "甲县道路改造工程", 11, 8, 19, 18, 27, 25, 89],
          [2, "乙县供水工程", 10, 7, 17, 18, 26, 25, 86],
          [3, "丙县学校食堂项目", 11, 6, 17, 18, 25, 25, 85],
        ],
        merges: ["C2:E2", "A2:A3", "B2:B3", "F2:F3", "G2:G3", "H2:H3", "I2:I3"],
      },
    },
    expected: [
      "得分: scores",
      "  scores rows head 2,3 data 4,5,6 A=seq B=project_name E=score_input F=score_process G=score_output H=score_outcome I=score C=? D=?",
    ],
  },
  {
    name: "first, reviewed and final marks and grades side by side: the last one counts",
    sheets: {
      评价结果: [
        ["重点项目绩效评价结果一览表"],
        ["序号", "项目名称", "主管部门", "初评得分", "复核得分", "最终得分", "初评等级", "复核等级"],
        [1, "甲县污水管网工程", "市水务局", 91, 87, 87.5, "优", "良"],
        [2, "乙县托育补贴项目", "市卫健委", 92, 91, 91, "优", "优"],
      ],
    },
    expected: [
      "评价结果: scores",
      "  scores rows head 2 data 3,4 A=seq B=project_name C=department F=score H=grade D=? E=? G=?",
    ],
  },
  {
    name: "places scored side by side, their mean and their ranks",
    sheets: {
      街道评分: [
        ["社区治理专项资金绩效评价街道得分比较表"],
        ["一级指标", "二级指标", "分值", "城关街道", "北塔街道", "滨湖街道", "平均"],
        ["投入", "资金到位", 10, 10, 10, 9.4, 9.8],
        ["过程", "资金支付", 20, 19.5, 18, 18, 18.5],
        ["产出", "任务完成", 40, 39, 37, 38, 38],
        ["效益", "居民满意度", 30, 29, 27, 28, 28],
        ["总分", _, 100, 97.5, 92, 93.4, 94.3],
        ["排名", _, _, 1, 3, 2],
      ],
    },
    expected: [
      "街道评分: indicators",
      "  indicators rows of:社区治理专项资金 head 2 data 3,4,5,6 A=indicator_l1 B=indicator_l2 C=weight G=average D=? E=? F=? total:7(3,4,5,6)",
    ],
  },
  {
    name: "an evaluator's signature with its day below the scores",
    sheets: {
      打分: [
        ["项目评审打分表"],
        ["评审项目", "必要性（30分）", "可行性（40分）", "效益（30分）", "得分", "评审意见"],
        ["高标准农田建设工程", 25, 36, 27, 88, "建议支持"],
        ["城乡供水管网改造项目", 24, 33, 25, 82, _],
        [],
        ["评委签名：王建国", _, _, _, "2024年4月18日"],
      ],
    },
    expected: ["打分: scores", "  scores rows head 2 data 3,4 A=project_name D=score_outcome E=score B=? C=? F=?"],
  },
  {
    name: "what two scores differ by is nothing left over",
    sheets: {
      复核: [
        ["绩效自评抽查复核结果表"],
        ["序号", "项目", "单位", "自评得分", "复核得分", "差异"],
        [1, "防返贫监测补助项目", "农业农村局", 96, 88, -8],
        [2, "营养餐补助项目", "教育局", 95, 93, -2],
        [3, "乡道灾毁修复工程", "交通局", 91, 78, -13],
      ],
    },
    expected: ["复核: scores", "  scores rows head 2 data 3,4,5 A=seq B=project_name C=department E=score D=? F=?"],
  },
];
