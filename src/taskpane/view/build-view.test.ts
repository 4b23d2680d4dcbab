import { INDICATOR_HEADINGS } from "../../../test/support/form-headings";
import { workbookOf } from "../../adapters/memory/memory-workbook";
import { evaluateWorkbook } from "../../app/evaluate-workbook";
import { decisionEvidence } from "../../ledger/decision-evidence";
import type { Ledger } from "../../ledger/ledger";
import { EMPTY_LEDGER } from "../../ledger/ledger";
import { buildView } from "./build-view";

function evaluated(spent: number, ledger: Ledger = EMPTY_LEDGER) {
  const workbook = workbookOf({
    执行: [
      ["项目支出执行情况表"],
      ["单位：万元"],
      ["项目名称", "预算数", "支出数", "执行率"],
      ["河道整治工程", 500, spent, "100%"],
      ["校舍维修工程", 80, 40, "50%"],
    ],
  });
  const evaluation = evaluateWorkbook(workbook, { lang: "zh", ledger });
  if (!evaluation.ok) throw new Error(evaluation.refusal.code);
  return evaluation.value;
}

test("what was decided about a finding stands while its figures do; else it is told as fallen, and the finding is open", () => {
  const [finding] = evaluated(499.9).outcome.findings;
  if (finding === undefined) throw new Error("nothing was found");
  const said = { finding: finding.id, name: "", reason: "尾款", by: "张三", when: "2026-11-27" };
  const decision = { ...said, kind: "explained", evidence: decisionEvidence(finding) } as const;
  const ledger = { ...EMPTY_LEDGER, findings: [decision] };
  const viewOf = (spent: number) => buildView(evaluated(spent, ledger).outcome, ledger, "zh").findings[0];
  const kept = { verdict: "explained", reason: "尾款", by: "张三" };
  expect([viewOf(499.9)?.decision, viewOf(499.9)?.fallen]).toEqual([kept, undefined]);
  expect([viewOf(499.8)?.decision, viewOf(499.8)?.fallen]).toEqual([undefined, kept]);
});

test("the entries of a form are listed as one reads them, its total last of them", () => {
  const form = workbookOf({
    自评表: [
      ["项目支出绩效自评表（2024年度）"],
      ["项目名称", "公厕提升", null, null, "主管部门", "市城管局"],
      ["项目资金（万元）", "年初预算数", "全年预算数", "全年执行数", "分值", "执行率", "得分"],
      ["年度资金总额", 100, 100, 98, 10, "98%", 9.8],
      [...INDICATOR_HEADINGS],
      ["产出指标", "数量指标", "改造公厕（座）", "≥12", 12, 50, 50, ""],
      ["效益指标", "社会效益", "群众满意度", "≥90%", "95%", 40, 40, ""],
      ["总分", null, null, null, null, 100, 99.8, ""],
    ],
  });
  const evaluation = evaluateWorkbook(form, { lang: "zh" });
  if (!evaluation.ok) throw new Error(evaluation.refusal.code);
  const [sheet] = buildView(evaluation.value.outcome, EMPTY_LEDGER, "zh").sheets;
  const positions = sheet?.tables[0]?.columns.map(({ position }) => position) ?? [];
  const cells = positions.filter((position) => /\d/.test(position));
  expect(cells.slice(0, 2)).toEqual(["B2", "F2"]);
  expect(cells.at(-1)).toMatch(/8$/);
  const rows = cells.map((position) => Number(position.replace(/\D/g, "")));
  expect(rows).toEqual([...rows].sort((a, b) => a - b));
});

test("a contradiction is explained nowhere, a typed figure by a remark in the sheet, what may be right with the decision", () => {
  const rates = [90, 80, 70, 60, 50, 40].map((spent, index) => {
    const row = index + 2;
    return [`第${row}项目`, 100, spent, index === 3 ? 0.95 : { f: `C${row}/B${row}`, v: spent / 100 }];
  });
  const workbook = workbookOf({
    执行: [["项目名称", "预算数", "支出数", "执行率"], ...rates],
    余额: [
      ["项目名称", "预算数", "支出数", "执行率"],
      ["河道整治工程", 500, 499.9, "100%"],
      ["校舍维修工程", 80, 50, "50%"],
    ],
  });
  const evaluation = evaluateWorkbook(workbook, { lang: "zh" });
  if (!evaluation.ok) throw new Error(evaluation.refusal.code);
  const { findings } = buildView(evaluation.value.outcome, EMPTY_LEDGER, "zh");
  expect(findings.map(({ kind, notExplained }) => [kind, notExplained])).toEqual([
    ["hardcoded_in_formula_range", "remark"],
    ["rate_mismatch", "figures"],
    ["rate_rounding_hides_gap", undefined],
  ]);
});
