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
