import type { CellAddress } from "../../../src/domain/cells/address";
import { formatA1 } from "../../../src/domain/cells/address";
import type { Field } from "../../../src/domain/lists";
import { INDICATOR_HEADINGS } from "../../support/form-headings";
import type { PaperSheet } from "../paper/book";
import type { Draft, Rule } from "./draft";
import type { IndicatorLine } from "./indicator-table";
import { drawIndicators } from "./indicator-table";
import type { LabelledTable } from "./labels";
import { asNumber, ratioRule, rounded, sumRule } from "./rules";
import type { Studio } from "./studio";
import type { WorldProject } from "./world";

/** Points of the execution row. */
const EXECUTION_POINTS = 10;

export interface DrawnForm {
  readonly label: LabelledTable;
  readonly cell: (field: Field) => CellAddress;
  readonly total: number;
}

/** The self-evaluation form of one project: head, money block, goals, indicators, total. Nine columns. */
export function drawForm(studio: Studio, sheet: PaperSheet, project: WorldProject): DrawnForm {
  const { draft } = studio;
  const name = sheet.name;
  const wan = studio.unit.text;
  const put = (row: number, col: number, text: string | number, ink: "heading" | "text" | "number" = "text"): void =>
    sheet.put(row, col, text, ink);
  sheet.put(0, 0, "项目支出绩效自评表", "title");
  sheet.merge(0, 0, 0, 8);
  sheet.put(1, 0, `（${studio.world.year}年度）`, "subtitle");
  sheet.merge(1, 0, 1, 8);
  put(2, 0, "项目名称", "heading");
  sheet.merge(2, 0, 2, 1);
  put(2, 2, project.name);
  sheet.merge(2, 2, 2, 8);
  put(3, 0, "主管部门", "heading");
  sheet.merge(3, 0, 3, 1);
  put(3, 2, project.department);
  sheet.merge(3, 2, 3, 4);
  put(3, 5, "实施单位", "heading");
  sheet.merge(3, 5, 3, 6);
  put(3, 7, project.unit);
  sheet.merge(3, 7, 3, 8);
  put(4, 0, `项目资金（${wan}）`, "heading");
  sheet.merge(4, 0, 8, 1);
  ["年初预算数", "全年预算数", "全年执行数", "分值", "执行率", "得分"].forEach((text, index) =>
    put(4, 3 + index, text, "heading"),
  );
  ["年度资金总额", "其中：当年财政拨款", "上年结转资金", "其他资金"].forEach((text, index) => put(5 + index, 2, text));
  const other = studio.random.chance(0.3) ? 0.1 : 0;
  const amounts = [project.initial, project.budget, project.spent].map((value) => studio.amount(value));
  amounts.forEach((amount, index) => {
    const rest = rounded(amount * other, 2);
    put(6, 3 + index, rounded(amount - rest, 2), "number");
    put(7, 3 + index, 0, "number");
    put(8, 3 + index, rest, "number");
    const at = { sheet: name, row: 5, col: 3 + index };
    const over = [6, 7, 8].map((row) => ({ sheet: name, row, col: 3 + index }));
    follow(draft, { ...sumRule("total", at, over), live: studio.live });
  });
  put(5, 6, EXECUTION_POINTS, "number");
  for (const row of [6, 7, 8]) for (const col of [6, 7, 8]) put(row, col, "—");
  const cell = (row: number, col: number): CellAddress => ({ sheet: name, row, col });
  const rate = ratioRule("rate", cell(5, 7), cell(5, 5), cell(5, 4));
  follow(draft, {
    ...rate,
    live: studio.live,
    typed: (value) => rounded(asNumber(value), 4),
    look: { format: "0.00%" },
  });
  follow(draft, {
    kind: "score",
    at: cell(5, 8),
    precedents: [cell(5, 6), cell(5, 5), cell(5, 4)],
    compute: ([weight, spent, budget]) =>
      rounded(asNumber(weight) * Math.min(1, asNumber(spent) / asNumber(budget)), 2),
    formula: "ROUND(G6*MIN(1,F6/E6),2)",
    live: studio.live,
  });
  put(9, 0, "年度总体目标", "heading");
  sheet.merge(9, 0, 10, 0);
  put(9, 1, "预期目标", "heading");
  sheet.merge(9, 1, 9, 4);
  put(9, 5, "实际完成情况", "heading");
  sheet.merge(9, 5, 9, 8);
  put(10, 1, `按计划完成${project.name}年度任务，资金使用合规。`);
  sheet.merge(10, 1, 10, 4);
  put(10, 5, "年度任务已基本完成。");
  sheet.merge(10, 5, 10, 8);
  const lines: IndicatorLine[] = project.indicators.map((indicator) => ({ indicator }));
  put(11, 0, "绩效指标", "heading");
  const fields: Field[] = [
    "indicator_l1",
    "indicator_l2",
    "indicator_name",
    "target",
    "actual",
    "weight",
    "score",
    "deviation_reason",
  ];
  const table = drawIndicators(draft, {
    sheet,
    top: 11,
    left: 1,
    columns: fields.map((field, index) => ({
      field,
      heading: INDICATOR_HEADINGS[index] ?? "",
      width: index === 7 ? 24 : 16,
    })),
    lines,
    levels: "merged",
    scoresFollow: true,
  });
  const end = table.next;
  sheet.merge(11, 0, end - 1, 0);
  sheet.put(end, 0, "总分", "total");
  sheet.merge(end, 0, end, 5);
  const weights = [cell(5, 6), ...table.cells("weight")];
  const scores = [cell(5, 8), ...table.cells("score")];
  follow(draft, { ...sumRule("weight-total", cell(end, 6), weights), live: studio.live });
  follow(draft, { ...sumRule("score-total", cell(end, 7), scores), live: studio.live });
  sheet.frame(2, 0, end, 8);
  sheet.widths.set(0, 10);
  const places: Partial<Record<Field, CellAddress>> = {
    project_name: cell(2, 2),
    department: cell(3, 2),
    implementing_unit: cell(3, 7),
    budget_initial: cell(5, 3),
    budget: cell(5, 4),
    spent: cell(5, 5),
    exec_weight: cell(5, 6),
    rate: cell(5, 7),
    exec_score: cell(5, 8),
    total_weight: cell(end, 6),
    total_score: cell(end, 7),
  };
  const execution = rounded(EXECUTION_POINTS * Math.min(1, project.spent / project.budget), 2);
  return {
    label: {
      id: "form",
      role: "form",
      orientation: "form",
      unit: wan,
      title_rows: [1, 2],
      fields: Object.fromEntries(
        Object.entries(places).flatMap(([field, at]) => (at === undefined ? [] : [[field, formatA1(at)]])),
      ),
      indicator_table: { ...table.label, total_row: end + 1 },
      relations: [{ type: "weights_100", cells: weights.map(formatA1), total: formatA1(cell(end, 6)) }],
    },
    cell: (field) => {
      const place = places[field];
      if (place === undefined) throw new Error(`the form has no ${field}`);
      return place;
    },
    total: rounded(
      project.indicators.reduce((sum, { score }) => sum + score, execution),
      2,
    ),
  };
}

function follow(
  draft: Draft,
  rule: Pick<Rule, "kind" | "at" | "precedents" | "compute" | "live"> &
    Partial<Pick<Rule, "formula" | "typed" | "look">>,
): void {
  draft.follow({ typed: (value) => rounded(asNumber(value), 2), ink: "number", look: {}, ...rule });
}
