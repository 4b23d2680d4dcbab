import type { SheetPlan } from "../../sheets/plan";
import {
  CALCULATED_POINTS,
  cells,
  INPUT_CENTRED,
  INPUT_POINTS,
  INPUT_TEXT,
  LABEL,
  TemplateDraft,
} from "./template-draft";

const WIDTHS = [11, 14, 30, 9, 20, 20, 10, 50] as const;
const [WEIGHT, SCORE] = [3, 6] as const;

/** Names of the three levels as in the framework of 财预〔2020〕10号; outputs and outcomes are the fund's own to name. */
const FRAMEWORK: readonly (readonly [
  level1: string,
  level2: readonly (readonly [name: string, level3: readonly (readonly [name: string | null, weight: number])[]])[],
])[] = [
  [
    "决策",
    [
      [
        "项目立项",
        [
          ["立项依据充分性", 3],
          ["立项程序规范性", 3],
        ],
      ],
      [
        "绩效目标",
        [
          ["绩效目标合理性", 4],
          ["绩效指标明确性", 4],
        ],
      ],
      [
        "资金投入",
        [
          ["预算编制科学性", 3],
          ["资金分配合理性", 3],
        ],
      ],
    ],
  ],
  [
    "过程",
    [
      [
        "资金管理",
        [
          ["资金到位率", 4],
          ["预算执行率", 4],
          ["资金使用合规性", 4],
        ],
      ],
      [
        "组织实施",
        [
          ["管理制度健全性", 4],
          ["制度执行有效性", 4],
        ],
      ],
    ],
  ],
  [
    "产出",
    [
      [
        "产出数量",
        [
          [null, 5],
          [null, 5],
        ],
      ],
      ["产出质量", [[null, 8]]],
      ["产出时效", [[null, 6]]],
      ["产出成本", [[null, 6]]],
    ],
  ],
  [
    "效益",
    [
      [
        "项目效益",
        [
          [null, 10],
          [null, 10],
        ],
      ],
      ["满意度", [[null, 10]]],
    ],
  ],
];

/** 绩效评价指标评分表: the fund's indicators with weights, targets, actuals, scores and the reasons for them. */
export function fundScorecardTemplate(): SheetPlan {
  const form = new TemplateDraft("指标评分表", WIDTHS);
  const { draft } = form;
  form.head("专项资金绩效评价指标评分表", "Indicator scores of the fund", "单位：分");
  form.columns(["一级指标", "二级指标", "三级指标", "分值", "目标值", "实际完成值", "得分", "评分说明"]);
  const top = draft.row;
  for (const [level1, groups] of FRAMEWORK) {
    const first = draft.row;
    for (const [level2, lines] of groups) {
      draft.putTall(draft.row, draft.row + lines.length - 1, 1, level2, INPUT_CENTRED);
      for (const [name, weight] of lines) indicatorLine(form, name, weight);
    }
    draft.putTall(first, draft.row - 1, 0, level1, INPUT_CENTRED);
  }
  const bottom = draft.row - 1;
  form.points(top, bottom, WEIGHT, "分值：0 至 100 / weight: 0 to 100");
  form.points(top, bottom, SCORE, "得分不超过该指标分值 / no more than the weight");
  draft.putWide(draft.row, 0, 2, "合计", LABEL);
  for (const col of [4, 5, 7]) draft.put(draft.row, col, null, { ...INPUT_TEXT, tone: "total" });
  const weights = `SUM(${cells(top, WEIGHT, bottom, WEIGHT)})`;
  form.formula(draft.row, WEIGHT, weights, 100, { ...CALCULATED_POINTS, format: "General" });
  form.formula(draft.row, SCORE, `ROUND(SUM(${cells(top, SCORE, bottom, SCORE)}),2)`, 0, CALCULATED_POINTS);
  draft.row += 1;
  draft.gap();
  draft.note("注：灰色单元格自动计算。分值合计应为100分，可按资金特点调整；目标值写明方向，如“≥95%”“不超过30天”。");
  return form.plan();
}

function indicatorLine({ draft }: TemplateDraft, name: string | null, weight: number): void {
  const { row } = draft;
  draft.put(row, 2, name, INPUT_TEXT);
  draft.put(row, WEIGHT, weight, INPUT_POINTS);
  draft.put(row, 4, null, INPUT_CENTRED);
  draft.put(row, 5, null, INPUT_CENTRED);
  draft.put(row, SCORE, null, { ...INPUT_POINTS, format: "0.00" });
  draft.put(row, 7, null, INPUT_TEXT);
  draft.minHeight(row, 24);
  draft.row += 1;
}
